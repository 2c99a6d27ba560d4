/** A document made of a translated file. */
import {describe, expect, test} from 'vitest'
import {fromXliff, toXliff} from '../../src/formats/index.js'
import {extract, merge} from '../../src/job/index.js'
import type {Content} from '../../src/types/index.js'
import {article, extractArticle, languages, segmentsOf, translated, unitsOf} from './job.js'

describe('merge', () => {
  test('puts translations in the place of the sentences', () => {
    const xliff = translated(extractArticle(), (text) => text.toUpperCase())
    expect(merge(xliff)).toEqual([
      {
        original: 'artikel.md',
        text: '# MENLU BERTEMU\n\nKEDUA MENTERI BERBICARA DI JENEWA. RUSIA MENUNTUT JAMINAN KEAMANAN. PERTEMUAN DITUTUP TANPA HASIL.\n',
        untranslated: [],
        unfinished: [],
        missing: [],
      },
    ])
  })

  test('without translations the document returns byte for byte, and every segment is named', () => {
    const [document] = merge(extractArticle())
    expect(document!.text).toBe(article)
    expect(document!.untranslated).toEqual(['u1/s1', 'u2/s1', 'u2/s2', 'u2/s3'])
  })

  test.each<
    [name: string, target: string, state: 'initial' | 'translated' | undefined, untranslated: string[]]
  >([
    ['a copy of the source is none', 'Satu.', undefined, ['u1/s1']],
    ['nor is one that is `initial`', 'Satu.', 'initial', ['u1/s1']],
    ['one that a translator has confirmed is', 'Satu.', 'translated', []],
    ['blank is none', ' ', 'translated', ['u1/s1']],
  ])('a translation: %s', (_, target, state, untranslated) => {
    const xliff = extractArticle('Satu.')
    Object.assign(segmentsOf(xliff)[0]!, {target: [target], state})
    expect(merge(xliff)[0]).toMatchObject({text: 'Satu.', untranslated})
  })

  test('names units that have not come back, but not what was never taken out', () => {
    const page = 'Menlu bertemu\n\nBaca Juga: Lain berita\n\nKedua menteri berbicara.\n\nMereka pulang.\n'
    const xliff = extract(page, {...languages, format: 'text', original: 'a.txt'})
    expect(unitsOf(xliff).map(({id}) => id)).toEqual(['u1', 'u3', 'u4'])
    expect(merge(xliff)[0]).toMatchObject({text: page, missing: []})
    xliff.files[0]!.units.splice(1, 1)
    expect(merge(xliff)[0]).toMatchObject({text: page, untranslated: ['u1/s1', 'u4/s1'], missing: ['u3']})
    const written = fromXliff(toXliff(xliff, {version: '1.2'}))
    expect(merge(written)[0]).toMatchObject({text: page, missing: ['u3']})
  })

  test('refuses a unit that the document has not', () => {
    const xliff = extractArticle()
    unitsOf(xliff)[1]!.id = '2'
    expect(() => merge(xliff)).toThrow(/^padanan: the document has no block `2`/)
  })

  test('takes segments that a tool has split or joined', () => {
    const xliff = extractArticle('Satu **dua. Tiga** empat.')
    const [unit] = unitsOf(xliff)
    const [first, space, last] = unit!.segments
    // Joined: the codes that were cut stand in one segment again.
    const joined = [...first!.source, ...space!.source, ...last!.source]
    unit!.segments = [{kind: 'segment', id: 's1', source: joined, target: joined, state: 'final'}]
    expect(merge(xliff)[0]).toMatchObject({text: 'Satu **dua. Tiga** empat.', untranslated: []})
    // Split once more, elsewhere.
    const [one, open, two, ...rest] = joined as [string, Content[number], string, ...Content]
    unit!.segments = [
      {kind: 'segment', id: 's1-1', source: [one], target: ['One '], state: 'final'},
      {kind: 'segment', id: 's1-2', source: [open, two], target: [open, 'two.'], state: 'final'},
      {kind: 'ignorable', source: [' ']},
      {
        kind: 'segment',
        id: 's1-3',
        source: rest,
        target: ['Three', ...rest.slice(-2, -1), ' four.'],
        state: 'final',
      },
    ]
    expect(merge(xliff)[0]).toMatchObject({text: 'One **two. Three** four.', untranslated: []})
  })

  test('follows the order of the target', () => {
    const xliff = translated(extractArticle('Satu. Dua.'), (text) => (text === 'Satu.' ? 'One.' : 'Two.'))
    const [first, , last] = unitsOf(xliff)[0]!.segments
    first!.order = 3
    last!.order = 1
    expect(merge(xliff)[0]!.text).toBe('Two. One.')
  })

  test.each([
    ['html', '<html lang="id-ID"><p>satu', '<html lang="en"><p>SATU'],
    ['html', '<html lang="id"><p>1', '<html lang="id"><p>1'],
    [
      'html',
      '<html lang="id"><div lang="id" title="b">2</div><p>1',
      '<html lang="en"><div lang="en" title="B">2</div><p>1',
    ],
    ['html', '<html lang="jv"><p>satu', '<html lang="jv"><p>SATU'],
    ['markdown', '---\nlang: id\n---\n\nsatu\n', '---\nlang: en\n---\n\nSATU\n'],
  ] as const)('names the language of the target: %s', (format, text, expected) => {
    const xliff = extract(text, {...languages, format, original: 'a'})
    expect(merge(xliff)[0]!.text).toBe(text)
    expect(merge(translated(xliff, (source) => source.toUpperCase()))[0]!.text).toBe(expected)
  })

  test('says what is missing', () => {
    const xliff = extractArticle()
    xliff.files[0]!.metadata = undefined
    expect(() => merge(xliff)).toThrow(/^padanan: file `f1` doesn't say its document's format/)
    xliff.files[0]!.attributes = {datatype: 'x-markdown'}
    expect(merge(xliff)[0]!.text).toBe(article)
    xliff.files[0]!.skeleton = undefined
    expect(() => merge(xliff)).toThrow(/^padanan: file `f1` has no skeleton/)
    expect(merge(xliff, {text: article, format: 'markdown'})[0]!.text).toBe(article)
  })
})
