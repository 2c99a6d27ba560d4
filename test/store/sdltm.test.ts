/** Memories of Trados, made here as the tool makes them. */
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import Database from 'libsql'
import {afterAll, expect, test} from 'vitest'
import {english, indonesian} from '../../src/language/index.js'
import {readSdltm} from '../../src/store/sdltm.js'

const folder = mkdtempSync(join(tmpdir(), 'padanan-'))
afterAll(() => rmSync(folder, {recursive: true}))

const segment = (text: string, culture: string) =>
  `<Segment xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><Elements><Text><Value>${text}</Value></Text><Tag><Type>Start</Type><TagID>5</TagID></Tag><Text><Value> tiba.</Value></Text></Elements><CultureName>${culture}</CultureName></Segment>`

test('units in either direction, what is in other languages named', () => {
  const path = join(folder, 'a.sdltm')
  const database = new Database(path)
  database.exec(
    'CREATE TABLE translation_units (id INTEGER PRIMARY KEY, source_segment TEXT, target_segment TEXT, creation_date TEXT, change_date TEXT, change_user TEXT)',
  )
  const add = database.prepare(
    "INSERT INTO translation_units VALUES (?, ?, ?, '2024-01-31 12:00:00', NULL, 'ana')",
  )
  add.run([1, segment('Dia &amp; kami', 'id-ID'), segment('He', 'en-US')])
  add.run([2, segment('She', 'en-GB'), segment('Ia', 'id-ID')])
  add.run([3, segment('Er', 'de-DE'), segment('He', 'en-US')])
  database.close()
  const {units, skipped} = readSdltm(path, {source: indonesian, target: english})
  expect(units).toEqual([
    {source: 'Dia & kami tiba.', target: 'He tiba.', created: '2024-01-31T12:00:00Z', author: 'ana'},
    {source: 'Ia tiba.', target: 'She tiba.', created: '2024-01-31T12:00:00Z', author: 'ana'},
  ])
  expect(skipped.map(({line, reason}) => [line, reason])).toEqual([
    [3, 'expected text in id and en; found de-DE, en-US'],
  ])
})

test('another database is refused', () => {
  const path = join(folder, 'b.sdltm')
  const database = new Database(path)
  database.exec('CREATE TABLE a (b)')
  database.close()
  expect(() => readSdltm(path, {source: indonesian, target: english})).toThrow('expected a memory of Trados')
})
