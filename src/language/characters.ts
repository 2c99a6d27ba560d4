/**
 * Classes of characters, by code point (Unicode general categories, UAX #44).
 * Each character is looked up once in Unicode's properties and then remembered.
 */

export const SPACE = 0
export const LETTER = 1
export const DIGIT = 2
export const MARK = 3
export const FORMAT = 4
export const SYMBOL = 5
export const PUNCTUATION = 6

function classify(code: number): number {
  const character = String.fromCodePoint(code)
  if (/\s/.test(character)) return SPACE
  if (/\p{L}|\p{Nl}/u.test(character)) return LETTER
  if (/\p{Nd}/u.test(character)) return DIGIT
  if (/\p{M}/u.test(character)) return MARK
  if (/\p{Cf}/u.test(character)) return FORMAT
  // Unicode files "%", "&", "@" and "#" under punctuation; in running text they stand for something.
  if (/[\p{S}\p{No}\p{C}%‰&@#]/u.test(character)) return SYMBOL
  return PUNCTUATION
}

const UNKNOWN = 255
const SMALL = 0x2100
/** Filled as characters come. */
const classes = new Uint8Array(SMALL).fill(UNKNOWN)
const cases = new Uint8Array(SMALL).fill(UNKNOWN)
const rest = new Map<number, number>()

/** The class of a code point. What lies beyond the ends of a text (`NaN`) counts as space. */
export function classOf(code: number): number {
  if (code < SMALL) {
    const known = classes[code]!
    if (known !== UNKNOWN) return known
    const found = classify(code)
    classes[code] = found
    return found
  }
  if (Number.isNaN(code)) return SPACE
  let known = rest.get(code)
  if (known === undefined) {
    known = classify(code)
    rest.set(code, known)
  }
  return known
}

const LOWER = 1
const UPPER = 2

function caseOf(code: number): number {
  const known = code < SMALL ? cases[code]! : UNKNOWN
  if (known !== UNKNOWN) return known
  if (Number.isNaN(code)) return 0
  const character = String.fromCodePoint(code)
  const found = /\p{Ll}/u.test(character) ? LOWER : /[\p{Lu}\p{Lt}]/u.test(character) ? UPPER : 0
  if (code < SMALL) cases[code] = found
  return found
}

export function isLower(code: number): boolean {
  return caseOf(code) === LOWER
}

export function isUpper(code: number): boolean {
  return caseOf(code) === UPPER
}

/** Whether a code unit is white space, as `\s` has it. */
export function isSpace(unit: number): boolean {
  return unit < SMALL ? classOf(unit) === SPACE : unit === 0x3000 || unit === 0xfeff
}

/** Line and paragraph ends. */
export function isLineEnd(unit: number): boolean {
  return (unit >= 10 && unit <= 13) || unit === 0x2028 || unit === 0x2029
}

/** The code point at a place in a text; 0 beyond its end. */
export function at(text: string, index: number): number {
  return index < text.length ? text.codePointAt(index)! : 0
}

/** The code point that ends just before a place; 0 at the start. */
export function before(text: string, index: number): number {
  if (index <= 0) return 0
  const unit = text.charCodeAt(index - 1)
  return unit >= 0xdc00 && unit <= 0xdfff && index > 1 ? text.codePointAt(index - 2)! : unit
}

/** How many code units a code point takes. */
export function width(code: number): number {
  return code > 0xffff ? 2 : 1
}
