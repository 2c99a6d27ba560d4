/** What all activities share: the glossary, built in and mine; texts to try them with. */
import {Glossary} from '../../terms/index.js'
import type {Concept, Lexicon} from '../../types/index.js'
import {languages} from './names.js'

/** Data that is large is asked for when it is needed. */
export const once = <T>(load: () => Promise<T>): (() => Promise<T>) => {
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
export const corpus = once(() => import('../../../corpus/index.js'))

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

export function addGlossary(name: string, concepts: Concept[]): {name: string; added: number} {
  files.set(name, concepts)
  joined = undefined
  return {name, added: concepts.length}
}

export function takeGlossary(name: string): void {
  files.delete(name)
  joined = undefined
}

/** How many concepts there are that ship, and of files. */
export async function glossaryCounts() {
  return {
    builtIn: (await builtIn()).size,
    files: [...files.values()].reduce((sum, {length}) => sum + length, 0),
  }
}

/** Texts of our own to try the activities with. */
export async function sample(): Promise<{id: string; en: string; article: string}> {
  const {texts, article} = await corpus()
  const text = texts[0]!
  const joinedText = (paragraphs: string[][]) => paragraphs.map((one) => one.join(' ')).join('\n\n')
  return {id: joinedText(text.id), en: joinedText(text.en), article}
}
