/** What was left as it is or put in twice, and lengths that can't be. */
import type {Language, SentencePair, Span} from '../types/index.js'
import {addressesOf, type FormLanguages, tagsOf} from './check-inserts.js'
import {type TermMessage, termMessage} from './message.js'

/** Names that are words too. */
const nameWords = new Set(
  `amazon apple chrome excel express facebook fox grab guardian instagram line mail meta office oracle outlook post shell signal sky
   slack spotify star target teams telegram threads time times tribune twitter windows word zoom`.split(
    /\s+/,
  ),
)

/**
 * Whether a text that stands unchanged in a translation should have been translated: it has words that only the source's
 * language knows. Figures, addresses, acronyms and names stay as they are; of languages that nothing is known of, whatever
 * is no sentence and has no word in small letters.
 */
export function isTranslatable(text: string, {sourceLanguage, targetLanguage}: FormLanguages): boolean {
  const words = wordsOf(text)
  const isSmall = (word: string) => /^\p{Ll}+(?:-\p{Ll}+)*$/u.test(word)
  const small = words.filter(isSmall)
  if (!sourceLanguage?.knows || !targetLanguage?.knows) return small.length > 0 || /\p{L}\p{Po}$/u.test(text)
  const isIn = (word: string, {knows, functionWords, fold}: Language) =>
    knows!(word.toLowerCase()) || functionWords.has(fold(word))
  const isOnlySource = (word: string) => isIn(word, sourceLanguage) && !isIn(word, targetLanguage)
  if (small.some(isOnlySource)) return true
  return (
    !small.length &&
    words.length > 0 &&
    words.every(
      (word) => isOnlySource(word) && /^.\P{Lu}+$/u.test(word) && !nameWords.has(word.toLowerCase()),
    )
  )
}

/** The words of a text outside addresses, tags and placeholders. */
function wordsOf(text: string): string[] {
  const cut = [...addressesOf({text}), ...tagsOf(text)].sort((a, b) => b.start - a.start)
  const prose = cut.reduce((left, {start, end}) => `${left.slice(0, start)} ${left.slice(end)}`, text)
  return (
    prose
      .replace(/\{[^{}]*\}|%[\w$.@]+/g, ' ')
      .match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)
      ?.filter((word) => /\p{L}/u.test(word)) ?? []
  )
}

/** Sentences that the target has from the source as they are, and those that it has twice. */
export function checkCopies({source, target}: SentencePair, languages: FormLanguages): TermMessage[] {
  const {sourceLanguage, targetLanguage} = languages
  if (!sourceLanguage || !targetLanguage) return []
  const wanted = sentencesOf(source, sourceLanguage)
  const found = sentencesOf(target, targetLanguage)
  const isIn = (sentences: readonly Sentence[], key: string) => sentences.some((one) => one.key === key)
  return found.flatMap(({key, start, end}, index) => {
    const fields = {actual: target.slice(start, end), targetSpan: {start, end}}
    if (isIn(wanted, key) && isTranslatable(fields.actual, languages))
      return [
        termMessage('target-copied', 'Expected a translation, found the words of the source', fields, target),
      ]
    const isTwice = wordCount(key) > 2 && isIn(found.slice(0, index), key)
    if (!isTwice || wanted.length > new Set(wanted.map((one) => one.key)).size) return []
    return [termMessage('sentence-doubled', 'Unexpected sentence, the target has it before', fields, target)]
  })
}

interface Sentence extends Span {
  key: string
}

const sentencesOf = (text: string, {sentences}: Language): Sentence[] =>
  sentences(text).map((span) => ({
    ...span,
    key: text
      .slice(span.start, span.end)
      .toLowerCase()
      .replace(/[\s\p{P}]+/gu, ' ')
      .trim(),
  }))

const wordCount = (text: string) => text.split(' ').length

/**
 * Says where one of two texts is longer than it can be. Let s and t be their lengths in characters, c the characters of
 * the target for one of the source; then (t - c s) / sqrt(v m), with m the mean of t and c s, is distributed normally
 * (Gale and Church 1993). Its variance v is theirs; c is that of the pairs themselves, which starts from 1.
 */
export class Lengths {
  readonly #ratio: number

  constructor(pairs: readonly SentencePair[]) {
    let [sources, targets] = [PRIOR, PRIOR]
    for (const {source, target} of pairs) {
      sources += source.length
      targets += target.length
    }
    this.#ratio = targets / sources
  }

  check({source, target}: SentencePair): TermMessage[] {
    const expected = this.#ratio * source.length
    const deviation = (target.length - expected) / Math.sqrt((VARIANCE * (target.length + expected)) / 2)
    // Of two empty texts it is no number.
    if (!(Math.abs(deviation) > MOST)) return []
    const [side, other] = deviation < 0 ? ['shorter', 'left out'] : ['longer', 'added']
    const reason = `Unexpected length: the target is much ${side} than the source; is anything ${other}?`
    return [termMessage('length-unlikely', reason, {targetSpan: {start: 0, end: target.length}}, target)]
  }
}

/** Characters that the ratio of 1 is worth before any text is read. */
const PRIOR = 2000
const VARIANCE = 6.8
/** Deviations from here on were all found to be omissions or additions, in 24,000 pairs of news. */
const MOST = 2.8
