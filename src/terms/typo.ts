/** Terms that a misspelt query may have meant: fuse.js over the few terms that share enough trigrams with it. */
import Fuse from 'fuse.js'
import type {Language} from '../types/index.js'
import type {Entry} from './term-index.js'
import {tierScores} from './tiers.js'
import {small} from './vocabulary.js'

/** Share of a query's letters that may be wrong; one swap of neighbours counts two. */
const THRESHOLD = 0.34
/** How many letters more or fewer a term may have, and one for each so many letters of the query. */
const SLACK = 2
const PER_SLACK = 16
/** Share of its trigrams that a term must have in common with a query (Dice 1945). */
const DICE = 0.25
/** Terms that fuse.js looks at. */
const CANDIDATES = 24
/** The worst guess still scores this. */
const LOWEST = 40
/** A guess so much worse than the best one is none. */
const BEHIND = 8

export class TypoIndex {
  readonly #entries: readonly Entry[]
  readonly #language: Language
  /** Trigram -> its number. */
  readonly #trigrams = new Map<number, number>()
  /** Terms of trigram `t`: `#terms[#starts[t]]` to `#terms[#starts[t + 1]]`. */
  readonly #starts: Uint32Array
  readonly #terms: Uint32Array
  /** How many trigrams each term has. */
  readonly #sizes: Uint16Array
  /** Room to count in. */
  readonly #shared: Uint16Array

  constructor(entries: readonly Entry[], language: Language) {
    this.#language = language
    this.#entries = entries.filter(({term}) => isGuessable(term.term))
    this.#sizes = new Uint16Array(this.#entries.length)
    this.#shared = new Uint16Array(this.#entries.length)
    // All trigrams of all terms, one after the other: 100,000 small arrays would take far more room.
    const all = new Uint32Array(this.#entries.reduce((sum, {surface}) => sum + surface.length + 1, 0))
    let length = 0
    const counts: number[] = []
    this.#entries.forEach(({surface}, term) => {
      const first = length
      for (const trigram of trigrams(surface)) {
        let id = this.#trigrams.get(trigram)
        if (id === undefined) {
          id = this.#trigrams.size
          this.#trigrams.set(trigram, id)
          counts.push(0)
        }
        counts[id]!++
        all[length++] = id
      }
      this.#sizes[term] = length - first
    })
    this.#starts = new Uint32Array(counts.length + 1)
    for (let id = 0; id < counts.length; id++) this.#starts[id + 1] = this.#starts[id]! + counts[id]!
    this.#terms = new Uint32Array(length)
    const next = this.#starts.slice()
    let place = 0
    this.#sizes.forEach((size, term) => {
      for (const end = place + size; place < end; place++) this.#terms[next[all[place]!]!++] = term
    })
  }

  /** Terms near to the query, with a score of 40 to 60; none for a short query or one in capitals. */
  search(query: string): {entry: Entry; score: number}[] {
    if (!isGuessable(query)) return []
    const surface = this.#language
      .tokens(query)
      .map(({text}) => small(text))
      .join(' ')
    const plain = this.#plain(surface)
    const near = this.#nearest(surface).filter(
      (entry) => !areOpposite(plain, this.#plain(entry.surface), this.#language.antonymPrefixes),
    )
    const fuse = new Fuse(near, {
      keys: ['surface'],
      includeScore: true,
      ignoreLocation: true,
      ignoreFieldNorm: true,
      threshold: THRESHOLD,
    })
    const guesses = fuse.search(surface).map(({item, score = 0}) => ({
      entry: item,
      score: Math.round(tierScores.typo - (tierScores.typo - LOWEST) * Math.min(1, score / THRESHOLD)),
    }))
    return guesses.filter(({score}) => score >= guesses[0]!.score - BEHIND)
  }

  /** A text without the hyphens that its prefixes may have or not. */
  #plain(text: string): string {
    return this.#language.fold(text).replaceAll('-', '')
  }

  /** The terms of about a query's length that share most trigrams with it. */
  #nearest(surface: string): Entry[] {
    const shared = this.#shared.fill(0)
    const own = trigrams(surface)
    for (const trigram of own) {
      const id = this.#trigrams.get(trigram)
      if (id === undefined) continue
      for (let place = this.#starts[id]!; place < this.#starts[id + 1]!; place++)
        shared[this.#terms[place]!]!++
    }
    const slack = SLACK + Math.floor(surface.length / PER_SLACK)
    const ranked: {entry: Entry; dice: number}[] = []
    // The worst that may stay, raised as soon as there are enough that are better.
    let worst = DICE
    for (let term = 0; term < shared.length; term++) {
      const dice = (2 * shared[term]!) / (own.size + this.#sizes[term]!)
      if (dice <= worst) continue
      const entry = this.#entries[term]!
      if (Math.abs(entry.surface.length - surface.length) > slack) continue
      ranked.push({entry, dice})
      if (ranked.length < 4 * CANDIDATES) continue
      ranked.sort((a, b) => b.dice - a.dice).length = CANDIDATES
      worst = ranked.at(-1)!.dice
    }
    return ranked
      .sort((a, b) => b.dice - a.dice)
      .slice(0, CANDIDATES)
      .map(({entry}) => entry)
  }
}

/** Whether a guess at a word makes sense: it has more than four letters and is not an acronym. */
const isGuessable = (text: string): boolean => /(?:\p{L}\P{L}*){5}/u.test(text) && text !== text.toUpperCase()

/** Distinct runs of three characters, with spaces before and after, each as a number. */
function trigrams(text: string): Set<number> {
  const found = new Set<number>()
  let [first, second] = [32, 32]
  for (let place = 0; place <= text.length; place++) {
    const third = place < text.length ? text.charCodeAt(place) : 32
    found.add((first * 0x10000 + second) * 0x10000 + third)
    first = second
    second = third
  }
  return found
}

/** Whether one text is nearer to the other without its prefix of opposition: *eskalasi, de-eskalasi*. */
function areOpposite(a: string, b: string, prefixes: ReadonlySet<string>): boolean {
  const ways = [
    ...[...withoutPrefix(a, prefixes)].map((rest) => [rest, b] as const),
    ...[...withoutPrefix(b, prefixes)].map((rest) => [a, rest] as const),
  ]
  if (ways.length === 0) return false
  const distance = editDistance(a, b)
  return ways.some(([one, other]) => editDistance(one, other) < distance)
}

function* withoutPrefix(text: string, prefixes: ReadonlySet<string>): Generator<string> {
  for (const {index} of text.matchAll(/(?<![\p{L}\p{N}])\p{L}/gu)) {
    for (const prefix of prefixes) {
      if (prefix.length < 2 || !text.startsWith(prefix, index)) continue
      const rest = text.slice(index + prefix.length).trimStart()
      if (/^\p{L}{3}/u.test(rest)) yield text.slice(0, index) + rest
    }
  }
}

/** How many characters to put in, take out or change (Levenshtein 1966; the table of Wagner & Fischer 1974, by rows). */
export function editDistance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, column) => column)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[b.length]!
}
