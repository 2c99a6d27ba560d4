/** The items of a memory and their numbers. */
import type {Language, Token} from '../types/index.js'
import {grown} from './lists.js'
import {type Near, NearWords} from './near.js'
import {type Item, itemOf, itemsOf} from './similarity.js'

/** Word numbers that stand for a whole kind. */
export const FIGURE = 0
export const MARK = 1

/** How many near words are kept for the next time before all are forgotten. */
const keptAtMost = 8_000_000

/** The items of a memory and their numbers. Items that differ in case alone are one word; all figures are one word. */
export class MemoryVocabulary {
  readonly language: Language
  /** By item number. */
  readonly items: Item[] = []
  /** The word number of each item. */
  wordOf = new Uint32Array(1024)
  readonly #numbers = {
    word: new Map<string, number>(),
    figure: new Map<string, number>(),
    mark: new Map<string, number>(),
  }
  readonly #words: NearWords
  readonly #wordNumbers = new Map<string, number>()
  readonly #near = new Map<number, {upTo: number; near: Near}>()
  #kept = 0

  constructor(language: Language) {
    this.language = language
    this.#words = new NearWords(language)
    this.#words.add(itemOf('', 'figure', language))
    this.#words.add(itemOf('', 'mark', language))
  }

  /** How many words there are. */
  get size(): number {
    return this.#words.size
  }

  /** The numbers of a text's items, given to those that are new. */
  add(text: string): number[] {
    const numbers: number[] = []
    for (const token of this.language.tokens(text)) {
      const known = this.#known(token)
      if (known !== undefined) numbers.push(known)
      else for (const {text, kind} of itemsOf(token, this.language)) numbers.push(this.number(text, kind))
    }
    return numbers
  }

  /** The items of a text, without adding any. */
  read(text: string): Item[] {
    return this.language.tokens(text).flatMap((token) => {
      const known = this.#known(token)
      if (known !== undefined) return [this.items[known]!]
      return itemsOf(token, this.language).map((item) => {
        const number = this.numberOf(item)
        return number === undefined ? item : this.items[number]!
      })
    })
  }

  /** The number of the one item that a token is, if it was met before: a word that is written apart never is. */
  #known({text, kind}: Token): number | undefined {
    if (kind === 'word') return this.#numbers.word.get(text)
    return this.#numbers[kind === 'number' ? 'figure' : 'mark'].get(text)
  }

  /** The number of an item, if it has one. */
  numberOf({text, kind}: Pick<Item, 'text' | 'kind'>): number | undefined {
    return this.#numbers[kind].get(text)
  }

  /** The number of an item, given to it if it is new. */
  number(text: string, kind: Item['kind']): number {
    const numbers = this.#numbers[kind]
    let number = numbers.get(text)
    if (number === undefined) {
      const item = itemOf(text, kind, this.language)
      number = this.items.push(item) - 1
      numbers.set(text, number)
      if (number >= this.wordOf.length) this.wordOf = grown(this.wordOf, number + 1)
      this.wordOf[number] = kind === 'word' ? this.#word(item.folded) : kind === 'figure' ? FIGURE : MARK
    }
    return number
  }

  #word(folded: string): number {
    let word = this.#wordNumbers.get(folded)
    if (word === undefined) {
      word = this.#words.add(itemOf(folded, 'word', this.language))
      this.#wordNumbers.set(folded, word)
    }
    return word
  }

  /** The number of a word in lower case, if it has one. */
  wordNumber(folded: string): number | undefined {
    return this.#wordNumbers.get(folded)
  }

  /** The words near a word. */
  near(item: Item): Near {
    const word = this.#wordNumbers.get(item.folded)
    if (word === undefined) return this.#words.find(item)
    let known = this.#near.get(word)
    if (!known || this.size - known.upTo > 256) {
      this.#kept -= known?.near.length ?? 0
      known = {upTo: this.size, near: this.#words.find(item)}
      this.#kept += known.near.length
      if (this.#kept > keptAtMost) {
        this.#near.clear()
        this.#kept = known.near.length
      }
      this.#near.set(word, known)
    } else if (known.upTo < this.size) {
      this.#words.findSince(known.upTo, item, known.near)
      known.upTo = this.size
    }
    return known.near
  }
}
