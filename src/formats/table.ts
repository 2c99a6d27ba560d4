/** Rows of comma-, semicolon- or tab-separated text, with the lines they stand on (RFC 4180). */

import Papa from 'papaparse'
import {expectText} from '../misuse.js'
import type {GlossaryReadOptions} from '../types/index.js'

/** A row and the 1-based line that it starts on. */
export interface Row {
  line: number
  cells: string[]
}

/** Separates cells: `auto` takes the one that the first row uses. */
export type Delimiter = ',' | ';' | '\t'

/**
 * Reads rows. Empty rows are left out, a byte order mark too.
 * @throws Error with line and column when a quoted cell is malformed.
 */
export function readRows(text: string, delimiter: Delimiter | 'auto' = 'auto', quotes = true): Row[] {
  expectText('the table', text)
  // Excel's own line, which says the separator, is no row.
  const [, said, rest = ''] = /^\uFEFF?sep=([,;\t])\r?\n([\s\S]*)$/i.exec(text) ?? []
  const body = said === undefined ? text.replace(/^\uFEFF/, '') : rest
  const given = delimiter === 'auto' && said !== undefined ? (said as Delimiter) : delimiter
  const rows: Row[] = []
  let line = said === undefined ? 1 : 2
  let cursor = 0
  Papa.parse<string[]>(body, {
    delimiter: given === 'auto' ? guessDelimiter(body) : given,
    // A tab-separated glossary has no quoting: a quote is a quote.
    quoteChar: quotes ? '"' : '\u0000',
    step({data, errors, meta}) {
      const [error] = errors
      if (error) throw new Error(`${line}:1: expected a well-formed quoted cell: ${error.message}`)
      if (data.some((cell) => cell.trim() !== '')) rows.push({line, cells: data.map(unguard)})
      for (; cursor < meta.cursor; cursor++) if (body.charCodeAt(cursor) === 10) line++
    },
  })
  return rows
}

/** Tells how far the reading of rows has come, with each that is read. */
export function counting<T>(
  rows: readonly Row[],
  {onProgress}: GlossaryReadOptions,
  read: (row: Row, index: number) => T,
): T[] {
  return rows.map((row, index) => {
    onProgress?.({stage: 'read', done: index + 1, total: rows.length})
    return read(row, index)
  })
}

/** Writes rows with a newline after each; whatever reads them, a person may open them in a spreadsheet first. */
export function writeRows(rows: readonly (readonly string[])[], delimiter: Delimiter = ','): string {
  const guarded = rows.map((row) => row.map(guard))
  return rows.length === 0 ? '' : `${Papa.unparse(guarded, {delimiter, newline: '\n'})}\n`
}

/** The separator that stands most often in the first line. */
function guessDelimiter(text: string): Delimiter {
  const [first = ''] = text.split(/\r?\n/, 1)
  const count = (delimiter: string) => first.split(delimiter).length
  return ([',', ';', '\t'] as const).reduce((best, next) => (count(next) > count(best) ? next : best))
}

/** A spreadsheet takes a cell that starts with one of these for a formula; an apostrophe tells it not to. */
export const guard = (cell: string) => (/^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)
const unguard = (cell: string) => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell)
