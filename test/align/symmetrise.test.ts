/** Two directions of links made one. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {fromPharaoh, type SymmetrisationMethod, symmetrise, toPharaoh} from '../../src/align/index.js'
import type {Link} from '../../src/types/index.js'

// 0-0 is agreed; 1-1 touches it; 3-3 and 3-2 stand apart; 5-0 leaves one word that is free.
const forward = '0-0 1-1 3-3 5-0'
const backward = '0-0 3-2'

const table: [SymmetrisationMethod, string][] = [
  ['intersection', '0-0'],
  ['union', '0-0 1-1 3-2 3-3 5-0'],
  ['grow-diag', '0-0 1-1'],
  ['grow-diag-final', '0-0 1-1 3-2 3-3 5-0'],
  ['grow-diag-final-and', '0-0 1-1 3-3'],
]

test.each(table)('%s', (method, expected) => {
  expect(toPharaoh(symmetrise(fromPharaoh(forward), fromPharaoh(backward), method))).toBe(expected)
})

test('each method keeps what the stricter ones keep', () => {
  const link = fc.record({source: fc.nat(4), target: fc.nat(4)})
  const links = fc.uniqueArray(link, {selector: ({source, target}) => source * 5 + target, maxLength: 8})
  fc.assert(
    fc.property(links, links, (forward, backward) => {
      const names = (found: typeof forward) => toPharaoh(found).split(' ').filter(Boolean)
      const kept = (method: SymmetrisationMethod) => names(symmetrise(forward, backward, method))
      expect(kept('intersection')).toEqual(names(forward).filter((name) => names(backward).includes(name)))
      expect(kept('union').sort()).toEqual([...new Set([...names(forward), ...names(backward)])].sort())
      const order = [
        ['intersection', 'grow-diag'],
        ['grow-diag', 'grow-diag-final'],
        ['grow-diag', 'grow-diag-final-and'],
        ['grow-diag-final', 'union'],
        ['grow-diag-final-and', 'union'],
      ] as const
      for (const [strict, loose] of order) expect(kept(loose)).toEqual(expect.arrayContaining(kept(strict)))
    }),
    {seed: 10, numRuns: 200},
  )
})

/** The procedure of Koehn, Och & Marcu (2003, section 4.5), on lists, with every place of the table looked at. */
function slowly(forward: Link[], backward: Link[], method: SymmetrisationMethod): string {
  const has = (links: Link[], s: number, t: number) => links.some((l) => l.source === s && l.target === t)
  const union = [...forward, ...backward]
  const kept = forward.filter((l) => has(backward, l.source, l.target))
  const free = (side: 'source' | 'target', word: number) => kept.every((link) => link[side] !== word)
  const size = 5
  const cells = [...Array(size * size).keys()].map((n) => [Math.floor(n / size), n % size] as const)
  for (let grown = true; grown; ) {
    grown = false
    const now = cells.filter(([s, t]) => has(kept, s, t))
    for (const [s, t] of now) {
      for (const [x, y] of [
        [-1, 0],
        [0, -1],
        [1, 0],
        [0, 1],
        [-1, -1],
        [-1, 1],
        [1, -1],
        [1, 1],
      ] as const) {
        const [a, b] = [s + x, t + y]
        if (!has(union, a, b) || has(kept, a, b) || !(free('source', a) || free('target', b))) continue
        kept.push({source: a, target: b})
        grown = true
      }
    }
  }
  for (const links of [forward, backward]) {
    for (const [s, t] of method === 'grow-diag' ? [] : cells) {
      const [one, other] = [free('source', s), free('target', t)]
      if (!has(links, s, t) || !(method === 'grow-diag-final' ? one || other : one && other)) continue
      kept.push({source: s, target: t})
    }
  }
  return toPharaoh(kept)
}

test('grown links come out as by looking at every place', () => {
  const link = fc.record({source: fc.nat(4), target: fc.nat(4)})
  const links = fc.uniqueArray(link, {selector: ({source, target}) => source * 5 + target, maxLength: 9})
  fc.assert(
    fc.property(
      links,
      links,
      fc.constantFrom('grow-diag', 'grow-diag-final', 'grow-diag-final-and'),
      (forward, backward, method) => {
        expect(toPharaoh(symmetrise(forward, backward, method))).toBe(slowly(forward, backward, method))
      },
    ),
    {seed: 14, numRuns: 300},
  )
})
