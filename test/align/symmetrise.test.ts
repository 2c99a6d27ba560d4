import fc from 'fast-check'
import {expect, test} from 'vitest'
import {fromPharaoh, type SymmetrisationMethod, symmetrise, toPharaoh} from '../../src/align/index.js'

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
