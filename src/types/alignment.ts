/** Sentences, words and terms that translate each other. */
import type {Span} from './text.js'

/** Sentences that translate each other (Gale & Church 1993): 0-based indices, either side may be empty. */
export interface Bead {
  /** 0-based indices of source sentences, in order. */
  source: number[]
  /** 0-based indices of target sentences, in order. */
  target: number[]
  /** How sure the aligner is, 0 to 100. */
  score: number
}

/** Two words that translate each other: 0-based token indices, `i-j` in the Pharaoh format. */
export interface Link {
  /** 0-based index of the source token. */
  source: number
  /** 0-based index of the target token. */
  target: number
}

/** A sentence and its translation. */
export interface SentencePair {
  /** The source sentence. */
  source: string
  /** The target sentence. */
  target: string
  /** How sure it is that the two translate each other, 0 to 100: the score of the bead that they come from. */
  score?: number
}

/** A sentence pair that shows a term pair at work; spans are those of the terms. */
export interface Evidence extends SentencePair {
  /** Index of the pair in the input. */
  pair: number
  /** Where the term stands in the source sentence. */
  sourceSpan: Span
  /** Where its equivalent stands in the target sentence. */
  targetSpan: Span
}

/** A term, its equivalent, and the sentences that prove it. */
export interface TermPair {
  /** The term, in its commonest form. */
  source: string
  /** Its equivalent, in its commonest form. */
  target: string
  /** Other forms met in the texts, most frequent first. */
  sourceVariants: string[]
  /** Other forms of the equivalent met in the texts, most frequent first. */
  targetVariants: string[]
  /** How often the two stood together, and each side at all. */
  count: number
  /** How often the term stood in the source texts. */
  sourceCount: number
  /** How often the equivalent stood in the target texts. */
  targetCount: number
  /** 0 to 100. */
  score: number
  /** Sentences that show the pair, the plainest first. */
  evidence: Evidence[]
}
