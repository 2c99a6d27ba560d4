/** Terms as a list for a language model. */
import {expectConcepts} from '../../misuse.js'
import {type LanguageNames, tagsOf} from '../../tag.js'
import type {Concept} from '../../types/index.js'
import {isAllowed, termsIn} from './pairs.js'

/**
 * A list of terms to put before a language model's task, in Markdown: what each term is called, what not to write, and
 * the note where translators err. Give it the concepts that the text has; `Glossary#recognise` finds them.
 *
 * @example
 * ```js
 * import {fromGlossaryCsv, toPromptList} from 'padanan'
 *
 * const csv = 'concept,lang,term\nred-line,id,garis merah\nred-line,en,red line\n'
 * toPromptList(fromGlossaryCsv(csv).concepts, {source: 'id', target: 'en'})
 * // '- “garis merah” → “red line”\n'
 * ```
 */
export function toPromptList(concepts: readonly Concept[], pair: LanguageNames): string {
  expectConcepts(concepts)
  const {source, target} = tagsOf(pair)
  const lines = concepts.flatMap((concept) => {
    const sources = termsIn(concept, source)
    const targets = termsIn(concept, target)
    const allowed = concept.doNotTranslate ? sources.slice(0, 1) : targets.filter(isAllowed)
    const [best, ...others] = allowed
    if (sources.length === 0 || !best) return []
    const avoid = targets.filter((term) => !isAllowed(term))
    const quoted = (terms: {term: string}[]) => terms.map(({term}) => `“${term}”`).join(', ')
    const remarks = [
      ...(concept.doNotTranslate ? ['do not translate'] : []),
      ...(others.length > 0 ? [`also ${quoted(others)}`] : []),
      ...(avoid.length > 0 ? [`never ${quoted(avoid)}`] : []),
      ...(best.note ? [best.note.replace(/\s+/g, ' ')] : []),
    ]
    return `- ${quoted(sources)} → “${best.term}”${remarks.length > 0 ? ` (${remarks.join('; ')})` : ''}\n`
  })
  return lines.join('')
}
