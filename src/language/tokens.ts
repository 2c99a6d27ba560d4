/**
 * Tokens: words, numbers, punctuation and symbols (after UAX #29, with what news needs besides).
 *
 * A word keeps its inner apostrophes and hyphens (*Ma'ruf*, *de-eskalasi*, *NATO-nya*), an abbreviation its stop,
 * a host or an address its dots. A hyphen between two names is a boundary (*Rusia-AS*); en dash and slash always are.
 */
import type {Token} from '../types/index.js'
import {type AbbreviationKind, LONGEST} from './abbreviations.js'
import {
  at,
  classOf,
  DIGIT,
  FORMAT,
  isSpace,
  isUpper,
  LETTER,
  MARK,
  PUNCTUATION,
  SPACE,
  width,
} from './characters.js'

export interface TokenRules {
  /** Abbreviations without their last stop. */
  abbreviations: ReadonlyMap<string, AbbreviationKind>
  /** Letters that stand before a sum without space: *Rp1,5*. */
  currencies: ReadonlySet<string>
  /** Whether a hyphen between two capitalised words joins them into one (*Bangsa-Bangsa*, *Anti-Rusia*). */
  joins(left: string, right: string): boolean
}

const address =
  /(?:https?:\/\/|www\.)[^\s"'<>“”‘’]*[^\s"'<>“”‘’.,;:!?)\]]|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}|[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}\.(?:com|net|org|info|tv|news|id|co|go|ac|or|sch|gov|edu|mil|int|uk|us|eu|ru|ua|sg|my|au|de|fr|nl)(?![\p{L}\p{N}]|-\p{L})(?:\/[^\s"'<>“”‘’]*[^\s"'<>“”‘’.,;:!?)\]])?/iuy
const HYPHEN = 45
/** The longest part of a host (RFC 1035, 2.3.4). */
const LABEL = 63
const FULL_STOP = 46

const isHyphen = (unit: number) => unit === HYPHEN || unit === 0x2010 || unit === 0x2011
const isApostrophe = (unit: number) => unit === 39 || unit === 0x2019 || unit === 0x2bc || unit === 0x2018

export function tokenizer(rules: TokenRules): (text: string) => Token[] {
  /** Where the run of letters, digits, marks and inner apostrophes at `start` ends. */
  function partEnd(text: string, start: number): number {
    let end = start
    while (end < text.length) {
      const code = at(text, end)
      const kind = classOf(code)
      if (kind === LETTER || kind === DIGIT || kind === MARK || kind === FORMAT) end += width(code)
      else if (isApostrophe(code) && end > start && classOf(at(text, end + 1)) === LETTER) end++
      else break
    }
    return end
  }

  function wordEnd(text: string, start: number): number {
    let end = partEnd(text, start)
    // Dotted: S.H., M.Hum., a.n., U.S.
    let dotted = end
    while (text.charCodeAt(dotted) === FULL_STOP && dotted - start < LONGEST) {
      if (classOf(at(text, dotted + 1)) === LETTER) dotted = partEnd(text, dotted + 1)
      else break
      if (rules.abbreviations.has(text.slice(start, dotted)) || isInitials(text, start, dotted)) end = dotted
    }
    if (text.charCodeAt(end) === FULL_STOP && text.charCodeAt(end + 1) !== FULL_STOP) {
      const kind = rules.abbreviations.get(text.slice(start, end))
      const initials = end - start > 2 && isInitials(text, start, end)
      if (kind ? kind !== 'number' || figureFollows(text, end + 1) : initials) return end + 1
    }
    let partStart = start
    while (isHyphen(text.charCodeAt(end))) {
      const next = at(text, end + 1)
      const kind = classOf(next)
      if (kind !== LETTER && kind !== DIGIT) break
      const nextEnd = partEnd(text, end + 1)
      if (
        isUpper(next) &&
        isUpper(at(text, partStart)) &&
        !rules.joins(text.slice(partStart, end), text.slice(end + 1, nextEnd))
      ) {
        break
      }
      partStart = end + 1
      end = nextEnd
    }
    return end
  }

  function numberEnd(text: string, start: number): number {
    let end = start
    while (end < text.length) {
      const code = at(text, end)
      if (classOf(code) === DIGIT) end += width(code)
      else if (end > start && '.,:/'.includes(text[end]!) && classOf(at(text, end + 1)) === DIGIT) end++
      else break
    }
    return end
  }

  function next(text: string, start: number): {end: number; kind: Token['kind']} {
    const code = at(text, start)
    const kind = classOf(code)
    if (kind === LETTER || kind === MARK || kind === DIGIT) {
      const host = addressEnd(text, start)
      if (host) return {end: host, kind: 'word'}
    }
    if (kind === DIGIT) {
      const end = numberEnd(text, start)
      const after = text.charCodeAt(end)
      if (classOf(at(text, end)) === LETTER) return {end: wordEnd(text, end), kind: 'word'}
      // "1990-an", "19-year-old", but not "2021-Mei".
      const joined = isHyphen(after) && classOf(at(text, end + 1)) === LETTER && !isUpper(at(text, end + 1))
      return joined ? {end: wordEnd(text, end + 1), kind: 'word'} : {end, kind: 'number'}
    }
    if (kind === LETTER || kind === MARK) {
      for (let length = 2; length < 4; length++) {
        if (
          classOf(text.charCodeAt(start + length)) === DIGIT &&
          rules.currencies.has(text.slice(start, start + length))
        )
          return {end: start + length, kind: 'word'}
      }
      return {end: wordEnd(text, start), kind: 'word'}
    }
    if ((code === 64 || code === 35) && classOf(at(text, start + 1)) === LETTER) {
      return {end: handleEnd(text, start + 1), kind: 'word'}
    }
    let end = start + width(code)
    if (code < 128) while (text.charCodeAt(end) === code && '.-*_=~'.includes(text[start]!)) end++
    return {end, kind: kind === PUNCTUATION ? 'punctuation' : 'symbol'}
  }

  return (text) => {
    const tokens: Token[] = []
    let start = 0
    while (start < text.length) {
      if (isSpace(text.charCodeAt(start))) {
        start++
        continue
      }
      const {end, kind} = next(text, start)
      tokens.push({start, end, text: text.slice(start, end), kind})
      start = end
    }
    return tokens
  }
}

/** Where the address or host at `start` ends; 0 when there is none. Looks closer only when a dot or colon is in the run. */
function addressEnd(text: string, start: number): number {
  let index = start
  while (index < start + LABEL) {
    const kind = classOf(text.charCodeAt(index))
    if (kind !== LETTER && kind !== DIGIT && text.charCodeAt(index) !== HYPHEN) break
    index++
  }
  const unit = text.charCodeAt(index)
  if (unit !== FULL_STOP && unit !== 58 && unit !== 64 && unit !== 95 && unit !== 43) return 0
  const after = classOf(at(text, index + 1))
  if (after !== LETTER && !(unit === 58 && text.charCodeAt(index + 1) === 47) && unit !== 95) return 0
  address.lastIndex = start
  return address.test(text) ? address.lastIndex : 0
}

function handleEnd(text: string, start: number): number {
  let end = start
  while (end < text.length) {
    const kind = classOf(text.charCodeAt(end))
    if (kind !== LETTER && kind !== DIGIT && kind !== MARK && text[end] !== '_') break
    end++
  }
  return end
}

/** *U.S*, *M.H*: single letters between stops. */
function isInitials(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index += 2) {
    if (classOf(text.charCodeAt(index)) !== LETTER) return false
    if (index + 1 < end && text.charCodeAt(index + 1) !== FULL_STOP) return false
  }
  return true
}

function figureFollows(text: string, start: number): boolean {
  let index = start
  while (index < text.length && classOf(text.charCodeAt(index)) === SPACE) index++
  return classOf(text.charCodeAt(index)) === DIGIT
}
