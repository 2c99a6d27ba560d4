/** Ordinals in words: *ketiga*, *kedua puluh satu*, *twenty-first*. */
import {anyCase, byWord, HYPHEN, plain, SPACE} from './figure-patterns.js'
import type {FigureRules} from './figure-rules.js'
import type {NumberWords} from './number-words.js'

export interface OrdinalWords {
  pattern: string
  read(text: string): number
}

export function ordinalWords(rules: FigureRules, spelt: NumberWords): OrdinalWords {
  const own = byWord(rules.ordinalWords)
  const prefix = rules.ordinalPrefix
  const names = Object.keys(rules.ordinalWords)
  const belowTen = names.filter((name) => rules.ordinalWords[name]! < 10)
  const tens = Object.keys(rules.numerals).filter(
    (name) => rules.numerals[name]! >= 20 && rules.numerals[name]! < 100,
  )
  const prefixed = prefix === '' ? '(?!)' : `(?:${anyCase([prefix])})${spelt.pattern}`
  return {
    // The tens of Indonesian are not single words, so none of them stands before an ordinal.
    pattern: `(?:(?:${anyCase(tens)})(?:${HYPHEN}|${SPACE}+)(?:${anyCase(belowTen)})|(?:${anyCase(names)})|${prefixed})`,
    read(text) {
      const word = plain(text)
      const value = own.get(word)
      if (value !== undefined) return value
      if (prefix !== '' && word.startsWith(prefix)) return spelt.read(word.slice(prefix.length))
      const [ten, one] = word.split(/[-\s\u2010\u2011]+/)
      return spelt.read(ten!) + own.get(one!)!
    },
  }
}
