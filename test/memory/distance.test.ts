/** Edit distance by bits, against the plain table. */
import fc from 'fast-check'
import {expect, it} from 'vitest'
import {distance, shareRun} from '../../src/memory/distance.js'

/** The slow twin: the recursion of the definition. */
function slow(a: string, b: string): number {
  const table = Array.from({length: a.length + 1}, (_, i) => [i])
  for (let j = 0; j <= b.length; j++) table[0]![j] = j
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      table[i]![j] = Math.min(
        table[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
        table[i - 1]![j]! + 1,
        table[i]![j - 1]! + 1,
      )
    }
  }
  return table[a.length]![b.length]!
}

it.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['menyerang', 'penyerangan', 3],
  ['menolak', 'ditolak', 3],
  ['x'.repeat(32), 'y'.repeat(32), 32],
  ['x'.repeat(33), `${'x'.repeat(32)}y`, 1],
])('the distance of %j and %j is %i', (a, b, expected) => {
  expect(distance(a, b)).toBe(expected)
  expect(distance(b, a)).toBe(expected)
})

it('is the distance of the plain table', () => {
  const word = fc.string({unit: fc.constantFrom('a', 'b', 'c', 'é', '中'), maxLength: 40})
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(distance(a, b)).toBe(slow(a, b))
    }),
    {seed: 1, numRuns: 2000},
  )
})

it.each([
  ['menolak', 'ditolak', 4, true],
  ['menolak', 'ditolak', 5, false],
  ['abc', 'abc', 4, false],
])('%s and %s share a run of %i: %s', (a, b, length, expected) => {
  expect(shareRun(a, b, length)).toBe(expected)
})
