/** A language is assembled from what its folder knows. */
import type {Form, Language} from '../types/index.js'
import {spellings, words} from './abbreviations.js'
import type {AcronymRules} from './acronyms.js'
import {figureWriter} from './figure-writing.js'
import {type FigureRules, figureReader} from './figures.js'
import {folder, type SpellingRules} from './fold.js'
import {type FurnitureRules, isFurniture} from './furniture.js'
import {type OppositeRules, opposer} from './opposites.js'
import {type SentenceRules, sentenceBreaker} from './sentences.js'
import {tokenizer} from './tokens.js'

/** What a folder knows of its language. Lists are words between spaces. */
export interface LanguageRules {
  /** BCP 47. */
  code: string
  /** The language's English name. */
  name: string
  head: 'first' | 'last'
  functionWords: string
  antonymPrefixes: string
  /** Missing when nothing is known of it. */
  opposites?: OppositeRules
  sentences: SentenceRules
  /** Letters that stand before a sum without space: *Rp1,5*. */
  currencies: string
  /** Whether a hyphen between two capitalised words joins them into one. */
  joins(left: string, right: string): boolean
  spelling: SpellingRules
  forms(word: string): Form[]
  stem(word: string): string[]
  knows?(word: string): boolean
  figures: FigureRules
  /** What its news pages carry besides the article; missing when nothing is known of it. */
  furniture?: FurnitureRules
  /** The acronyms it knows. */
  acronyms?: AcronymRules
}

/** A language that more is known of than a `Language` must say. */
export interface DefinedLanguage extends Language {
  /** The roots that a word may come from, likeliest first; the word itself when there is none. */
  stem(word: string): string[]
  /** What its folder knows. */
  readonly rules: LanguageRules
}

/** Makes a language of what is known of it. `latin(code).rules` is a start for one in Latin script. */
export function defineLanguage(rules: LanguageRules): DefinedLanguage {
  const fold = folder(rules.spelling)
  const language: DefinedLanguage = {
    code: rules.code,
    name: rules.name,
    head: rules.head,
    functionWords: new Set(words(rules.functionWords).map(fold)),
    antonymPrefixes: new Set(words(rules.antonymPrefixes)),
    negations: new Set(words(rules.opposites?.negations ?? '').map(fold)),
    opposes: rules.opposites ? opposer(rules.opposites, {fold, forms: rules.forms}) : () => false,
    sentences: sentenceBreaker(rules.sentences),
    tokens: tokenizer({
      abbreviations: spellings(rules.sentences.abbreviations),
      currencies: new Set(words(rules.currencies)),
      joins: rules.joins,
    }),
    fold,
    forms: rules.forms,
    stem: rules.stem,
    ...(rules.knows && {knows: rules.knows}),
    rules,
    numerals: new Map(Object.entries(rules.figures.numerals).filter(([, value]) => value < 10)),
    figures: figureReader(rules.figures),
    writeFigure: figureWriter(rules.figures),
  }
  const {furniture} = rules
  return furniture ? {...language, furniture: (texts) => isFurniture(texts, furniture, language)} : language
}
