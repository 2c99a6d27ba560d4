/** Beads without sentences that only repeat what the rest of the bead says. */
import type {BeadSpans} from './beads.js'
import type {Scorer} from './scorer.js'

/** Of a sentence of which a smaller share of the words is known, one can't say that it repeats anything. */
const minKnown = 0.4

/** Leaves out first and last sentences of a bead, the worst first, as long as it is better without them. */
export function trim(place: BeadSpans, scorer: Scorer): BeadSpans[] {
  const [a, b, c, d] = place
  if (a === b || c === d || (b - a < 2 && d - c < 2)) return [place]
  const cuts: {gain: number; rest: BeadSpans; left: BeadSpans}[] = []
  const consider = (k: 0 | 1, sentence: number, rest: BeadSpans, left: BeadSpans) => {
    if (scorer.evidence.knownShare(k, sentence) < minKnown) return
    const gain = scorer.gain(place, k, sentence)
    if (gain < 0) cuts.push({gain, rest, left})
  }
  if (b - a > 1) {
    consider(0, a, [a + 1, b, c, d], [a, a + 1, c, c])
    consider(0, b - 1, [a, b - 1, c, d], [b - 1, b, d, d])
  }
  if (d - c > 1) {
    consider(1, c, [a, b, c + 1, d], [a, a, c, c + 1])
    consider(1, d - 1, [a, b, c, d - 1], [b, b, d - 1, d])
  }
  const [worst] = cuts.sort((x, y) => x.gain - y.gain)
  return worst ? [...trim(worst.rest, scorer), worst.left] : [place]
}
