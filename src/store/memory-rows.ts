/** Units as the rows of a database. */
import {isUtf8} from 'node:buffer'
import {codesText, type KeptUnit, keptUnit, propertyText, unitFields} from '../memory/index.js'
import type {TranslationUnit} from '../types/index.js'

/** The columns of `unit` that a unit fills. */
export const columns = ['id', 'digest', ...unitFields, 'properties', 'codes'] as const

/** The values of `columns`. */
export function toRow(unit: KeptUnit, digest: number): (string | number | null)[] {
  const row: (string | number | null)[] = [unit.id, digest]
  for (const field of unitFields) row.push(unit[field] ?? null)
  row.push(propertyText(unit.properties) ?? null, codesText(unit.codes) ?? null)
  return row
}

/** The unit of a row. */
export function fromRow({id, properties, codes, ...fields}: Record<string, unknown>): KeptUnit {
  const unit = fields as unknown as TranslationUnit
  if (properties) unit.properties = parsed(properties as string)
  if (codes) unit.codes = parsed(codes as string)
  return keptUnit(unit, id as string)
}

function parsed<T>(text: string): T {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw damaged(error)
  }
}

/** An error with SQLite's code for a damaged file. */
function damaged(cause?: unknown): Error {
  return Object.assign(new Error('the file is damaged', {cause}), {code: 'SQLITE_CORRUPT'})
}

/** 52 bits of source and target, their codes and their neighbours (FNV-1a, twice), to find a unit that is there already. */
export function digest({source, target, previous, next, codes}: TranslationUnit): number {
  let low = 0x811c9dc5
  let high = 0x2f0b4a37
  const texts = [source, target, previous ?? '\u0000', next ?? '\u0000']
  if (codes) texts.push(codesText(codes)!)
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      low = Math.imul(low ^ unit, 0x01000193)
      high = Math.imul(high ^ unit, 0x85ebca6b) ^ (high >>> 13)
    }
    low = Math.imul(low ^ 0xffff, 0x01000193)
  }
  return (low >>> 0) + (high & 0xfffff) * 2 ** 32
}

/**
 * The text of a SQLite value that was read as bytes: SQLite takes any bytes for text, and its binding ends the process over
 * text that isn't UTF-8.
 *
 * @throws Error with SQLite's code for a damaged file.
 */
export function textOfBytes(value: Uint8Array | ArrayBuffer): string {
  const bytes =
    value instanceof ArrayBuffer
      ? Buffer.from(value)
      : Buffer.from(value.buffer, value.byteOffset, value.length)
  if (isUtf8(bytes)) return bytes.toString('utf8')
  throw damaged()
}

/** A row of SQLite, its texts read as bytes, with texts. Bytes come as one thing or the other; libsql adds an object of its own. */
export function withTexts(row: Record<string, unknown>): Record<string, unknown> {
  for (const [name, value] of Object.entries(row)) {
    if (value instanceof Uint8Array || value instanceof ArrayBuffer) row[name] = textOfBytes(value)
  }
  return row
}
