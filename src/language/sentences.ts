/**
 * Sentences, from rules that are data.
 *
 * A line end always breaks. A mark that ends sentences (`. ? ! …`) with the quotes and brackets that close after it
 * breaks when white space follows and then something that can begin a sentence, unless an abbreviation, an initial or
 * the number of a list item holds it. `srx-rules.ts` says the same in SRX 2.0.
 */
import type {Span} from '../types/index.js'
import {
  type Abbreviations,
  abbreviationBefore,
  lettersStart,
  spaceStart,
  spellings,
  wordStart,
  words,
} from './abbreviations.js'
import {at, classOf, DIGIT, isLineEnd, isLower, isSpace, isUpper, LETTER, MARK, width} from './characters.js'

export interface SentenceRules {
  abbreviations: Abbreviations
  /** Words, capitalised, that commonly begin a sentence and are no part of a name. */
  starters: string
  /** Words, capitalised, that go on with a name or a time after an abbreviation of kind `capital`. */
  nameParts: string
  /** Words after which a capital letter is no initial: *huruf A*, *Plan B*. */
  letterNames: string
  /** Capital letters that are no initial after a word in small letters: numerals, pronouns. */
  notInitials: string
}

export const TERMINATORS = '.?!…‽؟。！？'
export const BRACKETS = ')]}'
export const CLOSERS = `"'”’»›“‘„${BRACKETS}`
/** What may stand before the first letter of a sentence. */
export const OPENERS = '"\'“”‘’„«»‹›([{¿¡-–—•*'
/** What goes on with a sentence. */
export const CONTINUING = ',;:/'
/** An item's number and what follows: `2. Buka`, `b. Tarik`. */
export const ITEM = '(?:\\d{1,2}|[a-z]|[ivx]{1,4})'
/** The number of an item where a sentence begins. */
export const SMALL_ITEM_MARK = '(?:\\d{1,3}|[a-z]|[ivx]{1,4})'
export const CAPITAL_ITEM_MARK = '(?:[A-Z]|[IVX]{1,4})'
/** What a list may follow: *dua syarat: 1. Mundur.* */
export const LISTING = ':;'
/** A letter beside one of these is no initial: *50C*, *I/O*, *R&D*. */
export const BESIDE = './&-'

const BEFORE_WORD = "(?<![\\p{L}\\p{M}\\p{Nl}\\p{Nd}.'’@/_-])"
/** A word in small letters with a full stop, after which a sentence may begin with a small letter, as in letters and posts. */
export const PLAIN_STOP = `${BEFORE_WORD}\\p{Ll}{3,40}\\.`
/** The same with other marks; a name may hold an exclamation mark (*Yahoo!*), so none is one. */
export const PLAIN_MARKS = `(?:[\\p{L}\\p{M}\\p{Nd}] ?\\?|${BEFORE_WORD}\\p{Ll}{1,40} ?[?!])[?!]{0,40}`

/** A number after *No.*, in figures or in signs of Rome; *I* alone is a pronoun. */
export const NUMBER_AHEAD = '(?:\\p{Nd}|(?:[IVXL]{2,6}|[VX])(?![\\p{L}\\p{M}\\p{Nl}]))'

export const SPACES = ' \\t\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000\\ufeff'
/** What may stand before a capital or a figure that begins a sentence. */
const BEGINS = `[${SPACES}][${SPACES}${OPENERS.replace(/[\][\\^-]/g, '\\$&')}]*[\\p{Lu}\\p{Nd}]`
/** What stands alone in letters and posts and ends a sentence as a mark does: a face, a row of signs, when a letter came. */
const FACE = `(?<=[${SPACES}])[:;=]-?[()DP]`
const ROW = `(?<=[${SPACES}])(?:\\*{3,200}|={3,200}|_{3,200}|~{3,200}|#{3,200})`
const TIMESTAMP =
  '(?<![\\p{Nd}/])\\p{Nd}{1,2}/\\p{Nd}{1,2}/\\p{Nd}{2,4} \\p{Nd}{1,2}:\\p{Nd}{2}(?::\\p{Nd}{2})?(?: [AP]M|(?! [AP]M))'
const SENDER = "(?<![\\p{L}\\p{M}\\p{Nl}])\\p{Lu}[\\p{L}\\p{M}\\p{Nd}@.'’-]{0,60}|>"
/** Sentences that were left out, after one that ends. */
const LEFT_OUT = '\\[(?:\\.{3}|…)\\]'
const ENDED = `[${TERMINATORS}][${CLOSERS.replace(/[\][\\^-]/g, '\\$&')}]{0,9}`
/** Where a sentence ends without a mark of its own: what stands before the place, and after it. */
export const STANDING: readonly (readonly [before: string, after: string])[] = [
  [`(?:${FACE}|${ROW}|${TIMESTAMP})`, `(?=${BEGINS})`],
  [`(?:${SENDER})`, `(?=[${SPACES}]${TIMESTAMP}${BEGINS})`],
  [ENDED, `(?=[${SPACES}]${LEFT_OUT}${BEGINS})`],
  [`(?<=${ENDED}[${SPACES}])${LEFT_OUT}`, `(?=${BEGINS})`],
]

const unitSet = (characters: string) => new Set([...characters].map((character) => character.charCodeAt(0)))
const terminators = unitSet(TERMINATORS)
const closers = unitSet(CLOSERS)
const openers = unitSet(OPENERS)
const brackets = unitSet(BRACKETS)
const continuing = unitSet(CONTINUING + BRACKETS + TERMINATORS)
const FULL_STOP = 46

const itemAhead = new RegExp(`${ITEM}[.)][^\\S\\n\\v\\f\\r\\u2028\\u2029]+\\p{Lu}`, 'uy')
const plainStop = new RegExp(`(?<=${PLAIN_STOP})`, 'uy')
const plainMarks = new RegExp(`(?<=${PLAIN_MARKS})`, 'uy')
/** What one of `STANDING` has in it: few texts do. */
const hasStanding = /[:;=]-?[()DP]|[*=_~#]{3}|\d:\d\d|\[(?:\.{3}|…)\]/
const standing = new RegExp(STANDING.map(([before, after]) => before + after).join('|'), 'gu')
const numberAhead = new RegExp(NUMBER_AHEAD, 'uy')
const itemBefore = new RegExp(`^(?:${SMALL_ITEM_MARK}|${CAPITAL_ITEM_MARK})$`)

export function sentenceBreaker(rules: SentenceRules): (text: string) => Span[] {
  const abbreviations = spellings(rules.abbreviations)
  const starters = new Set(words(rules.starters))
  const nameParts = new Set(words(rules.nameParts))
  const letterNames = new Set(words(rules.letterNames))
  const notInitials = new Set(words(rules.notInitials))

  /** Whether the full stop at `stop` belongs to what stands before it; what follows begins at `next`. */
  function holds(text: string, stop: number, next: number): boolean {
    const bracketed = brackets.has(text.charCodeAt(stop + 1))
    const found = abbreviationBefore(abbreviations, text, stop)
    if (
      found &&
      !(found.kind === 'capital' && isInitials(text, found.start, stop) && !afterComma(text, found.start))
    ) {
      if (found.kind === 'never') return true
      if (found.kind === 'number') {
        numberAhead.lastIndex = next
        return numberAhead.test(text)
      }
      // A bracket goes on with what stands before it: *Tbk. (BBCA)*, *2 p.m. (0700 GMT)*.
      if (bracketed || text[next - 1] === '(') return true
      const word = wordAt(text, next)
      if (found.kind === 'starter') return !starters.has(word)
      return nameParts.has(word) || (abbreviations.has(word) && text[next + word.length] === '.')
    }
    if (isItem(text, stop)) return true
    return isInitials(text, wordStart(text, stop), stop) && holdsInitials(text, stop, next)
  }

  function holdsInitials(text: string, stop: number, next: number): boolean {
    const start = wordStart(text, stop)
    if (start > 0) {
      const unit = text.charCodeAt(start - 1)
      if (classOf(unit) === DIGIT || BESIDE.includes(text[start - 1]!)) return false
    }
    if (classOf(at(text, next)) === DIGIT || starters.has(wordAt(text, next))) return false
    if (stop - start > 1 || text[start - 1] !== ' ') return true
    // Rp2 M, 30 C
    if (classOf(text.charCodeAt(start - 2)) === DIGIT) return false
    const previous = text.slice(lettersStart(text, start - 1), start - 1)
    return (
      !letterNames.has(previous) && !(isLower(at(previous, 0)) && notInitials.has(text.slice(start, stop)))
    )
  }

  /** Whether the number or letter before `stop` opens an item: it stands where a sentence begins. */
  function isItem(text: string, stop: number): boolean {
    const start = itemStart(text, stop)
    if (!itemBefore.test(text.slice(start, stop))) return false
    let index = spaceStart(text, start)
    if (index === 0 || isLineEnd(text.charCodeAt(index - 1))) return true
    if (index === start) return false
    while (index > 0 && closers.has(text.charCodeAt(index - 1))) index--
    if (LISTING.includes(text[index - 1]!)) return true
    if (!terminators.has(text.charCodeAt(index - 1))) return false
    // A capital is an item or an initial, whatever ends before it.
    if (isUpper(at(text, start)) || text.charCodeAt(index - 1) !== FULL_STOP) return true
    return !abbreviationBefore(abbreviations, text, index - 1)
  }

  /** Whether the marks from `mark` to `end` follow a word and no abbreviation, and nothing closes after them. */
  function isPlainEnd(text: string, mark: number, end: number): boolean {
    const pattern = text.charCodeAt(mark) === FULL_STOP ? plainStop : plainMarks
    pattern.lastIndex = end
    return pattern.test(text) && (pattern === plainMarks || !abbreviationBefore(abbreviations, text, mark))
  }

  /** Whether a sentence ends with the marks from `mark` to `end`, `count` of which are terminators. */
  function ends(text: string, mark: number, end: number, count: number): boolean {
    let next = end
    while (isSpace(text.charCodeAt(next))) {
      if (next === text.length || isLineEnd(text.charCodeAt(next))) return true
      next++
    }
    const afterSpace = next
    while (next < text.length && (openers.has(text.charCodeAt(next)) || isSpace(text.charCodeAt(next)))) {
      if (isLineEnd(text.charCodeAt(next))) return false
      next++
    }
    if (next === text.length || continuing.has(text.charCodeAt(next))) return false
    if (isLower(at(text, next))) {
      itemAhead.lastIndex = next
      const item = next <= afterSpace + 1 && itemAhead.test(text)
      if (!item && (next > afterSpace || !isPlainEnd(text, mark, end))) return false
    }
    // "[…]" and "(!)" stand for something that was left out or meant.
    const opened = text[mark - 1] === '(' || text[mark - 1] === '['
    if (opened && brackets.has(text.charCodeAt(end - 1))) return false
    return count > 1 || text.charCodeAt(mark) !== FULL_STOP || !holds(text, mark, next)
  }

  return (text) => {
    const spans: Span[] = []
    let start = 0
    const push = (end: number) => {
      let from = start
      let to = end
      while (from < to && isSpace(text.charCodeAt(from))) from++
      while (to > from && isSpace(text.charCodeAt(to - 1))) to--
      if (from < to) spans.push({start: from, end: to})
      start = end
    }
    const standingEnds = hasStanding.test(text) ? [...text.matchAll(standing)] : []
    let place = 0
    for (let index = 0; index < text.length; index++) {
      for (; place < standingEnds.length && endOf(standingEnds[place]!) <= index; place++)
        push(endOf(standingEnds[place]!))
      const unit = text.charCodeAt(index)
      if (isLineEnd(unit)) push(index + 1)
      else if (terminators.has(unit)) {
        let end = index
        let count = 0
        while (end < text.length) {
          if (terminators.has(text.charCodeAt(end))) count++
          else if (!closers.has(text.charCodeAt(end))) break
          end++
        }
        if (isSpace(text.charCodeAt(end)) && ends(text, index, end, count)) push(end)
        index = end - 1
      }
    }
    push(text.length)
    return spans
  }
}

const endOf = (match: RegExpExecArray) => match.index + match[0].length

/** *J*, *M.H*: capitals with stops. */
function isInitials(text: string, start: number, stop: number): boolean {
  for (let index = start; index < stop; index += 2) {
    if (!isUpper(text.charCodeAt(index))) return false
    if (index + 1 < stop && text.charCodeAt(index + 1) !== FULL_STOP) return false
  }
  return start < stop
}

/** A degree follows a comma (*Budi, S.H.*); without one the same letters are initials (*S.H. Budi*). */
function afterComma(text: string, start: number): boolean {
  return text[start - 1] === ' ' ? text[start - 2] === ',' : text[start - 1] === ','
}

/** Where the run of letters and digits that ends at `stop` begins. */
function itemStart(text: string, stop: number): number {
  let start = stop
  while (start > 0 && [LETTER, DIGIT].includes(classOf(text.charCodeAt(start - 1)))) start--
  return start
}

/** The run of letters and inner stops that begins at `start`. */
function wordAt(text: string, start: number): string {
  let end = start
  while (end < text.length) {
    const code = at(text, end)
    const kind = classOf(code)
    if (kind !== LETTER && kind !== MARK) {
      if (code !== FULL_STOP || classOf(at(text, end + 1)) !== LETTER) break
    }
    end += width(code)
  }
  return text.slice(start, end)
}
