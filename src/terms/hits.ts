/** From terms found to what a translator is told. */
import type {Concept, TermHit, TermSection} from '../types.js'
import type {Found} from './search.js'
import {type Entry, isOf} from './term-index.js'
import {rankOf, tierScores} from './tiers.js'

const statusRank = {preferred: 0, admitted: 1, superseded: 2, deprecated: 3} as const

interface Names {
  allowed: TermSection[]
  avoided: TermSection[]
}

/** Concepts never change, so what they are called is worked out once. */
const known = new Map<string, WeakMap<Concept, Names>>()

/** What a concept is and is not to be called in a language: preferred before admitted, superseded before deprecated. */
export function namesOf(concept: Concept, code: string): Names {
  let ofLanguage = known.get(code)
  if (!ofLanguage) {
    ofLanguage = new WeakMap()
    known.set(code, ofLanguage)
  }
  let names = ofLanguage.get(concept)
  if (!names) {
    names = sortNames(concept, code)
    ofLanguage.set(concept, names)
  }
  return names
}

function sortNames({languages}: Concept, code: string): Names {
  const terms = languages
    .filter(({lang}) => isOf(lang, code))
    .flatMap((section) => section.terms)
    .sort((a, b) => statusRank[a.status] - statusRank[b.status])
  return {allowed: terms.filter(isAllowed), avoided: terms.filter((term) => !isAllowed(term))}
}

export const isAllowed = ({status}: TermSection) => status === 'preferred' || status === 'admitted'

/** What a term that was found is in language `target`. */
export function toHit(
  {tier, rule, score}: Pick<TermHit, 'tier' | 'rule'> & {score?: number},
  {concept, term, preferred}: Entry,
  target: string | undefined,
): TermHit {
  const translations = target === undefined ? undefined : namesOf(concept, target)
  return {
    tier,
    rule,
    score: score ?? tierScores[tier],
    concept,
    term,
    preferred,
    equivalents: translations?.allowed ?? [],
    avoid: translations?.avoided ?? [],
  }
}

/**
 * The nearest of each concept's terms, nearest first. Between two as near, the one spelt like that comes first,
 * then the one to be preferred; between concepts, the order of their ids.
 */
export function nearestOfEach(found: readonly Found[]): Found[] {
  if (found.length === 1) return [found[0]!]
  const best = new Map<Concept, Found>()
  for (const next of found) {
    const known = best.get(next.entry.concept)
    if (!known || compare(next, known) < 0) best.set(next.entry.concept, next)
  }
  return [...best.values()].sort(
    (a, b) => compare(a, b) || (a.entry.concept.id < b.entry.concept.id ? -1 : 1),
  )
}

const compare = (a: Found, b: Found) =>
  rankOf(a.tier) - rankOf(b.tier) || statusRank[a.entry.term.status] - statusRank[b.entry.term.status]
