/** A memory on a PostgreSQL server, for teams that share one. */
import {createHash} from 'node:crypto'
import {
  type ConcordanceOptions,
  changedUnit,
  checkLanguages,
  checkUnit,
  type KeptUnit,
  keptUnit,
  type MatchOptions,
  Ranking,
  sameUnit,
  unitsIn,
} from '../memory/index.js'
import type {ConcordanceLine, Language, Match, TranslationUnit} from '../types/index.js'
import {type PostgresConnection, pooled, type Query} from './memory-postgres-connection.js'
import {PostgresIndex} from './memory-postgres-index.js'
import {checkSchema, grantStatements, makeSchema, schemaStatements} from './memory-postgres-schema.js'
import {columns, digest, fromRow, toRow} from './memory-rows.js'

/** How a memory on PostgreSQL is opened. */
export interface PostgresOptions {
  /** The language of the sources. */
  source: Language
  /** The language of the targets. */
  target: Language
  /** The schema that holds the memory's tables; another schema is another memory. Default `padanan`. */
  schema?: string
  /** How long a statement may take, in milliseconds. Default 30,000. */
  timeout?: number
}

/** What a new memory is made for. */
export interface PostgresInitOptions extends PostgresOptions {
  /** Users, or groups of users, that may search the memory. */
  readers?: readonly string[]
  /** Users, or groups of users, that may also add to it, change it and delete from it. */
  writers?: readonly string[]
}

/** Rows of one statement. */
const rowsAtOnce = 1000
/** Units that are fetched at once, the most promising first. */
const fetchedAtOnce = 100
/** From so many units on, what was added is indexed at once, so that the index is on the server at the end of a long import. */
const indexedFrom = 1000
/** How often a transaction is tried that other writers get in the way of. */
const tries = 20

/**
 * The statements that `initPostgresMemory` runs, for whoever reads or runs them by hand.
 *
 * @example
 * ```js
 * import {english, indonesian} from 'padanan'
 * import {postgresMemorySql} from 'padanan/node'
 *
 * postgresMemorySql({source: indonesian, target: english}).every((statement) => /^(?:create|insert|grant|comment)/i.test(statement))
 * // true
 * ```
 */
export function postgresMemorySql({readers = [], writers = [], ...options}: PostgresInitOptions): string[] {
  const schema = schemaOf(options)
  return [
    ...schemaStatements(schema, {source: options.source.code, target: options.target.code}),
    ...readers.flatMap((user) => grantStatements(schema, user, 'read')),
    ...writers.flatMap((user) => grantStatements(schema, user, 'write')),
  ]
}

/**
 * Makes a memory on a server: once, by a user that may create a schema.
 *
 * @example
 * ```js
 * import {english, indonesian} from 'padanan'
 * import {initPostgresMemory} from 'padanan/node'
 *
 * const languages = {source: indonesian, target: english}
 * await initPostgresMemory('postgres://admin@db.example/news', {...languages, readers: ['desk'], writers: ['editors']})
 * ```
 */
export async function initPostgresMemory(
  server: string | PostgresConnection,
  options: PostgresInitOptions,
): Promise<void> {
  const statements = postgresMemorySql(options)
  const connection = typeof server === 'string' ? pooled(server, timeoutOf(options)) : server
  try {
    await makeSchema(connection, statements)
  } finally {
    if (typeof server === 'string') await connection.close()
  }
}

/**
 * Opens a memory on a PostgreSQL server: as `Memory`, with the same answers, but every answer is promised. It has to be there
 * (`initPostgresMemory`, `padanan tm init`). No extension is needed, and no right but to read, or to write, its tables.
 *
 * Each client keeps an index of the segments, some 500 MB for a million; chunks of it are on the server, so that the first
 * search reads them instead of the texts. Each search asks the server for what was changed since, then for the units found.
 * Writers take turns.
 *
 * A connection that drops rejects what is in flight, and the next call connects anew.
 *
 * @param server A connection string (`postgres://…`), or a connection of your own.
 * @throws Error when there is no memory, or one in other languages.
 *
 * @example
 * ```js
 * import {english, indonesian} from 'padanan'
 * import {openPostgresMemory} from 'padanan/node'
 *
 * const memory = await openPostgresMemory('postgres://desk@db.example/news', {source: indonesian, target: english})
 * console.log(await memory.match('Rusia menolak tuduhan itu.', {cutoff: 70}))
 * await memory.close()
 * ```
 */
export async function openPostgresMemory(
  server: string | PostgresConnection,
  options: PostgresOptions,
): Promise<PostgresMemory> {
  const schema = schemaOf(options)
  checkLanguages(options)
  const {source, target} = options
  const connection = typeof server === 'string' ? pooled(server, timeoutOf(options)) : server
  try {
    await checkSchema(connection.query, schema, {source: source.code, target: target.code})
  } catch (error) {
    if (typeof server === 'string') await connection.close()
    throw error
  }
  return new PostgresMemory(connection, source, target, schema)
}

function schemaOf({schema = 'padanan'}: {schema?: string}): string {
  if (/^[a-z_][a-z0-9_]{0,62}$/.test(schema)) return schema
  throw new TypeError(
    `padanan: schema ${JSON.stringify(schema)}: give a name of lower-case letters, digits and underscores`,
  )
}

function timeoutOf({timeout = 30_000}: {timeout?: number}): number {
  if (Number.isInteger(timeout) && timeout > 0) return timeout
  throw new TypeError(`padanan: timeout ${timeout}: give milliseconds, a whole number above 0`)
}

/** A memory on a PostgreSQL server: `openPostgresMemory` opens it. */
export class PostgresMemory implements AsyncIterable<TranslationUnit> {
  /** The language of the sources. */
  readonly source: Language
  /** The language of the targets. */
  readonly target: Language
  readonly #connection: PostgresConnection
  readonly #schema: string
  readonly #indexes: {source: PostgresIndex; target: PostgresIndex}
  #isOpen = true

  /** @internal Use `openPostgresMemory`. */
  constructor(connection: PostgresConnection, source: Language, target: Language, schema: string) {
    this.source = source
    this.target = target
    this.#connection = connection
    this.#schema = schema
    const at = `"${schema}"`
    this.#indexes = {
      source: new PostgresIndex('source', at, this.#query, source),
      target: new PostgresIndex('target', at, this.#query, target),
    }
  }

  /** How many units there are. */
  get size(): Promise<number> {
    return this.#read('SELECT count(*)::float8 AS size FROM @.unit').then(([row]) => row!.size as number)
  }

  /**
   * As `Memory.add`: all of the units, or none when there is an error. An id that is given is made of the unit's text.
   * Every client finds the units as soon as this is done.
   */
  async add(units: TranslationUnit | Iterable<TranslationUnit>): Promise<string[]> {
    this.#checkOpen()
    const all = [...unitsIn(units)]
    for (const unit of all) checkUnit(unit)
    const {ids, put} = await this.#writing(async (query, clock) => {
      const there = await this.#idsByContent(query, all)
      const batch = new Map<string, KeptUnit>()
      const ids = all.map((unit) => {
        const content = contentOf(unit)
        const same = unit.id === undefined ? there.get(content) : undefined
        if (same !== undefined) return same
        const id = unit.id ?? createHash('sha256').update(content).digest('hex').slice(0, 32)
        batch.delete(id)
        batch.set(id, keptUnit(unit, id))
        there.set(content, id)
        return id
      })
      return {ids, put: await this.#put(query, clock, [...batch.values()])}
    })
    if (put.length >= indexedFrom) {
      await this.#indexes.source.apply(put)
      await this.#indexes.source.catchUp()
    }
    return ids
  }

  /** The ids of units that are there already, by what makes units the same. */
  async #idsByContent(query: Query, units: readonly TranslationUnit[]): Promise<Map<string, string>> {
    const digests = units.filter(({id}) => id === undefined).map(digest)
    const there = new Map<string, string>()
    for (const some of inRows(digests)) {
      const {rows} = await query(this.#sql(`SELECT ${fields} FROM @.unit WHERE digest = ANY($1::bigint[])`), [
        some,
      ])
      for (const row of rows) there.set(contentOf(unitOf(row)), row.id as string)
    }
    return there
  }

  /** Puts units in, or in the place of those with their ids. What is there already, field by field, stays as it is. */
  async #put(query: Query, clock: Clock, units: readonly KeptUnit[]): Promise<Numbered[]> {
    const changed: Numbered[] = []
    const added: Numbered[] = []
    const gone: number[] = []
    for (const some of inRows(units)) {
      const {rows} = await query(
        this.#sql(`SELECT ${fields}, number::float8 AS place FROM @.unit WHERE id = ANY($1)`),
        [some.map(({id}) => id)],
      )
      const before = new Map(rows.map((row) => [row.id as string, row]))
      for (const unit of some) {
        const row = before.get(unit.id)
        if (row && sameUnit(unitOf(row), unit)) continue
        ;(row ? changed : added).push({number: ++clock.at, unit})
        if (row) gone.push(row.place as number)
      }
    }
    for (const some of inRows(changed)) await query(this.#sql(updateStatement), valuesOf(some))
    for (const some of inRows(added)) await query(this.#sql(insertStatement), valuesOf(some))
    await this.#takeOut(query, clock, gone)
    return [...changed, ...added].sort((a, b) => a.number - b.number)
  }

  /** Notes that no unit has these numbers any more. */
  async #takeOut(query: Query, clock: Clock, numbers: readonly number[]): Promise<void> {
    if (numbers.length === 0) return
    const first = clock.at + 1
    clock.at += numbers.length
    await query(
      this.#sql(
        `INSERT INTO @.gone (at, number) SELECT $1::bigint + place - 1, number FROM unnest($2::bigint[]) WITH ORDINALITY AS row (number, place)`,
      ),
      [first, numbers],
    )
  }

  /** The unit of that id. */
  async get(id: string): Promise<TranslationUnit | undefined> {
    const [row] = await this.#read(`SELECT ${fields} FROM @.unit WHERE id = $1`, storable(id))
    return row && unitOf(row)
  }

  /** Changes the unit of that id; false when there is none. */
  async change(id: string, changes: Partial<TranslationUnit>): Promise<boolean> {
    return this.#writing(async (query, clock) => {
      const {rows} = await query(this.#sql(`SELECT ${fields} FROM @.unit WHERE id = $1`), [storable(id)])
      if (!rows[0]) return false
      await this.#put(query, clock, [changedUnit(unitOf(rows[0]), changes)])
      return true
    })
  }

  /** Deletes the unit of that id; false when there is none. */
  async delete(id: string): Promise<boolean> {
    return this.#writing(async (query, clock) => {
      const {rows} = await query(
        this.#sql('DELETE FROM @.unit WHERE id = $1 RETURNING number::float8 AS place'),
        [storable(id)],
      )
      await this.#takeOut(
        query,
        clock,
        rows.map(({place}) => place as number),
      )
      return rows.length > 0
    })
  }

  /** The units, in the order in which they were added or last changed. */
  async *[Symbol.asyncIterator](): AsyncGenerator<TranslationUnit> {
    for (let after = 0; ; ) {
      const rows = await this.#read(
        `SELECT ${fields}, number::float8 AS place FROM @.unit WHERE number > $1 ORDER BY number LIMIT 1000`,
        after,
      )
      if (rows.length === 0) return
      for (const row of rows) yield unitOf(row)
      after = rows.at(-1)!.place as number
    }
  }

  /** As `Memory.match`. An aborted `signal` rejects with its reason. */
  async match(text: string, {signal, ...options}: MatchOptions & Abortable = {}): Promise<Match[]> {
    const {segments} = this.#indexes.source
    for (;;) {
      signal?.throwIfAborted()
      const ranking = new Ranking(text, options, this.source, this.target)
      await aborted(this.#indexes.source.catchUp(), signal)
      const found: {number: number; similarity: number}[] = []
      segments.search(text, ranking.cutoff, (segment, similarity) => {
        found.push({number: this.#indexes.source.number(segment), similarity})
        return ranking.foresee(similarity)
      })
      found.sort((a, b) => b.similarity - a.similarity || b.number - a.number)
      if (await this.#rank(found, ranking, signal)) return ranking.matches()
    }
  }

  /** Fetches units and ranks them; false when one has been changed or taken out since the search. */
  async #rank(
    found: readonly {number: number; similarity: number}[],
    ranking: Ranking,
    signal: AbortSignal | undefined,
  ): Promise<boolean> {
    for (let from = 0; from < found.length; from += fetchedAtOnce) {
      const some = found
        .slice(from, from + fetchedAtOnce)
        .filter(({similarity}) => similarity >= ranking.least)
      if (some.length === 0) break
      const units = await aborted(this.#byNumber(some.map(({number}) => number)), signal)
      if (units.size < some.length) return false
      for (const {number, similarity} of some) {
        if (similarity >= ranking.least) ranking.consider(units.get(number)!, similarity, number)
      }
    }
    return true
  }

  async #byNumber(numbers: readonly number[]): Promise<Map<number, KeptUnit>> {
    const rows = await this.#read(
      `SELECT ${fields}, number::float8 AS place FROM @.unit WHERE number = ANY($1::bigint[])`,
      numbers,
    )
    return new Map(rows.map((row) => [row.place as number, unitOf(row)]))
  }

  /** As `Memory.concordance`. The first for the target side indexes that side. */
  async concordance(query: string, options: ConcordanceOptions = {}): Promise<ConcordanceLine[]> {
    const {side = 'source', order, limit = 20, where = () => true} = options
    const index = this.#indexes[side]
    await index.catchUp()
    const units = new Map<number, KeptUnit>()
    let count = 0
    let numbers: number[] = []
    const fetch = async () => {
      for (const [number, unit] of await this.#byNumber(numbers)) {
        units.set(number, unit)
        if (where(unit)) count++
      }
      numbers = []
    }
    for (const segment of index.concordance.find(query, order)) {
      numbers.push(index.number(segment))
      if (numbers.length === fetchedAtOnce) await fetch()
      if (count >= limit) break
    }
    if (count < limit && numbers.length > 0) await fetch()
    return index.concordance.lines(query, options, this, (segment) => units.get(index.number(segment)))
  }

  /** Closes the connections. The memory can't be used any more. A second time does nothing. */
  async close(): Promise<void> {
    if (!this.#isOpen) return
    this.#isOpen = false
    await this.#connection.close()
  }

  #checkOpen(): void {
    if (!this.#isOpen)
      throw new TypeError('padanan: the memory is closed; open it again with openPostgresMemory')
  }

  /** Runs a transaction that changes the memory, when it is its turn; again when a server gives turns by refusing. */
  async #writing<T>(work: (query: Query, clock: Clock) => Promise<T>): Promise<T> {
    this.#checkOpen()
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#connection.transaction(async (query) => {
          const {rows} = await query(this.#sql('SELECT at::float8 AS at FROM @.clock FOR UPDATE'))
          const before = rows[0]!.at as number
          const clock = {at: before}
          const result = await work(query, clock)
          if (clock.at > before) await query(this.#sql('UPDATE @.clock SET at = $1'), [clock.at])
          return result
        })
      } catch (error) {
        // deadlock_detected, serialization_failure, unique_violation
        if (attempt === tries || !/^(?:40P01|40001|23505)$/.test((error as {code?: string}).code ?? ''))
          throw error
      }
    }
  }

  readonly #query: Query = async (text, values) => {
    this.#checkOpen()
    return this.#connection.query(text, values)
  }

  async #read(text: string, ...values: unknown[]): Promise<Record<string, unknown>[]> {
    return (await this.#query(this.#sql(text), values)).rows
  }

  #sql(text: string): string {
    return text.replaceAll('@', `"${this.#schema}"`)
  }
}

/** Options of whatever can be stopped. */
export interface Abortable {
  /** Ends the wait: the promise rejects with the signal's reason. */
  signal?: AbortSignal
}

/** The number of the last change. */
interface Clock {
  at: number
}

/** A unit, with the number of its last change. */
interface Numbered {
  number: number
  unit: KeptUnit
}

const fields = columns.join(', ')
/** The columns that are written. */
const written = [...columns, 'number']

/** Units as the values of `insertStatement` and `updateStatement`: a list for each column. */
function valuesOf(units: readonly Numbered[]): unknown[][] {
  const rows = units.map(({unit, number}) => [...toRow(unit, digest(unit)), number])
  return written.map((_, column) => rows.map((row) => row[column]))
}

/** The unit of a row, with or without its number. */
function unitOf({place: _, ...row}: Record<string, unknown>): KeptUnit {
  return fromRow(row)
}

const isNumber = (column: string) => column === 'digest' || column === 'number'
const rowsOfValues = `SELECT * FROM unnest(${written
  .map((column, i) => `$${i + 1}::${isNumber(column) ? 'bigint' : 'text'}[]`)
  .join(', ')}) AS row (${written.join(', ')})`
const insertStatement = `INSERT INTO @.unit (${written.join(', ')}) ${rowsOfValues}`
const updateStatement = `UPDATE @.unit AS old SET ${written
  .filter((column) => column !== 'id')
  .map((column) => `${column} = new.${column}`)
  .join(', ')} FROM (${rowsOfValues}) AS new WHERE old.id = new.id`

/** An answer, or the reason of a signal that is aborted first. */
async function aborted<T>(answer: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return answer
  let stop = () => {}
  const end = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason)
    signal.addEventListener('abort', stop, {once: true})
  })
  try {
    return await Promise.race([answer, end])
  } finally {
    signal.removeEventListener('abort', stop)
    // Nobody waits for an answer that comes after all.
    answer.catch(() => {})
  }
}

/** PostgreSQL has no U+0000, so that nothing is there under such an id. */
function storable(id: string): string | null {
  return id.includes('\0') ? null : id
}

function inRows<T>(list: readonly T[]): T[][] {
  return Array.from({length: Math.ceil(list.length / rowsAtOnce)}, (_, i) =>
    list.slice(i * rowsAtOnce, (i + 1) * rowsAtOnce),
  )
}

/** What decides whether two units are the same. */
function contentOf({source, target, previous, next, codes}: TranslationUnit): string {
  return JSON.stringify([source, target, previous ?? null, next ?? null, ...(codes ? [codes] : [])])
}
