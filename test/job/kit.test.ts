/** A file as a kit for other tools. */
import {beforeAll, describe, expect, test} from 'vitest'
import {fromTmx, fromXliff} from '../../src/formats/index.js'
import {enrich, harvest, merge, toKit} from '../../src/job/index.js'
import {fromTmxUnit, Memory} from '../../src/memory/index.js'
import type {Xliff} from '../../src/types/index.js'
import {article, extractArticle, glossary, languages, segmentsOf, unitsOf} from './job.js'

describe('toKit', () => {
  let xliff: Xliff
  let kit: Record<string, string>
  beforeAll(async () => {
    const memory = new Memory(languages)
    memory.add([
      {
        source: 'Kedua menteri berbicara di Jenewa.',
        target: 'The two ministers spoke in Geneva.',
        origin: 'kerja',
      },
      {source: 'Pertemuan ditutup dengan hasil.', target: 'The meeting closed with a result.'},
    ])
    const text = article.replace('jaminan keamanan', 'jaminan-jaminan keamanan')
    xliff = await enrich(extractArticle(text), {memory, glossary})
    segmentsOf(xliff)[1]!.source = ['Kedua menteri berbicara di Jenewa.']
    kit = toKit(xliff, languages)
  })

  test('is four files', () => {
    expect(Object.keys(kit)).toEqual(['artikel.md.xlf', 'matches.tmx', 'glossary.txt', 'terms.md'])
  })

  test('has an XLIFF file without anything that a simple tool would stumble over', () => {
    const plain = kit['artikel.md.xlf']!
    expect(plain).not.toMatch(/<(mrk|seg-source|alt-trans)|xmlns:|state=/)
    expect(fromXliff(plain)).toMatchObject({version: '1.2', srcLang: 'id', trgLang: 'en'})
    const unit = unitsOf(fromXliff(plain))[1]!
    expect(unit.segments).toHaveLength(1)
    expect(unit.segments[0]!.target).toEqual(unit.segments[0]!.source)
    expect(unit.segments[0]!.source).toMatchObject([
      'Kedua menteri berbicara di Jenewa. ',
      {kind: 'sc', id: '1'},
      'Rusia menuntut jaminan-jaminan keamanan.',
      {kind: 'ec', startRef: '1'},
      ' Pertemuan ditutup tanpa hasil.',
    ])
    expect(unit.notes).toHaveLength(1)
  })

  test('comes back: untranslated as it was, translated into the document and into a memory', () => {
    const returned = fromXliff(kit['artikel.md.xlf']!)
    const [document] = merge(returned)
    expect(document!.text).toBe(article.replace('jaminan keamanan', 'jaminan-jaminan keamanan'))
    expect(document!.untranslated).toEqual(['u1/1', 'u2/1'])
    expect(harvest(returned).units).toEqual([])
    segmentsOf(returned)[0]!.target = ['Ministers meet']
    expect(merge(returned)[0]!.text).toMatch(/^# Ministers meet\n\nKedua/)
    expect(harvest(returned).units.map(({source, target}) => [source, target])).toEqual([
      ['Menlu bertemu', 'Ministers meet'],
    ])
  })

  test('has the matches, and what is translated already', () => {
    const units = fromTmx(kit['matches.tmx']!).units.flatMap((unit) => fromTmxUnit(unit, languages))
    expect(units).toMatchObject([
      {source: 'Kedua menteri berbicara di Jenewa.', target: 'The two ministers spoke in Geneva.'},
      {
        source: 'Pertemuan ditutup dengan hasil.',
        target: 'The meeting closed with a result.',
        properties: {matchQuality: '75'},
      },
    ])
  })

  test('has the terms in the forms of the text, for OmegaT', () => {
    const definition = 'Janji suatu negara untuk melindungi negara lain.'
    expect(kit['glossary.txt']).toBe(
      `\uFEFFjaminan-jaminan keamanan\tsecurity guarantee\tjaminan keamanan: ${definition}\n` +
        `jaminan keamanan\tsecurity guarantee\t${definition}\n`,
    )
  })

  test('has the terms for people', () => {
    expect(kit['terms.md']).toBe(`# Terms in artikel.md

| Indonesian | English | Definition |
|---|---|---|
| jaminan keamanan | security guarantee | Janji suatu negara untuk melindungi negara lain. |

## Notes

- jaminan-jaminan keamanan: Bukan jaminan pengamanan. Avoid: safety guarantee.
`)
  })

  test('leaves out what only XLIFF 2 has a word for, and what the strict schema of 1.2 does not know', () => {
    const article = '[a](b "c") ![d](e) **f *g** h*\n\n`kode`'
    const plain = toKit(extractArticle(article), languages)['artikel.md.xlf']!
    expect(plain).not.toContain('xlf2')
    expect(plain).toMatch(/<bpt [^>]*ctype=/)
    expect(plain).not.toMatch(/<ept [^>]*ctype=/)
    expect(merge(fromXliff(plain))[0]!.text).toBe(article)
  })

  test.each([
    ['berita/a.md', 'a.md'],
    ['C:\\berita\\a.md', 'a.md'],
    ['', 'f1'],
    [undefined, 'f1'],
  ])('names the file after the document: %s', (original, name) => {
    const job = extractArticle()
    job.files[0]!.original = original
    expect(Object.keys(toKit(job, languages))[0]).toBe(`${name}.xlf`)
  })
})

test("another tool's document is a kit too, and what the old formats have no place for is told", () => {
  const foreign =
    fromXliff(`<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="id" trgLang="en">
<file id="f"><unit id="u"><notes><note id="n">Hati-hati.</note></notes>
<originalData><data id="d" dir="rtl">&lt;br></data></originalData>
<segment id="s"><source>Satu<ph id="1" dataRef="d" disp="BR"/>dua.</source><target>One<ph id="1" dataRef="d"/>two.</target></segment>
</unit></file></xliff>`)
  expect(() => toKit(foreign, languages)).toThrow(/^padanan: .* no place for .*onSkip/)
  const skipped: string[] = []
  const kit = toKit(foreign, {...languages, onSkip: (what) => skipped.push(what)})
  expect(skipped).toEqual([
    'the id of note "n"',
    'the direction of data "d" in unit "u"',
    'dir of data "d" in unit 1 (id)',
    'dir of data "d" in unit 1 (en)',
  ])
  expect(fromXliff(kit['f.xlf']!).files[0]!.units).toMatchObject([
    {id: 'u', originalData: [{content: '<br>'}], notes: [{content: 'Hati-hati.'}]},
  ])
  expect(fromTmx(kit['matches.tmx']!).units).toMatchObject([
    {variants: [{originalData: [{content: '<br>'}]}, {content: ['One', {kind: 'ph', id: '1'}, 'two.']}]},
  ])
})
