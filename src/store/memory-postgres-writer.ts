/** What changes a memory on PostgreSQL: one writer at a time, all of a call or nothing of it. */
import {hash} from 'node:crypto'
import {changedUnit, checkUnit, type KeptUnit, keptUnit, sameUnit} from '../memory/index.js'
import type {Language, TranslationUnit} from '../types/index.js'
import {ChunkMaker} from './memory-index.js'
import type {PostgresConnection, Query} from './memory-postgres-connection.js'
import {writeChunk} from './memory-postgres-index.js'
import {fields, storable, unitOf} from './memory-postgres-rows.js'
import {columns, digest, toRow} from './memory-rows.js'

/** Rows of one statement. */
const rowsAtOnce = 1000
/** How often a transaction is tried that other writers get in the way of. */
const tries = 20

/** The number of the last change. */
interface Clock {
  at: number
}

/** A unit, with the number of its last change. */
interface Numbered {
  number: number
  unit: KeptUnit
}

/** A unit that is to be added: what decides whether it is there already, and an id made of that. */
interface Wanted {
  unit: TranslationUnit
  content: string
  digest: number
  id: string
}

export class PostgresWriter {
  readonly #connection: PostgresConnection
  readonly #chunks: ChunkMaker

  constructor(connection: PostgresConnection, source: Language) {
    this.#connection = connection
    this.#chunks = new ChunkMaker(source)
  }

  /** As `Memory.add`: all of the units, or none when there is an error. An id that is given is made of the unit's text. */
  async add(units: readonly TranslationUnit[]): Promise<string[]> {
    for (const unit of units) checkUnit(unit)
    return this.#writing(async (query, clock) => {
      const ids: string[] = []
      // While the server writes some, the next are made ready.
      let running = Promise.resolve()
      for (let from = 0; from < units.length; from += rowsAtOnce) {
        const wanted = units.slice(from, from + rowsAtOnce).map(wantedOf)
        await running
        const there = await unitsThere(query, wanted)
        const known = new Map([...there.values()].map(({unit}) => [contentOf(unit), unit.id]))
        const batch = new Map<string, KeptUnit>()
        for (const {unit, content, id: made} of wanted) {
          const isGiven = unit.id === undefined
          let id = isGiven ? known.get(content) : unit.id
          if (id === undefined) {
            // Under the id that is made of this text another one may stand by now.
            id = there.has(made) || batch.has(made) ? `${made}-${clock.at + batch.size}` : made
          }
          ids.push(id)
          if (isGiven && known.get(content) === id) continue
          batch.delete(id)
          batch.set(id, keptUnit(unit, id))
          known.set(content, id)
        }
        running = this.#put(query, clock, [...batch.values()], there)
      }
      await running
      return ids
    })
  }

  /** Changes the unit of that id; false when there is none. */
  async change(id: string, changes: Partial<TranslationUnit>): Promise<boolean> {
    return this.#writing(async (query, clock) => {
      const {rows} = await query(`SELECT ${fields}, number::float8 AS place FROM @.unit WHERE id = $1`, [
        storable(id),
      ])
      if (!rows[0]) return false
      const unit = unitOf(rows[0])
      const there = new Map([[id, {unit, number: rows[0].place as number}]])
      await this.#put(query, clock, [changedUnit(unit, changes)], there)
      return true
    })
  }

  /** Deletes the unit of that id; false when there is none. */
  async delete(id: string): Promise<boolean> {
    return this.#writing(async (query, clock) => {
      const {rows} = await query('DELETE FROM @.unit WHERE id = $1 RETURNING number::float8 AS place', [
        storable(id),
      ])
      await takeOut(
        query,
        clock,
        rows.map(({place}) => place as number),
      )
      return rows.length > 0
    })
  }

  /**
   * Puts units in, or in the place of those with their ids. What is there already, field by field, stays as it is.
   */
  async #put(
    query: Query,
    clock: Clock,
    units: readonly KeptUnit[],
    there: ReadonlyMap<string, Numbered>,
  ): Promise<void> {
    const changed: Numbered[] = []
    const added: Numbered[] = []
    const gone: number[] = []
    for (const unit of units) {
      const before = there.get(unit.id)
      if (before && sameUnit(before.unit, unit)) continue
      ;(before ? changed : added).push({number: ++clock.at, unit})
      if (before) gone.push(before.number)
      this.#chunks.add(clock.at, unit.source)
    }
    if (changed.length > 0) {
      await query(updateStatement, [valuesOf(changed), changed.map(({unit}) => unit.id)])
    }
    if (added.length > 0) await query(insertStatement, [valuesOf(added)])
    await takeOut(query, clock, gone)
  }

  /** Runs a transaction that changes the memory, when it is its turn; again when a server gives turns by refusing. */
  async #writing<T>(work: (query: Query, clock: Clock) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#connection.transaction(async (query) => {
          const {rows} = await query('SELECT at::float8 AS at FROM @.clock FOR UPDATE')
          const before = rows[0]!.at as number
          const clock = {at: before}
          this.#chunks.begin(before)
          const result = await work(query, clock)
          if (clock.at > before) await query('UPDATE @.clock SET at = $1', [clock.at])
          for (const {place, chunk} of this.#chunks.end(clock.at)) {
            await writeChunk(query, 'source', place, chunk)
          }
          return result
        })
      } catch (error) {
        this.#chunks.drop()
        // deadlock_detected, serialization_failure, unique_violation
        if (attempt === tries || !/^(?:40P01|40001|23505)$/.test((error as {code?: string}).code ?? ''))
          throw error
      }
    }
  }
}

/** The units that have the ids of others, or their text. */
async function unitsThere(query: Query, wanted: readonly Wanted[]): Promise<Map<string, Numbered>> {
  const {rows} = await query(
    `SELECT ${fields}, number::float8 AS place FROM @.unit WHERE id = ANY($1) OR digest = ANY($2::bigint[])`,
    [
      wanted.map(({unit, id}) => unit.id ?? id),
      wanted.filter(({unit}) => unit.id === undefined).map(({digest}) => digest),
    ],
  )
  return new Map(rows.map((row) => [row.id as string, {unit: unitOf(row), number: row.place as number}]))
}

/** Notes that no unit has these numbers any more. */
async function takeOut(query: Query, clock: Clock, numbers: readonly number[]): Promise<void> {
  if (numbers.length === 0) return
  const first = clock.at + 1
  clock.at += numbers.length
  await query(
    'INSERT INTO @.gone (at, number) SELECT $1::bigint + place - 1, number FROM unnest($2::bigint[]) WITH ORDINALITY AS row (number, place)',
    [first, numbers],
  )
}

function wantedOf(unit: TranslationUnit): Wanted {
  const content = contentOf(unit)
  const id = unit.id === undefined ? hash('sha256', content, 'hex').slice(0, 32) : unit.id
  return {unit, content, digest: digest(unit), id}
}

/** What decides whether two units are the same. */
function contentOf({source, target, previous, next, codes}: TranslationUnit): string {
  return JSON.stringify([source, target, previous ?? null, next ?? null, ...(codes ? [codes] : [])])
}

/** The columns that are written. */
const written = [...columns, 'number']

/** Units as the value of `insertStatement` and `updateStatement`. */
function valuesOf(units: readonly Numbered[]): string {
  return JSON.stringify(
    units.map(({unit, number}) => {
      const row: Record<string, string | number | null> = {number}
      for (const [i, value] of toRow(unit, digest(unit)).entries()) row[columns[i]!] = value
      return row
    }),
  )
}

const isNumber = (column: string) => column === 'digest' || column === 'number'
const rowsOfValues = `SELECT * FROM json_to_recordset($1) AS row (${written
  .map((column) => `${column} ${isNumber(column) ? 'bigint' : 'text'}`)
  .join(', ')})`
const insertStatement = `INSERT INTO @.unit (${written.join(', ')}) ${rowsOfValues}`
/** The ids stand there twice, so that a server that has the table elsewhere asks for these alone. */
const updateStatement = `UPDATE @.unit AS old SET ${written
  .filter((column) => column !== 'id')
  .map((column) => `${column} = new.${column}`)
  .join(', ')} FROM (${rowsOfValues}) AS new WHERE old.id = new.id AND old.id = ANY($2)`
