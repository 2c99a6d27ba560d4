/** Glossaries in UTX (AAMT). */
import {expectConcepts} from '../../misuse.js'
import {type LanguageNames, tagsOf} from '../../tag.js'
import type {
  AdministrativeStatus,
  Concept,
  GlossaryExport,
  GlossaryImport,
  GlossaryReadOptions,
  Skipped,
  TermSection,
} from '../../types/index.js'
import {counting, guard, readRows} from '../table.js'
import {conceptsOf, isAllowed, oneLine, type ReadRow, termsIn} from './pairs.js'

/** UTX's term status for ours, and the other way about. UTX knows no term that was replaced. */
const statuses: Readonly<Record<AdministrativeStatus, string>> = {
  preferred: 'approved',
  admitted: 'non-standard',
  deprecated: 'forbidden',
  superseded: 'forbidden',
}
const readStatuses: ReadonlyMap<string, AdministrativeStatus> = new Map([
  ['approved', 'preferred'],
  ['provisional', 'admitted'],
  ['non-standard', 'admitted'],
  ['forbidden', 'deprecated'],
  ['rejected', 'deprecated'],
  ['obsolete', 'superseded'],
])

export interface UtxOptions extends LanguageNames {
  /** When the glossary was made, ISO 8601. */
  created?: string
  /** Who holds the rights, for the header. */
  copyright?: string
  /** Under which licence, for the header. */
  license?: string
}

const columns = [
  'src',
  'tgt',
  'src:pos',
  'tgt:pos',
  'term status',
  'src:comment',
  'tgt:comment',
  'concept ID',
] as const
type Column = (typeof columns)[number]

/**
 * Reads UTX 1.00 to 1.20 (AAMT): tab-separated, with the languages in the first line and the columns in the last line
 * that starts with `#` before the rows. Columns that we have no field for become properties of the source term.
 * @throws Error with line and column when the header names no languages or no columns.
 *
 * @example
 * ```js
 * import {fromGlossaryCsv, fromUtx, toUtx} from 'padanan'
 *
 * const csv = 'concept,lang,term\nred-line,id,garis merah\nred-line,en,red line\n'
 * const {concepts} = fromGlossaryCsv(csv)
 * fromUtx(toUtx(concepts, {source: 'id', target: 'en', date: '2022-01-31'}).text).concepts.length
 * // 1
 * ```
 */
export function fromUtx(text: string, options: GlossaryReadOptions = {}): GlossaryImport {
  const rows = readRows(text, '\t', false)
  const [, source, target] =
    /^#UTX(?:-S)?\s[^;]*;\s*([\w-]+)(?:\/([\w-]+))?/i.exec(rows[0]?.cells.join('\t') ?? '') ?? []
  if (!source || !target) throw new Error('1:1: expected `#UTX 1.11; source/target; …`')
  const firstRow = rows.findIndex(({cells}) => !cells[0]!.startsWith('#'))
  const header = rows
    .slice(1, firstRow < 0 ? undefined : firstRow)
    .findLast(({cells}) => /^#\s*src$/i.test(cells[0]!))
  if (!header)
    throw new Error(
      `${rows[0]!.line}:1: expected a line with the columns, \`#src\ttgt\tsrc:pos\`, after this`,
    )
  const names = header.cells.map((cell, index) => (index === 0 ? 'src' : cell.trim()))
  const skipped: Skipped[] = []
  const body = rows.filter(({line, cells}) => line > header.line && !cells[0]!.startsWith('#'))
  const approved = new Set<string>()
  const read = counting(body, options, ({line, cells}): ReadRow => {
    const cell = (column: Column) =>
      cells[names.findIndex((name) => name.toLowerCase() === column.toLowerCase())]?.trim() ?? ''
    const id = cell('concept ID')
    const said = cell('term status').toLowerCase()
    const status = readStatuses.get(said)
    if (said && !status)
      skipped.push({line, text: said, reason: 'expected a term status of UTX; the row is kept without'})
    // A status is of the target; where that has been approved before, it is of the source.
    const key = `${id}\t${cell('tgt')}`
    const isOfSource = approved.has(key)
    if (status === 'preferred') approved.add(key)
    const properties = Object.fromEntries(
      names.flatMap((name, index) => {
        const isKnown = columns.some((column) => column.toLowerCase() === name.toLowerCase())
        return isKnown || !name || !cells[index]?.trim() ? [] : [[name, cells[index]!.trim()]]
      }),
    )
    return {
      line,
      ...(id && {id}),
      source: {
        term: cell('src'),
        ...(status && isOfSource && {status}),
        ...readPos(cell('src:pos')),
        ...(cell('src:comment') && {note: cell('src:comment')}),
        ...(Object.keys(properties).length > 0 && {properties}),
      },
      target: {
        term: cell('tgt'),
        ...(status && !isOfSource && {status}),
        ...readPos(cell('tgt:pos')),
        ...(cell('tgt:comment') && {note: cell('tgt:comment')}),
      },
    }
  })
  return conceptsOf(read, {source, target}, skipped, body.length)
}

/**
 * Writes UTX 1.11 (AAMT): the best pair of each concept first, then its other target terms, then its other source terms.
 *
 * @example
 * ```js
 * import {fromGlossaryCsv, toUtx} from 'padanan'
 *
 * const csv = 'concept,lang,term\nred-line,id,garis merah\nred-line,en,red line\n'
 * const {concepts} = fromGlossaryCsv(csv)
 * toUtx(concepts, {source: 'id', target: 'en', date: '2022-01-31'}).written
 * // 1
 * ```
 */
export function toUtx(concepts: readonly Concept[], options: UtxOptions): GlossaryExport {
  expectConcepts(concepts)
  const {source, target} = tagsOf(options)
  const {created, copyright, license} = options
  const skipped: GlossaryExport['skipped'] = []
  const rows = concepts.flatMap((concept) => {
    const sources = termsIn(concept, source)
    const targets = concept.doNotTranslate ? sources : termsIn(concept, target)
    const [first, ...others] = sources
    const best = targets[0]
    if (!first || !best || !isAllowed(best)) {
      skipped.push({concept: concept.id, reason: 'a language has no term to use'})
      return []
    }
    for (const {term} of sources.filter(isRemark))
      skipped.push({concept: concept.id, term, reason: 'UTX takes a line with `#` first for a remark'})
    if (isRemark(first)) return []
    const rest = concept.doNotTranslate ? [] : targets.slice(1)
    const row = (from: TermSection, to: TermSection, status: AdministrativeStatus) =>
      [
        from.term,
        to.term,
        from.partOfSpeech ?? '',
        to.partOfSpeech ?? '',
        statuses[status],
        from.note ?? '',
        to.note ?? '',
        concept.id,
      ].map((cell) => guard(oneLine(cell)))
    return [
      row(first, best, 'preferred'),
      ...rest.map((term) => row(first, term, term.status)),
      ...others.filter((term) => !isRemark(term)).map((term) => row(term, best, term.status)),
    ]
  })
  const header = [
    `#UTX 1.11; ${source}/${target}`,
    ...(created ? [created] : []),
    ...(copyright ? [`copyright: ${copyright}`] : []),
    ...(license ? [`license: ${license}`] : []),
  ]
  const lines = [`${header.join('; ')};`, `#${columns.join('\t')}`, ...rows.map((row) => row.join('\t'))]
  return {text: lines.map((line) => `${line}\r\n`).join(''), written: rows.length, skipped}
}

const isRemark = ({term}: TermSection): boolean => term.startsWith('#')

function readPos(pos: string): {partOfSpeech?: TermSection['partOfSpeech']} {
  const known = ['noun', 'properNoun', 'verb', 'adjective', 'adverb', 'other'] as const
  const found = known.find((name) => name.toLowerCase() === pos.toLowerCase())
  return found ? {partOfSpeech: found} : {}
}
