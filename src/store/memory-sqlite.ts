/** A memory in a SQLite file. */
import type Database from 'libsql'
import {
  type ConcordanceOptions,
  changedUnit,
  checkLanguages,
  checkUnit,
  type KeptUnit,
  keptUnit,
  type MatchOptions,
  Ranking,
  sameText,
  sameUnit,
  unitsIn,
} from '../memory/index.js'
import type {ConcordanceLine, Language, Match, TranslationUnit} from '../types/index.js'
import {isOf, MemoryFile, type Statements} from './memory-file.js'
import {digest, fromRow, textOfBytes, toRow, withTexts} from './memory-rows.js'
import {StoredIndex} from './memory-stored-index.js'

/** From how many rows taken out on, and more than are left, the index is made anew. */
const tooManyGone = 1000

/**
 * Opens a memory in a SQLite file, or makes one. What `add`, `change` and `delete` did is on disk when they return; each
 * call is done whole or not at all. Several processes may use the file at once. It holds 16 million units; what opening,
 * looking up and memory take grows as the units do (measured: see the README).
 *
 * libsql is SQLite with prebuilt binaries: it needs neither a compiler nor an install script, on Node 20 too.
 *
 * @param path The file; `:memory:` for a memory that goes when it is closed.
 * @throws Error when the file can't be opened or isn't a memory of these languages.
 *
 * @example
 * ```js
 * import {english, indonesian} from 'padanan'
 * import {openMemory} from 'padanan/node'
 *
 * const memory = await openMemory(':memory:', {source: indonesian, target: english})
 * await memory.add([{source: 'Ya.', target: 'Yes.'}])
 * const found = await memory.match('Ya.')
 * await memory.close()
 * found[0].target
 * // 'Yes.'
 * ```
 */
export function openMemory(path: string, languages: {source: Language; target: Language}): SqliteMemory {
  return new SqliteMemory(path, languages)
}

/** A memory in a file: the same as `Memory`, but it stays. */
export class SqliteMemory implements Iterable<TranslationUnit> {
  /** The language of the sources. */
  readonly source: Language
  /** The language of the targets. */
  readonly target: Language
  readonly #file: MemoryFile
  #indexes: {source?: StoredIndex; target?: StoredIndex} = {}
  /** What the indexes have taken in: up to which version, and how often the file began anew. */
  #version = ''
  #epoch = ''

  /** @internal Use `openMemory`. */
  constructor(
    path: string,
    languages: {
      /** The language of the sources. */ source: Language /** The language of the targets. */
      target: Language
    },
  ) {
    checkLanguages(languages)
    const {source, target} = languages
    this.source = source
    this.target = target
    this.#file = new MemoryFile(path, {source: source.code, target: target.code})
  }

  /** How many units there are. */
  get size(): number {
    return this.#file.telling(() => (this.#file.statements.count.get() as unknown as [number])[0])
  }

  /** As `Memory.add`: all of the units, or none when there is an error. */
  add(units: TranslationUnit | Iterable<TranslationUnit>): string[] {
    const all = [...unitsIn(units)]
    for (const unit of all) checkUnit(unit)
    const digests = all.map(digest)
    return this.#writing((changes) => {
      const there = this.#digestsThere(digests)
      return all.map((unit, i) => {
        if (unit.id !== undefined) {
          const before = this.#withId(unit.id)
          if (before && sameUnit(before.unit, unit)) return unit.id
          there.add(digests[i]!)
          return changes.put(unit, digests[i]!, before)
        }
        const same = there.has(digests[i]!) ? this.#same(unit, digests[i]!) : undefined
        there.add(digests[i]!)
        return same?.id ?? changes.put(unit, digests[i]!)
      })
    })
  }

  /** Those of some digests that are in the file. */
  #digestsThere(digests: readonly number[]): Set<number> {
    const rows = this.#file.statements.digestsThere.all([JSON.stringify(digests)]) as unknown as [number][]
    return new Set(rows.map(([digest]) => digest))
  }

  /** The unit of that id. */
  get(id: string): TranslationUnit | undefined {
    return this.#withId(id)?.unit
  }

  /** Changes the unit of that id; false when there is none. */
  change(id: string, changes: Partial<TranslationUnit>): boolean {
    return this.#writing((done) => {
      const before = this.#withId(id)
      if (!before) return false
      const changed = changedUnit(before.unit, changes)
      done.put(changed, digest(changed), before)
      return true
    })
  }

  /** Deletes the unit of that id; false when there is none. */
  delete(id: string): boolean {
    return this.#writing((changes) => {
      const row = this.#withId(id)
      if (row) changes.takeOut(row.number)
      return row !== undefined
    })
  }

  /** The units, in the order in which they were added or last changed. */
  *[Symbol.iterator](): Iterator<TranslationUnit> {
    for (let after = 0; ; ) {
      const from = [after]
      const rows = this.#file.telling(() =>
        (this.#file.statements.page.all(from) as Record<string, unknown>[]).map((row) => ({
          number: row.number as number,
          unit: fromRow(withTexts(row)),
        })),
      )
      if (rows.length === 0) return
      for (const {unit} of rows) yield unit
      after = rows.at(-1)!.number
    }
  }

  /** As `Memory.match`. */
  match(text: string, options: MatchOptions = {}): Match[] {
    const ranking = new Ranking(text, options, this.source, this.target)
    const index = this.#index('source')
    index.segments.search(text, ranking.cutoff, (segment, similarity) => {
      const unit = this.#row(this.#file.statements.byNumber, index.number(segment))
      return unit ? ranking.consider(unit.unit, similarity, segment) : ranking.least
    })
    return ranking.matches()
  }

  /** As `Memory.concordance`. The first for the target side indexes that side. */
  concordance(query: string, options: ConcordanceOptions = {}): ConcordanceLine[] {
    const index = this.#index(options.side ?? 'source')
    const unitOf = (segment: number) => this.#row(this.#file.statements.byNumber, index.number(segment))?.unit
    return index.concordance.lines(query, options, this, unitOf)
  }

  /** Closes the file. The memory can't be used any more. A second time does nothing. */
  close(): void {
    this.#indexes = {}
    this.#file.close()
  }

  /** The index of a side, with all that is in the file by now. */
  #index(side: 'source' | 'target'): StoredIndex {
    return this.#file.telling(() => {
      this.#catchUp()
      this.#indexes[side] ??= new StoredIndex(this.#file.database, side, this[side]).catchUp()
      return this.#indexes[side]
    })
  }

  #catchUp(): void {
    const {version} = this.#file
    if (version === this.#version) return
    const [bytes] = this.#file.statements.epoch.get() as unknown as [Buffer]
    const epoch = textOfBytes(bytes)
    if (epoch !== this.#epoch) this.#indexes = {}
    for (const index of Object.values(this.#indexes)) index.catchUp()
    this.#version = version
    this.#epoch = epoch
  }

  /**
   * Does work in one transaction. What it adds and takes out becomes findable when the transaction is on disk.
   */
  #writing<T>(work: (changes: Changes) => T): T {
    return this.#file.telling(() => {
      const changes = new Changes(this.#file.statements)
      this.#file.database.exec('BEGIN IMMEDIATE')
      let result: T
      try {
        this.#catchUp()
        result = work(changes)
        this.#file.database.exec('COMMIT')
      } catch (error) {
        if (this.#file.database.inTransaction) this.#file.database.exec('ROLLBACK')
        throw error
      }
      // A long import is indexed as it goes, so that the index is in the file at its end.
      if (changes.added.length >= 1000) this.#index('source')
      for (const index of Object.values(this.#indexes)) index.apply(changes)
      if (changes.gone.length > 0) this.#tidy()
      return result
    })
  }

  #tidy(): void {
    const [gone] = this.#file.statements.goneCount.get() as unknown as [number]
    if (gone <= Math.max(tooManyGone, this.size)) return
    this.#file.database.exec(
      `BEGIN IMMEDIATE; DELETE FROM gone; DELETE FROM chunk;
       UPDATE setting SET value = value + 1 WHERE key = 'epoch'; COMMIT`,
    )
    this.#version = ''
  }

  /** The unit that is there already with the same text and context. */
  #same(unit: TranslationUnit, digest: number): KeptUnit | undefined {
    const rows = this.#file.statements.byDigest.all([digest]) as Record<string, unknown>[]
    return rows.map((row) => fromRow(withTexts(row))).find((other) => sameText(other, unit))
  }

  #withId(id: string): Row | undefined {
    const row = this.#row(this.#file.statements.byId, id)
    // SQLite takes U+0000 for the end of the id that is asked for.
    return row?.unit.id === id ? row : undefined
  }

  #row(statement: Database.Statement<unknown[]>, ...values: unknown[]): Row | undefined {
    return this.#file.telling(() => {
      const found = statement.get(values) as Record<string, unknown> | undefined
      return found && {number: found.number as number, unit: fromRow(withTexts(found))}
    })
  }
}

interface Row {
  number: number
  unit: KeptUnit
}

/** What a transaction changes. */
class Changes {
  readonly added: {number: number; unit: KeptUnit}[] = []
  readonly gone: number[] = []

  constructor(private readonly statements: Statements) {}

  /** Puts a unit in the place of one that is there, if any, and returns its id. */
  put(unit: TranslationUnit, digest: number, before?: Row): string {
    if (before) this.takeOut(before.number)
    const kept = keptUnit(unit, unit.id ?? this.#nextId())
    this.added.push({number: this.#insert(kept, digest, unit.id === undefined), unit: kept})
    return kept.id
  }

  #insert(unit: KeptUnit, digest: number, idIsOurs: boolean): number {
    for (;;) {
      try {
        return Number(this.statements.insert.run(toRow(unit, digest)).lastInsertRowid)
      } catch (error) {
        if (!idIsOurs || !isOf(error, 'SQLITE_CONSTRAINT')) throw error
        // A unit came with the id that was next.
        unit.id = String(Number(unit.id) + 1)
      }
    }
  }

  takeOut(number: number): void {
    this.statements.remove.run([number])
    this.statements.gone.run([number])
    this.gone.push(number)
  }

  /** The next number, as text. */
  #nextId(): string {
    const last =
      this.added.at(-1)?.number ?? (this.statements.sequence.get() as unknown as [number])?.[0] ?? 0
    return String(last + 1)
  }
}
