/** English derivation: what suffixes make of a word. A hint, never the same term. */
import type {Form} from '../../types/index.js'
import type {Known} from './lists.js'

/** Ending -> what may have stood in its place, likeliest first. */
const suffixes: readonly (readonly [ending: string, before: readonly string[]])[] = [
  ['isation', ['ise']],
  ['ization', ['ize']],
  ['ification', ['ify']],
  ['ation', ['ate', 'e', '']],
  ['ition', ['ite', 'e', '']],
  ['tion', ['te', 't', '']],
  ['sion', ['d', 'de', 'se', 't']],
  ['ment', ['']],
  ['ance', ['', 'e', 'ant']],
  ['ence', ['', 'e', 'ent']],
  ['ancy', ['ant']],
  ['ency', ['ent']],
  ['ility', ['le']],
  ['ity', ['', 'e']],
  ['iness', ['y']],
  ['ness', ['']],
  ['ical', ['ic', 'y']],
  ['al', ['', 'e']],
  ['ably', ['able']],
  ['ibly', ['ible']],
  ['ically', ['ic', 'ical']],
  ['ily', ['y']],
  ['ly', ['', 'le']],
  ['iful', ['y']],
  ['ful', ['']],
  ['less', ['']],
  ['able', ['', 'e']],
  ['ive', ['e', '', 'ion']],
  ['ism', ['', 'e']],
  ['ist', ['', 'e', 'y', 'ism']],
  ['ship', ['']],
  ['hood', ['']],
  ['ator', ['ate']],
  ['or', ['', 'e']],
  ['er', ['', 'e']],
  ['ee', ['']],
  ['ous', ['', 'e', 'y']],
  ['ic', ['', 'y']],
]

const SHORTEST = 3

/** The words that a word in small letters may be derived from. */
export function bases(word: string, known: Known): Form[] {
  for (const [ending, befores] of suffixes) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, -ending.length)
    if (stem.length < (ending.length < 3 ? SHORTEST + 1 : SHORTEST)) continue
    for (const before of befores) {
      const doubled = before === '' && /([bdglmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem
      for (const base of new Set([stem + before, doubled + before])) {
        if (known(base)) return [{lemma: base, level: 'related', rule: `-${ending}`}]
      }
    }
  }
  return []
}
