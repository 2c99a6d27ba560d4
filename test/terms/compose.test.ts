import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {english, indonesian} from '../../src/language/index.js'
import {Glossary} from '../../src/terms/index.js'
import type {Lexicon} from '../../src/types/index.js'
import {concept} from './concept.js'

const lexicon: Lexicon = {
  source: 'id',
  target: 'en',
  pairs: [
    ['juru bicara', 'spokesperson', 'noun'],
    ['juru bicara', 'spokesman', 'noun'],
    ['keanggotaan', 'membership', 'noun'],
    ['perang', 'war', 'noun'],
    ['serangan', 'attack', 'noun'],
    ['pasukan', 'troops', 'noun'],
    ['gelombang', 'wave', 'noun'],
    ['daftar', 'list', 'noun'],
    ['sandera', 'hostage', 'noun'],
    ['hasil', 'result', 'noun'],
    ['cepat', 'quick', 'adjective'],
    ['kuat', 'strong', 'adjective'],
    ['militer', 'military', 'adjective'],
    ['barat laut', 'northwestern', 'adjective'],
    ['barat laut', 'northwest', 'noun'],
    ['faksi', 'faction', 'noun'],
    ['bersaing', 'compete', 'verb'],
    ['wilayah', 'territory', 'noun'],
    ['menduduki', 'occupy', 'verb'],
    ['duduk', 'sit', 'verb'],
    ['gedung', 'building', 'noun'],
    ['perundingan', 'talks', 'noun'],
    ['gencatan senjata', 'ceasefire', 'noun'],
    ['invasi', 'invasion', 'noun'],
    ['pemilu', 'election', 'noun'],
    ['resolusi', 'resolution', 'noun'],
    ['putaran', 'round', 'noun'],
    ['provinsi', 'province', 'noun'],
    ['kedaulatan', 'sovereignty', 'noun'],
    ['keutuhan', 'integrity', 'noun'],
    ['rudal', 'missile', 'noun'],
    ['pendek', 'short', 'adjective'],
    ['pemerintah', 'government', 'noun'],
    ['jalan', 'road', 'noun'],
    ['konfrontasi', 'confrontation', 'noun'],
    ['buntu', 'blocked', 'adjective'],
    ['menteri', 'minister', 'noun'],
  ],
}
const glossary = new Glossary(
  [
    concept('finland', 'Finlandia (name)', 'Finland (name), Finnish (name)'),
    concept('ukraine', 'Ukraina (name)', 'Ukraine (name), Ukrainian (name)'),
    concept('syria', 'Suriah (name)', 'Syria (name), Syrian (name)'),
    concept('russia', 'Rusia (name)', 'Russia (name), Russian (name)'),
    concept('nato', 'NATO (acronym)', 'NATO (acronym)'),
    concept('runoff', 'putaran kedua', 'runoff'),
  ],
  [indonesian, english],
  {lexicon},
)

/** What a phrase is put together to; nothing when it is not. */
function composed(phrase: string, source: 'id' | 'en'): string[] {
  const hits = glossary.lookup(phrase, {source, target: source === 'id' ? 'en' : 'id'})
  return hits.flatMap(({tier, equivalents}) => (tier === 'composed' ? equivalents.map(({term}) => term) : []))
}

describe('Indonesian to English', () => {
  test.each<[string, string[]]>([
    // A name: its adjective, its possessive, the noun rendered otherwise, and behind the head.
    [
      'juru bicara Finlandia',
      [
        'Finnish spokesperson',
        "Finland's spokesperson",
        'Finnish spokesman',
        'spokesperson of Finland',
      ].toSorted(),
    ],
    ['perang Ukraina', ['Ukrainian war', "Ukraine's war", 'war in Ukraine']],
    ['keanggotaan Ukraina di NATO', ['Ukrainian membership in NATO', "Ukraine's membership in NATO"]],
    // Nouns: before the head, or behind it in the number that they have there.
    ['daftar sandera', ['hostage list', 'list of hostages']],
    ['gelombang serangan', ['wave of attacks']],
    // Adjectives and their degrees.
    ['hasil cepat', ['quick result']],
    ['hasil yang lebih kuat', ['stronger result']],
    // Parts of places.
    ['Suriah barat laut', ['northwestern Syria', 'northwest Syria']],
    // What it does, and what is done to it, and by whom.
    ['faksi yang bersaing', ['competing faction']],
    ['wilayah yang diduduki', ['occupied territory']],
    ['wilayah yang diduduki Rusia', ['Russian-occupied territory']],
    ['wilayah yang diduduki oleh Rusia', ['Russian-occupied territory']],
    // Numbers: how many, which year, which of them.
    ['gedung empat lantai', ['four-storey building']],
    ['gencatan senjata 30 hari', ['30-day ceasefire']],
    ['pemilu 2024', ['2024 election']],
    ['resolusi 2231', ['resolution 2231']],
    ['putaran kedua perundingan', ['second round of talks']],
    // Qualifiers.
    ['mantan menteri', ['former minister']],
    ['kemungkinan invasi', ['possible invasion']],
    ['mantan menteri Finlandia', ['former Finnish minister', "Finland's former minister"]],
    ['serangan kuat Rusia', ['strong Russian attack', "Russia's strong attack"]],
    // Coordination.
    ['kedaulatan dan keutuhan', ['sovereignty and integrity']],
    // What is no word and has a capital is a name; alone it is nothing.
    ['provinsi Helmand', ['Helmand province', "Helmand's province", 'province of Helmand']],
    ['Qwertz Asdfgh', []],
    // Two short words may mean another thing than they say.
    ['jalan buntu', []],
    ['jalan konfrontasi', ['confrontation road', 'road of confrontation']],
  ])('%s', (phrase, expected) => {
    const found = composed(phrase, 'id')
    if (expected.length > 1) expect(found.slice(0, expected.length).toSorted()).toEqual(expected.toSorted())
    else expect(found.slice(0, 1)).toEqual(expected)
  })
})

describe('English to Indonesian', () => {
  test.each<[string, string[]]>([
    ['Finnish spokesman', ['juru bicara Finlandia']],
    ["Finland's spokesman", ['juru bicara Finlandia']],
    ['war in Ukraine', ['perang di Ukraina', 'perang Ukraina']],
    ['quick results', ['hasil cepat', 'hasil yang cepat']],
    ['military attack', ['serangan militer']],
    ['northwest Syria', ['Suriah barat laut']],
    ['competing factions', ['faksi yang bersaing']],
    ['occupied territory', ['wilayah yang diduduki']],
    ['Russian-occupied territory', ['wilayah yang diduduki Rusia']],
    ['short-range missile', ['rudal jarak pendek']],
    ['anti-government troops', ['pasukan antipemerintah']],
    ['six-party talks', ['perundingan enam pihak']],
    ['2024 election', ['pemilu 2024']],
    ['possible invasion', ['kemungkinan invasi']],
    ['Helmand province', ['provinsi Helmand']],
    ['list of hostages', ['daftar sandera']],
  ])('%s', (phrase, expected) => {
    expect(composed(phrase, 'en').slice(0, expected.length)).toEqual(expected)
  })
})

test('what was put together comes behind every term, and says what it is', () => {
  const [hit] = glossary.lookup('juru bicara Finlandia', {source: 'id', target: 'en'})
  expect(hit).toMatchObject({
    tier: 'composed',
    rule: 'parts',
    score: 72,
    term: {term: 'juru bicara Finlandia'},
  })
  expect(glossary.lookup('putaran kedua', {source: 'id', target: 'en'})[0]).toMatchObject({tier: 'exact'})
})

test('any words end in an answer, offer nothing twice and at most five', () => {
  const words = lexicon.pairs.flatMap(([word]) => word.split(' '))
  const word = fc.constantFrom(...words, 'dan', 'yang', 'di', 'dua', 'Ukraina', 'Xyz', '30', 'hari', 'lebih')
  fc.assert(
    fc.property(fc.array(word, {minLength: 1, maxLength: 12}), (phrase) => {
      const found = composed(phrase.join(' '), 'id')
      expect(new Set(found).size).toBe(found.length)
      expect(found.length).toBeLessThanOrEqual(5)
    }),
    {numRuns: 60},
  )
})
