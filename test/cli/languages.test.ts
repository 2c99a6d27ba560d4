/** What decides in which languages and formats the files of a command are. */
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import {isPlainlyIn, languagesOf} from '../../src/cli/languages.js'
import {writeOutput} from '../../src/cli/output.js'
import {filesOf, several} from '../../src/cli/paths.js'
import {english, indonesian} from '../../src/language/index.js'
import {documentFormatOf} from '../../src/store/input.js'
import type {Xliff} from '../../src/types/index.js'

const folder = mkdtempSync(join(tmpdir(), 'padanan-paths-'))
afterAll(() => rmSync(folder, {recursive: true}))

const document = (srcLang: string, trgLang?: string): Xliff => ({
  version: '2.0',
  srcLang,
  ...(trgLang && {trgLang}),
  files: [{id: 'f1', units: []}],
})

describe('the languages of an XLIFF file', () => {
  test('are its own', () => {
    expect(languagesOf('a', document('en-US', 'id'))).toMatchObject({source: english, target: 'id'})
    expect(languagesOf('a', document('id_ID'))).toMatchObject({source: indonesian, target: 'en'})
    expect(languagesOf('a', document(''), english)).toMatchObject({source: english, target: 'id'})
  })

  test.each<[Xliff, string]>([
    [document('fr', 'de'), 'a: is from fr to de; expected Indonesian (id) and English (en)'],
    [document('en', 'fr'), 'a: is from en to fr; expected'],
    [document('en', 'en-GB'), 'a: is from en to en-GB; expected'],
    [document('en', 'id'), 'a: is from en to id; --from id says otherwise'],
  ])('contradict what is asked for, or are not ours', (xliff, reason) => {
    expect(() => languagesOf('a', xliff, indonesian)).toThrow(reason)
  })
})

test('a text is plainly in another language by its small words', () => {
  const text = 'The minister said that the talks with Russia were not over and that the door is open to all.'
  expect(isPlainlyIn(english, text, indonesian)).toBe(true)
  expect(isPlainlyIn(indonesian, text, english)).toBe(false)
  expect(isPlainlyIn(english, 'The talks are over.', indonesian)).toBe(false)
  expect(
    isPlainlyIn(english, 'Menteri itu mengatakan bahwa ia tidak akan ke sana untuk itu.', indonesian),
  ).toBe(false)
})

test.each([
  ['a.md', 'markdown'],
  ['A.HTM', 'html'],
  ['a.srt', 'srt'],
  ['-', 'text'],
])('%s is %s', (name, format) => expect(documentFormatOf(name)).toBe(format))

test.each(['a.tex', 'a.xlf', 'a', 'a.txt.gz'])('%s is no document that is known', (name) => {
  expect(() => documentFormatOf(name)).toThrow(
    /expected a document \(\.txt, .*\); name its format with --format/,
  )
})

test('folders and patterns stand for files, each once', async () => {
  mkdirSync(join(folder, 'dalam'))
  for (const name of ['b.md', 'a.md', 'x.png', 'dalam/c.txt']) writeFileSync(join(folder, name), '')
  const at = (...names: string[]) => names.map((name) => join(folder, name))
  expect(await filesOf([folder], ['md', 'txt'])).toEqual(at('a.md', 'b.md', 'dalam/c.txt'))
  expect(await filesOf([...at('b.md', '*.md')], ['md'])).toEqual(at('b.md', 'a.md'))
  expect(await filesOf(['-', 'tiada.md'], ['md'])).toEqual(['-', 'tiada.md'])
  await expect(filesOf(at('*.po'), ['po'])).rejects.toThrow('no file is named so')
  await expect(filesOf(at('dalam'), ['md'])).rejects.toThrow('no such file in the folder: .md')
  expect(several('b', several('a', undefined))).toEqual(['a', 'b'])
})

test('a link is no way around --force', async () => {
  writeFileSync(join(folder, 'asli.csv'), 'lama')
  symlinkSync(join(folder, 'asli.csv'), join(folder, 'tautan.csv'))
  await expect(writeOutput(join(folder, 'tautan.csv'), 'baru')).rejects.toThrow('is there already')
})
