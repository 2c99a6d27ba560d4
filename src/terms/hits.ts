/** From terms found to what a translator is told. */
import type {Concept, TermHit, TermSection} from '../types.js'
import type {Found} from './search.js'
import {isOf} from './term-index.js'
import {rankOf, tierScores} from './tiers.js'

const statusRank = {preferred: 0, admitted: 1, superseded: 2, deprecated: 3} as const

/** Terms of a concept in a language, preferred before admitted before the rest. */
export function termsOf(concept: Concept, code: string): TermSection[] {
  return concept.languages
    .filter(({lang}) => isOf(lang, code))
    .flatMap(({terms}) => terms)
    .sort((a, b) => statusRank[a.status] - statusRank[b.status])
}

export const isAllowed = ({status}: TermSection) => status === 'preferred' || status === 'admitted'

/** What `term` of `concept`, found in language `source`, is in language `target`. */
export function toHit(
  {tier, rule, score}: Pick<TermHit, 'tier' | 'rule'> & {score?: number},
  concept: Concept,
  term: TermSection,
  source: string,
  target: string | undefined,
): TermHit {
  const [preferred = term] = termsOf(concept, source)
  const translations = target === undefined ? [] : termsOf(concept, target)
  return {
    tier,
    rule,
    score: score ?? tierScores[tier],
    concept,
    term,
    preferred,
    equivalents: translations.filter(isAllowed),
    avoid: translations.filter((translation) => !isAllowed(translation)),
  }
}

/**
 * The nearest of each concept's terms, nearest first. Between two as near, the one spelt like that comes first,
 * then the one to be preferred; between concepts, the order of their ids.
 */
export function nearestOfEach(found: readonly Found[]): Found[] {
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
