/** Spellings of one word. The first of a line stands for the rest. */
import {type SpellingRules, variantMap} from '../fold.js'
import {words} from '../sentences.js'

const variants = `
  kyiv = kiev
  ceasefire = cease-fire = cease fire
  defence = defense
`

export const spelling: SpellingRules = {
  variants: variantMap(variants),
  prefixes: new Set(words('')),
  hyphenPrefixes: new Set(words('de non anti counter post pre pro co re semi multi sub inter trans')),
  acronyms: new Set(words('US WHO IT')),
}

/** A hyphen between two capitalised words joins a prefix to its word; else it stands between names. */
export function joins(left: string, right: string): boolean {
  return spelling.hyphenPrefixes.has(left.toLowerCase()) || left === right || left === 'Al'
}
