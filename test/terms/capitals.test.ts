/** Capitals that tell a term from a word. */
import {describe, expect, test} from 'vitest'
import {english, indonesian} from '../../src/language/index.js'
import {Glossary} from '../../src/terms/index.js'
import type {Concept, TermSection} from '../../src/types/index.js'
import {concept} from './concept.js'

const one = (id: string, lang: string, ...terms: (Partial<TermSection> & {term: string})[]): Concept => ({
  id,
  languages: [{lang, terms: terms.map((term) => ({status: 'preferred', ...term}))}],
})

const glossary = new Glossary(
  [
    one('allies', 'en', {term: 'Allies', caseSensitive: true}),
    one('web', 'en', {term: 'web', caseSensitive: true}),
    one('ids', 'en', {term: 'PoWs', caseSensitive: true}),
    one('west', 'en', {term: 'Western', caseSensitive: true}),
    one('west', 'id', {term: 'Barat', caseSensitive: true}),
    one('navy', 'id', {term: 'AL', caseSensitive: false}),
    one('council', 'id', {term: 'Dewan Keamanan', caseSensitive: true}),
    one('johnson', 'id', {term: 'Boris Johnson'}, {term: 'Johnson', needsFullForm: true}),
    one('peace', 'id', {term: 'Damai', partOfSpeech: 'properNoun'}),
    one('peaceful', 'id', {term: 'damai', partOfSpeech: 'adjective'}),
  ].map((item, index) => ({...item, id: `${item.id}-${index}`})),
  [indonesian, english],
)

describe('capitals that tell a term from a word', () => {
  test.each<[string, string, string[]]>([
    ['en', 'The allies met the Allies.', ['Allies']],
    ['en', 'Allies met.', ['Allies']],
    ['en', 'ALLIES MEET', []],
    ['en', "the Allies' plan", ['Allies']],
    ['en', 'a web of the Web', ['web']],
    ['en', 'Web of lies. Web of truth: "Web"', ['Web', 'Web', 'Web']],
    ['en', 'the WEB', []],
    ['en', 'two PoWs, not pows', ['PoWs']],
    ['en', 'Western leaders in Western Australia', ['Western']],
    ['id', 'ke barat, ke Barat', ['Barat']],
    ['id', 'sikap Baratnya', ['Baratnya']],
    ['id', 'di Wilayah Barat dan London Barat', []],
    ['id', 'Negara Barat menolak.', ['Barat']],
    ['id', 'Dua Wilayah\n\nBarat menolak', ['Barat']],
    ['en', 'The Western\n\nAustralia', ['Western']],
    ['id', 'Dari Jenewa, Barat menolak.', ['Barat']],
    ['id', 'perwira AL dan al', ['AL', 'al']],
    ['id', 'dewan keamanan desa dan Dewan Keamanan', ['Dewan Keamanan']],
    ['id', 'damai', ['damai']],
  ])('%s: %s', (language, text, expected) => {
    expect(glossary.recognise(text, {language}).map((match) => match.text)).toEqual(expected)
  })

  test('a proper noun shares its letters with a word, and only one of them may be meant', () => {
    const ids = (text: string) =>
      glossary.recognise(text, {language: 'id'}).flatMap(({hits}) => hits.map((hit) => hit.concept.id))
    expect(ids('jalan damai')).toEqual(['peaceful-9'])
    expect(ids('jalan Damai')).toEqual(['peace-8', 'peaceful-9'])
  })

  test('look-up finds the term without its capitals, and says so', () => {
    const [hit] = glossary.lookup('barat', {source: 'id', target: 'en'})
    expect(hit).toMatchObject({tier: 'variant', rule: 'case', score: 89, term: {term: 'Barat'}})
  })
})

describe('a name that needs its full form', () => {
  test.each([
    ['Ia mengejar Johnson.', []],
    ['Johnson datang. Perdana Menteri Boris Johnson pergi.', ['Johnson', 'Boris Johnson']],
    ['Boris Johnson pergi, kata Johnson.', ['Boris Johnson', 'Johnson']],
  ])('%s', (text, expected) => {
    expect(glossary.recognise(text, {language: 'id'}).map((match) => match.text)).toEqual(expected)
  })

  test('look-up finds it alone', () => {
    expect(glossary.lookup('Johnson', {source: 'id', target: 'en'})[0]?.tier).toBe('exact')
  })
})

test('an acronym is told by its capitals, whatever else is', () => {
  const other = new Glossary(
    [concept('us', 'AS', 'US'), concept('axle', 'as', 'axle')],
    [indonesian, english],
  )
  const ids = (text: string) =>
    other.recognise(text, {language: 'id'}).map(({hits}) => hits.map((hit) => hit.concept.id).join())
  expect(ids('AS, as')).toEqual(['us', 'axle'])
})
