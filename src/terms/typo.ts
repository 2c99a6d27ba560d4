/** Terms that a misspelt query may have meant, or the beginning of one: the nearest of the few that share enough trigrams with it. */
import Fuse from 'fuse.js/basic'
import type {Language} from '../types/index.js'
import {editDistance} from './edit-distance.js'
import {type Entry, surfaceOf} from './term-index.js'

/** Share of its trigrams that a term must have in common with a query (Dice 1945). */
const DICE = 0.25
/** Share of the trigrams of a beginning that a term must have. */
const COVER = 0.4
/** Letters of a beginning; a longer one is a text. */
const LONGEST = 200
/** Terms that are looked at. */
const CANDIDATES = 64
/** Letters of a query for each mistake in it. */
const PER_MISTAKE = 5
/** A query of so many letters is another word before it is one with two mistakes. */
const SHORT = 11

/** A term that was guessed. */
export interface Guess {
  entry: Entry
  /** Letters put in, taken out, changed or swapped. */
  distance: number
}

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

  /** Terms near to the query, the nearest first; none for a short query or one in capitals. */
  search(query: string): Guess[] {
    if (!isGuessable(query)) return []
    const surface = this.#surface(query)
    const plain = this.#plain(surface)
    const most = mistakesIn(surface)
    const allowed = (entry: Entry) =>
      !areOpposite(plain, this.#plain(entry.surface), this.#language.antonymPrefixes) &&
      !this.#oppose(surface, entry.surface)
    const guesses = this.#nearest(surface, most)
      .filter(allowed)
      .map((entry) => ({entry, distance: this.#distance(surface, plain, entry)}))
      .filter(
        ({entry, distance}) =>
          distance <= most && (surface.length > SHORT || haveSameEnds(surface, entry.surface, distance)),
      )
      .sort(byDistance)
    if (guesses.length > 0) return guesses.filter(({distance}) => distance <= guesses[0]!.distance + 1)
    return this.#fuzzy(surface, most + 1).filter(({entry}) => allowed(entry))
  }

  /** Terms that are one mistake farther off than is counted, where the letters still lie as those of the query do. */
  #fuzzy(surface: string, distance: number): Guess[] {
    if (surface.length <= SHORT) return []
    const near = this.#nearest(surface, distance)
    const fuse = new Fuse(near, {keys: ['surface'], threshold: 0.3, ignoreLocation: true})
    return fuse
      .search(surface)
      .map(({item: entry}) => ({entry, distance: editDistance(surface, entry.surface)}))
      .filter((guess) => guess.distance <= distance)
      .sort(byDistance)
  }

  /** Terms that begin with nearly what was typed, the nearest first, then the shortest. */
  completing(prefix: string): Guess[] {
    const surface = this.#surface(prefix)
    if (surface.length < 4 || surface.length > LONGEST) return []
    const most = Math.min(2, Math.max(1, mistakesIn(surface)))
    // A whole word typed is no beginning of one: that finds the term by its words.
    const isWord = (entry: Entry) => entry.surface.startsWith(`${surface} `)
    return this.#beginning(surface)
      .filter((entry) => !isWord(entry))
      .map((entry) => ({entry, distance: editDistance(surface, entry.surface, true)}))
      .filter(({distance}) => distance <= most)
      .sort(byDistance)
  }

  /** How many letters are wrong; a hyphen that may be left out is none. */
  #distance(surface: string, plain: string, entry: Entry): number {
    const distance = editDistance(surface, entry.surface)
    return entry.surface.includes('-')
      ? Math.min(distance, editDistance(plain, this.#plain(entry.surface)))
      : distance
  }

  #surface(query: string): string {
    return surfaceOf(this.#language.tokens(query))
  }

  /** Whether a word in the one text is the opposite of what stands in its place in the other. */
  #oppose(a: string, b: string): boolean {
    const [one, other] = [a.split(' '), b.split(' ')]
    return (
      one.length === other.length &&
      one.some((word, place) => word !== other[place] && this.#language.opposes(word, other[place]!))
    )
  }

  /** A text without the hyphens that its prefixes may have or not. */
  #plain(text: string): string {
    return this.#language.fold(text).replaceAll('-', '')
  }

  /** The terms of about a query's length that share most trigrams with it. */
  #nearest(surface: string, slack: number): Entry[] {
    const size = this.#count(surface)
    return this.#best(DICE, (term) =>
      Math.abs(this.#entries[term]!.surface.length - surface.length) > slack
        ? 0
        : (2 * this.#shared[term]!) / (size + this.#sizes[term]!),
    )
  }

  /** The terms that have most of the trigrams of a beginning, the shortest first. */
  #beginning(surface: string): Entry[] {
    const size = this.#count(surface) - 1
    return this.#best(COVER, (term) => {
      const cover = Math.min(1, this.#shared[term]! / size)
      return cover <= COVER ? 0 : cover - this.#entries[term]!.surface.length / 10_000
    })
  }

  /** Counts the trigrams that each term shares with a text; returns how many the text has. */
  #count(surface: string): number {
    this.#shared.fill(0)
    const own = trigrams(surface)
    for (const trigram of own) {
      const id = this.#trigrams.get(trigram)
      if (id === undefined) continue
      for (let place = this.#starts[id]!; place < this.#starts[id + 1]!; place++) {
        this.#shared[this.#terms[place]!]!++
      }
    }
    return own.size
  }

  /** The terms of the highest value, above the least that counts. */
  #best(least: number, worth: (term: number) => number): Entry[] {
    const ranked: {term: number; value: number}[] = []
    // The worst that may stay, raised as soon as there are enough that are better.
    let worst = least
    for (let term = 0; term < this.#shared.length; term++) {
      if (this.#shared[term] === 0) continue
      const value = worth(term)
      if (value <= worst) continue
      ranked.push({term, value})
      if (ranked.length < 4 * CANDIDATES) continue
      ranked.sort((a, b) => b.value - a.value).length = CANDIDATES
      worst = ranked.at(-1)!.value
    }
    return ranked
      .sort((a, b) => b.value - a.value)
      .slice(0, CANDIDATES)
      .map(({term}) => this.#entries[term]!)
  }
}

/** How many mistakes a text of so many letters may have and still be known. */
const mistakesIn = ({length}: string) =>
  length < 5 ? 0 : Math.min(4, Math.max(1, Math.round(length / PER_MISTAKE)))

/** Whether short texts begin, and with two mistakes end, with the same letter. */
const haveSameEnds = (a: string, b: string, distance: number) =>
  a[0] === b[0] && (distance < 2 || (a.length > 7 && a.at(-1) === b.at(-1)))

const byDistance = (a: Guess, b: Guess) =>
  a.distance - b.distance ||
  a.entry.surface.length - b.entry.surface.length ||
  (a.entry.surface < b.entry.surface ? -1 : 1)

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
