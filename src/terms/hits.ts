/** From terms found to what a translator is told. */

import {tagServes} from '../tag.js'
import type {Concept, TermHit, TermSection, TermTier} from '../types/index.js'
import {alike} from './edit-distance.js'
import type {Found} from './search.js'
import {type Entry, isNoun} from './term-index.js'
import {tierScores} from './tiers.js'
import {small} from './vocabulary.js'

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
    .filter(({lang}) => tagServes(lang, code))
    .flatMap((section) => section.terms)
    .sort((a, b) => statusRank[a.status] - statusRank[b.status])
  return {allowed: terms.filter(isAllowed), avoided: terms.filter((term) => !isAllowed(term))}
}

export const isAllowed = ({status}: TermSection) => status === 'preferred' || status === 'admitted'

/** A term that was found, with how. */
export interface Sense {
  entry: Entry
  tier: TermTier
  rule: string
  score: number
  /** Whether the words are spelt as the term is. */
  isSpelt: boolean
  /** Of the glossary that it is in; 0 when there is but one. */
  rank: number
}

/** What a term that was found is in language `target`; `words` are those that it was found by. */
export function toHit({entry, tier, rule, score}: Sense, target: string | undefined, words: string): TermHit {
  const {concept, term, preferred} = entry
  const translations = target === undefined ? undefined : namesOf(concept, target)
  // What is not to be translated stands in any language as it does in its own.
  const equivalents = translations && concept.doNotTranslate ? [preferred] : (translations?.allowed ?? [])
  const similarity = alike(small(words), small(term.term))
  return {
    tier,
    rule,
    score,
    similarity,
    concept,
    term,
    preferred,
    equivalents,
    avoid: translations?.avoided ?? [],
  }
}

/** What words may mean: the nearest term of each concept, nearest first. */
export function sensesOf(found: readonly Found[]): Sense[] {
  return nearestOfEach(found.flatMap((item) => item.entries.map((entry) => senseOf(item, entry))))
}

/**
 * The best sense of each concept, best first. Between two with the same score, the one spelt like the words comes
 * first, then the one to be preferred; between concepts, the order of their ids.
 */
export function nearestOfEach(senses: readonly Sense[]): Sense[] {
  if (senses.length < 2) return [...senses]
  const best = new Map<Concept, Sense>()
  for (const sense of senses) {
    const known = best.get(sense.entry.concept)
    if (!known || compare(sense, known) < 0) best.set(sense.entry.concept, sense)
  }
  return [...best.values()].sort(
    (a, b) => compare(a, b) || (a.entry.concept.id < b.entry.concept.id ? -1 : 1),
  )
}

/**
 * Senses in the order that they have, but where words mean several concepts as well, the one first whose equivalent the lexicon
 * has before the others: *government* is *pemerintah* before it is *pemerintahan*.
 */
export function commonestFirst(
  senses: readonly Sense[],
  find: () => {renderings: readonly {term: string}[]} | undefined,
  wanted: string,
): readonly Sense[] {
  // Where a query only stands in terms the order says nothing.
  const near = senses.filter(({score}) => score > tierScores.typo)
  const isTied = near.some((sense, at) => at > 0 && compareAlike(near[at - 1]!, sense) === 0)
  const lexicon = isTied ? find() : undefined
  if (!lexicon) return senses
  const terms = lexicon.renderings.map(({term}) => small(term))
  const placeOf = ({entry}: Sense) => {
    const names = new Set(namesOf(entry.concept, wanted).allowed.map(({term}) => small(term)))
    const place = terms.findIndex((term) => names.has(term))
    return place < 0 ? terms.length : place
  }
  const places = new Map(near.map((sense) => [sense, placeOf(sense)]))
  return senses.toSorted((a, b) => compareAlike(a, b) || (places.get(a) ?? 0) - (places.get(b) ?? 0))
}

function senseOf({tier, rule, surface, isVerbal, rank}: Found, entry: Entry): Sense {
  const isSpelt = surface === undefined || surface === entry.surface
  if (isVerbal && isNoun(entry.term))
    return {entry, tier: 'related', rule, score: tierScores.related, isSpelt, rank}
  // A word in small letters is the word itself before it is a name: *allies*.
  if (rule === 'case') {
    return {entry, tier, rule, score: tierScores.inflected - 1, isSpelt, rank}
  }
  if (tier !== 'exact' || isSpelt) return {entry, tier, rule, score: tierScores[tier], isSpelt, rank}
  return {entry, tier: 'variant', rule: 'spelling', score: tierScores.variant, isSpelt, rank}
}

const compareAlike = (a: Sense, b: Sense) =>
  b.score - a.score || a.rank - b.rank || Number(b.isSpelt) - Number(a.isSpelt)

const compare = (a: Sense, b: Sense) =>
  compareAlike(a, b) || statusRank[a.entry.term.status] - statusRank[b.entry.term.status]

/** A hit that no glossary has: what a lexicon says of a word, or what a phrase is by its parts. */
export function unattestedHit(
  words: string,
  lemma: string,
  {tier, rule, score}: Pick<TermHit, 'tier' | 'rule' | 'score'>,
  [source, target]: readonly [string, string],
  equivalents: readonly Pick<TermSection, 'term' | 'partOfSpeech'>[],
): TermHit {
  const term: TermSection = {term: lemma, status: 'admitted'}
  const rendered = equivalents.map((rendering): TermSection => ({...rendering, status: 'admitted'}))
  const concept: Concept = {
    id: `${tier}:${lemma}`,
    languages: [
      {lang: source, terms: [term]},
      {lang: target, terms: rendered},
    ],
  }
  const similarity = alike(small(words), small(lemma))
  return {tier, rule, score, similarity, concept, term, preferred: term, equivalents: rendered, avoid: []}
}
