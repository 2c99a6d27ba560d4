/** Translation memories of Wordfast Classic (`.txt`): a unit a line, its columns parted by tabs. */
import {canonicalTag, isSameLanguage, type LanguageNames, tagOf} from '../tag.js'
import type {Skipped, TranslationUnit} from '../types/index.js'
import {unreadable} from '../xml/index.js'

const columns = ['date', 'author', 'uses', 'source language', 'source', 'target language', 'target'] as const

/** Whether a text begins as such a memory does: a line of column names, each behind a `%`. */
export function isWordfast(text: string): boolean {
  return /^%[^\r\n]*\t%Wordfast TM/.test(text)
}

/**
 * Reads the units in a pair of languages, in either direction.
 *
 * @throws VFileMessage for a text that begins otherwise.
 */
export function fromWordfast(
  text: string,
  languages: LanguageNames,
): {units: TranslationUnit[]; skipped: Skipped[]} {
  if (!isWordfast(text))
    throw unreadable(
      'expected a memory of Wordfast, whose first line has %Wordfast TM',
      {line: 1, column: 1},
      'wordfast',
    )
  const source = tagOf(languages.source, 'source')
  const target = tagOf(languages.target, 'target')
  const units: TranslationUnit[] = []
  const skipped: Skipped[] = []
  for (const [index, line] of text.split(/\r\n|[\r\n]/).entries()) {
    if (index === 0 || !line.trim()) continue
    const cells = line.split('\t')
    const [date = '', author = '', , from = '', one = '', to = '', other = ''] = cells
    const skip = (reason: string) => skipped.push({line: index + 1, text: line.slice(0, 100), reason})
    if (cells.length < columns.length) {
      skip(`expected ${columns.join(', ')}; found ${cells.length} columns`)
      continue
    }
    const isTurned = isIn(from, target) && isIn(to, source)
    if (!isTurned && !(isIn(from, source) && isIn(to, target)))
      skip(`expected text in ${source} and ${target}; found ${from}, ${to}`)
    else if (!one.trim() || !other.trim()) skip('expected text on both sides')
    else {
      const [first, second] = isTurned ? [other, one] : [one, other]
      const created = dateOf(date)
      units.push({
        source: readable(first),
        target: readable(second),
        ...(created !== undefined && {created}),
        ...(author && {author}),
      })
    }
  }
  return {units, skipped}
}

const isIn = (tag: string, language: string) => {
  const known = canonicalTag(tag)
  return known !== undefined && isSameLanguage(known, language)
}

/** Characters stand as `&'A0;`, the number of their code; codes of the document as `&tA;` to `&tZ;` say nothing. */
function readable(text: string): string {
  return text
    .replace(/&'([0-9a-fA-F]{1,4});/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&t[A-Z];/g, '')
    .trim()
}

/** `20240131~120000`. */
function dateOf(text: string): string | undefined {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)~(\d\d)(\d\d)(\d\d)$/.exec(text) ?? []
  return year === undefined ? undefined : `${year}-${month}-${day}T${hour}:${minute}:${second}Z`
}
