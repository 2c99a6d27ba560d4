/** Where the official schemas draw the line: each row is a document that they allow, or one that they refuse. */
import {describe, expect, test} from 'vitest'
import {fromTmx, fromXliff, streamXliff, toTmx, toXliff} from '../../src/formats/index.js'
import type {Tmx, Xliff, XliffVersion} from '../../src/types/index.js'

const XSI = 'xmlns:i="http://www.w3.org/2001/XMLSchema-instance"'
const SEGMENT = '<segment><source>a</source></segment>'
const unit = (inside: string, attributes = '') => `<unit id="u" ${attributes}>${inside}</unit>`
const doc2 = (inside: string, version = '2.1', attributes = '') =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:${version === '2.2' ? version : '2.0'}" version="${version}" srcLang="id" ${attributes}><file id="f">${inside}</file></xliff>`
const source2 = (inside: string, version = '2.1') =>
  doc2(unit(`<segment><source>${inside}</source></segment>`), version)
const doc1 = (body: string, {version = '1.2', header = '', file = ''} = {}) =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:${version}" version="${version}"><file original="a" source-language="id" datatype="plaintext" ${file}>${header && `<header>${header}</header>`}<body>${body}</body></file></xliff>`
const unit1 = (inside: string, attributes = '') =>
  `<trans-unit id="u" ${attributes}><source>a</source>${inside}</trans-unit>`
const tmx = (body: string, {version = '1.4', attributes = '', header = ''} = {}) =>
  `<tmx version="${version}" ${attributes}><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="*all*" datatype="x">${header}</header><body>${body}</body></tmx>`
const tu = (inside: string, lang = 'xml:lang') => `<tu><tuv ${lang}="id"><seg>${inside}</seg></tuv></tu>`

const read = (xml: string) => (xml.startsWith('<tmx') ? fromTmx(xml) : fromXliff(xml))
/** Written as it is: the schema has nothing to say against it, other constraints may. */
const write = (document: Xliff | Tmx) =>
  'files' in document
    ? toXliff(document, {
        report: (message) => {
          if (message.ruleId !== 'constraint') throw message
        },
      })
    : toTmx(document)
const again = (xml: string) => read(write(read(xml)).replace(/^<\?xml.*\n/, ''))

describe('allowed', () => {
  test.each([
    ['a language that XLIFF 2.0 does not check', doc2(unit(SEGMENT), '2.0', 'trgLang="en_US"')],
    ['white space around xml:space', doc2(unit(SEGMENT, 'xml:space="preserve "'))],
    ['white space around a word of XLIFF 1.2', doc1(unit1('', 'translate=" no"'))],
    ['a mark of a type with a no-break space', source2('<mrk id="m" type="a\u00a0b:c">a</mrk>')],
    ['no unit in subFlows', source2('<ph id="1" subFlows=""/>')],
    ['hints to the schema under any prefix', source2(`<em startRef="m" ${XSI} i:schemaLocation="a b"/>`)],
    [
      'ITS as it likes in 2.0, which has none',
      doc2(unit(SEGMENT, 'xmlns:its="http://www.w3.org/2005/11/its" its:mtConfidence="2"'), '2.0'),
    ],
    [
      'change tracking as it likes in 2.2, which has none',
      doc2(unit(`<c:changeTrack xmlns:c="urn:oasis:names:tc:xliff:changetracking:2.0"/>${SEGMENT}`), '2.2'),
    ],
    ['an empty xml:lang, which takes one back', source2('a').replace('<source>', '<source xml:lang="">')],
    [
      'anything inside a tool of 1.2',
      doc1(unit1(''), {
        header: '<tool tool-id="t" tool-name="n"><note priority="x"/><count phase-name="p"/></tool>',
      }),
    ],
    [
      'references inside extensions of 1.2',
      doc1(unit1('<x:a xmlns:x="urn:x"><count phase-name="p"/></x:a>')),
    ],
    [
      'a document of 1.1 that says it is 1.0',
      doc1(unit1(''), {version: '1.1'}).replace('version="1.1"', 'version="1.0"'),
    ],
    [
      'words of its own for a priority in 1.1',
      doc1(unit1('<note priority="x-high">a</note>'), {version: '1.1'}),
    ],
    [
      'an extension between files of 1.2',
      doc1(unit1('')).replace(
        '</file>',
        '</file><x:a xmlns:x="urn:x"/><file original="b" source-language="id" datatype="x-b"><body/></file>',
      ),
    ],
    [
      'the same mid, with white space around it',
      doc1(
        unit1(
          '<seg-source><mrk mtype="seg" mid="1">a</mrk></seg-source><alt-trans mid=" 1"><target/></alt-trans>',
        ),
      ),
    ],
    [
      'an extension among the last notes of a group',
      doc1('<group><x:a xmlns:x="urn:x"/><note>a</note></group>'),
    ],
    [
      'an extension among the alternatives of 1.1',
      doc1(unit1('<x:a xmlns:x="urn:x"/><alt-trans><target/></alt-trans>'), {version: '1.1'}),
    ],
    ['a leap day', doc1(unit1(''), {file: 'date="2000-02-29T24:00:00+14:00"'})],
    ['a variant with lang in TMX 1.4', tmx(tu('a', 'lang'))],
  ])('%s', (_name, xml) => {
    expect(again(xml)).toEqual(read(xml))
  })
})

describe('refused', () => {
  test.each([
    ['a no-break space before an id', doc2('<unit id="\u00a0u"/>'), 'a name without spaces'],
    ['a language in 2.1', doc2(unit(SEGMENT), '2.1', 'trgLang="en_US"'), 'a language tag'],
    ['white space in an empty element', source2('<ph id="1"> </ph>'), 'expected no text in <ph>, found " "'],
    [
      'white space in an empty element of 1.2',
      doc1(unit1('<target><x id="1">\n</x></target>')),
      'expected no text in <x>',
    ],
    ['an address with two fragments', source2('<mrk id="m" ref="#a#b">a</mrk>'), 'an address'],
    ['an address with half an escape', source2('<mrk id="m" ref="%zz">a</mrk>'), 'an address'],
    ['an address that begins with a colon', source2('<mrk id="m" ref=":">a</mrk>'), 'an address'],
    ['an address with a port that is none', source2('<mrk id="m" ref="http://a:b/">a</mrk>'), 'an address'],
    ['nil', source2(`a<em startRef="m" ${XSI} i:nil="true"/>`), 'no attribute "i:nil"'],
    [
      'attributes of the instance that nobody knows',
      doc2(unit(SEGMENT.replace('>', ` ${XSI} i:a="b">`))),
      'no attribute "i:a"',
    ],
    ['xml:lang where others may stand', doc2(unit(SEGMENT, 'xml:lang="en_US"')), 'a language tag'],
    ['xml:space where others may stand', source2('<ph id="1" xml:space="all"/>'), 'one of default, preserve'],
    ['an xml:id with a colon', doc2(unit(SEGMENT, 'xml:id="a:b"')), 'a name without colon'],
    [
      'an empty xml:lang in 2.2',
      source2('a', '2.2').replace('<source>', '<source xml:lang="">'),
      'a language tag',
    ],
    [
      'a size by a name with spaces',
      doc2(unit(SEGMENT, 'xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0" slr:sizeInfoRef="a b"')),
      'a name without spaces',
    ],
    [
      'a record of ITS with text',
      doc2(
        unit(
          `<its:provenanceRecords xmlns:its="http://www.w3.org/2005/11/its" xml:id="p"><its:provenanceRecord>a</its:provenanceRecord></its:provenanceRecords>${SEGMENT}`,
        ),
      ),
      'no text',
    ],
    [
      'a confidence in hexadecimal',
      doc2(unit(SEGMENT, 'xmlns:its="http://www.w3.org/2005/11/its" its:mtConfidence="0x1"')),
      'a number from 0 to 1',
    ],
    [
      'an extension after the files of 1.2',
      doc1(unit1('')).replace('</file>', '</file><x:a xmlns:x="urn:x"/>'),
      'expected an extension or <file> in <xliff>, found its end',
    ],
    [
      'xml:lang where any may stand in 1.1',
      doc1(unit1('', 'xml:lang="en_US"'), {version: '1.1'}),
      'a language tag',
    ],
    ['a day that no month has', doc1(unit1(''), {file: 'date="2021-02-29T00:00:00"'}), 'a date and time'],
    ['an hour that no day has', doc1(unit1(''), {file: 'date="2021-02-28T24:00:01"'}), 'a date and time'],
    ['a zone that is none', doc1(unit1(''), {file: 'date="2021-02-28T00:00:00+14:01"'}), 'a date and time'],
    ['an empty xml:lang in 1.2', doc1(unit1('<note xml:lang="">a</note>')), 'a language tag'],
    [
      'white space around a kind of alternative',
      doc1(unit1('<alt-trans alttranstype=" rejected"><target/></alt-trans>')),
      'one of proposal',
    ],
    [
      'yes and more that may change',
      doc1(unit1('', 'reformat="yes coord"')),
      'yes, no, or some of what may change',
    ],
    ['a word of its own with a space', doc1(unit1('', 'datatype="x-a b"')), 'a word of XLIFF such as asp'],
    [
      'marks of segments in 1.1',
      doc1(unit1('<target><mrk mtype="seg">a</mrk></target>'), {version: '1.1'}),
      'a word of XLIFF such as abbrev',
    ],
    [
      'a tool of a phase in 1.1',
      doc1(unit1(''), {
        version: '1.1',
        header: '<phase-group><phase phase-name="p" process-name="x" tool-id="t"/></phase-group>',
      }),
      'no attribute "tool-id"',
    ],
    [
      'a namespace in TMX, whose DTD knows none',
      tmx(tu('a'), {attributes: 'xmlns="urn:x"'}),
      'no attribute "xmlns"',
    ],
    [
      'hints to a schema in TMX',
      tmx(tu('a'), {attributes: `${XSI} i:noNamespaceSchemaLocation="x"`}),
      'no attribute "xmlns:i"',
    ],
    [
      'text in a map of TMX',
      tmx(tu('a'), {header: '<ude name="n"><map unicode="#x0041"> </map></ude>'}),
      'no text in <map>',
    ],
    ['sub in a segment of TMX 1.2', tmx(tu('<sub>a</sub>', 'lang'), {version: '1.2'}), 'found <sub>'],
    ['a mark in TMX 1.1', tmx(tu('<hi>a</hi>', 'lang'), {version: '1.1'}), 'found <hi>'],
    [
      'text inside a code that is gone, in TMX 1.3',
      tmx(tu('<ut><sub>a</sub></ut>'), {version: '1.3'}),
      'found <sub>',
    ],
    [
      'a type of sub in TMX 1.1',
      tmx(tu('<ph><sub type="a"/></ph>', 'lang'), {version: '1.1'}),
      'no attribute "type"',
    ],
  ])('%s', (_name, xml, reason) => {
    let error: unknown
    try {
      read(xml)
    } catch (thrown) {
      error = thrown
    }
    expect(String(error)).toMatch(/^\d+:\d+: /)
    expect(String(error)).toContain(reason)
  })
})

describe('other namespaces', () => {
  const EXTENSION =
    '<x:a xmlns:x="urn:x"><group id="g"><unit id="v"><segment><source>b</source></segment></unit></group></x:a>'

  test('a unit inside an extension is part of the extension', async () => {
    const xml = doc2(`${EXTENSION}${unit(SEGMENT)}`)
    const document = fromXliff(xml)
    expect(document.files[0]!.units.map(({id}) => id)).toEqual(['u'])
    expect(fromXliff(toXliff(document))).toEqual(document)
    const ids: string[] = []
    for await (const {unit, file} of streamXliff([xml])) {
      ids.push(unit.id)
      expect(file.children).toHaveLength(1)
    }
    expect(ids).toEqual(['u'])
  })

  test.each(['source', 'seg-source', 'target', 'bin-unit'])(
    'an element <x:%s> of another namespace',
    (name) => {
      const xml = doc1(
        `<trans-unit id="u"><source>a</source><target>b</target><x:${name} xmlns:x="urn:x">c</x:${name}></trans-unit>`,
        {file: 'target-language="en"'},
      )
      const document = fromXliff(xml)
      expect(fromXliff(toXliff(document))).toEqual(document)
      expect(toXliff(document)).toContain('<source>a</source>')
      expect(toXliff(document, {version: '2.1'})).toContain(`<x:${name}`)
    },
  )
})

describe('keeps in place', () => {
  test.each([
    [
      'marks of a target beside a source without segments',
      doc1(unit1('<seg-source>a</seg-source><target><mrk xlf2:id="m" mtype="term">b</mrk></target>')).replace(
        '<xliff',
        '<xliff xmlns:xlf2="urn:oasis:names:tc:xliff:document:2.0"',
      ),
      '<mrk xlf2:id="m" mtype="term"',
    ],
    [
      'elements without a prefix, where the namespace has one too',
      doc1(unit1('<seg-source>a</seg-source>')).replace(
        '<xliff',
        '<xliff xmlns:xlf="urn:oasis:names:tc:xliff:document:1.2"',
      ),
      '<seg-source>a</seg-source>',
    ],
    [
      'a comment in a skeleton elsewhere',
      doc1(unit1(''), {header: '<skl><external-file href="a"><!-- c --></external-file></skl>'}),
      '<external-file href="a"><!-- c --></external-file>',
    ],
    [
      'comments in the code of TMX',
      tmx(tu('<ph>a<!-- c -->b<sub>d</sub><?e?>f</ph>')),
      'a<!-- c -->b<sub>d</sub><?e?>f',
    ],
    [
      'comments in the code of XLIFF 1.2',
      doc1(unit1('<target><ph id="1">a<!-- c --><sub>d</sub>f</ph></target>')),
      'a<!-- c --><sub>d</sub>f',
    ],
    [
      'comments in the code of XLIFF 2',
      doc2(unit(`<originalData><data id="d">a<!-- c -->b<cp hex="0001"/></data></originalData>${SEGMENT}`)),
      'a<!-- c -->b<cp hex="0001"/>',
    ],
    [
      'characters written in a way of their own',
      source2('a<cp hex="0080"/><cp hex="001a"/>b'),
      'a<cp hex="0080"/><cp hex="001a"/>b',
    ],
  ])('%s', (_name, xml, kept) => {
    const document = read(xml)
    expect(write(document)).toContain(kept)
    expect(again(xml)).toEqual(document)
  })

  test.each([
    ['em', source2('a<em startRef="m"><!-- c --></em>'), '<em startRef="m"/><!-- c -->'],
    ['x', doc1(unit1('<target><x id="1"><!-- c --></x></target>')), '<x id="1"/><!-- c -->'],
  ])('a comment in an empty <%s>, after it', (_name, xml, kept) => {
    expect(write(read(xml))).toContain(kept)
  })
})

describe('goes to another version, and what has no place there is told', () => {
  test.each<[string, string, XliffVersion, string[]]>([
    [
      'what a note of 2.2 refers to',
      doc2(unit(`<notes><note ref="#s">a</note></notes>${SEGMENT}`), '2.2'),
      '2.0',
      ['what a note refers to, "#s"'],
    ],
    [
      'characters that only XLIFF 2 can write',
      source2('a<cp hex="0001"/><cp hex="0041"/><cp hex="02"/>'),
      '1.2',
      ['the character U+0001 in unit "u"', 'the character U+0002 in unit "u"'],
    ],
    [
      'the content of a skeleton that is elsewhere',
      doc2(`<skeleton href="a">b</skeleton>${unit(SEGMENT)}`),
      '1.2',
      ['the content of a skeleton that is elsewhere'],
    ],
    [
      'attributes of one own on a document of 1.2',
      doc1(unit1('')).replace('<xliff', '<xliff a="b"'),
      '2.0',
      ['attribute a of the document'],
    ],
    [
      'the language of a source beside an extension',
      doc2(unit(`<x:a xmlns:x="urn:x"/><segment><source xml:lang="jv">a</source></segment>`)),
      '1.2',
      [],
    ],
    [
      'comments on segments',
      doc1(unit1('<seg-source><mrk mtype="seg" mid="1" comment="c">a</mrk></seg-source>')),
      '2.0',
      ['attribute comment of a segment in unit "u"'],
    ],
  ])('%s', (_name, xml, version, told) => {
    const skipped: string[] = []
    const written = toXliff(fromXliff(xml), {version, onSkip: (what) => skipped.push(what)})
    expect(skipped).toEqual(told)
    expect(fromXliff(written).version).toBe(version)
  })
})
