/**
 * Figures and sentence ends, measured: how many figures as newsrooms write them are read whole (language, text and what
 * an editor wants, with other fair readings), and the ends of sentences on treebanks, whose sentences are joined by
 * spaces or stand on lines of their own.
 *
 *     npx tsx bench/quality-figures.ts [--errors]
 */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {english, indonesian} from '../src/language/index.js'
import type {FigureValue, Language} from '../src/types/index.js'

const shared = process.env.PADANAN_SHARED ?? '../shared'
const errors = process.argv.includes('--errors')

/** A value in the notation of the data: `money:IDR:1500000`, `date:2021-12-22@3`, `range:A..B`. */
function token(figure: FigureValue): string {
  switch (figure.kind) {
    case 'number':
      return `number:${figure.value}${figure.unit ? `,unit:${figure.unit}` : ''}`
    case 'money':
      return `money:${figure.currency}:${figure.value}`
    case 'date':
      return `date:${figure.value}${figure.weekday ? `@${figure.weekday}` : ''}`
    case 'time':
      return `time:${figure.value}${figure.zone ?? ''}`
    case 'range':
      return `range:${token(figure.from).replace(/,unit:.*/, '')}..${token(figure.to)}`
    case 'fraction':
      return `fraction:${figure.numerator}/${figure.denominator}`
    case 'approximate': {
      const currency = figure.currency ? `money:${figure.currency}:` : ''
      return `about:${currency}${figure.from}${figure.to === undefined ? '+' : `..${figure.to}`}`
    }
    default:
      return `${figure.kind}:${figure.value}`
  }
}

/** Whether a reading is what was wanted; a weekday that wasn't asked for is no fault. */
function isWanted(wanted: string, found: readonly string[]): boolean {
  const tokens = wanted === '-' ? [] : wanted.trim().split(/\s+/)
  const same = (a: string, b: string) => a === b || (!a.includes('@') && a === b.replace(/@\d/g, ''))
  return tokens.length === found.length && tokens.every((one, index) => same(one, found[index]!))
}

function measureFigures(file: string) {
  const right = {id: 0, en: 0}
  const all = {id: 0, en: 0}
  for (const line of readFileSync(file, 'utf8').trimEnd().split('\n')) {
    const [code, text, wanted] = line.split('\t') as ['id' | 'en', string, string]
    if (wanted === '?') continue
    const found = (code === 'id' ? indonesian : english).figures(text).map(token)
    all[code]++
    if (wanted.split(' | ').some((reading) => isWanted(reading.trim(), found))) right[code]++
    else if (errors) console.log('figure', code, text, 'wanted', wanted, 'found', found.join(' ') || '-')
  }
  console.log('figures read whole')
  for (const code of ['id', 'en'] as const) console.log(`  ${code}  ${right[code]} of ${all[code]}`)
}

/** The documents of a treebank, each a list of sentences; without marks of documents, twenty sentences each. */
function documents(file: string): string[][] {
  const list: string[][] = []
  for (const block of readFileSync(file, 'utf8').split('\n\n')) {
    const text = /^# text = (.*)$/m.exec(block)?.[1]
    if (text === undefined) continue
    if (/^# newdoc/m.test(block) || list.length === 0) list.push([])
    list.at(-1)!.push(text)
  }
  if (list.length > 1) return list
  const [all = []] = list
  return Array.from({length: Math.ceil(all.length / 20)}, (_, index) =>
    all.slice(20 * index, 20 * index + 20),
  )
}

function measureEnds(name: string, language: Language, list: readonly string[][], joint: string) {
  let [gold, found, hits] = [0, 0, 0]
  for (const sentences of list) {
    const text = sentences.join(joint)
    let end = -joint.length
    const ends = new Set(sentences.map((sentence) => (end += joint.length + sentence.length)))
    const own = language.sentences(text)
    gold += ends.size
    found += own.length
    hits += own.filter((sentence) => ends.has(sentence.end)).length
  }
  console.log(`  ${name.padEnd(28)} F1 ${((200 * hits) / (gold + found)).toFixed(1)}`)
}

const cases = join(shared, 'cases/figures/figures.dev.tsv')
if (existsSync(cases)) measureFigures(cases)
else console.log(`figures: no data in ${cases}`)

console.log('sentence ends')
for (const [name, language] of [
  ['id_gsd-ud-dev', indonesian],
  ['id_csui-ud-train', indonesian],
  ['en_ewt-ud-dev', english],
] as const) {
  const file = join(shared, 'eval/ud', `${name}.conllu`)
  if (!existsSync(file)) console.log(`  no data in ${file}`)
  else {
    measureEnds(name, language, documents(file), ' ')
    measureEnds(`${name}, a line each`, language, documents(file), '\n')
  }
}
