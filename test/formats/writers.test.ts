/** What writers do with values that are hard to write: they come back as they were, or a TypeError says why not. */
import {describe, expect, test} from 'vitest'
import {fromTmx, fromXliff, toTmx, toXliff} from '../../src/formats/index.js'
import type {Tmx, Xliff, XliffUnit, XliffVersion} from '../../src/types/index.js'

const values = [
  'a<b>&"\'c',
  ']]>',
  'a\r\nb\tc\rd',
  ' lead and trail ',
  '',
  '😀👩‍💻',
  '\u202eabc',
  '<!-- x -->',
  '<?pi?>',
  '&lt;',
  '&#0;',
  '--',
  '{{x}}',
  '__proto__',
  'constructor',
  'toString',
  '0',
  '10',
  'e\u0301',
  '\u00a0\u2028\u2029\u0085\ufeff',
  'x'.repeat(100_000),
  '\u0000',
  '\u0001',
  '\u001f\u007f',
  '\ufffe\uffff',
  '\ud800',
  '\udc00\ud800',
]

const UNHOLDABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u

const xliff = (version: XliffVersion): Xliff => ({
  version,
  srcLang: 'id',
  trgLang: 'en',
  files: [
    {
      id: 'f1',
      original: 'o',
      units: [
        {
          kind: 'unit',
          id: 'u',
          name: 'n',
          notes: [{content: 'note', category: 'c'}],
          originalData: [{id: 'd1', content: '<b>'}],
          segments: [
            {
              kind: 'segment',
              source: ['a', {kind: 'ph', id: 'p', dataRef: 'd1', disp: 'x', equiv: 'e'}],
              target: ['b', {kind: 'mrk', id: 'm', type: 'term', value: 'v', content: ['c']}],
            },
          ],
        },
      ],
    },
  ],
})
const tmx = (): Tmx => ({
  version: '1.4',
  header: {
    srclang: 'id',
    attributes: {
      creationtool: 'x',
      creationtoolversion: '1',
      segtype: 'sentence',
      'o-tmf': 'x',
      adminlang: 'en',
      datatype: 'x',
    },
  },
  units: [
    {
      id: 'u',
      notes: [{content: 'n'}],
      properties: [{type: 't', content: 'p'}],
      variants: [
        {
          lang: 'id',
          content: ['a', {kind: 'ph', id: '1', type: 'x', dataRef: 'd1'}],
          originalData: [{id: 'd1', content: '<b/>'}],
        },
      ],
    },
  ],
})

const unitOf = ({files}: Xliff) => files[0]!.units[0] as XliffUnit
// biome-ignore lint/suspicious/noExplicitAny: a place is any field of text
type Place = (document: any) => [object: any, key: string | number]
const places: Record<string, Place> = {
  'text of a source': (document) => [unitOf(document).segments[0]!.source, 0],
  'text of a mark': (document) => [
    (unitOf(document).segments[0]!.target![1] as {content: string[]}).content,
    0,
  ],
  'id of a unit': (document) => [unitOf(document), 'id'],
  'name of a unit': (document) => [unitOf(document), 'name'],
  'original of a file': (document) => [document.files[0], 'original'],
  note: (document) => [unitOf(document).notes![0], 'content'],
  'category of a note': (document) => [unitOf(document).notes![0], 'category'],
  'native code': (document) => [unitOf(document).originalData![0], 'content'],
  'disp of a code': (document) => [unitOf(document).segments[0]!.source[1], 'disp'],
  'value of a mark': (document) => [unitOf(document).segments[0]!.target![1], 'value'],
}
const placesOfTmx: Record<string, Place> = {
  text: ({units}) => [units[0].variants[0].content, 0],
  tuid: ({units}) => [units[0], 'id'],
  note: ({units}) => [units[0].notes[0], 'content'],
  'type of a property': ({units}) => [units[0].properties[0], 'type'],
  property: ({units}) => [units[0].properties[0], 'content'],
  'native code': ({units}) => [units[0].variants[0].originalData[0], 'content'],
  'x of a code': ({units}) => [units[0].variants[0].content[1], 'id'],
  srclang: ({header}) => [header, 'srclang'],
}

/** Puts the value in its place, writes and reads, and looks there. */
function there<T>(make: () => T, place: Place, value: string, again: (document: T) => T): void {
  const document = make()
  const [object, key] = place(document)
  object[key] = value
  let read: T
  try {
    read = again(document)
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError)
    expect(String(error)).toMatch(/^TypeError: padanan: /)
    // XML can't hold the character, or the standard wants a name without spaces.
    expect(UNHOLDABLE.test(value) || String(error).includes('a name without spaces')).toBe(true)
    return
  }
  const [found, at] = place(read)
  // No text is no node.
  expect(Array.isArray(found) && value === '' ? '' : found[at]).toBe(value)
}

describe.each<XliffVersion>(['1.2', '2.0', '2.1', '2.2'])('XLIFF %s', (version) => {
  test.each(Object.entries(places))('holds any value as %s, or says why not', (_name, place) => {
    for (const value of values) {
      there(
        () => xliff(version),
        place,
        value,
        (document) => fromXliff(toXliff(document)),
      )
    }
  })
})

test('XLIFF 2 holds any text at all', () => {
  for (const value of values.filter(Boolean)) {
    const document = xliff('2.0')
    unitOf(document).segments[0]!.source = [value]
    expect(unitOf(fromXliff(toXliff(document))).segments[0]!.source).toEqual([value])
  }
})

describe('TMX', () => {
  test.each(Object.entries(placesOfTmx))('holds any value as %s, or says why not', (_name, place) => {
    for (const value of values) there(tmx, place, value, (document) => fromTmx(toTmx(document)))
  })
})

describe('refuse what the standard refuses', () => {
  // biome-ignore lint/suspicious/noExplicitAny: documents are spoilt on purpose
  const spoilt = (version: XliffVersion, spoil: (document: any, unit: any) => void) => () => {
    const document = xliff(version)
    spoil(document, unitOf(document))
    return toXliff(document)
  }
  test.each<[string, () => string, string]>([
    [
      'no source language in 2.0',
      spoilt('2.0', (document) => delete document.srcLang),
      'expected attribute "srcLang" on <xliff>',
    ],
    [
      'no source language in 1.2',
      spoilt('1.2', (document) => delete document.srcLang),
      'expected attribute "source-language" on <file>',
    ],
    ['an id with spaces in 2.0', spoilt('2.0', (_, unit) => (unit.id = 'a b')), 'a name without spaces'],
    [
      'an unknown state',
      spoilt('2.0', (_, unit) => (unit.segments[0].state = 'done')),
      'expected one of initial, translated, reviewed, final',
    ],
    [
      'no segments',
      spoilt('2.1', (_, unit) => (unit.segments = [])),
      'expected <segment> or <ignorable> in <unit>, found its end',
    ],
    ['no files', spoilt('2.2', (document) => (document.files = [])), 'in <xliff>, found its end'],
    [
      'the same id twice in 1.2',
      spoilt('1.2', (document, unit) => document.files[0].units.push({...unit})),
      'expected id "u" once in <file>',
    ],
    [
      'a match of more than 100',
      spoilt('2.0', (_, unit) => (unit.matches = [{ref: '#m', similarity: 101, source: [], target: []}])),
      'a number from 0 to 100',
    ],
    [
      'a TMX without header attributes',
      () => toTmx({version: '1.4', header: {srclang: 'id'}, units: []}),
      'expected attribute "segtype" on <header>',
    ],
    [
      'a variant without language',
      () => {
        const document = tmx()
        // biome-ignore lint/suspicious/noExplicitAny: as above
        delete (document.units[0]!.variants[0] as any).lang
        return toTmx(document)
      },
      'expected attribute "xml:lang" on <tuv>',
    ],
  ])('%s', (_name, write, reason) => {
    expect(write).toThrow(TypeError)
    expect(write).toThrow(reason)
  })

  test('a file without a language of its own has the document’s', () => {
    const document = xliff('1.2')
    Object.assign(document.files[0]!, {srcLang: undefined, trgLang: undefined})
    expect(toXliff(document)).toContain('source-language="id" target-language="en"')
  })

  test('unless told to report', () => {
    const reasons: string[] = []
    const document = xliff('2.0')
    unitOf(document).id = 'a b'
    const text = toXliff(document, {report: ({reason}) => reasons.push(reason)})
    expect(text).toContain('<unit id="a b"')
    expect(reasons).toEqual(['expected a name without spaces for attribute "id" of <unit>, found "a b"'])
  })
})
