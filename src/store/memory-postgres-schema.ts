/** The tables of a memory on PostgreSQL: made once, by whoever may; everyone else only uses them. */
import type {Language} from '../types/index.js'
import {type PostgresConnection, pooled, type Query} from './memory-postgres-connection.js'

/** How a memory on PostgreSQL is opened. */
export interface PostgresOptions {
  /** The language of the sources. */
  source: Language
  /** The language of the targets. */
  target: Language
  /** The schema that holds the memory's tables; another schema is another memory. Default `padanan`. */
  schema?: string
  /** How long a statement may take, in milliseconds. Default 30,000. */
  timeout?: number
}

/** What a new memory is made for. */
export interface PostgresInitOptions extends PostgresOptions {
  /** Users, or groups of users, that may search the memory. */
  readers?: readonly string[]
  /** Users, or groups of users, that may also add to it, change it and delete from it. */
  writers?: readonly string[]
}

/** The version of the tables, and of the rules by which texts are cut into words. */
const version = 4

/**
 * The statements that `initPostgresMemory` runs, for whoever reads or runs them by hand.
 *
 * @example
 * ```js
 * import {english, indonesian} from 'padanan'
 * import {postgresMemorySql} from 'padanan/node'
 *
 * postgresMemorySql({source: indonesian, target: english}).every((statement) => /^(?:create|insert|grant|comment)/i.test(statement))
 * // true
 * ```
 */
export function postgresMemorySql({readers = [], writers = [], ...options}: PostgresInitOptions): string[] {
  const schema = schemaOf(options)
  return [
    ...schemaStatements(schema, {source: options.source.code, target: options.target.code}),
    ...readers.flatMap((user) => grantStatements(schema, user, 'read')),
    ...writers.flatMap((user) => grantStatements(schema, user, 'write')),
  ]
}

/**
 * Makes a memory on a server: once, by a user that may create a schema. All is made, or nothing.
 *
 * @example
 * ```js
 * import {english, indonesian} from 'padanan'
 * import {initPostgresMemory} from 'padanan/node'
 *
 * const languages = {source: indonesian, target: english}
 * await initPostgresMemory('postgres://admin@db.example/news', {...languages, readers: ['desk'], writers: ['editors']})
 * ```
 */
export async function initPostgresMemory(
  server: string | PostgresConnection,
  options: PostgresInitOptions,
): Promise<void> {
  const statements = postgresMemorySql(options)
  const connection = typeof server === 'string' ? pooled(server, timeoutOf(options)) : server
  try {
    await connection.transaction(async (query) => {
      for (const statement of statements) await query(statement)
    })
  } finally {
    if (typeof server === 'string') await connection.close()
  }
}

/** @throws TypeError for a name that isn't plain. */
export function schemaOf({schema = 'padanan'}: {schema?: string}): string {
  if (/^[a-z_][a-z0-9_]{0,62}$/.test(schema)) return schema
  throw new TypeError(
    `padanan: schema ${JSON.stringify(schema)}: give a name of lower-case letters, digits and underscores`,
  )
}

/** @throws TypeError for what is no time. */
export function timeoutOf({timeout = 30_000}: {timeout?: number}): number {
  if (Number.isInteger(timeout) && timeout > 0) return timeout
  throw new TypeError(`padanan: timeout ${timeout}: give milliseconds, a whole number above 0`)
}

/** The columns that hold a unit. */
const unitColumns = `id text NOT NULL,
  number bigint NOT NULL,
  digest bigint NOT NULL,
  source text NOT NULL,
  target text NOT NULL,
  previous text,
  next text,
  created text,
  changed text,
  author text,
  origin text,
  properties text,
  codes text`

/**
 * The statements that make a memory's tables. They ask for no extension.
 *
 * `clock` numbers the changes; whoever writes holds it until the end, so that changes become visible in the order of their
 * numbers. The number of a unit is that of its last change; `gone` tells which numbers have left. `chunk` keeps the index
 * of a range of numbers.
 */
function schemaStatements(schema: string, {source, target}: {source: string; target: string}): string[] {
  const at = `"${schema}"`
  return [
    `CREATE SCHEMA ${at}`,
    `CREATE TABLE ${at}.setting (key text PRIMARY KEY, value text NOT NULL)`,
    `INSERT INTO ${at}.setting VALUES ('version', '${version}'), ('languages', '${source} to ${target}')`,
    `CREATE TABLE ${at}.clock (at bigint NOT NULL)`,
    `INSERT INTO ${at}.clock VALUES (0)`,
    `CREATE TABLE ${at}.gone (at bigint PRIMARY KEY, number bigint NOT NULL)`,
    `CREATE TABLE ${at}.chunk (side text, place integer, words text NOT NULL, segments bytea NOT NULL, PRIMARY KEY (side, place))`,
    `CREATE TABLE ${at}.unit (${unitColumns}, PRIMARY KEY (id))`,
    ...indexStatements(at),
  ]
}

function indexStatements(at: string): string[] {
  return [
    `CREATE INDEX unit_by_number ON ${at}.unit (number)`,
    `CREATE INDEX unit_digest ON ${at}.unit (digest)`,
  ]
}

/** The statements that let a user, or a group of users, read a memory or write to it: neither needs more. */
function grantStatements(schema: string, user: string, may: 'read' | 'write'): string[] {
  const at = `"${schema}"`
  const to = `TO "${user.replaceAll('"', '""')}"`
  const read = [`GRANT USAGE ON SCHEMA ${at} ${to}`, `GRANT SELECT ON ALL TABLES IN SCHEMA ${at} ${to}`]
  if (may === 'read') return read
  return [
    ...read,
    `GRANT INSERT, UPDATE, DELETE ON ${at}.unit ${to}`,
    `GRANT INSERT ON ${at}.gone, ${at}.chunk ${to}`,
    `GRANT UPDATE ON ${at}.clock ${to}`,
  ]
}

/** @throws Error when there is no memory, or one of another version or in other languages. */
export async function checkSchema(
  query: Query,
  schema: string,
  {source, target}: {source: string; target: string},
): Promise<void> {
  let rows: Record<string, unknown>[]
  try {
    rows = (await query(`SELECT key, value FROM "${schema}".setting`)).rows
  } catch (error) {
    const {code = ''} = error as {code?: string}
    // invalid_schema_name, undefined_table
    if (!/^(?:3F000|42P01)$/.test(code)) throw error
    throw new Error(
      `padanan: there is no memory in schema ${schema}; whoever may create one does so with \`padanan tm init\`, or initPostgresMemory`,
      {cause: error},
    )
  }
  const settings = new Map(rows.map(({key, value}) => [key as string, value as string]))
  const found = Number(settings.get('version'))
  if (found !== version) {
    const what =
      found > version
        ? 'use a newer padanan'
        : 'export it as TMX with the padanan that made it, and import that into a new one, in another schema'
    throw new Error(`padanan: schema ${schema} is a memory of version ${found}; expected ${version}: ${what}`)
  }
  const wanted = `${source} to ${target}`
  const languages = settings.get('languages')
  if (languages !== wanted) {
    throw new Error(`padanan: schema ${schema} is a memory of ${languages}; expected ${wanted}`)
  }
}
