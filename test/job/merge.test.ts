import {describe, expect, test} from 'vitest'
import {extract, merge} from '../../src/job/index.js'
import {article, extractArticle, languages, segmentsOf, translated, unitsOf} from './job.js'

describe('merge', () => {
  test('puts translations in the place of the sentences', () => {
    const xliff = translated(extractArticle(), (text) => text.toUpperCase())
    expect(merge(xliff)).toEqual([
      {
        original: 'artikel.md',
        text: '# MENLU BERTEMU\n\nKEDUA MENTERI BERBICARA DI JENEWA. RUSIA MENUNTUT JAMINAN KEAMANAN. PERTEMUAN DITUTUP TANPA HASIL.\n',
        untranslated: [],
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

  test('follows the order of the target', () => {
    const xliff = translated(extractArticle('Satu. Dua.'), (text) => (text === 'Satu.' ? 'One.' : 'Two.'))
    const [first, , last] = unitsOf(xliff)[0]!.segments
    first!.order = 3
    last!.order = 1
    expect(merge(xliff)[0]!.text).toBe('Two. One.')
  })

  test.each([
    ['html', '<html lang="id-ID"><p>satu', '<html lang="en"><p>SATU'],
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
