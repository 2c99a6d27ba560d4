/** The best sequence of beads, against all of them. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {heaviestChain} from '../../src/align/band.js'
import {type Band, type BeadSpans, bestBeads, shapes, wholeBand} from '../../src/align/beads.js'

/** A score that depends on the place alone, whole numbers so that sums are exact. */
const scoreOf = (seed: number) => (a: number, b: number, c: number, d: number, k: number) =>
  ((a * 7919 + b * 104_729 + c * 1_299_709 + d * 15_485_863 + k * 31 + seed) % 97) - 60

/** The best total of all sequences of beads within the band. */
function exhaustive(I: number, {from, to}: Band, score: ReturnType<typeof scoreOf>): number {
  const J = to[I]!
  const rest = (i: number, j: number): number => {
    if (i === I && j === J) return 0
    let best = Number.NEGATIVE_INFINITY
    shapes.forEach(([m, n], k) => {
      const [b, d] = [i + m, j + n]
      if (b > I || d < from[b]! || d > to[b]!) return
      best = Math.max(best, score(i, b, j, d, k) + rest(b, d))
    })
    return best
  }
  return rest(0, 0)
}

const total = (places: BeadSpans[], score: ReturnType<typeof scoreOf>) =>
  places.reduce(
    (sum, [a, b, c, d]) =>
      sum +
      score(
        a,
        b,
        c,
        d,
        shapes.findIndex(([m, n]) => m === b - a && n === d - c),
      ),
    0,
  )

test('no sequence of beads is better', () => {
  const size = fc.integer({min: 0, max: 5})
  fc.assert(
    fc.property(size, size, fc.nat(1e6), (I, J, seed) => {
      const score = scoreOf(seed)
      const places = bestBeads(I, wholeBand(I, J), score)
      expect(total(places, score) + 0).toBe(exhaustive(I, wholeBand(I, J), score) + 0)
      expect(places.flatMap(([a, b]) => Array.from({length: b - a}, (_, k) => a + k))).toEqual([
        ...Array(I).keys(),
      ])
      expect(places.flatMap(([, , c, d]) => Array.from({length: d - c}, (_, k) => c + k))).toEqual([
        ...Array(J).keys(),
      ])
    }),
    {seed: 5, numRuns: 150},
  )
})

test('nor within a band', () => {
  const band = {from: Int32Array.of(0, 0, 1, 2, 3), to: Int32Array.of(1, 2, 3, 4, 5)}
  fc.assert(
    fc.property(fc.nat(1e6), (seed) => {
      const score = scoreOf(seed)
      expect(total(bestBeads(4, band, score), score)).toBe(exhaustive(4, band, score))
    }),
    {seed: 6, numRuns: 50},
  )
})

test('no ascending chain is heavier', () => {
  const anchor = fc.record({i: fc.nat(6), j: fc.nat(6), weight: fc.integer({min: 1, max: 9})})
  const place = ({i, j}: {i: number; j: number}) => i * 7 + j
  fc.assert(
    fc.property(fc.uniqueArray(anchor, {selector: place, maxLength: 10}), (found) => {
      const anchors = found.sort((x, y) => place(x) - place(y))
      const heaviest = (k: number, i: number, j: number): number => {
        const next = anchors[k]
        if (!next) return 0
        const without = heaviest(k + 1, i, j)
        return next.i > i && next.j > j
          ? Math.max(without, next.weight + heaviest(k + 1, next.i, next.j))
          : without
      }
      const chain = heaviestChain(anchors, 7)
      expect(chain.reduce((sum, {weight}) => sum + weight, 0)).toBe(heaviest(0, -1, -1))
      chain.slice(1).forEach(({i, j}, k) => {
        expect(i > chain[k]!.i && j > chain[k]!.j).toBe(true)
      })
    }),
    {seed: 7, numRuns: 200},
  )
})
