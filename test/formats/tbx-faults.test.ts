/** What of a TBX file breaks the rules of its version is told; it is read all the same. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {fromTbx, type TbxOptions, toTbx} from '../../src/formats/index.js'
import {anyConcepts} from './any-concepts.js'

const header = '<fileDesc><sourceDesc><p>A term bank</p></sourceDesc></fileDesc>'

const martif = (entry: string, doctype = 'TBXcoreStructV02.dtd', rest = '') =>
  `<!DOCTYPE martif SYSTEM "${doctype}">
<martif type="TBX" xml:lang="en"><martifHeader>${header}</martifHeader><text><body>
<termEntry id="c1">${entry}</termEntry></body>${rest}</text></martif>`

const tbx = (entry: string, attributes = 'type="TBX-Basic" style="dca"', id = ' id="c1"') =>
  `<tbx xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min"
  xmlns:basic="http://www.tbxinfo.net/ns/basic" ${attributes} xml:lang="en"><tbxHeader>${header}</tbxHeader><text><body>
<conceptEntry${id}>${entry}</conceptEntry></body></text></tbx>`

const set = (inside = '', more = '') =>
  `${more}<langSet xml:lang="id"><tig><term>pakta</term>${inside}</tig></langSet>`
const sec = (inside = '', more = '') =>
  `${more}<langSec xml:lang="id"><termSec><term>pakta</term>${inside}</termSec></langSec>`
const dct = 'type="TBX-Basic" style="dct"'

const told = (text: string) => {
  const {messages = [], concepts} = fromTbx(text)
  expect(concepts[0]!.languages[0]!.terms[0]!.term).toBe('pakta')
  return messages.map(({reason}) => reason)
}

describe('version 2', () => {
  test.each<[what: string, text: string, messages: string[]]>([
    ['nothing', martif(set('<note>a</note>', '<descrip type="x">a</descrip>')), []],
    [
      'an element too late',
      martif(`${set()}<note>a</note>`),
      ['expected <langSet> in <termEntry>, found <note>'],
    ],
    [
      'an unknown element',
      martif(set('<noet>a</noet>')),
      [
        'expected <termNote> or <descrip> or <descripGrp> or <admin> or <adminGrp> or <transacGrp> or <note> or <ref> or <xref> in <tig>, found <noet>',
      ],
    ],
    [
      'a missing attribute',
      martif(set('<termNote>a</termNote>')),
      ['expected attribute "type" on <termNote>'],
    ],
    [
      'an unknown attribute',
      martif(set('<note from="me">a</note>')),
      ['expected no attribute "from" on <note>'],
    ],
    ['text where none is', martif(`${set()}a`), ['expected no text in <termEntry>, found "a"']],
    [
      'an id twice',
      martif(set('<note id="c1">a</note>')),
      ['expected an id of its own for <note>, found "c1" once more'],
    ],
    [
      'an id that is no name',
      martif(set('<note id="1">a</note>')),
      ['expected a name for attribute "id" of <note>, found "1"'],
    ],
    [
      'a reference to nothing',
      martif(set('<ref type="see" target="c2">a</ref>')),
      ['expected an element with the id "c2", which <ref> names'],
    ],
    [
      'a namespace',
      martif(set()).replace('<martif', '<martif xmlns="urn:iso:std:iso:30042:ed-2"'),
      ['expected no attribute "xmlns" on <martif>'],
    ],
    [
      'a wrong value',
      martif(set()).replace('<p>', '<p type="a">'),
      ['expected one of DCSName, XCSURI, XCSContent for attribute "type" of <p>, found "a"'],
    ],
    ['the old DTD', martif(set('<note><it pos="begin">a</it></note>'), 'TBXcdv04.dtd'), []],
    [
      'what is of the old DTD alone',
      martif(set('<note><it pos="begin">a</it></note>')),
      ['expected <hi> or <foreign> or <bpt> or <ept> or <ph> in <note>, found <it>'],
    ],
    [
      'what is not of the old DTD',
      martif(set('<note><hi type="bold">a</hi></note>'), 'TBXcdv04.dtd'),
      ['expected one of entailedTerm, xlink for attribute "type" of <hi>, found "bold"'],
    ],
  ])('%s', (_, text, messages) => {
    expect(told(text)).toEqual(messages)
  })
})

describe('version 3', () => {
  test.each<[what: string, text: string, messages: string[]]>([
    ['nothing', tbx(sec('<note>a</note>', '<descrip type="x">a</descrip>')), []],
    ['nothing in DCT style', tbx(sec('<min:partOfSpeech>noun</min:partOfSpeech>'), dct), []],
    [
      'an element too early',
      tbx(
        sec(
          '',
          '<langSec xml:lang="id"><note>a</note><termSec><term>pakta</term><note/><termNote type="x">a</termNote></termSec></langSec>',
        ),
      ),
      [
        'expected <descrip> or <descripGrp> or <admin> or <adminGrp> or <transacGrp> or <note> or <ref> or <xref> or an extension in <termSec>, found <termNote>',
      ],
    ],
    ['a missing id', tbx(sec(), dct, ''), ['expected attribute "id" on <conceptEntry>']],
    ['a missing style', tbx(sec(), 'type="TBX-Basic"'), ['expected attribute "style" on <tbx>']],
    [
      'a dialect',
      tbx(sec(), 'type="Basic" style="dca"'),
      ['expected a dialect such as TBX-Basic for attribute "type" of <tbx>, found "Basic"'],
    ],
    [
      'a language',
      tbx(sec('<note xml:lang="id_ID">a</note>')),
      ['expected a language tag for attribute "xml:lang" of <note>, found "id_ID"'],
    ],
    [
      'a date',
      tbx(sec('<transacGrp><transac type="x">a</transac><date>2022</date></transacGrp>')),
      ['expected a date such as 2022-01-31 in <date>, found "2022"'],
    ],
    [
      'an id with a colon',
      tbx(sec('<note id="a:b">a</note>')),
      ['expected a name for attribute "id" of <note>, found "a:b"'],
    ],
    [
      'a value of a module',
      tbx(sec('<min:partOfSpeech>Noun</min:partOfSpeech>'), dct),
      ['expected one of adjective, noun, other, verb, adverb in <min:partOfSpeech>, found "Noun"'],
    ],
    [
      'an element of no module',
      tbx(sec('<min:definition>a</min:definition>'), dct),
      ['expected an element of TBX-Basic, found <min:definition>'],
    ],
    [
      'a module of another dialect',
      tbx(sec('<basic:context>a</basic:context>'), 'type="TBX-Min" style="dct"'),
      ['expected an element of TBX-Min, found <basic:context>'],
    ],
    [
      'an extension of a private dialect',
      tbx(sec('<basic:foo bar="">a</basic:foo>'), 'type="TBX-Mine" style="dct"'),
      [],
    ],
    [
      'attributes in a module',
      tbx(sec('<basic:source id="a" target="c1">a</basic:source>'), dct),
      ['expected no attribute "id" on <basic:source>', 'expected no attribute "target" on <basic:source>'],
    ],
    [
      'a link without target',
      tbx(sec('<min:externalCrossReference>a</min:externalCrossReference>'), dct),
      ['expected attribute "target" on <min:externalCrossReference>'],
    ],
    [
      'a link to no address',
      tbx(sec('<min:externalCrossReference target="a">a</min:externalCrossReference>'), dct),
      ['expected an address for attribute "target" of <min:externalCrossReference>, found "a"'],
    ],
    [
      'a reference to no id',
      tbx(sec('<basic:crossReference target="a b">a</basic:crossReference>'), dct),
      ['expected an id for attribute "target" of <basic:crossReference>, found "a b"'],
    ],
    [
      'markup in a module',
      tbx(sec('<basic:source><hi>a</hi></basic:source>'), dct),
      ['expected text alone in <basic:source>, found <hi>'],
    ],
  ])('%s', (_, text, messages) => {
    expect(told(text)).toEqual(messages)
  })
})

test('entries of one id are told apart, once', () => {
  const {messages, skipped} = fromTbx(tbx(`${sec()}</conceptEntry><conceptEntry id="c1">${sec()}`))
  expect(messages).toBeUndefined()
  expect(skipped.map(({reason}) => reason)).toEqual([
    'expected an id that no other entry has; it is `c1-2` now',
  ])
})

test('a message is a warning that says where', () => {
  expect(fromTbx(martif(set('<note from="me">a</note>'))).messages).toMatchObject([
    {fatal: false, line: 3, column: 66, ruleId: 'schema', source: 'padanan'},
  ])
})

test.each<TbxOptions>([{}, {style: 'dct'}, {version: 2}])('what is written has no fault: %o', (options) => {
  fc.assert(
    // Version 2 has no place for a glossary of nothing.
    fc.property(
      anyConcepts.filter(({length}) => length > 0),
      (concepts) => {
        expect(fromTbx(toTbx(concepts, options)).messages ?? []).toEqual([])
      },
    ),
    {seed: 3, numRuns: 100},
  )
})
