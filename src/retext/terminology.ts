/** Warnings of terms in a tree. */
import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {checkTerminology, type TerminologyOptions} from '../terms/index.js'
import {TreeText} from './leaves.js'

/**
 * Warns of deprecated, misspelt and inconsistent terms, with what to write as `expected`.
 * @throws TypeError without a glossary.
 */
export function retextTerminology(options: TerminologyOptions): (tree: Root, file: VFile) => void {
  if (!options?.glossary) throw new TypeError('padanan: retextTerminology needs `{glossary, language}`')
  return (tree, file) => {
    const whole = new TreeText(tree)
    for (const found of checkTerminology(whole.text, options)) whole.tell(file, found)
  }
}
