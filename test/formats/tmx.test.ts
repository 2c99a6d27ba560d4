/** TMX written and read. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {fromTmx, streamTmx, toTmx} from '../../src/formats/index.js'
import type {Content, Tmx} from '../../src/types/index.js'
import {anyTmx, anyXliffTmx} from './any-tmx.js'

const wrap = (units: string, version = '1.4') =>
  `<!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="${version}"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="id" datatype="x"/><body>${units}</body></tmx>`

/** The text, codes and marks left out. */
const allText = (content: Content): string =>
  content
    .map((node) => (typeof node === 'string' ? node : 'content' in node ? allText(node.content) : ''))
    .join('')

describe('TMX', () => {
  test('what is written is read back the same', () => {
    fc.assert(
      fc.property(anyTmx, (document) => {
        const first = toTmx(document)
        expect(fromTmx(first)).toEqual(document)
        expect(toTmx(fromTmx(first))).toBe(first)
      }),
      {seed: 1, numRuns: 150},
    )
  })

  test('content of XLIFF keeps its text, and what else has no place is told', () => {
    fc.assert(
      fc.property(anyXliffTmx, (document) => {
        const skipped: string[] = []
        const first = toTmx(document, {onSkip: (what) => skipped.push(what)})
        const read = fromTmx(first)
        expect(toTmx(read)).toBe(first)
        const texts = ({units}: Tmx) =>
          units.map((unit) => unit.variants.map(({content}) => allText(content)))
        expect(texts(read)).toEqual(texts(document))
        const fields = /"(disp|equiv|subFlows|can[A-Z]|copyOf|dir)[A-Za-z]*":/g
        for (const [, field] of JSON.stringify(document.units).matchAll(fields)) {
          expect(skipped.join('\n')).toContain(field)
        }
      }),
      {seed: 2, numRuns: 100},
    )
  })

  test('says what TMX has no place for', () => {
    const document = fromTmx(wrap('<tu tuid="a"><tuv xml:lang="id"><seg/></tuv></tu>'))
    document.units[0]!.variants[0]!.content = [
      {kind: 'sm', id: 'm1', type: 'term'},
      {kind: 'ph', id: '1', type: 'fmt', disp: 'x', attributes: {rid: '2'}},
      {kind: 'em', startRef: 'm1'},
      {kind: 'em', startRef: 'm2'},
      {kind: 'mrk', value: 'v', content: []},
    ]
    const skipped: string[] = []
    expect(toTmx(document, {onSkip: (what) => skipped.push(what)})).toContain(
      '<seg><hi x="m1" type="term"><ph x="1" type="fmt"/></hi><hi/></seg>',
    )
    expect(skipped).toEqual([
      'the mark "m2" in unit "a" (id), which overlaps others',
      'disp of code "1" in unit "a" (id)',
      'attribute rid of code "1" in unit "a" (id)',
      'value of the mark in unit "a" (id)',
    ])
    expect(() => toTmx(document)).toThrow('padanan: TMX has no place for the mark "m2"')
    document.units[0]!.variants[0]! = {lang: 'id', content: [], originalData: [{id: 'd', content: 'x'}]}
    expect(() => toTmx(document)).toThrow('data "d", which no code refers to, in unit "a"')
  })

  test('a stream cut anywhere gives the same units', async () => {
    await fc.assert(
      fc.asyncProperty(anyTmx, fc.integer({min: 1, max: 50}), async (document, size) => {
        const text = toTmx(document)
        const chunks = Array.from({length: Math.ceil(text.length / size)}, (_, index) =>
          text.slice(index * size, (index + 1) * size),
        )
        const units = []
        for await (const {unit, header} of streamTmx(chunks)) {
          units.push(unit)
          expect(header.srclang).toBe(document.header.srclang)
        }
        expect(units).toEqual(fromTmx(text).units)
      }),
      {seed: 2, numRuns: 40},
    )
  })

  test('reads codes, properties and languages', () => {
    const {units, doctype} = fromTmx(
      wrap(
        '<tu tuid="1"><prop type="p">v</prop><tuv xml:lang="id"><seg>a<bpt i="1" x="1">&lt;b&gt;</bpt>b<ept i="1">&lt;/b&gt;</ept><ph x="2">x<sub>y</sub></ph><hi>h</hi></seg></tuv><tuv xml:lang="EN-us"><seg/></tuv></tu>',
      ),
    )
    expect(doctype).toBe(' tmx SYSTEM "tmx14.dtd"')
    expect(units[0]).toMatchObject({
      id: '1',
      properties: [{type: 'p', content: 'v'}],
      variants: [
        {
          lang: 'id',
          content: [
            'a',
            {kind: 'sc', id: '1', dataRef: 'd1'},
            'b',
            {kind: 'ec', startRef: '1', dataRef: 'd2'},
            {kind: 'ph', id: '2', dataRef: 'd3'},
            {kind: 'mrk', content: ['h']},
          ],
          originalData: [
            {content: '<b>'},
            {content: '</b>'},
            {content: 'x', subs: [{at: 1, content: ['y']}]},
          ],
        },
        {lang: 'EN-us', content: []},
      ],
    })
  })

  test('keeps lang as it was', () => {
    const xml = wrap('<tu><tuv lang="id"><seg>a</seg></tuv></tu>', '1.1')
    expect(toTmx(fromTmx(xml))).toContain('<tuv lang="id">')
  })

  test.each([
    ['<map/>', '1:1: expected <tmx>, found <map>'],
    [wrap('', '2.0'), 'expected TMX of version'],
    [wrap('<tu/>'), 'expected <tuv> in <tu>'],
    [wrap('<tu><tuv xml:lang="id"/></tu>'), 'expected <seg> in <tuv>'],
    [wrap('<tu><tuv><seg/></tuv></tu>'), 'expected attribute "xml:lang" on <tuv>'],
  ])('refuses %j', (xml, message) => {
    let error: unknown
    try {
      fromTmx(xml)
    } catch (thrown) {
      error = thrown
    }
    expect(String(error)).toContain(message)
  })
})
