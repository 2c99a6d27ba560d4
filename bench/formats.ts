/**
 * How fast XLIFF and TMX are read, next to the packages `xliff` and `tmexchange` on the same text in the same run, and
 * how much memory documents of 1 GB take in a stream.
 *
 *     npx tsx bench/formats.ts [--stream-mb 1000]
 *
 * The text is the corpus's, repeated with other ids: sentences as long as they are in news.
 */
import {execFileSync} from 'node:child_process'
import {mkdtempSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {buildSync} from 'esbuild'
import xliff2js from 'xliff/xliff2js'
import xliff12ToJs from 'xliff/xliff12ToJs'
import {texts, toUnits} from '../corpus/index.js'
import {fromTmx, fromXliff, toTmx, toXliff} from '../src/formats/index.js'
import type {Tmx, Xliff} from '../src/types.js'

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

/** Million characters a second of processor time, the best of five runs. */
async function speed(text: string, read: (text: string) => unknown): Promise<number> {
  let best = 0
  for (let run = 0; run < 5; run++) {
    const start = performance.now()
    await read(text)
    best = Math.max(best, text.length / MB / ((performance.now() - start) / 1000))
  }
  return best
}

const call = (read: (text: string, options: object, done: () => void) => void) => (text: string) =>
  read(text, {}, () => {})

console.log('reading               ours, MB/s   peer, MB/s   times')
for (const [name, text, ours, peerName, peer] of [
  ['XLIFF 2.0', toXliff(xliff), fromXliff, 'xliff', call(xliff2js)],
  ['XLIFF 1.2', toXliff(xliff, {version: '1.2'}), fromXliff, 'xliff', call(xliff12ToJs)],
  ['TMX 1.4', toTmx(tmx), fromTmx, 'tmexchange', tmx2js],
] as const) {
  const own = await speed(text, ours)
  const other = await speed(text, peer)
  const size = `${(text.length / MB).toFixed(0)} MB`
  console.log(
    `${`${name}, ${size}`.padEnd(20)} ${own.toFixed(1).padStart(11)} ${other.toFixed(1).padStart(12)} ${(own / other).toFixed(1).padStart(7)}  (${peerName})`,
  )
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
