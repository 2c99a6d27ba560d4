/** Look up: a term in either language, what contains its words, and sentences that show it at work. */
import {WordModel} from '../../align/index.js'
import type {Glossary} from '../../terms/index.js'
import type {Concept, ConcordanceLine, Relation, TermHit, TermTier} from '../../types/index.js'
import {glossary, lexicon, once} from './desk.js'
import {memory} from './memory.js'
import {languages, otherTag, type Tag} from './names.js'

/** A term that starts with what has been typed so far, beside the ways in which a whole query is found. */
export type Tier = TermTier | 'begins'

export interface Hit extends Omit<TermHit, 'tier'> {
  tier: Tier
}

export interface Found {
  query: string
  source: Tag
  target: Tag
  hits: Hit[]
  /** Concepts with a longer term that has the same words. */
  containing: Concept[]
  /** Whether the query was looked up in all ways. */
  isWhole: boolean
}

/** How many hits are shown. */
const LIMIT = 12

/**
 * What a query is in the other language. While it is being typed (`typing`) terms are found that it names or that begin with
 * it, which takes a moment at most; a whole query is looked up in all ways.
 */
export async function look({
  query,
  source,
  typing = false,
}: {
  query: string
  source?: Tag | undefined
  typing?: boolean
}): Promise<Found> {
  const terms = await glossary()
  if (!query.trim()) return {query, ...directionOf(source ?? 'id'), hits: [], containing: [], isWhole: true}
  const begun = completions(query, source, terms)
  const from = source ?? languageOfQuery(query, terms, begun[0]?.tag)
  const direction = directionOf(from)
  const beginning = begun
    .filter(({tag}) => tag === from)
    .map(({hit}): Hit => ({...hit, tier: hit.score === 100 ? 'exact' : 'begins'}))
  if (typing) {
    const hits = distinct([...named(query, direction, terms), ...beginning]).slice(0, LIMIT)
    return {query, ...direction, hits, containing: [], isWhole: false}
  }
  const found: Hit[] = terms.lookup(query, {...direction, limit: LIMIT})
  const known = found.filter(({tier}) => isCertain(tier))
  const hits = distinct(
    known.length || !beginning.length ? [...found, ...beginning] : [...beginning, ...found],
  )
  const phrase = known[0]?.term.term ?? query
  return {
    query,
    ...direction,
    hits: hits.slice(0, LIMIT),
    containing: containing(phrase, from, terms, hits.slice(0, LIMIT)),
    isWhole: true,
  }
}

const directionOf = (source: Tag) => ({source, target: otherTag(source)})

/** Terms that the whole query is a form of. */
function named(query: string, {source, target}: {source: Tag; target: Tag}, terms: Glossary): Hit[] {
  return terms
    .recognise(query, {language: source, target, gapped: false})
    .filter(({text}) => text.length === query.trim().length)
    .flatMap(({hits}) => hits)
}

/** Ways of finding that need no guess. */
const isCertain = (tier: Tier) => /^(exact|variant|inflected|voice)$/.test(tier)

/** The first hit of each concept. */
function distinct(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>()
  return hits.filter(({concept: {id}}) => !seen.has(id) && seen.add(id))
}

/** Terms that start with the query, of both languages where none is said, the nearest first. */
function completions(query: string, source: Tag | undefined, terms: Glossary): {hit: TermHit; tag: Tag}[] {
  const tags: Tag[] = source ? [source] : ['id', 'en']
  return tags
    .flatMap((tag) =>
      terms
        .complete(query, {source: tag, target: otherTag(tag), limit: LIMIT})
        .filter(({tier}) => tier === 'exact')
        .map((hit) => ({hit, tag})),
    )
    .sort((a, b) => b.hit.score - a.hit.score)
}

/** The language in which the glossary knows more of the query, or has a term that starts with it. */
function languageOfQuery(query: string, terms: Glossary, begun: Tag | undefined): Tag {
  const known = (tag: Tag) =>
    terms.recognise(query, {language: tag}).reduce((sum, {start, end}) => sum + end - start, 0)
  const [indonesian, english] = [known('id'), known('en')]
  if (indonesian !== english) return english > indonesian ? 'en' : 'id'
  if (begun) return begun
  const knows = (tag: Tag) => {
    const language = languages[tag]
    return language.tokens(query).filter(({text}) => language.knows?.(text)).length
  }
  return knows('en') > knows('id') ? 'en' : 'id'
}

/** How many concepts that contain the words are shown. */
const mostContaining = 8

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

function containing(phrase: string, tag: Tag, terms: Glossary, hits: readonly Hit[]): Concept[] {
  const words = ` ${languages[tag].fold(phrase.trim())} `
  if (words.length < 5) return []
  const found = new Set<Concept>()
  const known = new Set(hits.map(({concept}) => concept.id))
  for (const {text, concept} of termsOf(terms, tag)) {
    if (text.includes(words) && !known.has(concept.id)) found.add(concept)
    if (found.size === mostContaining) break
  }
  return [...found]
}

/** A concept that another is related to, and how: where they are said both ways, narrower ones too. */
export interface Related {
  type: Relation['type']
  concept: Concept
}

/** A concept with its definitions, notes and contexts, which look-up does without, and those that it is related to. */
export async function whole(id: string): Promise<{concept: Concept; related: Related[]} | undefined> {
  const {concepts, loadConcepts} = await import('../../../glossary/index.js')
  const terms = await glossary()
  const own = terms.get(id)
  if (!own) return undefined
  const at = concepts.indexOf(own)
  return {concept: at < 0 ? own : (await loadConcepts())[at]!, related: relatedTo(own, terms)}
}

const reverse: Readonly<Record<Relation['type'], Relation['type'] | undefined>> = {
  broader: 'narrower',
  narrower: 'broader',
  related: 'related',
  opposite: 'opposite',
  acronymOf: undefined,
}

function relatedTo(own: Concept, terms: Glossary): Related[] {
  const found = new Map<string, Related>()
  const add = (type: Relation['type'] | undefined, concept: Concept | undefined) => {
    if (type && concept) found.set(`${type} ${concept.id}`, {type, concept})
  }
  for (const {type, concept} of own.relations ?? []) add(type, terms.get(concept))
  for (const other of terms.concepts()) {
    for (const {type, concept} of other.relations ?? []) if (concept === own.id) add(reverse[type], other)
  }
  return [...found.values()]
}

/** What finds the counterparts; it is not taught by the lines, which would hold up the next key. */
const model = once(
  async () => new WordModel({source: languages.id, target: languages.en, lexicon: await lexicon()}),
)

/** How many sentences are shown, and counted. */
const mostSentences = 3
const mostCounted = 30

/** Sentences of the memory that hold a term, or the words, and how many there are; whether those are all. */
export async function evidence({
  term,
  source,
}: {
  term: string
  source: Tag
}): Promise<{lines: ConcordanceLine[]; total: number; isAll: boolean}> {
  const held = await memory('id')
  const side = source === 'id' ? 'source' : 'target'
  const lines = held.concordance(term, {side, limit: mostCounted, model: await model()})
  return {lines: lines.slice(0, mostSentences), total: lines.length, isAll: lines.length < mostCounted}
}
