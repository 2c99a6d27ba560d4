/** Beads that cross others: neighbours and passages that changed places. */
import {type BeadSpans, bestBeads, wholeBand} from './beads.js'
import type {Scorer} from './scorer.js'

/** How unlikely it is that neighbours change places (logarithm). */
const turned = 3
/** How strong the evidence for a moved passage must be (log odds). */
const convincing = 5
/** How far a passage may move, and how long it may be, in sentences. */
const farthest = 60
const longest = 200

/** Beads of two or more sentences on both sides whose halves match better crosswise become two that cross. */
export function splitCrossing(places: readonly BeadSpans[], scorer: Scorer): BeadSpans[] {
  return places.flatMap((place) => {
    const [a, b, c, d] = place
    if (b - a < 2 || d - c < 2) return [place]
    let best = scorer.bead(place)
    let split: BeadSpans[] = [place]
    for (let i = a + 1; i < b; i++) {
      for (let j = c + 1; j < d; j++) {
        const halves: BeadSpans[] = [
          [a, i, j, d],
          [i, b, c, j],
        ]
        const total = scorer.bead(halves[0]!) + scorer.bead(halves[1]!) - turned
        if (total > best) {
          best = total
          split = halves
        }
      }
    }
    return split
  })
}

/**
 * Passages left out on one side and put in on the other, not far away, become beads where they match: the strongest first,
 * again and again until no more is found.
 */
export function findMoved(places: readonly BeadSpans[], scorer: Scorer): BeadSpans[] {
  let result = [...places]
  for (;;) {
    const moves = findMoves(result, scorer)
    const source = new Set<number>()
    const target = new Set<number>()
    const found = moves.flatMap((move) => {
      if (source.has(move.source) || target.has(move.target)) return []
      source.add(move.source)
      target.add(move.target)
      return move.places
    })
    if (found.length === 0) return result
    const moved = [new Set<number>(), new Set<number>()] as const
    for (const [a, b, c, d] of found) {
      for (let i = a; i < b; i++) moved[0].add(i)
      for (let j = c; j < d; j++) moved[1].add(j)
    }
    result = result.filter(([a, b, c, d]) => !(c === d && moved[0].has(a)) && !(a === b && moved[1].has(c)))
    result.push(...found)
  }
}

/** Beads of a run of source sentences and one of target sentences, each named by its first sentence. */
interface Move {
  source: number
  target: number
  places: BeadSpans[]
  gain: number
}

function findMoves(places: readonly BeadSpans[], scorer: Scorer): Move[] {
  const sourceRuns = runs(places.filter(([, , c, d]) => c === d).map(([a, b, c]) => [a, b, c]))
  const targetRuns = runs(places.filter(([a, b]) => a === b).map(([a, , c, d]) => [c, d, a]))
  const moves: Move[] = []
  for (const [a, b, near] of sourceRuns) {
    for (const [c, d, beside] of targetRuns) {
      if (Math.abs(c - near) > farthest || Math.abs(a - beside) > farthest) continue
      if (b - a > longest || d - c > longest) continue
      const found = bestBeads(b - a, wholeBand(b - a, d - c), (i, j, m, n, k) =>
        i === j || m === n ? 0 : scorer.odds(a + i, a + j, c + m, c + n) + scorer.shape(k, a + i, c + m),
      )
        .filter(([i, j, m, n]) => i < j && m < n)
        .map(([i, j, m, n]): BeadSpans => [a + i, a + j, c + m, c + n])
      const gain = found.reduce((sum, place) => sum + scorer.odds(...place), 0)
      if (gain > convincing) moves.push({source: a, target: c, places: found, gain})
    }
  }
  return moves.sort((x, y) => y.gain - x.gain || x.source - y.source || x.target - y.target)
}

type Run = [from: number, to: number, beside: number]

/** Joins stretches that follow each other. `beside` is where the other side stands. */
function runs(stretches: readonly Run[]): Run[] {
  const found: Run[] = []
  for (const [from, to, beside] of [...stretches].sort((x, y) => x[0] - y[0])) {
    const last = found.at(-1)
    if (last && last[1] === from) last[1] = to
    else found.push([from, to, beside])
  }
  return found
}
