import type {PostgresConnection} from './memory-postgres-connection.js'

/** The schema, version by version: a new version is a new entry at the end. `@` stands for the schema's name. */
const versions = [
  `CREATE SEQUENCE @.unit_number;
   CREATE TABLE @.unit (
     id TEXT PRIMARY KEY,
     number BIGINT NOT NULL DEFAULT nextval('@.unit_number'),
     digest BIGINT NOT NULL,
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
   CREATE UNIQUE INDEX unit_by_number ON @.unit (number);
   CREATE INDEX unit_digest ON @.unit (digest);
   CREATE INDEX unit_source ON @.unit USING gin (source gin_trgm_ops);
   CREATE INDEX unit_target ON @.unit USING gin (target gin_trgm_ops)`,
  'ALTER TABLE @.unit ADD COLUMN codes TEXT',
]

/** How often to try when others make the same tables at the same time. */
const tries = 5

/**
 * Makes the tables of a new memory, or brings those of an older version up to date.
 *
 * @throws Error when the tables are of a newer version or in other languages.
 */
export async function migrate(
  connection: PostgresConnection,
  schema: string,
  languages: {source: string; target: string},
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await connection.transaction((query) => prepare(query, schema, languages))
      return
    } catch (error) {
      // Two that create the same thing: unique_violation, duplicate_schema, duplicate_table, duplicate_object and kin.
      const {code = ''} = error as {code?: string}
      if (attempt === tries || !/^(?:23505|42P06|42P07|42710|40001|XX000)$/.test(code)) throw error
    }
  }
}

async function prepare(
  query: PostgresConnection['query'],
  schema: string,
  {source, target}: {source: string; target: string},
): Promise<void> {
  await query('CREATE EXTENSION IF NOT EXISTS pg_trgm')
  await query(`CREATE SCHEMA IF NOT EXISTS "${schema}"`)
  await query(`CREATE TABLE IF NOT EXISTS "${schema}".setting (key TEXT PRIMARY KEY, value TEXT NOT NULL)`)
  const {rows} = await query(`SELECT key, value FROM "${schema}".setting`)
  const settings = new Map(rows.map(({key, value}) => [key as string, value as string]))
  const version = Number(settings.get('version') ?? 0)
  if (version > versions.length) {
    throw new Error(
      `padanan: schema ${schema} is a memory of version ${version}; expected ${versions.length} at most: use a newer padanan`,
    )
  }
  const wanted = `${source} to ${target}`
  const found = settings.get('languages')
  if (found !== undefined && found !== wanted) {
    throw new Error(`padanan: schema ${schema} is a memory of ${found}; expected ${wanted}`)
  }
  for (const statements of versions.slice(version)) {
    for (const statement of statements.split(';\n')) await query(statement.replaceAll('@', `"${schema}"`))
  }
  if (version < versions.length) {
    const upsert = `INSERT INTO "${schema}".setting VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value`
    await query(upsert, ['version', String(versions.length)])
    await query(upsert, ['languages', wanted])
  }
}
