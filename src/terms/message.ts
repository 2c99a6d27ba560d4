/** Messages of the checks: where, what, and what was expected. */
import {VFileMessage} from 'vfile-message'
import type {Span} from '../types/index.js'

/** What a check has to say of a text or of a pair of texts; `expected` is best first. */
export interface TermMessage extends VFileMessage {
  /** The trouble's place in the source text. */
  sourceSpan?: Span
  /** The trouble's place in the target text. `place` says the same by line and column. */
  targetSpan?: Span
}

interface Fields {
  actual?: string
  expected?: string[]
  note?: string
  sourceSpan?: Span
  targetSpan?: Span
}

/** Makes a warning of `rule` about `reason`; where there is a target span, it has a place in the text `target`. */
export function termMessage(rule: string, reason: string, fields: Fields, target = ''): TermMessage {
  const {targetSpan} = fields
  const place = targetSpan && {start: pointAt(target, targetSpan.start), end: pointAt(target, targetSpan.end)}
  const message = new VFileMessage(reason, {ruleId: rule, source: 'padanan', place}) as TermMessage
  return Object.assign(message, {fatal: false}, fields)
}

/** Line and column, 1-based, of an offset. */
function pointAt(text: string, offset: number): {line: number; column: number; offset: number} {
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  return {line: before.split('\n').length, column: offset - lineStart + 1, offset}
}

/** A list for people: `a`, `b` or `c`. */
export function oneOf(items: readonly string[]): string {
  const quoted = items.map((item) => `\`${item}\``)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
}
