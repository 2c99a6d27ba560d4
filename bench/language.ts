/**
 * Sentences and tokens, megabytes a second on one core, beside `Intl.Segmenter` and `retext-english`'s parser.
 *
 *     npx tsx bench/language.ts
 */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {ParseEnglish as PeerParser} from 'parse-english'
import {english, indonesian, ParseEnglish, ParseIndonesian} from '../src/language/index.js'
import type {Language} from '../src/types/index.js'

const corpus = new URL('../corpus/', import.meta.url)
const shared = join(process.env.PADANAN_SHARED ?? '../shared', 'eval/data')

/** News in a language, about two megabytes. */
function news(code: string): string {
  const file = join(shared, `bppt-int.${code}`)
  const text = existsSync(file)
    ? readFileSync(file, 'utf8')
    : readFileSync(new URL(`sanctions/${code}.txt`, corpus), 'utf8')
  return text.repeat(Math.ceil(2e6 / Buffer.byteLength(text)))
}

/** The best of five runs. */
function rate(bytes: number, run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 5; round++) {
    const start = performance.now()
    run()
    best = Math.min(best, performance.now() - start)
  }
  return bytes / 1e6 / (best / 1e3)
}

function bench(
  language: Language,
  parser: {parse(text: string): unknown},
  peer: {parse(text: string): unknown} | undefined,
) {
  const text = news(language.code)
  const bytes = Buffer.byteLength(text)
  // Trees are slow and large: a tenth is enough.
  const part = text.slice(0, text.length / 10)
  const partBytes = Buffer.byteLength(part)
  const lines = part.split('\n')
  /** Line by line: each segment of `Intl.Segmenter` keeps the whole input. */
  const count = (segmenter: Intl.Segmenter) => {
    let segments = 0
    for (const line of lines) for (const _ of segmenter.segment(line)) segments++
    return segments
  }
  const sentences = new Intl.Segmenter(language.code, {granularity: 'sentence'})
  const words = new Intl.Segmenter(language.code, {granularity: 'word'})
  const tokens = language.tokens(text)
  const rows: [string, number][] = [
    ['sentences', rate(bytes, () => language.sentences(text))],
    ['  Intl.Segmenter', rate(partBytes, () => count(sentences))],
    ['tokens', rate(bytes, () => language.tokens(text))],
    ['  Intl.Segmenter', rate(partBytes, () => count(words))],
    ['sentences and tokens', rate(bytes, () => [language.sentences(text), language.tokens(text)])],
    ['tokens, folded', rate(bytes, () => tokens.map((token) => language.fold(token.text)))],
    ['forms of all tokens', rate(bytes, () => tokens.map((token) => language.forms(token.text)))],
    ['figures', rate(partBytes, () => lines.map((line) => language.figures(line)))],
    ['retext tree', rate(partBytes, () => parser.parse(part))],
  ]
  if (peer) rows.push(['  parse-english', rate(partBytes, () => peer.parse(part))])
  console.log(`${language.name}, ${(bytes / 1e6).toFixed(1)} MB, ${tokens.length} tokens`)
  for (const [name, value] of rows) console.log(`  ${name.padEnd(24)} ${value.toFixed(1).padStart(7)} MB/s`)
}

bench(indonesian, new ParseIndonesian(), undefined)
bench(english, new ParseEnglish(), new PeerParser())
