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
  /** The commonest first. */
  renderings: readonly LexiconRendering[]
}

interface Row {
  lemma: string
  rendering: LexiconRendering
  /** Place of the lemma among the equivalents of its rendering, from 0, where that is the side that was put in order. */
  rank: number
}

export class LexiconIndex {
  readonly #language: Language
  readonly #rows = new Map<string, Row[]>()
  readonly #isForward: boolean
  readonly #weigh: (word: string) => number

  /** @param weigh how common a word of the target language is; it decides between words that the lexicon holds for as good. */
  constructor(lexicon: Lexicon, source: Language, weigh: (word: string) => number) {
    this.#language = source
    this.#weigh = weigh
    this.#isForward = isSameLanguage(lexicon.source, source.code)
    const ranks = new Map<string, number>()
    for (const [first, second, partOfSpeech] of lexicon.pairs) {
      const rank = ranks.get(first) ?? 0
      ranks.set(first, rank + 1)
      const [lemma, term] = this.#isForward ? [first, second] : [second, first]
      const row: Row = {lemma, rendering: {term, ...(partOfSpeech && {partOfSpeech})}, rank}
      // Folding is for queries; a lemma is in small letters already, or a name.
      const key = source.fold(lemma)
      const rows = this.#rows.get(key)
      if (rows) rows.push(row)
      else this.#rows.set(key, [row])
    }
  }

  /** The words that a query is or is a form of, nearest first; none when the lexicon doesn't have it. */
  find(query: string): LexiconFind | undefined {
    const whole = this.#at(this.#language.fold(query), 'exact', 'exact')
    if (whole) return whole
    const {head} = this.#language
    const words = query.split(/\s+/)
    const place = head === 'first' ? 0 : words.length - 1
    for (const form of this.#language.analyses(words[place]!).flat()) {
      if (form.level === 'related') continue
      const key = words.with(place, form.lemma).join(' ')
      const found = this.#at(this.#language.fold(key), form.level, form.rule)
      if (found) return found
    }
    return undefined
  }

  #at(key: string, level: LexiconFind['level'], rule: string): LexiconFind | undefined {
    const rows = this.#rows.get(key)
    if (!rows) return undefined
    const sorted = this.#isForward
      ? rows
      : rows.toSorted(
          (a, b) => a.rank - b.rank || this.#weigh(b.rendering.term) - this.#weigh(a.rendering.term),
        )
    return {lemma: sorted[0]!.lemma, level, rule, renderings: sorted.map(({rendering}) => rendering)}
  }
}
