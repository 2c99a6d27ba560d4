/** A lexicon read in one direction: what a word or phrase is in the other language, in any of its forms. */
import {isSameLanguage} from '../tag.js'
import type {FormLevel, Language, Lexicon, PartOfSpeech} from '../types/index.js'
import {areVoices} from './voice.js'

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
  #voices: Map<string, {row: Row; rule: string}[]> | undefined

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
      const verb = level === 'voice' && words.length === 1 ? this.#verbOf(lemma, rule) : undefined
      if (verb) return {...verb, level, rule}
      const row = this.#rows.get(this.#language.fold(words.with(place, lemma).join(' ')))
      if (row) return {...row, level, rule}
    }
    return undefined
  }

  /** The verb of which what a rule makes of a root is another voice: *diduduki* of *menduduki*. */
  #verbOf(root: string, rule: string): Row | undefined {
    this.#voices ??= this.#readVoices()
    return this.#voices.get(root)?.find((other) => areVoices(rule, other.rule))?.row
  }

  /** Root -> the verbs that are made of it. */
  #readVoices(): Map<string, {row: Row; rule: string}[]> {
    const voices = new Map<string, {row: Row; rule: string}[]>()
    for (const row of this.#rows.values()) {
      if (row.lemma.includes(' ') || row.renderings.every(({partOfSpeech}) => partOfSpeech !== 'verb'))
        continue
      const form = this.#language.analyses(row.lemma)[0]?.find(({level}) => level === 'voice')
      if (!form) continue
      const verbs = voices.get(form.lemma)
      if (verbs) verbs.push({row, rule: form.rule})
      else voices.set(form.lemma, [{row, rule: form.rule}])
    }
    return voices
  }
}
