/** Which words negate or reverse another: *naik/turun*, *legal/ilegal*, *pro-Rusia/anti-Rusia*, *menyerang/diserang*. */
import type {Language} from '../types/index.js'
import {words} from './abbreviations.js'

/** What a folder knows of opposites. Words are lemmas, in small letters. */
export interface OppositeRules {
  /** A line for each group: `naik meningkat / turun menurun`, where each word of one side is an opposite of each of the other. */
  pairs: string
  /** A line for each pair of beginnings that make opposites of what follows: `pro anti`, or `- non` for one against none. */
  prefixes: string
  /** The same for endings: `ful less`. */
  suffixes: string
  /** Words that only look as if they began with such a prefix: *display*, *impress*. */
  lookalikes: string
  /** Beginnings of a verb that say who does and to whom it is done: `me di`. */
  voices: string
  /** Words that negate what they stand with: *tidak*, *never*, *isn't*. */
  negations: string
  /** Words, as lemmas, that deny without negating, so that a negation may stand for them: *fail*, *unless*, *hanya*. */
  denials: string
}

/** What is left of a word after a prefix has to be a word: this many letters at least. */
const SHORTEST = 3

/** Reads a line of two affixes, `-` for none. */
const affixPairs = (lines: string) =>
  lines
    .trim()
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => words(line).map((affix) => (affix === '-' ? '' : affix.replace('_', ' '))))

/** Each word -> its opposites. */
function opposites(pairs: string, fold: (word: string) => string): Map<string, Set<string>> {
  const table = new Map<string, Set<string>>()
  const add = (from: string, to: string) => table.set(from, (table.get(from) ?? new Set()).add(to))
  for (const line of pairs.trim().split('\n')) {
    const [left = [], right = []] = line.split('/').map((side) => words(side).map(fold))
    for (const a of left)
      for (const b of right) {
        add(a, b)
        add(b, a)
      }
  }
  return table
}

/**
 * Makes `Language.opposes`. Two words are opposites when they, or lemmas of theirs, are a pair of the folder's list or
 * differ in opposing affixes alone, or when both are forms of one verb, one active and one passive.
 */
export function opposer(
  rules: OppositeRules,
  {fold, forms}: Pick<Language, 'fold' | 'forms'>,
): Language['opposes'] {
  const table = opposites(rules.pairs, fold)
  const [prefixes, suffixes] = [affixPairs(rules.prefixes), affixPairs(rules.suffixes)]
  const lookalikes = new Set(words(rules.lookalikes).map(fold))
  const [active, passive] = words(rules.voices)

  const differIn = (a: string, b: string, [one, other]: readonly string[], strip: typeof withoutPrefix) => {
    const rest = strip(a, one!)
    return rest !== undefined && rest.length >= SHORTEST && rest === strip(b, other!)
  }
  const byPrefix = (a: string, b: string): boolean =>
    !lookalikes.has(b) && prefixes.some((pair) => differIn(a, b, pair, withoutPrefix))
  const byAffixes = (a: string, b: string): boolean =>
    byPrefix(a, b) ||
    byPrefix(b, a) ||
    suffixes.some((pair) => differIn(a, b, pair, withoutSuffix) || differIn(b, a, pair, withoutSuffix))

  const readings = (word: string, folded: string) => [
    ...new Set([folded, ...forms(word).map(({lemma}) => fold(lemma))]),
  ]

  return (a, b) => {
    const [one, other] = [fold(a), fold(b)]
    if (one === other) return false
    const [ofOne, ofOther] = [readings(a, one), readings(b, other)]
    if (ofOne.some((x) => ofOther.some((y) => table.get(x)?.has(y) || byAffixes(x, y)))) return true
    if (active === undefined || passive === undefined) return false
    const isReversed =
      (one.startsWith(active) && other.startsWith(passive)) ||
      (one.startsWith(passive) && other.startsWith(active))
    return isReversed && ofOne.some((lemma) => lemma !== one && ofOther.slice(1).includes(lemma))
  }
}

const withoutPrefix = (word: string, prefix: string): string | undefined =>
  word.startsWith(prefix) ? word.slice(prefix.length) : undefined
const withoutSuffix = (word: string, suffix: string): string | undefined =>
  word.endsWith(suffix) ? word.slice(0, word.length - suffix.length) : undefined
