/** Writing a figure the way a language does. What is written reads back as the same value. */
import type {FigureValue} from '../types/index.js'
import {dateParts} from './calendar.js'
import {phrases} from './figure-patterns.js'
import type {FigureRules} from './figure-rules.js'

/** Currency -> what stands before the sum: `Rp`, `US$`. */
const SIGNS: Readonly<Record<string, string>> = {
  IDR: 'Rp',
  USD: 'US$',
  EUR: '€',
  GBP: '£',
  SGD: 'S$',
  AUD: 'A$',
  MYR: 'RM',
  JPY: '¥',
}

export function figureWriter(rules: FigureRules): (figure: FigureValue) => string {
  const powers = Object.entries(rules.scales)
    .filter(([word, value]) => word.length > 2 && value >= 1e6 && Number.isInteger(Math.log10(value) / 3))
    .sort(([, a], [, b]) => b - a)

  function digits(value: number): string {
    const [whole, fraction] = plain(Math.abs(value)).split('.') as [string, string?]
    // Four figures alone may be a year.
    const grouped = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/g, rules.group) : whole
    return (value < 0 ? '-' : '') + grouped + (fraction === undefined ? '' : rules.decimal + fraction)
  }

  /** The greatest scale word with which three decimals are enough: 1.5e6 is 1,5 juta. */
  function scaleOf(value: number): readonly [word: string, power: number] | undefined {
    return powers.find(([, power]) => {
      const thousandths = Number(((value / power) * 1000).toPrecision(15))
      return value >= power && Number.isInteger(thousandths)
    })
  }

  function amount(value: number, scale = scaleOf(value)): string {
    return scale ? `${digits(Number((value / scale[1]).toPrecision(15)))} ${scale[0]}` : digits(value)
  }

  const sign = (currency: string) => SIGNS[currency] ?? `${currency} `

  /** What two figures share is written once: 3–5 persen, US$2–3 miliar. */
  function range(from: FigureValue, to: FigureValue): string {
    if (from.kind === 'percent' && to.kind === 'percent') return `${digits(from.value)}–${write(to)}`
    if (from.kind === 'number' && to.kind === 'number') return amounts(from.value, to.value, '')
    if (from.kind === 'money' && to.kind === 'money') return amounts(from.value, to.value, sign(to.currency))
    return `${write(from)}–${write(to)}`
  }

  function amounts(from: number, to: number, before: string): string {
    const [first, second] = [scaleOf(from), scaleOf(to)]
    if (first && first === second)
      return `${before}${digits(Number((from / first[1]).toPrecision(15)))}–${amount(to, second)}`
    return `${before}${digits(from)}–${before}${digits(to)}`
  }

  const nameOf = (currency: string) =>
    Object.keys(rules.currencyNames).find((name) => rules.currencyNames[name] === currency) ?? currency
  const first = (list: string) => phrases(list)[0] ?? ''

  function unit(symbol: string | undefined): string {
    if (symbol === undefined) return ''
    const label = Object.keys(rules.units).find((name) => rules.units[name] === symbol) ?? symbol
    return label.startsWith('°') ? label : ` ${label}`
  }

  /** Ratusan ribu; what no word says, as 2.500-an. */
  function approximate({from, to, currency}: Extract<FigureValue, {kind: 'approximate'}>): string {
    const is = (one: number, other?: number) => one === from && other === to
    const words = Object.entries(rules.approximate)
    const name = currency === undefined ? '' : ` ${nameOf(currency)}`
    for (const [word, [low, high]] of words) if (is(low, high)) return word + name
    for (const [word, [low, high]] of words)
      for (const [scale, power] of powers.concat(
        Object.entries(rules.scales)
          .filter(([, value]) => value === 1000)
          .slice(0, 1),
      ))
        if (is(low * power, high === undefined ? undefined : high * power)) return `${word} ${scale}${name}`
    return to === undefined
      ? `${digits(from)}${first(rules.roundEnds)}${name}`
      : `${digits(from)}–${digits(to)}${name}`
  }

  function write(figure: FigureValue): string {
    switch (figure.kind) {
      case 'number':
        return amount(figure.value) + unit(figure.unit)
      case 'percent':
        return `${digits(figure.value)} ${first(rules.percent)}`
      case 'points':
        return `${digits(figure.value)} ${first(rules.points)}`
      case 'century':
        return rules.writeCentury(figure.value)
      case 'decade':
        return figure.value + first(rules.decadeEnds)
      case 'multiple':
        return rules.multipleEnds.includes('_')
          ? `${digits(figure.value)} ${first(rules.multipleEnds)}`
          : `${digits(figure.value)}-${first(rules.multipleEnds)}`
      case 'fraction':
        return `${figure.numerator}/${figure.denominator}`
      case 'approximate':
        return approximate(figure)
      case 'ordinal':
        return rules.writeOrdinal(figure.value)
      case 'money':
        return sign(figure.currency) + amount(figure.value)
      case 'date': {
        const parts = dateParts(figure.value)
        return rules.writeDate(figure.weekday === undefined ? parts : {...parts, weekday: figure.weekday})
      }
      case 'time': {
        const [hour, minute] = figure.value.split(':').map(Number)
        return rules.writeTime(hour!, minute!, figure.zone)
      }
      case 'range':
        return range(figure.from, figure.to)
    }
  }
  return write
}

/** The decimal digits of a number, never in powers (1e21). */
function plain(value: number): string {
  const text = String(value)
  if (!text.includes('e')) return text
  return value < 1 ? value.toFixed(20).replace(/0+$/, '') : BigInt(Math.round(value)).toString()
}
