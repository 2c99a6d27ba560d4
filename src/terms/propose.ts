/** Concepts for a glossary, proposed from extracted pairs. */
import {expectEach} from '../misuse.js'
import type {Concept, Language, TermPair, TermType} from '../types/index.js'
import {isShortName} from './extract-names.js'
import {lemmasOf} from './extract-sentence.js'

/**
 * Term pairs as concepts for a person to review: the pair preferred, its acronyms and short forms admitted, the first
 * evidence as context. Inflected forms are left out: look-up finds them. Pairs with the same target are one concept.
 *
 * @param languages the languages of the pairs' sources and targets; the concepts are named by the target.
 *
 * @example
 * ```js
 * import {english, extractTerms, indonesian, proposeConcepts} from 'padanan'
 *
 * const pairs = Array.from({length: 3}, () => ({source: 'Ada garis merah.', target: 'There is a red line.'}))
 * const languages = {source: indonesian, target: english}
 * const [concept] = proposeConcepts(extractTerms(pairs, languages), languages)
 * concept.languages.map(({lang, terms}) => [lang, terms[0].term])
 * // [['id', 'garis merah'], ['en', 'red line']]
 * ```
 */
export function proposeConcepts(
  pairs: readonly TermPair[],
  {source, target}: {source: Language; target: Language},
): Concept[] {
  expectEach(
    'pairs',
    pairs,
    (pair) =>
      typeof pair?.source === 'string' && typeof pair.target === 'string' && Array.isArray(pair.evidence),
    'a term pair of `extractTerms`',
  )
  const concepts = new Map<string, Concept>()
  for (const pair of pairs) {
    const id = slug(pair.target)
    const [evidence] = pair.evidence
    const sections = concepts.get(id)?.languages ?? [
      {lang: source.code, terms: []},
      {lang: target.code, terms: []},
    ]
    const sides = [
      {
        section: sections[0]!,
        language: source,
        forms: [pair.source, ...pair.sourceVariants],
        context: evidence?.source,
      },
      {
        section: sections[1]!,
        language: target,
        forms: [pair.target, ...pair.targetVariants],
        context: evidence?.target,
      },
    ]
    for (const {section, language, forms, context} of sides) {
      forms.forEach((term, n) => {
        const lemmas = lemmasOf(term, language)
        const known = section.terms.some((other) => other.term === term)
        if (known || forms.slice(0, n).some((other) => lemmasOf(other, language) === lemmas)) return
        const status = section.terms.length ? 'admitted' : 'preferred'
        section.terms.push({
          term,
          status,
          type: typeOf(term),
          ...(n === 0 && context !== undefined && {context}),
        })
      })
    }
    concepts.set(id, {id, languages: sections})
  }
  return [...concepts.values()]
}

function typeOf(term: string): TermType {
  return term.split(' ').every(isShortName) ? 'acronym' : 'fullForm'
}

/** A name in kebab-case: letters without marks, digits, hyphens. */
function slug(term: string): string {
  const plain = term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'term'
}
