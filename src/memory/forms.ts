/** The words of a vocabulary by what they are forms of. */
import type {Language} from '../types/index.js'
import type {MemoryVocabulary} from './vocabulary.js'

/** The words of a vocabulary by what they are forms of. A word of another class (level `related`) is not a form. */
export class Forms {
  readonly #vocabulary: MemoryVocabulary
  readonly #language: Language
  /** The numbers of items by the words they may be forms of, folded. */
  readonly #byLemma = new Map<string, number[]>()
  #upTo = 0

  constructor(vocabulary: MemoryVocabulary) {
    this.#vocabulary = vocabulary
    this.#language = vocabulary.language
  }

  /** The numbers of the items that are the same word as the text, in whatever form. */
  find(text: string): Set<number> {
    const {items} = this.#vocabulary
    for (; this.#upTo < items.length; this.#upTo++) {
      for (const lemma of this.#lemmas(items[this.#upTo]!.text)) {
        const known = this.#byLemma.get(lemma)
        if (known) known.push(this.#upTo)
        else this.#byLemma.set(lemma, [this.#upTo])
      }
    }
    return new Set(this.#lemmas(text).flatMap((lemma) => this.#byLemma.get(lemma) ?? []))
  }

  #lemmas(text: string): string[] {
    const {fold, forms} = this.#language
    const lemmas = forms(text)
      .filter(({level}) => level !== 'related')
      .map(({lemma}) => fold(lemma))
    return [...new Set([fold(text), ...lemmas])]
  }
}
