/** What a person sees on a terminal, by a stream that says it is one. */
import {Writable} from 'node:stream'
import {expect, test} from 'vitest'
import {paint, setColour, shown, withProgress} from '../../src/cli/terminal.js'
import type {Progress} from '../../src/types/index.js'

function terminal(isTTY: boolean) {
  let shown = ''
  const stream = Object.assign(
    new Writable({
      write(chunk, _, done) {
        shown += chunk
        done()
      },
    }),
    {isTTY, columns: 80, rows: 24},
  )
  return {stream: stream as unknown as NodeJS.WriteStream, shown: () => shown}
}

const work = (onProgress: (progress: Progress) => void) => {
  onProgress({stage: 'read', done: 0, total: 2})
  onProgress({stage: 'read', done: 2, total: 2})
  onProgress({stage: 'align', done: 1})
  onProgress({stage: 'align', done: 3, total: 4})
  return 'done'
}
/** Hides and shows the cursor, and clears the line. */
const escapes = {hide: '\u001b[?25l', show: '\u001b[?25h', clear: '\u001b[0K'}

test('a terminal shows a bar for each stage, which is gone in the end', async () => {
  const {stream, shown} = terminal(true)
  expect(await withProgress(work, stream)).toBe('done')
  expect(shown()).toMatch(/read ░+ 0\/2/)
  expect(shown()).toMatch(/align [█░]+ 3\/4/)
  expect(shown().split(escapes.hide)).toHaveLength(3)
  expect(shown().split(escapes.show)).toHaveLength(3)
  expect(shown().slice(shown().lastIndexOf('4'))).toContain(escapes.clear)
})

test('the cursor comes back when the work fails', async () => {
  const {stream, shown} = terminal(true)
  const failing = withProgress((onProgress) => {
    work(onProgress)
    throw new Error('boom')
  }, stream)
  await expect(failing).rejects.toThrow('boom')
  expect(shown().lastIndexOf(escapes.show)).toBeGreaterThan(shown().lastIndexOf(escapes.hide))
})

test('work that tells nothing shows nothing, nor does what is no terminal', async () => {
  const silent = terminal(true)
  expect(await withProgress(() => 1, silent.stream)).toBe(1)
  const file = terminal(false)
  expect(await withProgress(work, file.stream)).toBe('done')
  expect(silent.shown() + file.shown()).toBe('')
})

test.each([
  ['a\u001b[31mb', 'a\\x1b[31mb'],
  ['\u001b]0;judul\u0007', '\\x1b]0;judul\\x07'],
  ['\u009b2J\u0085\u007f', '\\x9b2J\\x85\\x7f'],
  ['baris\rlain\b', 'baris\\x0dlain\\x08'],
  ['tab\tdan\nbaris é 🙂', 'tab\tdan\nbaris é 🙂'],
])('control codes of a file are shown, not obeyed: %j', (text, expected) => {
  expect(shown(text)).toBe(expected)
  setColour(true)
  expect(shown(`${paint('bold', text)} ${paint(['dim', 'red'], text)}`)).toBe(
    `\u001b[1m${expected}\u001b[22m \u001b[2m\u001b[31m${expected}\u001b[39m\u001b[22m`,
  )
  setColour(false)
  expect(paint('bold', text)).toBe(text)
})
