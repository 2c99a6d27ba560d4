/** Recognition, and glossaries that are changed. */
import {describe, expect, test} from 'vitest'
import {english, indonesian} from '../../src/language/index.js'
import {Glossary} from '../../src/terms/index.js'
import type {TermHit} from '../../src/types/index.js'
import {concept} from './concept.js'

const languages = [indonesian, english]

const glossary = new Glossary(
  [
    concept('de-escalation', 'de-eskalasi', 'de-escalation'),
    concept('security-guarantee', 'jaminan keamanan', 'security guarantee'),
    concept('nato-expansion', 'ekspansi NATO', 'NATO expansion'),
    concept(
      'united-states',
      'Amerika Serikat (fullForm), AS (acronym)',
      'United States (fullForm), US (acronym)',
    ),
    concept('foreign-minister', 'menteri luar negeri (fullForm), Menlu (acronym)', 'foreign minister'),
    concept('foreign-ministry', 'kementerian luar negeri (fullForm), Kemenlu (acronym)', 'foreign ministry'),
    concept(
      'security-council',
      'Dewan Keamanan PBB, DK PBB (acronym)',
      'UN Security Council, UNSC (acronym)',
    ),
    concept(
      'united-nations',
      'Perserikatan Bangsa-Bangsa (fullForm), PBB (acronym)',
      'United Nations (fullForm), UN (acronym)',
    ),
    concept('property-tax', 'Pajak Bumi dan Bangunan (fullForm), PBB (acronym)', 'land and building tax'),
    concept('kyiv', 'Kyiv, Kiev (deprecated)', 'Kyiv, Kiev (deprecated)'),
    concept('defence-cooperation', 'kerja sama pertahanan', 'defence cooperation'),
    concept('defence', 'pertahanan (noun)', 'defence (noun)'),
    concept('detention', 'penahanan (noun)', 'detention (noun)'),
    concept('resilience', 'ketahanan (noun)', 'resilience (noun)'),
    concept('nato', 'NATO', 'NATO'),
    concept('reject', 'menolak (verb)', 'reject (verb)'),
    concept('withdraw-troops', 'menarik pasukan (verb)', 'withdraw troops (verb)'),
    concept('permanent-member', 'anggota tetap (noun)', 'permanent member (noun)'),
    concept('recognise', 'mengakui (verb)', 'recognise (verb)'),
    concept('launch', 'meluncurkan (verb)', 'launch (verb)'),
    concept('phone-call', 'panggilan telepon (noun)', 'call (noun)'),
    concept('sanction', 'sanksi (noun)', 'sanction (noun)'),
    concept('ceasefire', 'gencatan senjata (noun)', 'ceasefire (noun)'),
    concept('johnson', 'Boris Johnson (name), Johnson (surname)', 'Boris Johnson (name), Johnson (surname)'),
    concept('law', 'undang-undang (noun)', 'law (noun)'),
    concept('sign', 'menandatangani (verb)', 'sign (verb)'),
    concept('trial', 'uji coba (noun)', 'trial (noun)'),
    concept('ally', 'sekutu (noun)', 'ally (noun)'),
    concept('senior-official', 'pejabat senior (noun)', 'senior official (noun)'),
    concept('by-force', 'dengan paksa', 'by force'),
  ],
  languages,
)

/** `text: tier concept` of every match, all senses after it. */
const recognise = (text: string, language = 'id') =>
  glossary
    .recognise(text, {language})
    .map((match) => `${match.text}: ${match.hits.map(({tier, concept: {id}}) => `${tier} ${id}`).join(', ')}`)

describe('recognise: Indonesian', () => {
  test.each<[string, string[]]>([
    ['Deeskalasi di perbatasan belum terlihat.', ['Deeskalasi: variant de-escalation']],
    ['Rusia meminta de eskalasi.', ['de eskalasi: variant de-escalation']],
    ['Eskalasi di perbatasan.', []],
    [
      'Rusia menuntut jaminan-jaminan keamanan tertulis.',
      ['jaminan-jaminan keamanan: inflected security-guarantee'],
    ],
    ['Jaminan keamanannya tertulis.', ['Jaminan keamanannya: inflected security-guarantee']],
    [
      'Ekspansi pakta NATO ke timur ditolak.',
      ['Ekspansi pakta NATO: gapped nato-expansion', 'ditolak: voice reject'],
    ],
    ['Ekspansi besar pakta NATO ke timur.', ['NATO: exact nato']],
    ['Ekspansi. NATO diam.', ['NATO: exact nato']],
    ['Seluruh anggota tim tetap bersatu.', []],
    ['Rusia menarik semua pasukan.', []],
    ['Rusia menarik kembali pasukan.', ['menarik kembali pasukan: gapped withdraw-troops']],
    ['Kapal AS melintas di Laut Hitam.', ['AS: exact united-states']],
    ['Kapal as roda patah.', []],
    ['Menlu Rusia tiba di Jenewa.', ['Menlu: exact foreign-minister']],
    ['Kemenlu diam.', ['Kemenlu: exact foreign-ministry']],
    [
      'Menlu AS dan menteri luar negeri Rusia.',
      [
        'Menlu: exact foreign-minister',
        'AS: exact united-states',
        'menteri luar negeri: exact foreign-minister',
      ],
    ],
    [
      'Dewan Keamanan Perserikatan Bangsa-Bangsa (DK PBB) bersidang.',
      [
        'Dewan Keamanan Perserikatan Bangsa-Bangsa: variant security-council',
        'DK PBB: exact security-council',
      ],
    ],
    ['Ia membayar PBB.', ['PBB: exact property-tax, exact united-nations']],
    ['Perserikatan Bangsa-Bangsa', ['Perserikatan Bangsa-Bangsa: exact united-nations']],
    ['Delegasi tiba di Kiev kemarin.', ['Kiev: exact kyiv']],
    [
      'Kerjasama pertahanan itu ditandatangani.',
      ['Kerjasama pertahanan: variant defence-cooperation', 'ditandatangani: voice sign'],
    ],
    ['Ujicoba rudal.', ['Ujicoba: variant trial']],
    ['uji-coba', ['uji-coba: variant trial']],
    ['penahanan dan ketahanan', ['penahanan: exact detention', 'ketahanan: exact resilience']],
    ['Ia mengaku bersalah.', []],
    ['Aku pergi.', []],
    ['Kemerdekaan itu diakui.', ['diakui: voice recognise']],
    ['Mobil itu meluncur.', []],
    ['Rudal diluncurkan.', ['diluncurkan: voice launch']],
    ['Jaminan\n\nkeamanan', []],
    ['Jaminan\nkeamanan', ['Jaminan\nkeamanan: exact security-guarantee']],
    ['jaminan, keamanan', []],
    ['sikap non NATO', []],
    ['negara non-NATO', []],
    ['Bagi NATO-nya Macron', ['NATO-nya: inflected nato']],
    ['sekutu-sekutunya', ['sekutu-sekutunya: inflected ally']],
    ['undang-undang', ['undang-undang: exact law']],
    ['undang', []],
    ['Gol Andrew Johnson', []],
    ['Menurut Johnson', ['Johnson: exact johnson']],
    ['Perdana Menteri Inggris Boris Johnson', ['Boris Johnson: exact johnson']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(recognise(text)).toEqual(expected)
  })
})

describe('recognise: English', () => {
  test.each<[string, string[]]>([
    [
      'Moscow demands legally binding security guarantees.',
      ['security guarantees: inflected security-guarantee'],
    ],
    ['A cease-fire was agreed.', ['cease-fire: variant ceasefire']],
    ['The cease fire held.', ['cease fire: variant ceasefire']],
    ['The U.S. and us', ['U.S.: variant united-states']],
    ['NATO’s eastward expansion', ['NATO’s eastward expansion: gapped nato-expansion']],
    ['He called it a day.', []],
    ['Two calls were made.', ['calls: inflected phone-call']],
    ['It was rejected.', ['rejected: inflected reject']],
    ['defense cooperation', ['defense cooperation: variant defence-cooperation']],
    ['in Kyiv', ['Kyiv: exact kyiv']],
    ['a senior US official', ['senior US official: gapped senior-official']],
    ['killed by US forces', ['US: exact united-states']],
    ['taken by force', ['by force: exact by-force']],
    ['The UN Human Security Council met.', ['UN: exact united-nations']],
    ['a johnson', []],
  ])('%j', (text, expected) => {
    expect(recognise(text, 'en')).toEqual(expected)
  })
})

test('offsets are those of the text', () => {
  const text = '“Jaminan-jaminan keamanan” 😀 PBB.'
  for (const {start, end, text: found} of glossary.recognise(text, {language: 'id'})) {
    expect(text.slice(start, end)).toBe(found)
  }
  expect(glossary.recognise(text, {language: 'id'}).map(({start}) => start)).toEqual([1, 30])
})

test('overlapping terms are all reported when asked for', () => {
  const matches = glossary.recognise('Dewan Keamanan PBB', {language: 'id', overlapping: true})
  expect(matches.map(({text}) => text)).toEqual(['Dewan Keamanan PBB', 'PBB'])
})

test('a hit tells what to write and what to avoid', () => {
  const [match] = glossary.recognise('Menlu tiba di Kiev.', {language: 'id', target: 'en'})
  expect(match!.hits[0]).toMatchObject({
    tier: 'exact',
    score: 100,
    term: {term: 'Menlu'},
    preferred: {term: 'menteri luar negeri'},
    equivalents: [{term: 'foreign minister'}],
  })
  expect(glossary.lookup('Kiev', {source: 'id', target: 'en'})[0]).toMatchObject({
    term: {term: 'Kiev', status: 'deprecated'},
    preferred: {term: 'Kyiv'},
    equivalents: [{term: 'Kyiv'}],
    avoid: [{term: 'Kiev'}],
  })
})

const say = ({tier, rule, concept: {id}}: TermHit) => `${tier} ${rule} ${id}`
const lookup = (query: string, source = 'id', target = 'en') =>
  glossary.lookup(query, {source, target}).map(say)

describe('lookup', () => {
  test.each<[string, string[]]>([
    ['jaminan keamanan', ['exact exact security-guarantee']],
    ['Jaminan Keamanan', ['exact exact security-guarantee']],
    ['jaminan-jaminan keamanannya', ['inflected reduplication security-guarantee']],
    ['kerjasama pertahanan', ['variant spelling defence-cooperation']],
    ['deeskalasi', ['variant spelling de-escalation']],
    ['eskalasi', []],
    ['deskalasi', ['typo typo de-escalation']],
    ['ditolak', ['voice di- reject']],
    ['tolak', ['voice meN- reject']],
    ['penolakan', ['related peN-…-an reject']],
    ['ekspansi pakta NATO', ['gapped gap nato-expansion']],
    ['jaminan kemanan', ['typo typo security-guarantee']],
    ['PBB', ['exact exact property-tax', 'exact exact united-nations', 'gapped contains security-council']],
    ['pbb', ['variant case property-tax', 'variant case united-nations']],
    ['menlu', ['exact exact foreign-minister']],
    ['NATOO', []],
    ['nato', ['variant case nato']],
    ['sanski', ['typo typo sanction']],
    ['', []],
    ['?', []],
  ])('%j', (query, expected) => {
    expect(lookup(query)).toEqual(expected)
  })
  test('words with the same root are hints behind the word itself', () => {
    expect(lookup('penahanan')).toEqual([
      'exact exact detention',
      'related peN-…-an defence',
      'related peN-…-an resilience',
    ])
  })
  test('goes the other way too', () => {
    expect(lookup('security guarantees', 'en', 'id')).toEqual(['inflected -s security-guarantee'])
    const [hit] = glossary.lookup('security guarantees', {source: 'en', target: 'id'})
    expect(hit!.equivalents.map(({term}) => term)).toEqual(['jaminan keamanan'])
  })
  test('gives as many hits as are asked for', () => {
    expect(glossary.lookup('PBB', {source: 'id', target: 'en', limit: 1})).toHaveLength(1)
  })
  test('tells a language that it was not given', () => {
    expect(() => glossary.lookup('x', {source: 'id', target: 'fr'})).toThrow(
      'padanan: no language `fr` in this glossary; it was given id, en',
    )
  })
})

describe('complete', () => {
  test.each<[string, string[]]>([
    ['jam', ['jaminan keamanan 19']],
    ['ke', ['Kemenlu 29', 'ketahanan 22', 'kerja sama pertahanan 10', 'kementerian luar negeri 9']],
    ['Amerika  ser', ['Amerika Serikat 80']],
    ['  ', []],
    ['zz', []],
  ])('%j', (prefix, expected) => {
    const hits = glossary.complete(prefix, {source: 'id', target: 'en'})
    expect(hits.map(({term, score}) => `${term.term} ${score}`)).toEqual(expected)
  })
})
