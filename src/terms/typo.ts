/** Terms that a misspelt query may have meant: fuse.js over the few terms that share enough trigrams with it. */
import Fuse from 'fuse.js'
import type {Language} from '../types.js'
import type {Entry} from './term-index.js'
import {tierScores} from './tiers.js'

/** Share of a query's letters that may be wrong; one swap of neighbours counts two. */
const THRESHOLD = 0.34
/** Share of its trigrams that a term must have in common with a query (Dice 1945). */
const DICE = 0.25
/** Terms that fuse.js looks at. */
const CANDIDATES = 64
/** The worst guess still scores this. */
const LOWEST = 40

export class TypoIndex {
  readonly #entries: readonly Entry[]
  readonly #language: Language
  readonly #trigrams = new Map<string, number>()
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
    const perTerm = this.#entries.map(({surface}, term) => {
      const ids = trigrams(surface).map((trigram) => {
        const id = this.#trigrams.get(trigram) ?? this.#trigrams.size
        this.#trigrams.set(trigram, id)
        return id
      })
      this.#sizes[term] = ids.length
      return Uint32Array.from(ids)
    })
    this.#starts = new Uint32Array(this.#trigrams.size + 1)
    for (const ids of perTerm) for (const id of ids) this.#starts[id + 1]!++
    for (let id = 0; id < this.#trigrams.size; id++) this.#starts[id + 1]! += this.#starts[id]!
    this.#terms = new Uint32Array(this.#starts.at(-1)!)
    const next = this.#starts.slice()
    perTerm.forEach((ids, term) => {
      for (const id of ids) this.#terms[next[id]!++] = term
    })
  }

  /** Terms near to the query, with a score of 40 to 60; none for a short query or one in capitals. */
  search(query: string): {entry: Entry; score: number}[] {
    if (!isGuessable(query)) return []
    const surface = this.#language
      .tokens(query)
      .map(({text}) => text.normalize('NFKC').toLowerCase())
      .join(' ')
    const slack = Math.max(1, Math.floor(THRESHOLD * surface.length))
    const near = this.#nearest(surface).filter(
      (entry) =>
        Math.abs(entry.surface.length - surface.length) <= slack &&
        !areOpposite(this.#plain(surface), this.#plain(entry.surface), this.#language.antonymPrefixes),
    )
    const fuse = new Fuse(near, {
      keys: ['surface'],
      includeScore: true,
      ignoreLocation: true,
      ignoreFieldNorm: true,
      threshold: THRESHOLD,
    })
    return fuse.search(surface).map(({item, score = 0}) => ({
      entry: item,
      score: Math.round(tierScores.typo - (tierScores.typo - LOWEST) * Math.min(1, score / THRESHOLD)),
    }))
  }

  /** A text without the hyphens that its prefixes may have or not. */
  #plain(text: string): string {
    return this.#language.fold(text).replaceAll('-', '')
  }

  /** The terms that share most trigrams with a query. */
  #nearest(surface: string): Entry[] {
    const shared = this.#shared.fill(0)
    const own = trigrams(surface)
    for (const trigram of own) {
      const id = this.#trigrams.get(trigram)
      if (id === undefined) continue
      for (let place = this.#starts[id]!; place < this.#starts[id + 1]!; place++)
        shared[this.#terms[place]!]!++
    }
    const ranked: {entry: Entry; dice: number}[] = []
    // Fewer can not be enough, however short the term.
    const least = Math.max(1, Math.ceil((DICE * own.length) / 2))
    for (let term = 0; term < shared.length; term++) {
      const count = shared[term]!
      if (count < least) continue
      const dice = (2 * count) / (own.length + this.#sizes[term]!)
      if (dice > DICE) ranked.push({entry: this.#entries[term]!, dice})
    }
    return ranked
      .sort((a, b) => b.dice - a.dice)
      .slice(0, CANDIDATES)
      .map(({entry}) => entry)
  }
}

/** Whether a guess at a word makes sense: it has more than four letters and is not an acronym. */
function isGuessable(text: string): boolean {
  return (text.match(/\p{L}/gu)?.length ?? 0) > 4 && text !== text.toUpperCase()
}

/** Distinct runs of three characters, with a space before and after. */
function trigrams(text: string): string[] {
  const padded = `  ${text} `
  const found = new Set<string>()
  for (let start = 0; start + 3 <= padded.length; start++) found.add(padded.slice(start, start + 3))
  return [...found]
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
