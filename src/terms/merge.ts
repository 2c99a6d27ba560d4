/** Two glossaries made one. Ours stays where they contradict each other, and the contradiction is told. */
import type {Concept, LanguageSection, TermSection} from '../types/index.js'

/** A contradiction between two glossaries; the merged one says `ours`. */
export interface MergeConflict {
  /** Id of the concept in our glossary. */
  concept: string
  /** The language of the section; missing where it is about the concept. */
  lang?: string
  /** The term; missing where it is about more than one. */
  term?: string
  /** The field in which the two differ. */
  field: string
  /** What stays. */
  ours: unknown
  /** What the other glossary says. */
  theirs: unknown
}

/** What came of putting two glossaries together. */
export interface MergeReport {
  /** Concepts that were new to us, under the id that they have now. */
  added: string[]
  /** Our concepts that learnt something. */
  changed: string[]
  /** Where both say something and not the same. */
  conflicts: MergeConflict[]
}

type TermPlace = Pick<MergeConflict, 'concept' | 'lang' | 'term'>

/**
 * Joins a concept of theirs to ours. What only they say is added; a second preferred term becomes an admitted one.
 * Returns our own object when there was nothing to learn.
 */
export function mergeConcept(ours: Concept, theirs: Concept, conflicts: MergeConflict[]): Concept {
  const languages = [...ours.languages]
  for (const section of theirs.languages) {
    const place = languages.findIndex(({lang}) => lang === section.lang)
    if (place < 0) languages.push(section)
    else languages[place] = mergeLanguage(ours.id, languages[place]!, section, conflicts)
  }
  const fields = mergeFields(ours, {...theirs, id: ours.id}, ['languages'], {concept: ours.id}, conflicts)
  const merged = {...fields, languages}
  return JSON.stringify(merged) === JSON.stringify(ours) ? ours : merged
}

function mergeLanguage(
  concept: string,
  ours: LanguageSection,
  theirs: LanguageSection,
  conflicts: MergeConflict[],
): LanguageSection {
  const place = {concept, lang: ours.lang}
  const terms = [...ours.terms]
  const preferred = ours.terms.find(({status}) => status === 'preferred')
  for (const term of theirs.terms) {
    const known = terms.findIndex((other) => other.term === term.term)
    if (known >= 0) {
      terms[known] = mergeFields(terms[known]!, term, [], {...place, term: term.term}, conflicts)
    } else if (term.status === 'preferred' && preferred) {
      conflicts.push({...place, field: 'preferred', ours: preferred.term, theirs: term.term})
      terms.push({...term, status: 'admitted'})
    } else terms.push(term)
  }
  return {...mergeFields(ours, theirs, ['terms'], place, conflicts), terms}
}

/** Ours, with the fields that only they have. */
function mergeFields<T extends Concept | LanguageSection | TermSection>(
  ours: T,
  theirs: T,
  except: readonly string[],
  place: TermPlace,
  conflicts: MergeConflict[],
): T {
  const merged: Record<string, unknown> = {...ours}
  for (const [field, value] of Object.entries(theirs)) {
    if (except.includes(field) || value === undefined) continue
    if (merged[field] === undefined) merged[field] = value
    else if (field === 'properties') merged[field] = mergeProperties(merged[field], value, place, conflicts)
    else if (merged[field] !== value) conflicts.push({...place, field, ours: merged[field], theirs: value})
  }
  return merged as unknown as T
}

function mergeProperties(
  ours: unknown,
  theirs: object,
  place: TermPlace,
  conflicts: MergeConflict[],
): object {
  const merged = {...(ours as Record<string, string>)}
  for (const [name, value] of Object.entries(theirs)) {
    merged[name] ??= value
    if (merged[name] !== value)
      conflicts.push({...place, field: `properties.${name}`, ours: merged[name], theirs: value})
  }
  return merged
}

/** Finds our concept for one of theirs: the one of its id, else one that shares a term with it in two languages. */
export class Counterparts {
  readonly #byId = new Map<string, Concept>()
  readonly #byTerm = new Map<string, Set<string>>()

  constructor(concepts: Iterable<Concept>) {
    for (const concept of concepts) this.add(concept)
  }

  add(concept: Concept): void {
    this.#byId.set(concept.id, concept)
    for (const key of keys(concept)) {
      const ids = this.#byTerm.get(key)
      if (ids) ids.add(concept.id)
      else this.#byTerm.set(key, new Set([concept.id]))
    }
  }

  of(concept: Concept): Concept | undefined {
    const own = this.#byId.get(concept.id)
    if (own && shared(own, concept) > 0) return own
    const ids = new Set(keys(concept).flatMap((key) => [...(this.#byTerm.get(key) ?? [])]))
    for (const id of ids) {
      const candidate = this.#byId.get(id)!
      if (shared(candidate, concept) > 1) return candidate
    }
    return undefined
  }

  /** An id that nobody has: `id`, or `id-2` and so on. */
  freeId(id: string): string {
    let free = id
    for (let number = 2; this.#byId.has(free); number++) free = `${id}-${number}`
    return free
  }
}

const keys = ({languages}: Concept) =>
  languages.flatMap(({lang, terms}) => terms.map(({term}) => `${lang}\t${term}`))

/** In how many languages two concepts share a term. */
function shared(a: Concept, b: Concept): number {
  return a.languages.filter(({lang, terms}) =>
    b.languages.some(
      (other) => other.lang === lang && other.terms.some(({term}) => terms.some((own) => own.term === term)),
    ),
  ).length
}
