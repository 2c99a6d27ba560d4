/**
 * How XLIFF and TMX fare on the shared suite and on hostile files, where they are there: valid files read, and the
 * same after writing and reading again; files that schema or well-formedness refuses, refused with a place; attacks.
 *
 *     npx tsx bench/conformance.ts
 */
import {execFileSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {isDeepStrictEqual} from 'node:util'
import {buildSync} from 'esbuild'
import {decode, fromTmx, fromXliff, toTmx, toXliff} from '../src/formats/index.js'

const shared = join(process.env.PADANAN_SHARED ?? '../shared', 'conformance')
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown
const percent = (part: number, whole: number) =>
  `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`

function suite(format: 'XLIFF' | 'TMX', roundTrip: (text: string) => [unknown, unknown]): void {
  const rows = readFileSync(join(shared, 'suite.tsv'), 'utf8').trim().split('\n').slice(1)
  const files = rows.map((row) => row.split('\t')).filter(([, kind]) => kind!.startsWith(format))
  const counts = {valid: 0, read: 0, same: 0, invalid: 0, refused: 0}
  for (const [path, , , expected, schema] of files) {
    const bytes = readFileSync(join(shared, path!))
    if (expected !== 'valid' && schema !== 'invalid') continue
    const isValid = expected === 'valid'
    counts[isValid ? 'valid' : 'invalid']++
    try {
      const [first, second] = roundTrip(decode(bytes))
      counts.read += isValid ? 1 : 0
      if (isValid && isDeepStrictEqual(plain(first), plain(second))) counts.same++
      else console.log(`  ${isValid ? 'changed' : 'accepted'}: ${path}`)
    } catch (error) {
      if (isValid) console.log(`  not read: ${path}: ${error}`)
      else if (/^\d+:\d+: /.test(String(error))) counts.refused++
    }
  }
  console.log(
    `${format}: valid files read ${percent(counts.read, counts.valid)}, the same again ${percent(counts.same, counts.valid)}`,
  )
  console.log(
    `${format}: refused by the schema, refused with a place ${percent(counts.refused, counts.invalid)}`,
  )
}

function attacks(): void {
  const folder = mkdtempSync(join(tmpdir(), 'padanan-'))
  const probe = join(folder, 'probe.mjs')
  buildSync({
    entryPoints: ['bench/conformance-probe.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: probe,
  })
  execFileSync('python3', [join(shared, 'attacks/gen.py'), folder])
  const run = join(shared, 'attacks/run.py')
  const output = execFileSync('python3', [run, '--in', folder, '--ext', 'xlf,tmx', '--', 'node', probe], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  const lines = output.trim().split('\n')
  for (const line of lines) {
    const [file, , outcome, seconds, memory, message, verdict] = line.split('\t')
    if (verdict && (verdict !== 'fine' || Number(seconds) > 2 || Number(memory) > 200)) {
      console.log(`  ${file}: ${outcome}, ${seconds} s, ${memory} MB, ${verdict} (${message})`)
    }
  }
  console.log(`attacks: ${lines.at(-1)}`)
}

if (!existsSync(shared)) console.log(`conformance: no files in ${shared}`)
else {
  suite('XLIFF', (text) => {
    const document = fromXliff(text)
    return [document, fromXliff(toXliff(document))]
  })
  suite('TMX', (text) => {
    const document = fromTmx(text)
    return [document, fromTmx(toTmx(document))]
  })
  attacks()
}
