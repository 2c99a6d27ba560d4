/** Numbers in words: *lima belas ribu*, *one hundred and twenty thousand*. */

export interface NumeralRules {
  /** Powers of ten from a thousand up, in words and short: *juta*, *jt*. */
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
}

export interface NumberWords {
  /** Matches a number in words, as much of it as there is. */
  pattern: string
  /** Matches what every number of ten or more holds. */
  sign: string
  read(text: string): number
}

/** @param anyOf makes a pattern of words, however they are capitalised. */
export function numberWords(
  rules: NumeralRules,
  anyOf: (words: readonly string[]) => string,
  space: string,
): NumberWords {
  const {scales, numerals, multipliers, teen, beforeScale, and} = rules
  const between = (from: number, to: number) =>
    Object.keys(numerals).filter((word) => numerals[word]! >= from && numerals[word]! <= to)
  const by = (power: number) => Object.keys(multipliers).filter((word) => multipliers[word] === power)
  const most = Number.POSITIVE_INFINITY
  const [unit, scale, before] = [between(1, 9), Object.keys(scales), Object.keys(beforeScale)].map(anyOf)
  const gap = `${space}+`
  const joint = and === undefined ? gap : `${gap}(?:(?:${anyOf([and])})${gap})?`

  const tens = `(?:(?:${unit})${gap}(?:${anyOf(by(10))})|(?:${anyOf(between(20, 90))}))(?:(?:${gap}|-)(?:${unit}))?`
  const teens = `(?:${unit})${gap}(?:${anyOf(teen === undefined ? [] : [teen])})|(?:${anyOf(between(10, 19))})`
  const belowHundred = `(?:${tens}|${teens}|(?:${unit}))`
  const hundreds = `(?:(?:${unit}|${before})${gap}(?:${anyOf(by(100))})|(?:${anyOf(between(100, 100))}))`
  const belowThousand = `(?:${hundreds}(?:${joint}${belowHundred})?|${belowHundred})`
  const scaled = `(?:(?:${belowThousand}|(?:(?:${unit})${gap})?(?:${before}))${gap}(?:${scale})|(?:${anyOf(between(1000, most))}))`

  const known = new Map(Object.entries(numerals))
  const halves = new Map(Object.entries(beforeScale).map(([words, value]) => [words.split(' ')[0]!, value]))

  function read(text: string): number {
    let [total, hundreds, ones] = [0, 0, 0]
    for (const word of text.toLowerCase().split(/[\s-]+/)) {
      const value = known.get(word) ?? 0
      if (word in scales) {
        total += Number(((hundreds + ones) * scales[word]!).toPrecision(15))
        hundreds = ones = 0
      } else if (word in multipliers) {
        hundreds += ones * multipliers[word]!
        ones = 0
      } else if (word === teen) ones += 10
      else if (value >= 1000) total += value
      else if (value >= 100) hundreds += value
      else {
        // *half a million* is no half and a whole one.
        const half = halves.get(word) ?? 0
        ones += value || (half < 1 || ones === 0 ? half : 0)
      }
    }
    return total + hundreds + ones
  }

  return {
    pattern: `(?:${scaled}(?:${joint}${scaled})*(?:${joint}${belowThousand})?|${belowThousand})`,
    sign: anyOf([
      ...between(10, most),
      ...Object.keys(multipliers),
      ...Object.keys(scales),
      ...(teen === undefined ? [] : [teen]),
    ]),
    read,
  }
}
