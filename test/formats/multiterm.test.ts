import {expect, test} from 'vitest'
import {fromMultiTerm} from '../../src/formats/index.js'

const field = (type: string, value: string) =>
  `<descripGrp><descrip type="${type}">${value}</descrip></descripGrp>`

test('concepts with what is said of them and of their terms', () => {
  const xml = `<mtf><conceptGrp><concept>7</concept><transacGrp><transac type="origination">x</transac></transacGrp>${field('Subject', 'Diplomasi')}${field('Client', 'AP')}
<languageGrp><language type="Indonesian" lang="IN"/>${field('Definition', 'Batas.')}<termGrp><term>garis merah</term>${field('Context', 'Itu garis merah.')}</termGrp></languageGrp>
<languageGrp><language type="English (UK)" lang="EN-GB"/><termGrp><term>red stripe</term>${field('Status', 'Forbidden')}</termGrp><termGrp><term>red line</term>${field('Status', 'Approved')}${field('Note', 'Not zone.')}${field('Gender', 'n')}</termGrp></languageGrp></conceptGrp></mtf>`
  expect(fromMultiTerm(xml)).toEqual({
    concepts: [
      {
        id: '7',
        subjectField: 'Diplomasi',
        properties: {Client: 'AP'},
        languages: [
          {
            lang: 'id',
            definition: 'Batas.',
            terms: [{term: 'garis merah', status: 'admitted', context: 'Itu garis merah.'}],
          },
          {
            lang: 'en-GB',
            terms: [
              {term: 'red stripe', status: 'deprecated'},
              {term: 'red line', status: 'preferred', note: 'Not zone.', properties: {Gender: 'n'}},
            ],
          },
        ],
      },
    ],
    read: 1,
    merged: 0,
    skipped: [],
  })
})

test('what is left out is named', () => {
  const {concepts, skipped} = fromMultiTerm(
    '<mtf>\n<conceptGrp><concept>1</concept>\n<languageGrp><language lang="?"/><termGrp><term>a</term></termGrp></languageGrp></conceptGrp></mtf>',
  )
  expect(concepts).toEqual([])
  expect(skipped.map(({line, reason}) => [line, reason])).toEqual([
    [3, 'a language without a tag or a term'],
    [2, 'a concept without terms'],
  ])
})

test('another XML is refused', () => {
  expect(() => fromMultiTerm('<martif/>')).toThrow('expected a termbase of MultiTerm, <mtf>, found <martif>')
})
