import Database from 'libsql'
import {columns} from './memory-rows.js'
import {prepare} from './memory-schema.js'

/** How long to wait for another process that writes, in milliseconds. */
const patience = 30_000
/** How much of the file SQLite keeps in memory: the indexes of a million units, whose pages come in no order. */
const cacheKiB = 64 * 1024

/** A SQLite file that holds a memory: its connection, its statements, and its errors in plain words. */
export class MemoryFile {
  readonly path: string
  readonly #database: Database.Database
  readonly #statements: Statements
  #isOpen = true

  /** @throws Error when the file isn't a memory of these languages. */
  constructor(path: string, languages: {source: string; target: string}) {
    if (typeof path !== 'string' || path === '') {
      throw new TypeError(
        `padanan: path ${JSON.stringify(path)}: give the path of a file, or ':memory:' for a memory that doesn't stay`,
      )
    }
    this.path = path
    this.#database = this.telling(() => new Database(path, {timeout: patience}))
    try {
      this.telling(() => {
        for (const pragma of [
          `busy_timeout = ${patience}`,
          'journal_mode = WAL',
          'synchronous = FULL',
          `cache_size = -${cacheKiB}`,
        ]) {
          this.#database.prepare(`PRAGMA ${pragma}`).all()
        }
        prepare(this.#database, path, languages)
      })
      this.#statements = statementsOf(this.#database)
    } catch (error) {
      this.#database.close()
      throw error
    }
  }

  get database(): Database.Database {
    this.#checkOpen()
    return this.#database
  }

  get statements(): Statements {
    this.#checkOpen()
    return this.#statements
  }

  #checkOpen(): void {
    if (!this.#isOpen) throw new TypeError(`padanan: ${this.path} is closed; open it again with openMemory`)
  }

  /** Runs work that speaks to SQLite; its errors come in plain words. */
  telling<T>(work: () => T): T {
    try {
      return work()
    } catch (error) {
      const {code, message} = error as {code?: string; message: string}
      const reason = Object.entries(reasons).find(([start]) => code?.startsWith(start))?.[1]
      if (reason) throw new Error(`padanan: ${this.path}: ${reason}`, {cause: error})
      if (message.startsWith('ConnectionFailed')) {
        throw new Error(`padanan: ${this.path} can't be opened; expected a file, in a folder that is there`, {
          cause: error,
        })
      }
      throw error
    }
  }

  /** Closes the file; a second time does nothing. All that was written is in the file itself then, unless others use it. */
  close(): void {
    if (!this.#isOpen) return
    this.#isOpen = false
    try {
      // libsql keeps the connection as long as a statement lives, so that SQLite doesn't do this itself. Nobody waits for it.
      this.#database.prepare('PRAGMA busy_timeout = 0').all()
      this.#database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all()
    } catch {
      // What is in the journal is as safe there.
    }
    this.#database.close()
  }
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

type Statement = Database.Statement<unknown[]>

/** The statements of a memory's file. */
export type Statements = Record<
  | 'insert'
  | 'remove'
  | 'gone'
  | 'byId'
  | 'byNumber'
  | 'digestsThere'
  | 'byDigest'
  | 'page'
  | 'count'
  | 'goneCount'
  | 'sequence'
  | 'epoch',
  Statement
>

/** Each is for `get` or for `all`, never both: after `all`, libsql's `get` gives the row of the call before. */
function statementsOf(database: Database.Database): Statements {
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
