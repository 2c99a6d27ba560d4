export {readGlossary} from './glossary-files.js'
export {documentFormatOf, InputError} from './input.js'
export {
  openPostgresMemory,
  type PostgresMemory,
  type PostgresOptions,
} from './memory-postgres.js'
export type {PostgresConnection} from './memory-postgres-connection.js'
export {openMemory, type SqliteMemory} from './memory-sqlite.js'
export {readMemory} from './read-memory.js'
