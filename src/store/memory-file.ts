/** A SQLite file that holds a memory. */
import {existsSync, linkSync, rmSync, statSync} from 'node:fs'
import {createRequire} from 'node:module'
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import type Database from 'libsql'
import {columns} from './memory-rows.js'
import {pragma, prepare} from './memory-schema.js'

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
  /** Of a file that can only be read as it is: what it was like, to notice when it is another. */
  #frozen: string | undefined
  #attachments = 0

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
    this.#database = this.telling(connect)
    try {
      this.#statements = this.telling(() => {
        this.#attach()
        prepare(this.#database, path, languages)
        return statementsOf(this.#database)
      })
    } catch (error) {
      detach(this.#database)
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

  /** Changes when another connection has changed the file. */
  get version(): string {
    return `${this.#attachments} ${pragma(this.database, 'data_version')}`
  }

  #checkOpen(): void {
    if (!this.#isOpen) throw new TypeError(`padanan: ${this.path} is closed; open it again with openMemory`)
    if (this.#frozen !== undefined && this.#frozen !== stateOf(this.path)) {
      this.telling(() => {
        detach(this.#database)
        this.#attach()
      })
    }
  }

  /** Attaches the file, so that it can be written where that is allowed, and read in any case. */
  #attach(): void {
    this.#attachments++
    this.#frozen = undefined
    try {
      attach(this.#database, this.path)
      for (const setting of ['journal_mode = WAL', 'synchronous = FULL', `cache_size = -${cacheKiB}`])
        this.#database.prepare(`PRAGMA file.${setting}`).all()
      pragma(this.#database, 'user_version')
    } catch (error) {
      if (!isOf(error, 'SQLITE_CANTOPEN', 'SQLITE_READONLY')) throw error
      // Reading takes files beside this one that may not be made here. Nobody writes to it now: it is read as it is.
      detach(this.#database)
      this.#frozen = stateOf(this.path)
      attach(this.#database, `${pathToFileURL(resolve(this.path))}?immutable=1`)
    }
  }

  /** Runs work that speaks to SQLite; its errors come in plain words. */
  telling<T>(work: () => T): T {
    try {
      return work()
    } catch (error) {
      const isDamaged = /no such (?:table|column)|no column named/.test((error as Error).message)
      const code = isDamaged ? 'SQLITE_CORRUPT' : told.find((code) => isOf(error, code))
      if (code) throw new Error(`padanan: ${this.path}: ${reasons[code]}`, {cause: error})
      throw error
    }
  }

  /** Closes the file; a second time does nothing. All that was written is in the file itself then, unless others use it. */
  close(): void {
    if (!this.#isOpen) return
    this.#isOpen = false
    detach(this.#database)
    this.#database.close()
  }
}

/** Whether an error is one of SQLite, of one of these kinds. libsql knows few of the codes that are kinds of a kind by name. */
export function isOf(error: unknown, ...kinds: (keyof typeof results)[]): boolean {
  const {code, rawCode = 0} = error as {code?: string; rawCode?: number}
  return kinds.some((kind) => code === kind || results[kind] === (rawCode & 255))
}

/** SQLite's result codes. */
const results = {
  SQLITE_BUSY: 5,
  SQLITE_READONLY: 8,
  SQLITE_IOERR: 10,
  SQLITE_CORRUPT: 11,
  SQLITE_FULL: 13,
  SQLITE_CANTOPEN: 14,
  SQLITE_CONSTRAINT: 19,
  SQLITE_NOTADB: 26,
}

/**
 * A connection to which a memory's file is attached as `file`. A connection of libsql stays open until the last of its statements
 * is collected; what is attached to it is closed when it is detached.
 *
 * @throws Error where libsql has no build, or was installed without it.
 */
function connect(): Database.Database {
  let binding: typeof Database
  try {
    binding = createRequire(import.meta.url)('libsql')
  } catch (cause) {
    throw new Error(
      `padanan: no SQLite for ${process.platform} ${process.arch}: libsql has none for this system, or was installed with --omit=optional`,
      {cause},
    )
  }
  const database = new binding(':memory:')
  database.prepare(`PRAGMA busy_timeout = ${patience}`).all()
  return database
}

function attach(database: Database.Database, path: string): void {
  database.prepare('ATTACH ? AS file').run([path])
}

function detach(database: Database.Database): void {
  try {
    // Nobody waits for others on closing: what is in the journal is as safe there.
    database.exec('PRAGMA busy_timeout = 0; DETACH file')
  } catch {
    // It wasn't attached.
  }
  database.exec(`PRAGMA busy_timeout = ${patience}`)
}

/** What tells a file from what it was before. A journal beside it says that somebody writes. */
function stateOf(path: string): string {
  const {ino, size, mtimeMs} = statSync(path)
  return [ino, size, mtimeMs, existsSync(`${path}-wal`)].join(' ')
}

/**
 * Makes a memory's file whole, then puts it in its place: a process that ends meanwhile leaves no half of one there, and of two
 * that make the same file the second takes the first's.
 */
function make(path: string, languages: {source: string; target: string}): void {
  const unfinished = `${path}.${process.pid}.new`
  const database = connect()
  try {
    attach(database, unfinished)
    prepare(database, path, languages)
    database.exec('DETACH file')
    linkSync(unfinished, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    database.close()
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

/** What goes wrong with files, by SQLite's code. */
const reasons = {
  SQLITE_FULL: 'the disk is full; nothing was changed',
  SQLITE_BUSY: `another process has been writing for ${patience / 1000} seconds; nothing was changed`,
  SQLITE_NOTADB: 'not a memory; expected a SQLite file',
  SQLITE_CORRUPT: 'the file is damaged',
  SQLITE_READONLY: 'the file may not be written',
  SQLITE_CANTOPEN: "can't be opened; expected a file that may be read, or a folder in which one may be made",
  SQLITE_IOERR: 'the disk can not be read or written',
}
const told = Object.keys(reasons) as (keyof typeof reasons)[]

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
    sequence: database.prepare("SELECT seq FROM file.sqlite_sequence WHERE name = 'unit'").raw(),
    epoch: database.prepare("SELECT CAST(value AS BLOB) FROM setting WHERE key = 'epoch'").raw(),
  }
}
