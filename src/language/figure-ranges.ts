/** Ranges and lists: two figures of a kind with a dash or a word between, where what they share is written once. */
import type {Figure, FigureValue} from '../types/index.js'

/** What a figure says that is no range. */
export type Value = Exclude<FigureValue, {kind: 'range'}>
type DateValue = Extract<FigureValue, {kind: 'date'}>

/** 1,1 × 10⁶ without the error of binary fractions. */
export function scaled(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15))
}

export interface Joints {
  /** Patterns of what stands between the ends of a range: a dash, a word. */
  dash: string
  to: string
  /** A pattern of what stands between the last two of several. */
  and: string
  /** A pattern of the word before two ends with *and* between. */
  between: string
  /** The power of ten that a figure's text names: 10⁶ for *5 juta*, else 1. */
  scaleIn(text: string): number
}

const two = (number: number | string) => String(number).padStart(2, '0')
const isDay = (figure: Figure | undefined): figure is Figure & {kind: 'number' | 'ordinal'} =>
  (figure?.kind === 'number' || figure?.kind === 'ordinal') && /^\d{1,2}(?:st|nd|rd|th)?$/.test(figure.text)
const isYear = (figure: Figure | undefined): boolean =>
  figure?.kind === 'number' && /^[12]\d{3}$/.test(figure.text)

export function rangeJoiner(joints: Joints): (text: string, figures: readonly Figure[]) => Figure[] {
  const {scaleIn} = joints
  const range = new RegExp(`^(?:${joints.dash}|${joints.to})$`, 'u')
  const and = new RegExp(`^(?:${joints.and})$`, 'u')
  const several = new RegExp(`^(?:,[ \\u00a0]+|${joints.dash}|${joints.to}|${joints.and})$`, 'u')
  const afterBetween = new RegExp(`(?<!\\p{L})(?:${joints.between})[ \\u00a0]+$`, 'u')
  return (text, figures) => joinRanges(text, shareMonths(text, figures))

  /** May 9–11, 2023; 9, 10 and 11 May: days take the month that is written once. */
  function shareMonths(text: string, figures: readonly Figure[]): Figure[] {
    const list = [...figures]
    const between = (index: number) => text.slice(list[index]!.end, list[index + 1]!.start)
    const dated = (day: Figure, value: string): Figure => {
      const {start, end, text} = day
      return {start, end, text, kind: 'date', value}
    }
    for (let index = 0; index < list.length; index++) {
      const first = list[index]!
      if (first.kind !== 'date' || !/-\d{2}-\d{2}$/.test(first.value)) continue
      const month = first.value.slice(0, -2)
      // 9 and 10 May 2023: the days before.
      if (/^\d/.test(first.text)) {
        let next = first.value
        for (let back = index - 1; back >= 0; back--) {
          const day = list[back]
          if (!isDay(day) || day.value >= Number(next.slice(-2)) || day.value < 1) break
          if (!and.test(between(back)) && !(next !== first.value && /^,[ \u00a0]+$/.test(between(back))))
            break
          next = month + two(day.value)
          list[back] = dated(day, next)
        }
      }
      // May 9 and 10, 2023: the days after, and the year after them.
      if (!month.startsWith('--') || !/\d(?:st|nd|rd|th)?$/.test(first.text)) continue
      let last = index
      for (; isDay(list[last + 1]) && several.test(between(last)); last++) {
        const day = list[last + 1] as Figure & {kind: 'number'}
        const previous = list[last] as Figure & DateValue
        if (day.value <= Number(previous.value.slice(-2)) || day.value > 31) break
        list[last + 1] = dated(day, month + two(day.value))
      }
      if (last === index || !isYear(list[last + 1]) || !/^,[ \u00a0]+$/.test(between(last))) continue
      const year = (list[last + 1] as Figure & {kind: 'number'}).value
      for (let at = index; at <= last; at++) {
        const date = list[at] as Figure & DateValue
        list[at] = {...date, value: date.value.replace(/^-/, String(year))}
      }
      const end = list[last + 1]!.end
      list[last] = {...list[last]!, end, text: text.slice(list[last]!.start, end)}
      list.splice(last + 1, 1)
    }
    return list
  }

  /** Two figures of a kind with a dash or *s.d.* between are a range; the unit may be written once, after both. */
  function joinRanges(text: string, figures: readonly Figure[]): Figure[] {
    const joined: Figure[] = []
    for (const figure of figures) {
      const previous = joined.at(-1)
      const between = previous && text.slice(previous.end, figure.start)
      const meet =
        between !== undefined &&
        (range.test(between) ||
          (and.test(between) &&
            afterBetween.test(text.slice(Math.max(0, previous!.start - 20), previous!.start))))
      const value = meet ? rangeOf(previous!, figure, text) : undefined
      if (!value) joined.push(figure)
      else
        joined[joined.length - 1] = {
          start: previous!.start,
          end: figure.end,
          text: text.slice(previous!.start, figure.end),
          ...value,
        }
    }
    return joined
  }

  function rangeOf(first: Figure, second: Figure, text: string): FigureValue | undefined {
    const [from, to] = [bare(first), bare(second)]
    if (from.kind === 'range' || to.kind === 'range') return undefined
    if (from.kind === 'number' && to.kind !== 'number')
      return ordered(completed(first, from.value, second, to), to)
    if (from.kind !== to.kind) {
      // "US$2–3 miliar"
      if (from.kind === 'money' && to.kind === 'number') {
        const value = scaleIn(first.text) === 1 ? scaled(from.value, scaleIn(second.text)) : from.value
        return ordered({...from, value}, {...from, value: to.value})
      }
      // "pukul 19.00-21.00"
      if (from.kind === 'time' && to.kind === 'number' && /^\d{1,2}[.:][0-5]\d$/.test(second.text)) {
        return ordered(from, {...from, value: second.text.replace('.', ':').padStart(5, '0')})
      }
      if (from.kind === 'time' && to.kind === 'number' && /^\d{1,2}$/.test(second.text) && to.value <= 24) {
        return ordered(from, {...from, value: `${two(to.value)}:00`})
      }
      return undefined
    }
    if (from.kind === 'number' && to.kind === 'number') {
      if (/^[-−]/.test(text.slice(second.start))) return undefined
      // 1990-91
      if (isYear(first) && /^\d\d$/.test(second.text)) {
        const value = 100 * Math.floor(from.value / 100) + to.value
        return text.slice(first.end, second.start).trim().length === 1
          ? ordered(from, {...to, value})
          : undefined
      }
      const factor = scaleIn(first.text) === 1 ? scaleIn(second.text) : 1
      const value = scaled(from.value, factor)
      return ordered(to.unit && !from.unit ? {...from, value, unit: to.unit} : {...from, value}, to)
    }
    if (from.kind === 'time' && to.kind === 'time') {
      const value = isLate(second) && !isHalf(first) ? later(from.value, to.value) : from.value
      return ordered(to.zone && !from.zone ? {...from, value, zone: to.zone} : {...from, value}, to)
    }
    if (from.kind === 'money' && to.kind === 'money' && scaleIn(first.text) === 1 && from.value < 1000) {
      return from.currency === to.currency
        ? ordered(
            {
              ...from,
              value:
                from.value < to.value / scaleIn(second.text)
                  ? scaled(from.value, scaleIn(second.text))
                  : from.value,
            },
            to,
          )
        : undefined
    }
    if (from.kind === 'date' && to.kind === 'date') return ordered(withYear(from, to), to)
    return ordered(from, to)
  }

  /** "3–5 persen", "2–3 juta dolar AS", "5–10 Januari 2022": the first number lacks what the second has. */
  function completed(first: Figure, from: number, second: Figure, to: Value): Value | undefined {
    if (
      to.kind === 'percent' ||
      to.kind === 'points' ||
      to.kind === 'ordinal' ||
      to.kind === 'century' ||
      to.kind === 'decade'
    )
      return {...to, value: from}
    if (to.kind === 'money') return {...to, value: scaled(from, scaleIn(second.text))}
    if (to.kind === 'time') {
      const hour = /^\d{1,2}$/.test(first.text) && from <= 24
      if (!hour && !/^\d{1,2}[.:]\d{2}$/.test(first.text)) return undefined
      const value = hour ? `${two(from)}:00` : first.text.replace('.', ':').padStart(5, '0')
      return {...to, value: isLate(second) ? later(value, to.value) : value}
    }
    if (to.kind !== 'date' || !/-\d{2}-\d{2}$/.test(to.value) || from > 31) return undefined
    const {weekday, ...date} = to
    return {...date, value: to.value.replace(/\d{2}$/, two(from))}
  }
}

const isHalf = ({text}: Figure) => /[ap]\.?m\b/i.test(text)
/** Whether a time is of the second half of the day, and was written with an hour of twelve. */
const isLate = ({text}: Figure) => /p\.?m\b/i.test(text)
/** 7–9 p.m. begins at 19, 11–1 p.m. at 11. */
function later(from: string, to: string): string {
  const hour = Number(from.slice(0, 2))
  const moved = hour < 12 ? `${hour + 12}${from.slice(2)}` : from
  return moved < to ? moved : from
}

/** 28 February to 3 March 2022; 28 December to 3 January 2022. */
function withYear(from: DateValue, to: DateValue): DateValue {
  const year = /^\d{4}/.exec(to.value)?.[0]
  if (!from.value.startsWith('--') || year === undefined) return from
  const rest = from.value.slice(1)
  const same = `${year}${rest}`
  return {...from, value: same < to.value ? same : `${Number(year) - 1}${rest}`}
}

function ordered(from: Value | undefined, to: Value): FigureValue | undefined {
  if (from === undefined || from.kind === 'fraction' || to.kind === 'fraction') return undefined
  if (from.kind === 'approximate' || to.kind === 'approximate') return undefined
  const isYearless =
    from.kind === 'date' && to.kind === 'date' && from.value.startsWith('--') && to.value.startsWith('--')
  return from.value < to.value || from.kind === 'time' || isYearless ? {kind: 'range', from, to} : undefined
}

/** A figure's value alone. */
function bare(figure: Figure): FigureValue {
  const {start, end, text, ...value} = figure
  return value as FigureValue
}
