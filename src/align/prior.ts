/** What is known of word pairs before any text is read. */
import type {Lexicon} from '../types/index.js'
import type {WordClasses} from './classes.js'
import {Sounds} from './spelling.js'

/** Words of a phrase and of its translation, folded. */
interface Phrase {
  source: string[]
  target: string[]
}

/** A stretch of tokens held to translate another: tokens `from` to `to`, the end left out. */
export interface Block {
  source: [from: number, to: number]
  target: [from: number, to: number]
}

/**
 * What is believed of word pairs before any text is read: 0 (nothing) to 1 (they translate each other).
 * Belief comes from the lexicon, by way of every word that a unit may be a form of, and from like spelling.
 */
export class Prior {
  private readonly translations = new Map<string, Set<string>>()
  /** Words of the target that translate any. */
  private readonly targets = new Set<string>()
  /** Phrases by their first source word. */
  private readonly phrases = new Map<string, Phrase[]>()
  private readonly sounds: [Sounds, Sounds]

  constructor(
    private readonly source: WordClasses,
    private readonly target: WordClasses,
    lexicon?: Lexicon,
  ) {
    this.sounds = [new Sounds(source.names), new Sounds(target.names)]
    if (lexicon) this.learn(lexicon)
  }

  private learn(lexicon: Lexicon): void {
    const flip = lexicon.source !== this.source.language.code
    for (const pair of lexicon.pairs) {
      const source = this.source.language.fold(flip ? pair[1] : pair[0])
      const target = this.target.language.fold(flip ? pair[0] : pair[1])
      const known = this.translations.get(source)
      if (known) known.add(target)
      else this.translations.set(source, new Set([target]))
      this.targets.add(target)
      const phrase = {source: source.split(' '), target: target.split(' ')}
      if (phrase.source.length === 1 && phrase.target.length === 1) continue
      const list = this.phrases.get(phrase.source[0]!)
      if (list) list.push(phrase)
      else this.phrases.set(phrase.source[0]!, [phrase])
    }
  }

  /**
   * Beliefs of one row: `into[k]` is raised to the belief that `s` and `targets[k]` translate each other.
   *
   * @param place scratch, as long as there are target units, all -1; left so.
   */
  row(s: number, targets: Int32Array, into: Float64Array, place: Int32Array): void {
    for (let k = 0; k < targets.length; k++) place[targets[k]!] = k
    for (const {lemma, closeness} of this.source.lemmas[s]!) {
      for (const translation of this.translations.get(lemma) ?? []) {
        for (const t of this.target.formsOf(translation)) {
          const k = place[t]!
          if (k >= 0) into[k] = Math.max(into[k]!, closeness * this.target.closeness(t, translation))
        }
      }
    }
    for (let k = 0; k < targets.length; k++) {
      place[targets[k]!] = -1
      if (into[k]! < 1) {
        const likeness = this.sounds[0].likeness(s, this.sounds[1], targets[k]!)
        if (likeness > into[k]!) into[k] = likeness
      }
    }
  }

  /** Whether the lexicon translates each unit of the source (0) or the target (1), whatever the texts hold. */
  translated(side: 0 | 1): boolean[] {
    const [units, words] = side === 0 ? [this.source, this.translations] : [this.target, this.targets]
    return units.lemmas.map((lemmas) => lemmas.some(({lemma}) => words.has(lemma)))
  }

  /** Calls `each` for all units that are believed to translate each other at least so much. */
  believed(least: number, each: (s: number, t: number) => void): void {
    const place = new Int32Array(this.target.size).fill(-1)
    const bySound = this.sounds[1].byFirst()
    for (let s = 0; s < this.source.size; s++) {
      const targets = new Set(this.sounds[0].alike(s, bySound))
      for (const {lemma} of this.source.lemmas[s]!) {
        for (const translation of this.translations.get(lemma) ?? []) {
          for (const t of this.target.formsOf(translation)) targets.add(t)
        }
      }
      const row = Int32Array.from(targets)
      const beliefs = new Float64Array(row.length)
      this.row(s, row, beliefs, place)
      row.forEach((t, k) => {
        if (beliefs[k]! >= least) each(s, t)
      })
    }
  }

  /** Where phrases of the lexicon stand with their translations. */
  blocks(source: Int32Array, target: Int32Array): Block[] {
    const blocks: Block[] = []
    source.forEach((unit, i) => {
      for (const {lemma} of this.source.lemmas[unit]!) {
        for (const phrase of this.phrases.get(lemma) ?? []) {
          if (!stands(phrase.source, source, i, this.source)) continue
          for (let j = 0; j + phrase.target.length <= target.length; j++) {
            if (!stands(phrase.target, target, j, this.target)) continue
            blocks.push({source: [i, i + phrase.source.length], target: [j, j + phrase.target.length]})
          }
        }
      }
    })
    return blocks
  }
}

/** Whether the words of a phrase stand in a text from a place on. */
function stands(words: string[], text: Int32Array, at: number, units: WordClasses): boolean {
  return words.every((word, k) => {
    const unit = text[at + k]
    return unit !== undefined && units.closeness(unit, word) > 0.8
  })
}
