/** Ranges: two figures of a kind with a dash or a word between. */
import type {Figure, FigureValue} from '../types/index.js'

/** What a figure says that is no range. */
export type Value = Exclude<FigureValue, {kind: 'range'}>

/** 1,1 × 10⁶ without the error of binary fractions. */
export function scaled(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15))
}

/**
 * @param between matches what may stand between the ends of a range.
 * @param scaleIn is the power of ten that a figure's text names: 10⁶ for *5 juta*, else 1.
 */
export function rangeJoiner(
  between: RegExp,
  scaleIn: (text: string) => number,
): (text: string, figures: readonly Figure[]) => Figure[] {
  return joinRanges

  /** Two figures of a kind with a dash or *s.d.* between are a range; the unit may be written once, after both. */
  function joinRanges(text: string, figures: readonly Figure[]): Figure[] {
    const joined: Figure[] = []
    for (const figure of figures) {
      const previous = joined.at(-1)
      const range =
        previous && between.test(text.slice(previous.end, figure.start))
          ? rangeOf(previous, figure, text)
          : undefined
      if (!range) joined.push(figure)
      else
        joined[joined.length - 1] = {
          start: previous!.start,
          end: figure.end,
          text: text.slice(previous!.start, figure.end),
          ...range,
        }
    }
    return joined
  }

  function rangeOf(first: Figure, second: Figure, text: string): FigureValue | undefined {
    const [from, to] = [bare(first), bare(second)]
    if (from.kind === 'range' || to.kind === 'range') return undefined
    if (from.kind === 'number' && to.kind !== 'number') {
      // "3–5 persen", "2–3 juta dolar AS", "5–10 Januari 2022": the first number lacks what the second has.
      if (to.kind === 'percent') return ordered({...to, value: from.value}, to)
      if (to.kind === 'money') return ordered({...to, value: scaled(from.value, scaleIn(second.text))}, to)
      if (to.kind === 'ordinal') return ordered({...to, value: from.value}, to)
      if (to.kind === 'time' && /^\d{1,2}[.:]\d{2}$/.test(first.text)) {
        return ordered({...to, value: first.text.replace('.', ':').padStart(5, '0')}, to)
      }
      if (to.kind !== 'date' || !/-\d{2}-\d{2}$/.test(to.value) || from.value > 31) return undefined
      return ordered(
        {kind: 'date', value: to.value.replace(/\d{2}$/, String(from.value).padStart(2, '0'))},
        to,
      )
    }
    if (from.kind !== to.kind) {
      // "US$2–3 miliar"
      if (from.kind === 'money' && to.kind === 'number') {
        const value = scaleIn(first.text) === 1 ? scaled(from.value, scaleIn(second.text)) : from.value
        return ordered({...from, value}, {...from, value: to.value})
      }
      return undefined
    }
    if (from.kind === 'number' && to.kind === 'number') {
      const factor = scaleIn(first.text) === 1 ? scaleIn(second.text) : 1
      if (/^[-−]/.test(text.slice(second.start))) return undefined
      return ordered({...from, value: scaled(from.value, factor)}, to)
    }
    if (from.kind === 'time' && to.kind === 'time' && to.zone && !from.zone)
      return ordered({...from, zone: to.zone}, to)
    return ordered(from, to)
  }
}

function ordered(from: Value, to: Value): FigureValue | undefined {
  return from.value < to.value || from.kind === 'time' ? {kind: 'range', from, to} : undefined
}

/** A figure's value alone. */
function bare(figure: Figure): FigureValue {
  const {start, end, text, ...value} = figure
  return value as FigureValue
}
