/** What stands around a full stop: abbreviations, initials, the numbers of list items. */
import {classOf, DIGIT, isLineEnd, isSpace, LETTER, MARK} from './characters.js'

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

export type AbbreviationKind = keyof Abbreviations

export function words(list: string): string[] {
  return list.split(/\s+/).filter(Boolean)
}

/** Every spelling of every abbreviation, with its kind. */
export function spellings(abbreviations: Abbreviations): Map<string, AbbreviationKind> {
  const all = new Map<string, AbbreviationKind>()
  const add = (word: string, kind: AbbreviationKind) => {
    if (!all.has(word)) all.set(word, kind)
  }
  for (const kind of ['never', 'number', 'capital', 'starter'] as const) {
    for (const word of words(abbreviations[kind])) all.set(word, kind)
  }
  for (const [word, kind] of [...all]) {
    const first = word[0]!
    if (word.length === 1) continue
    if (first !== first.toUpperCase()) add(first.toUpperCase() + word.slice(1), kind)
    else add(word.toUpperCase(), kind)
  }
  return all
}

const FULL_STOP = 46
/** No abbreviation is longer; what is tried stays short in any text. */
export const LONGEST = 16

const isLetter = (unit: number) => classOf(unit) === LETTER || classOf(unit) === MARK

/** Where the run of letters and inner stops that ends at `end` begins. */
export function wordStart(text: string, end: number): number {
  let start = end
  while (
    start > 0 &&
    (isLetter(text.charCodeAt(start - 1)) || (text.charCodeAt(start - 1) === FULL_STOP && start < end))
  ) {
    start--
  }
  while (start < end && text.charCodeAt(start) === FULL_STOP) start++
  return start
}

/** Where the run of letters that ends at `end` begins. */
export function lettersStart(text: string, end: number): number {
  let start = end
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--
  return start
}

/** The longest abbreviation that ends at `stop`: *S.H* before *H*; none for letters on a figure (*50C*). */
export function abbreviationBefore(
  abbreviations: ReadonlyMap<string, AbbreviationKind>,
  text: string,
  stop: number,
): {start: number; kind: AbbreviationKind} | undefined {
  let start = wordStart(text, stop)
  if (stop - start > LONGEST) start = text.indexOf('.', stop - LONGEST) + 1
  for (; start < stop; start = text.indexOf('.', start) + 1) {
    const afterDigit = start > 0 && classOf(text.charCodeAt(start - 1)) === DIGIT
    const kind = afterDigit ? undefined : abbreviations.get(text.slice(start, stop))
    if (kind) return {start, kind}
  }
  return undefined
}

/** Where horizontal white space that ends at `end` begins. */
export function spaceStart(text: string, end: number): number {
  let start = end
  while (start > 0 && isSpace(text.charCodeAt(start - 1)) && !isLineEnd(text.charCodeAt(start - 1))) start--
  return start
}
