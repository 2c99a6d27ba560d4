/**
 * Reads the termbase and the lexicon, checks them and writes `concepts.js`, `details.js` and `words.js`, which `index.ts` and `lexicon.ts` publish.
 * A fault stops the build and names its file and line.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import Papa from 'papaparse'
import {readSources, readTexts} from '../corpus/read.js'
import {fromGlossaryCsv} from '../src/formats/index.js'
import {english, indonesian} from '../src/language/index.js'
import type {Concept, LexiconPair, PartOfSpeech} from '../src/types/index.js'
import {split} from './split.js'

const folder = new URL('./', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, folder), 'utf8')
const languages = [indonesian, english]
const sources = readSources()
const known = new Set(sources.map((source) => source.key))
const texts = new Map(readTexts(sources).map((text) => [text.slug, text]))

function fail(place: string, reason: string): never {
  throw new Error(`glossary/${place}: ${reason}`)
}

/** Concepts of all sheets in `terms/`, in the order of files and lines. */
function readTermbase(): Concept[] {
  const termbase: Concept[] = []
  const places = new Map<string, string>()
  const related: [place: string, target: string][] = []
  for (const name of readdirSync(new URL('terms/', folder)).sort()) {
    const text = read(`terms/${name}`)
    const lines = text.split('\n')
    const {concepts, skipped, merged} = fromGlossaryCsv(text)
    for (const {line, reason} of skipped) fail(`terms/${name}:${line}`, reason)
    if (merged > 0) fail(`terms/${name}`, `${merged} rows stand twice`)
    for (const concept of concepts) {
      const line = (start: string) => lines.findIndex((row) => row.startsWith(start)) + 1
      const place = (lang = '') => `terms/${name}:${line(lang ? `${concept.id},${lang},` : `${concept.id},`)}`
      const earlier = places.get(concept.id)
      if (earlier) fail(place(), `\`${concept.id}\` stands in ${earlier} already`)
      places.set(concept.id, place())
      for (const relation of concept.relations ?? []) related.push([place(), relation.concept])
      if (concept.subjectField?.replaceAll(' ', '-') !== name.slice(0, -'.csv'.length)) {
        fail(place(), `the field is \`${concept.subjectField ?? ''}\`, not that of the sheet`)
      }
      checkLanguages(concept, place)
      termbase.push(concept)
    }
  }
  for (const [place, target] of related) {
    if (!places.has(target)) fail(place, `related to the unknown concept \`${target}\``)
  }
  return termbase
}

/** A concept speaks both languages, has a definition and a preferred term in each, and names texts that exist. */
function checkLanguages(concept: Concept, place: (lang?: string) => string) {
  for (const language of languages) {
    const section = concept.languages.find(({lang}) => lang === language.code)
    if (!section) fail(place(), `\`${concept.id}\` has no term in ${language.name}`)
    const at = place(language.code)
    if (!section.definition) fail(at, `no definition in ${language.name}`)
    if (section.terms.every(({status}) => status !== 'preferred')) {
      fail(at, `no preferred term in ${language.name}`)
    }
    for (const {term, source} of section.terms) {
      if (!source) continue
      const text = texts.get(source)
      if (!text && !known.has(source)) fail(at, `\`${term}\` is attested in the unknown text \`${source}\``)
      const body = text?.[language.code as 'id' | 'en'].flat().join(' ')
      if (body && !language.fold(body).includes(language.fold(term))) {
        fail(at, `\`${term}\` does not stand in \`${source}\``)
      }
    }
  }
}

/** TBX's parts of speech for those of the files. */
const partsOfSpeech = {
  noun: 'noun',
  verb: 'verb',
  adj: 'adjective',
  adv: 'adverb',
  func: 'other',
  num: 'other',
  name: 'properNoun',
} as const satisfies Record<string, PartOfSpeech>

/**
 * A row of the lexicon: `first` marks the pair as the first rendering of its Indonesian word (`id`), its English word (`en`) or
 * `both`; with `next` behind it or alone, as one that comes before all that are not marked.
 */
type Row = Record<'id' | 'en' | 'pos' | 'first', string> & {place: string}

/** Rows of all files in `lexicon/`, in the order of files and lines. */
function readLexicon(): Row[] {
  const rows: Row[] = []
  const seen = new Map<string, string>()
  for (const name of readdirSync(new URL('lexicon/', folder)).sort()) {
    const {data, errors} = Papa.parse<Row>(read(`lexicon/${name}`), {header: true, skipEmptyLines: true})
    for (const error of errors) fail(`lexicon/${name}:${(error.row ?? 0) + 2}`, error.message)
    data.forEach((row, index) => {
      const {id, en, pos, first} = row
      const place = `lexicon/${name}:${index + 2}`
      if (!id || !en) fail(place, 'a side is empty')
      if (!Object.hasOwn(partsOfSpeech, pos)) fail(place, `unknown part of speech \`${pos}\``)
      if (!/^(?:id|en|both)?(?: ?next)?$/.test(first))
        fail(place, `\`first\` is \`${first}\`, not id, en, both or next`)
      const key = `${id}\t${en}`
      if (seen.has(key)) fail(place, `duplicate of ${seen.get(key)}`)
      seen.set(key, place)
      rows.push({...row, place})
    })
  }
  return rows
}

/**
 * The pairs in the order in which look-up is to meet them. Of a word's renderings, in either language, the pair marked `first` comes
 * before all others; where none is marked, files and lines say. So every row is written after the firsts of its two words, and a circle
 * of firsts, which no order satisfies, stops the build. A bare root or another voice of a verb that stands there too comes last:
 * *support* is *mendukung* before *dukung* and *didukung*.
 */
function inOrder(rows: Row[]): LexiconPair[] {
  const firsts = new Map<string, Row>()
  for (const row of rows) {
    for (const language of ['id', 'en'] as const) {
      if (!row.first.startsWith(language) && !row.first.startsWith('both')) continue
      const word = `${language} ${row[language]}`
      const other = firsts.get(word)
      if (other) fail(row.place, `\`${row[language]}\` has its first in ${other.place} already`)
      firsts.set(word, row)
    }
  }
  const pairs: LexiconPair[] = []
  const states = new Map<Row, 'open' | 'written'>()
  const write = (row: Row) => {
    if (states.get(row) === 'written') return
    if (states.get(row) === 'open')
      fail(row.place, `\`${row.id}\` = \`${row.en}\` stands in a circle of firsts`)
    states.set(row, 'open')
    for (const first of [firsts.get(`id ${row.id}`), firsts.get(`en ${row.en}`)]) {
      if (first && first !== row) write(first)
    }
    states.set(row, 'written')
    pairs.push([row.id, row.en, partsOfSpeech[row.pos as keyof typeof partsOfSpeech]])
  }
  const isNext = ({first}: Row) => first.endsWith('next')
  const isLast = otherVoices(rows)
  rows.filter(isNext).forEach(write)
  rows.filter((row) => !isLast.has(row)).forEach(write)
  rows.forEach(write)
  return pairs
}

/** Rows of verbs that are another voice of one with *meN-* that has the same English. */
function otherVoices(rows: readonly Row[]): Set<Row> {
  const verbs = rows.filter(({pos, id}) => pos === 'verb' && !id.includes(' '))
  const voiceOf = ({id}: Row) => indonesian.analyses(id)[0]?.find(({level}) => level === 'voice')
  const active = new Set(
    verbs.flatMap((row) => {
      const form = voiceOf(row)
      return form?.rule.startsWith('meN-') ? [`${row.en} ${form.lemma}`] : []
    }),
  )
  return new Set(
    verbs.filter((row) => {
      const form = voiceOf(row)
      return form
        ? !form.rule.startsWith('meN-') && active.has(`${row.en} ${form.lemma}`)
        : active.has(`${row.en} ${row.id}`)
    }),
  )
}

const concepts = readTermbase()
const pairs = inOrder(readLexicon())
// As JSON, data loads faster than as a program.
const text = (data: unknown) => JSON.stringify(JSON.stringify(data))
const write = (name: string, value: string) =>
  writeFileSync(new URL(name, folder), `export default ${value}\n`)
const parts = concepts.map(split)
write('concepts.js', `JSON.parse(${text(parts.map(([concept]) => concept))})`)
write('details.js', `JSON.parse(${text(parts.map(([, details]) => details))})`)
// Most that load it look up what the termbase has: it is read when it is first needed.
write('words.js', text(pairs))
const terms = concepts.flatMap((concept) => concept.languages.flatMap((section) => section.terms))
console.log(`glossary: ${concepts.length} concepts, ${terms.length} terms, ${pairs.length} pairs of words`)
