/** The index of a memory in a file: what one process knows of it, and what of that is kept in the file. */
import type Database from 'libsql'
import {Concordance, items, Segments} from '../memory/index.js'
import type {Language, TranslationUnit} from '../types/index.js'
import {textOfBytes} from './memory-rows.js'

/** How many numbers a chunk covers: chunk 0 has 1 to 16,384. */
const chunkSize = 2 ** 14
/** How many units of a chunk are compared with the table, to notice an index of other rules. */
const samples = 4
const letterOf = {word: 'w', figure: 'f', mark: 'm'} as const
const kindOf = {w: 'word', f: 'figure', m: 'mark'} as const

/**
 * What one process knows of one side of a memory in a file: an index of the units up to a number.
 * Full chunks of it are kept in the file, so that opening reads them instead of the units.
 */
export class StoredIndex {
  readonly segments: Segments
  readonly concordance: Concordance
  /** The unit numbers of the segments, rising. */
  readonly #numbers: number[] = []
  #upTo = 0
  #goneUpTo = 0
  /** The chunks in the file, as far as this process knows. */
  readonly #kept = new Set<number>()

  constructor(
    private readonly database: Database.Database,
    private readonly side: 'source' | 'target',
    language: Language,
  ) {
    this.segments = new Segments(language)
    this.concordance = new Concordance(this.segments)
  }

  /** The unit number of a segment. */
  number(segment: number): number {
    return this.#numbers[segment]!
  }

  /** Takes in what a transaction of this process has changed. All before it is taken in. */
  apply(changes: {added: readonly {number: number; unit: TranslationUnit}[]; gone: readonly number[]}): void {
    for (const {number, unit} of changes.added) if (number > this.#upTo) this.#add(number, unit[this.side])
    for (const number of changes.gone) this.#remove(number)
    this.#keep()
  }

  /** Takes in what was added and taken out since. */
  catchUp(): this {
    const last = this.#value("SELECT seq FROM sqlite_sequence WHERE name = 'unit'")
    while (this.#upTo % chunkSize === 0 && this.#upTo + chunkSize <= last) {
      if (!this.#load(this.#upTo / chunkSize)) this.#read(this.#upTo + chunkSize)
    }
    this.#read(last)
    const gone = this.database
      .prepare(`SELECT seq, number FROM gone WHERE seq > ? ORDER BY seq LIMIT ${chunkSize}`)
      .raw()
    for (let rows: [number, number][] | undefined; rows?.length !== 0; ) {
      rows = gone.all([this.#goneUpTo]) as unknown as [number, number][]
      for (const [seq, number] of rows) {
        this.#remove(number)
        this.#goneUpTo = seq
      }
    }
    this.#keep()
    return this
  }

  #add(number: number, text: string): void {
    this.segments.add(text)
    this.#numbers.push(number)
    this.#upTo = number
  }

  #remove(number: number): void {
    const segment = this.#find(number)
    if (this.#numbers[segment] === number) this.segments.delete(segment)
  }

  /** Reads units into the index, up to a number. */
  #read(upTo: number): void {
    if (this.#upTo >= upTo) return
    const rows = this.database
      .prepare(
        `SELECT number, CAST(${this.side} AS BLOB) FROM unit WHERE number > ? AND number <= ? ORDER BY number`,
      )
      .raw()
      .all([this.#upTo, upTo]) as [number, Buffer][]
    for (const [number, bytes] of rows) this.#add(number, textOfBytes(bytes))
    this.#upTo = upTo
  }

  /** Writes the chunks that are complete. Not within a transaction: a full disk would end it. */
  #keep(): void {
    if (this.database.inTransaction) return
    for (let place = 0; (place + 1) * chunkSize <= this.#upTo; place++) {
      if (!this.#kept.has(place)) this.#save(place)
    }
  }

  /**
   * Writes a chunk: its items, one a line, and for each segment its number, its length and its items by line.
   * Only an index: when the file can't be written now, a later process writes it.
   */
  #save(place: number): void {
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
    this.#kept.add(place)
    const blob = Buffer.from(segments.buffer)
    try {
      this.database
        .prepare('INSERT OR REPLACE INTO chunk VALUES (?, ?, ?, ?)')
        .run([this.side, place, words.join('\n'), blob])
    } catch (error) {
      const {code = ''} = error as {code?: string}
      if (!/^SQLITE_(BUSY|FULL|READONLY|IOERR)/.test(code)) throw error
    }
  }

  /** Reads a chunk; false when it is missing or its language cut texts in another way. */
  #load(place: number): boolean {
    const row = this.database
      .prepare('SELECT CAST(words AS BLOB), segments FROM chunk WHERE side = ? AND place = ?')
      .raw()
      .get([this.side, place]) as unknown as [Buffer, Buffer] | undefined
    if (!row) return false
    const words = textOfBytes(row[0]).split('\n')
    const data = new Uint32Array(new Uint8Array(row[1]).buffer)
    const starts: number[] = []
    for (let at = 0; at < data.length; at += 2 + data[at + 1]!) starts.push(at)
    if (!this.#isTrue(words, data, starts)) return false

    const {vocabulary} = this.segments
    const numbers = words.map((word) => vocabulary.number(word.slice(1), kindOf[word[0] as 'w']))
    for (const start of starts) {
      const items = data.subarray(start + 2, start + 2 + data[start + 1]!)
      for (let i = 0; i < items.length; i++) items[i] = numbers[items[i]!]!
      this.segments.addItems(items)
      this.#numbers.push(data[start]!)
    }
    this.#kept.add(place)
    this.#upTo = (place + 1) * chunkSize
    return true
  }

  #isTrue(words: readonly string[], data: Uint32Array, starts: readonly number[]): boolean {
    const text = this.database.prepare(`SELECT CAST(${this.side} AS BLOB) FROM unit WHERE number = ?`).raw()
    for (let sample = 0; sample < samples && starts.length > 0; sample++) {
      const start = starts[Math.floor((sample * starts.length) / samples)]!
      const row = text.get([data[start]!]) as unknown as [Buffer] | undefined
      if (!row) continue
      const found = items(textOfBytes(row[0]), this.segments.vocabulary.language)
      const kept = data.subarray(start + 2, start + 2 + data[start + 1]!)
      const same = (word: string, i: number) => word === letterOf[found[i]!.kind] + found[i]!.text
      if (found.length !== kept.length || ![...kept].every((line, i) => same(words[line]!, i))) return false
    }
    return true
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

  #value(query: string): number {
    return (this.database.prepare(query).raw().get() as unknown as [number] | undefined)?.[0] ?? 0
  }
}
