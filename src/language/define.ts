/** A language is assembled from what its folder knows. */
import type {Figure, FigureValue, Form, Language} from '../types.js'
import {folder, type SpellingRules} from './fold.js'
import {type SentenceRules, sentenceBreaker, spellings, words} from './sentences.js'
import {tokenizer} from './tokens.js'

export interface LanguageRules {
  code: string
  name: string
  head: 'first' | 'last'
  functionWords: string
  antonymPrefixes: string
  sentences: SentenceRules
  currencies: string
  joins(left: string, right: string): boolean
  spelling: SpellingRules
  forms(word: string): Form[]
  figures(text: string): Figure[]
  writeFigure(figure: FigureValue): string
}

export function defineLanguage(rules: LanguageRules): Language {
  const fold = folder(rules.spelling)
  return {
    code: rules.code,
    name: rules.name,
    head: rules.head,
    functionWords: new Set(words(rules.functionWords).map(fold)),
    antonymPrefixes: new Set(words(rules.antonymPrefixes)),
    sentences: sentenceBreaker(rules.sentences),
    tokens: tokenizer({
      abbreviations: spellings(rules.sentences.abbreviations),
      currencies: new Set(words(rules.currencies)),
      joins: rules.joins,
    }),
    fold,
    forms: rules.forms,
    figures: rules.figures,
    writeFigure: rules.writeFigure,
  }
}
