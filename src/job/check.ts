import {VFileMessage} from 'vfile-message'
import {textOf} from '../formats/index.js'
import {checkTerms, type Glossary, type TermMessage} from '../terms/index.js'
import type {Xliff, XliffSegment, XliffUnit} from '../types.js'
import {codesOf} from './content.js'
import {segmentsOf, unitsOf} from './units.js'

export interface CheckJobOptions {
  /** Checks terms, figures, quotations and names too. */
  glossary?: Glossary
}

/** A message on a segment; `file` is the source document's name, `place` is a place in the target's text. */
export interface SegmentMessage extends TermMessage {
  unit: string
  segment: string
}

/**
 * Checks the translations of an XLIFF document:
 *
 * - `target-missing`: a segment has no translation;
 * - `code-missing`, `code-added`: a code of the source is not in the target, or the other way round;
 * - `code-order`: a code ends before it starts;
 * - and with a glossary, all that `checkTerms` checks.
 */
export function check(xliff: Xliff, {glossary}: CheckJobOptions = {}): SegmentMessage[] {
  return xliff.files.flatMap((file) => {
    const source = file.srcLang ?? xliff.srcLang
    const target = file.trgLang ?? xliff.trgLang
    if (glossary && target === undefined) {
      throw new TypeError(`padanan: file \`${file.id}\` names no target language; set \`trgLang\``)
    }
    return unitsOf(file).flatMap((unit) =>
      segmentsOf(unit).flatMap((segment, index) => {
        const text = textOf(segment.source).trim()
        if (!text || unit.translate === false) return []
        const translation = textOf(segment.target ?? [])
        const messages: TermMessage[] = translation.trim()
          ? [
              ...checkCodes(segment),
              ...(glossary ? checkTerms(text, translation, {glossary, source, target: target!}) : []),
            ]
          : [message('target-missing', 'Expected a translation')]
        return messages.map((found) =>
          place(found, file.original ?? file.id, unit, segment.id ?? String(index + 1)),
        )
      }),
    )
  })
}

function place(found: TermMessage, file: string, unit: XliffUnit, segment: string): SegmentMessage {
  return Object.assign(found, {file, unit: unit.id, segment})
}

function message(
  rule: string,
  reason: string,
  fields: {actual?: string; expected?: string[]} = {},
): TermMessage {
  return Object.assign(new VFileMessage(reason, {ruleId: rule, source: 'padanan'}), fields)
}

function checkCodes({source, target = []}: XliffSegment): TermMessage[] {
  const [wanted, found] = [codesOf(source), codesOf(target)]
  const minus = (codes: readonly string[], others: readonly string[]) => {
    const left = [...others]
    return codes.filter((code) => {
      const at = left.indexOf(code)
      if (at >= 0) left.splice(at, 1)
      return at < 0
    })
  }
  return [
    ...minus(wanted, found).map((code) =>
      message('code-missing', `Expected code \`${code}\``, {expected: [code]}),
    ),
    ...minus(found, wanted).map((code) =>
      message('code-added', `Unexpected code \`${code}\`, the source has none`, {actual: code, expected: []}),
    ),
    ...found
      .filter((code, at) => code.endsWith('>') && found.indexOf(`<${code.slice(0, -1)}`) > at)
      .map((code) =>
        message('code-order', `Expected code \`<${code.slice(0, -1)}\` before \`${code}\``, {actual: code}),
      ),
  ]
}
