/**
 * How fast XLIFF and TMX are read, next to the packages `xliff` and `tmexchange` on the same text in the same run, and
 * how much memory documents of 1 GB take in a stream.
 *
 *     npx tsx bench/formats.ts [--stream-mb 1000]
 *
 * The text is the corpus's, repeated with other ids: sentences as long as they are in news. Then the files of the shared
 * suite, where it is there.
 */
import {execFileSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {buildSync} from 'esbuild'
import xliff2js from 'xliff/xliff2js'
import xliff12ToJs from 'xliff/xliff12ToJs'
import {texts, toUnits} from '../corpus/index.js'
import {decode, fromTmx, fromXliff, toTmx, toXliff} from '../src/formats/index.js'
import type {Tmx, Xliff, XliffVersion} from '../src/types/index.js'

const tmx2js = createRequire(import.meta.url)('tmexchange').tmx2js as (text: string) => Promise<unknown>
const pairs = texts.flatMap(toUnits)
const MB = 1e6

/** Documents of about this many million characters. */
const SIZE = 8
const copies = Math.ceil(
  (SIZE * MB) / pairs.reduce((sum, {source, target}) => sum + source.length + target.length + 120, 0),
)
const units = Array.from({length: copies}, (_, copy) =>
  pairs.map((pair, index) => ({...pair, id: `u${copy}-${index}`})),
).flat()

const xliff: Xliff = {
  version: '2.0',
  srcLang: 'id',
  trgLang: 'en',
  files: [
    {
      id: 'f1',
      units: units.map(({id, source, target}) => ({
        kind: 'unit',
        id,
        segments: [{kind: 'segment', source: [source], target: [target]}],
      })),
    },
  ],
}
const tmx: Tmx = {
  version: '1.4',
  header: {
    srclang: 'id',
    attributes: {
      creationtool: 'padanan',
      creationtoolversion: '0',
      segtype: 'sentence',
      'o-tmf': 'none',
      adminlang: 'en',
      datatype: 'plaintext',
    },
  },
  units: units.map(({id, source, target}) => ({
    id,
    variants: [
      {lang: 'id', content: [source]},
      {lang: 'en', content: [target]},
    ],
  })),
}

type Read = (text: string) => unknown

/** Million characters a second, the best of seven runs, ours and the peer's in turn. */
async function speeds(texts: string[], readers: [Read, Read]): Promise<[number, number]> {
  const size = texts.reduce((sum, text) => sum + text.length, 0) / MB
  const best: [number, number] = [0, 0]
  for (let run = 0; run < 14; run++) {
    const start = performance.now()
    for (const text of texts) await readers[run % 2]!(text)
    best[run % 2] = Math.max(best[run % 2]!, size / ((performance.now() - start) / 1000))
  }
  return best
}

const call =
  (read: (text: string, options: object, done: (error: unknown) => void) => void) => (text: string) =>
    read(text, {}, (error) => {
      if (error) throw error
    })
const peers: [name: string, format: RegExp, version: XliffVersion | undefined, peer: string, read: Read][] = [
  ['XLIFF 2', /^XLIFF 2/, '2.0', 'xliff', call(xliff2js)],
  ['XLIFF 1.2', /^XLIFF 1/, '1.2', 'xliff', call(xliff12ToJs)],
  ['TMX', /^TMX/, undefined, 'tmexchange', tmx2js],
]

async function show(what: string, texts: string[], readers: [Read, Read], peer: string): Promise<void> {
  const [own, other] = await speeds(texts, readers)
  const size = `${(texts.reduce((sum, text) => sum + text.length, 0) / MB).toFixed(1)} MB`
  console.log(
    `${`${what}, ${size}`.padEnd(34)} ${own.toFixed(1).padStart(6)} ${other.toFixed(1).padStart(12)} ${(own / other).toFixed(1).padStart(7)}  (${peer})`,
  )
}

console.log('reading                         ours, MB/s   peer, MB/s   times')
for (const [name, , version, peer, read] of peers) {
  const text = version === undefined ? toTmx(tmx) : toXliff(xliff, {version})
  await show(name, [text], [version === undefined ? fromTmx : fromXliff, read], peer)
}

// The same on files of real tools, where they are there: those that both can read.
const shared = join(process.env.PADANAN_SHARED ?? '../shared', 'conformance')
const rows = existsSync(shared)
  ? readFileSync(join(shared, 'suite.tsv'), 'utf8').trim().split('\n').slice(1)
  : []
for (const [name, format, version, peer, read] of rows.length > 0 ? peers : []) {
  const own: Read = version === undefined ? fromTmx : fromXliff
  const both: string[] = []
  for (const [path = '', kind = '', , expected] of rows.map((row) => row.split('\t'))) {
    if (expected !== 'valid' || !format.test(kind)) continue
    try {
      const text = decode(readFileSync(join(shared, path)))
      own(text)
      await read(text)
      both.push(text)
    } catch {}
  }
  await show(`${name}, ${both.length} files`, both, [own, read], peer)
}

const flag = process.argv.indexOf('--stream-mb')
const megabytes = flag < 0 ? '1000' : process.argv[flag + 1]!
const probe = join(mkdtempSync(join(tmpdir(), 'padanan-')), 'stream.mjs')
buildSync({
  entryPoints: ['bench/formats-stream.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: probe,
})
for (const format of ['tmx', '2.0', '1.2']) {
  console.log(execFileSync(process.execPath, [probe, format, megabytes], {encoding: 'utf8'}).trim())
}
