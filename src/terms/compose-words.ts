/** The words of a noun phrase, and what each stretch of them may be. */
import type {Language, NounPhrases} from '../types/index.js'
import type {Modifier, Part} from './compose-phrase.js'

/** What the words from a place up to another (half-open) may be as one part; undefined when nothing is known of them. */
export type Parts = (from: number, to: number) => Part | undefined

/** A reading and the place after its last word. */
export type Read<T> = Generator<[T, number]>

/** Steps after which a phrase is given up: one that news has takes a few hundred. */
const STEPS = 20_000

export class PhraseWords {
  /** As they stand, and folded. */
  readonly texts: readonly string[]
  readonly folded: readonly string[]
  readonly language: Language
  readonly rules: NounPhrases
  readonly parts: Parts
  /** What a word alone is, that may not stand in the phrase as such: the second part of *anti-government*. */
  readonly partOf: (word: string) => Part | undefined
  #steps = 0

  constructor(
    texts: readonly string[],
    language: Language,
    parts: Parts,
    partOf: (word: string) => Part | undefined,
  ) {
    this.texts = texts
    this.folded = texts.map((text) => language.fold(text))
    this.language = language
    this.rules = language.nounPhrases!
    this.parts = parts
    this.partOf = partOf
  }

  /** Takes a step; false when there were too many. */
  goOn(): boolean {
    return ++this.#steps <= STEPS
  }

  numberAt(at: number): number | undefined {
    return this.numeralOf(this.texts[at]!)
  }

  numeralOf(text: string): number | undefined {
    const numeral = this.language.numerals.get(this.language.fold(text))
    if (numeral !== undefined) return numeral
    const [figure] = this.language.figures(text)
    return figure?.kind === 'number' && figure.text === text ? figure.value : undefined
  }

  isYear(at: number): boolean {
    return /^(?:19|20)\d\d$/.test(this.texts[at] ?? '')
  }

  /** The number after a thing that tells it from others. */
  *label(at: number): Read<Modifier & {kind: 'label'}> {
    if (/^\d{1,4}$/.test(this.texts[at] ?? '') && !this.isYear(at)) {
      yield [{kind: 'label', text: this.texts[at]!}, at + 1]
    }
  }

  isBoundary(word: string): boolean {
    return this.rules.prepositions.has(word) || this.rules.coordinators.has(word)
  }

  #isGrammar(word: string): boolean {
    return this.rules.relatives.has(word) || this.rules.determiners.has(word) || this.isBoundary(word)
  }

  /** What the words from a place on may be, the most words first. */
  *partsAt(from: number): Read<Part> {
    for (let to = this.folded.length; to > from; to--) {
      if (!this.goOn()) return
      // *Putaran kedua* is a runoff, but *putaran kedua pembicaraan* is a second round.
      const next = this.folded[to]
      const isCounted = to > from + 1 && this.rules.ordinals.has(this.folded[to - 1]!)
      if (isCounted && next !== undefined && !this.isBoundary(next)) continue
      const part = to === from + 1 && this.#isGrammar(this.folded[from]!) ? undefined : this.parts(from, to)
      if (part) yield [part, to]
    }
  }
}
