/** Memories and glossaries that stay: in files and on PostgreSQL. */
export {type ReadingReport, readGlossary} from './glossary-files.js'
export {documentFormatOf, InputError} from './input.js'
export {
  type Abortable,
  openPostgresMemory,
  type PostgresMemory,
} from './memory-postgres.js'
export type {PostgresConnection} from './memory-postgres-connection.js'
export {
  initPostgresMemory,
  type PostgresInitOptions,
  type PostgresOptions,
  postgresMemorySql,
} from './memory-postgres-schema.js'
export {openMemory, type SqliteMemory} from './memory-sqlite.js'
export {type MemoryReport, readMemory} from './read-memory.js'
