/** Writing a figure the way a language does. What is written reads back as the same value. */
import type {FigureValue} from '../types.js'
import {dateParts} from './calendar.js'
import type {FigureRules} from './figures.js'

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
    .filter(([word, value]) => word.length > 2 && value >= 1e6)
    .sort(([, a], [, b]) => b - a)

  function digits(value: number): string {
    const [whole, fraction] = plain(Math.abs(value)).split('.') as [string, string?]
    // Four figures alone may be a year.
    const grouped = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/g, rules.group) : whole
    return (value < 0 ? '-' : '') + grouped + (fraction === undefined ? '' : rules.decimal + fraction)
  }

  /** *1,5 juta*, when three decimals are enough; else all the digits. */
  function amount(value: number): string {
    for (const [word, power] of powers) {
      const scaled = Number((value / power).toPrecision(15))
      if (value >= power && Number.isInteger(Number((scaled * 1000).toPrecision(15))))
        return `${digits(scaled)} ${word}`
    }
    return digits(value)
  }

  function write(figure: FigureValue): string {
    switch (figure.kind) {
      case 'number':
        return amount(figure.value)
      case 'percent':
        return `${digits(figure.value)} ${rules.percent.trim().split(/\s+/)[0]!.replace('_', ' ')}`
      case 'ordinal':
        return rules.writeOrdinal(figure.value)
      case 'money': {
        const sign = SIGNS[figure.currency]
        return sign === undefined ? `${figure.currency} ${amount(figure.value)}` : sign + amount(figure.value)
      }
      case 'date': {
        const parts = dateParts(figure.value)
        return rules.writeDate(figure.weekday === undefined ? parts : {...parts, weekday: figure.weekday})
      }
      case 'time': {
        const [hour, minute] = figure.value.split(':').map(Number)
        return rules.writeTime(hour!, minute!, figure.zone)
      }
      case 'range': {
        const {from, to} = figure
        // The unit is written once: 3–5 persen.
        if (from.kind === 'percent' && to.kind === 'percent') return `${digits(from.value)}–${write(to)}`
        return `${write(from)}–${write(to)}`
      }
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
