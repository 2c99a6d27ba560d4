import {bestBeads, type Place, wholeBand} from './beads.js'
import type {Scorer} from './scorer.js'

/** How unlikely it is that neighbours change places (logarithm). */
const turned = 3
/** How strong the evidence for a moved passage must be (log odds). */
const moved = 5
/** How far a passage may move, and how long it may be, in sentences. */
const farthest = 60
const longest = 200

/** Beads of two or more sentences on both sides whose halves match better crosswise become two that cross. */
export function splitCrossing(places: readonly Place[], scorer: Scorer): Place[] {
  return places.flatMap((place) => {
    const [a, b, c, d] = place
    if (b - a < 2 || d - c < 2) return [place]
    let best = scorer.bead(place)
    let split: Place[] = [place]
    for (let i = a + 1; i < b; i++) {
      for (let j = c + 1; j < d; j++) {
        const halves: Place[] = [
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

/** Passages left out on one side and put in on the other, not far away, become beads where they match. */
export function findMoved(places: readonly Place[], scorer: Scorer): Place[] {
  let result = [...places]
  for (;;) {
    const found = bestMove(result, scorer)
    if (found.length === 0) return result
    const within = (from: number, to: number, k: 0 | 2) =>
      found.some((place) => from >= place[k] && to <= place[k + 1]!)
    result = result.filter(([a, b, c, d]) => !(c === d && within(a, b, 0)) && !(a === b && within(c, d, 2)))
    result.push(...found)
  }
}

function bestMove(places: readonly Place[], scorer: Scorer): Place[] {
  const sourceRuns = runs(places.filter(([, , c, d]) => c === d).map(([a, b, c]) => [a, b, c]))
  const targetRuns = runs(places.filter(([a, b]) => a === b).map(([a, , c, d]) => [c, d, a]))
  let most = moved
  let best: Place[] = []
  for (const [a, b, near] of sourceRuns) {
    for (const [c, d, beside] of targetRuns) {
      if (Math.abs(c - near) > farthest || Math.abs(a - beside) > farthest) continue
      if (b - a > longest || d - c > longest) continue
      const found = bestBeads(b - a, wholeBand(b - a, d - c), (i, j, m, n, k) =>
        i === j || m === n ? 0 : scorer.odds(a + i, a + j, c + m, c + n) + scorer.shape(k),
      )
        .filter(([i, j, m, n]) => i < j && m < n)
        .map(([i, j, m, n]): Place => [a + i, a + j, c + m, c + n])
      const gain = found.reduce((sum, place) => sum + scorer.odds(...place), 0)
      if (gain > most) {
        most = gain
        best = found
      }
    }
  }
  return best
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
