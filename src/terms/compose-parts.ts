/** What the termbase and the lexicon know of a part of a phrase, as the senses that it may have there. */
import type {Concept, Language, PartOfSpeech, TermSection, Voice} from '../types/index.js'
import type {Part, PartSense, Rendering} from './compose-phrase.js'
import {namesOf, type Sense} from './hits.js'
import type {LexiconFind} from './lexicon-index.js'
import {rankOf} from './tiers.js'
import {isAcronym, small} from './vocabulary.js'

const kinds: Partial<Record<PartOfSpeech, PartSense['kind']>> = {
  properNoun: 'name',
  noun: 'noun',
  adjective: 'adjective',
  verb: 'verb',
}

/**
 * The part that words are: what the termbase says of them first, then the lexicon.
 *
 * @param text the words as they stand.
 */
export function partOf(
  text: string,
  source: Language,
  senses: readonly Sense[],
  found: LexiconFind | undefined,
  target: string,
): Part | undefined {
  const renderings = new Map<PartSense['kind'], Rendering[]>()
  const add = (kind: PartSense['kind'], rendering: Rendering) => {
    const known = renderings.get(kind)
    if (!known) renderings.set(kind, [rendering])
    else if (known.every(({term}) => term !== rendering.term)) known.push(rendering)
  }
  let isShort = isAcronym(text)
  let isTerm = false
  let voice: Voice | undefined
  for (const {entry, tier, rule} of senses) {
    const {concept, term} = entry
    const kind = kindOf(concept, term.partOfSpeech)
    if (!kind || rankOf(tier) > rankOf(kind === 'verb' ? 'voice' : 'inflected')) continue
    if (kind === 'verb') voice ??= source.nounPhrases?.voiceOf(text, rule)
    isShort ||= term.type === 'acronym'
    isTerm ||= /\s/.test(text)
    const names = namesOf(concept, target).allowed.filter(({type}) => type !== 'abbreviation')
    // A name spelt alike, then one of the same kind: *Gaza* for *Gaza*, *NATO* for *NATO*. What says less stays so: *dolar*.
    const likeness = (other: TermSection) =>
      small(other.term) === small(term.term) ? 0 : isKin(term, other) ? 1 : 2
    const isSorted = kind === 'name' || term.needsFullForm
    const sorted = isSorted ? names.toSorted((a, b) => likeness(a) - likeness(b)) : names
    for (const {term, partOfSpeech = 'noun'} of sorted) add(kind, {term, partOfSpeech})
  }
  for (const {term, partOfSpeech = 'noun'} of found?.renderings ?? []) {
    const kind = kinds[partOfSpeech]
    if (kind === 'verb') voice ??= source.nounPhrases?.voiceOf(text, found!.rule)
    if (kind) add(kind, {term, partOfSpeech})
  }
  if (renderings.size === 0) return undefined
  const degree = found?.level === 'inflected' ? degreeOf(text, found.lemma, source) : undefined
  return {
    text: source.fold(text),
    senses: [...renderings].map(([kind, list]) => ({kind, renderings: list})),
    isAcronym: isShort,
    ...(isTerm && {isTerm}),
    ...(degree && {degree}),
    ...(voice && {voice}),
  }
}

/** The degree in which an adjective stands: *stronger* of *strong*. */
function degreeOf(text: string, lemma: string, {nounPhrases}: Language): string | undefined {
  const degrees = new Set(nounPhrases?.degrees.values())
  return [...degrees].find((degree) => nounPhrases!.compare(lemma, degree) === text)
}

/** Whether both terms are acronyms, or both short forms, or neither, and both need the full form beside them or not. */
const isKin = (a: TermSection, b: TermSection) =>
  (a.needsFullForm ?? false) === (b.needsFullForm ?? false) &&
  (a.type === 'acronym') === (b.type === 'acronym') &&
  (a.type === 'shortForm') === (b.type === 'shortForm')

/** The adjective of a name (*Russian*) says the name. */
function kindOf(concept: Concept, partOfSpeech: PartOfSpeech = 'noun'): PartSense['kind'] | undefined {
  if (partOfSpeech === 'adjective' && isNameConcept(concept)) return 'name'
  return kinds[partOfSpeech]
}

const isNameConcept = ({languages}: Concept) =>
  languages.some(({terms}) =>
    terms.some(({partOfSpeech, status}) => partOfSpeech === 'properNoun' && status === 'preferred'),
  )
