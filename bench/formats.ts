/**
 * How fast XLIFF and TMX are read, next to the packages `xliff` and `tmexchange` on the same text in the same run, and
 * how much memory a TMX of 1 GB takes in a stream.
 *
 *     npx tsx bench/formats.ts [--stream-mb 1000]
 *
 * The text is the corpus's, repeated with other ids: sentences as long as they are in news.
 */
import {createRequire} from 'node:module'
import xliff2js from 'xliff/xliff2js'
import xliff12ToJs from 'xliff/xliff12ToJs'
import {texts, toUnits} from '../corpus/index.js'
import {fromTmx, fromXliff, streamTmx, toTmx, toXliff} from '../src/formats/index.js'
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

/** A TMX of any size that is never in memory as a whole. */
function* endless(megabytes: number): Generator<Uint8Array> {
  const encoder = new TextEncoder()
  const text = toTmx(tmx)
  const start = text.indexOf('<tu ')
  const end = text.lastIndexOf('</body>')
  const chunk = encoder.encode(text.slice(start, end))
  yield encoder.encode(text.slice(0, start))
  for (let size = 0; size < megabytes * MB; size += chunk.length) {
    for (let at = 0; at < chunk.length; at += 1 << 16) yield chunk.subarray(at, at + (1 << 16))
  }
  yield encoder.encode(text.slice(end))
}

const flag = process.argv.indexOf('--stream-mb')
const megabytes = flag < 0 ? 1000 : Number(process.argv[flag + 1])
const before = process.memoryUsage().rss
const start = performance.now()
let count = 0
let peak = 0
for await (const {unit} of streamTmx(endless(megabytes), {
  onProgress: () => {
    peak = Math.max(peak, process.memoryUsage().rss)
  },
})) {
  count += unit.variants.length > 0 ? 1 : 0
}
const seconds = (performance.now() - start) / 1000
console.log(
  `stream of a TMX, ${megabytes} MB: ${count} units, ${(megabytes / seconds).toFixed(1)} MB/s, ` +
    `memory ${(before / MB).toFixed(0)} MB before, ${(peak / MB).toFixed(0)} MB at most`,
)
