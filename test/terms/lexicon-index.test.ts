import {expect, test} from 'vitest'
import {english, indonesian} from '../../src/language/index.js'
import {Glossary, type LookupOptions} from '../../src/terms/index.js'
import {LexiconIndex} from '../../src/terms/lexicon-index.js'
import type {Lexicon} from '../../src/types/index.js'

const lexicon: Lexicon = {
  source: 'id',
  target: 'en',
  pairs: [
    ['perdana menteri', 'prime minister', 'noun'],
    ['menduduki', 'occupy', 'verb'],
    ['duduk', 'sit', 'verb'],
    ['ekonomi', 'economy', 'noun'],
    ['ekonomi', 'economic', 'adjective'],
    ['menyerang', 'attack', 'verb'],
    ['serangan', 'attack', 'noun'],
    ['menyerukan', 'call for', 'verb'],
    ['seru', 'shout'],
  ],
}
const from = {id: new LexiconIndex(lexicon, indonesian), en: new LexiconIndex(lexicon, english)}

test.each<['id' | 'en', string, string | undefined]>([
  // As it stands, whatever the case, with all renderings in their order.
  ['id', 'ekonomi', 'ekonomi exact exact: economy/noun, economic/adjective'],
  ['id', 'EKONOMI', 'ekonomi exact exact: economy/noun, economic/adjective'],
  ['en', 'attack', 'attack exact exact: menyerang/verb, serangan/noun'],
  ['id', 'seru', 'seru exact exact: shout'],
  // The head of a phrase is inflected: the first word in Indonesian, the last in English.
  ['id', 'perdana menteri', 'perdana menteri exact exact: prime minister/noun'],
  ['en', 'prime ministers', 'prime minister inflected -s: perdana menteri/noun'],
  ['en', 'primes minister', undefined],
  // Another voice is that of the verb with its suffix, before the root; without such a verb it is the root's.
  ['id', 'diduduki', 'menduduki voice di-…-i: occupy/verb'],
  ['id', 'diserang', 'menyerang voice di-: attack/verb'],
  ['id', 'diserukan', 'menyerukan voice di-…-kan: call for/verb'],
  ['id', 'mendudukkan', 'duduk voice meN-…-kan: sit/verb'],
  // A noun made of a verb is another word.
  ['id', 'pendudukan', undefined],
  ['id', 'xyz', undefined],
])('%s: %s', (language, query, expected) => {
  const found = from[language].find(query)
  const show = ({term, partOfSpeech}: {term: string; partOfSpeech?: string}) =>
    partOfSpeech ? `${term}/${partOfSpeech}` : term
  expect(
    found && `${found.lemma} ${found.level} ${found.rule}: ${found.renderings.map(show).join(', ')}`,
  ).toBe(expected)
})

test('a lexicon that is given with the query takes the place of the glossary’s', () => {
  const lexicon = (target: string): Lexicon => ({source: 'id', target: 'en', pairs: [['garis', target]]})
  const [own, other] = [lexicon('line'), lexicon('stripe')]
  const glossary = new Glossary([], [indonesian, english], {lexicon: own})
  const said = (options: LookupOptions) =>
    glossary.lookup('garis', {source: 'id', target: 'en', ...options}).map((hit) => hit.equivalents[0]!.term)
  expect(said({})).toEqual(['line'])
  expect(said({lexicon: own})).toEqual(['line'])
  expect(said({lexicon: other})).toEqual(['stripe'])
  expect(said({lexicon: other, limit: 0})).toEqual([])
  expect(said({})).toEqual(['line'])
  const complete = (options: LookupOptions) => glossary.complete('gar', {source: 'id', ...options})
  expect(complete({lexicon: other})).toEqual(complete({}))
})
