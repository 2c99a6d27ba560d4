/**
 * Lists of words, plain or front-coded: of each word only what follows the letters that it shares with the one before
 * (Witten, Moffat and Bell, Managing Gigabytes, section 4.1). A sorted list so written is a third smaller when compressed.
 */

/** A word after white space, or after a capital letter that says how many letters of the word before stand before it. */
const WORD = /([A-Z]?)([^A-Z\s]+)/g
const NONE = 'A'.charCodeAt(0)
const MOST = 'Z'.charCodeAt(0) - NONE

/** The words of a list, plain or front-coded. */
export function readWords(list: string): string[] {
  const words: string[] = []
  let word = ''
  for (const [, kept, rest] of list.matchAll(WORD)) {
    word = (kept ? word.slice(0, kept.charCodeAt(0) - NONE) : '') + rest
    words.push(word)
  }
  return words
}

/**
 * A plain list of words in small letters as a front-coded one, sorted and each word once.
 *
 * @throws TypeError for a capital letter, which would be read as a number.
 */
export function frontCode(list: string): string {
  const capital = /[A-Z]\S*/.exec(list)
  if (capital) throw new TypeError(`padanan: ${capital[0]} in a list of words; it is to be in small letters`)
  let before = ''
  const coded = [...new Set(readWords(list))].sort().map((word) => {
    let kept = 0
    while (kept < MOST && before[kept] !== undefined && before[kept] === word[kept]) kept++
    before = word
    return String.fromCharCode(NONE + kept) + word.slice(kept)
  })
  return coded.join('')
}
