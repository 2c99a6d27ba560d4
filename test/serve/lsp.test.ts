/** The language server as an editor meets it: the built command over stdio. */
import {type ChildProcess, spawn} from 'node:child_process'
import {resolve} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {
  type CodeAction,
  type CompletionList,
  createProtocolConnection,
  type Diagnostic,
  type Hover,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'
import {toXliff} from '../../src/formats/index.js'
import {extract} from '../../src/job/index.js'
import {english, indonesian} from '../../src/language/index.js'

let server: ChildProcess
let client: ProtocolConnection
const waiting = new Map<string, (found: Diagnostic[]) => void>()

beforeAll(async () => {
  server = spawn(process.execPath, [resolve('dist/cli.js'), 'lsp', '--stdio'])
  client = createProtocolConnection(
    new StreamMessageReader(server.stdout!),
    new StreamMessageWriter(server.stdin!),
  )
  client.onNotification('textDocument/publishDiagnostics', ({uri, diagnostics}) =>
    waiting.get(uri)?.(diagnostics),
  )
  client.listen()
  const {capabilities} = await client.sendRequest<{capabilities: object}>('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
  })
  expect(capabilities).toMatchObject({hoverProvider: true, completionProvider: {}, textDocumentSync: 2})
  await client.sendNotification('initialized', {})
}, 30_000)
afterAll(async () => {
  await client.sendRequest('shutdown')
  await client.sendNotification('exit')
  client.dispose()
})

const published = (uri: string) => new Promise<Diagnostic[]>((done) => waiting.set(uri, done))

let count = 0
async function open(text: string, languageId = 'plaintext', name = `berita${++count}.txt`) {
  const uri = `file:///${name}`
  const found = published(uri)
  await client.sendNotification('textDocument/didOpen', {textDocument: {uri, languageId, version: 1, text}})
  return {uri, found: await found}
}

/** What is underlined, and by which rule. */
const underlined = (text: string, found: Diagnostic[]) =>
  found.map(({code, range: {start, end}}) => {
    const lines = text.split('\n')
    expect(start.line).toBe(end.line)
    return `${code}: ${lines[start.line]!.slice(start.character, end.character)}`
  })

describe('findings', () => {
  test.each<[string, string, string, string[]]>([
    ['deprecated', 'plaintext', 'Delegasi tiba di Kiev.', ['term-deprecated: Kiev']],
    [
      'Markdown',
      'markdown',
      '# Ke Kiev\n\nIni `Kiev`, dan **Kiev**.\n',
      ['term-deprecated: Kiev', 'term-deprecated: Kiev'],
    ],
    [
      'what Markdown escapes',
      'markdown',
      'A\\*b &amp; &copy; c Kiev &gt; Kiev.\n',
      ['term-deprecated: Kiev', 'term-deprecated: Kiev'],
    ],
    ['a quotation', 'markdown', '> satu\n> dua Kiev\n', ['term-deprecated: Kiev']],
    [
      'HTML',
      'html',
      '<p title="Kiev">Ke <b>Kiev</b> &amp; &lt;Kiev</p><script>Kiev</script>',
      ['term-deprecated: Kiev', 'term-deprecated: Kiev'],
    ],
    [
      'a day of the week',
      'plaintext',
      'Sidang itu digelar pada Senin, 22 Desember 2021.',
      ['figure-weekday: Senin, 22 Desember 2021'],
    ],
    ['nothing', 'plaintext', 'Delegasi tiba di Kyiv pada Rabu, 22 Desember 2021.', []],
  ])('%s', async (_, kind, text, expected) => {
    const {found} = await open(text, kind)
    expect(underlined(text, found)).toEqual(expected)
  })

  test('the language is that of the name', async () => {
    const {found} = await open('They arrived in Kiev.', 'markdown', 'news.en.md')
    expect(found.map(({message}) => String(message).split('\n')[0])).toEqual([
      'Unexpected deprecated term `Kiev`, use `Kyiv`',
    ])
  })

  test('follow what is typed', async () => {
    const {uri, found} = await open('Di Kyiv')
    expect(found).toEqual([])
    const next = published(uri)
    const range = {start: {line: 0, character: 3}, end: {line: 0, character: 7}}
    await client.sendNotification('textDocument/didChange', {
      textDocument: {uri, version: 2},
      contentChanges: [{range, text: 'Kiev'}],
    })
    expect((await next).map(({range}) => range)).toEqual([range])
  })
})

test('a quick fix writes the term, with a capital where there was one', async () => {
  const text = 'Kerjasama pertahanan itu.'
  const {uri, found} = await open(text)
  const actions = await client.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: {uri},
    range: found[0]!.range,
    context: {diagnostics: found},
  })
  expect(actions[0]!.edit!.changes![uri]).toEqual([
    {range: found[0]!.range, newText: 'Kerja sama pertahanan'},
  ])
})

test('hovering tells the equivalents, which are no fix', async () => {
  const {uri} = await open('Rusia menuntut jaminan keamanan.\n')
  const hover = await client.sendRequest<Hover>('textDocument/hover', {
    textDocument: {uri},
    position: {line: 0, character: 20},
  })
  expect(hover.contents).toMatchObject({
    value: expect.stringContaining('**jaminan keamanan** = security guarantee'),
  })
  expect(hover.contents).toMatchObject({value: expect.stringMatching(/menjaga keamanan|protect/)})
  expect(hover.range).toEqual({start: {line: 0, character: 15}, end: {line: 0, character: 31}})
  const none = {textDocument: {uri}, position: {line: 1, character: 0}}
  expect(await client.sendRequest('textDocument/hover', none)).toBeNull()
})

test.each([
  ['Rusia menuntut jaminan keam', 'jaminan keamanan', 15],
  ['Garis mer', 'Garis merah', 0],
])('%s is completed', async (text, label, start) => {
  const {uri} = await open(text)
  const position = {line: 0, character: text.length}
  const {items} = await client.sendRequest<CompletionList>('textDocument/completion', {
    textDocument: {uri},
    position,
  })
  const item = items.find((one) => one.label === label)!
  expect(item.textEdit).toEqual({range: {start: {line: 0, character: start}, end: position}, newText: label})
})

describe('XLIFF', () => {
  const job = extract('Delegasi tiba. Ia menolak.\n', {
    source: indonesian,
    target: english,
    format: 'text',
    original: 'a.txt',
  })
  const [unit] = job.files[0]!.units
  if (unit?.kind === 'unit') {
    const [first] = unit.segments
    Object.assign(first!, {target: ['A delegation arrived in Kiev.'], state: 'translated'})
  }

  test.each(['2.0', '1.2'] as const)('%s has the messages of check', async (version) => {
    const text = toXliff(job, {version})
    const {uri, found} = await open(text, 'xml', `a${version}.xlf`)
    expect(found.map(({code}) => code)).toContain('target-missing')
    const kiev = found.find(({code}) => code === 'term-deprecated')!
    expect(underlined(text, [kiev])).toEqual(['term-deprecated: Kiev'])
    const context = {diagnostics: found.filter(({code}) => code === 'target-missing')}
    const params = {textDocument: {uri}, range: kiev.range, context}
    expect(await client.sendRequest('textDocument/codeAction', params)).toEqual([])
  })

  test('a term behind codes is found where it stands', async () => {
    const text =
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="id" trgLang="en"><file id="f"><unit id="u"><segment id="s" state="translated"><source>Ke <pc id="1">Kyiv</pc>.</source><target>To <pc id="1">Kiev</pc> &amp;.</target></segment></unit></file></xliff>'
    const {found} = await open(text, 'xml', 'kode.sdlxliff')
    const kiev = found.filter(({code}) => code === 'term-deprecated')
    expect(underlined(text, kiev)).toEqual(['term-deprecated: Kiev'])
  })

  test('other XML is left alone', async () => {
    const {found} = await open('<svg><title>Kiev</title></svg>', 'xml', 'gambar.svg')
    expect(found).toEqual([])
  })

  test('that can not be read is a finding where that is', async () => {
    const {found} = await open(
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="id">\n<file id="f"></xliff>',
      'xml',
      'rusak.xlf',
    )
    expect(found).toMatchObject([{severity: 1, range: {start: {line: 1}}}])
  })
})
