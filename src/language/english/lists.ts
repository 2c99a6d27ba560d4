/** Which words of English are known. */
import {words} from '../abbreviations.js'
import {readWords} from '../word-list.js'
import {functionWords} from './function-words.js'
import {roots} from './roots.js'
import {spelling} from './spelling.js'

/** Whether a word is a base word, in British or American spelling. */
export type Known = (word: string) => boolean

/** The base words, with a list of rarer words beside them. They are read when a word is first asked for. */
export function knownWords(rareWords: string): Known {
  let made: ReadonlySet<string> | undefined
  return (word) => {
    made ??= new Set([...readWords(roots), ...readWords(rareWords), ...words(functionWords)])
    return made.has(word) || made.has(spelling.respell(word)) || made.has(spelling.variants.get(word) ?? '')
  }
}
