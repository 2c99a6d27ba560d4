/** English words with a hyphen. */
import type {Form} from '../../types.js'

/** *US-led*, *Kyiv-based*: the name before the hyphen is a word of its own. */
export function compoundParts(word: string): Form[] {
  const named = /^(\p{Lu}[\p{L}\p{N}]*)-\p{Ll}/u.exec(word)
  return named ? [{lemma: named[1]!, level: 'related', rule: 'compound'}] : []
}
