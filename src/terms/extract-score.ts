/**
 * How likely it is that a pair is one that a terminologist would note: what speaks for and against it, weighed.
 *
 * The weights are those of a logistic regression on eleven real stories whose terms a person had marked, where a pair is
 * right when it is such a term, holds one or lies in one; each story was judged by weights that were learnt from the
 * others. `npm run quality` prints how many in 100 were right for each score.
 */

/** What speaks for and against a pair where it stands: shares, chances and answers (0 or 1). */
export interface Features {
  /** Words of the source, up to three. */
  words: number
  /** One word on either side. */
  single: number
  /** Share of the words that lexicon or spelling say translate each other. */
  known: number
  /** Chance that the words which the two phrases are about translate each other. */
  heads: number
  /** Whether each is about something that the other only mentions. */
  crossed: number
  /** Whether a word of either has no equivalent in the other. */
  free: number
  /** Whether the word that the phrase is about may be a noun. */
  noun: number
  /** A single adjective. */
  adjective: number
  /** A single place or body. */
  properNoun: number
  /** Written with capitals throughout. */
  name: number
  /** Holds a name that is spelt the same in both languages: a person's. */
  personal: number
  /** The same in both languages throughout. */
  same: number
  /** Share of words that are time, order or quantity. */
  stops: number
  /** Grammar words of both sides, up to two. */
  joints: number
  /** Holds *yang*, *that*. */
  relative: number
  /** Holds *dan*, *and*. */
  and: number
  /** Two pairs of their own joined by a grammar word. */
  apart: number
  /** Part of a longer pair about the same thing: *upaya diplomatik* of *upaya diplomatik baru*. */
  shorter: number
  /** Part of a longer pair about something else: *keamanan* of *jaminan keamanan*. */
  modifier: number
  /** Such a part of several words: *diplomatik baru*. */
  piece: number
}

const bias = -4.17
const weights: Record<keyof Features | 'count' | 'exclusive', number> = {
  words: 1.23,
  single: -0.54,
  known: 1.65,
  heads: 0.4,
  crossed: -0.15,
  free: -0.7,
  noun: 1.02,
  adjective: 0.64,
  properNoun: 0.74,
  name: -0.71,
  personal: -1.0,
  same: -0.36,
  stops: -1.08,
  joints: -0.43,
  relative: 0.36,
  and: 1.1,
  apart: -0.32,
  shorter: 1.94,
  modifier: 2.11,
  piece: -1.98,
  exclusive: 0.6,
  count: 0.45,
}

/**
 * Chance that a pair is right, 0 to 1, when its sentences translate each other.
 *
 * @param features averaged over the places where the pair stands.
 * @param count how often it was met.
 * @param exclusive how much of what either side was met it is, 0 to 1.
 */
export function chanceOf(features: Features, count: number, exclusive: number): number {
  let sum = bias + weights.count * Math.log2(count) + weights.exclusive * exclusive
  for (const name of Object.keys(features) as (keyof Features)[]) sum += weights[name] * features[name]
  return 1 / (1 + Math.exp(-sum))
}
