/** Glossaries of OmegaT. */
import {expectConcepts} from '../../misuse.js'
import {type LanguageNames, tagsOf} from '../../tag.js'
import type {
  Concept,
  GlossaryExport,
  GlossaryImport,
  GlossaryReadOptions,
  Skipped,
} from '../../types/index.js'
import {counting, guard, readRows} from '../table.js'
import {conceptsOf, oneLine, pairsOf, termsIn, withPair} from './pairs.js'

/**
 * Reads a glossary of OmegaT (`glossary.txt`): source, target and comment, parted by tabs, a row a line; lines that
 * start with `#` are remarks.
 *
 * @example
 * ```js
 * import {fromOmegatGlossary} from 'padanan'
 *
 * fromOmegatGlossary('garis merah\tred line\tnever "red zone"\n', {source: 'id', target: 'en'}).concepts.length
 * // 1
 * ```
 */
export function fromOmegatGlossary(
  text: string,
  options: LanguageNames & GlossaryReadOptions,
): GlossaryImport {
  const languages = tagsOf(options)
  const skipped: Skipped[] = []
  const rows = readRows(text, '\t', false).filter(({cells}) => !cells[0]!.startsWith('#'))
  const read = counting(
    withPair(rows, skipped),
    options,
    ({line, cells: [source = '', target = '', note = '']}) => ({
      line,
      source: {term: source.trim()},
      target: {term: target.trim(), ...(note.trim() && {note: note.trim()})},
    }),
  )
  return conceptsOf(read, languages, skipped, rows.length)
}

/**
 * Rows of source, target and comment as OmegaT reads them: a cell on one line, and a mark at the beginning that says
 * UTF-8 whatever the file's name (of `.txt` and `.utf8` OmegaT expects it, of `.tab` and `.tsv` the platform's own).
 */
export const writeOmegatRows = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows
    .map(
      (row) =>
        `${row
          .map((cell) => guard(oneLine(cell)))
          .join('\t')
          .trimEnd()}\n`,
    )
    .join('')}`

/**
 * Writes a glossary for OmegaT: a row for each source term; the comment says what to avoid, and the note of the term.
 *
 * @example
 * ```js
 * import {fromGlossaryCsv, toOmegatGlossary} from 'padanan'
 *
 * const csv = 'concept,lang,term\nred-line,id,garis merah\nred-line,en,red line\n'
 * toOmegatGlossary(fromGlossaryCsv(csv).concepts, {source: 'id', target: 'en'}).written
 * // 1
 * ```
 */
export function toOmegatGlossary(concepts: readonly Concept[], pair: LanguageNames): GlossaryExport {
  expectConcepts(concepts)
  const languages = tagsOf(pair)
  const skipped: GlossaryExport['skipped'] = []
  const rows = pairsOf(concepts, languages, skipped).flatMap(({concept, source, target}) => {
    if (source.term.startsWith('#')) {
      skipped.push({
        concept: concept.id,
        term: source.term,
        reason: 'OmegaT takes a line with `#` first for a remark',
      })
      return []
    }
    const others = termsIn(concept, languages.target).filter(({term}) => term !== target.term)
    const say = (label: string, statuses: readonly string[]) => {
      const terms = others.filter(({status}) => statuses.includes(status)).map(({term}) => term)
      return terms.length > 0 ? [`${label}: ${terms.join(', ')}`] : []
    }
    const comment = [
      ...(source.status === 'deprecated' || source.status === 'superseded' ? [source.status] : []),
      ...say('also', ['preferred', 'admitted']),
      ...say('not', ['deprecated', 'superseded']),
      ...(target.note ? [target.note] : []),
    ]
    return [[source.term, target.term, comment.join('; ')]]
  })
  return {text: writeOmegatRows(rows), written: rows.length, skipped}
}
