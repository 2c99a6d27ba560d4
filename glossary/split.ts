/** The termbase in two parts: what look-up needs, and what is read when an entry is looked at. */
import type {Concept, LanguageSection, TermSection} from '../src/types/index.js'

/** What of a concept look-up can do without: its own, and that of each language and term, in their order. */
export type Details = [
  Pick<Concept, 'definition' | 'note'>,
  ...[Pick<LanguageSection, 'definition'>, ...Pick<TermSection, 'note' | 'context' | 'source'>[]][],
]

/** A concept without its details, and the details. */
export function split({definition, note, ...concept}: Concept): [Concept, Details] {
  const details: Details = [{...(definition && {definition}), ...(note && {note})}]
  const languages = concept.languages.map(({definition, ...section}) => {
    const rest: Details[1] = [{...(definition && {definition})}]
    const terms = section.terms.map(({note, context, source, ...term}) => {
      rest.push({...(note && {note}), ...(context && {context}), ...(source && {source})})
      return term
    })
    details.push(rest)
    return {...section, terms}
  })
  return [{...concept, languages}, details]
}

/** A concept with its details again. */
export function join(concept: Concept, [own, ...sections]: Details): Concept {
  const languages = concept.languages.map((section, at) => {
    const [ofSection, ...ofTerms] = sections[at]!
    const terms = section.terms.map((term, place) => ({...term, ...ofTerms[place]}))
    return {...section, ...ofSection, terms}
  })
  return {...concept, ...own, languages}
}
