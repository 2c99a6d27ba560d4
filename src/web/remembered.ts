/** What the page remembers, in this browser only. */
import type {Bead, Concept} from '../types/index.js'

export interface Remembered {
  language: 'id' | 'en'
  /** Unset: as the system has it. */
  theme: 'light' | 'dark' | ''
  /** Whether single keys act. */
  keys: boolean
  activity: string
  /** Concepts of pairs that were accepted, newest last. */
  glossary: Concept[]
  queries: string[]
  /** Decisions on an alignment, under the SHA-256 of both texts. */
  alignments: Record<string, {beads: Bead[]; skipped: string[]}>
  /** Messages that were dismissed: rule, source, target, words. */
  dismissed: string[]
  /** The XLIFF version that was downloaded last. */
  format: string
}

const prefix = 'padanan.'

const speaksIndonesian = () => /^(id|ms|in)\b/i.test(navigator.languages[0] ?? '')

const initial = (): Remembered => ({
  language: speaksIndonesian() ? 'id' : 'en',
  theme: '',
  keys: true,
  activity: 'look',
  glossary: [],
  queries: [],
  alignments: {},
  dismissed: [],
  format: '2.0',
})

/** What is remembered under a name, or what there is at first. */
export function recall<Name extends keyof Remembered>(name: Name): Remembered[Name] {
  const text = localStorage.getItem(prefix + name)
  try {
    if (text !== null) return JSON.parse(text)
  } catch {
    // Another program's value: as if there were none.
  }
  return initial()[name]
}

/** @throws DOMException where the browser has no room left. */
export function remember<Name extends keyof Remembered>(name: Name, value: Remembered[Name]): void {
  localStorage.setItem(prefix + name, JSON.stringify(value))
}

/** All that is remembered, by name. */
export function recallAll(): Partial<Remembered> {
  const names = Object.keys(initial()) as (keyof Remembered)[]
  const there = names.filter((name) => localStorage.getItem(prefix + name) !== null)
  return Object.fromEntries(there.map((name) => [name, recall(name)]))
}

export function forgetAll(): void {
  for (const name of Object.keys(initial())) localStorage.removeItem(prefix + name)
}
