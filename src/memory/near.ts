/** The words near a word. */
import type {Language} from '../types/index.js'
import {Pattern} from './distance.js'
import {grown, Lists} from './lists.js'
import {bits, commonRun, type Item, isOther, itemOf, longestWord, nearness, slips} from './similarity.js'

/** What a word is worth at most: 64 for itself, 64 · (1 - cost), rounded up, for one that is near. */
export const WHOLE = 64

/** The words near a word, itself included: `number << 8 | worth`. */
export type Near = number[]

/** How many lists there are of each kind. What shares a list by chance is turned away when it is compared. */
const lists = 65_536

/**
 * Words and their numbers, 0, 1, 2, …, for finding all words near a word. There are two ways to be near (see `similarity`):
 *
 * - a slip: e edits at most. Of e + 1 threes of letters that don't overlap, the ends counted as letters, one is left
 *   whole (Wu & Manber 1992). The longer of two words is the one that is cut: a query looks up its rarest threes in the lists
 *   of words that are no longer, and all its threes in the lists of the rarest threes of longer words.
 * - another affix: a run of at least four letters and half the longer word, r, is shared.
 *   It holds a four that begins at one of any r - 3 places in turn: every (r - 3)th is looked up.
 */
export class NearWords {
  /** The letters of all words, one after the other, and where each ends: a walk over many words stays in the cache. */
  #letters = new Uint16Array(8192)
  #ends = new Uint32Array(1024)
  #size = 0
  /** By the number of a three and the length of the word: all threes, and the few that the word shares one of. */
  readonly #byThree = new Lists()
  readonly #byRareThree = new Lists()
  readonly #byFour = new Lists()
  /** Four numbers for each word, by which most are turned away: see `Signs`. */
  #signs = new Uint32Array(4096)
  /** In which search a word was last compared. */
  #seen = new Uint32Array(1024)
  #searches = 0
  readonly #pattern = new Pattern()
  /** Words as items, for what the language knows of them: made when one is near another. */
  readonly #items: (Item | undefined)[] = []

  constructor(private readonly language: Language) {}

  get size(): number {
    return this.#size
  }

  add(word: Item): number {
    const number = this.#size++
    const start = this.#start(number)
    const end = start + word.folded.length
    if (number >= this.#seen.length) this.#seen = grown(this.#seen, number + 1)
    if (number >= this.#ends.length) this.#ends = grown(this.#ends, number + 1)
    if (end > this.#letters.length) this.#letters = grown(this.#letters, end)
    for (let i = start; i < end; i++) this.#letters[i] = word.folded.charCodeAt(i - start)
    this.#ends[number] = end
    if (4 * number + 4 > this.#signs.length) this.#signs = grown(this.#signs, 4 * number + 4)
    const threes = grams(word.folded, 3)
    const {length} = word.folded
    const {letters, low, high, length: signed} = signs(word)
    this.#signs.set([letters, low, high, signed], 4 * number)
    for (const list of new Set(this.#rare(threes, length, length))) this.#byRareThree.push(list, number)
    for (const three of new Set(threes)) this.#byThree.push(ofLength(three, length), number)
    for (const four of new Set(grams(word.folded, 4))) this.#byFour.push(four, number)
    return number
  }

  find(word: Item): Near {
    const near: Near = []
    this.#searches++
    const {length} = word.folded
    if (length <= 32) this.#pattern.set(word.folded)
    const threes = grams(word.folded, 3)
    const wanted = signs(word)

    for (const four of this.#rareFours(word.folded)) {
      this.#compare(word, wanted, this.#byFour, four, affixed, near)
    }
    for (let other = length - slips(length); other <= length; other++) {
      for (const list of this.#rare(threes, length, other))
        this.#compare(word, wanted, this.#byThree, list, slipped, near)
    }
    for (let other = length + 1; other <= length + slips(other); other++) {
      for (const three of threes) {
        this.#compare(word, wanted, this.#byRareThree, ofLength(three, other), slipped, near)
      }
    }
    return near
  }

  /** Adds the words from number `from` on that are near. */
  findSince(from: number, word: Item, near: Near): void {
    if (word.folded.length <= 32) this.#pattern.set(word.folded)
    for (let number = from; number < this.size; number++) this.#keep(word, number, near)
  }

  /** The lists, of words of `other` letters, of the rarest threes of which one is left whole by a slip in a word of `length`. */
  #rare(threes: readonly number[], length: number, other: number): number[] {
    const lists = threes.map((three) => ofLength(three, other))
    const counts = lists.map((list) => this.#byThree.count(list))
    return apart(counts, slips(length) + 1).map((place) => lists[place]!)
  }

  /** Every (r - 3)th four, from the place on that makes them the rarest. */
  #rareFours(word: string): number[] {
    const fours = grams(word, 4)
    const step = commonRun(word.length) - 3
    if (step === 1) return fours
    let best = 0
    let least = Number.POSITIVE_INFINITY
    for (let from = 0; from < step; from++) {
      let count = 0
      for (let i = from; i < fours.length; i += step) count += this.#byFour.count(fours[i]!)
      if (count < least) [best, least] = [from, count]
    }
    return fours.filter((_, i) => i % step === best)
  }

  /** Keeps what is near in a list, turning away at once what needs more than the edits allowed for the length. */
  #compare(word: Item, wanted: Signs, lists: Lists, list: number, edits: Uint8Array, near: Near): void {
    const {data} = lists
    const all = this.#signs
    const {letters, low, high, length} = wanted
    let block = lists.last(list)
    let end = lists.end(list)
    while (block !== 0) {
      for (let at = block + 2; at < end; at++) {
        const number = data[at]!
        const sign = 4 * number
        const other = all[sign + 3]!
        const maxEdits = edits[Math.max(length, other)]!
        if (bits(letters & ~all[sign]!) > maxEdits || bits(all[sign]! & ~letters) > maxEdits) continue
        if (bits(low & ~all[sign + 1]!) + bits(high & ~all[sign + 2]!) > 2 * maxEdits) continue
        if (bits(all[sign + 1]! & ~low) + bits(all[sign + 2]! & ~high) > 2 * maxEdits) continue
        if (this.#seen[number] === this.#searches) continue
        this.#seen[number] = this.#searches
        this.#keep(word, number, near)
      }
      end = lists.endBefore(block)
      block = lists.before(block)
    }
  }

  #keep(word: Item, number: number, near: Near): void {
    const cost = this.#cost(word, number)
    if (cost < 1) near.push(number * 256 + Math.ceil(WHOLE * (1 - cost)))
  }

  /** As `nearness`. The pattern is the word's. */
  #cost(word: Item, number: number): number {
    const letters = this.#letters
    const start = this.#start(number)
    const end = this.#ends[number]!
    const longer = Math.max(word.folded.length, end - start)
    if (word.folded.length > 32 || longer > longestWord) return nearness(word, this.#item(number))
    const maxEdits = affixed[longer]!
    const edits = this.#pattern.distance(letters, start, end, maxEdits)
    if (edits > maxEdits) return 1
    const isNear = edits <= slips(longer) || this.#pattern.sharesRun(letters, start, end, commonRun(longer))
    return isNear && !isOther(word, this.#item(number)) ? edits / longer : 1
  }

  #item(number: number): Item {
    this.#items[number] ??= itemOf(
      String.fromCharCode(...this.#letters.subarray(this.#start(number), this.#ends[number]!)),
      'word',
      this.language,
    )
    return this.#items[number]
  }

  #start(number: number): number {
    return number === 0 ? 0 : this.#ends[number - 1]!
  }
}

/** The places of `size` threes that don't overlap and have the lowest counts together. */
function apart(counts: readonly number[], size: number): number[] {
  // sums[s][i]: the lowest sum of s threes that begin before place i.
  const sums: number[][] = [new Array(counts.length + 1).fill(0)]
  for (let s = 1; s <= size; s++) {
    const row = [Number.POSITIVE_INFINITY]
    for (const [i, count] of counts.entries()) {
      row.push(Math.min(row[i]!, count + sums[s - 1]![Math.max(0, i - 2)]!))
    }
    sums.push(row)
  }
  const places: number[] = []
  let i = counts.length
  for (let s = size; s > 0; s--) {
    while (sums[s]![i] === sums[s]![i - 1]) i--
    places.push(i - 1)
    i = Math.max(0, i - 3)
  }
  return places
}

/** The most edits of another affix, and of a slip, by the letters of the longer word. None of a word that has no near words. */
const affixed = Uint8Array.from({length: longestWord + 2}, (_, longer) =>
  longer > longestWord ? 0 : Math.max(0, Math.ceil(longer / 2) - 1),
)
const slipped = affixed.map((_, longer) => (longer > longestWord ? 0 : Math.max(0, slips(longer))))

/** Which letters and which pairs of letters a word has (one bit for several, by number), and its length, 64 for longer ones. */
interface Signs {
  letters: number
  low: number
  high: number
  length: number
}

function signs(word: Item): Signs {
  const signs = {
    letters: word.letters,
    low: 0,
    high: 0,
    length: Math.min(word.folded.length, longestWord + 1),
  }
  for (const pair of grams(word.folded, 2)) {
    if (pair & 32) signs.high |= 1 << (pair & 31)
    else signs.low |= 1 << (pair & 31)
  }
  return signs
}

/** The list of a three in words of so many letters. */
function ofLength(three: number, length: number): number {
  return (three ^ Math.imul(length, 0x9e3b)) & (lists - 1)
}

/** The numbers of a word's runs of `size` letters; twos and threes reach one letter beyond both ends. */
function grams(word: string, size: 2 | 3 | 4): number[] {
  const grams: number[] = []
  const beyond = size === 4 ? 0 : 1
  for (let start = -beyond; start + size <= word.length + beyond; start++) {
    let gram = 0
    for (let i = start; i < start + size; i++) {
      gram = Math.imul(gram, 0x01000193) ^ (i >= 0 && i < word.length ? word.charCodeAt(i) : 1)
    }
    grams.push((gram ^ (gram >>> 15)) & (lists - 1))
  }
  return grams
}
