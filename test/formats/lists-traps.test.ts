/** What term lists of others bring with them. */
import {describe, expect, test} from 'vitest'
import {
  fromDeeplGlossary,
  fromGoogleGlossary,
  fromOmegatGlossary,
  fromUtx,
  toDeeplGlossary,
  toUtx,
} from '../../src/formats/index.js'
import type {Concept} from '../../src/types/index.js'

const languages = {source: 'id', target: 'en'}

/** One concept of one term in each language. */
const pair = (id: string, source: string, target: string): Concept => ({
  id,
  languages: [
    {lang: 'id', terms: [{term: source, status: 'preferred'}]},
    {lang: 'en', terms: [{term: target, status: 'preferred'}]},
  ],
})

describe('what files bring with them', () => {
  const utx = '#UTX 1.11; id/en;\n#src\ttgt\tsrc:pos\n'
  test.each<[string, string, (text: string) => ReturnType<typeof fromUtx>]>([
    [
      'OmegaT',
      'kata\tword\r\n\r\n# sisa\r\nkalimat\tsentence\r\n',
      (text) => fromOmegatGlossary(text, languages),
    ],
    ['DeepL', 'kata,word\r\n\r\nkalimat,sentence\r\n', (text) => fromDeeplGlossary(text, languages)],
    [
      'Google',
      'id,en\r\nkata,word\r\n\r\nkalimat,sentence\r\n',
      (text) => fromGoogleGlossary(text, languages),
    ],
    ['UTX', `${utx}kata\tword\t\n\n# sisa\nkalimat\tsentence\t\n`.replaceAll('\n', '\r\n'), fromUtx],
  ])('%s: a byte order mark, CRLF, empty lines and remarks', (_, text, read) => {
    for (const mark of ['', '\uFEFF']) {
      const {concepts: found, skipped} = read(mark + text)
      expect(found.map(({languages: sides}) => sides.map(({terms}) => terms[0]!.term))).toEqual([
        ['kata', 'word'],
        ['kalimat', 'sentence'],
      ])
      expect(skipped).toEqual([])
    }
  })
  test('line breaks in quoted cells count as lines', () => {
    const {concepts: found, skipped} = fromDeeplGlossary(
      '"satu\ndua",one\n\n,two\nkata,word\nkata,word\n',
      languages,
    )
    expect(found.map(({languages: [source]}) => source!.terms[0]!.term)).toEqual(['satu\ndua', 'kata'])
    expect(skipped).toEqual([{line: 4, text: '\ttwo', reason: 'a side is empty'}])
  })
  test('rows that say the same again are merged', () => {
    expect(fromDeeplGlossary('kata,word\nkata,word\nKata,word\n', languages)).toMatchObject({
      read: 3,
      merged: 1,
      concepts: [{languages: [{terms: [{term: 'kata'}, {term: 'Kata'}]}, {terms: [{term: 'word'}]}]}],
    })
  })
  test('a column of another language is told of', () => {
    expect(fromGoogleGlossary('id,fr,en\nkata,mot,word\n', languages).skipped).toEqual([
      {line: 1, text: 'fr', reason: 'a column that is not asked for'},
    ])
  })
  test('reading tells how far it has come', () => {
    const done: number[] = []
    const onProgress = ({done: rows}: {done: number}) => done.push(rows)
    fromOmegatGlossary('a\tb\nc\td\n', {...languages, onProgress})
    fromDeeplGlossary('a,b\n', {...languages, onProgress})
    fromGoogleGlossary('id,en\na,b\n', {...languages, onProgress})
    fromUtx(`${utx}a\tb\tnoun\n`, {onProgress})
    expect(done).toEqual([1, 2, 1, 1, 1])
  })
})

describe('what files can not hold', () => {
  test('DeepL takes no control characters', () => {
    expect(toDeeplGlossary([pair('x', 'a\u0007', 'b'), pair('y', 'a\tb', 'c\nd')], languages)).toEqual({
      text: 'a b,c d\n',
      written: 1,
      skipped: [{concept: 'x', term: 'a\u0007', reason: 'has a control character'}],
    })
  })
  test('a line of UTX that starts with # is a remark', () => {
    const {text, skipped} = toUtx([pair('x', '#1', 'one'), pair('y', 'dua', 'two')], languages)
    expect(text).not.toContain('#1')
    expect(skipped).toEqual([
      {concept: 'x', term: '#1', reason: 'UTX takes a line with `#` first for a remark'},
    ])
  })
  test.each(['rejected', 'obsolete', 'forbidden'])('a term that UTX calls %s is not to be used', (status) => {
    const {concepts: found, skipped} = fromUtx(
      `#UTX 1.20; id/en;\n#src\ttgt\tterm status\nkata\tword\tapproved\nkata\tvord\t${status}\n`,
    )
    expect(skipped).toEqual([])
    expect(found).toHaveLength(2)
    expect(['deprecated', 'superseded']).toContain(found[1]!.languages[1]!.terms[0]!.status)
  })
  test('a status of UTX is no member of an object', () => {
    const {skipped} = fromUtx('#UTX 1.11; id/en;\n#src\ttgt\tterm status\nkata\tword\tconstructor\n')
    expect(skipped.map(({text}) => text)).toEqual(['constructor'])
  })
})
