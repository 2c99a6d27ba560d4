import {expect, test} from 'vitest'
import {alignWords, toPharaoh, WordModel} from '../../src/align/index.js'
import {plain} from './plain.js'

const languages = {source: plain('id'), target: plain('en')}
const pairs = [
  {source: 'rumah besar', target: 'big house'},
  {source: 'rumah tua', target: 'old house'},
  {source: 'buku tua', target: 'old book'},
  {source: 'buku besar', target: 'big book'},
]

test('learns from pairs which words belong together', () => {
  expect(alignWords(pairs, languages).links.map(toPharaoh)).toEqual([
    '0-1 1-0',
    '0-1 1-0',
    '0-1 1-0',
    '0-1 1-0',
  ])
})

test('a lexicon is enough for a single pair, in either direction', () => {
  const pair = [{source: 'rumah besar', target: 'big house'}]
  const lexicon = {
    source: 'id',
    target: 'en',
    pairs: [
      ['rumah', 'house'],
      ['besar', 'big'],
    ] as const,
  }
  const flipped = {
    source: 'en',
    target: 'id',
    pairs: [
      ['house', 'rumah'],
      ['big', 'besar'],
    ] as const,
  }
  expect(new WordModel({...languages, lexicon}).align(pair).map(toPharaoh)).toEqual(['0-1 1-0'])
  expect(new WordModel({...languages, lexicon: flipped}).align(pair).map(toPharaoh)).toEqual(['0-1 1-0'])
})

test('a saved model links new pairs as the model does', () => {
  const {model} = alignWords(pairs, languages)
  const loaded = WordModel.fromJSON(JSON.parse(JSON.stringify(model)), languages)
  const news = [{source: 'rumah tua besar', target: 'big old house'}]
  expect(loaded.align(news).map(toPharaoh)).toEqual(['0-2 1-1 2-0'])
  expect(loaded.align(news)).toEqual(model.align(news))
  expect(() => WordModel.fromJSON(model.toJSON(), {...languages, target: plain('de')})).toThrow(TypeError)
})
