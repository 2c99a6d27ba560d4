/** What all activities share: the glossary, built in and mine, and the memory. */

import {Memory} from '../../memory/index.js'
import {Glossary} from '../../terms/index.js'
import type {Concept, Lexicon, TranslationUnit} from '../../types/index.js'
import {languages, type Tag} from './names.js'

/** Data that is large is asked for when it is needed. */
const once = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let loaded: Promise<T> | undefined
  return () => {
    loaded ??= load()
    return loaded
  }
}

export const lexicon: () => Promise<Lexicon> = once(
  async () => (await import('../../../glossary/lexicon.js')).lexicon,
)
const builtIn = once(async () => {
  const {concepts} = await import('../../../glossary/index.js')
  return new Glossary(concepts, Object.values(languages), {lexicon: await lexicon()})
})
const corpus = once(() => import('../../../corpus/index.js'))

let mine: Concept[] = []
/** Concepts of files that were dropped, for as long as the page is open. */
const files = new Map<string, Concept[]>()
let joined: Glossary | undefined

/** The glossary that ships, with mine and with the files. */
export async function glossary(): Promise<Glossary> {
  joined ??= (await builtIn()).merge([...mine, ...[...files.values()].flat()]).glossary
  return joined
}

export function setMine(concepts: Concept[]): void {
  mine = concepts
  joined = undefined
}

const memories: Partial<Record<Tag, Memory>> = {}

async function memoryOf(source: Tag, units: () => Promise<Iterable<TranslationUnit>>): Promise<Memory> {
  if (!memories[source]) {
    const target = source === 'id' ? 'en' : 'id'
    const memory = new Memory({source: languages[source], target: languages[target]})
    memory.add(await units())
    memories[source] ??= memory
  }
  return memories[source]
}

/** The memory for translations out of a language. */
export async function memory(source: Tag): Promise<Memory> {
  const indonesian = await memoryOf('id', async () => {
    const {texts, toUnits} = await corpus()
    return texts.flatMap(toUnits)
  })
  return source === 'id' ? indonesian : memoryOf('en', async () => [...indonesian].map(reversed))
}

/** A unit read backwards. Its context is of the other language, and is left behind. */
function reversed({source, target, codes, previous: _, next: __, ...unit}: TranslationUnit): TranslationUnit {
  return {
    ...unit,
    source: target,
    target: source,
    ...(codes && {codes: {source: codes.target, target: codes.source}}),
  }
}

/** Adds the units of a TMX file; returns those that are new, so that they can be taken out again. */
export async function addMemory(name: string, text: string) {
  const {importTmx} = await import('../../memory/exchange.js')
  const held = await memory('id')
  const before = idsOf(held)
  const {read, skipped} = await importTmx(held, [text], {origin: name})
  memories.en = undefined
  const added = [...idsOf(held)].filter((id) => !before.has(id))
  return {name, read, added, skipped: skipped.length}
}

const idsOf = (held: Memory) => new Set([...held].map(({id}) => id!))

export async function takeFromMemory(ids: string[]): Promise<void> {
  const held = await memory('id')
  for (const id of ids) held.delete(id)
  memories.en = undefined
}

export async function addUnits(units: TranslationUnit[]): Promise<string[]> {
  const held = await memory('id')
  const before = idsOf(held)
  const ids = held.add(units)
  memories.en = undefined
  return [...new Set(ids)].filter((id) => !before.has(id))
}

export function addGlossary(name: string, concepts: Concept[]): {name: string; added: number} {
  files.set(name, concepts)
  joined = undefined
  return {name, added: concepts.length}
}

export function takeGlossary(name: string): void {
  files.delete(name)
  joined = undefined
}

/** How much there is: concepts that ship, concepts of files, units. */
export async function deskCounts() {
  return {
    builtIn: (await builtIn()).size,
    files: [...files.values()].reduce((sum, {length}) => sum + length, 0),
    units: (await memory('id')).size,
  }
}

/** Texts of our own to try the activities with. */
export async function sample(): Promise<{id: string; en: string; article: string}> {
  const {texts, article} = await corpus()
  const text = texts[0]!
  const joinedText = (paragraphs: string[][]) => paragraphs.map((one) => one.join(' ')).join('\n\n')
  return {id: joinedText(text.id), en: joinedText(text.en), article}
}
