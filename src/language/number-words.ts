/** Numbers in words: *lima belas ribu*, *one hundred and twenty thousand*, *lima koma dua*, *two and a half million*. */
import {anyCase, plain, SPACE} from './figure-patterns.js'

export interface NumeralRules {
  /** Powers of ten from a thousand up, in words and short (*juta*, *jt*), and what else is counted so (*dozen*). */
  scales: Readonly<Record<string, number>>
  /** Words for numbers below a hundred, and whatever else is a word of its own: *sebelas*, *seratus*, *seribu*. */
  numerals: Readonly<Record<string, number>>
  /** Words that multiply the one before them by ten or a hundred: *puluh*, *hundred*. */
  multipliers: Readonly<Record<string, number>>
  /** The word that adds ten to the one before it: *belas*. */
  teen?: string
  /** Words that are numbers only before a scale or multiplier: *setengah*, *a*. */
  beforeScale: Readonly<Record<string, number>>
  /** The word that may stand before the last part: *and*. */
  and?: string
  /** What adds a half to the number before it: *and a half*. */
  half?: string
  /** The word before decimals: *koma*. */
  point: string
  /** Words for zero. */
  zero: string
}

export interface NumberWords {
  /** Matches a number in words, as much of it as there is. */
  pattern: string
  /** Matches what every number of ten or more holds. */
  sign: string
  read(text: string): number
}

export function numberWords(rules: NumeralRules): NumberWords {
  const {scales, numerals, multipliers, teen, beforeScale, and, half, point, zero} = rules
  const between = (from: number, to: number) =>
    Object.keys(numerals).filter((word) => numerals[word]! >= from && numerals[word]! <= to)
  const by = (power: number) => Object.keys(multipliers).filter((word) => multipliers[word] === power)
  const most = Number.POSITIVE_INFINITY
  const zeros = zero.split(' ').filter(Boolean)
  const points = point.split(' ').filter(Boolean)
  const [unit, scale, before] = [between(1, 9), Object.keys(scales), Object.keys(beforeScale)].map(anyCase)
  const gap = `${SPACE}+`
  const joint = and === undefined ? gap : `${gap}(?:(?:${anyCase([and])})${gap})?`
  const halfAfter = half === undefined ? '' : `(?:${gap}(?:${anyCase([half])}))?`

  // *Duapuluh*, *sembilan-puluh* and *limabelas* are common spellings.
  const near = `(?:${SPACE}|-)*`
  const tens = `(?:(?:${unit})${near}(?:${anyCase(by(10))})|(?:${anyCase(between(20, 90))}))(?:(?:${gap}|-)(?:${unit}))?`
  const teens = `(?:${unit})${near}(?:${anyCase(teen === undefined ? [] : [teen])})|(?:${anyCase(between(10, 19))})`
  const belowHundred = `(?:${tens}|${teens}|(?:${unit}))`
  const hundreds = `(?:(?:${belowHundred}|${before})${gap}(?:${anyCase(by(100))})|(?:${anyCase(between(100, 100))}))`
  const belowThousand = `(?:${hundreds}(?:${joint}${belowHundred})?|${belowHundred})`
  const digit = anyCase([...between(1, 9), ...zeros])
  const decimal = `(?:${belowThousand}|(?:${anyCase(zeros)}))${gap}(?:${anyCase(points)})(?:${gap}(?:${digit}))+`
  const scaled = `(?:(?:${decimal}|${belowThousand}${halfAfter}|(?:(?:${unit})${gap})?(?:${before}))${gap}(?:${scale})${halfAfter}|(?:${anyCase(between(1000, most))}))`

  const known = new Map(Object.entries(numerals))
  const halves = new Map(Object.entries(beforeScale).map(([words, value]) => [words.split(' ')[0]!, value]))

  const attached = new RegExp(
    `(${unit})(${anyCase([...by(10), ...(teen === undefined ? [] : [teen])])})`,
    'gu',
  )

  /** *koma dua lima*: what stands after the point, as decimals. */
  const decimals = (list: readonly string[]) =>
    Number(`0.${list.map((word) => known.get(word) ?? 0).join('')}`)

  function read(text: string): number {
    const spaced = plain(text).replace(attached, '$1 $2')
    const all = half === undefined ? spaced : spaced.replaceAll(` ${half}`, ' ½')
    const list = all.split(/[\s-]+/)
    let [total, hundreds, ones, last] = [0, 0, 0, 1]
    for (let index = 0; index < list.length; index++) {
      const word = list[index]!
      const value = known.get(word) ?? 0
      if (points.includes(word)) {
        const start = index + 1
        while (known.has(list[index + 1] ?? '') || zeros.includes(list[index + 1] ?? '')) index++
        ones += decimals(list.slice(start, index + 1))
      } else if (word === '½') {
        if (hundreds + ones === 0) total += last / 2
        else ones += 0.5
      } else if (Object.hasOwn(scales, word)) {
        last = scales[word]!
        total += Number(((hundreds + ones) * last).toPrecision(15))
        hundreds = ones = 0
      } else if (Object.hasOwn(multipliers, word)) {
        hundreds += ones * multipliers[word]!
        ones = 0
      } else if (word === teen) ones += 10
      else if (value >= 1000) total += value
      else if (value >= 100) hundreds += value
      else {
        // *half a million* is no half and a whole one.
        const part = halves.get(word) ?? 0
        ones += value || (part < 1 || ones === 0 ? part : 0)
      }
    }
    return total + hundreds + ones
  }

  return {
    pattern: `(?:${scaled}(?:${joint}${scaled})*(?:${joint}${belowThousand})?|${decimal}|${belowThousand}${halfAfter})`,
    sign: `${anyCase([
      ...between(10, most),
      ...Object.keys(multipliers),
      ...Object.keys(scales),
      ...points,
      ...(half === undefined ? [] : [half]),
      ...(teen === undefined ? [] : [teen]),
    ])}|${attached.source}`,
    read,
  }
}
