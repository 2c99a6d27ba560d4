export {documentFormatOf, InputError, readGlossary, readMemory} from './input.js'
export {
  openPostgresMemory,
  type PostgresConnection,
  type PostgresMemory,
  type PostgresOptions,
} from './memory-postgres.js'
export {openMemory, type SqliteMemory} from './memory-sqlite.js'
