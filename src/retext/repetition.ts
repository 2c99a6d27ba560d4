/** Warnings of words that stand twice in a row. */
import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {applyRules, expectRules, type RuleSettings} from '../rules.js'
import {checkRepetition} from '../terms/check-wording.js'
import {TreeText} from './leaves.js'

/** How words that stand twice are told. */
export interface RetextRepetitionOptions {
  /** Rules that are off or more or less grave than here, by name. */
  rules?: RuleSettings | undefined
}

/**
 * Warns of a word that stands twice in a row (`word-repeated`), in Indonesian and English: a reduplication has a hyphen
 * (*laki-laki*), and some words and names stand twice on purpose.
 * @throws TypeError for a rule that there isn't.
 *
 * @example
 * ```js
 * import {retext} from 'retext'
 * import {retextIndonesian, retextRepetition} from 'padanan/retext'
 *
 * const file = await retext().use(retextIndonesian).use(retextRepetition).process('Orang orang itu pergi.')
 * file.messages.map(String)
 * // ['1:1-1:12: Unexpected `Orang orang`: the word stands twice']
 * ```
 */
export function retextRepetition({
  rules = {},
}: RetextRepetitionOptions = {}): (tree: Root, file: VFile) => void {
  expectRules(rules)
  return (tree, file) => {
    const whole = new TreeText(tree)
    const found = checkRepetition({source: '', target: whole.text})
    for (const message of applyRules(found, rules)) whole.tell(file, message)
  }
}
