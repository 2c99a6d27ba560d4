import Database from 'libsql'
import {
  type ConcordanceOptions,
  changedUnit,
  checkUnit,
  type KeptUnit,
  keptUnit,
  type MatchOptions,
  Ranking,
  sameText,
  sameUnit,
} from '../memory/index.js'
import type {ConcordanceLine, Language, Match, TranslationUnit} from '../types.js'
import {columns, digest, fromRow, toRow} from './memory-rows.js'
import {pragma, prepare} from './memory-schema.js'
import {View} from './memory-view.js'

/** How long to wait for another process that writes, in milliseconds. */
const patience = 30_000
/** How much of the file SQLite keeps in memory: the indexes of a million units, whose pages come in no order. */
const cacheKiB = 64 * 1024
/** From how many rows taken out on, and more than are left, the index is made anew. */
const tooManyGone = 1000

/**
 * Opens a memory in a SQLite file, or makes one. What `add`, `change` and `delete` did is on disk when they return; each
 * call is done whole or not at all. Several processes may use the file at once.
 *
 * libsql is SQLite with prebuilt binaries: it needs neither a compiler nor an install script, on Node 20 too.
 *
 * @throws Error when the file isn't a memory of these languages.
 */
export function openMemory(path: string, languages: {source: Language; target: Language}): SqliteMemory {
  return new SqliteMemory(path, languages)
}

/** A memory in a file: the same as `Memory`, but it stays. */
export class SqliteMemory implements Iterable<TranslationUnit> {
  readonly source: Language
  readonly target: Language
  readonly #path: string
  readonly #database: Database.Database
  readonly #statements: ReturnType<typeof statementsOf>
  #views: {source?: View; target?: View} = {}
  /** What the views have taken in: SQLite's number for changes by others, and how often the file began anew. */
  #dataVersion = -1
  #epoch = ''

  /** @internal Use `openMemory`. */
  constructor(path: string, {source, target}: {source: Language; target: Language}) {
    this.source = source
    this.target = target
    this.#path = path
    this.#database = this.#telling(() => new Database(path, {timeout: patience}))
    try {
      this.#telling(() => {
        this.#database.prepare(`PRAGMA busy_timeout = ${patience}`).all()
        this.#database.prepare('PRAGMA journal_mode = WAL').all()
        this.#database.prepare('PRAGMA synchronous = FULL').all()
        this.#database.prepare(`PRAGMA cache_size = -${cacheKiB}`).all()
        prepare(this.#database, path, {source: source.code, target: target.code})
      })
      this.#statements = statementsOf(this.#database)
    } catch (error) {
      this.#database.close()
      throw error
    }
  }

  /** How many units there are. */
  get size(): number {
    return (this.#statements.count.get() as unknown as [number])[0]
  }

  /** As `Memory.add`: all of the units, or none when there is an error. */
  add(units: TranslationUnit | Iterable<TranslationUnit>): string[] {
    const all = Symbol.iterator in units ? [...units] : [units]
    for (const unit of all) checkUnit(unit)
    const digests = all.map(digest)
    return this.#writing((changes) => {
      const there = this.#digestsThere(digests)
      return all.map((unit, i) => {
        if (unit.id !== undefined) {
          const before = this.#row(this.#statements.byId, unit.id)
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
    const rows = this.#statements.digestsThere.all([JSON.stringify(digests)]) as unknown as [number][]
    return new Set(rows.map(([digest]) => digest))
  }

  /** The unit of that id. */
  get(id: string): TranslationUnit | undefined {
    return this.#row(this.#statements.byId, id)?.unit
  }

  /** Changes the unit of that id; false when there is none. */
  change(id: string, changes: Partial<TranslationUnit>): boolean {
    return this.#writing((done) => {
      const before = this.#row(this.#statements.byId, id)
      if (!before) return false
      const changed = changedUnit(before.unit, changes)
      done.put(changed, digest(changed), before)
      return true
    })
  }

  /** Deletes the unit of that id; false when there is none. */
  delete(id: string): boolean {
    return this.#writing((changes) => {
      const row = this.#row(this.#statements.byId, id)
      if (row) changes.takeOut(row.number)
      return row !== undefined
    })
  }

  /** The units, in the order in which they were added or last changed. */
  *[Symbol.iterator](): Iterator<TranslationUnit> {
    for (let after = 0; ; ) {
      const rows = this.#statements.page.all([after]) as Record<string, unknown>[]
      if (rows.length === 0) return
      for (const row of rows) yield fromRow(row)
      after = rows.at(-1)!.number as number
    }
  }

  /** As `Memory.match`. */
  match(text: string, options: MatchOptions = {}): Match[] {
    const ranking = new Ranking(text, options, this.source, this.target)
    const view = this.#view('source')
    view.segments.search(text, ranking.cutoff, (segment, similarity) => {
      const unit = this.#row(this.#statements.byNumber, view.number(segment))
      return unit ? ranking.consider(unit.unit, similarity, segment) : ranking.least
    })
    return ranking.matches()
  }

  /** As `Memory.concordance`. The first for the target side indexes that side. */
  concordance(query: string, options: ConcordanceOptions = {}): ConcordanceLine[] {
    const view = this.#view(options.side ?? 'source')
    const unitOf = (segment: number) => this.#row(this.#statements.byNumber, view.number(segment))?.unit
    return view.concordance.lines(query, options, this, unitOf)
  }

  /** Closes the file. The memory can't be used any more. */
  close(): void {
    this.#database.close()
  }

  /** The index of a side, with all that is in the file by now. */
  #view(side: 'source' | 'target'): View {
    return this.#telling(() => {
      this.#catchUp()
      this.#views[side] ??= new View(this.#database, side, this[side]).catchUp()
      return this.#views[side]
    })
  }

  #catchUp(): void {
    const version = pragma(this.#database, 'data_version')
    if (version === this.#dataVersion) return
    const [epoch] = this.#statements.epoch.get() as unknown as [string]
    if (epoch !== this.#epoch) this.#views = {}
    for (const view of Object.values(this.#views)) view.catchUp()
    this.#dataVersion = version
    this.#epoch = epoch
  }

  /**
   * Does work in one transaction. What it adds and takes out becomes findable when the transaction is on disk.
   */
  #writing<T>(work: (changes: Changes) => T): T {
    return this.#telling(() => {
      const changes = new Changes(this.#statements)
      this.#database.exec('BEGIN IMMEDIATE')
      let result: T
      try {
        this.#catchUp()
        result = work(changes)
        this.#database.exec('COMMIT')
      } catch (error) {
        if (this.#database.inTransaction) this.#database.exec('ROLLBACK')
        throw error
      }
      // A long import is indexed as it goes, so that the index is in the file at its end.
      if (changes.added.length >= 1000) this.#view('source')
      for (const view of Object.values(this.#views)) view.apply(changes)
      if (changes.gone.length > 0) this.#tidy()
      return result
    })
  }

  #tidy(): void {
    const [gone] = this.#statements.goneCount.get() as unknown as [number]
    if (gone <= Math.max(tooManyGone, this.size)) return
    this.#database.exec(
      `BEGIN IMMEDIATE; DELETE FROM gone; DELETE FROM chunk;
       UPDATE setting SET value = value + 1 WHERE key = 'epoch'; COMMIT`,
    )
    this.#dataVersion = -1
  }

  /** The unit that is there already with the same text and context. */
  #same(unit: TranslationUnit, digest: number): KeptUnit | undefined {
    const rows = this.#statements.byDigest.all([digest]) as Record<string, unknown>[]
    return rows.map(fromRow).find((other) => sameText(other, unit))
  }

  #row(statement: Database.Statement<unknown[]>, ...values: unknown[]): Row | undefined {
    const row = statement.get(values) as Record<string, unknown> | undefined
    return row && {number: row.number as number, unit: fromRow(row)}
  }

  /** Errors of SQLite in plain words. */
  #telling<T>(work: () => T): T {
    try {
      return work()
    } catch (error) {
      const {code, message} = error as {code?: string; message: string}
      const reason = Object.entries(reasons).find(([start]) => code?.startsWith(start))?.[1]
      if (reason) throw new Error(`padanan: ${this.#path}: ${reason}`, {cause: error})
      if (message.startsWith('ConnectionFailed')) {
        throw new Error(`padanan: ${this.#path} can't be opened; is its folder there?`, {cause: error})
      }
      throw error
    }
  }
}

interface Row {
  number: number
  unit: KeptUnit
}

/** What goes wrong with files, by the start of SQLite's code. */
const reasons = {
  SQLITE_FULL: 'the disk is full; nothing was changed',
  SQLITE_BUSY: `another process has been writing for ${patience / 1000} seconds; nothing was changed`,
  SQLITE_NOTADB: 'not a memory; expected a SQLite file',
  SQLITE_CORRUPT: 'the file is damaged',
  SQLITE_READONLY: 'the file may not be written',
  SQLITE_CANTOPEN: 'can not be opened',
  SQLITE_IOERR: 'the disk can not be read or written',
}

/** Each is for `get` or for `all`, never both: after `all`, libsql's `get` gives the row of the call before. */
function statementsOf(database: Database.Database) {
  const fields = columns.join(', ')
  return {
    insert: database.prepare(`INSERT INTO unit (${fields}) VALUES (${columns.map(() => '?').join(', ')})`),
    remove: database.prepare('DELETE FROM unit WHERE number = ?'),
    gone: database.prepare('INSERT INTO gone (number) VALUES (?)'),
    byId: database.prepare('SELECT * FROM unit WHERE id = ?'),
    byNumber: database.prepare('SELECT * FROM unit WHERE number = ?'),
    digestsThere: database
      .prepare('SELECT digest FROM unit WHERE digest IN (SELECT value FROM json_each(?))')
      .raw(),
    byDigest: database.prepare('SELECT * FROM unit WHERE digest = ?'),
    page: database.prepare('SELECT * FROM unit WHERE number > ? ORDER BY number LIMIT 500'),
    count: database.prepare('SELECT count(*) FROM unit').raw(),
    goneCount: database.prepare('SELECT coalesce(max(seq) - min(seq) + 1, 0) FROM gone').raw(),
    sequence: database.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'unit'").raw(),
    epoch: database.prepare("SELECT value FROM setting WHERE key = 'epoch'").raw(),
  }
}

/** What a transaction changes. */
class Changes {
  readonly added: {number: number; unit: KeptUnit}[] = []
  readonly gone: number[] = []

  constructor(private readonly statements: ReturnType<typeof statementsOf>) {}

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
        if (!idIsOurs || (error as {code?: string}).code !== 'SQLITE_CONSTRAINT_UNIQUE') throw error
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
