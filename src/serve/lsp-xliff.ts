/** What `check` says of an XLIFF file, at its places in the file. */
import {SaxesParser} from 'saxes'
import {fromXliff} from '../formats/index.js'
import {check} from '../job/index.js'
import {type RuleSettings, severityOf} from '../rules.js'
import type {Glossary} from '../terms/index.js'
import type {Span} from '../types/index.js'
import type {Finding} from './lsp-diagnose.js'

/** Where the parts of a segment stand. */
interface SegmentSpans {
  /** The text inside `target`. */
  target?: Span
  /** The text inside `source`. */
  source?: Span
}

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
  const places = placesOf(text)
  return messages.map(({unit, segment, ruleId, reason, note, fatal, actual, expected, targetSpan}) => {
    const place = places.get(`${unit}/${segment}`) ?? places.get(`${unit}/1`) ?? {}
    const whole = place.target ?? place.source ?? {start: 0, end: 1}
    const inside = targetSpan && place.target && within(text, place.target, targetSpan, actual)
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

/** A stretch of a target, where the file writes the target as its reader sees it up to there. */
function within(text: string, {start}: Span, span: Span, actual?: string | null): Span | undefined {
  const found = {start: start + span.start, end: start + span.end}
  return actual != null && text.slice(found.start, found.end) === actual ? found : undefined
}

/** The places of all segments by `unit/segment`. A segment without an id has its number in the unit. */
function placesOf(text: string): Map<string, SegmentSpans> {
  const places = new Map<string, SegmentSpans>()
  const parser = new SaxesParser({position: true})
  let unit = ''
  let segment = ''
  let count = 0
  let depth = 0
  let inner: {name: 'source' | 'target'; start: number} | undefined
  const nameOf = (name: string) => name.replace(/^.*:/, '')
  parser.on('opentag', ({name, attributes}) => {
    const local = nameOf(name)
    const id = (attributes as Record<string, string>).id
    if (local === 'unit' || local === 'trans-unit') {
      unit = id ?? ''
      count = 0
      segment = '1'
    } else if (local === 'segment') segment = id ?? String(++count)
    else if (local === 'matches' || local === 'alt-trans') depth++
    else if ((local === 'source' || local === 'target') && depth === 0)
      inner = {name: local, start: parser.position}
  })
  parser.on('closetag', ({name}) => {
    const local = nameOf(name)
    if (local === 'matches' || local === 'alt-trans') depth--
    if (!inner || local !== inner.name) return
    const end = Math.max(inner.start, text.lastIndexOf('</', parser.position - 1))
    const key = `${unit}/${segment}`
    places.set(key, {...places.get(key), [inner.name]: {start: inner.start, end}})
    inner = undefined
  })
  parser.write(text).close()
  return places
}

function offsetOf(text: string, line: number, column: number): number {
  let start = 0
  for (let n = 1; n < line; n++) start = text.indexOf('\n', start) + 1
  return Math.min(start + column - 1, text.length)
}
