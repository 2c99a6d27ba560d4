/** Units as rows of PostgreSQL. */
import type {KeptUnit} from '../memory/index.js'
import {columns, fromRow} from './memory-rows.js'

/** The columns of a unit, in a statement. */
export const fields = columns.join(', ')

/** The unit of a row, with or without its number. */
export function unitOf({place: _, ...row}: Record<string, unknown>): KeptUnit {
  return fromRow(row)
}

/** PostgreSQL has no U+0000, so that nothing is there under such an id. */
export function storable(id: string): string | null {
  return id.includes('\0') ? null : id
}
