import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {fromTbx, type TbxOptions, toTbx} from '../../src/formats/index.js'
import type {Concept} from '../../src/types.js'
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
      <termNote type="partOfSpeech">noun</termNote><termNote type="termType">phrase</termNote>
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
              '<termNote type="termType">phrase</termNote>' +
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

describe('what stands beside the entries', () => {
  const entry =
    '<conceptEntry id="c"><langSec xml:lang="en"><termSec><term>a</term></termSec></langSec></conceptEntry>'
  const file = (header: string, back = '', attributes = '') =>
    `<tbx ${attributes} xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader>${header}</tbxHeader><text><body>${entry}</body>${back}</text></tbx>`
  const source = '<sourceDesc><p>A <hi type="bold">bank</hi></p></sourceDesc>'

  test.each<[string, string, string, string[]]>([
    [
      'a header',
      `<fileDesc><titleStmt><title>T</title><note>n</note></titleStmt>${source}</fileDesc><encodingDesc><p type="XCSURI">u</p></encodingDesc>`,
      '',
      ['<title>T</title>', '<p>A <hi type="bold">bank</hi></p>', '<p type="XCSURI">u</p>'],
    ],
    [
      'back matter',
      `<fileDesc>${source}</fileDesc>`,
      '<back><refObjectSec type="respPerson"><refObject id="p1"><item type="fn">Ani</item></refObject></refObjectSec></back>',
      ['<refObject id="p1">', '<item type="fn">Ani</item>'],
    ],
    ['a header that is not valid', '<fileDesc><p>x</p></fileDesc>', '', ['<p>padanan:header=']],
    [
      'an id that an entry has',
      '',
      '<back><refObjectSec type="t"><refObject id="c"><item>x</item></refObject></refObjectSec></back>',
      ['<p>padanan:back='],
    ],
  ])('%s', (_, header, back, expected) => {
    const {concepts, frame, skipped} = fromTbx(file(header, back, 'xml:lang="id"'))
    expect(skipped).toEqual([])
    for (const [, options] of kinds) {
      const written = toTbx(concepts, {...options, frame: frame!})
      for (const part of expected) expect(written).toContain(part)
      expect(written).toContain('xml:lang="id"')
      expect(fromTbx(written)).toMatchObject({concepts, frame})
    }
  })
  test('version 2 has other names for it', () => {
    const {concepts, frame} = fromTbx(
      file(
        '',
        '<back><refObjectSec type="t"><refObject id="p"><item>x</item></refObject></refObjectSec></back>',
      ),
    )
    expect(toTbx(concepts, {version: 2, frame: frame!})).toContain('<refObjectList type="t">')
  })
  test('a file of ours has nothing beside', () => {
    expect(fromTbx(toTbx([kyiv])).frame).toBeUndefined()
  })
  test('a field without a text is told of', () => {
    const group = '<descripGrp><descrip type="definition"/><note>n</note></descripGrp>'
    const {skipped} = fromTbx(file('').replace('<langSec', `${group}<langSec`))
    expect(skipped.map(({reason, text}) => `${reason}: ${text}`)).toEqual([`expected a text: ${group}`])
  })
  test('comments are told of', () => {
    const {skipped} = fromTbx(file('').replace('<term>', '<!-- x --><term>'))
    expect(skipped.map(({reason}) => reason)).toEqual([
      'a comment in an element that starts here is not kept',
    ])
  })
})

describe('markup inside texts', () => {
  const plain = fc.string({unit: fc.constantFrom('a', 'b', ' ', '<', '&', 'é'), maxLength: 6})
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const marked = fc
    .array(
      fc.tuple(
        fc.constantFrom('', 'hi', 'hi type="bold"', 'foreign xml:lang="de"', 'ph', 'bpt i="1"', 'odd'),
        plain,
      ),
      {minLength: 1, maxLength: 4},
    )
    .map((parts) =>
      parts
        .map(([tag, text]) => (tag ? `<${tag}>${escaped(text)}</${tag.split(' ')[0]}>` : escaped(text)))
        .join(''),
    )
  test.each(kinds)('comes through %s', (_, options) => {
    fc.assert(
      fc.property(marked, marked, marked, (term, definition, note) => {
        const text = `<tbx xmlns="urn:iso:std:iso:30042:ed-2"><text><body><conceptEntry id="c">
<descrip type="definition">z${definition}</descrip><langSec xml:lang="en"><termSec><term>z${term}</term>
<note>${note}</note><descripGrp><descrip type="context">z${definition}</descrip><note>${note}</note></descripGrp>
</termSec></langSec></conceptEntry></body></text></tbx>`
        const {concepts, skipped} = fromTbx(text)
        expect(skipped).toEqual([])
        expect(fromTbx(toTbx(concepts, options)).concepts).toEqual(concepts)
      }),
      {seed: 1, numRuns: 300},
    )
  })
  test('code of another format is no text', () => {
    const {concepts} = fromTbx(
      '<martif><text><body><termEntry><langSet xml:lang="en"><tig><term>a</term><descrip type="context">An <bpt i="1">&lt;b></bpt>a<ept i="1">&lt;/b></ept>.</descrip></tig></langSet></termEntry></body></text></martif>',
    )
    expect(concepts[0]!.languages[0]!.terms[0]!.context).toBe('An a.')
  })
  test('categories are not taken for members of every object', () => {
    const {concepts} = fromTbx(
      '<tbx xmlns="urn:iso:std:iso:30042:ed-2"><text><body><conceptEntry id="c"><descrip type="constructor">x</descrip><langSec xml:lang="en"><termSec><term>a</term></termSec></langSec></conceptEntry></body></text></tbx>',
    )
    for (const [, options] of kinds) {
      expect(toTbx(concepts, options)).not.toContain('undefined')
      expect(fromTbx(toTbx(concepts, options)).concepts).toEqual(concepts)
    }
  })
})

test('reading tells how far it has come', () => {
  const told: unknown[] = []
  fromTbx(toTbx([kyiv]), {onProgress: (progress) => told.push(progress)})
  expect(told).toEqual([{stage: 'read', done: 1, total: 1}])
})
