/**
 * Sentences, from rules that are data.
 *
 * A line end always breaks. A mark that ends sentences (`. ? ! …`) with the quotes and brackets that close after it
 * breaks when white space follows and then something that can begin a sentence, unless an abbreviation, an initial or
 * the number of a list item holds it. `srx.ts` says the same in SRX 2.0.
 */
import type {Span} from '../types.js'
import {at, classOf, DIGIT, isLineEnd, isLower, isSpace, isUpper, LETTER, MARK, width} from './characters.js'

/**
 * What an abbreviation does to the full stop that it ends in. Words are given without that stop, between spaces.
 * A lower-case word is also known with a capital, a capitalised one also in capitals.
 */
export interface Abbreviations {
  /** Never end a sentence: titles, *Jl.*, *yg.* */
  never: string
  /** Don't end a sentence before a figure: *No. 9*. */
  number: string
  /** End a sentence before a capital, unless the word is part of a name: *dll.*, *S.H.* */
  capital: string
  /** End a sentence before a word that commonly begins one, and else not: *Inc.*, *U.S.* */
  starter: string
}

export interface SentenceRules {
  abbreviations: Abbreviations
  /** Words, capitalised, that commonly begin a sentence and are no part of a name. */
  starters: string
  /** Words, capitalised, that go on with a name or a time after an abbreviation of kind `capital`. */
  nameParts: string
  /** Words after which a capital letter is no initial: *huruf A*, *Plan B*. */
  letterNames: string
  /** Capital letters that are no initial after a word: numerals (*Perang Dunia I*), pronouns. */
  notInitials: string
}

export type AbbreviationKind = keyof Abbreviations

/** Every spelling of every abbreviation, with its kind. */
export function spellings(abbreviations: Abbreviations): Map<string, AbbreviationKind> {
  const all = new Map<string, AbbreviationKind>()
  for (const kind of ['never', 'number', 'capital', 'starter'] as const) {
    for (const word of words(abbreviations[kind])) {
      const first = word[0]!
      all.set(word, kind)
      if (first !== first.toUpperCase()) all.set(first.toUpperCase() + word.slice(1), kind)
      else if (word.length > 2) all.set(word.toUpperCase(), kind)
    }
  }
  return all
}

export function words(list: string): string[] {
  return list.split(/\s+/).filter(Boolean)
}

const unitSet = (characters: string) => new Set([...characters].map((character) => character.charCodeAt(0)))

export const TERMINATORS = '.?!…‽؟。！？'
export const CLOSERS = '"\'”’»›)]}“‘„'
/** What may stand before the first letter of a sentence. */
export const OPENERS = '"\'“”‘’„«»‹›([{¿¡-–—•*'

const terminators = unitSet(TERMINATORS)
const closers = unitSet(CLOSERS)
const openers = unitSet(OPENERS)
const brackets = unitSet(')]}')
/** What goes on with a sentence whatever its case. */
const continuing = unitSet(',;:/')
const FULL_STOP = 46

/** An item's number: `2.`, `b.`, `iv)`. */
const item = /(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+\p{Lu}/uy

export function sentenceBreaker(rules: SentenceRules): (text: string) => Span[] {
  const abbreviations = spellings(rules.abbreviations)
  const starters = new Set(words(rules.starters))
  const nameParts = new Set(words(rules.nameParts))
  const letterNames = new Set(words(rules.letterNames))
  const notInitials = new Set(words(rules.notInitials))

  /** Whether the full stop at `stop` belongs to the word before it, what follows beginning at `next`. */
  function holds(text: string, stop: number, next: number, inBrackets: boolean): boolean {
    const first = at(text, next)
    const digit = classOf(first) === DIGIT
    const start = wordStart(text, stop)
    if (start === stop) return !inBrackets && isItemNumber(text, numberStart(text, stop), stop)
    for (let from = start; from < stop; from = text.indexOf('.', from) + 1) {
      if (from > start || classOf(text.charCodeAt(start - 1)) !== DIGIT) {
        const kind = abbreviations.get(text.slice(from, stop))
        // A degree follows a comma (*Budi, S.H.*); without one the same letters are initials (*S.H. Budi*).
        const initials =
          kind === 'capital' && isInitial(text, from, stop) && !/, ?$/.test(text.slice(from - 2, from))
        if (kind && !initials) {
          if (kind === 'never') return true
          if (kind === 'number') return digit
          if (inBrackets) return true
          const word = nextWord(text, next)
          if (kind === 'starter') return !starters.has(word)
          return nameParts.has(word) || (abbreviations.has(word) && text[next + word.length] === '.')
        }
      }
      const dot = text.indexOf('.', from)
      if (dot < 0 || dot >= stop) break
    }
    if (isItemNumber(text, start, stop)) return true
    return !digit && isInitial(text, start, stop) && !starters.has(nextWord(text, next))
  }

  /** *J.*, *M.H.*: capitals with stops. */
  function isInitial(text: string, start: number, stop: number): boolean {
    for (let index = start; index < stop; index += 2) {
      if (!isUpper(text.charCodeAt(index)) || (index + 1 < stop && text.charCodeAt(index + 1) !== FULL_STOP))
        return false
    }
    if (stop - start > 1 || start < 2 || text[start - 1] !== ' ') return true
    const previousEnd = start - 1
    const previous = text.slice(wordStart(text, previousEnd), previousEnd)
    if (previous === '' || previous.endsWith('.')) return true
    return !letterNames.has(previous) && !notInitials.has(text.slice(start, stop))
  }

  /** A number, a letter or a small numeral where a sentence begins. */
  function isItemNumber(text: string, start: number, stop: number): boolean {
    if (start === stop || !/^(?:\d{1,3}|[a-z]|[ivx]{1,4})$/.test(text.slice(start, stop))) return false
    let index = start
    while (index > 0 && isSpace(text.charCodeAt(index - 1)) && !isLineEnd(text.charCodeAt(index - 1))) index--
    if (index === 0 || isLineEnd(text.charCodeAt(index - 1))) return true
    if (index === start) return false
    while (index > 0 && closers.has(text.charCodeAt(index - 1))) index--
    if (!terminators.has(text.charCodeAt(index - 1))) return false
    return !abbreviations.has(text.slice(wordStart(text, index - 1), index - 1))
  }

  /** Whether a sentence ends with the mark at `mark`, its marks and closers reaching up to `end`. */
  function ends(text: string, mark: number, end: number): boolean {
    let next = end
    while (next < text.length && isSpace(text.charCodeAt(next))) {
      if (isLineEnd(text.charCodeAt(next))) return true
      next++
    }
    if (next === text.length) return true
    const afterSpace = next
    while (next < text.length && (openers.has(text.charCodeAt(next)) || isSpace(text.charCodeAt(next)))) {
      if (isLineEnd(text.charCodeAt(next))) return false
      next++
    }
    if (next === text.length) return false
    const unit = text.charCodeAt(next)
    if (terminators.has(unit) || continuing.has(unit) || closers.has(unit)) return false
    if (isLower(at(text, next))) {
      item.lastIndex = next
      if (next > afterSpace + 1 || !item.test(text)) return false
    }
    // "[…]" and "(!)" stand for something that was left out or meant.
    const opened = text[mark - 1] === '(' || text[mark - 1] === '['
    if (opened && brackets.has(text.charCodeAt(end - 1))) return false
    if (text.charCodeAt(mark) !== FULL_STOP || terminators.has(text.charCodeAt(mark + 1))) return true
    return !holds(text, mark, next, brackets.has(text.charCodeAt(mark + 1)))
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
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index)
      if (isLineEnd(unit)) push(index + 1)
      else if (terminators.has(unit)) {
        let end = index + 1
        while (
          end < text.length &&
          (terminators.has(text.charCodeAt(end)) || closers.has(text.charCodeAt(end)))
        )
          end++
        if ((end === text.length || isSpace(text.charCodeAt(end))) && ends(text, index, end)) push(end)
        index = end - 1
      }
    }
    push(text.length)
    return spans
  }
}

/** Where the run of letters and stops that ends at `end` begins. */
function wordStart(text: string, end: number): number {
  let start = end
  while (start > 0) {
    const unit = text.charCodeAt(start - 1)
    const kind = classOf(unit)
    if (kind !== LETTER && kind !== MARK && (unit !== FULL_STOP || start === end)) break
    start--
  }
  while (start < end && text.charCodeAt(start) === FULL_STOP) start++
  return start
}

function numberStart(text: string, end: number): number {
  let start = end
  while (start > 0 && classOf(text.charCodeAt(start - 1)) === DIGIT) start--
  return start
}

/** The run of letters and inner stops that begins at `start`. */
function nextWord(text: string, start: number): string {
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
