/**
 * A glossary as a spreadsheet: one row for each term, the rows of a concept together.
 * The field stands in a concept's first row, a definition in the first row of its language.
 */
import {expectConcepts} from '../misuse.js'
import type {LanguageNames} from '../tag.js'
import type {
  AdministrativeStatus,
  Concept,
  GlossaryImport,
  GlossaryReadOptions,
  LanguageSection,
  Register,
  Relation,
  Skipped,
  TermSection,
  TermType,
} from '../types/index.js'
import {fromColumns} from './lists/columns.js'
import {counting, type Delimiter, type Row, readRows, writeRows} from './table.js'

const columns = [
  'concept',
  'lang',
  'term',
  'status',
  'type',
  'pos',
  'field',
  'definition',
  'source',
  'context',
  'note',
  'since',
  'why',
] as const

/** Columns that are written only when a glossary has something to say there. */
const rareColumns = [
  'case',
  'needsFullForm',
  'reliability',
  'region',
  'register',
  'number',
  'relations',
  'translate',
  'conceptDefinition',
  'conceptNote',
  'properties',
] as const

type Column = (typeof columns)[number] | (typeof rareColumns)[number]

const statuses: readonly AdministrativeStatus[] = ['preferred', 'admitted', 'deprecated', 'superseded']
const types: readonly TermType[] = ['fullForm', 'acronym', 'abbreviation', 'shortForm', 'variant', 'phrase']
const registers: readonly Register[] = [
  'colloquial',
  'neutral',
  'technical',
  'in-house',
  'bench-level',
  'slang',
  'vulgar',
]
const relationTypes: readonly Relation['type'][] = ['broader', 'narrower', 'related', 'opposite', 'acronymOf']
const partsOfSpeech = ['noun', 'properNoun', 'verb', 'adjective', 'adverb', 'other'] as const

/** How a spreadsheet is read; the languages are those of two columns that don't name theirs. */
export type SpreadsheetOptions = GlossaryReadOptions &
  (LanguageNames | {source?: undefined; target?: undefined})

/**
 * Reads a glossary from comma-, semicolon- or tab-separated text: our own columns, or with `source` and `target` a column for
 * each language, under a header or none (`id,en`; *Bahasa Indonesia, Inggris*; `source,target`).
 * A row that can't be kept whole is skipped and reported; so is a definition or field that contradicts an earlier row, and
 * a column that isn't known.
 * @throws Error with line and column when a needed column is missing or a quoted cell is malformed.
 *
 * @example
 * ```js
 * import {english, fromGlossaryCsv, indonesian} from 'padanan'
 *
 * const csv = 'concept,lang,term\nred-line,id,garis merah\nred-line,en,red line\n'
 * const {concepts, skipped} = fromGlossaryCsv(csv)
 * ;[concepts[0].languages.map(({terms}) => terms[0].term), skipped]
 * // [['garis merah', 'red line'], []]
 * ```
 */
export function fromGlossaryCsv(text: string, options: SpreadsheetOptions = {}): GlossaryImport {
  return fromGlossaryRows(readRows(text), options)
}

/** Reads the rows of a spreadsheet, as `fromGlossaryCsv` does. */
export function fromGlossaryRows(all: readonly Row[], options: SpreadsheetOptions): GlossaryImport {
  const [header, ...rows] = all
  const isOurs = header?.cells[0]?.trim().toLowerCase() === 'concept' || hasOurColumns(header)
  if (header && !isOurs && options.source !== undefined) return fromColumns(all, options)
  const skipped: Skipped[] = []
  const positions = readHeader(header, skipped)
  const concepts = new Map<string, Concept>()
  let merged = 0
  counting(rows, options, (row) => {
    const skip = (column: Column | undefined, reason: string) => {
      const place = column === undefined ? '' : `column ${positions.get(column)! + 1} (${column}): `
      skipped.push({line: row.line, text: row.cells.join(','), reason: place + reason})
    }
    const cell = (column: Column) => row.cells[positions.get(column) ?? -1]?.trim() ?? ''
    const fault = findFault(row, header!.cells.length, cell)
    if (fault) {
      skip(...fault)
      return
    }
    const concept: Concept = concepts.get(cell('concept')) ?? {id: cell('concept'), languages: []}
    const section = concept.languages.find(({lang}) => lang === cell('lang')) ?? {
      lang: cell('lang'),
      terms: [],
    }
    const term = readTerm(cell)
    const earlier = section.terms.find((other) => other.term === term.term)
    if (earlier) {
      if (JSON.stringify(earlier) === JSON.stringify(term)) merged++
      else skip('term', `\`${term.term}\` stands twice in concept \`${concept.id}\`, not the same`)
      return
    }
    const first = section.terms.length === 0
    section.terms.push(term)
    if (first) concept.languages.push(section)
    concepts.set(concept.id, concept)
    const settle = (owner: object, key: string, column: Column, value: unknown = cell(column)) => {
      const known = (owner as Record<string, unknown>)[key]
      if (cell(column) === '') return
      if (known === undefined) Object.assign(owner, {[key]: value})
      else if (JSON.stringify(known) !== JSON.stringify(value)) {
        const said = typeof known === 'string' ? known : JSON.stringify(known)
        skip(column, `contradicts an earlier row, which says \`${said}\``)
      }
    }
    settle(concept, 'subjectField', 'field')
    settle(section, 'definition', 'definition')
    settle(concept, 'definition', 'conceptDefinition')
    settle(concept, 'note', 'conceptNote')
    settle(concept, 'reliability', 'reliability', Number(cell('reliability')))
    settle(concept, 'relations', 'relations', readRelations(cell('relations')))
    if (cell('translate') === 'no') concept.doNotTranslate = true
    const properties = readProperties(cell('properties'))
    if (properties?.concept) concept.properties ??= properties.concept
    if (properties?.language) section.properties ??= properties.language
  })
  return {concepts: [...concepts.values()], read: rows.length, merged, skipped}
}

/**
 * Writes a glossary, by default comma-separated. What `fromGlossaryCsv` reads from it is the same glossary.
 *
 * @example
 * ```js
 * import {fromGlossaryCsv, toGlossaryCsv} from 'padanan'
 *
 * const csv = 'concept,lang,term\nred-line,id,garis merah\nred-line,en,red line\n'
 * const {concepts} = fromGlossaryCsv(csv)
 * toGlossaryCsv(concepts).split('\n')[0].startsWith('concept')
 * // true
 * ```
 */
export function toGlossaryCsv(concepts: readonly Concept[], delimiter: Delimiter = ','): string {
  expectConcepts(concepts)
  const rows = concepts.flatMap((concept) => {
    if (concept.languages.length === 0 || concept.languages.some(({terms}) => terms.length === 0)) {
      throw new TypeError(
        `padanan: concept \`${concept.id}\` has a language without terms; give it one first`,
      )
    }
    return concept.languages.flatMap((section, s) =>
      section.terms.map((term, t) => writeTerm(concept, section, term, s === 0 && t === 0, t === 0)),
    )
  })
  const used = rareColumns.filter((column) => rows.some((row) => row[column]))
  const header: Column[] = [...columns, ...used]
  return writeRows([header, ...rows.map((row) => header.map((column) => row[column] ?? ''))], delimiter)
}

const needed = ['concept', 'lang', 'term'] as const

function hasOurColumns(header: Row | undefined): boolean {
  const names = header?.cells.map((cell) => cell.trim().toLowerCase()) ?? []
  return needed.every((name) => names.includes(name))
}

function readHeader(header: Row | undefined, skipped: Skipped[]): Map<Column, number> {
  if (!header) throw new Error(`1:1: expected a header with the columns ${columns.join(', ')}`)
  const positions = new Map<Column, number>()
  header.cells.forEach((cell, position) => {
    const name = [...columns, ...rareColumns].find(
      (known) => known.toLowerCase() === cell.trim().toLowerCase(),
    )
    const column = header.cells.slice(0, position).reduce((sum, before) => sum + before.length + 1, 1)
    const place = `${header.line}:${column}`
    if (!name && hasOurColumns(header)) {
      if (cell.trim())
        skipped.push({line: header.line, text: cell, reason: `\`${cell}\` is no column that we know`})
      return
    }
    if (!name) throw new Error(`${place}: expected one of the columns ${columns.join(', ')}, not \`${cell}\``)
    if (positions.has(name)) throw new Error(`${place}: expected the column \`${name}\` once`)
    positions.set(name, position)
  })
  for (const name of needed) {
    if (!positions.has(name)) throw new Error(`${header.line}:1: expected a column \`${name}\``)
  }
  return positions
}

type Cell = (column: Column) => string

/** The first column that can't be kept, and why. */
function findFault(row: Row, width: number, cell: Cell): [Column | undefined, string] | undefined {
  if (row.cells.length > width && row.cells.slice(width).some((extra) => extra.trim() !== '')) {
    return [undefined, `${row.cells.length} cells where the header has ${width}`]
  }
  for (const name of needed) if (cell(name) === '') return [name, 'empty']
  if (!isLanguageTag(cell('lang'))) return ['lang', `expected a BCP 47 language, not \`${cell('lang')}\``]
  const known = (column: Column, values: readonly string[]): [Column, string] | undefined =>
    cell(column) === '' || values.includes(cell(column))
      ? undefined
      : [column, `expected one of ${values.join(', ')}, not \`${cell(column)}\``]
  return (
    known('status', statuses) ??
    known('type', types) ??
    known('pos', partsOfSpeech) ??
    known('case', ['sensitive', 'insensitive']) ??
    known('needsFullForm', ['yes', 'no']) ??
    known('reliability', ['1', '2', '3', '4']) ??
    known('register', registers) ??
    known('number', ['plural']) ??
    known('translate', ['yes', 'no']) ??
    (cell('region') !== '' && !isLanguageTag(cell('region'))
      ? ['region', `expected a BCP 47 tag such as en-GB, not \`${cell('region')}\``]
      : undefined) ??
    (cell('relations') !== '' && readRelations(cell('relations')) === undefined
      ? ['relations', `expected \`${relationTypes.join(' | ')}: concept\`, parted by semicolons`]
      : undefined) ??
    (cell('since') !== '' && !/^\d{4}(-\d\d(-\d\d)?)?$/.test(cell('since'))
      ? ['since', `expected an ISO 8601 date, not \`${cell('since')}\``]
      : undefined) ??
    (cell('properties') !== '' && readProperties(cell('properties')) === undefined
      ? ['properties', 'expected a JSON object of objects of strings']
      : undefined)
  )
}

const isLanguageTag = (text: string) => /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(text)

function readTerm(cell: Cell): TermSection {
  const term: TermSection = {
    term: cell('term'),
    status: (cell('status') || 'admitted') as AdministrativeStatus,
  }
  const optional = {
    type: cell('type'),
    partOfSpeech: cell('pos'),
    source: cell('source'),
    context: cell('context'),
    note: cell('note'),
    since: cell('since'),
    why: cell('why'),
    region: cell('region'),
    register: cell('register'),
    number: cell('number'),
  }
  for (const [key, value] of Object.entries(optional)) if (value !== '') Object.assign(term, {[key]: value})
  if (cell('case') !== '') term.caseSensitive = cell('case') === 'sensitive'
  if (cell('needsFullForm') !== '') term.needsFullForm = cell('needsFullForm') === 'yes'
  const properties = readProperties(cell('properties'))?.term
  if (properties) term.properties = properties
  return term
}

/** One row; what belongs to the concept or its language is said in the first row of each. */
function writeTerm(
  concept: Concept,
  section: LanguageSection,
  term: TermSection,
  ofConcept: boolean,
  ofLanguage: boolean,
): Partial<Record<Column, string>> {
  const {caseSensitive, needsFullForm} = term
  return {
    concept: concept.id,
    lang: section.lang,
    term: term.term,
    status: term.status,
    type: term.type,
    pos: term.partOfSpeech,
    field: ofConcept ? concept.subjectField : '',
    definition: ofLanguage ? section.definition : '',
    source: term.source,
    context: term.context,
    note: term.note,
    since: term.since,
    why: term.why,
    case: caseSensitive === undefined ? '' : caseSensitive ? 'sensitive' : 'insensitive',
    needsFullForm: needsFullForm === undefined ? '' : needsFullForm ? 'yes' : 'no',
    reliability: ofConcept && concept.reliability ? String(concept.reliability) : '',
    region: term.region,
    register: term.register,
    number: term.number,
    relations: ofConcept ? writeRelations(concept.relations) : '',
    translate: ofConcept && concept.doNotTranslate ? 'no' : '',
    conceptDefinition: ofConcept ? concept.definition : '',
    conceptNote: ofConcept ? concept.note : '',
    properties: writeProperties({
      concept: ofConcept ? concept.properties : undefined,
      language: ofLanguage ? section.properties : undefined,
      term: term.properties,
    }),
  }
}

/** The cell `relations` is a list such as `broader: warship; related: coast-guard`. */
function readRelations(cell: string): Relation[] | undefined {
  const relations = cell.split(';').map((part) => {
    const colon = part.indexOf(':')
    return {type: part.slice(0, colon).trim() as Relation['type'], concept: part.slice(colon + 1).trim()}
  })
  const sound = relations.every(({type, concept}) => relationTypes.includes(type) && concept !== '')
  return sound ? relations : undefined
}

const writeRelations = (relations: readonly Relation[] = []) =>
  relations.map(({type, concept}) => `${type}:${concept}`).join('; ')

type Properties = Partial<Record<'concept' | 'language' | 'term', Record<string, string>>>

/** The cell `properties` is JSON: by owner, then by data category. */
function readProperties(cell: string): Properties | undefined {
  try {
    const value: unknown = cell === '' ? {} : JSON.parse(cell)
    const isRecord = (item: unknown): item is object =>
      typeof item === 'object' && item !== null && !Array.isArray(item)
    const sound =
      isRecord(value) &&
      Object.entries(value).every(
        ([owner, fields]) =>
          ['concept', 'language', 'term'].includes(owner) &&
          isRecord(fields) &&
          Object.values(fields).every((field) => typeof field === 'string'),
      )
    return sound ? (value as Properties) : undefined
  } catch {
    return undefined
  }
}

function writeProperties(properties: Properties): string {
  const text = JSON.stringify(properties)
  return text === '{}' ? '' : text
}
