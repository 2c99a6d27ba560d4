/** How likely it is that a bead is right. */
import type {BeadSpans} from './beads.js'
import type {Scorer} from './scorer.js'

/** Sentences and words depend on each other: odds and prior say less than they seem to. Both found by trial. */
const oddsWeight = 0.2
const priorWeight = 0.5

/**
 * The chance, 0 to 1, that some sentences of a bead translate each other: a logistic function of the log odds of its words
 * and lengths, and of how many sentences around it have a counterpart; about even where no word has one. 0 where a side is empty.
 */
export function chanceOfBead(place: BeadSpans, scorer: Scorer): number {
  const [a, b, c, d] = place
  if (a === b || c === d) return 0
  // Where no word speaks for it, only the place does.
  const alone = Math.max(scorer.aloneAround(place), scorer.evidence.speaksFor(...place) ? 0 : 0.5)
  return 1 / (1 + Math.exp(-oddsWeight * scorer.odds(...place) - priorWeight * Math.log((1 - alone) / alone)))
}
