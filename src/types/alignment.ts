/** Sentences, words and terms that translate each other. */
import type {Span} from './text.js'

/** Sentences that translate each other (Gale & Church 1993): 0-based indices, either side may be empty. */
export interface Bead {
  source: number[]
  target: number[]
  /** How sure the aligner is, 0 to 100. */
  score: number
}

/** Two words that translate each other: 0-based token indices, `i-j` in the Pharaoh format. */
export interface Link {
  source: number
  target: number
}

/** A sentence and its translation. */
export interface SentencePair {
  source: string
  target: string
  /** How sure it is that the two translate each other, 0 to 100: the score of the bead that they come from. */
  score?: number
}

/** A sentence pair that shows a term pair at work; spans are those of the terms. */
export interface Evidence extends SentencePair {
  /** Index of the pair in the input. */
  pair: number
  sourceSpan: Span
  targetSpan: Span
}

/** A term, its equivalent, and the sentences that prove it. */
export interface TermPair {
  source: string
  target: string
  /** Other forms met in the texts, most frequent first. */
  sourceVariants: string[]
  targetVariants: string[]
  /** How often the two stood together, and each side at all. */
  count: number
  sourceCount: number
  targetCount: number
  /** 0 to 100. */
  score: number
  evidence: Evidence[]
}
