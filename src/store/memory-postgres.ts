import {createHash} from 'node:crypto'
import {
  Concordance,
  type ConcordanceOptions,
  changedUnit,
  checkUnit,
  type KeptUnit,
  keptUnit,
  type MatchOptions,
  Ranking,
  Segments,
  similarity,
} from '../memory/index.js'
import type {ConcordanceLine, Language, Match, TranslationUnit} from '../types/index.js'
import {type PostgresConnection, pooled, type Query} from './memory-postgres-connection.js'
import {migrate} from './memory-postgres-schema.js'
import {columns, digest, fromRow, toRow} from './memory-rows.js'

export interface PostgresOptions {
  source: Language
  target: Language
  /** The schema that holds the memory's tables; another schema is another memory. Default `padanan`. */
  schema?: string
}

/** Rows of one statement. */
const rowsAtOnce = 1000
/** How often a transaction is tried that other writers get in the way of. */
const tries = 10
/** The most candidates that are compared in full. */
const candidates = 500
/** The most units that a concordance looks through, the newest first. */
const lookedThrough = 5000

/**
 * Opens a memory on a PostgreSQL server, for teams that share one: as `Memory`, but every answer is promised.
 *
 * Candidates come from an index of trigrams (`pg_trgm`), scores are ours. What is guaranteed: every unit is found that reaches
 * the cutoff and whose trigrams are similar to those of the text by 0.6 of the cutoff (0.42 for cutoff 70), as long as no
 * more than 500 units are nearer by trigrams. So exact matches always are; a segment with a slip in nearly every word may be missed.
 *
 * It uses nothing that compatible engines lack: a sequence, a trigram index (GIN), `%`, `similarity()` and
 * `pg_trgm.similarity_threshold`, `ON CONFLICT`, short transactions that may be told to try again. CockroachDB documents
 * these from 22.2 on (not tried). YugabyteDB documents trigram indexes for `LIKE` alone: its GIN index looks up one key at
 * a time and ends `%` with an error, so that this memory isn't for it as things stand (not tried).
 *
 * @param server A connection string (`postgres://…`), or a connection of your own.
 */
export async function openPostgresMemory(
  server: string | PostgresConnection,
  {source, target, schema = 'padanan'}: PostgresOptions,
): Promise<PostgresMemory> {
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema)) {
    throw new TypeError(
      `padanan: schema ${JSON.stringify(schema)}: give a name of lower-case letters, digits and underscores`,
    )
  }
  const connection = typeof server === 'string' ? pooled(server) : server
  try {
    await migrate(connection, schema, {source: source.code, target: target.code})
  } catch (error) {
    if (typeof server === 'string') await connection.close()
    throw error
  }
  return new PostgresMemory(connection, source, target, schema)
}

/** A memory on a PostgreSQL server: `openPostgresMemory` opens it. */
export class PostgresMemory implements AsyncIterable<TranslationUnit> {
  readonly source: Language
  readonly target: Language
  readonly #connection: PostgresConnection
  readonly #schema: string
  #isOpen = true

  /** @internal Use `openPostgresMemory`. */
  constructor(connection: PostgresConnection, source: Language, target: Language, schema: string) {
    this.source = source
    this.target = target
    this.#connection = connection
    this.#schema = schema
  }

  /** How many units there are. */
  get size(): Promise<number> {
    return this.#read('SELECT count(*)::float8 AS size FROM @.unit').then(([row]) => row!.size as number)
  }

  /** As `Memory.add`: all of the units, or none when there is an error. An id that is given is made of the unit's text. */
  async add(units: TranslationUnit | Iterable<TranslationUnit>): Promise<string[]> {
    const all = Symbol.iterator in units ? [...units] : [units]
    for (const unit of all) checkUnit(unit)
    return this.#transaction(async (query) => {
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
      await this.#upsert(query, [...batch.values()])
      return ids
    })
  }

  /** The ids of units that are there already, by what makes units the same. */
  async #idsByContent(query: Query, units: readonly TranslationUnit[]): Promise<Map<string, string>> {
    const digests = units.filter(({id}) => id === undefined).map(digest)
    const there = new Map<string, string>()
    for (const some of inRows(digests)) {
      const {rows} = await query(this.#sql('SELECT * FROM @.unit WHERE digest = ANY($1::bigint[])'), [some])
      for (const row of rows) there.set(contentOf(fromRow(row)), row.id as string)
    }
    return there
  }

  /** Puts units in, or in the place of those with their ids. What is there already, field by field, stays as it is. */
  async #upsert(query: Query, units: readonly KeptUnit[]): Promise<void> {
    const numbers = await query(
      this.#sql(`SELECT nextval('@.unit_number')::float8 AS number FROM generate_series(1, $1)`),
      [units.length],
    )
    const rows = units.map((unit, i) => [...toRow(unit, digest(unit)), numbers.rows[i]!.number])
    // All writers take rows in the same order, so that none waits for another in a circle.
    rows.sort(([a], [b]) => (a! < b! ? -1 : 1))
    const fields = columns.filter((column) => column !== 'id')
    const type = (column: string) => (column === 'digest' || column === 'number' ? 'bigint' : 'text')
    for (const some of inRows(rows)) {
      await query(
        this.#sql(`INSERT INTO @.unit AS old (${[...columns, 'number'].join(', ')})
          SELECT * FROM unnest(${[...columns, 'number'].map((column, i) => `$${i + 1}::${type(column)}[]`).join(', ')})
          ON CONFLICT (id) DO UPDATE SET ${[...fields, 'number'].map((field) => `${field} = excluded.${field}`).join(', ')}
          WHERE (${fields.map((field) => `old.${field}`).join(', ')})
            IS DISTINCT FROM (${fields.map((field) => `excluded.${field}`).join(', ')})`),
        [...columns, 'number'].map((_, i) => some.map((row) => row[i])),
      )
    }
  }

  /** The unit of that id. */
  async get(id: string): Promise<TranslationUnit | undefined> {
    const [row] = await this.#read('SELECT * FROM @.unit WHERE id = $1', id)
    return row && fromRow(row)
  }

  /** Changes the unit of that id; false when there is none. */
  async change(id: string, changes: Partial<TranslationUnit>): Promise<boolean> {
    return this.#transaction(async (query) => {
      const {rows} = await query(this.#sql('SELECT * FROM @.unit WHERE id = $1 FOR UPDATE'), [id])
      if (!rows[0]) return false
      await this.#upsert(query, [changedUnit(fromRow(rows[0]), changes)])
      return true
    })
  }

  /** Deletes the unit of that id; false when there is none. */
  async delete(id: string): Promise<boolean> {
    return (await this.#read('DELETE FROM @.unit WHERE id = $1 RETURNING id', id)).length > 0
  }

  /** The units, in the order in which they were added or last changed. */
  async *[Symbol.asyncIterator](): AsyncGenerator<TranslationUnit> {
    for (let after = 0; ; ) {
      const rows = await this.#read(
        'SELECT *, number::float8 AS place FROM @.unit WHERE number > $1 ORDER BY number LIMIT 1000',
        after,
      )
      if (rows.length === 0) return
      for (const row of rows) yield fromRow(row)
      after = rows.at(-1)!.place as number
    }
  }

  /** As `Memory.match`, of the candidates that the server finds. */
  async match(text: string, options: MatchOptions = {}): Promise<Match[]> {
    const ranking = new Ranking(text, options, this.source, this.target)
    // PostgreSQL has no U+0000.
    const rows = await this.#candidates(text.replaceAll('\0', ' '), ranking.cutoff)
    for (const row of rows) {
      const unit = fromRow(row)
      const near = similarity(text, unit.source, this.source)
      if (near >= ranking.least) ranking.consider(unit, near, row.place as number)
    }
    return ranking.matches()
  }

  async #candidates(text: string, cutoff: number): Promise<Record<string, unknown>[]> {
    // A text without letters and digits has no trigrams.
    if (!/[\p{L}\p{N}]/u.test(text)) {
      return this.#read(
        'SELECT *, number::float8 AS place FROM @.unit WHERE source = $1 ORDER BY number DESC LIMIT $2',
        text,
        candidates,
      )
    }
    return this.#transaction(async (query) => {
      await query("SELECT set_config('pg_trgm.similarity_threshold', $1, true)", [String(threshold(cutoff))])
      const {rows} = await query(
        this.#sql(`SELECT *, number::float8 AS place FROM @.unit WHERE source % $1
          ORDER BY similarity(source, $1) DESC, number DESC LIMIT $2`),
        [text, candidates],
      )
      return rows
    })
  }

  /** As `Memory.concordance`, in the newest units that hold the roots of the words. Irregular forms may be missed. */
  async concordance(query: string, options: ConcordanceOptions = {}): Promise<ConcordanceLine[]> {
    const {side = 'source'} = options
    const language = this[side]
    const roots = language
      .tokens(query)
      .filter(({kind}) => kind === 'word' || kind === 'number')
      .map(({text}) => rootOf(text, language))
    if (roots.length === 0) return []
    const rows = await this.#read(
      `SELECT * FROM @.unit WHERE ${roots.map((_, i) => `${side} ILIKE $${i + 2}`).join(' AND ')} ORDER BY number DESC LIMIT $1`,
      lookedThrough,
      ...roots.map((root) => `%${root.replace(/[%_\\]/g, '\\$&')}%`),
    )
    const units = rows.map(fromRow).reverse()
    const segments = new Segments(language)
    for (const unit of units) segments.add(unit[side])
    return new Concordance(segments).lines(query, options, this, (segment) => units[segment])
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
        // deadlock_detected, serialization_failure
        if (attempt === tries || !/^40(?:P01|001)$/.test((error as {code?: string}).code ?? '')) throw error
      }
    }
  }

  async #read(text: string, ...values: unknown[]): Promise<Record<string, unknown>[]> {
    this.#checkOpen()
    return (await this.#connection.query(this.#sql(text), values)).rows
  }

  #sql(text: string): string {
    return text.replaceAll('@', `"${this.#schema}"`)
  }
}

/**
 * The similarity of trigrams (0 to 1) from which on a unit is compared. Measured on 64,000 news sentences, cutoffs 60 to 90:
 * of 1,801 units that reach the cutoff none has less than 0.62 of it, and 5 less than 0.7.
 */
function threshold(cutoff: number): number {
  return Math.max(0.1, (0.6 * cutoff) / 100)
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

/** What all regular forms of a word have in common: its shortest lemma, without the first letter, which prefixes change. */
function rootOf(text: string, language: Language): string {
  const lemmas = [
    text,
    ...language
      .forms(text)
      .filter(({level}) => level !== 'related')
      .map(({lemma}) => lemma),
  ]
  const shortest = lemmas.reduce((a, b) => (b.length < a.length ? b : a))
  return shortest.length > 4 ? shortest.slice(1) : shortest
}
