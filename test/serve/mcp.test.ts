/** The server for models as its clients meet it: the built command over stdio. */
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {Client} from '@modelcontextprotocol/client'
import {StdioClientTransport} from '@modelcontextprotocol/client/stdio'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {texts, toUnits} from '../../corpus/index.js'
import {fromGlossaryCsv, fromXliff, toXliff} from '../../src/formats/index.js'
import {extract} from '../../src/job/index.js'
import {english, indonesian} from '../../src/language/index.js'
import {page} from './mcp-page.js'

const folder = mkdtempSync(join(tmpdir(), 'padanan-mcp-'))
const open: Client[] = []
afterAll(async () => {
  for (const client of open) await client.close()
  rmSync(folder, {recursive: true})
})

async function connect(...args: string[]): Promise<Client> {
  const client = new Client({name: 'test', version: '1.0.0'})
  const command = [resolve('dist/cli.js'), 'mcp', '--folder', folder, ...args]
  await client.connect(new StdioClientTransport({command: process.execPath, args: command, cwd: folder}))
  open.push(client)
  return client
}

// biome-ignore lint/suspicious/noExplicitAny: what a server answers is looked at field by field.
type Json = any
type Answer = {line: string; isError: boolean} & Record<string, Json>

async function call(client: Client, name: string, args: Record<string, unknown>): Promise<Answer> {
  const {content, structuredContent, isError = false} = await client.callTool({name, arguments: args})
  const [text] = content as {text: string}[]
  return {line: text!.text, isError, ...(structuredContent as object)}
}

const article = '# Jalan diplomasi\n\nBagi mereka, itu **garis merah**. Moskow < Kiev.\n'
const job = () =>
  toXliff(extract(article, {source: indonesian, target: english, format: 'markdown', original: 'a.md'}), {
    version: '2.0',
  })
const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

let reader: Client
let writer: Client
beforeAll(async () => {
  write('a.md', article)
  write('a.xlf', job())
  cpSync('glossary/terms/diplomacy.csv', join(folder, 'istilah.csv'))
  reader = await connect()
  writer = await connect('--write', '--glossary', join(folder, 'istilah.csv'))
}, 30_000)

test('the schemas are those of the golden file, and the page says what the server says', async () => {
  const {tools} = await writer.listTools()
  if (process.env.UPDATE) {
    writeFileSync('test/serve/mcp-tools.json', `${JSON.stringify(tools, null, 2)}\n`)
    writeFileSync('docs/mcp.md', page(tools))
  }
  expect(tools).toEqual(JSON.parse(readFileSync('test/serve/mcp-tools.json', 'utf8')))
  expect(page(tools)).toBe(readFileSync('docs/mcp.md', 'utf8'))
})

test('nothing can be written without --write', async () => {
  const {tools} = await reader.listTools()
  expect(tools.every(({annotations}) => annotations?.readOnlyHint)).toBe(true)
  expect((await writer.listTools()).tools.filter(({annotations}) => !annotations?.readOnlyHint)).toHaveLength(
    2,
  )
  const tried = reader.callTool({name: 'write_translations', arguments: {path: 'a.xlf', units: []}})
  await expect(tried.then(({isError}) => !isError))
    .resolves.toBe(false)
    .catch(() => expect(tried).rejects.toThrow())
})

describe('glossary_for_text', () => {
  test('gives each term once, with all its places', async () => {
    const text = 'Ekspansi NATO ditolak. Moskow menolak ekspansi NATO dan menyebutnya garis merah.'
    const {terms, total, truncated, line} = await call(reader, 'glossary_for_text', {text})
    const expansion = terms.find((term: Json) => term.senses[0].term === 'ekspansi NATO')
    expect(expansion.places.map(({start, end}: Json) => text.slice(start, end))).toEqual([
      'Ekspansi NATO',
      'ekspansi NATO',
    ])
    expect(expansion.senses[0].equivalents[0]).toMatchObject({term: 'NATO expansion', status: 'preferred'})
    expect({total, truncated}).toEqual({total: terms.length, truncated: false})
    expect(line).toContain('garis merah = red line')
  })

  test('goes on where it was cut', async () => {
    const text = 'Rusia menuntut jaminan keamanan dari NATO.'
    const all = await call(reader, 'glossary_for_text', {text})
    const first = await call(reader, 'glossary_for_text', {text, limit: 1})
    expect(first).toMatchObject({truncated: true, next_offset: 1, total: all.total})
    const rest = await call(reader, 'glossary_for_text', {text, offset: first.next_offset})
    expect([...first.terms, ...rest.terms]).toEqual(all.terms)
    expect(rest).not.toHaveProperty('next_offset')
  })
})

describe('lookup', () => {
  test.each([
    ['jaminan-jaminan keamanannya', 'security guarantee', 'id'],
    ['red lines', 'garis merah', 'en'],
  ])('%s, whatever its language', async (query, equivalent, from) => {
    const found = await call(reader, 'lookup', {query})
    expect(found.termbase[0].equivalents[0].term).toBe(equivalent)
    expect(found.from).toBe(from)
    expect(found.termbase[0].definition).toMatch(/\w{4}/)
  })

  test('groups what the lexicon and the memory have', async () => {
    const {lexicon, sentences} = await call(reader, 'lookup', {query: 'rumahnya', from: 'id'})
    expect(lexicon).toContain('house')
    expect(sentences.length).toBeLessThanOrEqual(10)
  })

  test('says what could not be reached', async () => {
    const client = await connect('--memory', 'tiada.tmx')
    const found = await call(client, 'lookup', {query: 'garis merah', from: 'id'})
    expect(found.termbase).not.toEqual([])
    expect(found.not_reached).toEqual([expect.stringContaining('tiada.tmx: no such file')])
    expect(found.line).toContain('not reached: memory')
  })
})

test('match: what differs, and more in pieces', async () => {
  const {source} = texts.flatMap(toUnits).find((unit) => unit.source.startsWith('Washington menduga'))!
  const segments = [
    {id: 'a', text: source},
    {id: 'b', text: source.replace('Washington', 'London')},
    {id: 'c', text: 'Kucing tidur.'},
  ]
  const {segments: found} = await call(reader, 'match', {segments, limit: 1})
  expect(found.map(({matches}: Json) => matches[0]?.similarity ?? 0)).toEqual([100, expect.any(Number), 0])
  expect(found[1].matches[0].differences).toEqual([{kind: 'replace', memory: 'Washington', text: 'London'}])
})

describe('checks', () => {
  const pairs = [
    {source: 'Lima puluh orang.', target: 'Fifty people.'},
    {source: 'Kiev menolak 20 tank.', target: 'Kiev refuses 30 tanks.'},
  ]

  test('findings have a rule, a place and a verdict', async () => {
    const found = await call(reader, 'check_translation', {pairs})
    expect(found.passed).toBe(false)
    expect(found.findings.map(({rule, pair}: Json) => [rule, pair])).toContainEqual(['figure-missing', 1])
    const only = await call(reader, 'check_translation', {pairs, rules: ['figure-missing']})
    expect(only.findings.map(({rule}: Json) => rule)).toEqual(['figure-missing'])
    expect(await call(reader, 'check_translation', {pairs, fail_on: 'never'})).toMatchObject({passed: true})
    expect(await call(reader, 'check_translation', {pairs: pairs.slice(0, 1)})).toMatchObject({
      passed: true,
      findings: [],
    })
  })

  test('of a file', async () => {
    const {findings} = await call(reader, 'check_file', {path: 'a.xlf'})
    expect(findings[0]).toMatchObject({rule: 'target-missing', unit: 'u1', segment: 's1'})
  })
})

test('align: beads and the terms that they prove', async () => {
  const source = 'Rusia menuntut jaminan keamanan. NATO menolak.'
  const target = 'Russia demands security guarantees. NATO refuses.'
  const {beads, terms} = await call(reader, 'align', {source, target})
  expect(beads.map((bead: Json) => [bead.source.length, bead.target.length])).toEqual([
    [1, 1],
    [1, 1],
  ])
  expect(terms[0]).toMatchObject({source: 'jaminan keamanan', target: 'security guarantees'})
})

describe('documents', () => {
  test('codes are placeholders', async () => {
    const {units} = await call(reader, 'read_document', {path: 'a.md'})
    expect(units.map(({source}: Json) => source)).toEqual([
      'Jalan diplomasi',
      'Bagi mereka, itu <1>garis merah</1>.',
      'Moskow < Kiev.',
    ])
  })

  test('translations are written once, and what is stale or wrong is not', async () => {
    write('b.xlf', job())
    const {units} = await call(writer, 'read_document', {path: 'b.xlf', state: 'initial'})
    const targets = ['The way of diplomacy', 'For them it is a <1>red line</1>.', 'Moscow < Kyiv.']
    const translated = units.map(({id, hash}: Json, n: number) => ({id, hash, target: targets[n]}))
    const wrong = [
      {...translated[0], hash: 'ffff'},
      {...translated[1], target: 'For them it is a red line</1>.'},
      {id: 'u9/s1', hash: 'ffff', target: 'x'},
    ]
    const before = read('b.xlf')
    const refused = await call(writer, 'write_translations', {path: 'b.xlf', units: wrong})
    expect(refused).toMatchObject({applied: [], stale: ['u1/s1'], unknown: ['u9/s1']})
    expect(refused.codes_wrong[0].faults).toEqual(['</1> ends what is not open there', '<1> is missing'])
    expect(read('b.xlf')).toBe(before)

    const done = await call(writer, 'write_translations', {path: 'b.xlf', units: translated})
    expect(done.applied).toHaveLength(3)
    const after = read('b.xlf')
    expect(
      fromXliff(after)
        .files[0]!.units.flatMap((unit: Json) => unit.segments)
        .filter((part: Json) => part.state === 'translated'),
    ).toHaveLength(3)
    expect(
      (await call(writer, 'read_document', {path: 'b.xlf'})).units.map(({target}: Json) => target),
    ).toEqual(targets)
    expect(await call(writer, 'write_translations', {path: 'b.xlf', units: translated})).toMatchObject({
      applied: [],
      unchanged: done.applied,
    })
    expect(read('b.xlf')).toBe(after)
  })

  test('terms are proposed once, and found from then on', async () => {
    const term = {source: 'meja bundar', target: 'round table', note: 'Ditemukan dalam berita.'}
    expect(await call(writer, 'add_term', term)).toMatchObject({added: true, concept: 'round-table'})
    const {concepts} = fromGlossaryCsv(read('istilah.csv'))
    const added = concepts.find(({id}) => id === 'round-table')!
    expect(
      added.languages
        .flatMap(({terms}) => terms)
        .map(({term, status, properties}) => [term, status, properties?.processStatus]),
    ).toEqual([
      ['meja bundar', 'preferred', 'provisionallyProcessed'],
      ['round table', 'admitted', 'provisionallyProcessed'],
    ])
    const before = read('istilah.csv')
    expect(await call(writer, 'add_term', term)).toMatchObject({added: false})
    expect(read('istilah.csv')).toBe(before)
    const found = await call(writer, 'lookup', {query: 'meja bundar', from: 'id'})
    expect(found.termbase[0].equivalents[0].term).toBe('round table')
  })
})

test.each<[string, string, Record<string, unknown>, string]>([
  ['a file outside', 'read_document', {path: '/etc/hostname'}, 'expected a file in'],
  ['a file above', 'read_document', {path: '../x'}, 'expected a file in'],
  ['a link that leads outside', 'check_file', {path: 'link'}, 'expected a file in'],
  ['no XLIFF', 'check_file', {path: 'a.md'}, 'a.md:3:42'],
  ['an empty query', 'lookup', {query: ''}, 'query'],
  ['a language that is none', 'lookup', {query: 'x', from: 'de'}, 'de: expected a language'],
  ['one language twice', 'glossary_for_text', {text: 'x', from: 'id', to: 'id-ID'}, 'expected two languages'],
  ['a limit of nothing', 'glossary_for_text', {text: 'x', limit: 0}, 'limit'],
])('%s is an error that says so', async (_, tool, args, reason) => {
  symlinkSync('/etc/hostname', join(folder, 'link'))
  try {
    const {isError, line} = await call(reader, tool, args)
    expect(isError).toBe(true)
    expect(line).toContain(reason)
  } finally {
    rmSync(join(folder, 'link'))
  }
})
