/** A figure written in the manner of another. */
import {sameFigure} from '../language/figures.js'
import type {Figure, FigureValue, Language} from '../types/index.js'

/**
 * Writes a figure in the manner of another: *14,000* and 2,500,000 make *2,500,000*, *3.5%* and 4.25 percent *4.25%*,
 * *Wednesday (12/22/2021)* and 4 January 2022 *Tuesday (1/4/2022)*. What doesn't read back as the value is written as
 * the language writes it.
 */
export function writeLike(value: FigureValue, example: Figure, language: Language): string {
  const text =
    value.kind === 'date' && example.kind === 'date'
      ? dateLike(value, example, language)
      : numberLike(value, example, language)
  if (text !== undefined) {
    const [figure, ...others] = language.figures(text)
    const isWhole = figure && figure.start === 0 && figure.end === text.length && others.length === 0
    if (isWhole && figure.kind === value.kind && sameFigure(figure, value)) return text
  }
  return language.writeFigure(value)
}

/** With another numeral in the example, as long as it counts the same (*billion*). */
function numberLike(value: FigureValue, example: Figure, language: Language): string | undefined {
  if (value.kind !== 'number' && value.kind !== 'percent' && value.kind !== 'money') return undefined
  if (example.kind !== value.kind) return undefined
  const numerals = [...example.text.matchAll(/\d(?:[\d.,]*\d)?/g)]
  const numeral = numerals[0]?.[0] ?? ''
  const [read] = language.figures(numeral)
  if (numerals.length !== 1 || read?.kind !== 'number') return undefined
  const scale = example.value / read.value
  const count = value.value / scale
  if (scale !== 1 && !(count >= 1 && count < 1000)) return undefined
  const cents = value.kind === 'money' && scale === 1 && /[.,]\d\d$/.test(numeral) ? 2 : 0
  const written = new Intl.NumberFormat(language.code, {
    // Years are not grouped.
    useGrouping: !/^\d{4}$/.test(numeral) || count >= 10_000,
    minimumFractionDigits: cents,
    maximumFractionDigits: 6,
  }).format(count)
  return example.text.replace(numeral, written)
}

type DateFigure = Extract<FigureValue, {kind: 'date'}>

/** With another day, month, year and weekday in the places of the example's. Only whole dates have all of them. */
function dateLike(
  value: DateFigure,
  example: DateFigure & {text: string},
  language: Language,
): string | undefined {
  const [from, to] = [partsOf(example, language), partsOf(value, language)]
  if (!from || !to || /\d\p{L}/u.test(example.text)) return undefined
  const hasName = example.text.includes(from.month) || example.text.includes(from.shortMonth)
  const digits = /(?<!\d)0\d(?!\d)/.test(example.text) ? 2 : 1
  let isClear = true
  const text = example.text.replace(/(\p{L}+)(\.?)|\d+/gu, (part, word: string | undefined, dot: string) => {
    if (word) {
      for (const name of ['month', 'shortMonth', 'weekday', 'shortWeekday'] as const) {
        // A name that is as long as its short form (May) takes no stop.
        if (word === from[name]) return to[name] === to.month ? to[name] : to[name] + dot
      }
      return part
    }
    const number = Number(part)
    if (number === from.yearNumber) return String(to.yearNumber)
    const isDay = number === from.dayNumber
    const isMonth = !hasName && number === from.monthNumber
    if (isDay === isMonth) isClear = false
    return String(isDay ? to.dayNumber : to.monthNumber).padStart(digits, '0')
  })
  return isClear ? text : undefined
}

function partsOf({value, weekday}: DateFigure, {code}: Language) {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? []
  if (year === undefined) return undefined
  const date = new Date(`${value}T00:00:00Z`)
  const name = (style: Intl.DateTimeFormatOptions, of = date) =>
    new Intl.DateTimeFormat(code, {...style, timeZone: 'UTC'}).format(of)
  // The first of January 2024 was a Monday.
  const ofWeek = weekday === undefined ? undefined : new Date(Date.UTC(2024, 0, weekday))
  return {
    yearNumber: Number(year),
    monthNumber: Number(month),
    dayNumber: Number(day),
    month: name({month: 'long'}),
    shortMonth: name({month: 'short'}),
    weekday: ofWeek ? name({weekday: 'long'}, ofWeek) : '',
    shortWeekday: ofWeek ? name({weekday: 'short'}, ofWeek) : '',
  }
}
