/** A negation that only one side has, and words that say the opposite of those they stand for. */
import type {Language, Span} from '../types/index.js'
import type {CheckedPair} from './check.js'
import type {CheckedWord} from './check-words.js'
import {type TermMessage, termMessage} from './message.js'
import type {Renderings} from './renderings.js'

/**
 * Says where one side negates and the other neither negates nor denies in another way (*gagal* for "didn't succeed",
 * *unarmed* for *tidak bersenjata*).
 */
export function checkNegations(pair: CheckedPair): TermMessage[] {
  const {source, target, words, sourceLanguage, targetLanguage, renderings} = pair
  const here = denialsOf(words.source, words.target, source, [sourceLanguage, targetLanguage], 0, renderings)
  const there = denialsOf(words.target, words.source, target, [targetLanguage, sourceLanguage], 1, renderings)
  if (here.negations.length > there.negations.length + there.denials.length) {
    const {start, end} = here.negations[0]!
    const actual = source.slice(start, end)
    const reason = `Nothing in the target negates as \`${actual}\` does`
    return [termMessage('negation-missing', reason, {actual, sourceSpan: {start, end}})]
  }
  if (there.negations.length > here.negations.length + here.denials.length) {
    const {start, end} = there.negations[0]!
    const actual = target.slice(start, end)
    const reason = `Unexpected \`${actual}\`, nothing in the source negates so`
    return [termMessage('negation-added', reason, {actual, targetSpan: {start, end}}, target)]
  }
  return here.negations.length === there.negations.length ? checkOpposites(pair) : []
}

/** How far apart in their sentences, as a share, a word and the one that stands for it may be. */
const ASIDE = 0.35

/** Shorter words have too many meanings. */
const SHORTEST = 5

/** Words for which another stands that says the opposite of what they are in the other language. */
function checkOpposites({
  source,
  target,
  words,
  targetLanguage: {opposes},
  renderings,
}: CheckedPair): TermMessage[] {
  const isOpen = ({isExplained, links, text}: CheckedWord) =>
    !isExplained && links.length === 0 && text.length >= SHORTEST
  const theirs = words.target.filter(isOpen)
  return words.source.filter(isOpen).flatMap(({text, start, end, isContent}) => {
    const meant = [...renderings.of(text, 0)]
    const other = theirs.find((word) => {
      const lemmas = renderings.lemmas(word.text, 1)
      return (
        word.isContent === isContent &&
        Math.abs(start / source.length - word.start / target.length) < ASIDE &&
        // *Menyelidiki* and *diselidiki* are one verb.
        meant.some(
          (rendering) =>
            opposes(rendering, word.text) &&
            !renderings.lemmas(rendering, 1).some((lemma) => lemmas.includes(lemma)),
        )
      )
    })
    if (!other) return []
    return termMessage(
      'word-opposite',
      `\`${other.text}\` says the opposite of \`${text}\``,
      {
        actual: text,
        expected: meant,
        sourceSpan: {start, end},
        targetSpan: {start: other.start, end: other.end},
      },
      target,
    )
  })
}

interface Denials {
  negations: Span[]
  denials: Span[]
}

function denialsOf(
  words: readonly CheckedWord[],
  others: readonly CheckedWord[],
  text: string,
  [language, other]: readonly [Language, Language],
  side: 0 | 1,
  renderings: Renderings,
): Denials {
  const {negations, denials} = language
  const denies = ({text}: CheckedWord) => renderings.lemmas(text, side).some((lemma) => denials.has(lemma))
  const found: Denials = {negations: [], denials: []}
  words.forEach((word, index) => {
    const next = words[index + 1]
    if (negations.has(word.folded)) {
      // *No. 5* is a number; *neither … nor* negates once; *not only* and *didn't fail* negate nothing.
      const isNumber = word.text === 'No' && /^\.? ?\d/.test(text.slice(word.end))
      const isSecond = word.folded === 'nor' && found.negations.length > 0
      if (isNumber || isSecond) return
      found[next && denies(next) ? 'denials' : 'negations'].push(word)
    } else if (
      word.links.length === 0 ? denies(word) || positiveOf(word, language) !== undefined : isReversed(word)
    )
      found.denials.push(word)
  })
  return found

  /** *Unsafe* for *tak aman*: what it translates is what is left of it without its first letters, or is negated. */
  function isReversed(word: CheckedWord): boolean {
    const positive = positiveOf(word, language)
    if (positive === undefined) return false
    return word.links.some(
      (link) =>
        renderings.of(others[link]!.text, side === 0 ? 1 : 0).has(positive) ||
        other.negations.has(others[link - 1]?.folded ?? ''),
    )
  }
}

/** What is left of a word without the prefix that makes it the opposite: *armed* of *unarmed*. */
function positiveOf(
  {text, folded}: CheckedWord,
  {antonymPrefixes, opposes, knows, fold, forms}: Language,
): string | undefined {
  for (const prefix of antonymPrefixes) {
    if (!folded.startsWith(prefix)) continue
    const rest = folded.slice(prefix.length).replace(/^-/, '')
    if (rest.length > 2 && opposes(text, rest) && (knows?.(rest) ?? true))
      return fold(forms(rest).at(-1)?.lemma ?? rest)
  }
  return undefined
}
