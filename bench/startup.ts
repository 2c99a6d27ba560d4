/**
 * Start-up: what importing a subpath takes, what the command takes for a look-up, as ratios to an empty start of Node in
 * the same run, and the first look-up in the termbase that ships for each of its concepts. The least of several turns,
 * in turns, so that what other programs take falls on all alike. Build first.
 *
 *     npx tsx bench/startup.ts
 */
import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'

const dist = new URL('../dist/', import.meta.url).pathname
if (!existsSync(`${dist}index.js`)) throw new Error(`no build in ${dist}: run npm run build first`)
const TURNS = 12

const program = (code: string) => ['--input-type=module', '--eval', code]
const imported = (path: string) => program(`import '${dist}${path}.js'`)
const tasks: readonly (readonly [name: string, args: readonly string[], aim?: number])[] = [
  ['nothing', program('')],
  ...['terms', 'glossary', 'memory'].map((path) => [`padanan/${path}`, imported(path), 2.5] as const),
  ...['xliff', 'align', 'csv', 'indonesian', 'index'].map(
    (path) => [`padanan/${path}`, imported(path)] as const,
  ),
  ['padanan --version', [`${dist}cli.js`, '--version']],
  ['padanan lookup', [`${dist}cli.js`, 'lookup', 'jaminan keamanan']],
]

const least = new Map<string, number>()
for (let turn = 0; turn < TURNS; turn++)
  for (const [name, args] of tasks) {
    const start = performance.now()
    execFileSync(process.execPath, args, {stdio: 'ignore'})
    least.set(name, Math.min(least.get(name) ?? Infinity, performance.now() - start))
  }
const empty = least.get('nothing')!
console.log('start                     ms   times an empty start')
for (const [name, , aim] of tasks) {
  const time = least.get(name)!
  const ratio = (time / empty).toFixed(2).padStart(6)
  console.log(`  ${name.padEnd(20)} ${time.toFixed(0).padStart(5)} ${ratio}${aim ? ` (aim ${aim})` : ''}`)
}

/** Times of the first look-up of a process, in µs of processor time for each concept. */
const first = `
  import {concepts, lookup} from '${dist}glossary.js'
  const start = process.cpuUsage()
  lookup('jaminan keamanan', {source: 'id', target: 'en'})
  const {user, system} = process.cpuUsage(start)
  console.log((user + system) / concepts.length)`
const times = Array.from({length: 5}, () =>
  Number(execFileSync(process.execPath, program(first), {encoding: 'utf8'})),
)
console.log(`first look-up in the termbase: ${Math.min(...times).toFixed(0)} µs a concept (aim 25)`)
