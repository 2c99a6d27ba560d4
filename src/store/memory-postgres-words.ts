/** What a client knows of the words on one side of a memory on PostgreSQL: their numbers, and about how frequent they are. */
import {Keys} from '../memory/index.js'
import type {Language} from '../types/index.js'
import type {Query} from './memory-postgres-connection.js'

/** How many of the newest units are looked at to tell frequent words from rare ones. */
const lookedAt = 20_000
const wordsAtOnce = 10_000

/**
 * The words of one side. Words get their numbers in one transaction after the other, without a gap, and units are added after
 * their words: so whoever knows the words up to a number misses none of the units that were there when it read them.
 */
export class Words {
  readonly keys: Keys
  /** How many words there were when the frequent ones were last told from the rare. */
  #counted = 0

  /** @param at The schema, quoted. */
  constructor(
    private readonly side: 'source' | 'target',
    private readonly at: string,
    language: Language,
  ) {
    this.keys = new Keys(language)
  }

  /** Takes in what is new. */
  async refresh(query: Query): Promise<void> {
    await this.#read(query)
    if (this.keys.size <= this.#counted * 1.2) return
    this.#counted = this.keys.size
    const {rows} = await query(
      `SELECT key AS word, count(*)::integer AS count FROM
         (SELECT ${this.side}_keys AS keys FROM ${this.at}.unit ORDER BY number DESC LIMIT ${lookedAt}) newest, unnest(keys) key
       WHERE key >= 0 GROUP BY 1`,
    )
    this.keys.count(rows.map(({word, count}) => [word as number, count as number]))
  }

  async #read(query: Query): Promise<void> {
    const {rows} = await query(
      `SELECT text FROM ${this.at}.word WHERE side = $1 AND number >= $2 ORDER BY number`,
      [this.side, this.keys.size],
    )
    // Two calls at once may have read the same.
    this.keys.addWords(rows.map(({text}) => text as string))
  }

  /** Gives numbers to the words of texts that have none. To be done in a transaction of its own, before the units are added. */
  async learn(query: Query, texts: readonly string[]): Promise<void> {
    const {rows} = await query(`SELECT size FROM ${this.at}.vocabulary WHERE side = $1 FOR UPDATE`, [
      this.side,
    ])
    await this.#read(query)
    const size = rows[0]!.size as number
    const words = this.keys.unknown(texts)
    for (let from = 0; from < words.length; from += wordsAtOnce) {
      const some = words.slice(from, from + wordsAtOnce)
      await query(
        `INSERT INTO ${this.at}.word (side, number, text) SELECT $1, * FROM unnest($2::integer[], $3::text[])`,
        [this.side, some.map((_, i) => size + from + i), some],
      )
    }
    await query(`UPDATE ${this.at}.vocabulary SET size = $2 WHERE side = $1`, [
      this.side,
      size + words.length,
    ])
  }
}
