/** A language is assembled from what its folder knows. */
import type {Form, Language, NounPhrases} from '../types/index.js'
import {spellings, words} from './abbreviations.js'
import type {AcronymRules} from './acronyms.js'
import {figureWriter} from './figure-writing.js'
import {type FigureRules, figureReader} from './figures.js'
import {folder, type SpellingRules} from './fold.js'
import type {FurnitureReader} from './furniture.js'
import {type OppositeRules, opposer} from './opposites.js'
import {type SentenceRules, sentenceBreaker} from './sentences.js'
import {tokenizer} from './tokens.js'

export interface PhraseRules {
  /** Grammar words that may stand within a term. */
  joints: string
  /** Those of them that join equals: *dan*. */
  conjunctions: string
  /** Those of them that a verb may follow, to tell what a thing does: *jaminan yang mengikat*. */
  relatives: string
  /** Words with a meaning of their own that no term begins or ends with. */
  stops: string
}

/** What a folder knows of its language. Lists are words between spaces. */
export interface LanguageRules {
  /** BCP 47. */
  code: string
  /** The language's English name. */
  name: string
  /** Where the head of a noun phrase stands. */
  head: 'first' | 'last'
  /** Words that carry grammar, not meaning. */
  functionWords: string
  /** Prefixes that turn a word into its opposite. */
  antonymPrefixes: string
  /** Missing when nothing is known of it. */
  opposites?: OppositeRules
  /** Where its sentences end. */
  sentences: SentenceRules
  /** Letters that stand before a sum without space: *Rp1,5*. */
  currencies: string
  /** Whether a hyphen between two capitalised words joins them into one. */
  joins(left: string, right: string): boolean
  /** Which spellings are one word. */
  spelling: SpellingRules
  /** What a word may be a form of, the likeliest first; each a chain from the nearest word to the root. */
  analyses(word: string): Form[][]
  /** Whether a word is spelt right. */
  knows?(word: string): boolean
  /** How it writes numbers, sums, dates and times. */
  figures: FigureRules
  /** Where its noun phrases begin, go on and end; missing when nothing is known of it. */
  phrases?: PhraseRules
  /** How its noun phrases are built; missing when nothing is known of it. */
  nounPhrases?: NounPhrases
  /** What its news pages carry besides the article; missing when nothing is known of it. */
  furniture?: FurnitureReader
  /** The acronyms it knows. */
  acronyms?: AcronymRules
}

/** A language that more is known of than a `Language` must say. */
export interface DefinedLanguage extends Language {
  /** The words that a word may be inflected from, likeliest first: its forms short of what is only related to it. */
  stem(word: string): string[]
  /** What its folder knows. */
  readonly rules: LanguageRules
}

/**
 * Makes a language of what is known of it. `latin(code).rules` is a start for one in Latin script.
 *
 * @example
 * ```js
 * import {defineLanguage, indonesian} from 'padanan'
 *
 * const {rules} = indonesian
 * const desk = defineLanguage({...rules, functionWords: `${rules.functionWords} konon`})
 * desk.functionWords.has('konon')
 * // true
 * ```
 */
export function defineLanguage(rules: LanguageRules): DefinedLanguage {
  const fold = folder(rules.spelling)
  // Its patterns take longer to make than all the rest, and most callers look for no figures.
  let readFigures: ReturnType<typeof figureReader> | undefined
  const language: DefinedLanguage = {
    code: rules.code,
    name: rules.name,
    head: rules.head,
    functionWords: new Set(words(rules.functionWords).map(fold)),
    antonymPrefixes: new Set(words(rules.antonymPrefixes)),
    negations: new Set(words(rules.opposites?.negations ?? '').map(fold)),
    denials: new Set(words(rules.opposites?.denials ?? '').map(fold)),
    opposes: rules.opposites
      ? opposer(rules.opposites, {fold, forms: (word) => rules.analyses(word).flat()})
      : () => false,
    sentences: sentenceBreaker(rules.sentences),
    tokens: tokenizer({
      abbreviations: spellings(rules.sentences.abbreviations),
      currencies: new Set(words(rules.currencies)),
      joins: rules.joins,
    }),
    fold,
    analyses: rules.analyses,
    forms: (word) => rules.analyses(word)[0] ?? [],
    stem: (word) => stemsOf(word, rules.analyses(word)),
    ...(rules.knows && {knows: rules.knows}),
    ...(rules.nounPhrases && {nounPhrases: rules.nounPhrases}),
    rules,
    numerals: new Map(Object.entries(rules.figures.numerals).filter(([, value]) => value < 10)),
    figures: (text) => {
      readFigures ??= figureReader(rules.figures)
      return readFigures(text)
    },
    writeFigure: figureWriter(rules.figures),
  }
  const {furniture} = rules
  return furniture
    ? {...language, furniture: (texts) => furniture(texts, language).map(({role}) => role !== 'text')}
    : language
}

/** Each analysis as far as it is the same word (no step `related`), each once; the word itself where nothing is taken off. */
export function stemsOf(word: string, analyses: readonly (readonly Form[])[]): string[] {
  if (analyses.length === 0) return [word]
  return [
    ...new Set(
      analyses.map((chain) => {
        const end = chain.findIndex(({level}) => level === 'related')
        return (end < 0 ? chain.at(-1) : chain[end - 1])?.lemma ?? word
      }),
    ),
  ]
}
