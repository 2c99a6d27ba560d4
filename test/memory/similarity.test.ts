import fc from 'fast-check'
import {expect, it} from 'vitest'
import {indonesian} from '../../src/language/index.js'
import {
  type Item,
  itemSimilarity,
  items,
  percent,
  replacement,
  similarity,
  weight,
  wordCount,
} from '../../src/memory/similarity.js'
import {segments} from './generate.js'

it.each([
  ['Anak-anak itu tiba bersama ibu mereka.', 'Anak-anak itu tiba bersama ayah mereka.', 83],
  ['Rusia menyerang Kyiv.', 'Rusia menyerang Kyiv.', 100],
  ['Rusia  menyerang\tKyiv.', 'Rusia menyerang Kyiv.', 100],
  // A detail of three words: 1 - 0.1 / 3.
  ['Rusia menyerang Kyiv.', 'Rusia menyerang Kyiv!', 96],
  ['Rusia menyerang Kyiv.', 'Rusia menyerang Kyiv', 96],
  ['Rusia menyerang Kyiv.', 'rusia menyerang Kyiv.', 96],
  ['Ada 14.000 tentara.', 'Ada 9.500 tentara.', 96],
  // Near words: 3 of 11 letters, 3 of 7.
  ['Rusia menyerang Kyiv.', 'Rusia penyerangan Kyiv.', 90],
  ['Rusia menolak usul.', 'Rusia ditolak usul.', 85],
  // Too far apart: dan/dari, tolak/penolakan.
  ['ini dan itu', 'ini dari itu', 66],
  ['Rusia tolak usul.', 'Rusia penolakan usul.', 66],
  ['Rusia menyerang Kyiv.', '', 0],
  ['', '', 100],
  ['?', '!', 90],
  ['Ya.', '?!', 0],
])('%j and %j: %i', (a, b, expected) => {
  expect(similarity(a, b, indonesian)).toBe(expected)
  expect(similarity(b, a, indonesian)).toBe(expected)
})

/** The slow twin: every way to edit, by recursion. */
function leastCost(a: readonly Item[], b: readonly Item[]): number {
  const [first, ...restA] = a
  const [second, ...restB] = b
  if (!first) return b.reduce((sum, item) => sum + weight(item), 0)
  if (!second) return a.reduce((sum, item) => sum + weight(item), 0)
  return Math.min(
    replacement(first, second) + leastCost(restA, restB),
    weight(first) + leastCost(restA, b),
    weight(second) + leastCost(a, restB),
  )
}

it('takes the cheapest of all ways to edit', () => {
  const few = segments.map((text) => text.split(' ').slice(0, 5).join(' '))
  fc.assert(
    fc.property(few, few, (one, other) => {
      const a = items(one, indonesian)
      const b = items(other, indonesian)
      expect(itemSimilarity(a, b)).toBe(percent(leastCost(a, b), Math.max(wordCount(a), wordCount(b))))
    }),
    {seed: 6, numRuns: 500},
  )
})
