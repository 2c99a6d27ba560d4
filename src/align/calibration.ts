/** How likely it is that a bead is right. */
import type {BeadSpans} from './beads.js'
import type {Scorer} from './scorer.js'

const bias = -2.9
/** Sentences and words depend on each other: odds and prior say less than they seem to. Found by logistic regression. */
const oddsWeight = 0.13
const priorWeight = 0.6
/** What it says that all words which may have a counterpart have one in the bead, and none. */
const answeredWeight = 7.5
/** So many words are held to be asked besides, half of them with an answer. */
const besides = 4

/** A bead with a smaller chance is none. */
const leastChance = 0.4

/**
 * The chance, 0 to 1, that some sentences of a bead translate each other: a logistic function of the log odds of its words
 * and lengths, of how many sentences around it have a counterpart, and of the share of its words that have one. 0 where a
 * side is empty.
 */
export function chanceOfBead(place: BeadSpans, scorer: Scorer): number {
  const [a, b, c, d] = place
  if (a === b || c === d) return 0
  const [found, asked] = scorer.evidence.answers(...place)
  // Where no word speaks for it, only the place does, as far as words speak elsewhere.
  const alone = Math.max(scorer.aloneAround(place), found === 0 ? scorer.silent : 0)
  const share = (found + besides / 2) / (asked + besides)
  const sum =
    bias +
    oddsWeight * scorer.odds(...place) +
    priorWeight * Math.log((1 - alone) / alone) +
    answeredWeight * share
  return 1 / (1 + Math.exp(-sum))
}

/** Of a bead that is likely to be wrong, each sentence by itself. */
export function withoutDoubtful(places: readonly BeadSpans[], scorer: Scorer): BeadSpans[] {
  return places.flatMap((place): BeadSpans[] => {
    const [a, b, c, d] = place
    if (a === b || c === d || chanceOfBead(place, scorer) >= leastChance) return [place]
    return [
      ...Array.from({length: b - a}, (_, n): BeadSpans => [a + n, a + n + 1, c, c]),
      ...Array.from({length: d - c}, (_, n): BeadSpans => [b, b, c + n, c + n + 1]),
    ]
  })
}
