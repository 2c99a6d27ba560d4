/** Reads a document of any size that is never in memory as a whole, and prints speed and memory: `tmx|2.0|1.2 MEGABYTES`. */
import {streamTmx, streamXliff, toTmx, toXliff} from '../src/formats/index.js'
import type {XliffVersion} from '../src/types/index.js'

const [format = 'tmx', size = '1000'] = process.argv.slice(2)
const MB = 1e6
const source = 'Presiden meresmikan jalan tol sepanjang 47 kilometer di Sumatera pada Rabu pagi.'
const target = 'The President inaugurated a 47-kilometre toll road in Sumatra on Wednesday morning.'
const content = {kind: 'segment' as const, source: [source], target: [target]}
const header = {
  creationtool: 'padanan',
  creationtoolversion: '0',
  segtype: 'sentence',
  'o-tmf': 'none',
  adminlang: 'en',
  datatype: 'plaintext',
}
const text =
  format === 'tmx'
    ? toTmx({
        version: '1.4',
        header: {srclang: 'id', attributes: header},
        units: [
          {
            id: 'ID',
            variants: [
              {lang: 'id', content: [source]},
              {lang: 'en', content: [target]},
            ],
          },
        ],
      })
    : toXliff({
        version: format as XliffVersion,
        srcLang: 'id',
        trgLang: 'en',
        files: [{id: 'f', units: [{kind: 'unit', id: 'ID', segments: [content]}]}],
      })
const [, start, unit, end] = /^(.*?)(<(?:tu|unit|trans-unit) .*<\/(?:tu|unit|trans-unit)>\s*)(.*)$/s.exec(
  text,
)!

/** The document, its unit repeated under other ids. */
function* chunks(): Generator<Uint8Array> {
  const encoder = new TextEncoder()
  yield encoder.encode(start)
  let chunk = ''
  for (let done = 0, id = 0; done < Number(size) * MB; id++) {
    chunk += unit!.replace('ID', `u${id}`)
    if (chunk.length < 1 << 16) continue
    const bytes = encoder.encode(chunk)
    done += bytes.length
    chunk = ''
    yield bytes
  }
  yield encoder.encode(chunk + end)
}

const before = process.memoryUsage().rss
const begin = performance.now()
let units = 0
let done = 0
const onProgress = (progress: {done: number}) => {
  done = progress.done
}
const stream = format === 'tmx' ? streamTmx(chunks(), {onProgress}) : streamXliff(chunks(), {onProgress})
for await (const {unit} of stream) units += unit ? 1 : 0
const seconds = (performance.now() - begin) / 1000
console.log(
  `stream of ${format === 'tmx' ? 'TMX' : `XLIFF ${format}`}, ${(done / MB).toFixed(0)} MB: ${units} units, ` +
    `${(done / MB / seconds).toFixed(1)} MB/s, memory ${(before / MB).toFixed(0)} MB before, ` +
    `${((process.resourceUsage().maxRSS * 1024) / MB).toFixed(0)} MB at most`,
)
