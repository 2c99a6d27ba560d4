/** The glossary as a spreadsheet. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {fromGlossaryCsv, toGlossaryCsv} from '../../src/formats/index.js'
import type {Concept} from '../../src/types/index.js'
import {anyConcepts} from './any-concepts.js'

const header = 'concept,lang,term,status,type,pos,field,definition,source,context,note,since,why'

test('rows of a concept become one concept', () => {
  const {concepts, read, merged, skipped} = fromGlossaryCsv(
    `${header}
kyiv,id,Kyiv,preferred,,properNoun,places,"Ibu kota Ukraina, di tepi Dnipro.",,,,2022-03-01,Ejaan Ukraina
kyiv,id,Kiev,deprecated,variant,properNoun,,,,,"Ejaan ""lama"".",,
kyiv,en,Kyiv,preferred,,properNoun,,The capital of Ukraine.,,,,,
`,
  )
  expect({read, merged, skipped}).toEqual({read: 3, merged: 0, skipped: []})
  expect(concepts).toEqual([
    {
      id: 'kyiv',
      subjectField: 'places',
      languages: [
        {
          lang: 'id',
          definition: 'Ibu kota Ukraina, di tepi Dnipro.',
          terms: [
            {
              term: 'Kyiv',
              status: 'preferred',
              partOfSpeech: 'properNoun',
              since: '2022-03-01',
              why: 'Ejaan Ukraina',
            },
            {
              term: 'Kiev',
              status: 'deprecated',
              type: 'variant',
              partOfSpeech: 'properNoun',
              note: 'Ejaan "lama".',
            },
          ],
        },
        {
          lang: 'en',
          definition: 'The capital of Ukraine.',
          terms: [{term: 'Kyiv', status: 'preferred', partOfSpeech: 'properNoun'}],
        },
      ],
    },
  ])
})

describe('separators, byte order mark and line ends are a matter of the spreadsheet', () => {
  const expected = fromGlossaryCsv('concept,lang,term\npact,id,pakta\npact,en,pact\n').concepts
  test.each([
    ['semicolons', 'concept;lang;term\npact;id;pakta\npact;en;pact\n'],
    ['tabs', 'concept\tlang\tterm\npact\tid\tpakta\npact\ten\tpact\n'],
    ['a byte order mark and CR LF', '\uFEFFconcept,lang,term\r\npact,id,pakta\r\npact,en,pact\r\n'],
    ['capitals and another order', 'Term,Lang,Concept\npakta,id,pact\npact,en,pact'],
    ['empty rows', 'concept,lang,term\n\npact,id,pakta\n,,\npact,en,pact'],
  ])('%s', (_, text) => {
    const {concepts, skipped} = fromGlossaryCsv(text)
    expect(concepts).toEqual(expected)
    expect(skipped).toEqual([])
  })
})

test.each([
  ['pact,id,,preferred', 2, 'column 3 (term): empty'],
  ['pact,i d,pakta', 2, 'column 2 (lang): expected a BCP 47 language, not `i d`'],
  [
    'pact,id,pakta,good',
    2,
    'column 4 (status): expected one of preferred, admitted, deprecated, superseded, not `good`',
  ],
  [
    'pact,id,pakta,,long',
    2,
    'column 5 (type): expected one of fullForm, acronym, abbreviation, shortForm, variant, phrase, not `long`',
  ],
  [
    'pact,id,pakta,,,name',
    2,
    'column 6 (pos): expected one of noun, properNoun, verb, adjective, adverb, other, not `name`',
  ],
  ['pact,id,pakta,,,,,,,,,yesterday', 2, 'column 12 (since): expected an ISO 8601 date, not `yesterday`'],
  ['pact,id,pakta,,,,,,,,,,,surplus', 2, '14 cells where the header has 13'],
  [
    'pact,id,"pak\nta"\npact,id,pakta,,,,law\npact,en,pact,,,,war',
    5,
    'column 7 (field): contradicts an earlier row, which says `law`',
  ],
  [
    'pact,id,pakta,preferred\npact,id,pakta,deprecated',
    3,
    'column 3 (term): `pakta` stands twice in concept `pact`, not the same',
  ],
])('skips and says where: %j', (rows, line, reason) => {
  const {skipped} = fromGlossaryCsv(`${header}\n${rows}\n`)
  expect(skipped.map((row) => [row.line, row.reason])).toEqual([[line, reason]])
})

test('reliability, region, register, number and relations are read', () => {
  const {concepts, skipped} = fromGlossaryCsv(`concept,lang,term,reliability,region,register,number,relations
drone,id,drone,3,,colloquial,,broader:weapon; related: no-fly-zone
drone,en,unmanned aircraft,3,en-GB,technical,,
drone,en,drones,,,,plural,
`)
  expect(skipped).toEqual([])
  expect(concepts).toEqual([
    {
      id: 'drone',
      reliability: 3,
      relations: [
        {type: 'broader', concept: 'weapon'},
        {type: 'related', concept: 'no-fly-zone'},
      ],
      languages: [
        {lang: 'id', terms: [{term: 'drone', status: 'admitted', register: 'colloquial'}]},
        {
          lang: 'en',
          terms: [
            {term: 'unmanned aircraft', status: 'admitted', region: 'en-GB', register: 'technical'},
            {term: 'drones', status: 'admitted', number: 'plural'},
          ],
        },
      ],
    },
  ])
  expect(fromGlossaryCsv(toGlossaryCsv(concepts)).concepts).toEqual(concepts)
})

test.each([
  ['5,,,,', 'column 4 (reliability): expected one of 1, 2, 3, 4, not `5`'],
  [',the US,,,', 'column 5 (region): expected a BCP 47 tag such as en-GB, not `the US`'],
  [
    ',,posh,,',
    'column 6 (register): expected one of colloquial, neutral, technical, in-house, bench-level, slang, vulgar, not `posh`',
  ],
  [',,,dual,', 'column 7 (number): expected one of plural, not `dual`'],
  [
    ',,,,wider:ship',
    'column 8 (relations): expected `broader | narrower | related | opposite | acronymOf: concept`, parted by semicolons',
  ],
  [
    ',,,,broader:',
    'column 8 (relations): expected `broader | narrower | related | opposite | acronymOf: concept`, parted by semicolons',
  ],
  ['2,,,,\nship,en,ship,3,,,,', 'column 4 (reliability): contradicts an earlier row, which says `2`'],
])('skips an optional cell that it does not know: %j', (cells, reason) => {
  const {skipped} = fromGlossaryCsv(
    `concept,lang,term,reliability,region,register,number,relations\nship,id,kapal,${cells}\n`,
  )
  expect(skipped.map((row) => row.reason)).toEqual([reason])
})

test('the same row again is merged', () => {
  const {concepts, merged, skipped} = fromGlossaryCsv('concept,lang,term\npact,id,pakta\npact,id,pakta\n')
  expect(concepts[0]!.languages[0]!.terms).toHaveLength(1)
  expect({merged, skipped}).toEqual({merged: 1, skipped: []})
})

test.each([
  ['', '1:1: expected a header'],
  ['concept,lang,word', '1:14: expected one of the columns'],
  ['concept,lang', '1:1: expected a column `term`'],
  ['concept,lang,term,term', '1:19: expected the column `term` once'],
  ['concept,lang,term\na,b,"c', '2:1: expected a well-formed quoted cell'],
])('%j can not be read', (text, message) => {
  expect(() => fromGlossaryCsv(text)).toThrow(message)
})

test('a concept without terms can not be written', () => {
  expect(() => toGlossaryCsv([{id: 'empty', languages: []}])).toThrow(TypeError)
})

test('a cell that a spreadsheet would take for a formula is guarded', () => {
  const concepts: Concept[] = [
    {id: 'sum', languages: [{lang: 'en', terms: [{term: '=SUM(A1)', status: 'preferred'}]}]},
  ]
  const text = toGlossaryCsv(concepts)
  expect(text).toContain("'=SUM(A1)")
  expect(fromGlossaryCsv(text).concepts).toEqual(concepts)
})

test('nothing is lost there and back', () => {
  fc.assert(
    fc.property(
      anyConcepts,
      fc.constantFrom(',' as const, ';' as const, '\t' as const),
      (concepts, delimiter) => {
        const {concepts: back, skipped} = fromGlossaryCsv(toGlossaryCsv(concepts, delimiter))
        expect(skipped).toEqual([])
        expect(back).toEqual(concepts)
      },
    ),
    {seed: 1, numRuns: 300},
  )
})
