/** Likeness of spelling. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {Sounds, skeleton, spellingSimilarity} from '../../src/align/spelling.js'

test.each([
  ['diplomasi', 'diplomacy', 0.85],
  ['konferensi', 'conference', 0.8],
  ['Moskow', 'Moscow', 1],
  ['Filipina', 'Philippines', 0.7],
  ['universitas', 'university', 0.8],
  ['aksi', 'action', 0.6],
])('%s sounds like %s', (a, b, least) => {
  expect(spellingSimilarity(a, b)).toBeGreaterThanOrEqual(least)
  expect(spellingSimilarity(b, a)).toBe(spellingSimilarity(a, b))
})

test.each([
  ['keamanan', 'security'],
  ['negara', 'state'],
  ['perang', 'war'],
])('%s does not sound like %s', (a, b) => {
  expect(spellingSimilarity(a, b)).toBeLessThan(0.6)
})

/** Longest common subsequence by its definition. */
function slowCommon(a: string, b: string): number {
  if (!a || !b) return 0
  const rest = Math.max(slowCommon(a.slice(1), b), slowCommon(a, b.slice(1)))
  return a[0] === b[0] ? Math.max(rest, 1 + slowCommon(a.slice(1), b.slice(1))) : rest
}

test('is the longest common subsequence over the longer of both', () => {
  const word = fc
    .array(fc.constantFrom('a', 'b', 'k', 't'), {minLength: 1, maxLength: 7})
    .map((x) => x.join(''))
  fc.assert(
    fc.property(word, word, (a, b) => {
      const [x, y] = [skeleton(a), skeleton(b)]
      const longer = Math.max(x.length, y.length)
      const far = 2 * Math.min(x.length, y.length) < longer
      expect(spellingSimilarity(a, b)).toBeCloseTo(far ? 0 : slowCommon(x, y) / longer, 12)
    }),
    {seed: 9, numRuns: 300},
  )
})

test('kept sounds tell loans and names from chance', () => {
  const source = new Sounds(['Moskow', 'keamanan', '#14000', 'AS', 'Ukraina'])
  const target = new Sounds(['Moscow', 'security', '#14000', 'AS', 'Ukraine', '#1400'])
  const likeness = (a: number, b: number) => source.likeness(a, target, b)
  expect([likeness(0, 0), likeness(2, 2), likeness(3, 3)]).toEqual([1, 1, 1])
  expect(likeness(4, 4)).toBeGreaterThan(0.6)
  expect([likeness(1, 1), likeness(2, 5), likeness(0, 1)]).toEqual([0, 0, 0])
  const alike = (word: number) => [...source.alike(word, target.byFirst())]
  expect(alike(0)).toEqual([0])
  expect(alike(2)).toEqual([2])
})
