/**
 * How fast the glossary is with 100,000 terms, as ratios against a peer in the same run:
 * recognition against a loop of regular expressions, look-up of typos against plain fuse.js over the same list.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import Fuse from 'fuse.js'
import {concepts as termbase} from '../glossary/index.js'
import {lexicon} from '../glossary/lexicon.js'
import {english, indonesian} from '../src/language/index.js'
import {Glossary} from '../src/terms/index.js'
import type {Concept} from '../src/types/index.js'

const TERMS = 100_000
const root = new URL('../', import.meta.url)
const shared = `${process.env.PADANAN_SHARED ?? new URL('../shared', root).pathname}/eval/data/`

/** Numbers from 0 to 1, the same on every run (mulberry32). */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** News text: real when it is there, else our own corpus over and over. */
function readText(): {name: string; text: string} {
  const files = existsSync(shared) ? readdirSync(shared).filter((name) => name.endsWith('.id')) : []
  if (files.length > 0)
    return {name: files.join(' '), text: files.map((name) => readFileSync(shared + name, 'utf8')).join('\n')}
  const corpus = new URL('corpus/', root)
  const own = readdirSync(corpus, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => readFileSync(new URL(`${name}/id.txt`, corpus), 'utf8'))
    .join('\n')
  return {name: 'corpus', text: own.repeat(Math.ceil(3_000_000 / own.length))}
}

/** Our termbase, and words of our lexicon by twos and threes: as dense in a text as a large glossary is. */
function makeTerms(): string[] {
  const random = generator(1)
  const words = [...new Set(lexicon.pairs.map(([word]) => word))].filter((word) => word.length > 2)
  const pick = () => words[Math.floor(random() * words.length)]!
  const own = termbase.flatMap(({languages}) =>
    languages.filter(({lang}) => lang === 'id').flatMap(({terms}) => terms),
  )
  const terms = new Set(own.map(({term}) => term))
  while (terms.size < TERMS) terms.add(Array.from({length: 2 + Math.floor(random() * 2)}, pick).join(' '))
  return [...terms]
}

/** Words that stand together in the text, half of all terms: nearly every word of it is in a term. */
function makeDenseTerms(text: string): string[] {
  const random = generator(1)
  const words = [...new Set(text.match(/\p{L}{3,}/gu))]
  const runs = [...text.matchAll(/\p{L}{3,} \p{L}{3,}(?: \p{L}{3,})?/gu)].map(([run]) => run)
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)]!
  const terms = new Set<string>()
  for (let turn = 0; terms.size < TERMS && turn < 20 * TERMS; turn++) {
    if (terms.size % 2 === 0) terms.add(pick(runs))
    else terms.add(Array.from({length: 1 + Math.floor(random() * 3)}, () => pick(words)).join(' '))
  }
  return [...terms]
}

const toConcepts = (terms: readonly string[]): Concept[] =>
  terms.map((term, id) => ({
    id: `term-${id}`,
    languages: [
      {lang: 'id', terms: [{term, status: 'preferred'}]},
      {lang: 'en', terms: [{term: `term ${id}`, status: 'preferred'}]},
    ],
  }))

const milliseconds = (work: () => void) => {
  const start = performance.now()
  work()
  return performance.now() - start
}

function quantiles(times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!.toFixed(3)
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${sorted.at(-1)!.toFixed(2)} ms`
}

const collect = () => (globalThis as {gc?: () => void}).gc?.()

const {name, text} = readText()
const lines = text.split('\n')
const terms = makeTerms()
const megabytes = Buffer.byteLength(text) / 1e6
console.log(`text: ${name}, ${megabytes.toFixed(2)} MB; ${terms.length} terms`)

/** Recognises the text, in MB for a second of processor time: what other programs on the machine take is left out. */
function recognise(glossary: Glossary): {speed: number; matches: number} {
  let matches = 0
  const start = process.cpuUsage()
  for (const line of lines) matches += glossary.recognise(line, {language: 'id', target: 'en'}).length
  const {user, system} = process.cpuUsage(start)
  return {speed: megabytes / ((user + system) / 1e6), matches}
}

collect()
const before = process.memoryUsage()
const glossary = new Glossary(toConcepts(terms), [indonesian, english])
const options = {source: 'id', target: 'en'}
const first = milliseconds(() => glossary.lookup('ekspansi NATO', options))
console.log(`index built and first look-up answered: ${first.toFixed(0)} ms`)
const guess = milliseconds(() => glossary.lookup('ekspansi NATTO', options))
console.log(`index of typos built and first guess made: ${guess.toFixed(0)} ms`)
const cold = recognise(glossary)
const {speed, matches} = recognise(glossary)
console.log(
  `recognition: ${speed.toFixed(2)} MB/s (first pass, words and code new: ${cold.speed.toFixed(2)}), ${matches} matches`,
)
const tokenising = process.cpuUsage()
for (const line of lines) indonesian.tokens(line)
const {user, system} = process.cpuUsage(tokenising)
console.log(`  tokens alone: ${(megabytes / ((user + system) / 1e6)).toFixed(2)} MB/s`)
collect()
const after = process.memoryUsage()
const used = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1e6
console.log(
  `memory: glossary and index ${used.toFixed(0)} MB, process ${(after.rss / 1e6).toFixed(0)} MB resident`,
)
{
  const other = new Glossary(toConcepts(makeDenseTerms(text)), [indonesian, english])
  recognise(other)
  const dense = recognise(other)
  console.log(
    `recognition, terms cut from the text itself: ${dense.speed.toFixed(2)} MB/s, ${dense.matches} matches`,
  )
}

const slice = text.slice(0, 5000)
const literal = (term: string) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
/** One in so many is tried: V8 keeps the code of each expression, gigabytes of all of them. */
const tried = 50
const patterns = terms
  .filter((_, i) => i % tried === 0)
  .map((term) => new RegExp(`(?<![\\p{L}\\p{N}])${literal(term)}(?![\\p{L}\\p{N}])`, 'giu'))
for (const pattern of patterns) pattern.test('')
const looping =
  tried *
  milliseconds(() => {
    for (const pattern of patterns) slice.match(pattern)
  })
const loopSpeed = Buffer.byteLength(slice) / 1e6 / (looping / 1000)
console.log(
  `loop of regular expressions: ${loopSpeed.toFixed(4)} MB/s; recognition is ${(cold.speed / loopSpeed).toFixed(0)} times as fast, first pass`,
)

const random = generator(2)
const sample = (size: number) => Array.from({length: size}, () => terms[Math.floor(random() * terms.length)]!)
const misspell = (term: string) => {
  const place = 1 + Math.floor(random() * (term.length - 2))
  return term.slice(0, place) + term.slice(place + 1)
}
const time = (queries: string[]) =>
  queries.map((query) => milliseconds(() => glossary.lookup(query, options)))
time(sample(200))
console.log(`look-up, exact: ${quantiles(time(sample(2000)))}`)
const inflected = sample(2000).map((term) => `${term}nya`)
const answers = inflected.map((query) => glossary.lookup(query, options)[0]?.tier)
console.log(
  `look-up, inflected: ${quantiles(time(sample(2000).map((term) => `${term}nya`)))}; ${answers.filter((tier) => tier === 'inflected').length} of ${answers.length} are forms of a term, the others go on to guesses`,
)
const misspelt = sample(2000)
  .filter((term) => term.length > 6)
  .map(misspell)
time(misspelt.slice(0, 20))
const typos = time(misspelt.slice(0, 500))
console.log(`look-up, typo: ${quantiles(typos)}`)
const plain = new Fuse(terms, {includeScore: true, ignoreLocation: true, threshold: 0.34})
const fuse = misspelt.slice(0, 5).map((query) => milliseconds(() => plain.search(query)))
console.log(`plain fuse.js, the same list: ${quantiles(fuse)}`)
