/** Terms marked in a tree, with their equivalents. */
import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import type {LanguageName} from '../tag.js'
import type {Glossary} from '../terms/index.js'
import type {TermMatch} from '../types/index.js'
import {TreeText, urlOf} from './leaves.js'

declare module 'nlcst' {
  interface WordData {
    /** The term that the word is, or is part of. Set by `retextTerms`. */
    term?: TermMatch | undefined
  }
}

export interface RetextTermsOptions {
  glossary: Glossary
  /** Language of the text. */
  source: LanguageName
  /** Language of the equivalents. */
  target: LanguageName
}

/**
 * Marks the terms of a text: every word of a term gets `data.term`, and the file an info message `term` that names the
 * equivalents. They are no `expected`: an editor would paste them into a text of the other language. Offsets of the
 * marks count from the start of the paragraph.
 * @throws TypeError without a glossary.
 *
 * @example
 * ```js
 * import {english, Glossary, indonesian} from 'padanan'
 * import {retextIndonesian, retextTerms} from 'padanan/retext'
 * import {retext} from 'retext'
 *
 * const languages = [
 *   {lang: 'id', terms: [{term: 'garis merah', status: 'preferred'}]},
 *   {lang: 'en', terms: [{term: 'red line', status: 'preferred'}]},
 * ]
 * const glossary = new Glossary([{id: 'red-line', languages}], [indonesian, english])
 * const marker = retext().use(retextIndonesian).use(retextTerms, {glossary, source: 'id', target: 'en'})
 * const file = await marker.process('Itu garis merahnya.')
 * file.messages.map(({reason}) => reason)
 * // ['`garis merahnya`: red line']
 * ```
 */
export function retextTerms(options: RetextTermsOptions): (tree: Root, file: VFile) => void {
  if (!options?.glossary) throw new TypeError('padanan: retextTerms needs `{glossary, source, target}`')
  const {glossary, source, target} = options
  return (tree, file) => {
    const whole = new TreeText(tree)
    for (const match of glossary.recognise(whole.text, {language: source, target})) {
      const {body, span} = whole.locate(match)
      const term = {...match, ...span}
      for (const word of body.words(span)) word.data = {...word.data, term}
      const equivalents = [
        ...new Set(match.hits.flatMap((hit) => hit.equivalents.map((equivalent) => equivalent.term))),
      ]
      if (equivalents.length === 0) continue
      const message = file.info(`\`${match.text}\`: ${equivalents.join(', ')}`, {
        ancestors: whole.ancestors(body, span),
        place: body.place(span),
        ruleId: 'term',
        source: 'padanan',
      })
      message.actual = match.text
      message.url = urlOf('term')
    }
  }
}
