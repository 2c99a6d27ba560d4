import type {Concept, Language, TermPair} from '../types.js'

/**
 * Term pairs as concepts for a person to review: the pair preferred, its other forms admitted, the first evidence as
 * context. Pairs with the same target are one concept.
 *
 * @param languages the languages of the pairs' sources and targets; the concepts are named by the target.
 */
export function proposeConcepts(
  pairs: readonly TermPair[],
  {source, target}: {source: Language; target: Language},
): Concept[] {
  const concepts = new Map<string, Concept>()
  for (const pair of pairs) {
    const id = slug(pair.target)
    const [evidence] = pair.evidence
    const sections = concepts.get(id)?.languages ?? [
      {lang: source.code, terms: []},
      {lang: target.code, terms: []},
    ]
    const sides = [
      {section: sections[0]!, term: pair.source, context: evidence?.source},
      {section: sections[1]!, term: pair.target, context: evidence?.target},
    ]
    for (const {section, term, context} of sides) {
      if (section.terms.some((other) => other.term === term)) continue
      const status = section.terms.length ? 'admitted' : 'preferred'
      section.terms.push({term, status, type: 'fullForm', ...(context !== undefined && {context})})
    }
    concepts.set(id, {id, languages: sections})
  }
  return [...concepts.values()]
}

/** A name in kebab-case: letters without marks, digits, hyphens. */
function slug(term: string): string {
  const plain = term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'term'
}
