/** How likely it is that a bead is right: what its words and lengths say, made a chance. */
import type {Place} from './beads.js'
import type {Scorer} from './scorer.js'

/** The chance, 0 to 1, that each bead is right; 0 for one with an empty side. */
export function chanceOfBead(places: readonly Place[], scorer: Scorer): number[] {
  return places.map((place) => {
    const [a, b, c, d] = place
    if (a === b || c === d) return 0
    return 1 / (1 + Math.exp(-scorer.odds(...place) / 5))
  })
}
