/** The words of segments as numbers that a database can index, and what a search asks such an index for. */
import type {Language} from '../types/index.js'
import {Forms} from './forms.js'
import {type Near, WHOLE} from './near.js'
import {type Item, percentOf, wordCount} from './similarity.js'
import {FIGURE, Vocabulary} from './vocabulary.js'

/** From how many on a word is asked for alone: an index compares all words of one question with every segment that it finds. */
const frequent = 5
/** How many rare words are asked for together. */
const together = 32
/** Up to how many words a query asks for the lengths of segments too: short ones have frequent words alone, but few have their length. */
const short = 8

/** What a search asks for: segments that have a key of any of the lists and, where lengths are given, one of those lengths. */
export interface KeySearch {
  lists: number[][]
  lengths?: number[]
  /** What the similarity of a segment with these keys can be at most, 0 to 100. */
  bound(keys: readonly number[]): number
}

/**
 * Keys of segments: the numbers of their words, and one below 0 for their length, `-1 - length`.
 * Word numbers are those of a vocabulary that many share: it only grows, in the same order for everyone.
 */
export class Keys {
  readonly vocabulary: Vocabulary
  /** About how many segments, of some that were looked at, a word stands in: what makes a search fast, not what makes it right. */
  #counts = new Map<number, number>()
  #forms: Forms | undefined

  constructor(language: Language) {
    this.vocabulary = new Vocabulary(language)
  }

  /** How many words are known: the next is given this number. */
  get size(): number {
    return this.vocabulary.size
  }

  /** Takes in the next words. */
  addWords(words: Iterable<string>): void {
    for (const word of words) this.vocabulary.number(word, 'word')
  }

  /** The words of texts that are not known yet, once each. */
  unknown(texts: Iterable<string>): string[] {
    const words = new Set<string>()
    for (const text of texts) {
      for (const {kind, folded} of this.vocabulary.read(text)) {
        if (kind === 'word' && this.vocabulary.wordNumber(folded) === undefined) words.add(folded)
      }
    }
    return [...words]
  }

  /** The keys of a text, the one for its length last. Nothing when a word isn't known. */
  of(text: string): number[] | undefined {
    const words: number[] = []
    for (const item of this.vocabulary.read(text)) {
      if (item.kind === 'mark') continue
      const word = item.kind === 'figure' ? FIGURE : this.vocabulary.wordNumber(item.folded)
      if (word === undefined) return undefined
      words.push(word)
    }
    words.push(-1 - words.length)
    return words
  }

  /** For each word of a query the keys of all its forms. */
  formsOf(query: string): number[][] {
    this.#forms ??= new Forms(this.vocabulary)
    const words = this.vocabulary.read(query).filter(({kind}) => kind !== 'mark')
    return words.map(({kind, text, folded}) => {
      if (kind === 'figure') return [FIGURE]
      const items = [...this.#forms!.find(text), ...this.#forms!.find(folded)]
      return [...new Set(items)].map((item) => this.vocabulary.wordOf[item]!)
    })
  }

  /** Takes in how many of some segments each word stands in. */
  count(counts: Iterable<readonly [word: number, segments: number]>): void {
    this.#counts = new Map(counts)
  }

  /**
   * What finds every segment whose similarity to the text reaches the cutoff. With n, m, S and t as in `Segments`:
   * S >= t · n, so of the n words more than (1 - t) · n can't all be missing: so many of the rarest, and the words near them,
   * stand in every segment sought.
   */
  search(text: string, cutoff: number): KeySearch {
    const items = this.vocabulary.read(text)
    const n = wordCount(items)
    const t = cutoff / 100
    if (n === 0) return {lists: [[-1]], bound: () => 100}
    const words = this.#words(items)
    const wanted: Near = []
    let rest = n
    for (const {times, near} of words) {
      if (rest < t * n - 1e-6) break
      rest -= times
      wanted.push(...near)
    }
    const least = Math.ceil(t * n - 1e-9)
    const most = Math.floor(n / t + 1e-9)
    const lengths = n <= short ? Array.from({length: most - least + 1}, (_, i) => -1 - least - i) : undefined
    const worth = new Map<number, number>()
    for (const {near} of words) {
      for (const one of near) worth.set(one >>> 8, Math.max(worth.get(one >>> 8) ?? 0, one & 255))
    }
    const bound = (keys: readonly number[]) => {
      let sum = 0
      for (const key of keys) sum += worth.get(key) ?? 0
      return percentOf(sum / WHOLE, Math.max(n, keys.length - 1))
    }
    return {lists: this.#lists(wanted), lengths, bound}
  }

  /** The keys to ask for: each frequent word alone, the others by the dozen. */
  #lists(near: Near): number[][] {
    const lists: number[][] = []
    const rare: number[] = []
    for (const word of new Set(near.map((one) => one >>> 8))) {
      if ((this.#counts.get(word) ?? 0) >= frequent) lists.push([word])
      else rare.push(word)
    }
    for (let from = 0; from < rare.length; from += together) lists.push(rare.slice(from, from + together))
    return lists
  }

  /** The words of a query, those in the fewest segments first. */
  #words(items: readonly Item[]): {times: number; near: Near; segments: number}[] {
    const words = new Map<string, {times: number; near: Near; segments: number; length: number}>()
    for (const item of items) {
      if (item.kind === 'mark') continue
      const name = item.kind === 'figure' ? '' : item.folded
      const known = words.get(name)
      if (known) {
        known.times++
        continue
      }
      const near = item.kind === 'figure' ? [FIGURE * 256 + WHOLE] : this.vocabulary.near(item)
      const segments = near.reduce((sum, word) => sum + (this.#counts.get(word >>> 8) ?? 0), 0)
      words.set(name, {times: 1, near, segments, length: name.length})
    }
    // Of words that were not met among those counted the longer is the rarer.
    return [...words.values()].sort(
      (a, b) => a.segments / a.times - b.segments / b.times || b.length - a.length,
    )
  }
}
