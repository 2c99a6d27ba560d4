/** What was edited between two texts. */
import fc from 'fast-check'
import {expect, it} from 'vitest'
import {indonesian} from '../../src/language/index.js'
import {edits} from '../../src/memory/index.js'
import {editCost, itemOf, items, placedItems, replacement, weight} from '../../src/memory/similarity.js'
import {segments} from './generate.js'

const shown = (source: string, text: string) =>
  edits(source, text, indonesian).map(
    ({kind, source: a, text: b}) => `${kind} ${source.slice(a.start, a.end)}|${text.slice(b.start, b.end)}`,
  )

it.each([
  ['Rusia menolak usul itu.', 'Rusia menolak usul itu.', []],
  ['Rusia menolak usul itu.', 'Rusia  menolak usul itu.', []],
  ['tiba bersama ibu mereka.', 'tiba bersama ayah mereka.', ['replace ibu|ayah']],
  ['Rusia menolak usul.', 'Rusia menolak usul itu!', ['insert |itu', 'replace .|!']],
  [
    'Ada 14.000 tentara di sana.',
    'Ada 9.500 tentara.',
    ['replace 14.000|9.500', 'delete di|', 'delete sana|'],
  ],
  ['', 'Ya.', ['insert |Ya', 'insert |.']],
])('%j to %j: %j', (source, text, expected) => {
  expect(shown(source, text)).toEqual(expected)
})

it('puts the empty side of an edit where the item would stand', () => {
  expect(edits('satu tiga', 'satu dua tiga', indonesian)).toEqual([
    {kind: 'insert', source: {start: 4, end: 4}, text: {start: 5, end: 8}},
  ])
})

it('costs what similarity says', () => {
  fc.assert(
    fc.property(segments, segments, (a, b) => {
      const [one, other] = [a, b].map((text) => items(text, indonesian))
      const tokens = (text: string) =>
        new Map(placedItems(text, indonesian).map((item) => [`${item.start}-${item.end}`, item]))
      const [before, after] = [tokens(a), tokens(b)]
      const cost = edits(a, b, indonesian).reduce((sum, {kind, source, text}) => {
        const from = before.get(`${source.start}-${source.end}`) ?? itemOf('', 'mark', indonesian)
        const to = after.get(`${text.start}-${text.end}`) ?? itemOf('', 'mark', indonesian)
        if (kind === 'replace') return sum + replacement(from, to)
        return sum + weight(kind === 'delete' ? from : to)
      }, 0)
      expect(cost).toBeCloseTo(editCost(one!, other!), 9)
    }),
    {seed: 7, numRuns: 500},
  )
})
