import {expect, test} from 'vitest'
import {WordModel} from '../../src/align/index.js'
import {english, indonesian} from '../../src/language/index.js'
import {projectTerm} from '../../src/terms/project.js'

const model = new WordModel({
  source: indonesian,
  target: english,
  lexicon: {
    source: 'id',
    target: 'en',
    pairs: [
      ['jaminan', 'guarantee'],
      ['keamanan', 'security'],
      ['minta', 'demand'],
    ],
  },
})
const pair = {
  source: 'Rusia meminta jaminan keamanan dari Barat dan NATO.',
  target: 'Russia demanded security guarantees from NATO.',
}

test.each([
  ['jaminan keamanan', 'security guarantees'],
  ['keamanan', 'security'],
  ['Rusia', 'Russia'],
])('%s is projected to %s', (term, expected) => {
  const projection = projectTerm(term, pair, model)!
  expect(projection.text).toBe(expected)
  expect(pair.target.slice(projection.targetSpan.start, projection.targetSpan.end)).toBe(expected)
  expect(pair.source.slice(projection.sourceSpan.start, projection.sourceSpan.end)).toBe(term)
})

test('nothing when the translation leaves the term out', () => {
  expect(projectTerm('Barat', pair, model)).toBeUndefined()
})

test('a term that does not stand in the sentence is misuse', () => {
  expect(() => projectTerm('Tiongkok', pair, model)).toThrow(TypeError)
})
