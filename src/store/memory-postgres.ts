/** A memory on a PostgreSQL server, for teams that share one. */
import {
  type ConcordanceOptions,
  checkLanguages,
  type KeptUnit,
  type MatchOptions,
  Ranking,
  unitsIn,
} from '../memory/index.js'
import type {ConcordanceLine, Language, Match, TranslationUnit} from '../types/index.js'
import {inSchema, type PostgresConnection, pooled, type Query} from './memory-postgres-connection.js'
import {PostgresIndex} from './memory-postgres-index.js'
import {fields, storable, unitOf} from './memory-postgres-rows.js'
import {checkSchema, type PostgresOptions, schemaOf, timeoutOf} from './memory-postgres-schema.js'
import {PostgresWriter} from './memory-postgres-writer.js'

/** Units that are fetched at once, the most promising first. */
const fetchedAtOnce = 100

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
  return new PostgresMemory(inSchema(connection, schema), source, target)
}

/** A memory on a PostgreSQL server: `openPostgresMemory` opens it. */
export class PostgresMemory implements AsyncIterable<TranslationUnit> {
  /** The language of the sources. */
  readonly source: Language
  /** The language of the targets. */
  readonly target: Language
  readonly #connection: PostgresConnection
  readonly #writer: PostgresWriter
  readonly #indexes: {source: PostgresIndex; target: PostgresIndex}
  #isOpen = true

  /** @internal Use `openPostgresMemory`. */
  constructor(connection: PostgresConnection, source: Language, target: Language) {
    this.source = source
    this.target = target
    this.#connection = connection
    this.#writer = new PostgresWriter(connection, source)
    const query: Query = async (text, values) => ({rows: await this.#read(text, ...(values ?? []))})
    this.#indexes = {
      source: new PostgresIndex('source', query, source),
      target: new PostgresIndex('target', query, target),
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
    return this.#writer.add([...unitsIn(units)])
  }

  /** The unit of that id. */
  async get(id: string): Promise<TranslationUnit | undefined> {
    const [row] = await this.#read(`SELECT ${fields} FROM @.unit WHERE id = $1`, storable(id))
    return row && unitOf(row)
  }

  /** Changes the unit of that id; false when there is none. */
  async change(id: string, changes: Partial<TranslationUnit>): Promise<boolean> {
    this.#checkOpen()
    return this.#writer.change(id, changes)
  }

  /** Deletes the unit of that id; false when there is none. */
  async delete(id: string): Promise<boolean> {
    this.#checkOpen()
    return this.#writer.delete(id)
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
    const index = this.#indexes.source
    for (;;) {
      signal?.throwIfAborted()
      const ranking = new Ranking(text, options, this.source, this.target)
      await aborted(index.catchUp(), signal)
      const {upTo} = index
      const found: {number: number; similarity: number}[] = []
      index.segments.search(text, ranking.cutoff, (segment, similarity) => {
        found.push({number: index.number(segment), similarity})
        return ranking.foresee(similarity)
      })
      found.sort((a, b) => b.similarity - a.similarity || b.number - a.number)
      const missing = await aborted(this.#rank(found, ranking), signal)
      if (missing.length === 0) return ranking.matches()
      // Changed or taken out since the search. Of what nobody says that it went, a server lost a part.
      await aborted(index.catchUp(), signal)
      if (index.upTo === upTo) for (const number of missing) index.remove(number)
    }
  }

  /** Fetches units and ranks them. Gives the numbers that no unit has any more: the ranking is not whole then. */
  async #rank(found: readonly {number: number; similarity: number}[], ranking: Ranking): Promise<number[]> {
    for (let from = 0; from < found.length; from += fetchedAtOnce) {
      const some = found
        .slice(from, from + fetchedAtOnce)
        .filter(({similarity}) => similarity >= ranking.least)
      if (some.length === 0) break
      const units = await this.#byNumber(some.map(({number}) => number))
      const missing = some.map(({number}) => number).filter((number) => !units.has(number))
      if (missing.length > 0) return missing
      for (const {number, similarity} of some) {
        if (similarity >= ranking.least) ranking.consider(units.get(number)!, similarity, number)
      }
    }
    return []
  }

  async #byNumber(numbers: readonly number[]): Promise<Map<number, KeptUnit>> {
    const rows = await this.#read(
      `SELECT ${fields}, number::float8 AS place FROM @.unit WHERE number = ANY($1::bigint[])`,
      numbers,
    )
    return new Map(rows.map((row) => [row.place as number, unitOf(row)]))
  }

  /** As `Memory.concordance`. The first for the target side indexes that side. An aborted `signal` rejects with its reason. */
  async concordance(
    query: string,
    {signal, ...options}: ConcordanceOptions & Abortable = {},
  ): Promise<ConcordanceLine[]> {
    signal?.throwIfAborted()
    const {side = 'source', order, limit = 20, where = () => true} = options
    const index = this.#indexes[side]
    await aborted(index.catchUp(), signal)
    const units = new Map<number, KeptUnit>()
    let count = 0
    let numbers: number[] = []
    const fetch = async () => {
      for (const [number, unit] of await aborted(this.#byNumber(numbers), signal)) {
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

  async #read(text: string, ...values: unknown[]): Promise<Record<string, unknown>[]> {
    this.#checkOpen()
    return (await this.#connection.query(text, values)).rows
  }
}

/** Options of whatever can be stopped. */
export interface Abortable {
  /** Ends the wait: the promise rejects with the signal's reason. */
  signal?: AbortSignal
}

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
