/** The tiers in which terms are found, and what each is worth. */
import type {TermTier} from '../types/index.js'

/**
 * Score of a hit, 0 to 100, by tier. A typo has its own score, from how alike the spellings are, from `LOWEST_TYPO` up.
 * What is below `voice` is no proof that the term was meant; `lexicon` and `composed` are no terms of the glossary.
 */
export const tierScores: Readonly<Record<TermTier, number>> = {
  exact: 100,
  variant: 95,
  inflected: 90,
  voice: 80,
  lexicon: 76,
  composed: 72,
  typo: 70,
  gapped: 50,
  related: 30,
}

/** The worst guess still scores this. */
export const LOWEST_TYPO = 40

/** Tiers, best first. */
export const tiers = Object.keys(tierScores) as readonly TermTier[]

const ranks = Object.fromEntries(tiers.map((tier, rank) => [tier, rank])) as Record<TermTier, number>

/** Place of a tier in the order, 0 for the best. */
export const rankOf = (tier: TermTier): number => ranks[tier]
