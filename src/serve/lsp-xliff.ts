/** What `check` says of an XLIFF file, at its places in the file. */
import {fromXliff} from '../formats/index.js'
import {segmentPlaces, spanIn} from '../formats/xliff/places.js'
import {check} from '../job/index.js'
import {type RuleSettings, severityOf} from '../rules.js'
import type {Glossary} from '../terms/index.js'
import type {Finding} from './lsp-diagnose.js'

/** Checks a file that an editor has open. A file that can't be read is one finding, where that is. */
export function diagnoseXliff(text: string, glossary: Glossary, rules: RuleSettings): Finding[] {
  let messages: ReturnType<typeof check>
  try {
    messages = check(fromXliff(text, {report: () => {}}), {glossary, rules})
  } catch (error) {
    const {line = 1, column = 1, reason} = error as {line?: number; column?: number; reason?: string}
    const start = offsetOf(text, line, column)
    const message = reason ?? (error as Error).message
    return [
      {
        start,
        end: Math.min(start + 1, text.length),
        rule: 'xliff',
        message,
        replacements: [],
        severity: 'error',
      },
    ]
  }
  const places = segmentPlaces(text)
  return messages.map(({unit, segment, ruleId, reason, note, fatal, actual, expected, targetSpan}) => {
    const place = places.get(`${unit}/${segment}`) ?? places.get(`${unit}/1`) ?? {}
    const whole = place.target ?? place.source ?? {start: 0, end: 1}
    const inside = targetSpan && place.target && spanIn(text, place.target, targetSpan, actual)
    return {
      ...(inside ?? whole),
      rule: ruleId!,
      message: reason,
      ...(note != null && {note}),
      // An equivalent of a source term is no replacement for anything that stands in the target.
      replacements: inside && ruleId === 'term-deprecated' ? [...(expected ?? [])] : [],
      severity: severityOf({fatal}),
    }
  })
}

function offsetOf(text: string, line: number, column: number): number {
  let start = 0
  for (let n = 1; n < line; n++) start = text.indexOf('\n', start) + 1
  return Math.min(start + column - 1, text.length)
}
