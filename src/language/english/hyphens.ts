/** English words with a hyphen. */
import type {Form} from '../../types/index.js'
import type {Known} from './lists.js'
import {spelling} from './spelling.js'

/** *US-led*, *Kyiv-based*: the name before the hyphen is a word of its own. */
export function compoundParts(word: string): Form[] {
  const named = /^(\p{Lu}[\p{L}\p{N}]*)-\p{Ll}/u.exec(word)
  return named ? [{lemma: named[1]!, level: 'related', rule: 'compound'}] : []
}

const DIRECTIONS = new Set(['north', 'south', 'east', 'west'])

/**
 * Whether a hyphen between two capitalised words joins the parts of one: a prefix (*Anti-Ballistic*) or the words of a
 * headline (*Cease-Fire*). Else it stands between two names (*Russia-Ukraine, East-West*).
 */
export function joins(left: string, right: string, known: Known): boolean {
  const [first, second] = [left.toLowerCase(), right.toLowerCase()]
  if (spelling.hyphenPrefixes.has(first) || first === second || first === 'al') return true
  // An acronym is a name.
  if (left === left.toUpperCase() || right === right.toUpperCase()) return false
  return known(first) && known(second) && !DIRECTIONS.has(first)
}
