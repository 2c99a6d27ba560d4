/** The terms of one text, held against the glossary: deprecated, misspelt, inconsistent. */
import {expectGlossary, expectOptions, expectText, optionsOf} from '../misuse.js'
import {applyRules, expectRules, type RuleSettings} from '../rules.js'
import type {LanguageName} from '../tag.js'
import type {Language, TermHit, TermMatch} from '../types/index.js'
import type {Glossary} from './glossary.js'
import {isAllowed} from './hits.js'
import {oneOf, type TermMessage, termMessage} from './message.js'

/** What a text is held against. */
export interface TerminologyOptions {
  /** The terms that count. */
  glossary: Glossary
  /** Language of the text. */
  language: LanguageName
  /** Rules that are off or more or less grave than here, by name. */
  rules?: RuleSettings | undefined
}

const terminologyOptions = optionsOf<TerminologyOptions>({glossary: true, language: true, rules: true})

/**
 * Says which terms of a text are deprecated (`term-deprecated`), spelt otherwise than in the glossary
 * (`term-spelling`) or given two names in one text (`term-inconsistent`).
 *
 * @example
 * ```js
 * import {checkTerminology, english, Glossary} from 'padanan'
 *
 * const terms = [
 *   {term: 'Kyiv', status: 'preferred'},
 *   {term: 'Kiev', status: 'deprecated'},
 * ]
 * const glossary = new Glossary([{id: 'kyiv', languages: [{lang: 'en', terms}]}], [english])
 * checkTerminology('He went to Kiev.', {glossary, language: 'en'}).map(({ruleId, expected}) => [ruleId, expected])
 * // [['term-deprecated', ['Kyiv']]]
 * ```
 */
export function checkTerminology(text: string, options: TerminologyOptions): TermMessage[] {
  expectText('the text', text)
  expectOptions(options, terminologyOptions, '{glossary, language}')
  const {glossary, language, rules = {}} = options
  expectGlossary(glossary)
  expectRules(rules)
  const matches = glossary.recognise(text, {language, gapped: false})
  const messages = [
    ...checkDeprecated(text, matches),
    ...checkSpelling(text, matches),
    ...checkConsistency(text, matches),
  ].sort((a, b) => a.targetSpan!.start - b.targetSpan!.start)
  return applyRules(messages, rules)
}

/**
 * Terms that no sense of the words allows. In a text of the `lenient` language another spelling of the right term is an
 * info, unless the house has decided on it.
 */
export function checkDeprecated(
  text: string,
  matches: readonly TermMatch[],
  lenient?: Language,
): TermMessage[] {
  const joined = (term: string) => lenient?.fold(term).replace(/[ -]/g, '')
  return matches
    .filter(({hits}) => hits.every(({term, tier}) => !isAllowed(term) && tier !== 'voice'))
    .map((match) => {
      const {term, concept} = match.hits[0]!
      const expected = [...new Set(match.hits.flatMap(allowedNames))]
      const instead = expected.length > 0 ? `, use ${oneOf(expected)}` : ''
      const since = term.since ? ` since ${term.since}` : ''
      const note = term.why ?? term.note ?? concept.note
      const isSpelling =
        lenient && !term.since && expected.some((other) => joined(other) === joined(match.text))
      const message = termMessage(
        'term-deprecated',
        `Unexpected ${term.status} term \`${match.text}\`${since}${instead}`,
        {actual: match.text, expected, ...(note ? {note} : {}), targetSpan: spanOf(match)},
        text,
      )
      if (isSpelling) message.fatal = undefined
      return message
    })
}

/** Terms whose spelling is not the glossary's. */
function checkSpelling(text: string, matches: readonly TermMatch[]): TermMessage[] {
  return matches
    .filter(({hits}) => hits.every(({rule, tier}) => tier === 'variant' && rule !== 'expansion'))
    .map((match) => {
      const expected = [
        ...new Set(match.hits.map(({term, preferred}) => (isAllowed(term) ? term : preferred).term)),
      ]
      return termMessage(
        'term-spelling',
        `Unexpected spelling \`${match.text}\`, use ${oneOf(expected)}`,
        {actual: match.text, expected, targetSpan: spanOf(match)},
        text,
      )
    })
}

/** Concepts that go by two names in one text; short forms and spellings of one name are one name. */
function checkConsistency(text: string, matches: readonly TermMatch[]): TermMessage[] {
  const first = new Map<string, TermHit>()
  const messages: TermMessage[] = []
  for (const match of matches) {
    const [hit, other] = match.hits
    if (other || !hit || !isNameHit(hit)) continue
    const known = first.get(hit.concept.id)
    if (!known) first.set(hit.concept.id, hit)
    else if (known.term.term !== hit.term.term) {
      messages.push(
        termMessage(
          'term-inconsistent',
          `Unexpected \`${match.text}\`, this text says \`${known.term.term}\` before`,
          {actual: match.text, expected: [known.term.term], targetSpan: spanOf(match)},
          text,
        ),
      )
    }
  }
  return messages
}

const isNameHit = ({term, tier}: TermHit) =>
  isAllowed(term) &&
  (term.type === undefined || term.type === 'fullForm') &&
  (tier === 'exact' || tier === 'inflected')

const allowedNames = ({preferred}: TermHit) => (isAllowed(preferred) ? [preferred.term] : [])

const spanOf = ({start, end}: TermMatch) => ({start, end})
