/** The words of a pair, and which of them the other side accounts for: what the checks on wording go by. */
import {skeleton, spellingSimilarity} from '../align/spelling.js'
import type {Figure, Language, Span, TermMatch} from '../types/index.js'
import type {Renderings} from './renderings.js'
import {isAcronym} from './vocabulary.js'

/** A word of one side. */
export interface CheckedWord extends Span {
  text: string
  folded: string
  /** Carries meaning: neither a function word nor a negation. */
  isContent: boolean
  /** Has a capital, though it doesn't open the sentence. */
  isCapital: boolean
  /** Looks like the name of somebody or something that the language has no word for. */
  isName: boolean
  /** Lexicon, glossary, spelling or figures say what it is on the other side. */
  isSure: boolean
  /** The same, or they say that something there may have to do with it. */
  isExplained: boolean
  /** The lexicon has it, so it could have been explained. */
  isListed: boolean
  /** Stands in a term of the glossary. */
  isTerm: boolean
  /** Words of the other side that it surely translates or is, by index. */
  links: number[]
}

export interface CheckedWords {
  source: CheckedWord[]
  target: CheckedWord[]
}

/** How alike two words sound that are one loan or name (*sanksi*, *sanctions*). */
const LOAN = 0.7

/** A side where so many of the words have capitals is a headline, which tells no names. */
const HEADLINE = 0.6

interface Text {
  text: string
  language: Language
  matches: readonly TermMatch[]
  figures: readonly Figure[]
}

/** Reads the words of a pair. */
export function readWords(source: Text, target: Text, renderings: Renderings): CheckedWords {
  const words = {source: wordsOf(source, 0, renderings), target: wordsOf(target, 1, renderings)}
  const link = (i: number, j: number) => {
    for (const word of [words.source[i]!, words.target[j]!]) word.isSure = word.isExplained = true
    words.source[i]!.links.push(j)
    words.target[j]!.links.push(i)
  }
  linkKnown(words, renderings, link)
  explainTerms(source, target, words)
  linkLoans(words, link)
  explainNear(words, renderings)
  return words
}

function wordsOf(
  {text, language, matches, figures}: Text,
  side: 0 | 1,
  renderings: Renderings,
): CheckedWord[] {
  const tokens = language.tokens(text)
  const all = tokens.filter(({kind}) => kind === 'word')
  const capitals = all.filter((word) => /^\p{Lu}/u.test(word.text)).length
  const isHeadline = all.length > 3 && capitals > HEADLINE * all.length
  const isIn = (spans: readonly Span[], {start, end}: Span) =>
    spans.some((span) => span.start < end && start < span.end)
  return all.map((token, index) => {
    const {text: word, start, end} = token
    const hasCapital = /^\p{Lu}/u.test(word) && word.length > 2 && !isHeadline
    const folded = language.fold(word)
    const isFunction = language.functionWords.has(folded) || language.negations.has(folded)
    const isListed = renderings.isListed(word, side)
    const isTerm = isIn(matches, token)
    const isCommon = isFunction || isListed || (language.knows?.(word.toLowerCase()) ?? false)
    return {
      text: word,
      start,
      end,
      folded,
      isContent: !isFunction && word.length > 1,
      isCapital: hasCapital && index > 0 && !/[.!?:"“”«»]\s*$/u.test(text.slice(0, start)),
      isName: hasCapital && !isCommon,
      isSure: isIn(figures, token),
      isExplained: isIn(figures, token),
      isListed,
      isTerm,
      links: [],
    }
  })
}

function linkKnown({source, target}: CheckedWords, renderings: Renderings, link: Link): void {
  const places = new Map<string, number[]>()
  target.forEach(({text}, j) => {
    for (const lemma of renderings.lemmas(text, 1)) places.set(lemma, [...(places.get(lemma) ?? []), j])
  })
  source.forEach(({text, folded, isContent, isName}, i) => {
    const found = new Set<number>()
    for (const j of places.get(folded) ?? [])
      if ((isContent && target[j]!.isContent) || isName || target[j]!.isName) found.add(j)
    for (const lemma of renderings.of(text, 0)) for (const j of places.get(lemma) ?? []) found.add(j)
    for (const j of found) link(i, j)
  })
}

type Link = (i: number, j: number) => void

/** Terms of one concept explain each other, as do a term and the words of an equivalent that stand anywhere. */
function explainTerms(source: Text, target: Text, words: CheckedWords): void {
  const concepts = ({matches}: Text) => new Set(matches.flatMap(({hits}) => hits.map(({concept}) => concept)))
  const [ours, theirs] = [concepts(source), concepts(target)]
  const explain = (list: CheckedWord[], {start, end}: Span) => {
    for (const word of list) if (word.start < end && start < word.end) word.isSure = word.isExplained = true
  }
  for (const match of source.matches)
    if (match.hits.some(({concept}) => theirs.has(concept))) explain(words.source, match)
  for (const match of target.matches)
    if (match.hits.some(({concept}) => ours.has(concept))) explain(words.target, match)
}

/** Loans and names that sound alike. */
function linkLoans({source, target}: CheckedWords, link: Link): void {
  const sounds = target.map(({text}) => skeleton(text))
  source.forEach((one, i) => {
    if (one.isExplained || !one.isContent || one.text.length < 4 || one.isName) return
    const sound = skeleton(one.text)
    target.forEach((other, j) => {
      if (!other.isContent || other.text.length < 4 || other.isName || sounds[j]![0] !== sound[0]) return
      if (spellingSimilarity(one.text, other.text) >= LOAN) link(i, j)
    })
  })
}

/** A word is accounted for by one that means nearly what its translations do. */
function explainNear({source, target}: CheckedWords, renderings: Renderings): void {
  const sides = [source, target] as const
  for (const side of [0, 1] as const) {
    const others = sides[side === 0 ? 1 : 0].map(({text}) => renderings.lemmas(text, side === 0 ? 1 : 0))
    for (const word of sides[side]) {
      if (word.isExplained || !word.isContent || isAcronym(word.text)) continue
      const stands = (meant: ReadonlySet<string>) =>
        meant.size > 0 && others.some((lemmas) => lemmas.some((lemma) => meant.has(lemma)))
      word.isSure = stands(renderings.synonyms(word.text, side))
      word.isExplained = word.isSure || stands(renderings.near(word.text, side))
    }
  }
}
