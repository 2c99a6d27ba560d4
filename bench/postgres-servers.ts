/**
 * A memory on three PostgreSQL servers of this machine, set up by `docs/several-servers.sh`, beside the same memory on one:
 *
 *     npx tsx bench/postgres-servers.ts 100000
 *
 * Import and look-up as ratios; then one server stops and comes back. Needs PostgreSQL's programs, and a user that may start them.
 */
import {execFileSync} from 'node:child_process'
import {chownSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {english, indonesian} from '../src/language/index.js'
import {initPostgresMemory, openPostgresMemory, type PostgresMemory} from '../src/store/index.js'
import {queries, realPairs, recombined} from './memory-data.js'

const count = Number(process.argv[2] ?? 100_000)
const languages = {source: indonesian, target: english}
const isRoot = process.getuid?.() === 0
const sh = (command: string) => execFileSync('bash', ['-c', command], {encoding: 'utf8'}).trim()
const programs = sh('find /usr/lib/postgresql -name bin -type d | sort -V | tail -n 1')
const folder = mkdtempSync(join(tmpdir(), 'padanan-servers-'))
if (isRoot) chownSync(folder, Number(sh('id -u postgres')), Number(sh('id -g postgres')))

function program(name: string, ...args: string[]): void {
  const line = [join(programs, name), ...args]
  const command = isRoot ? ['runuser', '-u', 'postgres', '--', ...line] : line
  execFileSync(command[0]!, command.slice(1), {cwd: folder, stdio: ['ignore', 'ignore', 'inherit']})
}

const ports = [54_341, 54_342, 54_343]
const dataOf = (port: number) => join(folder, String(port))
const start = (port: number) =>
  program(
    'pg_ctl',
    'start',
    '--wait',
    `--pgdata=${dataOf(port)}`,
    `--log=${dataOf(port)}.log`,
    `--options=-c port=${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder}`,
  )
const stop = (port: number) => program('pg_ctl', 'stop', '--mode=immediate', `--pgdata=${dataOf(port)}`)

async function measured(
  name: string,
  memory: PostgresMemory,
): Promise<{import: number; p50: number; p95: number}> {
  const units = recombined(realPairs(), count)
  const begun = performance.now()
  for (let i = 0; i < count; i += 50_000) await memory.add(units.slice(i, i + 50_000))
  const rate = (count / (performance.now() - begun)) * 1000
  const texts = queries(units, realPairs()).filter((_, i) => i % 6 === 0)
  const taken: number[] = []
  for (const round of [0, 1]) {
    for (const text of texts) {
      const begun = performance.now()
      await memory.match(text)
      if (round === 1) taken.push(performance.now() - begun)
    }
  }
  taken.sort((a, b) => a - b)
  const at = (share: number) => taken[Math.floor(taken.length * share)]!
  const figures = {import: rate, p50: at(0.5), p95: at(0.95)}
  console.log(
    `${name}: ${Math.round(rate)} units a second, look-up p50 ${figures.p50.toFixed(1)} ms, p95 ${figures.p95.toFixed(1)} ms`,
  )
  return figures
}

/** What a call is refused with. */
const refused = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => {
      throw new Error('expected a refusal')
    },
    (error: Error) => error.message,
  )

try {
  for (const port of ports) {
    program('initdb', '--auth=trust', '--encoding=UTF8', `--pgdata=${dataOf(port)}`)
    start(port)
    program('createuser', '--superuser', `--host=${folder}`, `--port=${port}`, 'padanan')
    program('createdb', `--host=${folder}`, `--port=${port}`, '--owner=padanan', 'part')
  }
  program('createdb', `--host=${folder}`, `--port=${ports[0]}`, '--owner=padanan', 'head')
  const head = `postgres://padanan@127.0.0.1:${ports[0]}/head`
  await initPostgresMemory(head, {...languages, schema: 'one'})
  await initPostgresMemory(head, {...languages, schema: 'several'})
  const script = new URL('../docs/several-servers.sh', import.meta.url).pathname
  execFileSync(script, [`127.0.0.1:${ports[0]}/head`, ...ports.map((port) => `127.0.0.1:${port}/part`)], {
    env: {...process.env, PGUSER: 'padanan', SCHEMA: 'several'},
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const one = await openPostgresMemory(head, {...languages, schema: 'one'})
  const several = await openPostgresMemory(head, {...languages, schema: 'several'})
  const [alone, spread] = [await measured('one server', one), await measured('three servers', several)]
  console.log(
    `three to one: import ${(spread.import / alone.import).toFixed(2)}x, p50 ${(spread.p50 / alone.p50).toFixed(1)}x, p95 ${(spread.p95 / alone.p95).toFixed(1)}x`,
  )
  await one.close()

  const size = await several.size
  const more = Array.from({length: 100}, (_, i) => ({source: `Kalimat baru ${i} di sini.`, target: 'x'}))
  stop(ports[2]!)
  console.log('a server stops')
  // What is in flight is told that the connection went; from then on the part is named.
  await refused(several.match(more[0]!.source)).then(console.log)
  await refused(several.add(more)).then(console.log)
  await refused(several.match(more[0]!.source)).then(console.log)
  start(ports[2]!)
  if ((await several.size) !== size) throw new Error(`expected ${size} units; found ${await several.size}`)
  await several.add(more)
  const found = await Promise.all(more.map(({source}) => several.match(source, {cutoff: 100})))
  if (found.some((matches) => matches.length !== 1)) throw new Error('not all was found')
  console.log(`it comes back: ${size} units as before, and ${more.length} added and found`)
  await several.close()
} finally {
  for (const port of ports) {
    try {
      stop(port)
    } catch {
      // It wasn't started.
    }
  }
  rmSync(folder, {recursive: true, force: true})
}
