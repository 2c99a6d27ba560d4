/** Similarity, against all ways to edit. */
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
  // Near words: 1 of 9 letters, 3 of 10.
  ['Rusia menyerang Kyiv.', 'Rusia menyerag Kyiv.', 96],
  ['Ada tentaranya di sana.', 'Ada tentara di sana.', 92],
  // Known to be other words: opposites, voices, words of the list.
  ['Tindakan itu legal.', 'Tindakan itu ilegal.', 66],
  ['Rusia menyerang Kyiv.', 'Rusia diserang Kyiv.', 66],
  ['Sanksi itu berat.', 'Saksi itu berat.', 66],
  ['Pertahanan itu penting.', 'Penahanan itu penting.', 66],
  // Figures in words and in names.
  ['Ada dua kapal.', 'Ada tiga kapal.', 96],
  ['Ada dua kapal.', 'Ada 2 kapal.', 96],
  ['Pesawat F-16 tiba.', 'Pesawat F-35 tiba.', 96],
  // A space left out.
  ['Perjanjian kerja sama itu.', 'Perjanjian kerjasama itu.', 97],
  // What only moved costs half: (4.1 + 0.1) / 2 of 5 words; two words that changed places, (2 + 0) / 2 of 3.
  ['Ali tiba bersama ibu mereka.', 'Bersama ibu mereka Ali tiba.', 58],
  ['Rusia menyerang Kyiv.', 'Kyiv menyerang Rusia.', 66],
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

/** The slow twin: counterparts are struck off one by one. */
function withoutOrder(a: readonly Item[], b: readonly Item[]): number {
  const struck = (isWanted: (item: Item) => boolean, same: (a: Item, b: Item) => boolean) => {
    const left = b.filter(isWanted)
    const both = a.filter(isWanted).filter((item) => {
      const at = left.findIndex((other) => same(item, other))
      if (at >= 0) left.splice(at, 1)
      return at >= 0
    }).length
    return {both, most: Math.max(a.filter(isWanted).length, b.filter(isWanted).length)}
  }
  const isWord = ({kind}: Item) => kind !== 'mark'
  const words = struck(isWord, (a, b) => a.kind === b.kind && (a.kind === 'figure' || a.folded === b.folded))
  const exact = struck(isWord, (a, b) => a.text === b.text)
  const marks = struck(
    (item) => !isWord(item),
    (a, b) => a.text === b.text,
  )
  return words.most - words.both + 0.1 * (words.both - exact.both + marks.most - marks.both)
}

it('takes the cheapest of all ways to edit', () => {
  const few = segments.map((text) => text.split(' ').slice(0, 5).join(' '))
  fc.assert(
    fc.property(few, few, (one, other) => {
      const a = items(one, indonesian)
      const b = items(other, indonesian)
      const inOrder = leastCost(a, b)
      const inAny = withoutOrder(a, b)
      const expected = inAny < inOrder ? (inOrder + inAny) / 2 : inOrder
      expect(itemSimilarity(a, b)).toBe(percent(expected, Math.max(wordCount(a), wordCount(b))))
    }),
    {seed: 6, numRuns: 500},
  )
})
