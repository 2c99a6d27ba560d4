/** TBX beside its entries: header, back matter, markup. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {fromTbx, type TbxOptions, toTbx} from '../../src/formats/index.js'
import type {Concept} from '../../src/types/index.js'

const kinds: [string, TbxOptions][] = [
  ['version 3, DCA', {}],
  ['version 3, DCT', {style: 'dct'}],
  ['version 2', {version: 2}],
]

const kyiv: Concept = {
  id: 'kyiv',
  languages: [{lang: 'en', terms: [{term: 'Kyiv', status: 'preferred'}]}],
}

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
  test('what stands before the root is of that kind of TBX', () => {
    const model = '<?xml-model href="TBX-Basic.rng"?>'
    const {concepts, frame} = fromTbx(`${model}<!-- ours -->${file('', '', 'type="TBX-Basic" style="dca"')}`)
    expect(toTbx(concepts, {frame: frame!})).toContain(`${model}\n<!-- ours -->\n<tbx`)
    expect(fromTbx(toTbx(concepts, {frame: frame!})).frame).toEqual(frame)
    expect(toTbx(concepts, {frame: frame!, style: 'dct'})).not.toContain('xml-model')
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
