import {describe, expect, test} from 'vitest'
import {english, indonesian} from '../../src/language/index.js'
import {Glossary} from '../../src/terms/index.js'
import {concept} from './concept.js'

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
    concept('nato', 'NATO', 'NATO'),
  ],
  [indonesian, english],
)

/** `text: tier term` of every match, all senses after it. */
const recognise = (text: string, language = 'id') =>
  glossary
    .recognise(text, {language})
    .map(
      (match) => `${match.text}: ${match.hits.map(({tier, concept}) => `${tier} ${concept.id}`).join(', ')}`,
    )

describe('recognise', () => {
  test.each([
    ['Deeskalasi di perbatasan belum terlihat.', ['Deeskalasi: variant de-escalation']],
    ['Eskalasi di perbatasan.', []],
    [
      'Rusia menuntut jaminan-jaminan keamanan tertulis.',
      ['jaminan-jaminan keamanan: inflected security-guarantee'],
    ],
    ['Ekspansi pakta NATO ke timur ditolak.', ['Ekspansi pakta NATO: gapped nato-expansion']],
    ['Kapal AS melintas di Laut Hitam.', ['AS: exact united-states']],
    ['Kapal as roda patah.', []],
    ['Menlu Rusia tiba di Jenewa.', ['Menlu: exact foreign-minister']],
    [
      'Dewan Keamanan Perserikatan Bangsa-Bangsa (DK PBB) bersidang.',
      [
        'Dewan Keamanan Perserikatan Bangsa-Bangsa: variant security-council',
        'DK PBB: exact security-council',
      ],
    ],
    ['Delegasi tiba di Kiev kemarin.', ['Kiev: exact kyiv']],
    ['Kerjasama pertahanan itu ditandatangani.', ['Kerjasama pertahanan: variant defence-cooperation']],
    ['Ia membayar PBB.', ['PBB: exact property-tax, exact united-nations']],
    ['Jaminan\n\nkeamanan', []],
    ['sikap non NATO', []],
  ])('%s', (text, expected) => {
    expect(recognise(text)).toEqual(expected)
  })
  test('English', () => {
    expect(recognise('Moscow demands legally binding security guarantees.', 'en')).toEqual([
      'security guarantees: inflected security-guarantee',
    ])
  })
})
