/** What the words around a term say of it: a gap inside, a longer name, the start of a sentence, a negation. */
import type {Language, Token} from '../types/index.js'
import type {Word} from './term-index.js'

/** Whether a word was left out, and of what terms. */
export type Gap = 'none' | 'any' | 'verb'

const CAPITAL = /^\p{Lu}/u

export class Surroundings {
  readonly #text: string
  readonly #tokens: readonly Token[]
  readonly #words: readonly Word[]

  constructor(text: string, tokens: readonly Token[], words: readonly Word[]) {
    this.#text = text
    this.#tokens = tokens
    this.#words = words
  }

  /**
   * Of what terms a word may be left out. A name, or a word beside one, says more of the same thing (*ekspansi pakta
   * NATO*), unless all are capitalised and make one name; after a verb any word does (*menarik semua pasukan*). Between
   * other words it takes the next to itself (*anggota tim tetap*). `tokens` is how many words of the term stand before.
   */
  gapAt(at: number, tokens: number, isLoose: boolean): Gap {
    const after = this.#tokens[at + 1]
    if (!this.#words[at]!.content || after?.kind !== 'word') return 'none'
    if (isLoose) return 'any'
    // *By force* is no phrase with a gap in *by American forces*.
    if (tokens === 1 && !this.#words[at - 1]!.content) return 'none'
    const isCapitalised = (index: number) => CAPITAL.test(this.#tokens[index]!.text)
    const isAfterName = /^\p{Lu}{2}/u.test(this.#tokens[at - 1]!.text) || (at > 1 && isCapitalised(at - 1))
    if (isAfterName && isCapitalised(at) && isCapitalised(at + 1)) return 'none'
    return isAfterName || isCapitalised(at) || isCapitalised(at + 1) ? 'any' : 'verb'
  }

  /** Whether a blank line stands before a token, or nothing. */
  isBroken(at: number): boolean {
    const before = this.#tokens[at - 1]
    if (!before) return true
    const {end} = before
    const {start} = this.#tokens[at]!
    return start - end > 1 && /\n\s*\n/.test(this.#text.slice(end, start))
  }

  /** Whether a sentence, or something quoted in it, starts with a token. */
  isFirst(at: number): boolean {
    if (this.isBroken(at)) return true
    const before = this.#tokens[at - 1]!
    return before.kind === 'punctuation' && !/[,;)\]-]/.test(before.text)
  }

  /** Whether a name that no term knows stands before: *Andrew Johnson* is not the *Johnson* that we know. */
  isAfterFirstName(at: number): boolean {
    if (this.isBroken(at)) return false
    const [start, before] = [this.#tokens[at - 2], this.#tokens[at - 1]]
    return (
      start?.kind === 'word' &&
      before?.kind === 'word' &&
      /^\p{Lu}\p{Ll}/u.test(before.text) &&
      this.#words[at - 1]!.loose.all.length === 0
    )
  }

  /**
   * Whether a word with a capital, where words that say more of a name stand, goes with the words from `from` up to
   * `to`: *Barat* is not the West in *London Barat*, nor *Western* in *Western Australia*.
   */
  isInLongerName(from: number, to: number, head: Language['head']): boolean {
    const at = head === 'first' ? from - 1 : to
    const other = this.#tokens[at]
    if (other?.kind !== 'word' || !CAPITAL.test(other.text) || !this.#words[at]!.content) return false
    return head === 'first' ? !this.isBroken(from) && !this.isFirst(at) : !this.isBroken(to)
  }

  /** Whether the words from `from` up to `to` stand where only a verb can: *forces us*, *will attack*. */
  isVerb(from: number, to: number, {nounPhrases}: Language): boolean {
    if (!nounPhrases) return false
    const {beforeVerbs, afterVerbs} = nounPhrases
    const isWord = (at: number, words: ReadonlySet<string>) => {
      const text = this.#tokens[at]?.text
      // *US* is no *us*.
      return text !== undefined && words.has(/^\p{Lu}\p{Ll}/u.test(text) ? text.toLowerCase() : text)
    }
    return (
      (from > 0 && !this.isBroken(from) && isWord(from - 1, beforeVerbs)) ||
      (to < this.#tokens.length && !this.isBroken(to) && isWord(to, afterVerbs))
    )
  }

  /** Whether a prefix that means the opposite stands just before (*non NATO*). */
  isNegated(at: number): boolean {
    return at > 0 && this.#words[at - 1]!.negates && !this.isBroken(at)
  }
}
