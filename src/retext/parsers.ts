/** Parsers for unified: `retext().use(retextIndonesian)`. */
import type {Root} from 'nlcst'
import type {Processor} from 'unified'
import {ParseEnglish, ParseIndonesian} from '../language/index.js'

/**
 * Makes nlcst trees of Indonesian text. Later plugins see its sentences, words and abbreviations.
 *
 * @example
 * ```js
 * import {retextIndonesian} from 'padanan/retext'
 * import {retext} from 'retext'
 *
 * retext().use(retextIndonesian).parse('Tgl. 17 Des. ia pulang.').children[0].children.length
 * // 1
 * ```
 */
export function retextIndonesian(this: Processor): void {
  const parser = new ParseIndonesian()
  this.parser = (document): Root => parser.parse(document)
}

/**
 * Makes nlcst trees of English text.
 *
 * @example
 * ```js
 * import {retextEnglish} from 'padanan/retext'
 * import {retext} from 'retext'
 *
 * retext().use(retextEnglish).parse('Gen. Smith left on Dec. 17.').children[0].children.length
 * // 1
 * ```
 */
export function retextEnglish(this: Processor): void {
  const parser = new ParseEnglish()
  this.parser = (document): Root => parser.parse(document)
}
