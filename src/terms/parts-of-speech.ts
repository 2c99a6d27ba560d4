/** What words are in their sentences, as far as a lexicon says it: nouns, verbs, names. */
import type {Language, Lexicon, PartOfSpeech} from '../types/index.js'

/** The classes that a word, or a word with its translation, may be of; empty when nothing is known. */
export type Classes = ReadonlySet<PartOfSpeech>

const unknown: Classes = new Set()

/** A lexicon by words in whatever form. */
export class PartsOfSpeech {
  /** Source lemma -> target lemma -> classes of the two together. */
  private readonly translations = new Map<string, Map<string, Set<PartOfSpeech>>>()
  /** Entries with more than one word, by the first word of the source. */
  private readonly phrases = new Map<
    string,
    {source: string[]; target: string[]; classes: Set<PartOfSpeech>}[]
  >()
  private readonly entries = [new Map<string, string[][]>(), new Map<string, string[][]>()] as const
  private readonly words = [
    new Map<string, Set<PartOfSpeech>>(),
    new Map<string, Set<PartOfSpeech>>(),
  ] as const
  private hasClasses = false
  private readonly lemmas = [new Map<string, string[]>(), new Map<string, string[]>()] as const

  constructor(
    private readonly languages: readonly [source: Language, target: Language],
    lexicon?: Lexicon,
  ) {
    if (!lexicon) return
    const isFlipped = lexicon.source !== languages[0].code
    for (const [one, other, partOfSpeech] of lexicon.pairs) {
      if (partOfSpeech) this.hasClasses = true
      const source = languages[0].fold(isFlipped ? other : one)
      const target = languages[1].fold(isFlipped ? one : other)
      const known = this.translations.get(source) ?? new Map<string, Set<PartOfSpeech>>()
      this.translations.set(source, known)
      put(known, target, partOfSpeech)
      const phrase = {source: source.split(' '), target: target.split(' '), classes: known.get(target)!}
      if (phrase.source.length + phrase.target.length > 2) {
        const list = this.phrases.get(phrase.source[0]!)
        if (list) list.push(phrase)
        else this.phrases.set(phrase.source[0]!, [phrase])
        for (const [side, entry] of [phrase.source, phrase.target].entries()) {
          if (entry.length === 1) continue
          const entries = this.entries[side as 0 | 1]
          entries.set(entry[0]!, [...(entries.get(entry[0]!) ?? []), entry])
        }
      }
      put(this.words[0], source, partOfSpeech)
      put(this.words[1], target, partOfSpeech)
    }
  }

  /** Whether nothing is known of any word. */
  get isEmpty(): boolean {
    return this.translations.size === 0
  }

  /** Whether nothing is known of what words are. */
  get isSilent(): boolean {
    return !this.hasClasses
  }

  /** Where words of two sentences stand that the lexicon holds as translations of each other, and what they are then. */
  known(source: readonly string[], target: readonly string[]): [i: number, j: number, classes: Classes][] {
    const places = new Map<string, number[]>()
    target.forEach((word, j) => {
      for (const lemma of this.lemmasOf(word, 1)) {
        const there = places.get(lemma)
        if (there) there.push(j)
        else places.set(lemma, [j])
      }
    })
    return source.flatMap((word, i) =>
      this.lemmasOf(word, 0).flatMap((lemma) =>
        [...(this.translations.get(lemma) ?? [])].flatMap(([translation, classes]) =>
          (places.get(translation) ?? []).map((j): [number, number, Classes] => [
            i,
            j,
            // Pembicaraan is no verb because bicara is one.
            this.isNear(word, lemma, 0) && this.isNear(target[j]!, translation, 1) ? classes : unknown,
          ]),
        ),
      ),
    )
  }

  /** Where entries of several words stand with their translations, ends included. */
  knownPhrases(
    source: readonly string[],
    target: readonly string[],
  ): [a: number, b: number, c: number, d: number, classes: Classes][] {
    const found: [number, number, number, number, Classes][] = []
    source.forEach((word, a) => {
      for (const lemma of this.lemmasOf(word, 0)) {
        for (const phrase of this.phrases.get(lemma) ?? []) {
          if (!this.stands(phrase.source, source, a, 0)) continue
          for (let c = 0; c < target.length; c++) {
            if (!this.stands(phrase.target, target, c, 1)) continue
            found.push([a, a + phrase.source.length - 1, c, c + phrase.target.length - 1, phrase.classes])
          }
        }
      }
    })
    return found
  }

  /** Whether each word is one with the next because both stand in an entry of several words. */
  boundIn(text: readonly string[], side: 0 | 1): boolean[] {
    const bound = text.map(() => false)
    text.forEach((word, at) => {
      for (const lemma of this.lemmasOf(word, side)) {
        for (const entry of this.entries[side].get(lemma) ?? []) {
          if (!this.stands(entry, text, at, side)) continue
          for (let k = 0; k + 1 < entry.length; k++) bound[at + k] = true
        }
      }
    })
    return bound
  }

  private stands(words: readonly string[], text: readonly string[], at: number, side: 0 | 1): boolean {
    return words.every((word, k) => at + k < text.length && this.lemmasOf(text[at + k]!, side).includes(word))
  }

  /** What a word of the source (0) or the target (1) may be. */
  of(word: string, side: 0 | 1): Classes {
    for (const lemma of this.lemmasOf(word, side)) {
      const classes = this.words[side].get(lemma)
      if (classes?.size && this.isNear(word, lemma, side)) return classes
    }
    return unknown
  }

  /** Whether a word is the same as its lemma but for inflection. */
  private isNear(word: string, lemma: string, side: 0 | 1): boolean {
    const language = this.languages[side]
    return (
      language.fold(word) === lemma ||
      language
        .forms(word)
        .some(
          (form) => form.level !== 'voice' && form.level !== 'related' && language.fold(form.lemma) === lemma,
        )
    )
  }

  private lemmasOf(word: string, side: 0 | 1): readonly string[] {
    let lemmas = this.lemmas[side].get(word)
    if (!lemmas) {
      const language = this.languages[side]
      lemmas = [...new Set([word, ...language.forms(word).map(({lemma}) => lemma)].map(language.fold))]
      this.lemmas[side].set(word, lemmas)
    }
    return lemmas
  }
}

function put(map: Map<string, Set<PartOfSpeech>>, key: string, partOfSpeech: PartOfSpeech | undefined): void {
  const classes = map.get(key) ?? new Set<PartOfSpeech>()
  map.set(key, classes)
  if (partOfSpeech) classes.add(partOfSpeech)
}
