import type {Place} from './beads.js'
import type {Scorer} from './scorer.js'

/** Log odds from which on two sentences of comparable stories are held to say the same. */
const sure = 6

/**
 * Pairs sentences of two stories in any order: the best pair first, each sentence once, nothing where too little is shared.
 *
 * @returns places of the pairs, and one with an empty side for each sentence without one.
 */
export function pairComparable(I: number, J: number, scorer: Scorer): Place[] {
  scorer.evidence.weigh()
  const candidates: [odds: number, i: number, j: number][] = []
  for (let i = 0; i < I; i++) {
    scorer.evidence.meets(i, (j) => {
      const odds = scorer.evidence.score(i, i + 1, j, j + 1)
      if (odds > sure) candidates.push([odds, i, j])
    })
  }
  candidates.sort((x, y) => y[0] - x[0] || x[1] - y[1] || x[2] - y[2])
  const source = new Set<number>()
  const target = new Set<number>()
  const places: Place[] = []
  for (const [, i, j] of candidates) {
    if (source.has(i) || target.has(j)) continue
    source.add(i)
    target.add(j)
    places.push([i, i + 1, j, j + 1])
  }
  for (let i = 0; i < I; i++) if (!source.has(i)) places.push([i, i + 1, 0, 0])
  for (let j = 0; j < J; j++) if (!target.has(j)) places.push([I, I, j, j + 1])
  return places
}
