/**
 * The memory's speed. Look-ups beside other ways to look up, in one run and on the same data:
 *
 *     npx tsx bench/memory.ts lookup 64000      padanan and its peers, p50 and p95, ratios, and what each finds
 *     npx tsx bench/memory.ts curve             padanan from 64,000 to 1,000,000 units
 *     npx tsx bench/memory.ts file 1000000      a memory in a file: import, opening, look-up, adding
 *     npx tsx bench/memory.ts postgres 64000    a memory on the server that PADANAN_POSTGRES_URL names
 */
import {type ChildProcess, execFileSync, fork} from 'node:child_process'
import {once} from 'node:events'
import {
  createReadStream,
  createWriteStream,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pipeline} from 'node:stream/promises'
import {distance} from 'fastest-levenshtein'
import Fuse from 'fuse.js'
import Database from 'libsql'
import MiniSearch from 'minisearch'
import pg from 'pg'
import {english, indonesian} from '../src/language/index.js'
import {exportTmx, importTmx, Memory, similarity} from '../src/memory/index.js'
import {initPostgresMemory, openMemory, openPostgresMemory} from '../src/store/index.js'
import type {Match, SentencePair} from '../src/types/index.js'
import {hardQueries, queries, realPairs, recombined} from './memory-data.js'

const languages = {source: indonesian, target: english}
const cutoff = 70
const [what = 'lookup', size = '64000'] = process.argv.slice(2)
const real = realPairs()
const outside = real.filter((_, i) => i % 48 === 0)
const inside = real.filter((_, i) => i % 48 !== 0)

const ms = (value: number) => value.toFixed(value < 10 ? 3 : 0).padStart(9)
const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`

interface Times {
  p50: number
  p95: number
}

/** Runs the look-ups one after the other. */
async function times(texts: readonly string[], lookUp: (text: string) => unknown): Promise<Times> {
  const taken: number[] = []
  for (const text of texts) {
    const start = performance.now()
    await lookUp(text)
    taken.push(performance.now() - start)
  }
  taken.sort((a, b) => a - b)
  return {p50: taken[Math.floor(taken.length / 2)]!, p95: taken[Math.floor(taken.length * 0.95)]!}
}

/** The nearest of some units, by our similarity. */
function nearest(text: string, units: Iterable<SentencePair>): number {
  let best = 0
  for (const {source} of units) best = Math.max(best, similarity(text, source, indonesian))
  return best >= cutoff ? best : 0
}

async function lookup(count: number): Promise<void> {
  const units = recombined(inside, count)
  const texts = queries(units, outside)
  const hard = hardQueries(units).map(({text}) => text)
  const memory = new Memory(languages)
  const start = performance.now()
  memory.add(units)
  const added = (performance.now() - start) / 1000
  console.log(
    `${count} units added in ${added.toFixed(1)} s, ${megabytes(process.memoryUsage.rss())} resident`,
  )

  const first = await times(texts, (text) => memory.match(text, {cutoff}))
  const again = await times(texts, (text) => memory.match(text, {cutoff}))
  const padanan = (text: string) => memory.match(text, {cutoff})[0]?.similarity ?? 0
  const row = (name: string, {p50, p95}: Times, found: string) =>
    console.log(
      `${name.padEnd(44)}${ms(p50)}${ms(p95)}${`${(p50 / again.p50).toFixed(0)}x`.padStart(9)}  ${found}`,
    )
  console.log(
    `${''.padEnd(44)}${'p50 ms'.padStart(9)}${'p95 ms'.padStart(9)}${'ratio'.padStart(9)}  finds the best of`,
  )
  row('padanan, words met for the first time', first, '')

  /** What a peer finds of the best matches, in some ordinary and some hard queries. */
  const peer = async (name: string, of: number, lookUp: (text: string) => number | Promise<number>) => {
    const some = texts.filter((_, i) => i % Math.floor(texts.length / of) === 0)
    const someHard = hard.slice(0, of)
    const taken = await times(some, lookUp)
    const found = async (list: readonly string[]) => {
      let same = 0
      const findable = list.filter((text) => padanan(text) > 0)
      for (const text of findable) if ((await lookUp(text)) === padanan(text)) same++
      return `${same}/${findable.length}`
    }
    row(name, taken, `${await found(some)} ordinary, ${await found(someHard)} hard`)
  }

  row(
    'padanan',
    again,
    `${texts.filter((text) => padanan(text) > 0).length} ordinary, ${hard.filter((text) => padanan(text) > 0).length} hard`,
  )
  row('padanan, hard queries', await times(hard, (text) => memory.match(text, {cutoff})), '')
  await peer('scan of all with our similarity', 3, (text) => nearest(text, units))
  await peer('fastest-levenshtein over all, length filter', 10, (text) => {
    let best = 0
    for (const {source} of units) {
      const longer = Math.max(source.length, text.length)
      if (Math.abs(source.length - text.length) > 0.3 * longer) continue
      const near = 1 - distance(text, source) / longer
      if (near >= 0.5) best = Math.max(best, similarity(text, source, indonesian))
    }
    return best >= cutoff ? best : 0
  })
  if (count > 200_000) return

  const mini = new MiniSearch<{id: number; source: string}>({fields: ['source']})
  mini.addAll(units.map(({source}, id) => ({id, source})))
  await peer('MiniSearch, top 50, rescored', 50, (text) =>
    nearest(
      text,
      mini
        .search(text)
        .slice(0, 50)
        .map(({id}) => units[id as number]!),
    ),
  )
  const full = fullText(units)
  await peer('SQLite FTS5, 8 rarest words, top 50, rescored', 50, (text) => nearest(text, full(text)))
  const fuse = new Fuse(units, {keys: ['source'], ignoreLocation: true, threshold: 0.4})
  await peer('fuse.js', 1, (text) =>
    nearest(
      text,
      fuse.search(text, {limit: 50}).map(({item}) => item),
    ),
  )
}

function fullText(units: readonly SentencePair[]): (text: string) => SentencePair[] {
  const database = new Database(':memory:')
  database.exec(
    "CREATE VIRTUAL TABLE t USING fts5(source); CREATE VIRTUAL TABLE v USING fts5vocab(t, 'row'); BEGIN",
  )
  const insert = database.prepare('INSERT INTO t (rowid, source) VALUES (?, ?)')
  for (const [i, {source}] of units.entries()) insert.run([i + 1, source])
  database.exec('COMMIT')
  const counts = new Map(
    database.prepare('SELECT term, doc FROM v').raw().all() as unknown as [string, number][],
  )
  const search = database.prepare('SELECT rowid FROM t WHERE t MATCH ? ORDER BY rank LIMIT 50').raw()
  return (text) => {
    const words = [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])].filter((word) =>
      counts.has(word),
    )
    const rarest = words.sort((a, b) => counts.get(a)! - counts.get(b)!).slice(0, 8)
    if (rarest.length === 0) return []
    const rows = search.all([rarest.map((word) => `"${word}"`).join(' OR ')]) as unknown as [number][]
    return rows.map(([row]) => units[row - 1]!)
  }
}

async function curve(): Promise<void> {
  console.log(`${'units'.padStart(9)}${'p50 ms'.padStart(9)}${'p95 ms'.padStart(9)}  resident`)
  const memory = new Memory(languages)
  const all = recombined(inside, 1_000_000)
  let done = 0
  for (const count of [64_000, 128_000, 256_000, 512_000, 1_000_000]) {
    memory.add(all.slice(done, count))
    done = count
    const texts = queries(all.slice(0, count), outside)
    await times(texts, (text) => memory.match(text, {cutoff}))
    const {p50, p95} = await times(texts, (text) => memory.match(text, {cutoff}))
    console.log(`${String(count).padStart(9)}${ms(p50)}${ms(p95)}  ${megabytes(process.memoryUsage.rss())}`)
  }
}

async function file(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'padanan-bench-'))
  const path = join(folder, 'memory.db')
  const tmx = join(folder, 'memory.tmx')
  try {
    execFileSync(process.execPath, [...process.execArgv, import.meta.filename, 'data', String(count), folder])
    const texts: string[] = JSON.parse(readFileSync(join(folder, 'queries.json'), 'utf8'))
    let memory = openMemory(path, languages)
    let start = performance.now()
    const {read, added} = await importTmx(memory, createReadStream(tmx))
    const taken = (performance.now() - start) / 1000
    console.log(
      `imported ${read} units (${added} new, ${megabytes(statSync(tmx).size)} of TMX) in ${taken.toFixed(1)} s: ${Math.round(read / taken)} a second`,
    )
    memory.close()

    start = performance.now()
    memory = openMemory(path, languages)
    const [match] = memory.match(texts[0]!, {cutoff})
    console.log(
      `opened, with the first match (${match?.similarity ?? 'none'}), in ${((performance.now() - start) / 1000).toFixed(2)} s; file ${megabytes(statSync(path).size)}, ${megabytes(process.memoryUsage.rss())} resident`,
    )
    await times(texts, (text) => memory.match(text, {cutoff}))
    const {p50, p95} = await times(texts, (text) => memory.match(text, {cutoff}))
    console.log(`look-up: p50 ${ms(p50).trim()} ms, p95 ${ms(p95).trim()} ms`)
    const units = Array.from({length: 100}, (_, i) => ({
      source: `Kalimat baru ${i} yang belum ada di sini.`,
      target: `New ${i}.`,
    }))
    const adding = await times(
      units.map(({source}) => source),
      (source) => memory.add(units.find((unit) => unit.source === source)!),
    )
    if (!units.every(({source}) => memory.match(source)[0]?.similarity === 100)) throw new Error('not found')
    console.log(
      `one unit added, durable and findable: p50 ${ms(adding.p50).trim()} ms, p95 ${ms(adding.p95).trim()} ms`,
    )
    memory.close()
  } finally {
    rmSync(folder, {recursive: true})
  }
}

/** Writes units as TMX and queries as JSON into a folder: a process of its own, so that what it held is gone. */
async function data(count: number): Promise<void> {
  const folder = process.argv[4]!
  const units = recombined(inside, count)
  writeFileSync(join(folder, 'queries.json'), JSON.stringify(queries(units, outside)))
  const memory = new Memory(languages)
  memory.add(units)
  await pipeline(exportTmx(memory), createWriteStream(join(folder, 'memory.tmx')))
}

/** What the next message of a client says. */
async function said<T>(client: ChildProcess): Promise<T> {
  return (await once(client, 'message'))[0]
}

/** Starts the look-ups of a client that is ready. */
async function timesOf(client: ChildProcess): Promise<Times> {
  const done = said<Times>(client)
  client.send('go')
  return done
}

/** One of the clients of `postgres`, a process of its own: it is given texts, and tells what memory it takes and how long look-ups took. */
async function client(): Promise<void> {
  process.send!('here')
  const [texts] = await once(process, 'message')
  const before = process.memoryUsage.rss()
  const memory = await openPostgresMemory(process.env.PADANAN_POSTGRES_URL!, {
    ...languages,
    schema: 'padanan_bench',
  })
  const lookUp = (text: string) => memory.match(text, {cutoff})
  await times(texts, lookUp)
  process.send!(process.memoryUsage.rss() - before)
  await once(process, 'message')
  process.send!(await times(texts, lookUp))
  await memory.close()
  process.disconnect()
}

async function postgres(count: number): Promise<void> {
  const url = process.env.PADANAN_POSTGRES_URL
  if (!url) throw new Error('set PADANAN_POSTGRES_URL')
  const schema = 'padanan_bench'
  const units = recombined(inside, count)
  const texts = queries(units, outside).filter((_, i) => i % 6 === 0)
  const options = {...languages, schema}
  await initPostgresMemory(url, options)
  const memory = await openPostgresMemory(url, options)
  try {
    const start = performance.now()
    for (let i = 0; i < units.length; i += 50_000) await memory.add(units.slice(i, i + 50_000))
    console.log(
      `added ${count} units at ${Math.round((count / (performance.now() - start)) * 1000)} a second`,
    )
    const exact = new Memory(languages)
    exact.add(units)
    await times(texts, (text) => exact.match(text, {cutoff}))
    const inProcess = await times(texts, (text) => exact.match(text, {cutoff}))
    const opening = performance.now()
    const fresh = await openPostgresMemory(url, options)
    await fresh.match(texts[0]!, {cutoff})
    console.log(`opened, with the first match, in ${((performance.now() - opening) / 1000).toFixed(2)} s`)
    await fresh.close()
    await times(texts, (text) => memory.match(text, {cutoff}))
    const one = await times(texts, (text) => memory.match(text, {cutoff}))
    const clients = Array.from({length: 8}, () =>
      fork(process.argv[1]!, ['client'], {execArgv: process.execArgv}),
    )
    await Promise.all(clients.map(said))
    const taking = clients.map(said<number>)
    for (const client of clients) client.send(texts)
    const taken = await Promise.all(taking)
    console.log(`the index of a client takes ${megabytes(Math.max(...taken))}`)
    const eight = await Promise.all(clients.map(timesOf))
    console.log(`Memory: p50 ${ms(inProcess.p50).trim()} ms, p95 ${ms(inProcess.p95).trim()} ms`)
    console.log(
      `one client: p50 ${ms(one.p50).trim()} ms, p95 ${ms(one.p95).trim()} ms, ${(one.p50 / inProcess.p50).toFixed(1)}x`,
    )
    const p95 = Math.max(...eight.map((client) => client.p95))
    console.log(`eight clients: p95 ${ms(p95).trim()} ms, ${(p95 / one.p95).toFixed(1)}x`)
    let same = 0
    const all = [...texts, ...hardQueries(units).map(({text}) => text)]
    const brief = (matches: Match[]) => matches.map((match) => `${match.similarity} ${match.source}`).join()
    for (const text of all) {
      if (brief(await memory.match(text, {cutoff})) === brief(exact.match(text, {cutoff}))) same++
    }
    console.log(`the same matches as Memory for ${same} of ${all.length} queries`)
  } finally {
    await memory.close()
    const client = new pg.Client(url)
    await client.connect()
    await client.query(`DROP SCHEMA "${schema}" CASCADE`)
    await client.end()
  }
}

const runs = {lookup, curve, file, postgres, client, data}
if (!(what in runs)) throw new Error(`expected ${Object.keys(runs).join(', ')}; found ${what}`)
await runs[what as keyof typeof runs](Number(size))
