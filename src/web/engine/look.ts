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

/** How many concepts that contain the words are shown. */
const most = 8

interface SpeltTerm {
  /** Between blanks, in small letters. */
  text: string
  concept: Concept
}

/** The terms of a glossary as they are spelt, by language; a glossary never changes. */
const spelt = new WeakMap<Glossary, Partial<Record<Tag, SpeltTerm[]>>>()

function termsOf(terms: Glossary, tag: Tag): SpeltTerm[] {
  const known = spelt.get(terms) ?? {}
  spelt.set(terms, known)
  known[tag] ??= [...terms.concepts()].flatMap((concept) =>
    (concept.languages.find(({lang}) => lang === tag)?.terms ?? []).map(({term}) => ({
      text: ` ${term.toLowerCase()} `,
      concept,
    })),
  )
  return known[tag]
}

function containing(phrase: string, tag: Tag, terms: Glossary, hits: readonly TermHit[]): Concept[] {
  const words = ` ${languages[tag].fold(phrase.trim())} `
  if (words.length < 5) return []
  const found = new Set<Concept>()
  const known = new Set(hits.map(({concept}) => concept.id))
  for (const {text, concept} of termsOf(terms, tag)) {
    if (text.includes(words) && !known.has(concept.id)) found.add(concept)
    if (found.size === most) break
  }
  return [...found]
}

/** A concept with its definitions, notes and contexts, which look-up does without; one of mine has them already. */
export async function whole(id: string): Promise<Concept | undefined> {
  const {concepts, loadConcepts} = await import('../../../glossary/index.js')
  const own = (await glossary()).get(id)
  const at = own ? concepts.indexOf(own) : -1
  return at < 0 ? own : (await loadConcepts())[at]
}

/** Sentences of the memory that hold a term. */
export async function evidence({term, source}: {term: string; source: Tag}): Promise<ConcordanceLine[]> {
  const held = await memory('id')
  const side = source === 'id' ? 'source' : 'target'
  return held.concordance(term, {side, limit: 3, lexicon: await lexicon()})
}
