/** Numbers, sums, shares, ordinals, fractions and rough numbers as a language writes them. */
import type {FigureValue} from '../types/index.js'
import {words} from './abbreviations.js'
import {fullYear} from './figure-dates.js'
import {anyCase, anyOf, byWord, HYPHEN, literal, phrases, plain, SPACE} from './figure-patterns.js'
import {scaled} from './figure-ranges.js'
import type {Groups, Read, Reader} from './figure-reader.js'
import type {FigureRules} from './figure-rules.js'
import type {NumberWords} from './number-words.js'
import type {OrdinalWords} from './ordinal-words.js'

const HALVES: Readonly<Record<string, readonly [number, number]>> = {
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅛': [1, 8],
}
const VULGAR = `[${Object.keys(HALVES).join('')}]`
const ROMAN: Readonly<Record<string, number>> = {I: 1, V: 5, X: 10, L: 50}

/** XXI is 21; a smaller sign before a greater one is taken off. */
function roman(text: string): number {
  let total = 0
  for (let index = 0; index < text.length; index++) {
    const value = ROMAN[text[index]!]!
    total += value < (ROMAN[text[index + 1] ?? ''] ?? 0) ? -value : value
  }
  return total
}

/** How numbers are written in digits: groups, decimals, vulgar fractions. */
export function numerals(rules: Pick<FigureRules, 'group' | 'decimal'>) {
  const style = (group: string, decimal: string) =>
    `\\d{1,3}(?:${literal(group)}\\d{3})+(?:${literal(decimal)}\\d+)?`
  const {group, decimal} = rules
  // What is grouped as no number of this language can be is grouped as elsewhere: 12,345.67 in Indonesian.
  const foreign = `\\d{1,3}(?:${literal(decimal)}\\d{3})+(?:${literal(group)}\\d+)|\\d{1,3}(?:${literal(decimal)}\\d{3}){2,}`
  const spaced = `[1-9]\\d{0,2}(?:${SPACE}\\d{3})+(?!${SPACE}?\\d)(?:${literal(decimal)}\\d+)?`
  const isOwn = new RegExp(`^${style(group, decimal)}$`)
  const isForeign = new RegExp(`^(?:${foreign})$`)

  function parse(text: string): number {
    const part = HALVES[text.at(-1)!]
    if (part) return (Number(text.slice(0, -1)) || 0) + part[0] / part[1]
    const digits = text.replace(/[^\d.,]/g, '')
    if (isOwn.test(digits)) return Number(digits.replaceAll(group, '').replace(decimal, '.'))
    if (isForeign.test(digits)) return Number(digits.replaceAll(decimal, '').replace(group, '.'))
    return Number(digits.replace(',', '.'))
  }
  return {
    pattern: `${foreign}|${style(group, decimal)}|${spaced}|\\d+${VULGAR}|\\d+(?:[.,]\\d+)?|(?<=^|${SPACE})\\.\\d+`,
    parse,
  }
}

export interface AmountReaders {
  /** Rough numbers, decades, centuries: before dates and numbers. */
  rough: Reader[]
  digits: Reader[]
  /** Only of use in a line with a word of `sign`. */
  words: Reader[]
  sign: string
  /** The power of ten that a figure's text names: 10⁶ for *5 juta*, else 1. */
  scaleIn(text: string): number
}

export function amountReaders(
  rules: FigureRules,
  compile: (pattern: string, after?: string) => RegExp,
  spelt: NumberWords,
  ordinals: OrdinalWords,
): AmountReaders {
  const large = Object.fromEntries(Object.entries(rules.multipliers).filter(([, value]) => value >= 100))
  const digitScales = {...large, ...rules.scales}
  const scales = byWord({...rules.attachedScales, ...digitScales})
  const moneyScales = byWord({...digitScales, ...rules.attachedScales, ...rules.moneyScales})
  const [signs, names, units] = [rules.currencySigns, rules.currencyNames, rules.units].map(byWord) as [
    ReadonlyMap<string, string>,
    ReadonlyMap<string, string>,
    ReadonlyMap<string, string>,
  ]
  const approximate = byWord(rules.approximate)
  const fractionWords = byWord(rules.fractionWords)
  const multiples = byWord(rules.multiples)

  const {pattern: number, parse} = numerals(rules)
  const gap = `(?:${SPACE}|${HYPHEN})*`
  const scale = anyCase(Object.keys(digitScales))
  const attached = Object.keys(rules.attachedScales)
  const scaleAfter = `(?:(?:${gap}(?<scale>${scale})|(?<attached>${anyOf(attached)}))(?!\\p{L}))?`
  const moneyScale = anyOf([
    ...Object.keys(rules.moneyScales),
    ...attached,
    ...Object.keys(digitScales).flatMap((word) => [
      word,
      word[0]!.toUpperCase() + word.slice(1),
      word.toUpperCase(),
    ]),
  ])
  const currencyName = anyCase(Object.keys(rules.currencyNames))
  const percent = anyCase(phrases(rules.percent))
  const points = anyCase(phrases(rules.points))
  const basis = anyCase(phrases(rules.basisPoints))
  const minusWords = anyCase(words(rules.minus))
  const minus = `(?<sign>[-−](?<!\\p{L}[-−]|\\d[-−]|[-−]{2})|(?:${minusWords})${SPACE}+)?`
  const unit = `(?:${gap}(?<unit>${anyOf(Object.keys(rules.units))})(?!\\p{L}|${SPACE}[12]\\d{3}(?!\\d)))`
  const century = {before: anyCase(words(rules.centuryBefore)), after: anyCase(words(rules.centuryAfter))}
  const roundEnd = anyOf(words(rules.roundEnds))
  const approx = anyCase(Object.keys(rules.approximate))
  const multipleEnd = anyOf(phrases(rules.multipleEnds))

  const power = ({scale: word, attached: letter}: Groups) =>
    scales.get(plain(word ?? letter ?? '')) ?? moneyScales.get(plain(word ?? letter ?? '')) ?? 1
  const signed = (value: number, sign?: string) => (sign ? -value : value)
  const amount = (groups: Groups) => signed(scaled(parse(groups.number!), power(groups)), groups.sign)
  const currency = (label: string, table: ReadonlyMap<string, string>) => table.get(plain(label))!
  const inPoints = (value: number, basis?: string) => (basis ? scaled(value, 0.01) : value)
  const counted = (value: number, label?: string): FigureValue => {
    const symbol = label === undefined ? undefined : (units.get(plain(label)) ?? units.get(label))
    return symbol === undefined ? {kind: 'number', value} : {kind: 'number', value, unit: symbol}
  }

  /** Ratusan ribu; hundreds of millions of dollars. */
  function readApproximate({base, more, currency: label}: Groups): Read {
    const [from, to] = approximate.get(plain(base!))!
    const factor = more === undefined ? 1 : (scales.get(plain(more)) ?? approximate.get(plain(more))![0])
    // Tens alone is no figure.
    if (plain(base!) === 'tens' && more === undefined) return undefined
    return {
      kind: 'approximate',
      from: scaled(from, factor),
      ...(to !== undefined && {to: scaled(to, factor)}),
      ...(label && {currency: currency(label, names)}),
    }
  }

  function readFraction({numerator = '1', denominator}: Groups): Read {
    const value = (word: string) =>
      /^\d/.test(word) ? Number(word) : (fractionWords.get(plain(word)) ?? spelt.read(word))
    const [above, below] = [value(numerator), value(denominator!)]
    return above < below ? {kind: 'fraction', numerator: above, denominator: below} : undefined
  }

  const rough: Reader[] = [
    // abad ke-21, abad XXI, abad kedua puluh satu; 21st century
    {
      pattern: compile(
        `(?:${century.before})${SPACE}+(?:(?:ke-)?(?<number>\\d{1,2})(?:st|nd|rd|th)?|(?<roman>[IVXL]+)|(?<spoken>${ordinals.pattern}))`,
      ),
      read: ({number: digits, roman: sign, spoken}) => ({
        kind: 'century',
        value: digits ? Number(digits) : sign ? roman(sign) : ordinals.read(spoken!),
      }),
    },
    {
      pattern: compile(
        `(?:(?<number>\\d{1,2})(?:st|nd|rd|th)|(?<spoken>${ordinals.pattern}))(?:${SPACE}+|${HYPHEN})(?:${century.after})`,
      ),
      read: ({number: digits, spoken}) => ({
        kind: 'century',
        value: digits ? Number(digits) : ordinals.read(spoken!),
      }),
    },
    // 1990-an, the 1990s, '20-an
    {
      pattern: compile(`(?<year>1\\d\\d0|20\\d0)(?:${anyOf(words(rules.decadeEnds))})`),
      read: ({year}) => ({kind: 'decade', value: Number(year)}),
    },
    {
      pattern: compile(`['\\u2018\\u2019](?<year>\\d0)(?:${anyOf(words(rules.decadeEnds))})`),
      read: ({year}) => ({
        kind: 'decade',
        value: fullYear(year!) > 2020 ? fullYear(year!) - 100 : fullYear(year!),
      }),
    },
    // in his 20s
    {
      pattern: compile(
        `(?<number>[1-9]0)(?:${anyOf(words(rules.decadeEnds).filter((end) => /^\p{L}/u.test(end)))})`,
      ),
      read: ({number: tens}) => ({kind: 'approximate', from: Number(tens)}),
    },
    // 2 juta-an, 10-an ribu, 20-odd
    {
      pattern: compile(
        `(?<number>${number})(?:${SPACE}+(?<scale>${scale}))?(?:${roundEnd})(?:${SPACE}+(?<more>${scale}))?`,
      ),
      read: ({number: digits, scale: word, more}) => ({
        kind: 'approximate',
        from: scaled(
          parse(digits!),
          (scales.get(plain(word ?? '')) ?? 1) * (scales.get(plain(more ?? '')) ?? 1),
        ),
      }),
    },
  ]

  const digits: Reader[] = [
    // Rp1,5 triliun
    {
      pattern: compile(
        `(?<currency>${anyOf(Object.keys(rules.currencySigns))})\\.?${SPACE}*(?<number>${number})(?:${gap}(?<scale>${moneyScale})(?!\\p{L}))?(?:,-|,\\u2013)?`,
      ),
      read: ({currency: label, number: digits, scale: word}) => ({
        kind: 'money',
        value: scaled(parse(digits!), moneyScales.get(plain(word ?? '')) ?? 1),
        currency: currency(label!, signs),
      }),
    },
    // 40 juta dolar AS, 40-million-dollar
    {
      pattern: compile(
        `(?<number>${number})${scaleAfter}(?:${SPACE}+|${HYPHEN})(?<currency>${currencyName})`,
      ),
      read: (groups) => ({kind: 'money', value: amount(groups), currency: currency(groups.currency!, names)}),
    },
    // 1,5 poin persentase, 25 basis points
    {
      pattern: compile(
        `${minus}(?<number>${number})(?:${SPACE}+|${HYPHEN}|${SPACE}?%${SPACE}?)(?:(?<basis>${basis})|${points})`,
      ),
      read: (groups) => ({kind: 'points', value: inPoints(amount(groups), groups.basis)}),
    },
    // 3,5 persen
    {
      pattern: compile(`${minus}(?<number>${number})(?:${SPACE}*%|(?:${SPACE}+|${HYPHEN})(?:${percent}))`),
      read: (groups) => ({kind: 'percent', value: amount(groups)}),
    },
    {
      pattern: compile(rules.ordinal.source),
      read: ({number: digits}) => ({kind: 'ordinal', value: parse(digits!)}),
    },
    // 3 kali lipat, 10-fold
    {
      pattern: compile(`(?<number>${number})(?:${SPACE}*|${HYPHEN})(?:${multipleEnd})`),
      read: (groups) => ({kind: 'multiple', value: amount(groups)}),
    },
    // 2/3, but neither 24/7 nor 9/11
    {pattern: compile('(?<numerator>[1-9])/(?<denominator>[2-9]|10)'), read: readFraction},
    {
      pattern: compile(`(?<sign>${VULGAR})`),
      read: ({sign}) => ({kind: 'fraction', numerator: HALVES[sign!]![0], denominator: HALVES[sign!]![1]}),
    },
    // 2021/2022, 2021/22
    {
      pattern: compile('(?<a>[12]\\d{3})/(?<b>[12]\\d{3}|\\d{2})'),
      read({a, b}) {
        const [from, to] = [Number(a), b!.length === 2 ? Number(a!.slice(0, 2) + b) : Number(b)]
        if (to !== from + 1) return undefined
        return {kind: 'range', from: {kind: 'number', value: from}, to: {kind: 'number', value: to}}
      },
    },
    // 3 ribu 500
    {
      pattern: compile(
        `(?<number>${number})${SPACE}*(?<scale>${scale})${SPACE}+(?<rest>[1-9]\\d{0,2})(?:${SPACE}+(?<restScale>${scale}))?(?!${unit}|${SPACE}*[%/]|\\d)`,
      ),
      read: ({number: digits, scale: word, rest, restScale}) => {
        const [above, below] = [scales.get(plain(word!))!, scales.get(plain(restScale ?? '')) ?? 1]
        if (Number(rest) * below * 1000 < above || Number(rest) * below >= above) return undefined
        return {kind: 'number', value: scaled(parse(digits!), above) + Number(rest) * below}
      },
    },
    // 14.000; 1,5 juta; 1,2 juta km²
    {
      pattern: compile(`${minus}(?<number>${number})${scaleAfter}${unit}?`),
      read: (groups) => counted(amount(groups), groups.unit),
    },
    // 3:2
    {
      pattern: compile('(?<number>\\d{1,3})(?=:\\d{1,3}(?![\\d:.,]))', ''),
      read: (groups) => ({kind: 'number', value: amount(groups)}),
    },
    {
      pattern: /(?<=(?<![\d:.,])\d{1,3}:)(?<number>\d{1,3})(?![\d:.,\p{L}])/gu,
      read: (groups) => ({kind: 'number', value: amount(groups)}),
    },
  ]

  const ones = Object.keys(rules.numerals).filter((word) => rules.numerals[word]! < 10)
  // Dua tiga hari.
  const pair: Reader = {
    pattern: compile(`(?<a>${anyCase(ones)})${SPACE}+(?<b>${anyCase(ones)})${unit}?`),
    read({a, b, unit: symbol}) {
      const [from, to] = [spelt.read(a!), spelt.read(b!)]
      return to === from + 1
        ? {kind: 'range', from: counted(from, symbol), to: counted(to, symbol)}
        : undefined
    },
  }
  const ofGap = `${SPACE}+(?:of${SPACE}+)?`
  const spoken: Reader[] = [
    // seratusan, dua jutaan, twenty-odd
    {
      pattern: compile(`(?<numeral>${spelt.pattern})(?:${roundEnd})`),
      needs: new RegExp(
        `(?:${anyCase([...Object.keys(rules.numerals), ...Object.keys(rules.scales)])})(?:${roundEnd})(?!\\p{L})`,
        'u',
      ),
      read({numeral}) {
        const from = spelt.read(numeral!)
        // Satuan is a unit.
        return from < 10 ? undefined : {kind: 'approximate', from}
      },
    },
    {
      pattern: compile(
        `(?<base>${approx})(?:${ofGap}(?<more>${scale}|${approx}))?(?:${ofGap}(?<currency>${currencyName}))?`,
      ),
      read: readApproximate,
    },
    {pattern: compile(`${rules.fraction.source}(?!${SPACE}+(?:${scale})(?!\\p{L}))`), read: readFraction},
    {
      pattern: compile(`(?<name>${anyCase(Object.keys(rules.multiples))})`),
      read: ({name}) => ({kind: 'multiple', value: multiples.get(plain(name!))!}),
    },
    {
      pattern: compile(`(?<numeral>${spelt.pattern})(?:${SPACE}*|${HYPHEN})(?:${multipleEnd})`),
      needs: new RegExp(multipleEnd, 'u'),
      read: ({numeral}) => ({kind: 'multiple', value: spelt.read(numeral!)}),
    },
    {
      pattern: compile(`(?<ordinal>${ordinals.pattern})`),
      read: ({ordinal}) => ({kind: 'ordinal', value: ordinals.read(ordinal!)}),
    },
    ...(rules.pairsAreRanges ? [pair] : []),
    // Lima belas ribu; dua miliar rupiah; lima koma dua persen. Below ten, a number in words alone is a word like others.
    {
      pattern: compile(
        `(?:(?<sign>${minusWords})${SPACE}+)?(?<numeral>${spelt.pattern})(?:(?:${SPACE}+|-)(?:(?<currency>${currencyName})|(?:(?<basis>${basis})|(?<points>${points}))|(?<percent>${percent}))|${unit})?`,
      ),
      read({
        sign,
        numeral,
        currency: label,
        basis: hundredths,
        points: isPoints,
        percent: isPercent,
        unit: symbol,
      }) {
        const value = signed(spelt.read(numeral!), sign)
        if (label) return {kind: 'money', value, currency: currency(label, names)}
        if (hundredths || isPoints) return {kind: 'points', value: inPoints(value, hundredths)}
        if (isPercent) return {kind: 'percent', value}
        // *One day* is some day.
        if (sign || (symbol && value !== 1) || value >= 10 || !Number.isInteger(value))
          return counted(value, symbol)
        return undefined
      },
    },
  ]
  const scaleWord = new RegExp(`(?<=\\d|${SPACE}|${HYPHEN})(${moneyScale})(?!\\p{L})`, 'u')
  return {
    rough,
    digits,
    words: spoken,
    sign: [
      spelt.sign,
      percent,
      points,
      currencyName,
      approx,
      multipleEnd,
      anyCase(Object.keys(rules.multiples)),
      anyCase(Object.keys(rules.ordinalWords)),
      anyOf(Object.keys(rules.units)),
      minusWords,
      anyCase(ones),
    ].join('|'),
    scaleIn: (text) => moneyScales.get(plain(scaleWord.exec(text)?.[1] ?? '')) ?? 1,
  }
}
