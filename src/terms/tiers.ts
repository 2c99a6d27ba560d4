/** The tiers in which terms are found, and what each is worth. */
import type {TermTier} from '../types/index.js'

/**
 * Score of a hit, 0 to 100, by tier. A typo has its own score, from Fuse's, between 40 and 60.
 * What is below `voice` is no proof that the term was meant.
 */
export const tierScores: Readonly<Record<TermTier, number>> = {
  exact: 100,
  variant: 95,
  inflected: 90,
  voice: 80,
  gapped: 70,
  typo: 60,
  related: 30,
}

/** Tiers, best first. */
export const tiers = Object.keys(tierScores) as readonly TermTier[]

const ranks = Object.fromEntries(tiers.map((tier, rank) => [tier, rank])) as Record<TermTier, number>

/** Place of a tier in the order, 0 for the best. */
export const rankOf = (tier: TermTier): number => ranks[tier]
