/**
 * XLIFF 1.2 segments a unit inside its text: `seg-source` and `target` hold `<mrk mtype="seg">` for each segment
 * (section 2.5). XLIFF 2 puts segments side by side. The two say the same where codes around several segments
 * are cut in two.
 */
import {defined, endOf, foldEnds, joinTexts, pairOf, startOf} from '../../../content/index.js'
import type {
  Content,
  Ec,
  Inline,
  Mrk,
  Pc,
  Sc,
  XliffIgnorable,
  XliffSegment,
  XliffState,
} from '../../../types/index.js'
import {placeOf} from '../../../xml/shape.js'
import type {XmlWriter} from '../../../xml/writer.js'

export type Part = XliffSegment | XliffIgnorable

/** A state of a segment's own, where the segments of a unit differ. */
const STATE = 'xlf2:state'
const SUB_STATE = 'xlf2:subState'

/** The segments of a unit; `undefined` where the marks don't tell them. */
export function split(source: Content, target: Content | undefined): Part[] | undefined {
  const parts: Part[] = []
  const segments = new Map<string, XliffSegment>()
  for (const piece of pieces(source) ?? []) {
    if (Array.isArray(piece)) parts.push({kind: 'ignorable', source: piece})
    else {
      const {id, content} = piece
      const attributes = attributesOf(piece)
      if (id === undefined || segments.has(id)) return undefined
      const segment: XliffSegment = {kind: 'segment', id, source: content}
      if (attributes) segment.attributes = attributes
      segments.set(id, segment)
      parts.push(segment)
    }
  }
  if (segments.size === 0) return undefined
  if (!target) return parts
  const targetPieces = pieces(target)
  if (!targetPieces) return undefined
  const placed: Part[] = []
  let at = 0
  for (const piece of targetPieces) {
    if (Array.isArray(piece)) {
      const part = parts[at]
      if (part?.kind !== 'ignorable') placed.push({kind: 'ignorable', source: [], target: piece})
      else {
        part.target = piece
        placed.push(part)
        at++
      }
    } else {
      const segment = piece.id === undefined ? undefined : segments.get(piece.id)
      const place = segment ? parts.indexOf(segment, at) : -1
      if (!segment || place < 0) return undefined
      segment.target = piece.content
      const {[STATE]: state, [SUB_STATE]: subState, ...attributes} = attributesOf(piece) ?? {}
      if (state !== undefined) segment.state = state as XliffState
      if (subState !== undefined) segment.subState = subState
      if (Object.keys(attributes).length > 0) segment.children = [{kind: 'field', name: 'target', attributes}]
      while (at <= place) placed.push(parts[at++]!)
    }
  }
  while (at < parts.length) placed.push(parts[at++]!)
  return placed
}

/** A segment has no comment of its own. */
function attributesOf({attributes, value}: Mrk): Record<string, string> | undefined {
  return value === undefined ? attributes : {...attributes, comment: value}
}

/** The whole text of a unit again. With `marks`, each segment stands in one with those attributes. */
export function join(
  parts: readonly Part[],
  side: 'source' | 'target',
  marks?: (segment: XliffSegment) => Record<string, string | undefined>,
): Content {
  const content: Content = []
  for (const part of parts) {
    const own = part[side]
    if (!own) continue
    if (part.kind === 'ignorable' || !marks) for (const node of own) content.push(node)
    else {
      const {comment, ...attributes} = defined(marks(part)) as Record<string, string>
      content.push({
        kind: 'mrk',
        type: 'seg',
        id: part.id,
        content: own,
        ...(comment !== undefined && {value: comment}),
        ...(Object.keys(attributes).length > 0 && {attributes}),
      })
    }
  }
  return nest(joinTexts(content))
}

/** What the mark of a segment has beside its content. `whole` is the state that the unit's target says. */
export const marks = {
  source: ({attributes}: XliffSegment) => ({...attributes}),
  target:
    (whole: {state?: string; subState?: string}, writer: XmlWriter) =>
    ({state, subState, children}: XliffSegment): Record<string, string | undefined> => {
      const own = state !== whole.state || subState !== whole.subState
      return {
        ...placeOf(children, 'target')?.attributes,
        ...(own && {[writer.attribute(STATE)]: state, [writer.attribute(SUB_STATE)]: subState}),
      }
    },
}

/** Marks of segments, and what lies between them; `undefined` where a mark is inside something we can't cut. */
function pieces(content: Content): (Mrk | Content)[] | undefined {
  const found: (Mrk | Content)[] = []
  const between = (node: string | Inline) => {
    const last = found.at(-1)
    if (Array.isArray(last)) last.push(node)
    else found.push([node])
  }
  const walk = (nodes: Content): boolean =>
    nodes.every((node) => {
      if (typeof node === 'string' || !holdsSegment(node)) {
        between(node)
        return true
      }
      if (node.kind === 'mrk' && node.type === 'seg') {
        found.push(node)
        return !node.content.some(holdsSegment)
      }
      if (node.kind !== 'pc') return false
      const [start, end] = cut(node)
      between(start)
      const whole = walk(node.content)
      between(end)
      return whole
    })
  return walk(content) ? found : undefined
}

function holdsSegment(node: string | Inline): boolean {
  if (typeof node === 'string' || (node.kind !== 'pc' && node.kind !== 'mrk')) return false
  return (node.kind === 'mrk' && node.type === 'seg') || node.content.some(holdsSegment)
}

/** A code cut in two: `canOverlap` says no, so that the halves know each other again. */
export function cut(code: Pc): [Sc, Ec] {
  const pair = {...code, canOverlap: code.canOverlap ?? false}
  return [startOf(pair), endOf(pair)]
}

/** Codes that were cut in two become one again, where they still stand right. */
export function nest(content: Content): Content {
  return foldEnds<Sc, Ec>(content, {
    isStart: (node): node is Sc => node.kind === 'sc' && node.canOverlap === false && !node.isolated,
    isEnd: (node): node is Ec => node.kind === 'ec' && isHalf(node),
    around: pairOf,
    alone: (node) => node,
  })
}

/** Whether the code may be the end of one that was cut: nothing would be lost by forgetting it. */
function isHalf(end: Ec): boolean {
  return end.canOverlap === false && (end.id ?? end.startRef) === end.startRef && !end.attributes
}
