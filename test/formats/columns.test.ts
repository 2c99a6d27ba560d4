/** Glossaries as people keep them: a column for each language. */
import {describe, expect, test} from 'vitest'
import {fromGlossaryCsv, fromGlossaryRows, fromXlsx} from '../../src/formats/index.js'
import type {Concept} from '../../src/types/index.js'
import {createArchive} from '../../src/zip/index.js'

const pair = {source: 'id', target: 'en'}
const terms = (concepts: readonly Concept[]) =>
  concepts.map(({languages}) =>
    languages.map((section) => section.terms.map(({term}) => term).join('/')).join(' = '),
  )
const read = (text: string) => fromGlossaryCsv(text, pair)

test.each([
  ['id,en\n', ','],
  ['in,en\n', ','],
  ['id-ID;en-US\n', ';'],
  ['id_ID\ten_GB\n', '\t'],
  ['Indonesian;English\n', ';'],
  ['Bahasa Indonesia,Inggris\n', ','],
  ['Bahasa Indonesia,Bahasa Inggris\n', ','],
  ['Indonesian (Indonesia),English (United Kingdom)\n', ','],
  ['Term [id],Term [en]\n', ','],
  ['source,target\n', ','],
  ['Source term\tTarget term\n', '\t'],
  ['istilah sumber,terjemahan\n', ','],
  ['\uFEFFid,en\r\n', ','],
  ['sep=;\r\nid;en\r\n', ';'],
  ['', ','],
])('finds the columns of %j', (header, delimiter) => {
  const {concepts, skipped} = read(`${header}garis merah${delimiter}red line\n`)
  expect(terms(concepts)).toEqual(['garis merah = red line'])
  expect(skipped).toEqual([])
})

test('knows the languages by their names, in whichever order they stand', () => {
  expect(terms(read('English,Indonesian\nred line,garis merah\n').concepts)).toEqual([
    'garis merah = red line',
  ])
  expect(
    terms(fromGlossaryCsv('source,target\nred line,garis merah\n', {source: 'en', target: 'id'}).concepts),
  ).toEqual(['red line = garis merah'])
})

test('refuses other languages, and names them', () => {
  expect(() => read('fr,de\na,b\n')).toThrow('1:1: expected columns for id and en, found fr, de')
  expect(() => read('id,de\na,b\n')).toThrow('found id, de')
})

test('a cell may hold several terms: the first is preferred', () => {
  const [concept] = read(
    'id,en\n"Menlu; menteri luar negeri",foreign minister|minister of foreign affairs\n',
  ).concepts
  expect(concept!.languages).toMatchObject([
    {
      terms: [
        {term: 'Menlu', status: 'preferred'},
        {term: 'menteri luar negeri', status: 'admitted'},
      ],
    },
    {
      terms: [
        {term: 'foreign minister', status: 'preferred'},
        {term: 'minister of foreign affairs', status: 'admitted'},
      ],
    },
  ])
})

describe('columns beside the terms', () => {
  test('are kept where they are known', () => {
    const text =
      'id,en,Catatan,Definition,Part of speech,Domain,Status\ngaris merah,red line,bukan stripe,a limit,noun,diplomacy,approved\n'
    const {concepts, skipped} = read(text)
    expect(concepts).toMatchObject([
      {
        definition: 'a limit',
        subjectField: 'diplomacy',
        languages: [{}, {terms: [{note: 'bukan stripe', partOfSpeech: 'noun', status: 'preferred'}]}],
      },
    ])
    expect(skipped).toEqual([])
  })

  test('are told where they are not known and not empty', () => {
    const {skipped} = read('id,en,,warna,kosong\ngaris merah,red line,,merah,\n')
    expect(skipped).toEqual([{line: 1, text: 'warna', reason: '`warna` is no column that we know'}])
  })

  test('of Weblate: `id` is a number beside source and target', () => {
    const text =
      'location,source,target,id,fuzzy,context\na:1,garis merah,red line,7,,\na:2,pagar,fence,8,,\n'
    expect(read(text).concepts.map(({id}) => id)).toEqual(['7', '8'])
  })

  test('of Crowdin speak of their language', () => {
    const text = 'Term [id],Note [id],Term [en],Status [en]\nkode,catatan,code,not recommended\n'
    expect(read(text).concepts[0]!.languages).toMatchObject([
      {terms: [{note: 'catatan'}]},
      {terms: [{status: 'admitted'}]},
    ])
  })

  test('a forbidden term is deprecated', () => {
    expect(read('id,en,forbidden\ngaris,stripe,yes\n').concepts[0]!.languages[1]!.terms[0]!.status).toBe(
      'deprecated',
    )
  })
})

test('our own columns come before all, with one that is not ours told', () => {
  const {concepts, skipped} = read('concept;lang;term;reviewer\nc1;id;kata;x\nc1;en;word;\n')
  expect(terms(concepts)).toEqual(['kata = word'])
  expect(skipped).toMatchObject([{text: 'reviewer'}])
})

test('a spreadsheet of Excel: shared and inline text, runs, gaps, figures', () => {
  const part = (text: string) => new TextEncoder().encode(text)
  const space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
  const sheet = `<worksheet ${space}><sheetData>
<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>
<row r="2"/><row r="3"><c r="A3" t="inlineStr"><is><t>garis merah</t></is></c><c r="C3" t="s"><v>2</v></c></row>
<row r="4"><c r="A4"><v>75</v></c><c r="C4"><v>75</v></c></row></sheetData></worksheet>`
  const strings = `<sst ${space}><si><t>id</t></si><si><t>en</t></si><si><r><t>red </t></r><r><t>line</t></r><rPh><t>x</t></rPh></si></sst>`
  const bytes = createArchive(
    new Map([
      ['xl/worksheets/sheet1.xml', part(sheet)],
      ['xl/sharedStrings.xml', part(strings)],
    ]),
  )
  const rows = fromXlsx(bytes)
  expect(rows).toEqual([
    {line: 1, cells: ['id', '', 'en']},
    {line: 3, cells: ['garis merah', '', 'red line']},
    {line: 4, cells: ['75', '', '75']},
  ])
  expect(terms(fromGlossaryRows(rows, pair).concepts)).toEqual(['garis merah = red line', '75 = 75'])
  expect(() => fromXlsx(createArchive(new Map([['a.xml', part('<a/>')]])))).toThrow(
    'expected a spreadsheet with a sheet',
  )
})
