/** Pieces of the patterns that find figures. */
import {words} from './abbreviations.js'

export const SPACE = '[ \\u00a0\\u202f\\u2009]'
export const HYPHEN = '[-\\u2010\\u2011]'
export const DASH = '[-\\u2010-\\u2015\\u2212]'

export const literal = (text: string) =>
  text
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/ /g, SPACE)
    .replace(/'/g, "['\\u2018\\u2019\\u02bc`]")

/** One of several words, the longest that fits; `(?!)`, which matches nothing, for none. */
export const anyOf = (list: readonly string[]) =>
  list.length === 0
    ? '(?!)'
    : [...new Set(list)]
        .sort((a, b) => b.length - a.length)
        .map(literal)
        .join('|')

/** Words in small letters, with a capital and in capitals. */
export const anyCase = (list: readonly string[]) =>
  anyOf(list.flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1), word.toUpperCase()]))

/** Names as they are written in a sentence or in capitals; *may* and *sen* in small letters are other words. */
export const cased = (lines: string) => anyOf(words(lines).flatMap((name) => [name, name.toUpperCase()]))

/** Words between spaces, where `_` is a space within one. */
export const phrases = (list: string) => words(list).map((word) => word.replaceAll('_', ' '))

/** A word as a table has it: in small letters, with plain spaces and apostrophes. */
export const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/[\u2018\u2019\u02bc`]/g, "'")

/** A table by its words as `plain` gives them. */
export const byWord = <T>(table: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(table).map(([word, value]) => [plain(word), value]))
