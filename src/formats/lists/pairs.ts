/** Between concepts and rows of a source and a target term, which is all that most glossary files hold. */

import {tagServes} from '../../tag.js'
import type {
  AdministrativeStatus,
  Concept,
  GlossaryExport,
  GlossaryImport,
  Skipped,
  TermSection,
} from '../../types/index.js'
import type {Row} from '../table.js'

/** Canonical tags of the languages of source and target terms. */
export interface TagPair {
  source: string
  target: string
}

/** A term and its equivalent. */
export interface TermRow {
  concept: Concept
  source: TermSection
  target: TermSection
}

const rank = {preferred: 0, admitted: 1, superseded: 2, deprecated: 3} as const

/** Terms of a concept in a language, the best first. `en-GB` is English too, and is asked for by its own tag. */
export function termsIn(concept: Concept, lang: string): TermSection[] {
  return concept.languages
    .filter((section) => tagServes(section.lang, lang))
    .flatMap(({terms}) => terms)
    .sort((a, b) => rank[a.status] - rank[b.status])
}

export const isAllowed = ({status}: TermSection): boolean => status === 'preferred' || status === 'admitted'

type Skip = GlossaryExport['skipped']

/** The best target term for each source term. What is not to be translated is its own equivalent. */
export function pairsOf(concepts: readonly Concept[], {source, target}: TagPair, skipped: Skip): TermRow[] {
  return concepts.flatMap((concept) => {
    const sources = termsIn(concept, source)
    const [best] = concept.doNotTranslate ? sources : termsIn(concept, target).filter(isAllowed)
    if (sources.length === 0) skipped.push({concept: concept.id, reason: `no term in \`${source}\``})
    else if (!best) skipped.push({concept: concept.id, reason: `no term to use in \`${target}\``})
    return best ? sources.map((term) => ({concept, source: term, target: best})) : []
  })
}

/** What a row of a file says. */
export interface ReadRow {
  line: number
  source: Partial<TermSection> & {term: string}
  target: Partial<TermSection> & {term: string}
  id?: string
  definition?: string
  subjectField?: string
}

/**
 * Makes concepts of rows. Rows with one id are one concept, and without an id those with one target term: *Menlu* and
 * *menteri luar negeri* are both *foreign minister*. The first term of a language is preferred, the others are admitted.
 */
export function conceptsOf(
  rows: readonly ReadRow[],
  {source, target}: TagPair,
  skipped: Skipped[],
  read: number,
): GlossaryImport {
  const concepts = new Map<string, Concept>()
  const ids = new Set(rows.flatMap(({id}) => id ?? []))
  let merged = 0
  for (const row of rows) {
    if (!row.source.term || !row.target.term) {
      skipped.push({
        line: row.line,
        text: `${row.source.term}\t${row.target.term}`,
        reason: 'a side is empty',
      })
      continue
    }
    const key = row.id ?? `\t${row.target.term}`
    const concept = concepts.get(key) ?? {
      id: row.id ?? freeId(row.target.term, ids),
      languages: [
        {lang: source, terms: []},
        {lang: target, terms: []},
      ],
    }
    concepts.set(key, concept)
    const before = JSON.stringify(concept)
    if (row.definition) concept.definition ??= row.definition
    if (row.subjectField) concept.subjectField ??= row.subjectField
    addTerm(concept.languages[0]!.terms, row.source)
    addTerm(concept.languages[1]!.terms, row.target)
    if (JSON.stringify(concept) === before) merged++
  }
  return {concepts: [...concepts.values()], read, merged, skipped}
}

function addTerm(terms: TermSection[], {term, status, ...fields}: ReadRow['source']): void {
  const known = terms.find((other) => other.term === term)
  if (known) {
    Object.assign(known, {...fields, ...known})
    return
  }
  const usual: AdministrativeStatus = terms.some((other) => other.status === 'preferred')
    ? 'admitted'
    : 'preferred'
  terms.push({term, status: status ?? usual, ...fields})
}

/** An id in kebab-case that is not among `ids` yet. */
function freeId(term: string, ids: Set<string>): string {
  const plain = term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'term'
  let id = slug
  for (let number = 2; ids.has(id); number++) id = `${slug}-${number}`
  ids.add(id)
  return id
}

/** A cell on one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Skips rows with fewer cells than a pair takes. */
export function withPair(rows: readonly Row[], skipped: Skipped[]): Row[] {
  return rows.filter(({line, cells}) => {
    if (cells.length > 1) return true
    skipped.push({line, text: cells.join('\t'), reason: 'expected a source and a target term'})
    return false
  })
}
