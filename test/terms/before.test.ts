import {expect, test} from 'vitest'
import {english, indonesian} from '../../src/language/index.js'
import {Glossary} from '../../src/terms/index.js'
import type {Lexicon} from '../../src/types/index.js'
import {concept} from './concept.js'

const languages = [indonesian, english]
const lexicon = (id: string, en: string): Lexicon => ({source: 'id', target: 'en', pairs: [[id, en, 'noun']]})
const own = new Glossary(
  [concept('red-line', 'garis merah', 'bright line'), concept('z-own', 'gencatan senjata', 'truce')],
  languages,
)
const shipped = new Glossary(
  [
    concept('red-line', 'garis merah', 'red line'),
    concept('a-shipped', 'gencatan senjata', 'ceasefire'),
    concept('mine', 'ranjau', 'mine'),
  ],
  languages,
  {lexicon: lexicon('rembulan', 'moon')},
)
const both = own.before(shipped)
const lookup = (glossary: Glossary, query: string) =>
  glossary.lookup(query, {source: 'id', target: 'en'}).map(({equivalents}) => equivalents[0]!.term)

test.each<[string, string[], string[]]>([
  // An id of both is that of the first.
  ['garis merah', ['bright line'], ['red line']],
  // Where both answer as well the first comes first, whatever the ids.
  ['gencatan senjata', ['truce', 'ceasefire'], ['ceasefire', 'truce']],
  // What only one has is found.
  ['ranjau', ['mine'], ['mine']],
  // The lexicon of the one that has one.
  ['rembulan', ['moon'], ['moon']],
])('%s', (query, first, turned) => {
  expect(lookup(both, query)).toEqual(first)
  expect(lookup(shipped.before(own), query)).toEqual(turned)
})

test('an exact term of the second comes before a looser one of the first', () => {
  const near = new Glossary([concept('mines', 'ranjaunya', 'minefields')], languages)
  expect(lookup(near.before(shipped), 'ranjau')[0]).toBe('mine')
})

test('holds each concept once, and neither glossary changes', () => {
  expect(both.size).toBe(4)
  expect([...both.concepts()].map(({id}) => id).sort()).toEqual(['a-shipped', 'mine', 'red-line', 'z-own'])
  expect([own.size, shipped.size]).toEqual([2, 3])
})

test('three in a row keep their order', () => {
  const third = new Glossary([concept('b-third', 'gencatan senjata', 'armistice')], languages)
  expect(lookup(own.before(shipped).before(third), 'gencatan senjata')).toEqual([
    'truce',
    'ceasefire',
    'armistice',
  ])
  expect(lookup(own.before(shipped.before(third)), 'gencatan senjata')).toEqual([
    'truce',
    'ceasefire',
    'armistice',
  ])
})

test('its own lexicon goes before that of the other', () => {
  const named = new Glossary([], languages, {lexicon: lexicon('rembulan', 'Luna')})
  expect(lookup(named.before(shipped), 'rembulan')).toEqual(['Luna'])
})

test('takes no glossary of another language', () => {
  expect(() => new Glossary([], [indonesian]).before(own)).toThrow(TypeError)
})
