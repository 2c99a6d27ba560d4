/** The file of settings. */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {readConfig} from '../../src/store/config.js'
import {InputError} from '../../src/store/input.js'

const folder = mkdtempSync(join(tmpdir(), 'padanan-config-'))
const below = join(folder, 'a', 'b')
mkdirSync(below, {recursive: true})
afterAll(() => rmSync(folder, {recursive: true}))
const write = (text: string) => writeFileSync(join(folder, 'padanan.config.json'), text)

test('holds in the folders below, its paths seen from where it is', () => {
  write(`{
  // our house
  "$schema": "x",
  "languages": {"source": "id", "target": "en-GB"},
  "glossaries": ["istilah.csv", "shipped"],
  "memory": ["../kerja.tmx"],
  "rules": {"term-missing": "error", "quotation-added": "off"},
}`)
  const expected = {
    languages: {source: 'id', target: 'en-GB'},
    glossaries: [join(folder, 'istilah.csv'), 'shipped'],
    memory: [join(folder, '../kerja.tmx')],
    rules: {'term-missing': 'error', 'quotation-added': 'off'},
  }
  expect(readConfig(folder)).toEqual(expected)
  expect(readConfig(below)).toEqual(expected)
  writeFileSync(join(below, 'padanan.config.json'), '{}')
  expect(readConfig(below)).toEqual({})
  rmSync(join(below, 'padanan.config.json'))
})

test('there may be none', () => {
  expect(readConfig(tmpdir())).toEqual({})
})

test.each<[string, string]>([
  ['[]', ':1:1: expected an object with some of $schema, languages, glossaries, memory, rules, found []'],
  ['', ':1:1: expected JSON: value expected'],
  ['{"rules": {', ':1:12: expected JSON: close brace expected'],
  ['{"glosaries": []}', ':1:15: `glosaries`: there is no such key; expected some of $schema, languages'],
  [
    '{\n  "languages": {"source": 5}}',
    ':2:27: `languages.source`: expected a language, such as "id" or "en-GB", found 5',
  ],
  ['{"languages": {"source": "english please"}}', 'expected a language'],
  ['{"languages": "id"}', '`languages`: expected an object with some of source, target, found "id"'],
  ['{"glossaries": "istilah.csv"}', '`glossaries`: expected a list of names of files, found "istilah.csv"'],
  ['{"memory": ["a.tmx", 1]}', ':1:22: `memory.1`: expected a list of names of files, found 1'],
  [
    '{"rules": {"term-mising": "off"}}',
    '`rules.term-mising`: there is no such key; expected some of term, term-missing',
  ],
  ['{"rules": {"toString": "off"}}', '`rules.toString`: there is no such key'],
  [
    '{"rules": {"term-missing": "warn"}}',
    '`rules.term-missing`: expected one of off, info, warning, error, found "warn"',
  ],
])('%s', (text, fault) => {
  write(text)
  expect(() => readConfig(below)).toThrow(InputError)
  expect(() => readConfig(below)).toThrow(fault)
  expect(() => readConfig(below)).toThrow('padanan.config.json:')
})
