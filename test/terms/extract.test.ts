import {expect, test} from 'vitest'
import {english, indonesian} from '../../src/language/index.js'
import {extractTerms} from '../../src/terms/extract.js'

const pairs = [
  {source: 'Rusia meminta jaminan keamanan.', target: 'Russia asked for security guarantees.'},
  {source: 'Jaminan keamanan itu ditolak Ukraina.', target: 'Ukraine rejected the security guarantees.'},
  {source: 'Ukraina meminta senjata.', target: 'Ukraine asked for weapons.'},
  {source: 'Rusia menolak senjata itu.', target: 'Russia rejected the weapons.'},
]

test('finds terms with their equivalents, counts and evidence', () => {
  const terms = extractTerms(pairs, {source: indonesian, target: english})
  const term = terms.find((pair) => pair.target === 'security guarantees')!
  expect(term).toMatchObject({source: 'jaminan keamanan', count: 2, sourceCount: 2, targetCount: 2})
  expect(term.sourceVariants).toEqual(['Jaminan keamanan'])
  expect(term.evidence.map((e) => e.source.slice(e.sourceSpan.start, e.sourceSpan.end))).toEqual([
    'jaminan keamanan',
    'Jaminan keamanan',
  ])
  expect(term.evidence.map((e) => e.target.slice(e.targetSpan.start, e.targetSpan.end))).toEqual([
    'security guarantees',
    'security guarantees',
  ])
})
