/** XLIFF written, read and converted. */
import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import type {VFileMessage} from 'vfile-message'
import {describe, expect, test} from 'vitest'
import js2xliff from 'xliff/js2xliff'
import jsToXliff12 from 'xliff/jsToXliff12'
import xliff2js from 'xliff/xliff2js'
import xliff12ToJs from 'xliff/xliff12ToJs'
import {textOf} from '../../src/content/index.js'
import {fromXliff, streamXliff, toXliff} from '../../src/formats/index.js'
import {fromResources, toResources} from '../../src/formats/xliff/resources.js'
import type {Resources, Xliff, XliffFile, XliffGroup, XliffUnit, XliffVersion} from '../../src/types/index.js'
import {text} from './any-content.js'
import {anyXliff} from './any-xliff.js'

const unitsOf = (parent: XliffFile | XliffGroup): XliffUnit[] =>
  parent.units.flatMap((child) => (child.kind === 'unit' ? [child] : unitsOf(child)))
const allUnits = ({files}: Xliff) => files.flatMap(unitsOf)
const wrap2 = (inside: string, version = '2.0') =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="${version}" srcLang="id" trgLang="en"><file id="f">${inside}</file></xliff>`
const wrap12 = (inside: string) =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a" source-language="id" target-language="en" datatype="plaintext"><body>${inside}</body></file></xliff>`

/** Generated documents are valid by the schema, not by what else XLIFF 2 demands. */
const report = (message: VFileMessage) => {
  if (message.ruleId !== 'constraint') throw message
}

describe('XLIFF', () => {
  test('what is written in XLIFF 2 is read back the same', () => {
    fc.assert(
      fc.property(anyXliff(), (document) => {
        // The namespaces of the modules are declared on the root.
        const {attributes, ...read} = fromXliff(toXliff(document, {report}))
        expect(read).toEqual(document)
        expect(Object.keys(attributes ?? {}).every((name) => name.startsWith('xmlns:'))).toBe(true)
      }),
      {seed: 1, numRuns: 100},
    )
  })

  test('XLIFF 1.2 made of XLIFF 2 keeps the text and settles at once', () => {
    fc.assert(
      fc.property(anyXliff(text), (document) => {
        const first = toXliff(document, {version: '1.2', onSkip: () => {}})
        const read = fromXliff(first)
        expect(toXliff(read)).toBe(first)
        const texts = (xliff: Xliff) =>
          allUnits(xliff).map(({segments}) => segments.map(({source}) => textOf(source)).join(''))
        expect(texts(read)).toEqual(texts(document))
        const up = toXliff(read, {version: '2.1', onSkip: () => {}, report})
        expect(texts(fromXliff(up))).toEqual(texts(document))
      }),
      {seed: 2, numRuns: 60},
    )
  })

  test('a stream cut anywhere gives the same units', async () => {
    await fc.assert(
      fc.asyncProperty(anyXliff(), fc.integer({min: 1, max: 50}), async (document, size) => {
        const bytes = new TextEncoder().encode(toXliff(document, {report}))
        const chunks = Array.from({length: Math.ceil(bytes.length / size)}, (_, index) =>
          bytes.subarray(index * size, (index + 1) * size),
        )
        const units: XliffUnit[] = []
        let done = 0
        for await (const {unit} of streamXliff(chunks, {
          onProgress: (progress) => {
            done = progress.done
          },
        }))
          units.push(unit)
        expect(units).toEqual(allUnits(document))
        expect(done).toBe(bytes.length)
      }),
      {seed: 3, numRuns: 25},
    )
  })

  test('a stream tells what stands around a unit', async () => {
    const all = streamXliff([
      wrap12('<group id="g"><trans-unit id="u"><source>a</source></trans-unit></group>'),
    ])
    const {value: streamed} = await all.next()
    expect(streamed.document).toMatchObject({version: '1.2', srcLang: 'id', trgLang: 'en'})
    expect(streamed.file).toMatchObject({id: 'f1', original: 'a'})
    expect(streamed.groups).toMatchObject([{id: 'g'}])
    expect(streamed.unit.segments).toEqual([{kind: 'segment', source: ['a']}])
  })

  test('a stream tells what is in no unit', async () => {
    const unit = (id: string) => `<unit id="${id}"><segment><source>a</source></segment></unit>`
    const skipped: unknown[] = []
    const files = []
    for await (const {file} of streamXliff(
      [
        `<!-- a -->${wrap2(`<!-- b -->${unit('u')}<!-- c -->\n${unit('v')}<group id="g"/><!-- d -->`)}<!-- e -->`,
      ],
      {onSkip: ({line, text, reason}) => skipped.push([line, text, reason])},
    )) {
      files.push(file.children)
    }
    // What stands before the first unit is in the file.
    expect(files).toEqual([[{kind: 'comment', value: ' b '}], [{kind: 'comment', value: ' b '}]])
    expect(skipped).toEqual([
      [2, '<!-- c -->', 'it is not part of a unit'],
      [2, '<group id="g"/>', 'it has no units'],
      [2, '<!-- d -->', 'it is not part of a unit'],
      [1, '<!-- a -->', 'it is not part of a unit'],
      [2, '<!-- e -->', 'it is not part of a unit'],
    ])
  })

  test('a stream checks what is to be there once in a unit', async () => {
    const twice = wrap12(
      '<trans-unit id="u"><source>a</source><seg-source><mrk mtype="seg" mid="1">a</mrk><mrk mtype="seg" mid="1">a</mrk></seg-source></trans-unit>',
    )
    await expect(streamXliff([twice]).next()).rejects.toThrow('expected mid "1" once in <trans-unit>')
  })

  test.each([
    [
      'an unknown element in place',
      wrap2(
        '<unit id="u"><x:a xmlns:x="urn:x" b="1"><x:c> </x:c></x:a><segment><source>a</source></segment></unit>',
      ),
    ],
    [
      'comments',
      wrap2('<!-- a --><unit id="u"><!-- b --><segment><source>a<!-- c -->b</source></segment></unit>'),
    ],
    [
      'comments between units and groups',
      wrap2(
        ['a', 'b', '<group id="g"/>', 'c', '<!-- c -->', 'd', 'e', '<!-- e -->']
          .map((id) => (id.length > 1 ? id : `<unit id="${id}"><segment><source>a</source></segment></unit>`))
          .join(''),
      ),
    ],
    [
      'a module under another prefix',
      wrap2(
        '<unit id="u"><m:matches xmlns:m="urn:oasis:names:tc:xliff:matches:2.0"><m:match ref="#s"><source>a</source><target>b</target></m:match></m:matches><segment id="s"><source>a</source></segment></unit>',
      ),
    ],
    [
      'lexical forms',
      wrap2(
        '<unit id="u"><notes><note priority="01">a</note></notes><segment><source>a</source></segment></unit>',
      ),
    ],
    [
      '1.2 segments inside a code',
      wrap12(
        '<trans-unit id="u"><source><g id="1">A. B.</g></source><seg-source><g id="1"><mrk mtype="seg" mid="1">A.</mrk> <mrk mtype="seg" mid="2">B.</mrk></g></seg-source><target state="final"><g id="1"><mrk mtype="seg" mid="1">C.</mrk></g></target></trans-unit>',
      ),
    ],
    [
      '1.2 alternatives and contexts',
      wrap12(
        '<trans-unit id="u"><source>a</source><target xml:lang="en" state="new"/><context-group purpose="location"><context context-type="linenumber">1</context></context-group><note from="x">n</note><alt-trans match-quality="90%" origin="o"><source>a</source><target>b</target></alt-trans><alt-trans alttranstype="rejected"><target>c</target></alt-trans></trans-unit>',
      ),
    ],
    [
      '1.2 native codes',
      wrap12(
        '<trans-unit id="u"><source><bpt id="1" rid="1">&lt;b&gt;</bpt>a<ept id="2" rid="1">&lt;/b&gt;</ept><ph id="3">x<sub>y</sub>z</ph><it id="4" pos="open">i</it><x id="5"/></source></trans-unit>',
      ),
    ],
  ])('keeps %s', (_name, xml) => {
    const document = fromXliff(xml)
    const squeezed = toXliff(document)
      .replace(/\n\s*/g, '')
      .replace(/^<\?xml.*?\?>/, '')
    const attributes = (value: string) =>
      value.replace(
        /<(\/?[\w:-]+)([^>]*?)(\/?)>/g,
        (_, name, all, end) => `<${name}${(all.match(/[\w:.-]+="[^"]*"/g) ?? []).sort().join(' ')}${end}>`,
      )
    expect(attributes(squeezed)).toBe(attributes(xml))
    expect(fromXliff(toXliff(document))).toEqual(document)
  })

  test('reads XLIFF 1.2 in the words of XLIFF 2', () => {
    const [unit] = allUnits(
      fromXliff(
        wrap12(
          '<trans-unit id="u" resname="n"><source>A. B.</source><seg-source><mrk mtype="seg" mid="1">A.</mrk> <mrk mtype="seg" mid="2">B.</mrk></seg-source><target state="needs-review-translation"><mrk mtype="seg" mid="1">C.</mrk></target><alt-trans mid="1" match-quality="83"><source>A</source><target>C</target></alt-trans></trans-unit>',
        ),
      ),
    )
    expect(unit).toMatchObject({
      name: 'n',
      segments: [
        {
          kind: 'segment',
          id: '1',
          state: 'translated',
          subState: 'xliff12:needs-review-translation',
          source: ['A.'],
          target: ['C.'],
        },
        {kind: 'ignorable', source: [' ']},
        {kind: 'segment', id: '2', source: ['B.']},
      ],
      matches: [{ref: '#1', matchQuality: 83, source: ['A'], target: ['C']}],
    })
  })

  test('1.2 becomes 2.1 and 1.2 again', () => {
    const xml = wrap12(
      '<trans-unit id="a b" approved="yes" datatype="html"><source>a<x id="1" ctype="lb"/></source><target>b</target></trans-unit>',
    )
    const up = toXliff(fromXliff(xml), {version: '2.1'})
    expect(allUnits(fromXliff(up))[0]).toMatchObject({
      id: 'a_20_b',
      segments: [{state: 'final', source: ['a', {kind: 'ph', type: 'fmt', subType: 'xlf:lb'}]}],
    })
    const [back] = allUnits(fromXliff(toXliff(fromXliff(up), {version: '1.2'})))
    expect(back).toMatchObject({id: 'a b', attributes: {approved: 'yes', datatype: 'html'}})
  })

  const everything = (version: string) =>
    readFileSync(new URL(`fixtures/everything-${version}.xlf`, import.meta.url), 'utf8')

  test.each(['1.2', '2.2'])('keeps everything that XLIFF %s knows', (version) => {
    const document = fromXliff(everything(version))
    const written = toXliff(document)
    expect(toXliff(fromXliff(written))).toBe(written)
    // Namespaces that we need are declared on the root.
    const {attributes: _, ...read} = fromXliff(written)
    const {attributes: __, ...own} = document
    expect(read).toEqual(own)
  })

  test.each<[string, XliffVersion, string[]]>([
    [
      '1.2',
      '2.1',
      [
        'attribute xml:lang of the document, "en"',
        'element <okp:outside> outside files',
        'the text inside native code in unit "1" as text: it becomes part of the code',
      ],
    ],
    [
      '2.2',
      '1.2',
      [
        'the notes and metadata of the whole document',
        'the id of note "n1"',
        'the id of note "nn"',
        'attribute my:x of a note',
        'the order of a target in unit "u1"',
        'canResegment of a segment in unit "u1"',
        'the order of a target in unit "u1"',
        'the direction of data "d1" in unit "u1"',
      ],
    ],
  ])('carries everything of XLIFF %s to %s and back, but what it tells', (from, to, lost) => {
    const document = fromXliff(everything(from))
    const skipped: string[] = []
    const there = toXliff(document, {version: to, onSkip: (what) => skipped.push(what)})
    expect(skipped).toEqual(lost)
    const back = fromXliff(toXliff(fromXliff(there), {version: document.version}))
    const face = (xliff: Xliff) =>
      allUnits(xliff).map(({id, name, attributes, segments, matches, notes}) => ({
        id,
        name,
        attributes: {...attributes},
        segments: segments.map((part) => [
          part.kind,
          textOf(part.source),
          part.target && textOf(part.target),
          part.kind === 'segment' ? (part.state ?? 'initial') : '',
        ]),
        matches: matches?.map(({target, matchQuality, type}) => [textOf(target), matchQuality, type]),
        notes: notes?.map(({content}) => content),
      }))
    expect(face(back)).toEqual(face(document))
  })

  test('goes to 1.2 and back whatever prefix the core has', () => {
    const document = fromXliff(
      '<p:xliff xmlns:p="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="id"><p:file id="f"><p:unit id="u" type="my:t" canResegment="no"><p:segment id="s"><p:source>a<p:ph id="1" canCopy="no"/></p:source></p:segment></p:unit></p:file></p:xliff>',
    )
    const back = fromXliff(toXliff(fromXliff(toXliff(document, {version: '1.2'})), {version: '2.0'}))
    expect(allUnits(back)).toEqual(allUnits(document))
  })

  test('says what a version has no place for', () => {
    const document = fromXliff(
      wrap2('<unit id="u"><notes><note id="n">x</note></notes><segment><source>a</source></segment></unit>'),
    )
    expect(() => toXliff(document, {version: '1.2'})).toThrow('no place for the id of note "n"')
    const skipped: string[] = []
    toXliff(document, {version: '1.2', onSkip: (what) => skipped.push(what)})
    expect(skipped).toEqual(['the id of note "n"'])
    expect(() => toXliff(document, {version: '3.0' as never})).toThrow(TypeError)
  })

  test.each([
    [
      wrap2('<unit id="u"/>'),
      '1:115: expected an extension or <notes> or <originalData> or <segment> or <ignorable> in <unit>',
    ],
    [
      wrap2('<unit id="a b"><segment><source>a</source></segment></unit>'),
      'expected a name without spaces for attribute "id" of <unit>, found "a b"',
    ],
    [
      wrap2('<unit id="u"><segment state="done"><source>a</source></segment></unit>'),
      'expected one of initial, translated, reviewed, final',
    ],
    [
      wrap12(
        '<trans-unit id="1"><source>a</source></trans-unit><trans-unit id="1"><source>a</source></trans-unit>',
      ),
      'expected id "1" once in <file>',
    ],
    ['<tmx/>', '1:1: expected <xliff>, found <tmx>'],
    [wrap2('', '3.0'), 'expected XLIFF of version'],
  ])('refuses %j', (xml, message) => {
    let error: unknown
    try {
      fromXliff(xml)
    } catch (thrown) {
      error = thrown
    }
    expect(String(error)).toMatch(/^\d+:\d+: /)
    if (!xml.includes('id="u"/>')) expect(String(error)).toContain(message)
  })

  test('goes on where told to report', () => {
    const reasons: string[] = []
    const document = fromXliff(wrap2('<unit id="a b"><segment><source>a</source></segment></unit>'), {
      report: ({reason}) => reasons.push(reason),
    })
    expect(reasons).toHaveLength(1)
    expect(allUnits(document)[0]!.id).toBe('a b')
  })

  test('refuses to write what XML can not hold', () => {
    const document = fromXliff(wrap12('<trans-unit id="1"><source>a</source></trans-unit>'))
    allUnits(document)[0]!.segments[0]!.source = ['a\u0001']
    expect(() => toXliff(document)).toThrow("XML can't hold U+0001")
  })
})

describe('resources', () => {
  const simple = wrap2(
    '<unit id="a"><notes><note>n &amp; m</note></notes><segment><source>Halo <ph id="1"/></source><target>Hello <ph id="1"/></target></segment></unit>',
  )

  test('go to the xliff package and back', () => {
    const resources = toResources(fromXliff(simple))
    expect(resources.resources.f!.a).toEqual({
      note: 'n & m',
      source: ['Halo ', {Standalone: {id: '1'}}],
      target: ['Hello ', {Standalone: {id: '1'}}],
    })
    expect(fromResources(resources).files).toEqual(fromXliff(simple).files)
  })

  test('are read from files of the xliff package and from ours, by either', () => {
    const resources: Resources = {
      sourceLanguage: 'id',
      targetLanguage: 'en',
      resources: {
        f: {
          note: {source: 'a & <b>', target: 'b', note: 'n'},
          span: {
            source: ['a ', {Span: {id: '1', contents: ['x ', {Standalone: {id: '2'}}]}}],
            target: 'b',
          },
          group: {
            groupUnits: {u: {source: 'x', target: 'y'}, inner: {groupUnits: {v: {source: 'z'}}}},
          },
        },
      },
    }
    for (const [version, write, read] of [
      ['2.0', js2xliff, xliff2js],
      ['1.2', jsToXliff12, xliff12ToJs],
    ] as const) {
      const own = structuredClone(resources)
      // In XLIFF 1.2 a span is another element.
      if (version === '1.2') (own.resources.f as Record<string, unknown>).span = {source: 'a', target: 'b'}
      let theirs = ''
      write(structuredClone(own), {indent: ''}, (_error, text) => {
        theirs = text as string
      })
      const ours = toXliff(fromResources(own, {version}))
      expect(toResources(fromXliff(theirs)).resources).toEqual(own.resources)
      let theirReading: unknown
      read(ours, {}, (_error, value) => {
        theirReading = value
      })
      expect((theirReading as Resources).resources).toEqual(own.resources)
    }
  })

  test('refuse what they can not hold', () => {
    expect(() => toResources(fromXliff(simple.replace('<segment>', '<segment state="final">')))).toThrow(
      'files[0].units[0].segments[0].state ("final")',
    )
    expect(() => fromResources({sourceLanguage: 'id', resources: {f: {'a b': {source: 'x'}}}})).toThrow(
      'a name without spaces',
    )
    for (const source of [['a', {Foo: {id: '1'}}], null, undefined, 'a\u0001']) {
      for (const version of ['1.2', '2.0'] as const) {
        const resources = {sourceLanguage: 'id', resources: {f: {u: {source}}}} as unknown as Resources
        expect(() => fromResources(resources, {version})).toThrow(
          /^padanan: these resource objects make no XLIFF/,
        )
      }
    }
    expect(
      fromResources({sourceLanguage: 'id', resources: {f: {'a b': {source: 'x'}}}}, {version: '1.2'})
        .files[0]!.units[0]!.id,
    ).toBe('a b')
  })
})
