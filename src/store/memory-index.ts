/** The index of a memory that is kept elsewhere: its segments by their numbers there, and chunks of it that can be kept there too. */
import {Concordance, items, Segments} from '../memory/index.js'
import type {Language} from '../types/index.js'

/** How many numbers a chunk covers: chunk 0 has 1 to 16,384. */
export const chunkSize = 2 ** 14
/** How many segments of a chunk are compared with their texts, to notice an index of other rules. */
const samples = 4
const letterOf = {word: 'w', figure: 'f', mark: 'm'} as const
const kindOf = {w: 'word', f: 'figure', m: 'mark'} as const

/** A chunk as it is kept: its items, one a line, and for each segment its number, its length and its items by line. */
export interface Chunk {
  words: string
  segments: Uint8Array
}

/** One side of a memory: an index of the units up to a number. Numbers rise, and none is given twice. */
export class NumberedIndex {
  readonly segments: Segments
  readonly concordance: Concordance
  /** All units up to this number are in. */
  upTo = 0
  /** The unit numbers of the segments, rising. */
  readonly #numbers: number[] = []

  constructor(readonly language: Language) {
    this.segments = new Segments(language)
    this.concordance = new Concordance(this.segments)
  }

  /** The unit number of a segment. */
  number(segment: number): number {
    return this.#numbers[segment]!
  }

  add(number: number, text: string): void {
    this.segments.add(text)
    this.#numbers.push(number)
    this.upTo = number
  }

  remove(number: number): void {
    const segment = this.#find(number)
    if (this.#numbers[segment] === number) this.segments.delete(segment)
  }

  /** How many chunks are complete. */
  get chunks(): number {
    return Math.floor(this.upTo / chunkSize)
  }

  /** The chunk of that place. */
  chunk(place: number): Chunk {
    const {vocabulary} = this.segments
    // The line of each item, from 1 on.
    const lines = new Uint32Array(vocabulary.items.length)
    const words: string[] = []
    const first = this.#find(place * chunkSize + 1)
    const end = this.#find((place + 1) * chunkSize + 1)
    let size = 0
    for (let segment = first; segment < end; segment++) size += 2 + this.segments.itemNumbers(segment).length
    const segments = new Uint32Array(size)
    let at = 0
    for (let segment = first; segment < end; segment++) {
      const items = this.segments.itemNumbers(segment)
      segments[at++] = this.#numbers[segment]!
      segments[at++] = items.length
      for (const item of items) {
        if (lines[item] === 0) {
          const {kind, text} = vocabulary.items[item]!
          lines[item] = words.push(letterOf[kind] + text)
        }
        segments[at++] = lines[item]! - 1
      }
    }
    return {words: words.join('\n'), segments: new Uint8Array(segments.buffer)}
  }

  /** Takes in the next chunk. */
  takeIn({words, data, starts}: ReadChunk): void {
    const {vocabulary} = this.segments
    const numbers = words.map((word) => vocabulary.number(word.slice(1), kindOf[word[0] as 'w']))
    for (const start of starts) {
      const items = data.subarray(start + 2, start + 2 + data[start + 1]!)
      for (let i = 0; i < items.length; i++) items[i] = numbers[items[i]!]!
      this.segments.addItems(items)
      this.#numbers.push(data[start]!)
    }
    this.upTo += chunkSize
  }

  /** The first segment whose unit number is not below a number. */
  #find(number: number): number {
    let low = 0
    let high = this.#numbers.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#numbers[middle]! < number) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** A chunk that was kept. */
export class ReadChunk {
  readonly words: readonly string[]
  readonly data: Uint32Array
  /** Where in `data` each segment begins. */
  readonly starts: readonly number[]

  constructor({words, segments}: Chunk) {
    this.words = words.split('\n')
    this.data = new Uint32Array(new Uint8Array(segments).buffer)
    const starts: number[] = []
    for (let at = 0; at < this.data.length; at += 2 + this.data[at + 1]!) starts.push(at)
    this.starts = starts
  }

  /** The unit numbers of some segments. */
  get samples(): number[] {
    return this.#samples.map((start) => this.data[start]!)
  }

  get #samples(): number[] {
    if (this.starts.length === 0) return []
    return Array.from(
      {length: samples},
      (_, i) => this.starts[Math.floor((i * this.starts.length) / samples)]!,
    )
  }

  /** Whether the language cuts the samples as it did when the chunk was made. `textOf` gives nothing for a unit that is gone. */
  isTrue(language: Language, textOf: (number: number) => string | undefined): boolean {
    return this.#samples.every((start) => {
      const text = textOf(this.data[start]!)
      if (text === undefined) return true
      const found = items(text, language)
      const lines = this.data.subarray(start + 2, start + 2 + this.data[start + 1]!)
      return (
        found.length === lines.length &&
        found.every(({kind, text}, i) => this.words[lines[i]!] === letterOf[kind] + text)
      )
    })
  }
}
