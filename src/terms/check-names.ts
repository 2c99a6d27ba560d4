/** The check of names: each is spelt in one way throughout. */
import type {Token} from '../types/index.js'
import type {CheckedPair} from './check.js'
import {isAllowed} from './hits.js'
import {type TermMessage, termMessage} from './message.js'

/** Names of the target and how they were first spelt (*Zelensky*, *Zelenskyy*). */
export class NameSpellings {
  readonly #first = new Map<string, string>()

  /** Says which names of a pair's target are spelt otherwise than before. */
  check({target, targetMatches, targetLanguage: {tokens, fold, knows}}: CheckedPair): TermMessage[] {
    // What the glossary advises against is told of by itself.
    const told = targetMatches.filter(({hits}) => !hits.some(({term}) => isAllowed(term)))
    return tokens(target).flatMap((token) => {
      // A word of the language has a capital in the name of an office, which may spell it in its own way.
      if (!isCapitalised(token) || knows?.(token.text)) return []
      if (told.some(({start, end}) => start <= token.start && token.end <= end)) return []
      const folded = fold(token.text)
      const known = this.#first.get(folded)
      if (known === undefined) this.#first.set(folded, token.text)
      if (known === undefined || known.toLowerCase() === token.text.toLowerCase()) return []
      return termMessage(
        'name-spelling',
        `Unexpected spelling \`${token.text}\`, this text says \`${known}\` before`,
        {actual: token.text, expected: [known], targetSpan: {start: token.start, end: token.end}},
        target,
      )
    })
  }
}

/** A word with a capital first, and not in capitals only. */
const isCapitalised = ({kind, text}: Token) =>
  kind === 'word' && /^\p{Lu}/u.test(text) && /\p{Ll}/u.test(text)
