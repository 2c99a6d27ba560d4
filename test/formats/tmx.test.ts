import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {fromTmx, streamTmx, toTmx} from '../../src/formats/index.js'
import type {Content} from '../../src/types.js'
import {anyTmx} from './any-xliff.js'

const wrap = (units: string, version = '1.4') =>
  `<!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="${version}"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="id" datatype="x"/><body>${units}</body></tmx>`

/** What TMX keeps: the text, whatever the codes are like to look at. */
const textOf = (content: Content): string =>
  content
    .map((node) => (typeof node === 'string' ? node : 'content' in node ? textOf(node.content) : ''))
    .join('')

describe('TMX', () => {
  test('what is written keeps its text and settles at once', () => {
    fc.assert(
      fc.property(anyTmx, (document) => {
        const first = toTmx(document)
        const read = fromTmx(first)
        expect(toTmx(read)).toBe(first)
        expect(
          read.units.map(({variants}) => variants.map(({lang, content}) => [lang, textOf(content)])),
        ).toEqual(
          document.units.map(({variants}) => variants.map(({lang, content}) => [lang, textOf(content)])),
        )
      }),
      {seed: 1, numRuns: 150},
    )
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
