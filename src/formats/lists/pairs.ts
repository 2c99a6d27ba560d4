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
  const growing = new Map<string, {concept: Concept; source: Terms; target: Terms}>()
  const free = new FreeIds(rows.flatMap(({id}) => id ?? []))
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
    let known = growing.get(key)
    if (!known) {
      const [own, other] = [new Terms(), new Terms()]
      const languages = [
        {lang: source, terms: own.sections},
        {lang: target, terms: other.sections},
      ]
      known = {concept: {id: row.id ?? free.of(row.target.term), languages}, source: own, target: other}
      growing.set(key, known)
    }
    const {concept} = known
    const isDefined = row.definition && concept.definition === undefined
    if (isDefined) concept.definition = row.definition!
    const hasField = row.subjectField && concept.subjectField === undefined
    if (hasField) concept.subjectField = row.subjectField!
    const isNew = [known.source.add(row.source), known.target.add(row.target)].includes(true)
    if (!isDefined && !hasField && !isNew) merged++
  }
  const concepts = [...growing.values()].map(({concept}) => concept)
  return {concepts, read, merged, skipped}
}

/** The terms of a concept in one language, each once. */
class Terms {
  readonly sections: TermSection[] = []
  readonly #byTerm = new Map<string, TermSection>()
  #hasPreferred = false

  /** Adds a term, or what is new of one that is known; says whether anything was. */
  add({term, status, ...fields}: ReadRow['source']): boolean {
    const known = this.#byTerm.get(term)
    if (known) {
      const before = Object.keys(known).length
      Object.assign(known, {...fields, ...known})
      return Object.keys(known).length > before
    }
    const usual: AdministrativeStatus = this.#hasPreferred ? 'admitted' : 'preferred'
    const section: TermSection = {term, status: status ?? usual, ...fields}
    if (section.status === 'preferred') this.#hasPreferred = true
    this.#byTerm.set(term, section)
    this.sections.push(section)
    return true
  }
}

/** Ids in kebab-case that nobody has yet. */
class FreeIds {
  readonly #taken: Set<string>
  /** The number that the last id of a slug got. */
  readonly #numbers = new Map<string, number>()

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken)
  }

  of(term: string): string {
    const plain = term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    const slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'term'
    let number = this.#numbers.get(slug) ?? 1
    let id = number === 1 ? slug : `${slug}-${++number}`
    while (this.#taken.has(id)) id = `${slug}-${++number}`
    this.#numbers.set(slug, number)
    this.#taken.add(id)
    return id
  }
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
