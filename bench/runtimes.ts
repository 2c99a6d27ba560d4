/**
 * The package as it is published, in the runtimes that it should work in: `npm run build && tsx bench/runtimes.ts`. Each
 * runtime comes through npx; one that can't be had is named, and doesn't count.
 */
import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** What is to come out is printed, so that all must agree. */
const smoke = `
import assert from 'node:assert/strict'
import {alignSentences, english, enrich, extract, fromDocx, fromXliff, Glossary, indonesian, merge, toXliff} from 'padanan'
import {loadConcepts, lookup} from 'padanan/glossary'
import {lexicon} from 'padanan/lexicon'
import {openMemory} from 'padanan/node'

const pair = {source: indonesian, target: english}
assert.equal(lookup('jaminan keamanannya')[0].equivalents[0].term, 'security guarantee')
const beads = alignSentences(['Rusia menolak.', 'NATO berunding.'], ['Russia refuses.', 'NATO talks.'], {...pair, lexicon})
assert.deepEqual(beads.map(({source, target}) => [source, target]), [[[0], [0]], [[1], [1]]])
const memory = await openMemory(process.argv[2], pair)
await memory.add([{source: 'Rusia menolak.', target: 'Russia refuses.'}])
const glossary = new Glossary(await loadConcepts(), [indonesian, english])
const job = await enrich(extract('# Judul\\n\\nRusia menolak.\\n', {...pair, format: 'markdown', original: 'a.md'}), {memory, glossary})
await memory.close()
const back = fromXliff(toXliff(job))
assert.equal(back.files[0].units[1].segments[0].target[0], 'Russia refuses.')
assert.equal(merge(back)[0].text, '# Judul\\n\\nRussia refuses.\\n')
assert.throws(() => fromDocx(new Uint8Array(4)), /zip/)
console.log('works')
`

const folder = mkdtempSync(join(tmpdir(), 'padanan-runtimes-'))
try {
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {stdio: 'ignore'})
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))!
  writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}')
  execFileSync('npm', ['install', '--no-audit', '--no-fund', tarball], {cwd: folder, stdio: 'ignore'})
  writeFileSync(join(folder, 'smoke.mjs'), smoke)
  const node = (version: number) => ['-p', `node@${version}`, 'node']
  const runtimes = {node20: node(20), node22: node(22), node24: node(24), node26: node(26)}
  const all: Record<string, string[]> = {...runtimes, bun: ['bun'], deno: ['deno', 'run', '--allow-all']}
  for (const [name, command] of Object.entries(all)) {
    const npx = ['--yes', ...command]
    const version = spawnSync('npx', [...npx.filter((word) => !/^run$|allow/.test(word)), '--version'], {
      encoding: 'utf8',
    })
    if (version.status !== 0) {
      console.log(`${name}\tcan't be had here`)
      continue
    }
    const {status, stdout, stderr} = spawnSync('npx', [...npx, 'smoke.mjs', `${name}.db`], {
      cwd: folder,
      encoding: 'utf8',
    })
    const said = status === 0 ? stdout.trim() : stderr.trim().split('\n').slice(0, 12).join('\n')
    console.log(`${name}\t${version.stdout.split('\n')[0]}\t${said}`)
    if (status !== 0) process.exitCode = 1
  }
} finally {
  rmSync(folder, {recursive: true})
}
