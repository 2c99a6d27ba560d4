/** Figures in a text: numbers, sums, percentages, ordinals, dates, times and ranges of these, with their values. */
import type {Figure, FigureValue} from '../types/index.js'
import {words} from './abbreviations.js'
import {isoDate} from './calendar.js'
import {rangeJoiner, scaled, type Value} from './figure-ranges.js'
import {type NumeralRules, numberWords} from './number-words.js'

export interface FigureRules extends NumeralRules {
  decimal: ',' | '.'
  group: ',' | '.'
  /** Letters for powers of ten that only mean that in a sum of money: *Rp2 M*. */
  moneyScales: Readonly<Record<string, number>>
  /** What stands before a sum -> ISO 4217. */
  currencySigns: Readonly<Record<string, string>>
  /** What stands after a sum -> ISO 4217. */
  currencyNames: Readonly<Record<string, string>>
  percent: string
  /** Twelve lines of month names, the name in full first. */
  months: string
  /** Seven lines of weekday names from Monday, the name in full first. */
  weekdays: string
  /** Whether the day comes before the month in figures (22/12/2021) or after it. */
  dayFirst: boolean
  /** Whether hours are counted to twelve with a.m. and p.m. */
  halfDays: boolean
  /** Words before a clock time, with which a full stop may part hours and minutes. */
  clock: string
  /** Time zones -> offset. */
  zones: Readonly<Record<string, string>>
  /** Words between the ends of a range. */
  rangeWords: string
  /** An ordinal, its number in the first group. */
  ordinal: RegExp
  writeOrdinal(number: number): string
  writeDate(date: {year?: number; month: number; day?: number; weekday?: number}): string
  writeTime(hour: number, minute: number, zone?: string): string
}

type Groups = Record<string, string | undefined>
/** `null`: it looks like a date and is in no calendar, so it is nothing else either. */
type Read = Value | null | undefined
type Reader = {pattern: RegExp; read(groups: Groups): Read}

const BEFORE = '(?<![\\p{L}\\p{N}]|\\p{L}[-\\u2010\\u2011]|\\d[.,:/])'
const AFTER = '(?![\\p{L}\\p{N}]|[.,:/]\\d|[-\\u2010\\u2011]\\p{Ll})'
const SPACE = '[ \\u00a0\\u202f]'
const DASH = '[-\\u2010-\\u2015\\u2212]'

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, SPACE)
const anyOf = (list: readonly string[]) =>
  list.length === 0
    ? '(?!)'
    : [...list]
        .sort((a, b) => b.length - a.length)
        .map(literal)
        .join('|')
/** Words in small letters, with a capital and in capitals. */
const anyCase = (list: readonly string[]) =>
  anyOf(list.flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1), word.toUpperCase()]))

/** Names as they are written in a sentence or in capitals; *may* and *sen* in small letters are other words. */
const cased = (lines: string) => anyOf(words(lines).flatMap((name) => [name, name.toUpperCase()]))

/** One line for each name in order -> name in small letters without stop -> 1, 2, 3 … */
function numbered(lines: string): Map<string, number> {
  const rows = lines.trim().split('\n')
  return new Map(
    rows.flatMap((row, index) => words(row).map((name) => [name.toLowerCase(), index + 1] as const)),
  )
}

export function figureReader(rules: FigureRules): (text: string) => Figure[] {
  const months = numbered(rules.months)
  const weekdays = numbered(rules.weekdays)
  const lower = (table: Readonly<Record<string, number>>) =>
    new Map(Object.entries(table).map(([name, value]) => [name.toLowerCase(), value]))
  const scales = lower(rules.scales)
  const moneyScales = lower({...rules.scales, ...rules.moneyScales})
  const spelt = numberWords(rules, anyCase, SPACE)

  const [group, decimal] = [literal(rules.group), literal(rules.decimal)]
  const number = `\\d{1,3}(?:${group}\\d{3})+(?:${decimal}\\d+)?|\\d+(?:[.,]\\d+)?`
  const grouped = new RegExp(`^\\d{1,3}(?:${group}\\d{3})+(?:${decimal}\\d+)?$`)
  const scale = anyCase(Object.keys(rules.scales))
  const moneyScale = anyCase([...Object.keys(rules.scales), ...Object.keys(rules.moneyScales)])
  const month = `(?<month>${cased(rules.months)})\\.?`
  const weekdayName = `(?<weekday>${cased(rules.weekdays)})\\.?,?${SPACE}+(?<open>\\()?`
  const weekday = `(?:${weekdayName})?`
  const zone = anyOf(Object.keys(rules.zones))

  function parse(digits: string): number {
    const plain = grouped.test(digits)
      ? digits.replaceAll(rules.group, '').replace(rules.decimal, '.')
      : digits.replace(',', '.')
    return Number(plain)
  }

  function date(year: string | undefined, monthNumber: number, day: string | undefined, name?: string): Read {
    const value = isoDate(
      year === undefined ? undefined : Number(year.length === 2 ? `20${year}` : year),
      monthNumber,
      day === undefined ? undefined : Number(day),
    )
    const weekdayNumber = name === undefined ? undefined : weekdays.get(name.toLowerCase())
    if (value === undefined) return null
    return weekdayNumber === undefined ? {kind: 'date', value} : {kind: 'date', value, weekday: weekdayNumber}
  }

  const monthOf = (name: string) => months.get(name.toLowerCase().replace(/\.$/, ''))!
  const compile = (pattern: string) => new RegExp(BEFORE + pattern + AFTER, 'gu')

  function readDigits({weekday: name, a, b, year}: Groups): Read {
    const [first, second] = [Number(a), Number(b)]
    // A number above twelve is no month, whatever the habit of the language.
    const dayIsFirst = second > 12 ? false : first > 12 ? true : rules.dayFirst
    return date(year, dayIsFirst ? second : first, dayIsFirst ? a : b, name)
  }

  function readTime({hour, minute, half, zone: name, offset}: Groups): Read {
    let hours = Number(hour)
    if (half) {
      if (hours < 1 || hours > 12) return undefined
      hours = (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
    }
    if (hours > 24 || Number(minute ?? 0) > 59) return undefined
    const value = `${String(hours).padStart(2, '0')}:${minute ?? '00'}`
    const sign = /^([+−-])(\d{1,2})(?::?(\d{2}))?$/.exec(offset ?? '')
    if (sign) {
      const zoneValue = `${sign[1] === '+' ? '+' : '-'}${sign[2]!.padStart(2, '0')}:${sign[3] ?? '00'}`
      return {kind: 'time', value, zone: zoneValue}
    }
    const known = Object.entries(rules.zones).find(([label]) => label.toLowerCase() === name?.toLowerCase())
    return known ? {kind: 'time', value, zone: known[1]} : {kind: 'time', value}
  }

  const half = !rules.halfDays ? '(?<half>(?!))' : `(?:${SPACE}?(?<half>[apAP])\\.?[mM]\\b\\.?)`
  const zoneAfter = `(?:${SPACE}*\\(?(?:(?:UTC|GMT)(?<offset>[+−-]\\d{1,2}(?::?\\d{2})?)|(?<zone>${zone}))\\)?)`
  const clock = `(?:${anyCase(words(rules.clock))})\\.?${SPACE}+`

  const signs = anyOf(Object.keys(rules.currencySigns))
  const names = anyCase(Object.keys(rules.currencyNames))
  const currency = (label: string, table: Readonly<Record<string, string>>) =>
    Object.entries(table).find(
      ([name]) => name.toLowerCase() === label.toLowerCase().replace(/[\u00a0\u202f]/g, ' '),
    )![1]

  const readDate = ({day, month: name, year, weekday: dayName}: Groups) =>
    date(year, monthOf(name!), day, dayName)
  const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
  const year = '(?<year>[12]\\d{3})'
  const gap = `,?${SPACE}+`
  const percent = anyCase(words(rules.percent).map((word) => word.replace('_', ' ')))
  const scaleAfter = (list: string) => `(?:${SPACE}*(?<scale>${list})(?!\\p{L}))?`

  const inDigits: Reader[] = [
    // 22 Desember 2021; Rabu, 22 Des. 2021
    {pattern: compile(`${weekday}${day}${SPACE}+${month}(?:${gap}${year})?`), read: readDate},
    // December 22, 2021; Wednesday (Dec. 22)
    {pattern: compile(`${weekday}${month}${SPACE}+${day}(?:${gap}${year})?`), read: readDate},
    // Desember 2021
    {pattern: compile(`${month}${gap}${year}`), read: readDate},
    // 2021-12-22
    {
      pattern: compile(`${year}-(?<digits>\\d{2})-${day}`),
      read: ({year: yearDigits, digits, day: dayDigits}) => date(yearDigits, Number(digits), dayDigits),
    },
    // Rabu (22/12/2021), 22-12-2021
    {
      pattern: compile(
        `${weekday}(?<a>\\d{1,2})(?<part>[/-])(?<b>\\d{1,2})\\k<part>(?<year>[12]\\d{3}|\\d{2})`,
      ),
      read: readDigits,
    },
    // Rabu (22/12)
    {pattern: compile(`${weekdayName}(?<a>\\d{1,2})/(?<b>\\d{1,2})(?=\\))`), read: readDigits},
    // pukul 19.30 WIB, pkl. 15.00
    {
      pattern: compile(`${clock}(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))?${half}?${zoneAfter}?`),
      read: readTime,
    },
    // 19.30 WIB
    {pattern: compile(`(?<hour>\\d{1,2})[.:](?<minute>\\d{2})${half}?${zoneAfter}`), read: readTime},
    // 7:30 p.m., 7 pm
    {pattern: compile(`(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))?${half}${zoneAfter}?`), read: readTime},
    // 19:30
    {pattern: compile('(?<hour>\\d{1,2}):(?<minute>\\d{2})'), read: readTime},
    // Rp1,5 triliun
    {
      pattern: compile(`(?<currency>${signs})\\.?${SPACE}*(?<number>${number})${scaleAfter(moneyScale)}`),
      read: ({currency: label, number: digits, scale: power}) => ({
        kind: 'money',
        value: scaled(parse(digits!), moneyScales.get(power?.toLowerCase() ?? '') ?? 1),
        currency: currency(label!, rules.currencySigns),
      }),
    },
    // 40 juta dolar AS
    {
      pattern: compile(`(?<number>${number})${scaleAfter(scale)}(?:${SPACE}+|-)(?<currency>${names})`),
      read: ({currency: label, number: digits, scale: power}) => ({
        kind: 'money',
        value: scaled(parse(digits!), scales.get(power?.toLowerCase() ?? '') ?? 1),
        currency: currency(label!, rules.currencyNames),
      }),
    },
    // 3,5 persen
    {
      pattern: compile(
        `(?<sign>[-−](?<!\\p{L}[-−]|\\d[-−]))?(?<number>${number})(?:${SPACE}*%|${SPACE}+(?:${percent}))`,
      ),
      read: ({sign, number: digits}) => ({kind: 'percent', value: parse(digits!) * (sign ? -1 : 1)}),
    },
    {
      pattern: new RegExp(BEFORE + rules.ordinal.source + AFTER, 'gu'),
      read: ({number: digits}) => ({kind: 'ordinal', value: parse(digits!)}),
    },
    // 14.000; 1,5 juta
    {
      pattern: compile(
        `(?<sign>[-−](?<!\\p{L}[-−]|\\d[-−]))?(?<number>${number})(?:${SPACE}+(?<scale>${scale}))?`,
      ),
      read: ({sign, number: digits, scale: power}) => ({
        kind: 'number',
        value: scaled(parse(digits!), scales.get(power?.toLowerCase() ?? '') ?? 1) * (sign ? -1 : 1),
      }),
    },
  ]

  /** Lima belas ribu; dua miliar rupiah; lima persen. Below ten, a number in words alone is a word like others. */
  const inWords: Reader = {
    pattern: compile(
      `(?<numeral>${spelt.pattern})(?:(?:${SPACE}+|-)(?<currency>${names})|${SPACE}+(?<percent>${percent}))?`,
    ),
    read({numeral, currency: label, percent: sign}) {
      const value = spelt.read(numeral!)
      if (label) return {kind: 'money', value, currency: currency(label, rules.currencyNames)}
      if (sign) return {kind: 'percent', value}
      return value < 10 ? undefined : {kind: 'number', value}
    },
  }

  const between = new RegExp(
    `^(?:${SPACE}*${DASH}${SPACE}*|${SPACE}+(?:${anyCase(words(rules.rangeWords))})${SPACE}+)$`,
    'u',
  )
  const joinRanges = rangeJoiner(between, scaleIn)
  const hasWords = new RegExp(`(?<!\\p{L})(?:${spelt.sign}|${percent}|${names})(?!\\p{L})`, 'u')

  return (text) => {
    const all: Figure[] = []
    for (const {index, 0: line} of text.matchAll(/[^\n\r]+/g)) {
      const likely = [...(/\d/.test(line) ? inDigits : []), ...(hasWords.test(line) ? [inWords] : [])]
      if (likely.length === 0) continue
      for (const figure of readLine(line, likely))
        all.push({...figure, start: figure.start + index, end: figure.end + index})
    }
    return all
  }

  /** No figure reaches over a line end. */
  function readLine(text: string, readers: readonly Reader[]): Figure[] {
    const found: Figure[] = []
    // What is read first keeps its place: a date is no number.
    const taken = new Uint8Array(text.length)
    for (const {pattern, read} of readers) {
      for (const match of text.matchAll(pattern)) {
        const start = match.index
        let end = start + match[0].length
        if (match.groups?.open && text[end] === ')') end++
        if (taken.subarray(start, end).includes(1)) continue
        const value = read(match.groups ?? {})
        if (value === undefined) continue
        taken.fill(1, start, end)
        if (value) found.push({start, end, text: text.slice(start, end), ...value})
      }
    }
    return joinRanges(
      text,
      found.sort((a, b) => a.start - b.start),
    )
  }

  function scaleIn(text: string): number {
    const word = new RegExp(`(?<=\\d|${SPACE})(${moneyScale})(?!\\p{L})`, 'u').exec(text)?.[1]
    return moneyScales.get(word?.toLowerCase() ?? '') ?? 1
  }
}

/**
 * Whether two figures say the same, whatever their languages. A plain number equals an ordinal (*ke-27 negara*, the 27
 * countries); a weekday or zone that one of them leaves out is no difference.
 */
export function sameFigure(a: FigureValue, b: FigureValue): boolean {
  if (a.kind === 'range' || b.kind === 'range') {
    return a.kind === 'range' && b.kind === 'range' && sameFigure(a.from, b.from) && sameFigure(a.to, b.to)
  }
  const plain = (kind: string) => (kind === 'ordinal' ? 'number' : kind)
  if (plain(a.kind) !== plain(b.kind) || a.value !== b.value) return false
  if (a.kind === 'money' && b.kind === 'money') return a.currency === b.currency
  if (a.kind === 'date' && b.kind === 'date')
    return a.weekday === undefined || b.weekday === undefined || a.weekday === b.weekday
  if (a.kind === 'time' && b.kind === 'time')
    return a.zone === undefined || b.zone === undefined || a.zone === b.zone
  return true
}
