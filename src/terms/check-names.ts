import type {Language, TermMatch, Token} from '../types.js'
import {type TermMessage, termMessage} from './message.js'

/** Says when a name is spelt in two ways in one text (*Zelensky*, *Zelenskyy*): the spelling met first is to stay. */
export function checkNames(text: string, matches: readonly TermMatch[], language: Language): TermMessage[] {
  const first = new Map<string, string>()
  const messages: TermMessage[] = []
  for (const token of language.tokens(text)) {
    if (!isName(token)) continue
    // What the glossary advises against has been told of.
    if (
      matches.some(
        ({start, end, hits}) =>
          start <= token.start && token.end <= end && hits[0]!.term.status === 'deprecated',
      )
    )
      continue
    const folded = language.fold(token.text)
    const known = first.get(folded)
    if (known === undefined) first.set(folded, token.text)
    else if (known.toLowerCase() !== token.text.toLowerCase()) {
      messages.push(
        termMessage(
          'name-spelling',
          `Unexpected spelling \`${token.text}\`, this text says \`${known}\` before`,
          {actual: token.text, expected: [known], targetSpan: {start: token.start, end: token.end}},
          text,
        ),
      )
    }
  }
  return messages
}

/** A word with a capital first, and not in capitals only. */
const isName = ({kind, text}: Token) => kind === 'word' && /^\p{Lu}/u.test(text) && /\p{Ll}/u.test(text)
