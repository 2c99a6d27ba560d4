/** Figures in a text: numbers, sums, percentages, ordinals, dates, times and ranges of these, with their values. */
import type {Figure, FigureValue} from '../types/index.js'
import {words} from './abbreviations.js'
import {amountReaders} from './figure-amounts.js'
import {dateReaders, timeReaders} from './figure-dates.js'
import {anyCase, anyOf, cased, DASH, HYPHEN, phrases, SPACE} from './figure-patterns.js'
import {rangeJoiner} from './figure-ranges.js'
import type {Reader} from './figure-reader.js'
import type {FigureRules} from './figure-rules.js'
import {numberWords} from './number-words.js'
import {ordinalWords} from './ordinal-words.js'

export type {FigureRules} from './figure-rules.js'

export function figureReader(rules: FigureRules): (text: string) => Figure[] {
  const spelt = numberWords(rules)
  const ordinals = ordinalWords(rules, spelt)

  // A hyphen after a letter makes a name (F-16), unless the letter ends a figure (28 Februari-3 Maret, 5 juta-10 juta)
  // or a year follows a word in small letters (mid-1991).
  const figureEnds = [
    cased(rules.months),
    cased(rules.weekdays),
    anyCase([...Object.keys(rules.scales), ...Object.keys(rules.currencyNames), ...phrases(rules.percent)]),
    anyOf(Object.keys(rules.zones)),
    `(?<=\\d${SPACE}?)(?:${anyOf([...Object.keys(rules.attachedScales), ...Object.keys(rules.moneyScales)])})`,
  ].join('|')
  const before = `(?<![\\p{L}\\p{N}]|\\d[.,:/]|\\p{L}\\d?\\+|(?<!(?:^|\\P{L})(?:${figureEnds}))(?<=\\p{L})${HYPHEN}(?!(?<=\\p{Ll}.)[12]\\d{3}(?!\\d)))`
  const after = '(?![\\p{L}\\p{N}]|[.,:/]\\d)'
  const compile = (pattern: string, end = after) => new RegExp(before + pattern + end, 'gu')

  const amounts = amountReaders(rules, compile, spelt, ordinals)
  const dates = dateReaders(rules, compile, ordinals)
  const times = timeReaders(rules, compile, spelt)
  // (021) 345-6789: a telephone number says nothing that is counted.
  const telephone: Reader = {pattern: compile('\\(0\\d{1,3}\\)[ -]?\\d{3,4}[- ]?\\d{3,4}'), read: () => null}
  const readers = [telephone, ...amounts.rough, ...dates, ...times, ...amounts.digits]
  const wordReaders = [...amounts.rough.slice(0, 2), ...dates, ...times, ...amounts.words]

  const joinRanges = rangeJoiner({
    dash: `${SPACE}*${DASH}${SPACE}*`,
    to: `${SPACE}+(?:${anyCase(words(rules.rangeWords))})${SPACE}+`,
    and: `,?${SPACE}+(?:${anyCase(words(rules.andWords))})${SPACE}+`,
    between: `(?:${anyCase(words(rules.betweenWords))})`,
    scaleIn: amounts.scaleIn,
  })
  const hasWords = new RegExp(
    `(?<!\\p{L})(?:${amounts.sign}|${cased(rules.months)}|${anyCase(Object.keys(rules.namedTimes))}|${anyCase(words(rules.clock))}|${anyCase(words(rules.centuryBefore))}|${anyCase(rules.ordinalPrefix === '' ? [] : Object.keys(rules.numerals).map((word) => rules.ordinalPrefix + word))})(?:${anyOf(words(rules.roundEnds))})?(?!\\p{L})|(?<!\\p{L})(?:${rules.fraction.source})`,
    'u',
  )

  return (text) => {
    const all: Figure[] = []
    for (const {index, 0: line} of text.matchAll(/[^\n\r]+/g)) {
      const hasDigits = /[\d½⅓⅔¼¾⅛]/.test(line)
      const speaks = hasWords.test(line)
      if (!hasDigits && !speaks) continue
      const likely = !hasDigits ? wordReaders : speaks ? [...readers, ...amounts.words] : readers
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
    for (const {pattern, needs, read} of readers) {
      if (needs && !needs.test(text)) continue
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
}

/**
 * Whether two figures say the same, whatever their languages. A plain number equals an ordinal (*ke-27 negara*, the 27
 * countries), 17.00 WIB equals 10.00 GMT; a weekday, zone or unit that one of them leaves out is no difference.
 *
 * @example
 * ```js
 * import {english, indonesian, sameFigure} from 'padanan'
 *
 * const [sum] = indonesian.figures('Rp1,5 miliar')
 * const [other] = english.figures('1.5 billion rupiah')
 * sameFigure(sum, other)
 * // true
 * ```
 */
export function sameFigure(a: FigureValue, b: FigureValue): boolean {
  if (a.kind === 'range' || b.kind === 'range') {
    return a.kind === 'range' && b.kind === 'range' && sameFigure(a.from, b.from) && sameFigure(a.to, b.to)
  }
  if (a.kind === 'fraction' || b.kind === 'fraction') {
    if (a.kind !== 'fraction' || b.kind !== 'fraction') return false
    return a.numerator * b.denominator === b.numerator * a.denominator
  }
  if (a.kind === 'approximate' || b.kind === 'approximate') {
    if (a.kind !== 'approximate' || b.kind !== 'approximate') return false
    // Puluhan are dozens: so many or more is an order of magnitude.
    const size = ({from, to}: typeof a) => (to === undefined ? Math.floor(Math.log10(from)) : from)
    return size(a) === size(b) && a.to === b.to && a.currency === b.currency
  }
  if (a.kind === 'time' && b.kind === 'time' && a.zone !== undefined && b.zone !== undefined)
    return utcMinutes(a.value, a.zone) === utcMinutes(b.value, b.zone)
  const plain = (kind: string) => (kind === 'ordinal' ? 'number' : kind)
  if (plain(a.kind) !== plain(b.kind) || a.value !== b.value) return false
  const agree = (one?: number | string, other?: number | string) =>
    one === undefined || other === undefined || one === other
  if (a.kind === 'number' && b.kind === 'number') return agree(a.unit, b.unit)
  if (a.kind === 'money' && b.kind === 'money') return a.currency === b.currency
  if (a.kind === 'date' && b.kind === 'date') return agree(a.weekday, b.weekday)
  return true
}

/** The minute of the day in UTC of a time in a zone. */
function utcMinutes(time: string, zone: string): number {
  const minutes = (text: string) => Number(text.slice(0, -3)) * 60 + Number(text.slice(-2))
  const offset = minutes(zone.slice(1)) * (zone[0] === '-' ? -1 : 1)
  return (minutes(time) - offset + 2880) % 1440
}
