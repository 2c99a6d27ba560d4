/** The tables of a memory in a SQLite file, which is attached to its connection as `file`. */
import type Database from 'libsql'
import {textOfBytes} from './memory-rows.js'

/** Says that a SQLite file is a memory of ours: "pdnn". */
const applicationId = 0x70646e6e

/**
 * The schema, version by version: a new version is a new entry at the end.
 *
 * A row of `unit` is one version of a unit and is never changed. Its number is never given again, so that what a process
 * has indexed stays true; `gone` tells it which rows have left. `chunk` keeps the index of a range of numbers.
 */
const versions = [
  `CREATE TABLE file.setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
   CREATE TABLE file.unit (
     number INTEGER PRIMARY KEY AUTOINCREMENT,
     id TEXT NOT NULL UNIQUE,
     digest INTEGER NOT NULL,
     source TEXT NOT NULL,
     target TEXT NOT NULL,
     previous TEXT,
     next TEXT,
     created TEXT,
     changed TEXT,
     author TEXT,
     origin TEXT,
     properties TEXT
   );
   CREATE INDEX file.unit_digest ON unit (digest);
   CREATE TABLE file.gone (seq INTEGER PRIMARY KEY AUTOINCREMENT, number INTEGER NOT NULL);
   CREATE TABLE file.chunk (side TEXT NOT NULL, place INTEGER NOT NULL, words TEXT NOT NULL, segments BLOB NOT NULL,
     PRIMARY KEY (side, place));
   INSERT INTO setting VALUES ('epoch', '0');`,
  'ALTER TABLE file.unit ADD COLUMN codes TEXT',
  // Figures in words are figures, and some words are written apart: the index is made anew.
  'DELETE FROM chunk',
]

/**
 * Makes the tables of a new file, or brings those of an older version up to date, in one transaction.
 *
 * @throws Error when the file is another program's database, of a newer version or in other languages.
 */
export function prepare(
  database: Database.Database,
  path: string,
  languages: {source: string; target: string},
): void {
  // A file that is up to date is only read, for it may be one that can't be written.
  if (
    pragma(database, 'user_version') === versions.length &&
    pragma(database, 'application_id') === applicationId
  ) {
    keepLanguages(database, path, languages)
    return
  }
  database.exec('BEGIN IMMEDIATE')
  try {
    const version = pragma(database, 'user_version')
    const tables = database.prepare('SELECT count(*) AS count FROM file.sqlite_master').get() as {
      count: number
    }
    if (version === 0 ? tables.count > 0 : pragma(database, 'application_id') !== applicationId) {
      throw new Error(`padanan: ${path} is a database of another program; expected a memory`)
    }
    if (version > versions.length) {
      throw new Error(
        `padanan: ${path} is a memory of version ${version}; expected ${versions.length} at most: use a newer padanan`,
      )
    }
    for (const statements of versions.slice(version)) database.exec(statements)
    if (version < versions.length) {
      database.exec(
        `PRAGMA file.application_id = ${applicationId}; PRAGMA file.user_version = ${versions.length}`,
      )
    }
    keepLanguages(database, path, languages)
    database.exec('COMMIT')
  } catch (error) {
    database.exec('ROLLBACK')
    throw error
  }
}

function keepLanguages(
  database: Database.Database,
  path: string,
  {source, target}: {source: string; target: string},
): void {
  const wanted = `${source} ${target}`
  const row = database
    .prepare("SELECT CAST(value AS BLOB) AS value FROM setting WHERE key = 'languages'")
    .get() as {value: Buffer} | undefined
  if (!row) database.prepare("INSERT INTO setting VALUES ('languages', ?)").run([wanted])
  else if (textOfBytes(row.value) !== wanted) {
    throw new Error(
      `padanan: ${path} is a memory of ${textOfBytes(row.value).replace(' ', ' to ')}; expected ${wanted.replace(' ', ' to ')}`,
    )
  }
}

/** A number that SQLite keeps in or of the file. */
export function pragma(database: Database.Database, name: string): number {
  return (database.prepare(`PRAGMA file.${name}`).raw().get() as unknown as [number])[0]
}
