/** The desk: my glossary, and what was dropped on the page. The engine is told of every change. */
import {counted, figure, html, say} from '../report/index.js'
import type {Concept} from '../types/index.js'
import {ask} from './client.js'
import {given, largest} from './files.js'
import {button, draw, fail, tell, working} from './page.js'
import {recall, remember} from './remembered.js'

let mine: Concept[] = []
const counts = {builtIn: 0, files: 0, units: 0, own: 0, isKept: false}

export const myConcepts = (): readonly Concept[] => mine

/** Brings the engine what is remembered. */
export async function layOutDesk(): Promise<void> {
  mine = recall('glossary')
  await ask('setMine', mine)
}

export async function countDesk(): Promise<void> {
  Object.assign(counts, await ask('deskCounts'))
  drawDesk()
}

export function deskSummary() {
  const own = mine.length + counts.files
  return html`${figure(counts.builtIn)} + ${figure(own)}`
}

export const unitCount = (): number => counts.units
/** How many units are one's own, and whether they are kept in this browser. */
export const ownMemory = (): {own: number; isKept: boolean} => counts

/** Keeps one's own units in this browser, or no longer. */
export async function keepMemory(isKept: boolean): Promise<void> {
  await ask('keepMemory', isKept)
  await countDesk()
}

function drawDesk(): void {
  draw('desk-glossary', deskSummary())
  draw('desk-memory', figure(counts.units))
}

/** Puts a concept into my glossary, or in the place of the one with its id. */
export async function keep(concept: Concept): Promise<void> {
  await setMine([...mine.filter(({id}) => id !== concept.id), concept])
}

export async function discard(id: string): Promise<void> {
  await setMine(mine.filter((concept) => concept.id !== id))
}

async function setMine(concepts: Concept[]): Promise<void> {
  try {
    remember('glossary', concepts)
  } catch {
    fail('', 'The browser has no room left for the glossary; download it, and delete what is remembered.')
  }
  mine = concepts
  drawDesk()
  await ask('setMine', mine)
}

/** Takes a dropped memory or glossary; false where it is neither. */
export async function takeToDesk(file: File): Promise<boolean> {
  const isMemory = /\.tmx$/i.test(file.name)
  if (!isMemory && !/\.(csv|tsv|tbx|utx)$/i.test(file.name)) return false
  if (file.size > largest) {
    const command = isMemory
      ? `npx padanan tm import kerja.db ${file.name}`
      : `npx padanan lookup --glossary ${file.name}`
    fail(file.name, `${Math.round(file.size / 1e6)} MB: ${command}`)
    return true
  }
  await working(['Membaca', 'Reading'], file.name, async () => {
    if (isMemory) {
      const {read, added, fault} = await ask('addMemory', await given(file))
      if (fault !== undefined) {
        fail(file.name, fault.replace(/^padanan: /, ''))
        if (!added.length) return
      }
      const keep =
        !counts.isKept &&
        button('keep-memory', say('Simpan di peramban ini', 'Keep it here'), {look: 'quiet'})
      tell(
        html`${file.name}: ${
          fault === undefined
            ? say(`${read} unit dibaca, ${added.length} baru.`, `${read} units read, ${added.length} new.`)
            : say(
                `${added.length} unit sebelum itu masuk memori.`,
                `${added.length} units before that are in the memory.`,
              )
        } ${keep}`,
        async () => {
          await ask('takeFromMemory', added)
          await countDesk()
        },
      )
    } else {
      const {added} = await ask('addGlossary', await given(file))
      tell(html`${file.name}: ${counted(added, 'konsep', ['concept', 'concepts'])}.`, async () => {
        await ask('takeGlossary', file.name)
        await countDesk()
      })
    }
    await countDesk()
  })
  return true
}
