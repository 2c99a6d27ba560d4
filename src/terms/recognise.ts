/** Recognises terms in running text: what the search found, one match for each place, with what its words mean there. */
import type {Language, TermMatch, Token} from '../types/index.js'
import {type Sense, sensesOf, toHit} from './hits.js'
import {groupByPlace, resolveOverlaps} from './overlap.js'
import {type Searchable, search} from './search.js'
import {rankOf} from './tiers.js'

const needsNoMore = ({entry}: Sense) => !entry.term.needsFullForm
const isClose = ({tier}: Sense) => rankOf(tier) <= rankOf('variant')

/** The terms of a text; `wanted` is the tag of the language that equivalents are wanted in. */
export function recognise(
  text: string,
  language: Language,
  indexes: readonly Searchable[],
  {wanted, gapped, overlapping}: {wanted: string | undefined; gapped: boolean; overlapping: boolean},
): TermMatch[] {
  const tokens = language.tokens(text)
  const groups = groupByPlace(search(text, tokens, indexes, {gapped, loose: false}))
  const places = (overlapping ? groups : resolveOverlaps(groups)).map((group) => {
    const first = group[0]!
    return {first, senses: sensesHere(sensesOf(group), tokens[first.to], language)}
  })
  const named = new Set(
    places.flatMap(({senses}) => senses.filter(needsNoMore).map(({entry}) => entry.concept)),
  )
  return places.flatMap(({first: {from, to}, senses}) => {
    const meant = senses.filter((sense) => needsNoMore(sense) || named.has(sense.entry.concept))
    if (meant.length === 0) return []
    const {start} = tokens[from]!
    const {end} = tokens[to - 1]!
    const words = text.slice(start, end)
    return {start, end, text: words, hits: meant.map((sense) => toHit(sense, wanted, words))}
  })
}

/** What words may mean before a token of a text. */
function sensesHere(found: readonly Sense[], next: Token | undefined, language: Language): Sense[] {
  const senses = found.filter(({tier}) => tier !== 'related')
  const all = hasNoObject(next, language) ? withoutVerbs(senses) : senses
  // A word that is a term as it stands is not also a looser form of another.
  const first = all.find(needsNoMore)
  return first && isClose(first) ? all.filter(isClose) : all
}

/**
 * Whether what stands before a token has nothing done to it: *mendesak* is urgent in *isu mendesak bagi kami*, and urges in
 * *mendesak para pemimpin*.
 */
function hasNoObject(next: Token | undefined, {head, nounPhrases}: Language): boolean {
  if (head !== 'first' || !nounPhrases) return false
  if (next?.kind !== 'word') return next?.kind !== 'number'
  const role = nounPhrases.prepositions.get(next.text.toLowerCase())
  return role !== undefined && next.text.toLowerCase() !== 'untuk'
}

/** The senses that are no verbs, where a word may be an adjective too. */
function withoutVerbs(senses: Sense[]): Sense[] {
  const isOf = (partOfSpeech: string) => (sense: Sense) => sense.entry.term.partOfSpeech === partOfSpeech
  return senses.some(isOf('adjective')) ? senses.filter((sense) => !isOf('verb')(sense)) : senses
}
