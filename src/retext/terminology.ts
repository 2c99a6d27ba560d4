/** Warnings of terms in a tree. */
import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {checkTerminology, type TerminologyOptions} from '../terms/index.js'
import {TreeText} from './leaves.js'

/**
 * Warns of deprecated, misspelt and inconsistent terms, with what to write as `expected`.
 * @throws TypeError without a glossary.
 *
 * @example
 * ```js
 * import {english, Glossary} from 'padanan'
 * import {retextEnglish, retextTerminology} from 'padanan/retext'
 * import {retext} from 'retext'
 *
 * const terms = [{term: 'Kyiv', status: 'preferred'}, {term: 'Kiev', status: 'deprecated'}]
 * const glossary = new Glossary([{id: 'kyiv', languages: [{lang: 'en', terms}]}], [english])
 * const checker = retext().use(retextEnglish).use(retextTerminology, {glossary, language: 'en'})
 * const file = await checker.process('He went to Kiev.')
 * file.messages.map(({ruleId, expected}) => [ruleId, expected])
 * // [['term-deprecated', ['Kyiv']]]
 * ```
 */
export function retextTerminology(options: TerminologyOptions): (tree: Root, file: VFile) => void {
  if (!options?.glossary) throw new TypeError('padanan: retextTerminology needs `{glossary, language}`')
  return (tree, file) => {
    const whole = new TreeText(tree)
    for (const found of checkTerminology(whole.text, options)) whole.tell(file, found)
  }
}
