/** TBX of other tools. */
import {describe, expect, test} from 'vitest'
import {fromTbx, type TbxOptions, toTbx} from '../../src/formats/index.js'
import type {Concept} from '../../src/types/index.js'

const kinds: [string, TbxOptions][] = [
  ['version 3, DCA', {}],
  ['version 3, DCT', {style: 'dct'}],
  ['version 2', {version: 2}],
]

/** Another tool's file: groups, links, values that we have no field for. */
const foreign = `<?xml version="1.0"?>
<tbx style="dca" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
<tbxHeader><fileDesc><sourceDesc><p>A term bank</p></sourceDesc></fileDesc></tbxHeader>
<text><body>
<conceptEntry id="c1">
  <transacGrp><transac type="transactionType">origination</transac><date>2010-04-17</date></transacGrp>
  <descrip type="subjectField">law</descrip>
  <xref type="xGraphic" target="https://example.org/a.png">picture</xref>
  <note>First.</note><note>Second.</note>
  <langSec xml:lang="en">
    <descripGrp><descrip type="definition">An agreement
      between states.</descrip><admin type="source">Oxford</admin></descripGrp>
    <termSec id="t1"><term>pact</term>
      <termNote type="partOfSpeech">noun</termNote><termNote type="termType">symbol</termNote>
      <descripGrp><descrip type="context">A pact was made.</descrip><note>1928</note></descripGrp>
      <admin type="source">UN</admin><admin type="source">EU</admin>
      <transacGrp><transac type="transactionType">modification</transac>
        <transacNote type="responsibility">Tommy</transacNote></transacGrp>
    </termSec>
  </langSec>
</conceptEntry>
<conceptEntry id="c2"><langSec xml:lang="id"><termSec><term>pakta <hi>damai</hi></term></termSec></langSec></conceptEntry>
<conceptEntry id="c3"><langSec xml:lang="id"/></conceptEntry>
</body><back><refObjectSec/></back></text></tbx>`

const pact: Concept = {
  id: 'c1',
  subjectField: 'law',
  note: 'First.',
  properties: {
    xml:
      '<transacGrp><transac type="transactionType">origination</transac><date>2010-04-17</date></transacGrp>' +
      '<xref type="xGraphic" target="https://example.org/a.png">picture</xref><note>Second.</note>',
  },
  languages: [
    {
      lang: 'en',
      definition: 'An agreement between states.',
      properties: {
        xml: '<descripGrp><descrip type="definition"/><admin type="source">Oxford</admin></descripGrp>',
      },
      terms: [
        {
          term: 'pact',
          status: 'admitted',
          partOfSpeech: 'noun',
          context: 'A pact was made.',
          source: 'UN',
          properties: {
            id: 't1',
            xml:
              '<termNote type="termType">symbol</termNote>' +
              '<descripGrp><descrip type="context"/><note>1928</note></descripGrp><admin type="source">EU</admin>' +
              '<transacGrp><transac type="transactionType">modification</transac>' +
              '<transacNote type="responsibility">Tommy</transacNote></transacGrp>',
          },
        },
      ],
    },
  ],
}

describe('another tool’s file', () => {
  const read = fromTbx(foreign)
  test('what the model has no field for is kept beside', () => {
    expect(read.concepts).toEqual([
      pact,
      {
        id: 'c2',
        languages: [
          {
            lang: 'id',
            terms: [
              {
                term: 'pakta damai',
                status: 'admitted',
                properties: {xml: '<term>pakta <hi>damai</hi></term>'},
              },
            ],
          },
        ],
      },
    ])
    expect(read.read).toBe(3)
  })
  test('what is not kept is reported', () => {
    expect(read.skipped.map(({line, reason}) => `${line}: ${reason}`)).toEqual([
      '23: expected a term in a language',
      '23: expected a term in an entry',
    ])
  })
  test.each(kinds)('comes through %s', (_, options) => {
    const {concepts, frame} = fromTbx(toTbx(read.concepts, {...options, frame: read.frame!}))
    expect(concepts).toEqual(read.concepts)
    expect(frame).toEqual(read.frame)
  })
  test('a term that is changed loses the markup it had', () => {
    const [, concept] = read.concepts
    const [section] = concept!.languages
    const edited = {...concept!, languages: [{...section!, terms: [{...section!.terms[0]!, term: 'pakta'}]}]}
    expect(toTbx([edited])).toContain('<term>pakta</term>')
    expect(toTbx([edited])).not.toContain('<hi>')
  })
  test('a changed field takes its place in the group, a field taken away takes the group with it', () => {
    const {languages, ...concept} = pact
    const edited = {...concept, languages: [{...languages[0]!, definition: 'A deal.'}]}
    expect(toTbx([edited])).toContain('<descrip type="definition">A deal.</descrip>\n            <admin')
    const {definition, ...without} = languages[0]!
    expect(toTbx([{...concept, languages: [without]}])).not.toContain('Oxford')
    expect(definition).toBe('An agreement between states.')
  })
})

test('reads DCT style', () => {
  const text = foreign
    .replace(
      'style="dca"',
      'style="dct" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:b="http://www.tbxinfo.net/ns/basic"',
    )
    .replace(/<(?:descrip|termNote) type="(subjectField|partOfSpeech)">(.*?)<\/\w+>/g, '<min:$1>$2</min:$1>')
    .replace(
      /<(?:descrip|admin|termNote|transac|transacNote) type="(\w+)">([^<]*)<\/\w+>/g,
      '<b:$1>$2</b:$1>',
    )
    .replace(/<xref type="xGraphic"(.*?)xref>/, '<b:xGraphic$1b:xGraphic>')
  expect(text).not.toMatch(/<\w+ type="(?!TBX)(?!crossReference)/)
  expect(fromTbx(text).concepts).toEqual(fromTbx(foreign).concepts)
})

test('reads version 2, its groups and its looser values', () => {
  const {concepts} = fromTbx(`<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><martifHeader/><text><body><termEntry id="c1">
<langSet xml:lang="en"><ntig><termGrp><term>pact</term><termNote type="termType">acronym</termNote>
<termNote type="grammaticalNumber">singular</termNote></termGrp><descrip type="example">A pact.</descrip></ntig></langSet>
<langSet xml:lang="de"><tig><term>Pakt</term><termNote type="administrativeStatus">preferredTerm</termNote></tig></langSet>
<langSet xml:lang="de"><tig><term>Vertrag</term></tig></langSet>
</termEntry></body></text></martif>`)
  expect(concepts).toEqual([
    {
      id: 'c1',
      languages: [
        {
          lang: 'en',
          terms: [
            {
              term: 'pact',
              status: 'admitted',
              type: 'acronym',
              properties: {
                xml: '<termNote type="grammaticalNumber">singular</termNote><descrip type="example">A pact.</descrip>',
              },
            },
          ],
        },
        {
          lang: 'de',
          terms: [
            {term: 'Pakt', status: 'preferred'},
            {term: 'Vertrag', status: 'admitted'},
          ],
        },
      ],
    },
  ])
  for (const [, options] of kinds) expect(fromTbx(toTbx(concepts, options)).concepts).toEqual(concepts)
})
