/**
 * How long after a key the language server has said what is to be underlined, in an article of 10,000 words.
 *
 *     npm run build && npx tsx bench/editor.ts
 */
import {spawn} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'
import {texts, toUnits} from '../corpus/index.js'

const sentences = texts.flatMap(toUnits).map(({source}) => source)
const words = 10_000
let text = ''
for (let n = 0, count = 0; count < words; n++) {
  const sentence = sentences[n % sentences.length]!
  text += `${sentence}${n % 4 === 3 ? '\n\n' : ' '}`
  count += sentence.split(' ').length
}

/** Milliseconds that a process has been at work, where the system says so. */
function workOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
    return 10 * (Number(fields[11]) + Number(fields[12]))
  } catch {
    return Number.NaN
  }
}

const server = spawn(process.execPath, ['dist/cli.js', 'lsp'])
const client = createProtocolConnection(
  new StreamMessageReader(server.stdout),
  new StreamMessageWriter(server.stdin),
)
let done = () => {}
client.onNotification('textDocument/publishDiagnostics', () => done())
client.listen()
await client.sendRequest('initialize', {processId: process.pid, rootUri: null, capabilities: {}})

for (const [languageId, name] of [
  ['plaintext', 'a.txt'],
  ['markdown', 'a.md'],
  ['html', 'a.html'],
] as const) {
  const uri = `file:///${name}`
  const body = languageId === 'html' ? `<p>${text.replaceAll('\n\n', '</p>\n\n<p>')}</p>` : text
  const times: number[] = []
  let worked = 0
  for (let version = 1; version <= 31; version++) {
    const found = new Promise<void>((resolve) => {
      done = resolve
    })
    if (version === 2) worked = workOf(server.pid!)
    const start = performance.now()
    if (version === 1) {
      const textDocument = {uri, languageId, version, text: body}
      await client.sendNotification('textDocument/didOpen', {textDocument})
    } else {
      const at = {line: 40, character: 5}
      const contentChanges = [{range: {start: at, end: at}, text: 'a'}]
      await client.sendNotification('textDocument/didChange', {textDocument: {uri, version}, contentChanges})
    }
    await found
    times.push(performance.now() - start)
  }
  const [first, ...keys] = times
  const work = (workOf(server.pid!) - worked) / keys.length
  keys.sort((a, b) => a - b)
  const at = (share: number) => keys[Math.floor(share * (keys.length - 1))]!.toFixed(0)
  console.log(
    `${languageId}: opened in ${first!.toFixed(0)} ms, after a key p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, the server at work for ${work.toFixed(0)} ms`,
  )
}
client.end()
server.kill()
