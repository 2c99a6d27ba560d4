/**
 * The server for models: how soon it is there, and how many terms of real news its `glossary_for_text` gives right. Of 500
 * sentence pairs spread over a corpus of news: a term is right where the translation says its concept, in any form. Of terms
 * that a person marked: how many the list has, and with an equivalent that the person accepts. Printed when the evaluation
 * data is there (`PADANAN_SHARED`).
 *
 *     npm run build && npx tsx bench/mcp.ts
 */
import {existsSync, readFileSync} from 'node:fs'
import {Client} from '@modelcontextprotocol/client'
import {StdioClientTransport} from '@modelcontextprotocol/client/stdio'
import {concepts} from '../glossary/index.js'
import {english, indonesian} from '../src/language/index.js'
import {Glossary} from '../src/terms/index.js'

const shared = process.env.PADANAN_SHARED ?? new URL('../../shared', import.meta.url).pathname
const sentences = 500

interface Listed {
  terms: {
    senses: {concept: string; equivalents: {term: string}[]}[]
    places: {start: number; end: number; text: string}[]
  }[]
}

const start = performance.now()
const client = new Client({name: 'bench', version: '1.0.0'})
await client.connect(new StdioClientTransport({command: process.execPath, args: ['dist/cli.js', 'mcp']}))
console.log(`connected in ${(performance.now() - start).toFixed(0)} ms`)

async function termsOf(text: string): Promise<Listed['terms']> {
  const {structuredContent} = await client.callTool({
    name: 'glossary_for_text',
    arguments: {text, from: 'id'},
  })
  return (structuredContent as unknown as Listed).terms
}

const asked = performance.now()
await termsOf('Perundingan itu gagal.')
console.log(`the first list in ${(performance.now() - asked).toFixed(0)} ms`)

const linesOf = (name: string) => readFileSync(`${shared}/eval/${name}`, 'utf8').trimEnd().split('\n')
const share = (part: number, whole: number) => `${part} of ${whole} (${((100 * part) / whole).toFixed(1)}%)`

/** Words without articles, case, possessives and the plural's s. */
const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/^(?:the|an?) /, '')
    .replace(/['’]s?\b/g, '')
    .replace(/(?<=\w\w[^s])s\b/g, '')
    .trim()

if (existsSync(`${shared}/eval/data/bppt-int.id`)) {
  const [id, en] = ['id', 'en'].map((tag) => linesOf(`data/bppt-int.${tag}`)) as [string[], string[]]
  await onPairs(id, en)
  await onMarked(id)
}
await client.close()

async function onPairs(id: readonly string[], en: readonly string[]): Promise<void> {
  const glossary = new Glossary(concepts, [indonesian, english])
  const count = {terms: 0, right: 0, single: 0, singleRight: 0}
  for (let n = 0; n < sentences; n++) {
    const at = Math.floor((n * id.length) / sentences)
    const said = new Set(
      glossary
        .recognise(en[at]!, {language: 'en', overlapping: true})
        .flatMap(({hits}) => hits.map(({concept}) => concept.id)),
    )
    for (const {senses} of await termsOf(id[at]!)) {
      const isRight = senses.some(({concept}) => said.has(concept))
      count.terms++
      if (isRight) count.right++
      if (senses.length === 1) {
        count.single++
        if (isRight) count.singleRight++
      }
    }
  }
  console.log(`${sentences} sentence pairs, ${(count.terms / sentences).toFixed(1)} terms a sentence`)
  console.log(`terms whose concept the translation says: ${share(count.right, count.terms)}`)
  console.log(`of those with one sense: ${share(count.singleRight, count.single)}`)
}

async function onMarked(id: readonly string[]): Promise<void> {
  const marked = linesOf('gold/terms-dev.tsv').map((line) => line.split('\t') as [string, string, string])
  const lists = new Map<string, Listed['terms']>()
  const count = {terms: 0, listed: 0, right: 0}
  for (const [number, term, spans] of marked) {
    if (!number || !term || !spans || spans === 'NONE') continue
    const text = id[Number(number) - 1]!
    if (!lists.has(number)) lists.set(number, await termsOf(text))
    count.terms++
    const found = lists
      .get(number)!
      .find(({places}) => places.some((place) => place.text.toLowerCase() === term.toLowerCase()))
    if (!found) continue
    count.listed++
    const accepted = spans.split('|').map(bare)
    const given = found.senses.flatMap(({equivalents}) => equivalents.map((one) => bare(one.term)))
    if (given.some((one) => accepted.includes(one))) count.right++
  }
  console.log(`terms that a person marked and the list has: ${share(count.listed, count.terms)}`)
  console.log(`of those, with an equivalent that the person accepts: ${share(count.right, count.listed)}`)
}
