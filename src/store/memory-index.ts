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
    const first = this.#find(place * chunkSize + 1)
    const end = this.#find((place + 1) * chunkSize + 1)
    const segments = Array.from({length: end - first}, (_, i) => ({
      number: this.#numbers[first + i]!,
      items: this.segments.itemNumbers(first + i),
    }))
    return chunkOf(segments, this.segments.vocabulary)
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

/** A segment: the number of its unit, and its items by their numbers in a vocabulary. */
interface NumberedSegment {
  number: number
  items: ArrayLike<number>
}

function chunkOf(segments: readonly NumberedSegment[], vocabulary: Segments['vocabulary']): Chunk {
  // The line of each item, from 1 on.
  const lines = new Uint32Array(vocabulary.items.length)
  const words: string[] = []
  const data = new Uint32Array(segments.reduce((size, {items}) => size + 2 + items.length, 0))
  let at = 0
  for (const {number, items} of segments) {
    data[at++] = number
    data[at++] = items.length
    for (let i = 0; i < items.length; i++) {
      const item = items[i]!
      if (lines[item] === 0) {
        const {kind, text} = vocabulary.items[item]!
        lines[item] = words.push(letterOf[kind] + text)
      }
      data[at++] = lines[item]! - 1
    }
  }
  return {words: words.join('\n'), segments: new Uint8Array(data.buffer)}
}

/** Makes chunks of the units that a writer adds, without an index of them. */
export class ChunkMaker {
  readonly #vocabulary: Segments['vocabulary']
  /** All changes up to this number are known from the start of the chunk on; nothing when they are not. */
  #upTo: number | undefined
  #segments: NumberedSegment[] = []
  #made: {place: number; chunk: Chunk}[] = []

  constructor(language: Language) {
    this.#vocabulary = new Segments(language).vocabulary
  }

  /** Goes on after that many changes. What was begun is dropped when others have made some of them. */
  begin(at: number): void {
    if (at !== this.#upTo) this.drop()
    if (at % chunkSize === 0) this.#upTo = at
  }

  /** Drops what was begun. */
  drop(): void {
    this.#upTo = undefined
    this.#segments = []
    this.#made = []
  }

  add(number: number, text: string): void {
    this.#pass(number - 1)
    if (this.#upTo === undefined) return
    this.#segments.push({number, items: this.#vocabulary.add(text)})
    this.#pass(number)
  }

  /** The chunks that are complete after that many changes, once each. */
  end(at: number): {place: number; chunk: Chunk}[] {
    this.#pass(at)
    return this.#made.splice(0)
  }

  /** Changes up to a number are known: chunks that end on the way are complete, and the next begins. */
  #pass(at: number): void {
    if (this.#upTo === undefined) {
      if (at % chunkSize === 0) this.#upTo = at
      return
    }
    for (let place = Math.floor(this.#upTo / chunkSize); (place + 1) * chunkSize <= at; place++) {
      this.#made.push({place, chunk: chunkOf(this.#segments, this.#vocabulary)})
      this.#segments = []
    }
    this.#upTo = at
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
