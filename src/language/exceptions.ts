/** Exceptions to a language's morphology: words that a user knows better. */
import type {Form, Language} from '../types/index.js'
import {type DefinedLanguage, stemsOf} from './define.js'

/**
 * A language with exceptions of one's own to its morphology.
 *
 * ```ts
 * const mine = withExceptions(indonesian, {bekasi: [], menlu: ['menteri luar negeri']})
 * ```
 *
 * @param exceptions Word -> the words it is a form of, none for a word that is never taken apart. A key in small
 *   letters stands for the word in any case, any other for itself alone.
 * @throws TypeError for a word or lemma that is empty.
 *
 * @example
 * ```js
 * import {indonesian, withExceptions} from 'padanan'
 *
 * withExceptions(indonesian, {memantau: []}).forms('memantau')
 * // []
 * ```
 */
export function withExceptions<L extends Language | DefinedLanguage>(
  language: L,
  exceptions: Readonly<Record<string, readonly string[]>>,
): L {
  for (const [word, lemmas] of Object.entries(exceptions)) {
    if (word.trim() === '' || lemmas.some((lemma) => lemma.trim() === '')) {
      throw new TypeError(
        `padanan: the exception ${JSON.stringify({[word]: lemmas})} has an empty word; leave it out`,
      )
    }
  }
  const own = new Map(Object.entries(exceptions))
  const lookUp = (word: string) => own.get(word) ?? own.get(word.toLowerCase())
  const analyses = (word: string): Form[][] =>
    lookUp(word)?.map((lemma) => [{lemma, level: 'inflected', rule: 'exception'}]) ?? language.analyses(word)
  return {
    ...language,
    ...('stem' in language && {stem: (word: string) => stemsOf(word, analyses(word))}),
    analyses,
    forms: (word: string): Form[] => analyses(word)[0] ?? [],
  }
}
