/**
 * Reads the termbase and the lexicon, checks them and writes `data.js`, which `index.ts` publishes.
 * A fault stops the build and names its file and line.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import Papa from 'papaparse'
import {readSources, readTexts} from '../corpus/read.js'
import {fromGlossaryCsv} from '../src/formats/index.js'
import {english, indonesian} from '../src/language/index.js'
import type {Concept, LexiconPair, WordClass} from '../src/types.js'

const folder = new URL('./', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, folder), 'utf8')
const languages = [indonesian, english]

function fail(place: string, reason: string): never {
  throw new Error(`glossary/${place}: ${reason}`)
}

/** Every concept speaks both languages, has a definition and a preferred term in each, and names texts that exist. */
function readTermbase(): Concept[] {
  const {concepts, skipped} = fromGlossaryCsv(read('termbase.csv'))
  for (const {line, reason} of skipped) fail(`termbase.csv:${line}`, reason)
  const sources = readSources()
  const known = new Set(sources.map((source) => source.key))
  const texts = new Map(readTexts(sources).map((text) => [text.slug, text]))
  for (const concept of concepts) {
    const place = `termbase.csv, concept \`${concept.id}\``
    if (!concept.subjectField) fail(place, 'no subject field')
    for (const language of languages) {
      const section = concept.languages.find(({lang}) => lang === language.code)
      if (!section) fail(place, `no term in ${language.name}`)
      if (!section.definition) fail(place, `no definition in ${language.name}`)
      if (section.terms.filter(({status}) => status === 'preferred').length === 0) {
        fail(place, `no preferred term in ${language.name}`)
      }
      for (const {term, source} of section.terms) {
        if (!source) continue
        const text = texts.get(source)
        if (!text && !known.has(source))
          fail(place, `\`${term}\` is attested in the unknown text \`${source}\``)
        const body = text?.[language.code as 'id' | 'en'].flat().join(' ')
        if (body && !language.fold(body).includes(language.fold(term))) {
          fail(place, `\`${term}\` does not stand in \`${source}\``)
        }
      }
      const spelt = section.terms.map(({term}) => term)
      const twice = spelt.find((term, index) => spelt.indexOf(term) !== index)
      if (twice) fail(place, `duplicate term \`${twice}\``)
    }
  }
  return concepts
}

/** TBX's parts of speech for those of the files. */
const partsOfSpeech = {
  noun: 'noun',
  verb: 'verb',
  adj: 'adjective',
  adv: 'adverb',
  func: 'function',
  num: 'numeral',
  name: 'properNoun',
} as const satisfies Record<string, WordClass>

/** Word pairs of all files in `lexicon/`, in the order of files and lines. */
function readLexicon(): LexiconPair[] {
  const pairs: LexiconPair[] = []
  const seen = new Map<string, string>()
  for (const name of readdirSync(new URL('lexicon/', folder)).sort()) {
    const {data, errors} = Papa.parse<Record<'id' | 'en' | 'pos', string>>(read(`lexicon/${name}`), {
      header: true,
      skipEmptyLines: true,
    })
    for (const error of errors) fail(`lexicon/${name}:${(error.row ?? 0) + 2}`, error.message)
    data.forEach(({id, en, pos}, row) => {
      const place = `lexicon/${name}:${row + 2}`
      if (!id || !en) fail(place, 'a side is empty')
      if (!Object.hasOwn(partsOfSpeech, pos)) fail(place, `unknown part of speech \`${pos}\``)
      const key = `${id}\t${en}`
      if (seen.has(key)) fail(place, `duplicate of ${seen.get(key)}`)
      seen.set(key, place)
      pairs.push([id, en, partsOfSpeech[pos as keyof typeof partsOfSpeech]])
    })
  }
  return pairs
}

const concepts = readTermbase()
const pairs = readLexicon()
const json = JSON.stringify({concepts, lexicon: {source: 'id', target: 'en', pairs}})
// Parsed as JSON, data loads faster than as a program.
writeFileSync(new URL('data.js', folder), `export default JSON.parse(${JSON.stringify(json)})\n`)
const terms = concepts.flatMap((concept) => concept.languages.flatMap((section) => section.terms))
console.log(`glossary: ${concepts.length} concepts, ${terms.length} terms, ${pairs.length} pairs of words`)
