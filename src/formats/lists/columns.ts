/** Glossaries as people keep them: a column for each language, under any name or none, and columns of remarks. */
import {canonicalTag, isSameLanguage, type LanguageNames, tagsOf} from '../../tag.js'
import type {
  AdministrativeStatus,
  GlossaryImport,
  GlossaryReadOptions,
  Skipped,
  TermSection,
} from '../../types/index.js'
import {counting, type Row} from '../table.js'
import {conceptsOf, type ReadRow} from './pairs.js'

type Role = 'source' | 'target'
type Field =
  | 'note'
  | 'definition'
  | 'partOfSpeech'
  | 'subjectField'
  | 'status'
  | 'forbidden'
  | 'context'
  | 'id'

/** What a column holds: terms of a side, or a field, of one side where its name says so. */
type Column = {terms: Role} | {field: Field; of?: Role}

/** Names of the columns of terms, where they don't name the language. */
const roles: Readonly<Record<Role, RegExp>> = {
  source: /^(source|src|source (term|text|language)|sumber|istilah sumber|bahasa sumber)$/,
  target:
    /^(target|tgt|target (term|text|language)|translation|sasaran|istilah sasaran|bahasa sasaran|terjemahan|padanan)$/,
}

/** Names of the columns beside them, as spreadsheets and the exports of Weblate, memoQ, Trados and Crowdin have them. */
const fields: readonly [Field, RegExp][] = [
  [
    'note',
    /^(notes?|comments?|remarks?|catatan|keterangan|komentar|(translator|developer) comments?|(term|entry|concept) notes?|usage notes?|explanation)$/,
  ],
  ['definition', /^((term |concept |entry )?(definition|def|description)|definisi|deskripsi|arti)$/],
  ['partOfSpeech', /^(pos|part of speech|kelas kata|word class)$/],
  [
    'subjectField',
    /^(field|domain|subject|subject field|(entry|concept) (subject|domain)|bidang|topik|category|kategori)$/,
  ],
  ['status', /^((term |usage |approval )?status)$/],
  ['forbidden', /^(forbidden|terlarang|do not use)$/],
  ['context', /^(context|example|term example|contoh|konteks|usage example|contoh kalimat)$/],
  ['id', /^(id|entry id|concept id|term id|no\.?|nomor|number|#)$/],
]

const statuses: readonly [AdministrativeStatus, RegExp][] = [
  ['preferred', /^(preferred|approved|new|ok|disarankan|baku|translated)$/],
  ['admitted', /^(admitted|allowed|draft|provisional|not recommended|boleh)$/],
  ['deprecated', /^(deprecated|forbidden|rejected|not allowed|terlarang|do not use|prohibited)$/],
  ['superseded', /^(superseded|obsolete|usang)$/],
]

const partsOfSpeech = ['noun', 'properNoun', 'verb', 'adjective', 'adverb', 'other'] as const

/**
 * Reads rows with a column for each language. The header may name languages by tag (`id-ID`), in English or in their own
 * words (*Bahasa Indonesia*, *Inggris*), or by their part (`source`, `target`); without one the first column is the source
 * and the second the target. A cell may hold several terms, parted by `;`, `|` or lines: the first is preferred.
 *
 * @throws Error with line and column where the header names other languages than those that are asked for.
 */
export function fromColumns(
  rows: readonly Row[],
  options: LanguageNames & GlossaryReadOptions,
): GlossaryImport {
  const languages = tagsOf(options)
  const skipped: Skipped[] = []
  const [first] = rows
  const named = first && headerOf(first, languages)
  const columns = named ?? [{terms: 'source'}, {terms: 'target'}, {field: 'note'}]
  const body = named ? rows.slice(1) : rows
  const width = Math.max(0, ...rows.map(({cells}) => cells.length))
  for (let at = 0; at < width; at++) {
    const filled = columns[at] ? undefined : body.find(({cells}) => cells[at]?.trim())
    const title = (named && first?.cells[at]?.trim()) || `column ${at + 1}`
    if (filled)
      skipped.push({line: first!.line, text: title, reason: `\`${title}\` is no column that we know`})
  }
  const read = counting(body, options, (row) => readRow(row, columns, skipped)).flat()
  return conceptsOf(read, languages, skipped, body.length)
}

/** What the columns are; nothing where the first row is none of names. */
function headerOf({line, cells}: Row, languages: Record<Role, string>): (Column | undefined)[] | undefined {
  const names = cells.map(plainName)
  const byRole = names.map((name) => {
    for (const role of ['source', 'target'] as const) if (roles[role].test(name)) return role
    return undefined
  })
  const byLanguage = cells.map((cell) => languageRole(cell, languages))
  const isPair = (found: readonly (Role | undefined)[]) =>
    found.includes('source') && found.includes('target')
  // Where `source` and `target` stand, `id` is a number.
  const terms = isPair(byRole) ? byRole : isPair(byLanguage) ? byLanguage : undefined
  if (!terms) {
    const told = cells.filter((cell) => isLanguage(cell))
    if (told.length < 2 || told.length < cells.filter((cell) => cell.trim()).length) return undefined
    const expected = `columns for ${languages.source} and ${languages.target}`
    throw new Error(`${line}:1: expected ${expected}, found ${told.join(', ')}`)
  }
  let last: Role | undefined
  const seen = new Set<Role>()
  return names.map((name, at): Column | undefined => {
    const role = terms[at]
    if (role && !seen.has(role)) {
      seen.add(role)
      last = role
      return {terms: role}
    }
    const [, said, language] = /^(.*?) ?[[(:] ?([^\])]+)[\])]?$/.exec(cells[at]!.trim().toLowerCase()) ?? []
    const of = language === undefined ? undefined : languageRole(language, languages)
    const field = fieldOf(of && said !== undefined ? plainName(said) : name)
    // A column that says `Term …` speaks of the term before it.
    return field && {field, ...(of ? {of} : /^term /.test(name) && last && {of: last})}
  })
}

function fieldOf(name: string): Field | undefined {
  return fields.find(([, pattern]) => pattern.test(name))?.[0]
}

/** A name without case, underscores and doubled blanks. */
function plainName(cell: string): string {
  return cell
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')
    .trim()
}

/** Which side a name of a language stands for: `id`, `id-ID`, `Indonesian`, `Bahasa Indonesia`, `Term [id]`. */
function languageRole(cell: string, {source, target}: Record<Role, string>): Role | undefined {
  const name = bareName(cell)
  const isOf = (tag: string) => (isTagLike(name) && isSameLanguage(name, tag)) || namesOf(tag).includes(name)
  return isOf(source) ? 'source' : isOf(target) ? 'target' : undefined
}

/** Without what stands around it: `Term [id]`, `English (United States)`, `Bahasa Inggris`. */
function bareName(cell: string): string {
  return plainName(cell)
    .replace(/^(?:term|istilah) ?[[(:] ?([\w -]+)[\])]?$/, '$1')
    .replace(/ ?\([^)]*\)$/, '')
    .replace(/^(?:bahasa|language) /, '')
    .replaceAll(' ', '-')
}

const isTagLike = (name: string) => /^[a-z]{2,3}(-[a-z0-9]+)*$/.test(name) && canonicalTag(name) !== undefined

/** The names of a language in English and in Indonesian. */
function namesOf(tag: string): string[] {
  return ['en', 'id'].flatMap((language) => {
    const name = new Intl.DisplayNames([language], {type: 'language'}).of(tag.split('-', 1)[0]!)
    return name === undefined ? [] : [name.toLowerCase().replaceAll(' ', '-')]
  })
}

/** Whether a cell names a language, whichever: two letters, with a region or without, that stand for one. */
function isLanguage(cell: string): boolean {
  const tag = cell.trim()
  if (!/^[A-Za-z]{2}([-_][A-Za-z]{2})?$/.test(tag)) return false
  const code = tag.slice(0, 2).toLowerCase()
  return new Intl.DisplayNames(['en'], {type: 'language', fallback: 'none'}).of(code) !== undefined
}

function readRow(
  {line, cells}: Row,
  columns: readonly (Column | undefined)[],
  skipped: Skipped[],
): ReadRow[] {
  const terms: Record<Role, string[]> = {source: [], target: []}
  const said: Partial<Record<Field, string>> = {}
  const own: Record<Role, Partial<TermSection>> = {source: {}, target: {}}
  for (const [at, column] of columns.entries()) {
    const cell = cells[at]?.trim()
    if (!column || !cell) continue
    if ('terms' in column) terms[column.terms] = cell.split(/\s*[;|\r\n]\s*/).filter(Boolean)
    else if (column.field === 'definition' || column.field === 'id' || column.field === 'subjectField')
      said[column.field] ??= cell
    else Object.assign(own[column.of ?? 'target'], fieldValue(column.field, cell, line, skipped))
  }
  const [best] = terms.target
  const [first] = terms.source
  const id = said.id ?? (terms.target.length > 1 ? `concept-${line}` : undefined)
  const row = (source: string, target: string, isFirst: boolean): ReadRow => ({
    line,
    ...(id !== undefined && {id}),
    // What a row says of a term is of the first that stands there.
    source: {term: source, ...(isFirst && own.source)},
    target: {term: target, ...(isFirst && own.target)},
    ...(said.definition && {definition: said.definition}),
    ...(said.subjectField && {subjectField: said.subjectField}),
  })
  return [
    row(first ?? '', best ?? '', true),
    ...(best ? terms.source.slice(1).map((term) => row(term, best, false)) : []),
    ...(first ? terms.target.slice(1).map((term) => row(first, term, false)) : []),
  ]
}

function fieldValue(field: Field, cell: string, line: number, skipped: Skipped[]): Partial<TermSection> {
  const lower = cell.toLowerCase()
  if (field === 'note') return {note: cell}
  if (field === 'context') return {context: cell}
  if (field === 'forbidden') return /^(1|yes|true|ya|x)$/.test(lower) ? {status: 'deprecated'} : {}
  if (field === 'partOfSpeech') {
    const known = partsOfSpeech.find((name) => name.toLowerCase() === lower.replaceAll(' ', ''))
    if (known) return {partOfSpeech: known}
  } else {
    const known = statuses.find(([, pattern]) => pattern.test(lower))
    if (known) return {status: known[0]}
  }
  skipped.push({
    line,
    text: cell,
    reason: `\`${cell}\` is no ${field === 'status' ? 'status' : 'part of speech'} that we know`,
  })
  return {}
}
