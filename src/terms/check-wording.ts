/** Slips of the hand that a reader sees without knowing the other language: words, spaces and marks. */
import type {SentencePair} from '../types/index.js'
import {type TermMessage, termMessage} from './message.js'

/** A word, white space, and the same word. A hyphen between them is reduplication, which Indonesian writes so. */
const repeated = /(?<![\p{L}\p{N}\p{Pd}'’])(\p{L}{2,})[ \t\u00A0]+\1(?![\p{L}\p{N}\p{Pd}]|['’]\p{L})/giu

/** Words that stand twice on purpose (*had had*, *that that*, *tidak tidak*): grammar, stress and sounds. */
const mayRepeat = new Set(
  'had that very so no one really her bye ha he hi hey blah knock tut chop win sangat sama bin hehe haha hahaha wah sekali'.split(
    ' ',
  ),
)

/** A word that stands twice in a row, where the source has no such pair. Names may: *Sirhan Sirhan*, *Bora Bora*. */
export function checkRepetition({source, target}: SentencePair): TermMessage[] {
  const found = [...target.matchAll(repeated)].filter(
    ({0: both, 1: word, index}) => !mayRepeat.has(word!.toLowerCase()) && !hasName(target, index, both),
  )
  if (!found.length || source.search(repeated) >= 0) return []
  return found.map(({0: both, 1: word, index}) => {
    const reason = `Unexpected \`${both}\`: the word stands twice`
    const fields = {actual: both, expected: [word!], targetSpan: {start: index, end: index + both.length}}
    return termMessage('word-repeated', reason, fields, target)
  })
}

/** Whether the second word is a name, or the first is one inside a sentence: *Samsuar Said said*. */
const hasName = (text: string, start: number, both: string) =>
  /\s\p{Lu}\S*$/u.test(both) ||
  (/^\p{Lu}/u.test(both) && !/(?:^|[.!?:"“”‘—–-])\s*$/u.test(text.slice(0, start)))

/** Two spaces inside a line, though not behind a full stop, where old typists put them. */
const doubled = /(?<=[^\s.!?:]) {2,}(?=\S)/g
/** A space before a mark that has none in either language. */
const before = /(?<=[\p{L}\p{N}]) +(?=[.,;!?](?:\s|$))/gu

/** Infos on spaces, where the source has no such ones. */
export function checkSpacing({source, target}: SentencePair): TermMessage[] {
  const rules = [
    ['space-doubled', doubled, 'Unexpected second space', ' '],
    ['space-before-mark', before, 'Unexpected space before a punctuation mark', ''],
  ] as const
  return rules.flatMap(([rule, pattern, reason, expected]) => {
    if (source.search(pattern) >= 0) return []
    return [...target.matchAll(pattern)].map(({0: actual, index}) => {
      const targetSpan = {start: index, end: index + actual.length}
      const found = termMessage(rule, reason, {actual, expected: [expected], targetSpan}, target)
      found.fatal = undefined
      return found
    })
  })
}

/** What a text ends with, quotation marks and brackets left aside. */
const ending = /(?:(\.{3}|…)|([?？])|(!)|([:])|(\.)|([,;]))["'”’»)\]\s]*$/

/** How a text ends: `…`, `?`, `!`, `:`, `.`, `,` or nothing, which the full stop of an abbreviation is. */
function endOf(text: string): string {
  const tail = text.slice(-24)
  const [, dots, question, exclamation, colon, stop, comma] = ending.exec(tail) ?? []
  if (stop && abbreviated.test(tail)) return ''
  return dots ? '…' : (question ?? exclamation ?? colon ?? stop ?? comma ?? '')
}

/** *p.m.*, *U.S.*, *Inc.*: where such a word ends a sentence it has no second full stop. */
const abbreviated =
  /(?:(?<!\p{L})\p{L}(?:\.\p{L})*|\b(?:inc|ltd|co|corp|jr|sr|tbk|dkk|dll|dsb|dst|etc|al|hlm|no))\.["'”’»)\]\s]*$/iu

/** A question that has become none, a sentence that has lost its end; an info where commas and the like differ. */
export function checkEnd({source, target}: SentencePair): TermMessage[] {
  const [wanted, actual] = [endOf(source), endOf(target)]
  if (wanted === actual) return []
  const isAbbreviated = abbreviated.test(source.slice(-24)) || abbreviated.test(target.slice(-24))
  if (isAbbreviated && !/[?!:,…]/.test(wanted + actual)) return []
  const said = (mark: string) => (mark ? `\`${mark}\`` : 'no mark')
  const fields = {
    actual,
    expected: [wanted],
    targetSpan: {start: Math.max(0, target.length - 1), end: target.length},
  }
  const found = termMessage(
    'end-differs',
    `Expected ${said(wanted)} at the end, as in the source, found ${said(actual)}`,
    fields,
    target,
  )
  if (/[,…!]/.test(wanted + actual)) found.fatal = undefined
  return [found]
}
