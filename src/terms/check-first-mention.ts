/** The check of acronyms: the full form is said where one first stands. */
import type {Concept, TermHit, TermMatch, TermSection} from '../types/index.js'
import type {CheckedPair} from './check.js'
import {type TermMessage, termMessage} from './message.js'

/**
 * Acronyms that stand before the name they are short for, where the source has the name though it too could have been
 * short. An acronym that the glossary prefers (*NATO*) needs no explanation, nor does one in small letters (*rudal*); a
 * headline explains nothing, and the first pair may be one. An info: who reads the text may know the acronym.
 */
export function checkFirstMentions(pairs: readonly CheckedPair[]): TermMessage[][] {
  const inSource = new Set<Concept>()
  const met = new Set<Concept>()
  return pairs.map(({source, target, sourceMatches, targetMatches}, index) => {
    for (const hit of sourceMatches.flatMap(({hits}) => hits)) {
      if (!isShort(hit.term) && hasShort(hit)) inSource.add(hit.concept)
    }
    if (index === 0 && pairs.length > 1 && !/[.!?…]["'”’)\]]*$/.test(source.trim())) return []
    return targetMatches.flatMap((match, place) => {
      const [hit, other] = match.hits
      if (!hit || other || met.has(hit.concept)) return []
      met.add(hit.concept)
      const {preferred, concept} = hit
      const isExplained = explains(match, targetMatches[place + 1], target)
      if (!isShort(hit.term) || preferred.type !== 'fullForm' || isExplained || !inSource.has(concept))
        return []
      const expected = `${preferred.term} (${match.text})`
      const message = termMessage(
        'term-first-mention',
        `Expected \`${expected}\` where \`${match.text}\` is first met`,
        {actual: match.text, expected: [expected], targetSpan: {start: match.start, end: match.end}},
        target,
      )
      message.fatal = undefined
      return message
    })
  })
}

/** `UN (United Nations)` is in full as well as `United Nations (UN)`. */
function explains(match: TermMatch, next: TermMatch | undefined, text: string): boolean {
  const [hit] = match.hits
  const isSame = next?.hits.some(({concept}) => concept === hit!.concept)
  return Boolean(isSame && /^\s*\($/.test(text.slice(match.end, next!.start)))
}

const isShort = ({type, term}: TermSection) => type === 'acronym' && /^\p{Lu}+$/u.test(term)

/** Whether the concept has an acronym in the language of the term that was found. */
const hasShort = ({concept, term}: TermHit) =>
  concept.languages.some(({terms}) => terms.includes(term) && terms.some(isShort))
