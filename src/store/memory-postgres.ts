/** A memory on a PostgreSQL server, for teams that share one. */
import {createHash} from 'node:crypto'
import {
  Concordance,
  type ConcordanceOptions,
  changedUnit,
  checkLanguages,
  checkUnit,
  type KeptUnit,
  keptUnit,
  type MatchOptions,
  Ranking,
  Segments,
  sameUnit,
  similarity,
  unitsIn,
} from '../memory/index.js'
import type {ConcordanceLine, Language, Match, TranslationUnit} from '../types/index.js'
import {type PostgresConnection, pooled, type Query} from './memory-postgres-connection.js'
import {checkSchema, grantStatements, makeSchema, schemaStatements} from './memory-postgres-schema.js'
import {Words} from './memory-postgres-words.js'
import {columns, digest, fromRow, toRow} from './memory-rows.js'

export interface PostgresOptions {
  source: Language
  target: Language
  /** The schema that holds the memory's tables; another schema is another memory. Default `padanan`. */
  schema?: string
  /** How long a statement may take, in milliseconds. Default 30,000. */
  timeout?: number
}

export interface PostgresInitOptions extends PostgresOptions {
  /** Users, or groups of users, that may search the memory. */
  readers?: readonly string[]
  /** Users, or groups of users, that may also add to it, change it and delete from it. */
  writers?: readonly string[]
}

/** Rows of one statement. */
const rowsAtOnce = 1000
/** Units whose texts are fetched at once, the most promising first. */
const fetchedAtOnce = 100
/** How often a transaction is tried that other writers get in the way of. */
const tries = 20

/** The statements that `initPostgresMemory` runs, for whoever reads or runs them by hand. */
export function postgresMemorySql({readers = [], writers = [], ...options}: PostgresInitOptions): string[] {
  const schema = schemaOf(options)
  return [
    ...schemaStatements(schema, {source: options.source.code, target: options.target.code}),
    ...readers.flatMap((user) => grantStatements(schema, user, 'read')),
    ...writers.flatMap((user) => grantStatements(schema, user, 'write')),
  ]
}

/** Makes a memory on a server: once, by a user that may create a schema. */
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
 * Each word is a number; a unit keeps the numbers of its words in an array under a GIN index. A search asks for units that
 * have one of the rarest words of the text, or a word near it; each client knows which words there are. Scores are ours.
 *
 * A connection that drops rejects what is in flight, and the next call connects anew.
 *
 * @param server A connection string (`postgres://…`), or a connection of your own.
 * @throws Error when there is no memory, or one in other languages.
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
  readonly source: Language
  readonly target: Language
  readonly #connection: PostgresConnection
  readonly #schema: string
  readonly #words: {source: Words; target: Words}
  #isOpen = true

  /** @internal Use `openPostgresMemory`. */
  constructor(connection: PostgresConnection, source: Language, target: Language, schema: string) {
    this.source = source
    this.target = target
    this.#connection = connection
    this.#schema = schema
    const at = `"${schema}"`
    this.#words = {source: new Words('source', at, source), target: new Words('target', at, target)}
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
    const keys = {
      source: await this.#keysOf('source', all),
      target: await this.#keysOf('target', all),
    }
    return this.#transaction(async (query) => {
      const there = await this.#idsByContent(query, all)
      const batch = new Map<string, Added>()
      const ids = all.map((unit, i) => {
        const content = contentOf(unit)
        const same = unit.id === undefined ? there.get(content) : undefined
        if (same !== undefined) return same
        const id = unit.id ?? createHash('sha256').update(content).digest('hex').slice(0, 32)
        batch.delete(id)
        batch.set(id, {unit: keptUnit(unit, id), keys: [keys.source[i]!, keys.target[i]!]})
        there.set(content, id)
        return id
      })
      await this.#put(query, [...batch.values()])
      return ids
    })
  }

  /** The keys of one side of units; words that are new get their numbers first. */
  async #keysOf(side: 'source' | 'target', units: readonly TranslationUnit[]): Promise<number[][]> {
    const words = this.#words[side]
    const keys = units.map((unit) => words.keys.of(unit[side]))
    const unknown = units.filter((_, i) => keys[i] === undefined).map((unit) => unit[side])
    if (unknown.length > 0) {
      await this.#transaction((query) => words.learn(query, unknown))
      await words.refresh(this.#query)
    }
    return units.map((unit, i) => keys[i] ?? words.keys.of(unit[side])!)
  }

  /** The ids of units that are there already, by what makes units the same. */
  async #idsByContent(query: Query, units: readonly TranslationUnit[]): Promise<Map<string, string>> {
    const digests = units.filter(({id}) => id === undefined).map(digest)
    const there = new Map<string, string>()
    for (const some of inRows(digests)) {
      const {rows} = await query(this.#sql(`SELECT ${fields} FROM @.unit WHERE digest = ANY($1::bigint[])`), [
        some,
      ])
      for (const row of rows) there.set(contentOf(fromRow(row)), row.id as string)
    }
    return there
  }

  /** Puts units in, or in the place of those with their ids. What is there already, field by field, stays as it is. */
  async #put(query: Query, units: readonly Added[]): Promise<void> {
    const old = new Set<string>()
    const other: Added[] = []
    for (const some of inRows(units)) {
      // All writers lock rows in the same order, so that none waits for another in a circle.
      const {rows} = await query(
        this.#sql(`SELECT ${fields} FROM @.unit WHERE id = ANY($1) ORDER BY id FOR UPDATE`),
        [some.map(({unit}) => unit.id)],
      )
      const before = new Map(rows.map((row) => [row.id as string, fromRow(row)]))
      for (const one of some) {
        const known = before.get(one.unit.id)
        if (known) old.add(one.unit.id)
        if (!known || !sameUnit(known, one.unit)) other.push(one)
      }
    }
    if (other.length === 0) return
    const numbers = await query(
      this.#sql(`SELECT nextval('@.unit_number')::float8 AS number FROM generate_series(1, $1)`),
      [other.length],
    )
    const rows = other.map(({unit, keys: [source, target]}, i) => [
      ...toRow(unit, digest(unit)),
      numbers.rows[i]!.number,
      `{${source}}`,
      `{${target}}`,
    ])
    const changed = rows.filter(([id]) => old.has(id as string))
    for (const some of inRows(changed)) await query(this.#sql(updateStatement), valuesOf(some))
    const added = rows.filter(([id]) => !old.has(id as string))
    for (const some of inRows(added)) await query(this.#sql(insertStatement), valuesOf(some))
  }

  /** The unit of that id. */
  async get(id: string): Promise<TranslationUnit | undefined> {
    const [row] = await this.#read(`SELECT ${fields} FROM @.unit WHERE id = $1`, storable(id))
    return row && fromRow(row)
  }

  /** Changes the unit of that id; false when there is none. */
  async change(id: string, changes: Partial<TranslationUnit>): Promise<boolean> {
    for (;;) {
      const before = (await this.get(id)) as KeptUnit | undefined
      if (!before) return false
      const unit = changedUnit(before, changes)
      const [source] = await this.#keysOf('source', [unit])
      const [target] = await this.#keysOf('target', [unit])
      const isDone = await this.#transaction(async (query) => {
        const {rows} = await query(this.#sql(`SELECT ${fields} FROM @.unit WHERE id = $1 FOR UPDATE`), [id])
        // Somebody else was faster: begin with what is there now.
        if (!rows[0] || !sameUnit(fromRow(rows[0]), before)) return false
        await this.#put(query, [{unit, keys: [source!, target!]}])
        return true
      })
      if (isDone) return true
    }
  }

  /** Deletes the unit of that id; false when there is none. */
  async delete(id: string): Promise<boolean> {
    return (await this.#read('DELETE FROM @.unit WHERE id = $1 RETURNING id', storable(id))).length > 0
  }

  /** The units, in the order in which they were added or last changed. */
  async *[Symbol.asyncIterator](): AsyncGenerator<TranslationUnit> {
    for (let after = 0; ; ) {
      const rows = await this.#read(
        `SELECT ${fields}, number::float8 AS place FROM @.unit WHERE number > $1 ORDER BY number LIMIT 1000`,
        after,
      )
      if (rows.length === 0) return
      for (const row of rows) yield fromRow(row)
      after = rows.at(-1)!.place as number
    }
  }

  /** As `Memory.match`. An aborted `signal` rejects with its reason. */
  async match(text: string, {signal, ...options}: MatchOptions & Abortable = {}): Promise<Match[]> {
    const ranking = new Ranking(text, options, this.source, this.target)
    const words = this.#words.source
    await words.refresh(this.#query)
    signal?.throwIfAborted()
    const {lists, lengths, bound} = words.keys.search(text, ranking.cutoff)
    if (lists.length === 0) return []
    // Many small questions: one with many keys compares each of them with every row that any has.
    const hasWord = lists.map((_, i) => `source_keys && $${i + 1}::integer[]`).join(' OR ')
    const hasLength = lengths ? `AND source_keys && $${lists.length + 1}::integer[]` : ''
    const found = await aborted(
      this.#read(
        `SELECT number::float8 AS number, array_to_string(source_keys, ',') AS keys FROM @.unit WHERE (${hasWord}) ${hasLength}`,
        ...lists,
        ...(lengths ? [lengths] : []),
      ),
      signal,
    )
    const candidates: {number: number; most: number}[] = []
    for (const {number, keys} of found) {
      const most = bound((keys as string).split(',').map(Number))
      if (most >= ranking.cutoff) candidates.push({number: number as number, most})
    }
    candidates.sort((a, b) => b.most - a.most || b.number - a.number)
    for (let from = 0; from < candidates.length; from += fetchedAtOnce) {
      const some = candidates.slice(from, from + fetchedAtOnce).filter(({most}) => most >= ranking.least)
      if (some.length === 0) break
      const rows = await aborted(
        this.#read(
          `SELECT ${fields}, number::float8 AS place FROM @.unit WHERE number = ANY($1::bigint[])`,
          some.map(({number}) => number),
        ),
        signal,
      )
      for (const row of rows) {
        const unit = fromRow(row)
        const near = similarity(text, unit.source, this.source)
        if (near >= ranking.least) ranking.consider(unit, near, row.place as number)
      }
    }
    return ranking.matches()
  }

  /** As `Memory.concordance`. */
  async concordance(query: string, options: ConcordanceOptions = {}): Promise<ConcordanceLine[]> {
    const {side = 'source', limit = 20} = options
    const words = this.#words[side]
    await words.refresh(this.#query)
    const forms = words.keys.formsOf(query)
    if (forms.length === 0 || forms.some((keys) => keys.length === 0)) return []
    const found: TranslationUnit[] = []
    for (let before = Number.MAX_SAFE_INTEGER; found.length < limit; ) {
      const rows = await this.#read(
        `SELECT ${fields}, number::float8 AS place FROM @.unit
         WHERE ${forms.map((_, i) => `${side}_keys && $${i + 2}::integer[]`).join(' AND ')} AND number < $1
         ORDER BY number DESC LIMIT ${rowsAtOnce}`,
        before,
        ...forms,
      )
      const units = rows.map(fromRow)
      found.push(...linesOf(units, query, options, this).map(({unit}) => unit))
      if (rows.length < rowsAtOnce) break
      before = rows.at(-1)!.place as number
    }
    // The counterparts are found in all the lines at once.
    return linesOf(found.slice(0, limit), query, options, this)
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

  /** Runs a transaction, again when it got in the way of another writer's. */
  async #transaction<T>(work: (query: Query) => Promise<T>): Promise<T> {
    this.#checkOpen()
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#connection.transaction(work)
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

export interface Abortable {
  /** Ends the wait: the promise rejects with the signal's reason. */
  signal?: AbortSignal
}

/** A unit to be written, with the keys of its source and its target. */
interface Added {
  unit: KeptUnit
  keys: [number[], number[]]
}

const fields = columns.join(', ')
/** The columns that are written. */
const written = [...columns, 'number', 'source_keys', 'target_keys']

/** Rows as the values of `insertStatement` and `updateStatement`: a list for each column. */
function valuesOf(rows: readonly unknown[][]): unknown[][] {
  return written.map((_, column) => rows.map((row) => row[column]))
}

const isKeys = (column: string) => column.endsWith('_keys')
const isNumber = (column: string) => column === 'digest' || column === 'number'
/** Lists of lists don't go through `unnest`: keys come as text. */
const rowsOfValues = `SELECT ${written.map((column) => (isKeys(column) ? `${column}::integer[]` : column)).join(', ')}
  FROM unnest(${written.map((column, i) => `$${i + 1}::${isNumber(column) ? 'bigint' : 'text'}[]`).join(', ')})
    AS row (${written.join(', ')})`
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

/** The lines of some units, which come the newest first. */
function linesOf(
  units: readonly TranslationUnit[],
  query: string,
  options: ConcordanceOptions,
  languages: {source: Language; target: Language},
): ConcordanceLine[] {
  const {side = 'source'} = options
  const segments = new Segments(languages[side])
  const oldestFirst = [...units].reverse()
  for (const unit of oldestFirst) segments.add(unit[side])
  return new Concordance(segments).lines(query, options, languages, (segment) => oldestFirst[segment])
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
