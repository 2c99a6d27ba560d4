/** Word classes: the forms of one word, counted as one. */
import type {FormLevel, Language} from '../types/index.js'

/** A word that a unit may be a form of, and how surely, 0 to 1. */
export interface Lemma {
  lemma: string
  closeness: number
}

const closeness: Record<FormLevel, number> = {variant: 1, inflected: 1, voice: 0.9, related: 0.5}

/**
 * The words of one side, as the aligner counts them: forms of one word are one unit, numbers are their value.
 * WordClasses are numbered as they are met.
 */
export class WordClasses {
  /** What each unit is called: a lemma, `#14000` for a number, or the mark itself. */
  readonly names: string[] = []
  /** Every word that a unit may be a form of, for the lexicon. */
  readonly lemmas: Lemma[][] = []
  /** Whether a unit is a word that carries meaning. */
  readonly content: boolean[] = []
  private readonly byLemma = new Map<string, number[]>()
  private readonly isNumber: boolean[] = []
  private readonly ids = new Map<string, number>()
  private readonly known = new Map<string, number>()

  constructor(readonly language: Language) {}

  /** Number of units met so far. */
  get size(): number {
    return this.names.length
  }

  /** The units of a text, one for each token. */
  read(text: string): Int32Array {
    return Int32Array.from(this.language.tokens(text), ({text, kind}) => {
      let unit = this.known.get(text)
      if (unit === undefined) {
        unit = kind === 'number' ? this.number(this.value(text)) : this.word(text)
        this.known.set(text, unit)
      }
      return unit
    })
  }

  /** What `restore` makes the same units of: words as met, numbers by their value. */
  get words(): string[] {
    const words = [...this.known].map(([text, unit]) => (this.isNumber[unit] ? this.names[unit]! : text))
    return [...new Set(words)]
  }

  /** Takes up the words of other units, in their order. */
  restore(words: readonly string[]): void {
    for (const word of words) {
      this.known.set(word, /^#./.test(word) ? this.number(word) : this.word(word))
    }
  }

  /** The units that may be a form of a word. */
  formsOf(lemma: string): readonly number[] {
    return this.byLemma.get(lemma) ?? []
  }

  /** How surely a unit is a form of a word, 0 to 1. */
  closeness(unit: number, lemma: string): number {
    return this.lemmas[unit]!.find((form) => form.lemma === lemma)?.closeness ?? 0
  }

  private number(name: string): number {
    const unit = this.intern(name, name)
    this.isNumber[unit] = true
    return unit
  }

  private word(text: string): number {
    return this.intern(this.lemma(text), text)
  }

  private intern(name: string, text: string): number {
    const known = this.ids.get(name)
    const id = known ?? this.names.length
    if (known === undefined) {
      this.ids.set(name, id)
      this.names.push(name)
      this.lemmas.push([])
      this.content.push(/[\p{L}\p{N}]/u.test(name) && !this.language.functionWords.has(name))
    }
    const lemmas = this.lemmas[id]!
    const add = (lemma: string, closeness: number) => {
      const known = lemmas.find((other) => other.lemma === lemma)
      if (known) known.closeness = Math.max(known.closeness, closeness)
      else {
        lemmas.push({lemma, closeness})
        const units = this.byLemma.get(lemma)
        if (units) units.push(id)
        else this.byLemma.set(lemma, [id])
      }
    }
    add(this.language.fold(text), 1)
    for (const {lemma, level} of this.language.analyses(text).flat())
      add(this.language.fold(lemma), closeness[level])
    return id
  }

  private lemma(text: string): string {
    const near = this.language.forms(text).find((form) => form.level !== 'related')
    return this.language.fold(near ? near.lemma : text)
  }

  private value(text: string): string {
    const figure = this.language.figures(text)[0]
    return figure && 'value' in figure ? `#${figure.value}` : `#${text}`
  }
}
