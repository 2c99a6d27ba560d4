/** The whole way through files: out of a document into XLIFF, and back. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {fromXliff, toXliff} from '../../src/formats/index.js'
import {check, enrich, extract, harvest, merge} from '../../src/job/index.js'
import {Memory} from '../../src/memory/index.js'
import type {DocumentFormat, Xliff} from '../../src/types/index.js'
import {extractArticle, glossary, languages, segmentsOf, translated, unitsOf} from './job.js'

const versions = ['2.0', '2.1', '2.2', '1.2'] as const

const reread = (xliff: Xliff, version: (typeof versions)[number]) => fromXliff(toXliff(xliff, {version}))

describe.each(versions)('XLIFF %s', (version) => {
  test.each<[format: DocumentFormat, text: string]>([
    ['text', '\uFEFFSatu.\r\n\r\nDua\tdua. ]]> &amp; <b>\r\n\f\x07Tiga\uFFFE.\uD800\n\u2028Empat\u00A0'],
    [
      'markdown',
      '---\ntitle: "Satu"\n---\r\n\n# Dua *tiga* `x`\n\n| a | [b](c "d") |\n|-|-|\n\nEmpat  \nlima ![e](f)\n',
    ],
    [
      'html',
      '<html lang=id><!-- x --><p>Satu <b>dua. <i>Tiga</i></b> empat.<br>Lima <img alt="enam">&nbsp;\f\n<pre>\n a\n  b</pre>',
    ],
  ])('%s returns byte for byte', (format, text) => {
    const xliff = extract(text, {...languages, format, original: 'a'})
    expect(merge(reread(xliff, version))[0]!.text).toBe(text)
  })

  const pieces = [
    'Satu. ',
    'dua',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '\f',
    '\0',
    '*',
    '**',
    '[',
    '](x "y")',
    '<b>',
    '</b>',
    '<br>',
    '&amp;',
    '|',
    '`',
    '\uDC00',
    '<p title=a>',
  ]
  const documents = fc.array(fc.constantFrom(...pieces), {maxLength: 20}).map((parts) => `a${parts.join('')}`)

  test.each<DocumentFormat>(['text', 'markdown', 'html'])('%s says the same through a file', (format) => {
    fc.assert(
      fc.property(documents, (text) => {
        const xliff = extract(text, {...languages, format, original: 'a', furniture: true})
        expect(merge(reread(xliff, version))[0]!.text).toBe(text)
        const done = translated(xliff, (source) => source.toUpperCase())
        expect(merge(reread(done, version))).toEqual(merge(done))
      }),
      {seed: 1, numRuns: 150},
    )
  })

  test('keeps matches, marks, glossary, notes and states', async () => {
    const memory = new Memory(languages)
    memory.add([
      {
        source: 'Kedua menteri berbicara di Jenewa.',
        target: 'The two ministers spoke in Geneva.',
        origin: 'kerja',
      },
      {source: 'Pertemuan ditutup dengan hasil.', target: 'The meeting closed with a result.'},
    ])
    const before = await enrich(extractArticle(), {memory, glossary})
    const after = reread(before, version)
    const seen = (xliff: Xliff) =>
      unitsOf(xliff).map(({id, matches, glossary, notes}) => ({
        id,
        matches: matches?.map(({id, ref, type, matchQuality, similarity, origin, source, target}) => ({
          ...{id, ref, type, matchQuality, similarity, origin, source, target},
        })),
        glossary,
        notes,
      }))
    expect(seen(after)).toEqual(seen(before))
    const segments = (xliff: Xliff) =>
      segmentsOf(xliff).map(({id, source, target, state}) => ({id, source, target, state: target && state}))
    if (version !== '1.2') expect(segments(after)).toEqual(segments(before))
    expect(segmentsOf(after).map(({id, state, target}) => [id, target && state])).toEqual(
      segmentsOf(before).map(({id, state, target}) => [id, target && state]),
    )
    expect(JSON.stringify(segmentsOf(after)).match(/"type":"term"/g)).toHaveLength(1)
  })
})

test('a translation whose tool has dropped the marks of segments is one of the whole unit', () => {
  const xliff = extractArticle('Satu **dua**. Tiga.\n\nEmpat. Lima.')
  const target = '<target>One <bpt id="1">**</bpt>two<ept id="1">**</ept>; three.</target>'
  const returned = fromXliff(
    toXliff(xliff, {version: '1.2'}).replace('</seg-source>', `</seg-source>${target}`),
  )
  expect(merge(returned)).toEqual([
    {
      original: 'artikel.md',
      text: 'One **two**; three.\n\nEmpat. Lima.',
      untranslated: ['u2/s1', 'u2/s2'],
      unfinished: [],
      missing: [],
    },
  ])
  expect(harvest(returned).units.map(({source, target}) => [source, target])).toEqual([
    ['Satu dua. Tiga.', 'One two; three.'],
  ])
  expect(check(returned).map(({unit, ruleId}) => [unit, ruleId])).toEqual([
    ['u2', 'target-missing'],
    ['u2', 'target-missing'],
  ])
})
