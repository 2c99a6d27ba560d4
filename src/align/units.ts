import type {Language} from '../types.js'

/**
 * The words of one side, as the aligner counts them: forms of one word are one unit, numbers are their value.
 * Units are numbered as they are met.
 */
export class Units {
  /** What each unit is called: a lemma, `#14000` for a number, or the mark itself. */
  readonly names: string[] = []
  /** Every word that a unit may be a form of, for the lexicon. */
  readonly lemmas: string[][] = []
  /** Whether a unit is a word that carries meaning. */
  readonly content: boolean[] = []
  readonly language: Language
  private readonly ids = new Map<string, number>()
  private readonly known = new Map<string, number>()

  constructor(language: Language) {
    this.language = language
  }

  /** Number of units met so far. */
  get size(): number {
    return this.names.length
  }

  /** The units of a text, one for each token. */
  read(text: string): Int32Array {
    return Int32Array.from(this.language.tokens(text), (token) => this.unit(token.text, token.kind))
  }

  /** The unit of a name as `names` holds it. */
  add(name: string): number {
    return this.intern(name, name)
  }

  private unit(text: string, kind: string): number {
    const met = this.known.get(text)
    if (met !== undefined) return met
    const id = this.intern(kind === 'number' ? this.value(text) : this.lemma(text), text)
    this.known.set(text, id)
    return id
  }

  private intern(name: string, text: string): number {
    let id = this.ids.get(name)
    if (id === undefined) {
      id = this.names.length
      this.ids.set(name, id)
      this.names.push(name)
      this.lemmas.push([])
      this.content.push(/[\p{L}\p{N}]/u.test(name) && !this.language.functionWords.has(name))
    }
    const lemmas = this.lemmas[id]!
    const folded = this.language.fold(text)
    for (const lemma of [folded, ...this.language.forms(text).map((form) => form.lemma)]) {
      if (!lemmas.includes(lemma)) lemmas.push(lemma)
    }
    return id
  }

  private lemma(text: string): string {
    const near = this.language.forms(text).find((form) => form.level !== 'related')
    return near ? near.lemma : this.language.fold(text)
  }

  private value(text: string): string {
    const figure = this.language.figures(text)[0]
    return figure && 'value' in figure ? `#${figure.value}` : `#${text}`
  }
}
