/** A translated XLIFF document, checked. */

import {textOf} from '../content/index.js'
import {expectGlossary, expectOptions, expectXliff, optionsOf} from '../misuse.js'
import {applyRules, expectRules, type RuleSettings} from '../rules.js'
import {isTranslatable} from '../terms/check-copies.js'
import {checkForms} from '../terms/check-form.js'
import type {FormLanguages} from '../terms/check-inserts.js'
import {checkPairs, type Glossary, type TermMessage} from '../terms/index.js'
import type {Content, Progress, Xliff, XliffSegment, XliffUnit} from '../types/index.js'
import {checkCodes} from './check-codes.js'
import {checkSize} from './check-size.js'
import {checkCue, cueTimes} from './check-subtitles.js'
import {message} from './message.js'
import {isTranslated, returnedUnitsOf, segmentsOf, unitsOf} from './units.js'

/** What translations are held against. */
export interface CheckJobOptions {
  /** Checks terms, figures, quotations and names too. */
  glossary?: Glossary
  /** Rules that are off or more or less grave than here, by name. */
  rules?: RuleSettings | undefined
  /** Is told how far the work has come. */
  onProgress?: (progress: Progress) => void
}

const checkOptions = optionsOf<CheckJobOptions>({glossary: true, rules: true, onProgress: true})

/** A message on a segment; `file` is the source document's name, `place` is a place in the target's text. */
export interface SegmentMessage extends TermMessage {
  /** Id of the unit. */
  unit: string
  /** Id of the segment. */
  segment: string
}

/**
 * Checks the translations of an XLIFF document:
 *
 * - `target-missing`: a segment has no translation;
 * - `state-early`: a segment has a translation and is still `initial`;
 * - `code-missing`, `code-added`: a code of the source is not in the target, or the other way round;
 * - `code-order`: a code ends before it starts, or codes that may not be reordered (`canReorder`) are;
 * - `space-missing`, `space-added`: white space at one end of the target alone, or of the source alone;
 * - `reading-speed`, `line-length`: a subtitle has more than 17 characters a second, or more than two lines of 42;
 * - `size-restriction`: the target is longer or shorter than the document allows;
 * - what is checked of the form of any pair: placeholders, tags, addresses, marks, words, lengths;
 * - and with a glossary, all that `checkPairs` checks: names and acronyms are held against all that the file says before.
 *
 * Regional codes count as their language (`en-GB` as `en`).
 *
 * @throws {TypeError} For a rule that there isn't, for a glossary and a file without a target language, or with languages that it doesn't have.
 *
 * @example
 * ```js
 * import {check, english, extract, Glossary, indonesian} from 'padanan'
 *
 * const job = extract('Ada 12 kapal.', {source: indonesian, target: english, format: 'text', original: 'a.txt'})
 * Object.assign(job.files[0].units[0].segments[0], {target: ['There are 21 ships.'], state: 'translated'})
 * check(job, {glossary: new Glossary([], [indonesian, english])}).map(({unit, segment, ruleId}) => [unit, segment, ruleId])
 * // [['u1', 's1', 'figure-missing']]
 * ```
 */
export function check(xliff: Xliff, options: CheckJobOptions = {}): SegmentMessage[] {
  expectXliff('the document', xliff)
  expectOptions(options, checkOptions, '{glossary}')
  const {glossary, rules = {}, onProgress} = options
  if (glossary) expectGlossary(glossary)
  expectRules(rules)
  return xliff.files.flatMap((file) => {
    const source = file.srcLang ?? xliff.srcLang
    const target = file.trgLang ?? xliff.trgLang
    if (glossary && target === undefined) {
      throw new TypeError(`padanan: file \`${file.id}\` names no target language; set \`trgLang\``)
    }
    const languages: FormLanguages = {
      sourceTag: source,
      targetTag: target,
      ...(glossary && {
        sourceLanguage: glossary.language(source),
        targetLanguage: glossary.language(target!),
      }),
    }
    const times = cueTimes(file)
    const hasStates = unitsOf(file).some((unit) => segmentsOf(unit).some(({state}) => state !== undefined))
    const isDone = (segment: XliffSegment) =>
      isTranslated(segment) || (!hasStates && isKept(segment, languages))
    const segments = returnedUnitsOf(file).flatMap((unit) =>
      segmentsOf(unit).flatMap((segment, index) => {
        const text = textOf(segment.source).trim()
        return text && unit.translate !== false ? {unit, segment, index, text} : []
      }),
    )
    const translated = segments.filter(({segment}) => isDone(segment))
    const pairs = translated.map(({segment, text}) => ({source: text, target: textOf(segment.target ?? [])}))
    const found = glossary
      ? checkPairs(pairs, {glossary, source, target: target!, onProgress})
      : checkForms(pairs, languages)
    const foundOf = new Map(translated.map(({segment}, place) => [segment, found[place]!]))
    return segments.flatMap(({unit, segment, index}) => {
      const ofPair = foundOf.get(segment)
      const messages: TermMessage[] = ofPair
        ? [
            ...checkState(segment),
            ...checkCodes(segment.source, segment.target ?? []),
            ...checkSpace(shown(segment.source), shown(segment.target ?? [])),
            ...(segment === segmentsOf(unit)[0] ? checkSize(unit, file) : []),
            ...(segment === segmentsOf(unit)[0] && times.has(unit.id)
              ? checkCue(unit, times.get(unit.id)!)
              : []),
            ...ofPair.filter((message) => !isAtCode(message, segment.target ?? [])),
          ]
        : checkMissing(segment)
      return applyRules(messages, rules).map((found) =>
        place(found, file.original ?? file.id, unit, segment.id ?? String(index + 1)),
      )
    })
  })
}

/** Whether the target repeats the source as it should: a figure, an address, a name. */
function isKept({source, target = []}: XliffSegment, languages: FormLanguages): boolean {
  const text = textOf(target).trim()
  return text !== '' && text === textOf(source).trim() && !isTranslatable(text, languages)
}

/** Two spaces, or two words, between which a code stands. */
function isAtCode({ruleId, targetSpan}: TermMessage, target: Content): boolean {
  if (!targetSpan || !/^(?:space|word)-/.test(ruleId!)) return false
  let at = 0
  return shown(target)
    .split('\uFFFC')
    .slice(0, -1)
    .some(({length}) => {
      at += length
      return targetSpan.start <= at && at <= targetSpan.end
    })
}

function place(found: TermMessage, file: string, unit: XliffUnit, segment: string): SegmentMessage {
  return Object.assign(found, {file, unit: unit.id, segment})
}

function checkMissing({state = 'initial'}: XliffSegment): TermMessage[] {
  const claim = state === 'initial' ? '' : `: the state is \`${state}\``
  return [message('target-missing', `Expected a translation${claim}`)]
}

function checkState({state}: XliffSegment): TermMessage[] {
  if (state !== 'initial') return []
  const fields = {actual: state, expected: ['translated']}
  return [message('state-early', 'Expected state `translated`: there is a translation', fields)]
}

/** Text with a sign for each code that stands alone: it may be an image. */
function shown(content: Content): string {
  return content
    .map((node) => {
      if (typeof node === 'string') return node
      if (node.kind === 'pc' || node.kind === 'mrk') return shown(node.content)
      return node.kind === 'ph' ? '\uFFFC' : ''
    })
    .join('')
}

function checkSpace(source: string, target: string): TermMessage[] {
  const ends = [
    ['beginning', /^\s*/],
    ['end', /\s*$/],
  ] as const
  return ends.flatMap(([name, pattern]) => {
    const [wanted, actual] = [pattern.exec(source)![0], pattern.exec(target)![0]]
    if (!wanted === !actual) return []
    return wanted
      ? [message('space-missing', `Expected white space at the ${name}`, {actual, expected: [wanted]})]
      : [message('space-added', `Unexpected white space at the ${name}`, {actual, expected: ['']})]
  })
}
