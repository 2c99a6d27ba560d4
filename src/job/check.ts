/** A translated XLIFF document, checked. */

import {textOf} from '../content/index.js'
import {expectXliff} from '../misuse.js'
import {applyRules, expectRules, type RuleSettings} from '../rules.js'
import {checkPairs, type Glossary, type TermMessage} from '../terms/index.js'
import type {Content, Progress, Xliff, XliffSegment, XliffUnit} from '../types/index.js'
import {checkCodes} from './check-codes.js'
import {message} from './message.js'
import {isTranslated, returnedUnitsOf, segmentsOf} from './units.js'

/** What translations are held against. */
export interface CheckJobOptions {
  /** Checks terms, figures, quotations and names too. */
  glossary?: Glossary
  /** Rules that are off or more or less grave than here, by name. */
  rules?: RuleSettings | undefined
  /** Is told how far the work has come. */
  onProgress?: (progress: Progress) => void
}

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
 * // [['u1', 's1', 'figure-missing'], ['u1', 's1', 'figure-added']]
 * ```
 */
export function check(
  xliff: Xliff,
  {glossary, rules = {}, onProgress}: CheckJobOptions = {},
): SegmentMessage[] {
  expectXliff('the document', xliff)
  expectRules(rules)
  return xliff.files.flatMap((file) => {
    const source = file.srcLang ?? xliff.srcLang
    const target = file.trgLang ?? xliff.trgLang
    if (glossary && target === undefined) {
      throw new TypeError(`padanan: file \`${file.id}\` names no target language; set \`trgLang\``)
    }
    const segments = returnedUnitsOf(file).flatMap((unit) =>
      segmentsOf(unit).flatMap((segment, index) => {
        const text = textOf(segment.source).trim()
        return text && unit.translate !== false ? {unit, segment, index, text} : []
      }),
    )
    const translated = segments.filter(({segment}) => isTranslated(segment))
    const pairs = translated.map(({segment, text}) => ({source: text, target: textOf(segment.target ?? [])}))
    const terms = glossary
      ? checkPairs(pairs, {
          glossary,
          source: source,
          target: target!,
          onProgress,
        })
      : []
    const termsOf = new Map(translated.map(({segment}, place) => [segment, terms[place] ?? []]))
    return segments.flatMap(({unit, segment, index}) => {
      const messages: TermMessage[] = isTranslated(segment)
        ? [
            ...checkState(segment),
            ...checkCodes(segment.source, segment.target ?? []),
            ...checkSpace(shown(segment.source), shown(segment.target ?? [])),
            ...termsOf.get(segment)!,
          ]
        : checkMissing(segment)
      return applyRules(messages, rules).map((found) =>
        place(found, file.original ?? file.id, unit, segment.id ?? String(index + 1)),
      )
    })
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
