/** What the termbase and the lexicon know of a part of a phrase, as the senses that it may have there. */
import type {Concept, PartOfSpeech} from '../types/index.js'
import type {Part, PartSense, Rendering} from './compose-phrase.js'
import type {Sense} from './hits.js'
import {namesOf} from './hits.js'
import type {LexiconFind} from './lexicon-index.js'
import {rankOf} from './tiers.js'

const kinds: Partial<Record<PartOfSpeech, PartSense['kind']>> = {
  properNoun: 'name',
  noun: 'noun',
  adjective: 'adjective',
}

/** The part that words are: what the termbase says of them first, then the lexicon. */
export function partOf(
  text: string,
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
  for (const {entry, tier} of senses) {
    if (rankOf(tier) > rankOf('inflected')) continue
    const kind = kindOf(entry.concept, entry.term.partOfSpeech)
    if (!kind) continue
    for (const {term, partOfSpeech, number, type} of namesOf(entry.concept, target).allowed) {
      if (type === 'abbreviation') continue
      add(kind, {term, partOfSpeech: partOfSpeech ?? 'noun', ...(number && {number})})
    }
  }
  for (const {term, partOfSpeech = 'noun'} of found?.renderings ?? []) {
    // *New* and *several* stand among the words of grammar.
    const kind = partOfSpeech === 'other' ? 'adjective' : kinds[partOfSpeech]
    if (kind && !(partOfSpeech === 'other' && /\s/.test(term))) add(kind, {term, partOfSpeech: partOfSpeech === 'other' ? 'adjective' : partOfSpeech})
  }
  if (renderings.size === 0) return undefined
  return {text, senses: [...renderings].map(([kind, list]) => ({kind, renderings: list}))}
}

/** The adjective of a name (*Russian*) says the name. */
function kindOf(concept: Concept, partOfSpeech: PartOfSpeech = 'noun'): PartSense['kind'] | undefined {
  if (partOfSpeech === 'adjective' && isName(concept)) return 'name'
  return kinds[partOfSpeech]
}

const isName = ({languages}: Concept) =>
  languages.some(({terms}) =>
    terms.some(({partOfSpeech, status}) => partOfSpeech === 'properNoun' && status === 'preferred'),
  )
