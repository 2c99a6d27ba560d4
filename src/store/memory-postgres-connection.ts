import pg from 'pg'

/** Runs a statement, its values in the places of `$1`, `$2`, … */
export type Query = (text: string, values?: unknown[]) => Promise<{rows: Record<string, unknown>[]}>

/** How a memory speaks to its server. A transaction runs its queries on one connection, and takes them back on error. */
export interface PostgresConnection {
  query: Query
  transaction<T>(work: (query: Query) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** Connections to a server, opened as they are needed. */
export function pooled(server: string): PostgresConnection {
  const pool = new pg.Pool({connectionString: server})
  // An idle connection that breaks is replaced by the next query.
  pool.on('error', () => {})
  return {
    query: (text, values) => pool.query(text, values),
    async transaction(work) {
      const client = await pool.connect()
      let broken: Error | undefined
      try {
        await client.query('BEGIN')
        const result = await work((text, values) => client.query(text, values))
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
    },
    close: () => pool.end(),
  }
}
