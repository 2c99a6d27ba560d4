/** The index of a memory on PostgreSQL: what one client knows of it, and what of that is kept on the server. */
import type {Language} from '../types/index.js'
import {type Chunk, chunkSize, NumberedIndex, ReadChunk} from './memory-index.js'
import type {Query} from './memory-postgres-connection.js'

/**
 * What one client knows of one side of a memory. The changes of a memory are numbered, and become visible in the order of
 * their numbers: whoever has taken in all up to one asks for those after it. Full chunks are kept on the server, so that
 * opening reads them instead of the units.
 */
export class PostgresIndex extends NumberedIndex {
  /** The chunks on the server, as far as this client knows. */
  readonly #kept = new Set<number>()
  #running: Promise<void> = Promise.resolve()
  #next: Promise<void> | undefined
  #isNew = true

  constructor(
    private readonly side: 'source' | 'target',
    private readonly query: Query,
    language: Language,
  ) {
    super(language)
  }

  /** Takes in all that was changed before the call. Calls that wait for their turn share it. */
  catchUp(): Promise<void> {
    this.#next ??= this.#inTurn(async () => {
      this.#next = undefined
      if (this.#isNew) await this.#open()
      await this.#read()
      await this.#keep()
    })
    return this.#next
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.#running.then(work)
    this.#running = turn.catch(() => {})
    return turn
  }

  /** Takes in the chunks that are complete. */
  async #open(): Promise<void> {
    const {rows} = await this.query('SELECT at::float8 AS last FROM @.clock')
    const last = rows[0]!.last as number
    while (this.upTo + chunkSize <= last) {
      if (!(await this.#load(this.upTo / chunkSize))) await this.#readChunk()
    }
    for (let from = 0; ; ) {
      const {rows} = await this.query(
        `SELECT at::float8 AS at, number::float8 AS number FROM @.gone
         WHERE at > $1 AND at <= $2 ORDER BY at LIMIT ${chunkSize}`,
        [from, this.upTo],
      )
      for (const {number} of rows) this.remove(number as number)
      if (rows.length < chunkSize) break
      from = rows.at(-1)!.at as number
    }
    this.#isNew = false
  }

  /** Reads a chunk; false when it is missing or its language cut texts in another way. */
  async #load(place: number): Promise<boolean> {
    const {rows} = await this.query('SELECT words, segments FROM @.chunk WHERE side = $1 AND place = $2', [
      this.side,
      place,
    ])
    if (!rows[0]) return false
    const chunk = new ReadChunk(rows[0] as unknown as {words: string; segments: Uint8Array})
    const texts = await this.#texts('number = ANY($1::bigint[])', [chunk.samples])
    if (!chunk.isTrue(this.language, (number) => texts.get(number))) return false
    this.takeIn(chunk)
    this.#kept.add(place)
    return true
  }

  /** Reads the units of the next chunk. */
  async #readChunk(): Promise<void> {
    const end = this.upTo + chunkSize
    const texts = await this.#texts('number > $1 AND number <= $2', [this.upTo, end])
    for (const [number, text] of texts) this.add(number, text)
    this.upTo = end
  }

  async #texts(where: string, values: unknown[]): Promise<Map<number, string>> {
    const {rows} = await this.query(
      `SELECT number::float8 AS number, ${this.side} AS text FROM @.unit WHERE ${where} ORDER BY number`,
      values,
    )
    return new Map(rows.map(({number, text}) => [number as number, text as string]))
  }

  /** Reads what was changed since, in one statement: what it sees is of one moment. */
  async #read(): Promise<void> {
    for (;;) {
      const {rows} = await this.query(
        `SELECT at::float8 AS at, text, number::float8 AS gone FROM (
           (SELECT number AS at, ${this.side} AS text, NULL::bigint AS number FROM @.unit
            WHERE number > $1 ORDER BY number LIMIT ${chunkSize})
           UNION ALL
           (SELECT at, NULL, number FROM @.gone WHERE at > $1 ORDER BY at LIMIT ${chunkSize})
         ) change ORDER BY at LIMIT ${chunkSize}`,
        [this.upTo],
      )
      for (const {at, text, gone} of rows) {
        if (gone === null) this.add(at as number, text as string)
        else this.remove(gone as number)
        this.upTo = at as number
      }
      if (rows.length < chunkSize) return
    }
  }

  /** Writes the chunks that are complete and that no one has written yet, where this user may. */
  async #keep(): Promise<void> {
    for (let place = 0; place < this.chunks; place++) {
      if (this.#kept.has(place)) continue
      this.#kept.add(place)
      const there = await this.query('SELECT 1 FROM @.chunk WHERE side = $1 AND place = $2', [
        this.side,
        place,
      ])
      if (there.rows.length > 0) continue
      try {
        await writeChunk(this.query, this.side, place, this.chunk(place))
      } catch (error) {
        if (!/^(?:42501|25006|53)/.test((error as {code?: string}).code ?? '')) throw error
        // No right to write, a server that only reads, a full disk: the units are there to be searched, and others may write.
      }
    }
  }
}

/** Writes a chunk, unless it is there. */
export async function writeChunk(
  query: Query,
  side: 'source' | 'target',
  place: number,
  {words, segments}: Chunk,
): Promise<void> {
  await query(
    'INSERT INTO @.chunk (side, place, words, segments) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
    [side, place, words, Buffer.from(segments.buffer)],
  )
}
