/** A lexicon read in one direction: what a word or phrase is in the other language, in any of its forms. */
import {isSameLanguage} from '../tag.js'
import type {FormLevel, Language, Lexicon, PartOfSpeech} from '../types/index.js'

/** One equivalent in a lexicon. */
export interface LexiconRendering {
  term: string
  partOfSpeech?: PartOfSpeech
}

/** A word of a lexicon that a query is, or is a form of. */
export interface LexiconFind {
  lemma: string
  level: 'exact' | Exclude<FormLevel, 'related'>
  rule: string
  /** In the order of the lexicon. */
  renderings: readonly LexiconRendering[]
}

interface Row {
  lemma: string
  renderings: LexiconRendering[]
}

export class LexiconIndex {
  readonly #language: Language
  readonly #rows = new Map<string, Row>()

  constructor(lexicon: Lexicon, source: Language) {
    this.#language = source
    const isForward = isSameLanguage(lexicon.source, source.code)
    for (const [first, second, partOfSpeech] of lexicon.pairs) {
      const [lemma, term] = isForward ? [first, second] : [second, first]
      const rendering = {term, ...(partOfSpeech && {partOfSpeech})}
      const key = source.fold(lemma)
      const row = this.#rows.get(key)
      if (row) row.renderings.push(rendering)
      else this.#rows.set(key, {lemma, renderings: [rendering]})
    }
  }

  /** The word or phrase that a query is, or is a form of: its head may be inflected. */
  find(query: string): LexiconFind | undefined {
    const whole = this.#rows.get(this.#language.fold(query))
    if (whole) return {...whole, level: 'exact', rule: 'exact'}
    const words = query.split(/\s+/)
    const place = this.#language.head === 'first' ? 0 : words.length - 1
    for (const {lemma, level, rule} of this.#language.analyses(words[place]!).flat()) {
      if (level === 'related') continue
      const row = this.#rows.get(this.#language.fold(words.with(place, lemma).join(' ')))
      if (row) return {...row, level, rule}
    }
    return undefined
  }
}
