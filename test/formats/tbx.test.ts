/** TBX written and read. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {fromTbx, type TbxOptions, toTbx} from '../../src/formats/index.js'
import type {Concept} from '../../src/types/index.js'
import {anyConcepts} from './any-concepts.js'

const kinds: [string, TbxOptions][] = [
  ['version 3, DCA', {}],
  ['version 3, DCT', {style: 'dct'}],
  ['version 2', {version: 2}],
]

const kyiv: Concept = {
  id: 'kyiv',
  subjectField: 'places',
  definition: 'A capital.',
  languages: [
    {
      lang: 'id',
      definition: 'Ibu kota Ukraina.',
      terms: [
        {
          term: 'Kyiv',
          status: 'preferred',
          partOfSpeech: 'noun',
          source: 'a-text',
          context: 'Di <Kyiv> & sekitarnya.',
        },
        {
          term: 'Kiev',
          status: 'deprecated',
          type: 'variant',
          since: '2022-03-01',
          why: 'Ejaan Rusia.',
          note: 'Lama.',
        },
      ],
    },
    {lang: 'en', terms: [{term: 'Kyiv', status: 'preferred'}]},
  ],
}

test('writes version 3 in DCA style', () => {
  expect(toTbx([kyiv])).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader>
    <fileDesc>
      <sourceDesc>
        <p>Glossary written by padanan</p>
      </sourceDesc>
    </fileDesc>
  </tbxHeader>
  <text>
    <body>
      <conceptEntry id="kyiv">
        <descrip type="subjectField">places</descrip>
        <descrip type="definition">A capital.</descrip>
        <langSec xml:lang="id">
          <descrip type="definition">Ibu kota Ukraina.</descrip>
          <termSec>
            <term>Kyiv</term>
            <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
            <termNote type="partOfSpeech">noun</termNote>
            <admin type="source">a-text</admin>
            <descrip type="context">Di &lt;Kyiv&gt; &amp; sekitarnya.</descrip>
          </termSec>
          <termSec>
            <term>Kiev</term>
            <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>
            <termNote type="termType">variant</termNote>
            <transacGrp>
              <transac type="transactionType">modification</transac>
              <date>2022-03-01</date>
              <note>Ejaan Rusia.</note>
            </transacGrp>
            <note>Lama.</note>
          </termSec>
        </langSec>
        <langSec xml:lang="en">
          <termSec>
            <term>Kyiv</term>
            <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
          </termSec>
        </langSec>
      </conceptEntry>
    </body>
  </text>
</tbx>
`)
})

test('writes categories as tags in DCT style, and version 2 in its own words', () => {
  const dct = toTbx([kyiv], {style: 'dct'})
  expect(dct).toContain('<basic:definition>Ibu kota Ukraina.</basic:definition>')
  expect(dct).toContain('<min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus>')
  const martif = toTbx([kyiv], {version: 2})
  expect(martif).toContain('<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">')
  expect(martif).toContain('<termEntry id="kyiv">')
  expect(martif).toContain('<tig>')
})

describe('nothing is lost there and back', () => {
  test.each(kinds)('%s', (_, options) => {
    fc.assert(
      fc.property(anyConcepts, (concepts) => {
        fc.pre(options.version !== 2 || concepts.length > 0)
        const {concepts: back, skipped} = fromTbx(toTbx(concepts, options))
        expect(skipped).toEqual([])
        expect(back).toEqual(concepts)
      }),
      {seed: 1, numRuns: 300},
    )
  })
  test.each(kinds)('what TBX has no place for: %s', (_, options) => {
    const concepts: Concept[] = [
      {
        id: '1 & only_x0020_',
        note: '  indented\n  lines\u0001 ',
        doNotTranslate: true,
        properties: {'a=b': 'c', grammaticalGender: 'x'},
        languages: [
          {
            lang: 'en',
            definition: ' ',
            properties: {customerSubset: 'all'},
            terms: [
              {
                term: 'x',
                status: 'superseded',
                partOfSpeech: 'properNoun',
                since: '2022',
                why: '',
                caseSensitive: false,
                note: 'padanan:caseSensitive=true',
                properties: {
                  grammaticalGender: 'neuter',
                  note: 'x',
                  xml: '<ref target="gone" type="crossReference">y</ref>',
                },
              },
            ],
          },
        ],
      },
    ]
    expect(fromTbx(toTbx(concepts, options)).concepts).toEqual(concepts)
  })
})

test('entries of the same id get each their own, and the report says so', () => {
  const entry =
    '<conceptEntry id="c"><langSec xml:lang="en"><termSec><term>a</term></termSec></langSec></conceptEntry>'
  const {concepts, skipped} = fromTbx(
    `<tbx xmlns="urn:iso:std:iso:30042:ed-2"><text><body>${entry}${entry}</body></text></tbx>`,
  )
  expect(concepts.map(({id}) => id)).toEqual(['c', 'c-2'])
  expect(skipped.map(({reason}) => reason)).toEqual([
    'expected an id that no other entry has; it is `c-2` now',
  ])
})

test.each([
  ['', '1:1: '],
  ['<html/>', '1:1: expected a TBX document, `tbx` of urn:iso:std:iso:30042:ed-2 or `martif`, found `html`'],
  ['<tbx/>', '1:1: expected a TBX document'],
  ['<martif>\n<text></martif>', '2:'],
])('%j can not be read', (text, message) => {
  expect(() => fromTbx(text)).toThrow()
  try {
    fromTbx(text)
  } catch (error) {
    expect(String(error)).toContain(message)
  }
})

test('misuse is told', () => {
  expect(() => toTbx([], {version: 2})).toThrow('padanan: TBX version 2 has no empty glossary')
  expect(() => toTbx([{id: 'a', languages: []}])).toThrow('padanan: concept `a` has a language without terms')
})
