/** A translation, held against the glossary and against itself. */
import {expectGlossary, expectOptions, expectPairs, optionsOf} from '../misuse.js'
import {applyRules, expectRules, type RuleSettings} from '../rules.js'
import {type LanguageName, tagOf} from '../tag.js'
import type {Figure, Language, Lexicon, Progress, SentencePair, TermMatch} from '../types/index.js'
import {checkFigures} from './check-figures.js'
import {checkFirstMentions} from './check-first-mention.js'
import {checkForeignNames} from './check-foreign-names.js'
import {checkForms} from './check-form.js'
import {checkMissing, wordsOf} from './check-missing.js'
import {NameSpellings} from './check-names.js'
import {checkNegations} from './check-negations.js'
import {checkQuotations} from './check-quotations.js'
import {type CheckedWords, readWords} from './check-words.js'
import type {Glossary, RecogniseOptions} from './glossary.js'
import type {TermMessage} from './message.js'
import {type Renderings, renderingsOf} from './renderings.js'
import {checkDeprecated} from './terminology.js'

/** What translations are held against. */
export interface CheckOptions {
  /** The terms that count. */
  glossary: Glossary
  /** Word pairs that tell what has a counterpart; without it, those of the glossary. */
  lexicon?: Lexicon | undefined
  /** Language of the source text. */
  source: LanguageName
  /** Language of the target text. */
  target: LanguageName
  /** Rules that are off or more or less grave than here, by name. */
  rules?: RuleSettings | undefined
  /** Is told how far the work has come. */
  onProgress?: ((progress: Progress) => void) | undefined
}

const checkOptions = optionsOf<CheckOptions>({
  ...{glossary: true, source: true, target: true, lexicon: true, rules: true, onProgress: true},
})

/** A pair, with what the checks need to know of it. */
export interface CheckedPair extends SentencePair {
  sourceLanguage: Language
  targetLanguage: Language
  sourceMatches: TermMatch[]
  targetMatches: TermMatch[]
  sourceFigures: Figure[]
  targetFigures: Figure[]
  /** Words of the target and what they are forms of. */
  targetWords: ReadonlySet<string>
  /** The words of both sides, and which the other side accounts for. */
  words: CheckedWords
  renderings: Renderings
}

/**
 * Checks a translation, a sentence or a whole text. A warning is of what is wrong wherever it stands; an info is of what
 * a translator may have done on purpose.
 *
 * - `term-missing`: a term of the source has none of its equivalents in the target, in any form, and its words aren't
 *   accounted for otherwise. A warning for names and nouns, an info for other words, which are no terms in all their uses;
 * - `term-deprecated`: the target has a term that the glossary advises against;
 * - `term-first-mention`: an acronym stands before the name that it is short for, though the source has that name;
 * - `figure-missing`, `figure-added`: numbers, sums, dates and times differ by value;
 * - `figure-weekday`: a date of the target was another day of the week;
 * - `quotation-missing`, `quotation-added`: only one side quotes;
 * - `figure-style`: a figure of the target is written as the source language does;
 * - `name-missing`: another name stands for one of the source, or the same in another spelling;
 * - `negation-missing`, `negation-added`: only one side negates;
 * - `word-opposite`: a word says the opposite of the one that it stands for;
 * - `name-spelling`: a name of the target is spelt in two ways.
 *
 * @throws TypeError for a language that the glossary was not given, and for a rule that there isn't.
 *
 * @example
 * ```js
 * import {checkTerms, english, Glossary, indonesian} from 'padanan'
 *
 * const glossary = new Glossary([], [indonesian, english])
 * const options = {glossary, source: 'id', target: 'en'}
 * checkTerms('Rapat dibuka pada 17 Mei 2022.', 'The meeting opened on May 18, 2022.', options).map(({ruleId}) => ruleId)
 * // ['figure-missing']
 * ```
 */
export function checkTerms(source: string, target: string, options: CheckOptions): TermMessage[] {
  return checkPairs([{source, target}], options)[0]!
}

/**
 * Checks the pairs of one text, in its order, and returns the messages of each pair. Beside what `checkTerms` says of
 * each, acronyms and names are held against all that was said before, and a name may stand in the sentence before or
 * after the one that has a pronoun for it.
 * @throws TypeError for a language that the glossary was not given, and for a rule that there isn't.
 *
 * @example
 * ```js
 * import {checkPairs, english, Glossary, indonesian} from 'padanan'
 *
 * const glossary = new Glossary([], [indonesian, english])
 * const pairs = [
 *   {source: 'Ada 12 kapal.', target: 'There are 12 ships.'},
 *   {source: 'Ada 13 pesawat.', target: 'There are 31 aircraft.'},
 * ]
 * checkPairs(pairs, {glossary, source: 'id', target: 'en'}).map((messages) => messages.length > 0)
 * // [false, true]
 * ```
 */
export function checkPairs(pairs: readonly SentencePair[], options: CheckOptions): TermMessage[][] {
  expectPairs(pairs)
  expectOptions(options, checkOptions, '{glossary, source, target}')
  expectGlossary(options.glossary)
  const {rules = {}} = options
  expectRules(rules)
  const checked = read(pairs, options)
  const firstMentions = checkFirstMentions(checked)
  const names = new NameSpellings()
  const quotations = checkQuotations(pairs)
  const {glossary, source, target} = options
  const forms = checkForms(pairs, {
    sourceTag: tagOf(source, 'source'),
    targetTag: tagOf(target, 'target'),
    sourceLanguage: glossary.language(source),
    targetLanguage: glossary.language(target),
  })
  return checked.map((pair, index) => {
    options.onProgress?.({stage: 'check', done: index + 1, total: pairs.length})
    const missing = checkMissing(pair, checked[index - 1], checked[index + 1])
    const messages = [
      ...missing,
      ...checkDeprecated(pair.target, pair.targetMatches, pair.targetLanguage),
      ...firstMentions[index]!,
      ...checkFigures(pair),
      ...quotations[index]!,
      ...checkForeignNames(pair).filter((message) => !missing.some((term) => isIn(message, term))),
      ...checkNegations(pair),
      ...names.check(pair),
      ...forms[index]!,
    ]
    return applyRules(messages, rules)
  })
}

/** Whether a message is of a word in the term that another is of. */
const isIn = ({sourceSpan: one}: TermMessage, {sourceSpan: other}: TermMessage): boolean =>
  one !== undefined && other !== undefined && other.start <= one.start && one.end <= other.end

function read(pairs: readonly SentencePair[], options: CheckOptions): CheckedPair[] {
  const {glossary, source, target, lexicon = glossary.lexicon} = options
  const [sourceLanguage, targetLanguage] = [glossary.language(source), glossary.language(target)]
  const sourceMatches = recogniseAll(
    pairs.map((pair) => pair.source),
    glossary,
    {language: source, target},
  )
  const targetMatches = recogniseAll(
    pairs.map((pair) => pair.target),
    glossary,
    {language: target},
  )
  const renderings = renderingsOf(glossary, [sourceLanguage, targetLanguage], lexicon)
  return pairs.map((pair, index) => {
    const [ours, theirs] = [sourceMatches[index]!, targetMatches[index]!]
    const sourceFigures = sourceLanguage.figures(pair.source)
    const targetFigures = targetLanguage.figures(pair.target)
    return {
      source: pair.source,
      target: pair.target,
      sourceLanguage,
      targetLanguage,
      sourceMatches: ours,
      targetMatches: theirs,
      sourceFigures,
      targetFigures,
      targetWords: wordsOf(pair.target, targetLanguage),
      words: readWords(
        {text: pair.source, language: sourceLanguage, matches: ours, figures: sourceFigures},
        {text: pair.target, language: targetLanguage, matches: theirs, figures: targetFigures},
        renderings,
      ),
      renderings,
    }
  })
}

/** Between two texts, where no term goes on. */
const BREAK = '\n\n'

/** The terms of each of the texts, read as one: a name is in full where any of them has it so. */
function recogniseAll(
  texts: readonly string[],
  glossary: Glossary,
  options: Omit<RecogniseOptions, 'gapped'>,
): TermMatch[][] {
  const matches = glossary.recognise(texts.join(BREAK), {...options, gapped: false})
  let start = 0
  let place = 0
  return texts.map((text) => {
    const offset = start
    start += text.length + BREAK.length
    const own: TermMatch[] = []
    for (; place < matches.length && matches[place]!.start < start; place++) {
      const match = matches[place]!
      own.push({...match, start: match.start - offset, end: match.end - offset})
    }
    return own
  })
}
