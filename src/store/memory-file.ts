/** A SQLite file that holds a memory. */
import {existsSync, linkSync, rmSync, statSync} from 'node:fs'
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
    checkPath(path)
    if (path !== ':memory:' && !existsSync(path)) this.telling(() => make(path, languages))
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
      this.#statements = this.telling(() => statementsOf(this.#database))
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
      const isDamaged = /no such (?:table|column)|no column named/.test(message)
      if (reason || isDamaged)
        throw new Error(`padanan: ${this.path}: ${reason ?? reasons.SQLITE_CORRUPT}`, {cause: error})
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

/**
 * Makes a memory's file whole, then puts it in its place: a process that ends meanwhile leaves no half of one there, and of two
 * that make the same file the second takes the first's.
 */
function make(path: string, languages: {source: string; target: string}): void {
  const unfinished = `${path}.${process.pid}.new`
  const database = new Database(unfinished)
  try {
    prepare(database, path, languages)
    database.close()
    linkSync(unfinished, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(unfinished, {force: true})
  }
}

/**
 * A path is a file's, and the file is whole: SQLite takes some paths for addresses and for settings, an empty file for a new one,
 * and its binding ends the process over a U+0000 in a path.
 */
function checkPath(path: string): void {
  if (path === ':memory:') return
  if (path.includes('\0')) {
    throw new TypeError(`padanan: path ${JSON.stringify(path)}: U+0000 can't stand in a path; take it out`)
  }
  if (/^[a-z][a-z0-9+.-]+:/i.test(path)) {
    throw new TypeError(
      `padanan: path ${JSON.stringify(path)}: give the path of a file, not an address; ./ before it makes it a file's name`,
    )
  }
  const found = statSync(path, {throwIfNoEntry: false})
  if (found?.isFile() && found.size === 0) {
    throw new Error(`padanan: ${path}: not a memory; the file is empty: delete it to begin a new one`)
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
  const read = [
    'number',
    ...columns.map((name) => (name === 'digest' ? name : `CAST(${name} AS BLOB) AS ${name}`)),
  ]
  const select = `SELECT ${read.join(', ')} FROM unit`
  return {
    insert: database.prepare(`INSERT INTO unit (${fields}) VALUES (${columns.map(() => '?').join(', ')})`),
    remove: database.prepare('DELETE FROM unit WHERE number = ?'),
    gone: database.prepare('INSERT INTO gone (number) VALUES (?)'),
    byId: database.prepare(`${select} WHERE id = ?`),
    byNumber: database.prepare(`${select} WHERE number = ?`),
    digestsThere: database
      .prepare('SELECT digest FROM unit WHERE digest IN (SELECT value FROM json_each(?))')
      .raw(),
    byDigest: database.prepare(`${select} WHERE digest = ?`),
    page: database.prepare(`${select} WHERE number > ? ORDER BY number LIMIT 500`),
    count: database.prepare('SELECT count(*) FROM unit').raw(),
    goneCount: database.prepare('SELECT coalesce(max(seq) - min(seq) + 1, 0) FROM gone').raw(),
    sequence: database.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'unit'").raw(),
    epoch: database.prepare("SELECT CAST(value AS BLOB) FROM setting WHERE key = 'epoch'").raw(),
  }
}
