/** Segments, for finding those similar to a text. */
import type {Language} from '../types/index.js'
import {grown, Lists} from './lists.js'
import {type Near, WHOLE} from './near.js'
import {cost, type Item, percent, wordCount} from './similarity.js'
import {FIGURE, MARK, MemoryVocabulary} from './vocabulary.js'

/** Lengths are kept in 8 bits beside a segment's number; longer segments count as this long. */
const longest = 255
/** What fits beside them. */
const MAX_SEGMENTS = 2 ** 24

/** A word of the query: how often it occurs, what is near it, and how many segments those words stand in. */
interface Wanted {
  times: number
  near: Near
  places: number
}

/**
 * The sources of a memory, for finding every one whose similarity to a text reaches a cutoff.
 *
 * Let n and m be the words of the text and of a segment, and S what the words of a best alignment are worth together
 * (1 for the same word, 1 - cost for a near one). Then max(n, m) - D <= S, so a segment that reaches cutoff t has
 *
 *     S >= t * max(n, m)        and        t * n <= m <= n / t.
 *
 * 1. Prefix filter (Chaudhuri, Ganti & Kaushik 2006): words that are worth less than t * n together may be passed over.
 *    The commonest are; the lists of the others, and of the words near them, hold every segment sought.
 * 2. Count filter: what the listed words are worth in a segment, and the rest at most, must reach t * max(n, m).
 * 3. Bag filter: the same with every word looked up.
 * 4. What is left is compared in full, most promising first; the caller may raise the cutoff on the way.
 */
export class Segments {
  readonly vocabulary: MemoryVocabulary
  /** For each word, the segments it stands in: `number << 8 | length`. */
  readonly #places = new Lists()
  /** The item numbers of all segments, one after the other, and where each ends. */
  #itemNumbers = new Uint32Array(1024)
  #ends = new Uint32Array(64)
  #gone = new Uint8Array(64)
  #size = 0

  #worth = new Uint8Array(64)
  #best = new Uint8Array(64)

  constructor(language: Language) {
    this.vocabulary = new MemoryVocabulary(language)
  }

  /** How many numbers have been given out, segments taken out since included. */
  get size(): number {
    return this.#size
  }

  /** Adds a segment and returns its number: 0, 1, 2, … */
  add(text: string): number {
    return this.addItems(this.vocabulary.add(text))
  }

  /** As `add`, by the numbers of the items. */
  addItems(items: ArrayLike<number>): number {
    if (this.#size === MAX_SEGMENTS)
      throw new RangeError(`padanan: a memory holds at most ${MAX_SEGMENTS} segments`)
    const segment = this.#size++
    const start = this.#start(segment)
    const end = start + items.length
    if (segment >= this.#ends.length) {
      this.#ends = grown(this.#ends, segment + 1)
      this.#gone = grown(this.#gone, segment + 1)
    }
    if (end > this.#itemNumbers.length) this.#itemNumbers = grown(this.#itemNumbers, end)
    this.#itemNumbers.set(items, start)
    this.#ends[segment] = end

    const {wordOf} = this.vocabulary
    const words = new Set<number>()
    let length = 0
    for (let i = start; i < end; i++) {
      const word = wordOf[this.#itemNumbers[i]!]!
      if (word === MARK) continue
      length++
      words.add(word)
    }
    if (length === 0) words.add(MARK)
    const place = segment * 256 + Math.min(length, longest)
    for (const word of words) this.#places.push(word, place)
    return segment
  }

  /** Takes a segment out. Its number is not given again. */
  delete(segment: number): void {
    this.#gone[segment] = 1
  }

  /** The numbers of a segment's items: a view, good until the next segment is added. */
  itemNumbers(segment: number): Uint32Array {
    return this.#itemNumbers.subarray(this.#start(segment), this.#ends[segment]!)
  }

  /** Whether the item of that number is a mark. */
  isMark(item: number): boolean {
    return this.vocabulary.wordOf[item] === MARK
  }

  /** In how many segments items stand, taken together. */
  places(items: ReadonlySet<number>): number {
    let places = 0
    for (const word of this.#words(items)) places += this.#places.count(word)
    return places
  }

  /** The segments that have one of the items' words, the newest first. */
  having(items: ReadonlySet<number>): number[] {
    const segments = new Set<number>()
    for (const word of this.#words(items)) this.#each(word, (place) => segments.add(place >>> 8))
    return [...segments].filter((segment) => !this.#gone[segment]).sort((a, b) => b - a)
  }

  #words(items: ReadonlySet<number>): Set<number> {
    return new Set([...items].map((item) => this.vocabulary.wordOf[item]!))
  }

  #each(word: number, visit: (place: number) => void): void {
    const places = this.#places
    let end = places.end(word)
    for (let block = places.last(word); block !== 0; block = places.before(block)) {
      for (let at = block + 2; at < end; at++) visit(places.data[at]!)
      end = places.endBefore(block)
    }
  }

  /**
   * Calls `visit` with every segment whose similarity to the text reaches the cutoff, roughly the nearest first.
   * What `visit` returns is the cutoff from then on.
   *
   * @param cutoff More than 0, at most 100.
   */
  search(text: string, cutoff: number, visit: (segment: number, similarity: number) => number): void {
    const query = this.vocabulary.read(text)
    const n = wordCount(query)
    let least = cutoff
    const candidates = n === 0 ? this.#wordless() : this.#candidates(query, n, cutoff / 100)
    for (const {segment, bound} of candidates) {
      if (bound < least) break
      const items = Array.from(this.itemNumbers(segment), (number) => this.vocabulary.items[number]!)
      const similarity = percent(cost(query, items), Math.max(n, wordCount(items)))
      if (similarity >= least) least = visit(segment, similarity)
    }
  }

  #wordless(): {segment: number; bound: number}[] {
    const candidates: {segment: number; bound: number}[] = []
    this.#each(MARK, (place) => candidates.push({segment: place >>> 8, bound: 100}))
    return candidates.filter(({segment}) => !this.#gone[segment])
  }

  #candidates(query: readonly Item[], n: number, t: number): {segment: number; bound: number}[] {
    const wanted = this.#wanted(query)
    const listed = this.#listed(wanted, n, t)
    const candidates: {segment: number; bound: number}[] = []
    const best = this.#fillBest(wanted)
    for (const place of this.#counted(listed, n, t)) {
      // Step 3.
      const segment = place >>> 8
      if (this.#gone[segment]) continue
      const longer = Math.max(n, place & 255)
      const sum = this.#sumOfBest(best, segment)
      if (sum >= WHOLE * t * longer - 1e-6) {
        candidates.push({segment, bound: Math.min(100, (100 * sum) / WHOLE / longer)})
      }
    }
    for (const {near} of wanted) for (const word of near) best[word >>> 8] = 0
    return candidates.sort((a, b) => b.bound - a.bound || b.segment - a.segment)
  }

  #sumOfBest(best: Uint8Array, segment: number): number {
    const {wordOf} = this.vocabulary
    const items = this.#itemNumbers
    const end = this.#ends[segment]!
    let sum = 0
    for (let i = this.#start(segment); i < end; i++) sum += best[wordOf[items[i]!]!]!
    return sum
  }

  /** Steps 1 and 2: the places whose segments have enough of the listed words. */
  #counted(listed: readonly Wanted[], n: number, t: number): number[] {
    const places = this.#places
    const {data} = places
    const found: number[] = []
    if (this.#worth.length < this.#size) this.#worth = new Uint8Array(Math.ceil(this.#size * 1.5))
    const worth = this.#worth
    const times = listed.reduce((sum, word) => sum + word.times, 0)
    // Worth is counted in 8 bits: in parts of a word so small that all the words fit, up to 255.
    const part = Math.min(WHOLE, Math.floor(255 / times)) || 1
    const enough = this.#enough(n, t, n - times, part)
    let rest = n
    for (const {times, near} of listed) {
      // What first meets a word here can't reach the cutoff any more.
      const late = rest < t * n - 1e-6
      rest -= times
      for (const word of near) {
        const gain = Math.min(255, Math.ceil((times * part * (word & 255)) / WHOLE))
        let block = places.last(word >>> 8)
        let end = places.end(word >>> 8)
        while (block !== 0) {
          for (let at = block + 2; at < end; at++) {
            const place = data[at]!
            const least = enough[place & 255]!
            if (least === 0) continue
            const segment = place >>> 8
            const before = worth[segment]!
            if (late && before === 0) continue
            const after = before + gain
            worth[segment] = Math.min(255, after)
            if (before < least && after >= least) found.push(place)
          }
          end = places.endBefore(block)
          block = places.before(block)
        }
      }
    }
    worth.fill(0, 0, this.#size)
    return found
  }

  /** For each length, how much of the listed words is enough, in parts of a word; 0 for lengths that can't reach the cutoff. */
  #enough(n: number, t: number, passedOver: number, part: number): Uint8Array {
    const enough = new Uint8Array(longest + 1)
    const shortest = Math.min(longest, Math.ceil(t * n - 1e-9))
    const tallest = Math.min(longest, Math.floor(n / t + 1e-9))
    for (let length = shortest; length <= tallest; length++) {
      const least = Math.ceil(part * (t * Math.max(n, length) - passedOver) - 1e-6)
      enough[length] = Math.min(255, Math.max(1, least))
    }
    return enough
  }

  /** The words of the query, those in the fewest segments first. */
  #wanted(query: readonly Item[]): Wanted[] {
    const wanted = new Map<string, Wanted>()
    for (const item of query) {
      if (item.kind === 'mark') continue
      const key = item.kind === 'figure' ? '' : item.folded
      const known = wanted.get(key)
      if (known) {
        known.times++
        continue
      }
      const near = item.kind === 'figure' ? [FIGURE * 256 + WHOLE] : this.vocabulary.near(item)
      let places = 0
      for (const word of near) places += this.#places.count(word >>> 8)
      wanted.set(key, {times: 1, near, places})
    }
    return [...wanted.values()].sort((a, b) => a.places / a.times - b.places / b.times)
  }

  /**
   * So many words that the rest are worth less than t * n: every segment sought has some of the others.
   * Three more for the count filter: a look at a segment costs more than many places in a list.
   */
  #listed(wanted: readonly Wanted[], n: number, t: number): Wanted[] {
    let rest = n
    let count = 0
    while (count < wanted.length && rest >= t * n - 3) rest -= wanted[count++]!.times
    return wanted.slice(0, count)
  }

  #fillBest(wanted: readonly Wanted[]): Uint8Array {
    if (this.#best.length < this.vocabulary.size) {
      this.#best = new Uint8Array(Math.ceil(this.vocabulary.size * 1.5))
    }
    const best = this.#best
    for (const {near} of wanted) {
      for (const word of near) best[word >>> 8] = Math.max(best[word >>> 8]!, word & 255)
    }
    return best
  }

  #start(segment: number): number {
    return segment === 0 ? 0 : this.#ends[segment - 1]!
  }
}
