/** Warnings of terms in a tree. */
import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {checkTerminology, type TerminologyOptions} from '../terms/index.js'
import {TreeText, urlOf} from './leaves.js'

/**
 * Warns of deprecated, misspelt and inconsistent terms, with what to write as `expected`.
 * @throws TypeError without a glossary.
 */
export function retextTerminology(options: TerminologyOptions): (tree: Root, file: VFile) => void {
  if (!options?.glossary) throw new TypeError('padanan: retextTerminology needs `{glossary, language}`')
  return (tree, file) => {
    const whole = new TreeText(tree)
    for (const found of checkTerminology(whole.text, options)) {
      const {body, span} = whole.locate(found.targetSpan!)
      const message = file.message(found.reason, {
        ancestors: whole.ancestors(body, span),
        place: body.place(span),
        ruleId: found.ruleId,
        source: found.source,
      })
      Object.assign(message, {
        actual: found.actual,
        expected: found.expected,
        note: found.note,
        fatal: found.fatal,
        url: urlOf(found.ruleId!),
      })
    }
  }
}
