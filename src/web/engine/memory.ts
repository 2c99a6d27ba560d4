/** The memory of the page: the corpus that ships, and units of one's own, which may be kept in this browser. */
import {Memory} from '../../memory/index.js'
import type {TranslationUnit} from '../../types/index.js'
import {corpus} from './desk.js'
import {keepUnits, keptUnits} from './kept.js'
import {languages, otherTag, type Tag} from './names.js'

const memories: Partial<Record<Tag, Promise<Memory>>> = {}
/** Ids of units that ship. */
const shipped = new Set<string>()
/** Whether one's own units are kept. */
let isKept = false

const pairOf = (source: Tag) => ({source: languages[source], target: languages[otherTag(source)]})

async function indonesian(): Promise<Memory> {
  const held = new Memory(pairOf('id'))
  const {texts, toUnits} = await corpus()
  for (const id of held.add(texts.flatMap(toUnits))) shipped.add(id)
  const kept = await keptUnits()
  if (kept) {
    isKept = true
    held.add(kept)
  }
  return held
}

async function english(): Promise<Memory> {
  const held = new Memory(pairOf('en'))
  held.add([...(await memory('id'))].map(reversed))
  return held
}

/** The memory for translations out of a language. */
export function memory(source: Tag): Promise<Memory> {
  memories[source] ??= source === 'id' ? indonesian() : english()
  return memories[source]
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

/** Changes the memory; returns the ids of units that are new. */
async function change<T>(work: (held: Memory) => T | Promise<T>): Promise<{done: T; added: string[]}> {
  const held = await memory('id')
  const idsOf = () => new Set([...held].map(({id}) => id!))
  const before = idsOf()
  const done = await work(held)
  delete memories.en
  if (isKept) await keepMemory(true)
  return {done, added: [...idsOf()].filter((id) => !before.has(id))}
}

/** What came of a TMX file; where it can't be read to its end `fault` says why, and what stands before that is in the memory. */
export interface AddedMemory {
  read: number
  /** Ids of units that are new, so that they can be taken out again. */
  added: string[]
  fault?: string
}

export async function addMemory(name: string, text: string): Promise<AddedMemory> {
  const {importTmx} = await import('../../memory/exchange.js')
  const {done, added} = await change(async (held) => {
    try {
      // What breaks a rule of TMX and can be read all the same is no fault here.
      const {read} = await importTmx(held, [text], {origin: name, report: () => {}})
      return {read}
    } catch (error) {
      return {read: 0, fault: (error as {place?: unknown}).place ? String(error) : (error as Error).message}
    }
  })
  return {...done, added}
}

export async function addUnits(units: TranslationUnit[]): Promise<string[]> {
  const {added} = await change((held) => held.add(units))
  return added
}

export async function takeFromMemory(ids: string[]): Promise<void> {
  await change((held) => {
    for (const id of ids) held.delete(id)
  })
}

/** Units that didn't ship. */
async function ownUnits(): Promise<TranslationUnit[]> {
  return [...(await memory('id'))].filter(({id}) => !shipped.has(id!))
}

/** Keeps one's own units in this browser from now on, or no longer. */
export async function keepMemory(isWanted: boolean): Promise<void> {
  isKept = isWanted
  await keepUnits(isWanted ? await ownUnits() : undefined)
}

/** One's own units as TMX. */
export async function writeMemory(): Promise<string> {
  const [{toTmx}, {toTmxDocument}] = await Promise.all([
    import('../../formats/index.js'),
    import('../../memory/index.js'),
  ])
  return toTmx(toTmxDocument(await ownUnits(), pairOf('id')))
}

/** How many units there are, how many of them are one's own, and whether those are kept. */
export async function memoryCounts(): Promise<{units: number; own: number; isKept: boolean}> {
  const {size} = await memory('id')
  return {units: size, own: (await ownUnits()).length, isKept}
}
