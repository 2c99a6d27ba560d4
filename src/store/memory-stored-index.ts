/** The index of a memory in a SQLite file: what one process knows of it, and what of that is kept in the file. */
import type Database from 'libsql'
import type {Language, TranslationUnit} from '../types/index.js'
import {isOf} from './memory-file.js'
import {chunkSize, NumberedIndex, ReadChunk} from './memory-index.js'
import {textOfBytes} from './memory-rows.js'

/**
 * What one process knows of one side of a memory in a file. Full chunks of it are kept in the file, so that opening reads
 * them instead of the units.
 */
export class StoredIndex extends NumberedIndex {
  #goneUpTo = 0
  /** The chunks in the file, as far as this process knows. */
  readonly #kept = new Set<number>()

  constructor(
    private readonly database: Database.Database,
    private readonly side: 'source' | 'target',
    language: Language,
  ) {
    super(language)
  }

  /** Takes in what a transaction of this process has changed. All before it is taken in. */
  apply(changes: {added: readonly {number: number; unit: TranslationUnit}[]; gone: readonly number[]}): void {
    for (const {number, unit} of changes.added) if (number > this.upTo) this.add(number, unit[this.side])
    for (const number of changes.gone) this.remove(number)
    this.#keep()
  }

  /** Takes in what was added and taken out since. */
  catchUp(): this {
    const last = this.#value("SELECT seq FROM file.sqlite_sequence WHERE name = 'unit'")
    while (this.upTo % chunkSize === 0 && this.upTo + chunkSize <= last) {
      if (!this.#load(this.upTo / chunkSize)) this.#read(this.upTo + chunkSize)
    }
    this.#read(last)
    const gone = this.database
      .prepare(`SELECT seq, number FROM gone WHERE seq > ? ORDER BY seq LIMIT ${chunkSize}`)
      .raw()
    for (let rows: [number, number][] | undefined; rows?.length !== 0; ) {
      rows = gone.all([this.#goneUpTo]) as unknown as [number, number][]
      for (const [seq, number] of rows) {
        this.remove(number)
        this.#goneUpTo = seq
      }
    }
    this.#keep()
    return this
  }

  /** Reads units into the index, up to a number. */
  #read(upTo: number): void {
    if (this.upTo >= upTo) return
    const rows = this.database
      .prepare(
        `SELECT number, CAST(${this.side} AS BLOB) FROM unit WHERE number > ? AND number <= ? ORDER BY number`,
      )
      .raw()
      .all([this.upTo, upTo]) as [number, Buffer][]
    for (const [number, bytes] of rows) this.add(number, textOfBytes(bytes))
    this.upTo = upTo
  }

  /** Writes the chunks that are complete. Not within a transaction: a full disk would end it. */
  #keep(): void {
    if (this.database.inTransaction) return
    for (let place = 0; place < this.chunks; place++) if (!this.#kept.has(place)) this.#save(place)
  }

  /** Writes a chunk. Only an index: when the file can't be written now, a later process writes it. */
  #save(place: number): void {
    const {words, segments} = this.chunk(place)
    this.#kept.add(place)
    try {
      this.database
        .prepare('INSERT OR REPLACE INTO chunk VALUES (?, ?, ?, ?)')
        .run([this.side, place, words, Buffer.from(segments.buffer)])
    } catch (error) {
      if (!isOf(error, 'SQLITE_BUSY', 'SQLITE_FULL', 'SQLITE_READONLY', 'SQLITE_IOERR')) throw error
    }
  }

  /** Reads a chunk; false when it is missing or its language cut texts in another way. */
  #load(place: number): boolean {
    const row = this.database
      .prepare('SELECT CAST(words AS BLOB), segments FROM chunk WHERE side = ? AND place = ?')
      .raw()
      .get([this.side, place]) as unknown as [Buffer, Buffer] | undefined
    if (!row) return false
    const chunk = new ReadChunk({words: textOfBytes(row[0]), segments: new Uint8Array(row[1])})
    const text = this.database.prepare(`SELECT CAST(${this.side} AS BLOB) FROM unit WHERE number = ?`).raw()
    const textOf = (number: number) => {
      const row = text.get([number]) as unknown as [Buffer] | undefined
      return row && textOfBytes(row[0])
    }
    if (!chunk.isTrue(this.language, textOf)) return false
    this.takeIn(chunk)
    this.#kept.add(place)
    return true
  }

  #value(query: string): number {
    return (this.database.prepare(query).raw().get() as unknown as [number] | undefined)?.[0] ?? 0
  }
}
