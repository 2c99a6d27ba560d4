/** What the parts of a phrase and the words of grammar between them are in a language. */
import type {CaseRole, Language, NounPhrases} from '../types/index.js'
import {type Modifier, type Part, type Phrase, type Rendering, senseOf} from './compose-phrase.js'

/** Which of its renderings a part gets, from 0; past the last it gets the first. */
export type Choice = (part: Part) => number

export class PartWriter {
  readonly #language: Language
  readonly #rules: NounPhrases
  readonly #choice: Choice

  constructor(language: Language, choice: Choice) {
    this.#language = language
    this.#rules = language.nounPhrases!
    this.#choice = choice
  }

  /** What a part is as a noun or a name; as a name where it is one rather than a noun. */
  noun(part: Part, kind: 'noun' | 'name' = senseOf(part, 'noun') ? 'noun' : 'name'): string | undefined {
    const sense = senseOf(part, kind)
    if (!sense) return this.adjective(part)
    const {renderings} = sense
    return this.#chosen(
      part,
      kind === 'name'
        ? this.#names(renderings)
        : renderings.filter(({partOfSpeech}) => partOfSpeech === 'noun' || partOfSpeech === 'properNoun'),
    )
  }

  /** What a part is as an adjective. */
  adjective(part: Part): string | undefined {
    const renderings = senseOf(part, 'adjective')?.renderings ?? []
    const adjectives = renderings.filter(({partOfSpeech}) => partOfSpeech === 'adjective')
    return this.#chosen(part, adjectives.length > 0 ? adjectives : renderings)
  }

  /** What a part is before a noun: the adjective of a name, else the noun itself. */
  attribute(part: Part): string | undefined {
    const name = senseOf(part, 'name')
    if (name) {
      const names = this.#names(name.renderings)
      const demonyms = name.renderings.filter((rendering) => !names.includes(rendering))
      // An acronym stands before a noun as it is: *US troops*.
      return this.#chosen(part, demonyms.length > 0 && !part.isAcronym ? demonyms : names)
    }
    const noun = this.noun(part)
    return noun && (this.#rules.adjectives.get(noun) ?? noun)
  }

  participle({part, voice}: Modifier & {kind: 'participle'}): string | undefined {
    const verb = this.#chosen(part, senseOf(part, 'verb')?.renderings ?? [])
    return verb && this.#rules.participle(verb, voice)
  }

  prefix(key: string | undefined, text: string, hyphen: string): string | undefined {
    if (!key) return text
    const prefix = this.word('prefixes', key)
    return prefix && prefix + (hyphen || (/^\p{Lu}/u.test(text) ? '-' : '')) + text
  }

  quantity(quantity: number | string | undefined): string | undefined {
    if (quantity === undefined) return ''
    if (typeof quantity === 'string') return this.word('quantities', quantity)
    for (const [word, value] of this.#language.numerals) if (value === quantity) return word
    return this.#language.writeFigure({kind: 'number', value: quantity})
  }

  preposition(role: CaseRole, isGoverned: boolean, head: string): string | undefined {
    const {government, prepositions} = this.#rules
    if (role === 'object' || role === 'goal' || isGoverned) {
      const own =
        government.get(head) ?? government.get(head.split(' ').at(this.#language.head === 'first' ? 0 : -1)!)
      if (own) return own
    }
    for (const [word, known] of prepositions) if (known === role) return word
    // A language without a word for it puts one noun after the other.
    return role === 'genitive' ? '' : undefined
  }

  /** The article of a thing of which there is but one. */
  article(phrase: Phrase, text: string): string {
    if (phrase.kind === 'coordination' || this.#language.head === 'first') return ''
    const [article] = this.#rules.determiners
    const isBare = phrase.quantity === undefined && senseOf(phrase.head, 'noun') !== undefined
    return isBare && article && this.#rules.unique.has(text.split(' ').at(-1)!) ? `${article} ` : ''
  }

  word(
    table:
      | 'coordinators'
      | 'prepositions'
      | 'qualifiers'
      | 'quantities'
      | 'ordinals'
      | 'agencies'
      | 'measures'
      | 'units'
      | 'prefixes',
    key: string,
  ): string | undefined {
    for (const [word, known] of this.#rules[table]) if (known === key) return word
    return undefined
  }

  /** Of the renderings of a name those that are no adjectives of it. */
  #names(renderings: readonly Rendering[]): readonly Rendering[] {
    const names = renderings.filter(({partOfSpeech}) => partOfSpeech === 'properNoun')
    const first = names[0]
    return first ? names.filter(({term}) => !this.#rules.isDemonym(term, first.term)) : renderings
  }

  #chosen(part: Part, renderings: readonly Rendering[]): string | undefined {
    return (renderings[this.#choice(part)] ?? renderings[0])?.term
  }
}

/** A part that may be a name is one. */
export const nameOf = (part: Part) => (senseOf(part, 'name') ? 'name' : 'noun')
