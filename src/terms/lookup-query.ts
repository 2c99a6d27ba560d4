/** The words of a query: what is asked for, without what stands around it. */
import type {Language, Token} from '../types/index.js'

/**
 * The words of a query without the punctuation around it, and without the words that only point: as it stands first,
 * for *the West* may be a term. The last is the barest.
 */
export function waysToRead(query: string, language: Language): Token[][] {
  const tokens = language.tokens(query.normalize('NFC').replace(/[\s\u00a0\u2007\u202f]+/g, ' '))
  const isWord = ({kind}: Token) => kind !== 'punctuation' && kind !== 'symbol'
  const first = tokens.findIndex(isWord)
  if (first < 0) return []
  const inner = tokens.slice(first, tokens.findLastIndex(isWord) + 1)
  const determiners = language.nounPhrases?.determiners
  if (!determiners) return [tokens, inner]
  const isOuter = ({text}: Token) => determiners.has(text.toLowerCase()) || /^to$/i.test(text)
  const start = inner.findIndex((token) => !isOuter(token))
  if (start < 0) return [tokens, inner]
  let end = inner.length
  if (language.head === 'first') while (isOuter(inner[end - 1]!)) end--
  const joined = language.tokens(query.replace(/(?<=\p{L})-(?=\d)/gu, ''))
  return [
    // *OPEC+* is another than *OPEC*.
    ...(inner.length === tokens.length ? [] : [tokens]),
    inner,
    // *G-20* is *G20*.
    ...(joined.length === tokens.length && joined.some(({text}, at) => text !== tokens[at]!.text)
      ? [joined]
      : []),
    ...(start === 0 && end === inner.length ? [] : [inner.slice(start, end)]),
  ]
}

/** Whether two words or more have a meaning of their own, and those of grammar only join them: *lebih* does more. */
export function isBare(tokens: readonly Token[], language: Language): boolean {
  const {functionWords, nounPhrases} = language
  const words = tokens.map(({text}) => language.fold(text))
  const grammar = words.filter((word) => functionWords.has(word))
  const joins = (word: string) =>
    nounPhrases !== undefined &&
    (nounPhrases.prepositions.has(word) ||
      nounPhrases.determiners.has(word) ||
      nounPhrases.relatives.has(word))
  return words.length - grammar.length > 1 && grammar.every(joins)
}

/** Words with a space between. */
export const textOf = (tokens: readonly Token[]) => tokens.map(({text}) => text).join(' ')

/** A text in which tokens stand at their offsets, with a space where there was none to be seen. */
export function textAt(tokens: readonly Token[]): string {
  let text = ''
  for (const token of tokens) text = text.padEnd(token.start) + token.text
  return text
}
