/** A file made of a document. */
import {describe, expect, test} from 'vitest'
import {textOf} from '../../src/content/index.js'
import {extract} from '../../src/job/index.js'
import type {DocumentFormat, Skipped} from '../../src/types/index.js'
import {article, extractArticle, languages, segmentsOf, unitsOf} from './job.js'

describe('extract', () => {
  test('makes a unit of each block and a segment of each sentence', () => {
    const xliff = extractArticle()
    expect(unitsOf(xliff).map(({id}) => id)).toEqual(['u1', 'u2'])
    expect(segmentsOf(xliff).map(({source}) => textOf(source))).toEqual([
      'Menlu bertemu',
      'Kedua menteri berbicara di Jenewa.',
      'Rusia menuntut jaminan keamanan.',
      'Pertemuan ditutup tanpa hasil.',
    ])
    expect(xliff).toMatchObject({version: '2.0', srcLang: 'id', trgLang: 'en'})
    expect(xliff.files[0]).toMatchObject({original: 'artikel.md', skeleton: {content: [article]}})
    expect(unitsOf(xliff)[1]!.originalData).toEqual([
      {id: 'd1', content: '**'},
      {id: 'd2', content: '**'},
    ])
  })

  test('keeps white space where it counts', () => {
    const units = unitsOf(
      extract('<pre>a\n  b</pre><p>c\n  d</p>', {...languages, format: 'html', original: 'a'}),
    )
    expect(units.map(({space}) => space)).toEqual(['preserve', undefined])
  })

  test('leaves no code out of the reach of the translator', () => {
    const xliff = extractArticle('# Metode `merge`\n\nSatu. `git` Dua. ![peta](a.png) Tiga.\n')
    const kinds = segmentsOf(xliff).map(({source}) =>
      source.map((node) => (typeof node === 'string' ? node : node.kind)),
    )
    expect(kinds).toEqual([['Metode ', 'ph'], ['Satu.'], ['ph', ' Dua.'], ['ph', ' Tiga.'], ['peta']])
  })

  test('leaves the language of the document to merge', () => {
    const xliff = extract('<html lang=id><p>a', {...languages, format: 'html', original: 'a.html'})
    expect(segmentsOf(xliff).map(({source}) => textOf(source))).toEqual(['a'])
  })

  const page = `Menlu bertemu di Jenewa

Rabu, 22 Desember 2021 | 19:30 WIB

Menteri luar negeri kedua negara bertemu di Jenewa pada hari Rabu untuk membahas keamanan Eropa.

Baca Juga: Rusia Menolak Usul Itu

Pertemuan itu berlangsung selama dua jam dan ditutup tanpa hasil apa pun, kata juru bicaranya.

Editor: Siti Aminah
`
  test.each<
    [name: string, format: DocumentFormat, text: string, furniture: boolean | undefined, ids: string[]]
  >([
    ['stays in the skeleton', 'text', page, undefined, ['u1', 'u3', 'u5']],
    ['is taken when asked for', 'text', page, true, ['u1', 'u2', 'u3', 'u4', 'u5', 'u6']],
    ['is no heading', 'markdown', page.replace('Baca', '## Baca'), undefined, ['u1', 'u3', 'u4', 'u5']],
  ])('the furniture of a page %s', (_, format, text, furniture, ids) => {
    const xliff = extract(text, {...languages, format, original: 'a', furniture})
    expect(unitsOf(xliff).map(({id}) => id)).toEqual(ids)
  })

  test('says what is in no unit', () => {
    const skipped: Skipped[] = []
    const onSkip = (one: Skipped) => skipped.push(one)
    extract(page, {...languages, format: 'text', original: 'a', onSkip})
    extract('<p>a</p>\n<template>b</template>', {...languages, format: 'html', original: 'a', onSkip})
    expect(skipped).toEqual([
      {line: 3, text: 'Rabu, 22 Desember 2021 | 19:30 WIB', reason: 'page furniture'},
      {line: 7, text: 'Baca Juga: Rusia Menolak Usul Itu', reason: 'page furniture'},
      {line: 11, text: 'Editor: Siti Aminah', reason: 'page furniture'},
      {line: 2, text: '<template>b</template>', reason: 'a template'},
    ])
  })

  test.each([
    [
      'odt',
      'padanan: no document format `odt` of text; there are text, wrapped, markdown, mdx, html, srt, vtt, json, properties, strings, android, po, and docx of bytes',
    ],
    [
      'toString',
      'padanan: no document format `toString` of text; there are text, wrapped, markdown, mdx, html, srt, vtt, json, properties, strings, android, po, and docx of bytes',
    ],
  ])('refuses the format %s', (format, message) => {
    expect(() => extract('', {...languages, format: format as 'text', original: 'x'})).toThrow(
      new TypeError(message),
    )
  })

  test('refuses a document without text', () => {
    expect(() => extract('***\n', {...languages, format: 'markdown', original: 'x'})).toThrow(
      'expected text to translate',
    )
  })
})
