/** What XML 1.0 has no place for (section 2.2): control characters, U+FFFE, U+FFFF and halves of surrogate pairs. */
export const UNHOLDABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u

/** Each of them. */
export const UNHOLDABLE_ALL = new RegExp(UNHOLDABLE, 'gu')

/** The code of a character as XML and Unicode write it: at least four hexadecimal digits. */
export const hexOf = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0')

/** Those characters, and any surrogate: four times faster to look for (in two classes, not one), and hardly ever there. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const DOUBTFUL = /[\0-\x08\x0b\x0c\x0e-\x1f]|[\ud800-\udfff\ufffe\uffff]/

/** Whether XML can hold the text. */
export const isHoldable = (text: string): boolean => !DOUBTFUL.test(text) || !UNHOLDABLE.test(text)

/** Where text ends or wants a closer look: marks of XML, line breaks, and what may not be holdable. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
export const TEXT_END = /[<&\]\0-\x08\n-\x1f\ufffe\uffff\ud800-\udfff]/g
