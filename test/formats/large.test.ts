/** Much of one thing in one place: time and room go with the size of the document, and no call takes a list as arguments. */
import {describe, expect, test} from 'vitest'
import {fromTbx, fromXliff, toXliff} from '../../src/formats/index.js'
import type {Xliff} from '../../src/types/index.js'
import {readXml} from '../../src/xml/index.js'

const MANY = 150_000
const doc2 = (unit: string, attributes = '') =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" ${attributes} version="2.1" srcLang="id" trgLang="en"><file id="f"><unit id="u">${unit}</unit></file></xliff>`
const doc1 = (unit: string) =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a" source-language="id" target-language="en" datatype="plaintext"><body><trans-unit id="u">${unit}</trans-unit></body></file></xliff>`
const segment = (source: string) => `<segment><source>${source}</source></segment>`

describe('codes', () => {
  test.each([
    ['comments in one of XLIFF 2', doc2(segment(`<ph id="1">${'<!--c-->'.repeat(MANY)}</ph>`)), MANY + 1],
    [
      'comments in one of XLIFF 1.2',
      doc1(`<source><x id="1">${'<!--c-->'.repeat(MANY)}</x></source>`),
      MANY + 1,
    ],
    [
      'starts that nothing ends',
      doc1(`<source>${'<bx id="1" x:canOverlap="no"/>'.repeat(MANY)}</source>`).replace(
        '<xliff',
        '<xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0"',
      ),
      MANY,
    ],
  ])('%s', (_, text, count) => {
    const [unit] = fromXliff(text).files[0]!.units
    expect(unit?.kind === 'unit' && unit.segments[0]!.source.length).toBe(count)
  })

  test('of one segment, written as another version', () => {
    const document = fromXliff(doc2(segment('<ph id="1"/>'.repeat(MANY))))
    const text = toXliff(document, {version: '1.2', report: () => {}})
    expect(text.match(/<x id="1"/g)).toHaveLength(MANY)
  })
})

test('segments of which only the targets have text between', () => {
  const count = 30_000
  const marks = Array.from({length: count}, (_, at) => `<mrk mtype="seg" mid="${at}">a</mrk>`)
  const text = doc1(
    `<source>${'a'.repeat(count)}</source><seg-source>${marks.join('')}</seg-source><target>${marks.join(' ')}</target>`,
  )
  const [unit] = fromXliff(text).files[0]!.units
  const segments = unit?.kind === 'unit' ? unit.segments : []
  expect(segments).toHaveLength(2 * count - 1)
  expect(segments.slice(-3)).toEqual([
    {kind: 'segment', id: String(count - 2), source: ['a'], target: ['a']},
    {kind: 'ignorable', source: [], target: [' ']},
    {kind: 'segment', id: String(count - 1), source: ['a'], target: ['a']},
  ])
})

test('prefixes, declared around elements that declare one more', () => {
  const prefixes = Array.from({length: 10_000}, (_, at) => `xmlns:p${at}="urn:${at}"`).join(' ')
  const {root} = readXml(`<p0:a ${prefixes}>${'<p9:b xmlns:q="u"/>'.repeat(5000)}</p0:a>`)
  expect(root.uri).toBe('urn:0')
  expect(root.children.at(-1)).toMatchObject({uri: 'urn:9'})
})

describe('one long value', () => {
  test('an instruction', () => {
    const value = '?'.repeat(5_000_000)
    expect(readXml(`<?i ${value}?><a/>`).before).toEqual([{kind: 'instruction', name: 'i', value}])
  })

  test.each([
    ['white space of an instruction that has no end', `<?i${' '.repeat(MANY)}x`, /root element/],
    [
      'digits of what is no number',
      doc2(
        `<m:matches xmlns:m="urn:oasis:names:tc:xliff:matches:2.0"><m:match ref="#s" matchQuality="${'1'.repeat(MANY)}x"/></m:matches>`,
      ),
      /number from 0 to 100/,
    ],
    [
      'white space in what is no address',
      doc2(segment(`<mrk id="1" type="comment" ref=" %${' '.repeat(MANY)}a">a</mrk>`)),
      /an address/,
    ],
  ])('%s', (_, text, reason) => {
    expect(() => fromXliff(text)).toThrow(reason)
  })
})

test('empty elements, written', () => {
  const count = 20_000
  const document: Xliff = {
    version: '1.2',
    srcLang: 'id',
    files: Array.from({length: count}, (_, at) => ({id: `f${at + 1}`, original: 'a', units: []})),
  }
  const text = toXliff(document)
  expect(text.match(/<body\/>/g)).toHaveLength(count)
  expect(fromXliff(text).files.at(-1)!.id).toBe(`f${count}`)
  expect(text).not.toContain('xlf2:id')
})

test('entries of one id', () => {
  const count = 20_000
  const entry =
    '<conceptEntry id="c"><langSec xml:lang="id"><termSec><term>a</term></termSec></langSec></conceptEntry>'
  const text = `<tbx xmlns="urn:iso:std:iso:30042:ed-2" type="TBX-Basic" style="dca" xml:lang="id"><tbxHeader><fileDesc><sourceDesc><p>a</p></sourceDesc></fileDesc></tbxHeader><text><body>${entry.repeat(count)}</body></text></tbx>`
  const {concepts} = fromTbx(text)
  expect(concepts.map(({id}) => id)).toEqual([
    'c',
    ...Array.from({length: count - 1}, (_, at) => `c-${at + 2}`),
  ])
})

test('starts and ends of one id', () => {
  const count = 10_000
  const document = fromXliff(
    doc2(segment('<sc id="1"/>'.repeat(count) + '<ec startRef="1"/>'.repeat(count)), ''),
  )
  let told = 0
  toXliff(document, {report: () => told++})
  expect(told).toBe(3 * count - 1)
})
