/** Look up: a term in either language, what contains its words, and sentences that show it at work. */
import type {Glossary} from '../../terms/index.js'
import type {Concept, ConcordanceLine, TermHit} from '../../types/index.js'
import {glossary, lexicon, memory} from './desk.js'
import {languages, otherTag, type Tag} from './names.js'

export interface Found {
  query: string
  source: Tag
  target: Tag
  hits: TermHit[]
  /** Concepts with a longer term that has the same words. */
  containing: Concept[]
}

export async function look({query, source}: {query: string; source?: Tag | undefined}): Promise<Found> {
  const terms = await glossary()
  const from = source ?? languageOfQuery(query, terms)
  const to = otherTag(from)
  const hits = query.trim() ? terms.lookup(query, {source: from, target: to, limit: 12}) : []
  const phrase = hits[0]?.tier === 'typo' || !hits[0] ? query : hits[0].term.term
  return {query, source: from, target: to, hits, containing: containing(phrase, from, terms, hits)}
}

/** The language in which the glossary knows more of the query. */
function languageOfQuery(query: string, terms: Glossary): Tag {
  const known = (tag: Tag) =>
    terms.recognise(query, {language: tag}).reduce((sum, {start, end}) => sum + end - start, 0)
  const [indonesian, english] = [known('id'), known('en')]
  if (indonesian !== english) return english > indonesian ? 'en' : 'id'
  const knows = (tag: Tag) => {
    const language = languages[tag]
    return language.tokens(query).filter(({text}) => language.knows?.(text)).length
  }
  return knows('en') > knows('id') ? 'en' : 'id'
}

const most = 8

function containing(phrase: string, tag: Tag, terms: Glossary, hits: readonly TermHit[]): Concept[] {
  const words = ` ${languages[tag].fold(phrase.trim())} `
  if (words.length < 5) return []
  const found: Concept[] = []
  const known = new Set(hits.map(({concept}) => concept.id))
  for (const concept of terms.concepts()) {
    if (known.has(concept.id)) continue
    const section = concept.languages.find(({lang}) => lang === tag)
    if (section?.terms.some(({term}) => ` ${term.toLowerCase()} `.includes(words))) found.push(concept)
    if (found.length === most) break
  }
  return found
}

/** Sentences of the memory that hold a term. */
export async function evidence({term, source}: {term: string; source: Tag}): Promise<ConcordanceLine[]> {
  const held = await memory('id')
  const side = source === 'id' ? 'source' : 'target'
  return held.concordance(term, {side, limit: 3, lexicon: await lexicon()})
}
