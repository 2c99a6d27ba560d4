/** A memory in a file whose writer is killed. */
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {build} from 'esbuild'
import Database from 'libsql'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {english, indonesian} from '../../src/language/index.js'
import {openMemory} from '../../src/store/memory-sqlite.js'

const kills = 200
const files = 2

// Within the project, so that the writer finds its packages.
const folder = mkdtempSync(join(import.meta.dirname, '../../node_modules/.memory-kill-'))
const writer = join(folder, 'writer.mjs')
beforeAll(async () => {
  await build({
    entryPoints: [join(import.meta.dirname, 'memory-writer.ts')],
    outfile: writer,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  })
})
afterAll(() => rmSync(folder, {recursive: true}))

/** Runs a writer, kills it some milliseconds after its start or its first word, and returns what it said was done. */
async function killed(path: string, name: string, after: 'start' | 'word', delay: number): Promise<string[]> {
  const child = spawn(process.execPath, [writer, path, name], {stdio: ['ignore', 'pipe', 'pipe']})
  let said = ''
  let trouble = ''
  child.stdout.setEncoding('utf8').on('data', (text) => (said += text))
  child.stderr.setEncoding('utf8').on('data', (text) => (trouble += text))
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.on('close', (_, signal) => resolve(signal)),
  )
  if (after === 'word') await once(child.stdout, 'data')
  await sleep(delay)
  child.kill('SIGKILL')
  expect([await ended, trouble]).toEqual(['SIGKILL', ''])
  // A line that was cut off was not said.
  return said.split('\n').slice(0, -1)
}

function verify(path: string, said: readonly string[]): void {
  const database = new Database(path)
  expect(database.prepare('PRAGMA quick_check').raw().all()).toEqual([['ok']])
  database.close()
  const memory = openMemory(path, {source: indonesian, target: english})
  for (const line of said) {
    const [what, id] = line.split(' ') as [string, string]
    const unit = memory.get(id)
    expect(unit, line).toBeDefined()
    if (what === 'change') expect(unit!.target).toBe('Changed.')
    if (what === 'delete') expect(memory.get(`${id}.twin`)).toBeUndefined()
  }
  // Both of a pair were added at once, and the index knows what the table knows.
  for (const unit of memory) {
    if (Number(unit.id!.split('.')[1]) % 3 !== 2)
      expect(memory.get(`${unit.id!.replace('.twin', '')}.twin`)).toBeDefined()
  }
  for (const unit of [...memory].slice(-3)) {
    expect(memory.match(unit.source, {cutoff: 100})).toMatchObject([{unit}])
  }
  memory.close()
}

it(`loses nothing when its writers are killed ${kills} times`, async () => {
  const all: string[][] = []
  const file = async (place: number) => {
    const path = join(folder, `${place}.db`)
    for (let round = 0; round < kills / files / 2; round++) {
      // One while it opens the file or begins, one at work.
      const said = await Promise.all([
        killed(path, `${place}a${round}`, 'start', (round * 37 + place * 71) % 200),
        killed(path, `${place}b${round}`, 'word', (round * 7 + place * 3) % 50),
      ])
      verify(path, said.flat())
      all[place] = [...(all[place] ?? []), ...said.flat()]
    }
  }
  await Promise.all(Array.from({length: files}, (_, place) => file(place)))
  for (const [place, said] of all.entries()) verify(join(folder, `${place}.db`), said)
  expect(all.flat().length).toBeGreaterThan(kills / 2)
}, 180_000)
