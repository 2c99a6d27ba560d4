/** The check of terms: each has an equivalent in the target. */
import type {Concept, Language, TermHit, TermMatch, TermSection} from '../types/index.js'
import {isProperName} from './capitals.js'
import type {CheckedPair} from './check.js'
import type {CheckedWord} from './check-words.js'
import {oneOf, type TermMessage, termMessage} from './message.js'
import {isAcronym} from './vocabulary.js'

/** How far apart in their sentences, as a share, a term and what stands for it may be. */
const ASIDE = 0.35

/** Letters that words may be apart in any sentence. */
const SHORT = 12

/**
 * Terms of the source of which the target has no equivalent. The words of an equivalent may stand apart and in any form
 * (*Central and Eastern Europe* has *Eropa Tengah*), a name may stand in a neighbouring sentence of the target, and a term
 * each word of which is accounted for is rendered in other words. A warning where nothing of it is, and something stands
 * in its place that nothing else explains.
 */
export function checkMissing(pair: CheckedPair, ...neighbours: (CheckedPair | undefined)[]): TermMessage[] {
  const {sourceMatches} = pair
  const around = [pair, ...neighbours.filter((neighbour) => neighbour !== undefined)]
  const told = new Set<Concept>()
  // *Dolar AS* in a sum is compared with the sum.
  const figures = pair.sourceFigures
  return sourceMatches.flatMap((match) => {
    const {text, start, end, hits} = match
    if (figures.some((figure) => figure.start <= start && end <= figure.end)) return []
    const isKept = hits.some((hit) => {
      const places = isNameOrAcronym(hit.term) ? around : [pair]
      return (
        hit.equivalents.length === 0 ||
        places.some((place) => isNamed(hit, place) || hit.equivalents.some(({term}) => hasWords(term, place)))
      )
    })
    if (isKept || told.has(hits[0]!.concept)) return []
    told.add(hits[0]!.concept)
    const own = pair.words.source.filter((word) => start <= word.start && word.end <= end && word.isContent)
    const isPart = own.some(({isSure}) => isSure)
    if (own.every(({isSure}) => isSure)) return []
    const isOpen = !isPart && (own.length > 1 || own.every(({isExplained}) => !isExplained))
    const isReplaced = pair.words.target.some(
      (word) =>
        isInPlace(word, match, pair) && (isOtherTerm(word, pair) || (isOpen && standsForAny(word, pair))),
    )
    if (!isReplaced && !(isOpen && hits.every(({term}) => isProperName(term)))) return []
    const expected = [...new Set(hits.flatMap(({equivalents}) => equivalents.map(({term}) => term)))]
    const message = termMessage('term-missing', `Expected ${oneOf(expected)} for \`${text}\``, {
      actual: text,
      expected,
      sourceSpan: {start, end},
    })
    if (!hits.every((hit) => isBinding(hit, pair))) message.fatal = undefined
    return message
  })
}

/** Whether a word of the target may stand for anything: nothing explains it, though the lexicon, if there is one, has it. */
const standsForAny = (
  {isContent, isExplained, isListed, isTerm, isName}: CheckedWord,
  {renderings}: CheckedPair,
) => isContent && !isExplained && (isListed || isTerm || isName || renderings.isBare)

/** Whether a word of the target is of a term that is none of the source's. */
const isOtherTerm = (word: CheckedWord, {sourceMatches, targetMatches}: CheckedPair) =>
  word.isContent &&
  !word.isSure &&
  targetMatches.some(
    ({start, end, hits}) =>
      start <= word.start &&
      word.end <= end &&
      !sourceMatches.some((match) =>
        match.hits.some(({concept}) => hits.some((hit) => hit.concept === concept)),
      ),
  )

const isInPlace = (word: CheckedWord, {start}: TermMatch, {source, target}: CheckedPair) =>
  Math.abs(start - word.start) < SHORT || Math.abs(start / source.length - word.start / target.length) < ASIDE

const isNamed = ({concept}: TermHit, {targetMatches}: CheckedPair) =>
  targetMatches.some((match: TermMatch) => match.hits.some((hit) => hit.concept === concept))

const isNameOrAcronym = ({partOfSpeech, term}: TermSection) =>
  partOfSpeech === 'properNoun' || isAcronym(term)

/**
 * A name may be short (*the Council* for *Security Council*) or stay as it is, and a term that is no noun or name may be
 * meant in another sense.
 */
function isBinding({term, equivalents}: TermHit, pair: CheckedPair): boolean {
  const {partOfSpeech} = term
  if (isNameOrAcronym(term)) {
    const isShortened = equivalents.some((equivalent) => hasNameWord(equivalent.term, pair))
    return !isShortened && !pair.targetWords.has(term.term)
  }
  // Without a lexicon, a common word may be rendered by any.
  const isSingle = pair.sourceLanguage.tokens(term.term).length === 1
  return partOfSpeech === undefined || (partOfSpeech === 'noun' && !(isSingle && pair.renderings.isBare))
}

/** Whether a text has a word with a capital of a name. */
const hasNameWord = (name: string, {targetWords, targetLanguage: {tokens, fold}}: CheckedPair) =>
  tokens(name).some(({text}) => /^\p{Lu}/u.test(text) && targetWords.has(isAcronym(text) ? text : fold(text)))

/** The words of a text and the words that they may be forms of, folded; acronyms as they stand. */
export function wordsOf(text: string, {tokens, fold, analyses}: Language): Set<string> {
  const words = new Set<string>()
  for (const token of tokens(text)) {
    words.add(isAcronym(token.text) ? token.text : fold(token.text))
    if (token.kind !== 'word') continue
    for (const {lemma} of analyses(token.text).flat()) {
      if (isAcronym(lemma)) words.add(lemma)
      for (const word of fold(lemma).split(' ')) words.add(word)
    }
  }
  return words
}

/** Whether all words of a term that carry meaning stand in a text, in whatever form and order. */
function hasWords(term: string, {targetWords, targetLanguage}: CheckedPair): boolean {
  const {tokens, fold, analyses, functionWords} = targetLanguage
  return tokens(term).every(({text, kind}) => {
    if (kind !== 'word' || isAcronym(text)) return targetWords.has(isAcronym(text) ? text : fold(text))
    const folded = fold(text)
    if (functionWords.has(folded)) return true
    const ways = [folded, ...analyses(text).flatMap((chain) => chain.map(({lemma}) => fold(lemma)))]
    return ways.some((way) => way.split(' ').every((word) => targetWords.has(word)))
  })
}
