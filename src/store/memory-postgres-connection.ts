/** How a memory speaks to a PostgreSQL server: connections, time-outs, and the server's errors in plain words. */
import pg from 'pg'

/** Runs a statement, its values in the places of `$1`, `$2`, … */
export type Query = (text: string, values?: unknown[]) => Promise<{rows: Record<string, unknown>[]}>

/** How a memory speaks to its server. A transaction runs its queries on one connection, and takes them back on error. */
export interface PostgresConnection {
  /** Runs a statement and gives its rows. */
  query: Query
  /** Runs statements of which all count or none. */
  transaction<T>(work: (query: Query) => Promise<T>): Promise<T>
  /** Ends the connection. */
  close(): Promise<void>
}

/** A connection to one memory: `@.` in a statement is its schema. */
export function inSchema(connection: PostgresConnection, schema: string): PostgresConnection {
  const within =
    (query: Query): Query =>
    (text, values) =>
      query(text.replaceAll('@.', `"${schema}".`), values)
  return {
    query: within(connection.query),
    transaction: (work) => connection.transaction((query) => work(within(query))),
    close: connection.close,
  }
}

/** How long to wait for a connection, in milliseconds. */
const connectionTimeout = 10_000
/** How much longer than the server itself we wait for a statement that the server should have ended, in milliseconds. */
const grace = 5000

/** How a connection plans: by its indexes, also while it knows little of a new table; nothing is worth a compiler or helpers. */
const settings = {
  enable_seqscan: 'off',
  jit: 'off',
  max_parallel_workers_per_gather: '0',
  // Counts of a memory on several servers are made there.
  enable_partitionwise_aggregate: 'on',
}

/** Connections to a server, opened as they are needed; a lost one is replaced by the next query. */
export function pooled(server: string, timeout: number): PostgresConnection {
  const pool = new pg.Pool({
    connectionString: server,
    connectionTimeoutMillis: connectionTimeout,
    statement_timeout: timeout,
    query_timeout: timeout + grace,
    keepAlive: true,
    options: Object.entries(settings)
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(' '),
  })
  // Connections break while they are idle and while they are in use: whoever waits for an answer is told by its query.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const name = nameOf(server)
  const telling = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      throw plain(error, name, timeout)
    }
  }
  return {
    query: (text, values) => telling(() => pool.query(prepared(text, values))),
    transaction: (work) =>
      telling(async () => {
        const client = await pool.connect()
        let broken: Error | undefined
        try {
          await client.query('BEGIN')
          const result = await work((text, values) => client.query(prepared(text, values)))
          await client.query('COMMIT')
          return result
        } catch (error) {
          // A connection that can't take back what it did is not used again.
          await client.query('ROLLBACK').catch((reason: Error) => {
            broken = reason
          })
          throw error
        } finally {
          client.release(broken)
        }
      }),
    close: () => pool.end(),
  }
}

/** Names of statements, so that a connection has each parsed and planned once. There are as many as the memory's code has. */
const names = new Map<string, string>()

/** A statement as node-postgres takes it. One without values is asked once or may be one that can't be prepared. */
function prepared(text: string, values: unknown[] | undefined): pg.QueryConfig {
  if (!values) return {text}
  const name = names.get(text) ?? `padanan_${names.size + 1}`
  names.set(text, name)
  return {name, text, values}
}

/** What messages call a server: without user and password. */
function nameOf(server: string): string {
  try {
    const {host, pathname} = new URL(server)
    return `postgres://${host}${pathname}`
  } catch {
    return 'PostgreSQL'
  }
}

/** An error of the server or of the way to it, in plain words; any other as it is. */
function plain(error: unknown, name: string, timeout: number): unknown {
  const {code = '', message = ''} = error as {code?: string; message?: string}
  const part = /^could not connect to server "(.*)"/.exec(message)?.[1]
  const reason = part
    ? `the part of the memory on the server "${part}" can't be reached; nothing was changed, and nothing is searched without it`
    : /timeout/i.test(message) && /connect/i.test(message)
      ? `no connection within ${connectionTimeout / 1000} s; is the address right, and the server running?`
      : code === '57014' || /Query read timeout/.test(message)
        ? `a statement took longer than ${timeout / 1000} s and was ended; give a longer timeout, or ask for less`
        : (Object.entries(reasons).find(([start]) => code.startsWith(start))?.[1] ??
          (/^Connection terminated|^Client has encountered|not queryable/.test(message) ? lost : undefined))
  if (reason === undefined) return error
  return Object.assign(new Error(`padanan: ${name}: ${reason} (${message})`, {cause: error}), {code})
}

const lost =
  'the connection was lost; what was being written may or may not be there: do it again, the next call connects anew'

/** By the start of the code: PostgreSQL's five characters, or the system's name. */
const reasons: Record<string, string> = {
  '3F000': 'there is no memory here; make one with `padanan tm init`',
  '42P01': 'there is no memory here; make one with `padanan tm init`',
  '42P06': 'there is a memory already, or something else of that name; give another schema',
  '42501':
    'this user may not do that; ask whoever owns the memory for the right (see `padanan tm init --help`)',
  '28': 'the user or the password is refused',
  '3D000': 'there is no such database; make it with `createdb`',
  '25006': 'this server only reads; write to its primary',
  '53100': 'the disk of the server is full; nothing was changed',
  '53300': 'the server has no connection left; close some, or allow more (max_connections)',
  '57P': lost,
  '08': lost,
  ECONNRESET: lost,
  EPIPE: lost,
  ECONNREFUSED: 'no server answers there; is the address right, and the server running?',
  ENOTFOUND: 'there is no such host',
  EHOSTUNREACH: 'the host can not be reached',
  ETIMEDOUT: 'the host does not answer',
}
