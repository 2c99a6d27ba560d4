/** A translated pair, held against the glossary and against itself. */
import type {Concept, TermHit, TermMatch} from '../types.js'
import {checkFigures} from './check-figures.js'
import {checkNames} from './check-names.js'
import {checkQuotations} from './check-quotations.js'
import type {Glossary} from './glossary.js'
import {oneOf, type TermMessage, termMessage} from './message.js'
import {checkDeprecated} from './terminology.js'

export interface CheckOptions {
  glossary: Glossary
  /** Language of the source text, BCP 47. */
  source: string
  /** Language of the target text, BCP 47. */
  target: string
}

/**
 * Checks a translation, a sentence or a whole text:
 *
 * - `term-missing`: a term of the source has none of its equivalents in the target, in any form;
 * - `term-deprecated`: the target has a term that the glossary advises against;
 * - `term-first-mention`: an acronym stands before the name that it is short for, though the source has that name;
 * - `figure-missing`, `figure-added`: numbers, sums, dates and times differ by value;
 * - `quotation-missing`, `quotation-added`: only one side quotes;
 * - `name-spelling`: a name of the target is spelt in two ways.
 *
 * @throws TypeError for a language that the glossary was not given.
 */
export function checkTerms(source: string, target: string, options: CheckOptions): TermMessage[] {
  const {glossary} = options
  const sourceMatches = glossary
    .recognise(source, {language: options.source, target: options.target, gapped: false})
    .map((match) => ({...match, hits: match.hits.filter(isMeant)}))
    .filter(({hits}) => hits.length > 0)
  const targetMatches = glossary.recognise(target, {language: options.target, gapped: false})
  const [from, to] = [options.source, options.target].map((code) => glossary.language(code))
  return [
    ...checkMissing(sourceMatches, mentioned(target, options)),
    ...checkDeprecated(target, targetMatches),
    ...checkFirstMention(sourceMatches, target, targetMatches),
    ...checkFigures(source, target, from!, to!),
    ...checkQuotations(source, target),
    ...checkNames(target, targetMatches, to!),
  ]
}

/** Whether a hit proves that the term was meant: a verb may change its voice, a noun that does is another word. */
const isMeant = ({tier, term}: TermHit) =>
  tier === 'exact' ||
  tier === 'variant' ||
  tier === 'inflected' ||
  (tier === 'voice' && term.partOfSpeech === 'verb')

/** Concepts that a text names in any form, inside longer terms too. */
function mentioned(text: string, {glossary, target}: CheckOptions): Set<Concept> {
  const matches = glossary.recognise(text, {language: target, overlapping: true})
  return new Set(matches.flatMap(({hits}) => hits.map(({concept}) => concept)))
}

function checkMissing(matches: readonly TermMatch[], concepts: ReadonlySet<Concept>): TermMessage[] {
  const told = new Set<Concept>()
  return matches.flatMap(({text, start, end, hits}) => {
    const isKept = hits.some(({concept, equivalents}) => concepts.has(concept) || equivalents.length === 0)
    if (isKept || told.has(hits[0]!.concept)) return []
    told.add(hits[0]!.concept)
    const expected = [...new Set(hits.flatMap(({equivalents}) => equivalents.map(({term}) => term)))]
    return termMessage('term-missing', `Expected ${oneOf(expected)} for \`${text}\``, {
      actual: text,
      expected,
      sourceSpan: {start, end},
    })
  })
}

/** An acronym is first met in its full form, where the source has it in full too. */
function checkFirstMention(
  sourceMatches: readonly TermMatch[],
  target: string,
  targetMatches: readonly TermMatch[],
): TermMessage[] {
  const inFull = new Set(
    sourceMatches.flatMap(({hits}) => hits.filter((hit) => !isShort(hit)).map(({concept}) => concept)),
  )
  const met = new Set<Concept>()
  const messages: TermMessage[] = []
  targetMatches.forEach((match, place) => {
    const [hit, other] = match.hits
    if (!hit || other || met.has(hit.concept)) return
    met.add(hit.concept)
    const {preferred, concept} = hit
    // `UN (United Nations)` is in full as well as `United Nations (UN)`.
    const next = targetMatches[place + 1]
    const explained =
      next?.hits.some((neighbour) => neighbour.concept === concept) &&
      /^\s*\($/.test(target.slice(match.end, next.start))
    if (!isShort(hit) || preferred.type === 'acronym' || !inFull.has(concept) || explained) return
    messages.push(
      termMessage(
        'term-first-mention',
        `Expected \`${preferred.term} (${match.text})\` where \`${match.text}\` is first met`,
        {
          actual: match.text,
          expected: [`${preferred.term} (${match.text})`],
          targetSpan: {start: match.start, end: match.end},
        },
        target,
      ),
    )
  })
  return messages
}

const isShort = ({term}: TermHit) => term.type === 'acronym' || term.type === 'abbreviation'
