/** Guesses at a query that is no term as it stands: what it may be a misspelling or the beginning of. */
import type {Language, Token} from '../types/index.js'
import {editDistance} from './edit-distance.js'
import type {Sense} from './hits.js'
import type {Layer} from './layers.js'
import type {Searchable} from './search.js'
import type {Entry} from './term-index.js'
import {LOWEST_TYPO, tierScores} from './tiers.js'
import type {Guess, TypoIndex} from './typo.js'
import {small} from './vocabulary.js'

/** A guess at words that are all spelt right must be so much like them. */
const SURE = 88

export class Guesser {
  readonly #source: Language
  readonly #layers: readonly Layer[]
  readonly #indexes: readonly Searchable[]

  constructor(source: Language, layers: readonly Layer[], indexes: readonly Searchable[]) {
    this.#source = source
    this.#layers = layers
    this.#indexes = indexes
  }

  /**
   * Terms that a query may be a misspelling of. Words that are all right may still be one where a word is in no term: *sangsi
   * ekonomi*.
   */
  typos(text: string, tokens: readonly Token[]): Sense[] {
    const isRight = this.isSpeltRight(tokens)
    if (isRight && tokens.length === 1) return []
    const guesses = this.#guesses(text, (typos) => typos.search(text))
    const sure = guesses.filter((each) => each.score >= scoreOf(SURE) && this.#isStrange(tokens, each.entry))
    return isRight ? [...sure, ...this.beginnings(text, 1)] : [...guesses, ...this.beginnings(text)]
  }

  /** Terms that begin with nearly the letters of a query, but for so many mistakes. */
  beginnings(text: string, most = 2): Sense[] {
    return this.#guesses(
      text,
      (typos) => typos.completing(text).filter(({distance}) => distance <= most),
      // What is as much like the whole query goes before.
    ).map((sense) => ({...sense, rule: 'prefix', score: Math.max(LOWEST_TYPO, sense.score - 1)}))
  }

  /** Whether a query is no misspelling: its words are right, or names that no guess comes near. */
  areWordsAndNames(tokens: readonly Token[], guesses: readonly Sense[]): boolean {
    const strange = tokens.filter((token) => !this.isSpeltRight([token]))
    const isFar = ({rule, score}: Sense) => rule === 'prefix' || score < scoreOf(SURE)
    return (
      strange.length === 0 ||
      guesses.every(({rule}) => rule === 'prefix') ||
      (strange.every(({text}) => /^\p{Lu}/u.test(text)) && guesses.every(isFar))
    )
  }

  /** Whether all words are in the language's lists or in terms. */
  isSpeltRight(tokens: readonly Token[]): boolean {
    return tokens.every(
      (token) =>
        token.kind === 'number' ||
        this.#source.knows?.(token.text) ||
        this.#source.knows?.(this.#source.fold(token.text)) ||
        this.#indexes.some(
          ({index}) =>
            index.hasAcronym(token.text.toUpperCase()) ||
            index.word(token).loose.all.some(({level}) => level === 'exact'),
        ),
    )
  }

  /** Whether a term is what a query denies: *anggota tidka tetap* is not *anggota tetap*. */
  lacksNegation({entry, tier}: Sense, tokens: readonly Token[]): boolean {
    if (tier !== 'gapped' && tier !== 'typo') return false
    const {negations} = this.#source
    const isNegation = (word: string) =>
      negations.has(word) ||
      (word.length > 3 &&
        !this.#source.knows?.(word) &&
        [...negations].some((negation) => negation.length > 3 && editDistance(word, negation) < 2))
    return (
      tokens.some(({text}) => isNegation(text.toLowerCase())) &&
      !entry.surface.split(' ').some((word) => negations.has(word))
    )
  }

  #guesses(text: string, find: (typos: TypoIndex) => Guess[]): Sense[] {
    return this.#layers.flatMap((layer) =>
      find(layer.typos(this.#source))
        .filter(({entry}) => layer.get(entry.concept.id))
        .map(({entry, distance}): Sense => {
          const score = scoreOf(100 * (1 - distance / Math.max(text.length, 1)))
          return {entry, tier: 'typo', rule: 'typo', score, isSpelt: false, rank: layer.rank}
        }),
    )
  }

  /** Whether the words of a query that a term has not are in no term at all, and no names. */
  #isStrange(tokens: readonly Token[], {surface}: Entry): boolean {
    const words = new Set(surface.split(' '))
    return tokens
      .filter(({text}) => !words.has(small(text)))
      .every(
        (token) =>
          !/^\p{Lu}/u.test(token.text) &&
          this.#indexes.every(({index}) => index.word(token).loose.all.every(({level}) => level !== 'exact')),
      )
  }
}

/** How much a guess is worth that is so much alike, 0 to 100. */
const scoreOf = (similarity: number) =>
  Math.max(LOWEST_TYPO, Math.round(LOWEST_TYPO + ((tierScores.typo - LOWEST_TYPO) * (similarity - 60)) / 40))
