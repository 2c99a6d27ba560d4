/** The words of segments as numbers that a database can index, and what a search asks such an index for. */
import type {Language} from '../types/index.js'
import {Forms} from './forms.js'
import {type Near, WHOLE} from './near.js'
import {type Item, percentOf, wordCount} from './similarity.js'
import {FIGURE, MARK, Vocabulary} from './vocabulary.js'

/**
 * Where classes of length begin: those that a query of n words may reach at a cutoff of 70, n · 0.7 to n / 0.7, are four or five.
 * A key has four bits for its class.
 */
const classes = [0, 1, 2, 3, 4, 5, 7, 9, 12, 16, 21, 28, 38, 51, 70, 100]
const classBits = 4

/** From how many segments on that one group of words leaves a second is asked for too: reading them costs more by then. */
const manySegments = 400

/** What a search asks for: segments that have a key of each group. */
export interface KeySearch {
  groups: number[][]
  /** What the similarity of a segment with these keys can be at most, 0 to 100. */
  bound(keys: readonly number[]): number
}

/**
 * Keys of segments. A key is `word << 4 | class of length`: the segments of other lengths are left alone by the index itself.
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

  /** The keys of a text: one for each word and figure; a text without any has one too. Nothing when a word isn't known. */
  of(text: string): number[] | undefined {
    const words: number[] = []
    for (const item of this.vocabulary.read(text)) {
      if (item.kind === 'mark') continue
      const word = item.kind === 'figure' ? FIGURE : this.vocabulary.wordNumber(item.folded)
      if (word === undefined) return undefined
      words.push(word)
    }
    const end = classOf(words.length)
    return words.length === 0 ? [keyOf(MARK, end)] : words.map((word) => keyOf(word, end))
  }

  /** For each word of a query the keys of all its forms, in segments of any length. */
  formsOf(query: string): number[][] {
    this.#forms ??= new Forms(this.vocabulary)
    const {wordOf} = this.vocabulary
    const words = this.vocabulary.read(query).filter(({kind}) => kind !== 'mark')
    return words.map(({kind, text, folded}) => {
      if (kind === 'figure') return classes.map((_, end) => keyOf(FIGURE, end))
      const items = [...this.#forms!.find(text), ...this.#forms!.find(folded)]
      return [...new Set(items)].flatMap((item) => classes.map((_, end) => keyOf(wordOf[item]!, end)))
    })
  }

  /** Takes in how many of some segments each word stands in. */
  count(counts: Iterable<readonly [word: number, segments: number]>): void {
    this.#counts = new Map(counts)
  }

  /**
   * What finds every segment whose similarity to the text reaches the cutoff. With n, m, S and t as in `Segments`:
   * S >= t · n, so of the n words more than (1 - t) · n can't all be missing. Any group of so many, and of the words near them,
   * holds every segment sought; so do several groups at once.
   */
  search(text: string, cutoff: number): KeySearch {
    const items = this.vocabulary.read(text)
    const n = wordCount(items)
    const t = cutoff / 100
    if (n === 0) return {groups: [[keyOf(MARK, 0)]], bound: () => 100}
    const words = this.#words(items)
    const first = classOf(Math.ceil(t * n - 1e-9))
    const last = classOf(Math.floor(n / t + 1e-9))
    const groups: number[][] = []
    let group: number[] = []
    let times = 0
    let segments = 0
    for (const word of words) {
      times += word.times
      segments += word.segments
      for (const near of word.near) {
        for (let end = first; end <= last; end++) group.push(keyOf(near >>> 8, end))
      }
      if (times <= n * (1 - t) + 1e-6) continue
      groups.push(group)
      if (segments < manySegments || groups.length === 3) break
      group = []
      times = 0
      segments = 0
    }
    const worth = new Map<number, number>()
    for (const {near} of words) {
      for (const one of near) worth.set(one >>> 8, Math.max(worth.get(one >>> 8) ?? 0, one & 255))
    }
    const bound = (keys: readonly number[]) => {
      let sum = 0
      for (const key of keys) sum += worth.get(key >>> classBits) ?? 0
      return percentOf(sum / WHOLE, Math.max(n, keys.length))
    }
    return {groups, bound}
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

function keyOf(word: number, end: number): number {
  return word * 2 ** classBits + end
}

/** The class of a length: the last that begins there or before. */
function classOf(length: number): number {
  let end = classes.length - 1
  while (classes[end]! > length) end--
  return end
}
