/** The termbase that ships with padanan, and look-up in it. */
import {english} from '../src/language/english/whole.js'
import {indonesian} from '../src/language/indonesian/whole.js'
import {Glossary, type LookupOptions} from '../src/terms/index.js'
import type {Concept, TermHit} from '../src/types/index.js'
import data from './concepts.js'
import {lexicon} from './lexicon.js'
import {join} from './split.js'

export {lexicon}

/**
 * The termbase of diplomacy and security, as much of it as look-up needs: no definitions, notes, contexts and sources, which
 * `loadConcepts` adds. `new Glossary(concepts, …)` makes it searchable.
 */
export const concepts: readonly Concept[] = data

let whole: Promise<readonly Concept[]> | undefined

/**
 * The whole termbase, with definitions, notes, contexts and sources; they are loaded when it is first asked for.
 *
 * @example
 * ```js
 * import {loadConcepts} from 'padanan/glossary'
 *
 * const concepts = await loadConcepts()
 * typeof concepts.find(({id}) => id === 'red-line').languages[0].definition
 * // 'string'
 * ```
 */
export function loadConcepts(): Promise<readonly Concept[]> {
  whole ??= import('./details.js').then(({default: details}) =>
    concepts.map((concept, at) => join(concept, details[at]!)),
  )
  return whole
}

let glossary: Glossary | undefined

/**
 * Looks a term up in what ships: the termbase first, then the lexicon, then what the two make together (see
 * `Glossary#lookup`). Without `source` the query may be Indonesian or English.
 *
 * @throws {TypeError} For another language.
 *
 * @example
 * ```js
 * import {lookup} from 'padanan/glossary'
 *
 * lookup('jaminan keamanan')[0].equivalents[0].term
 * // 'security guarantee'
 * ```
 */
export function lookup(query: string, options?: LookupOptions): TermHit[] {
  glossary ??= new Glossary(concepts, [indonesian, english], {lexicon})
  return glossary.lookup(query, options)
}
