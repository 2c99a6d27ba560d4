import type {Content, Ec, Inline, Mrk, Pc, Sc, XliffIgnorable, XliffSegment, XliffState} from '../../types.js'
import {placeOf} from '../xml/shape.js'
import type {XmlWriter} from '../xml/writer.js'

/**
 * XLIFF 1.2 segments a unit inside its text: `seg-source` and `target` hold `<mrk mtype="seg">` for each segment
 * (section 2.5). XLIFF 2 puts segments side by side. The two say the same where codes around several segments
 * are cut in two.
 */

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
  return nest(merge(content))
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

/** Neighbouring strings become one. */
function merge(content: Content): Content {
  const merged: Content = []
  for (const node of content) {
    const last = merged.length - 1
    if (typeof node === 'string' && typeof merged[last] === 'string') merged[last] += node
    else merged.push(node)
  }
  return merged
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
  const {id, attributes, type, subType, canCopy, canDelete, canReorder, copyOf, dir} = code
  const {dataRefStart, dispStart, equivStart, subFlowsStart} = code
  const {dataRefEnd, dispEnd, equivEnd, subFlowsEnd} = code
  const canOverlap = code.canOverlap ?? false
  const start = defined({
    canCopy,
    canDelete,
    canReorder,
    canOverlap,
    type,
    subType,
    copyOf,
    dir,
    dataRef: dataRefStart,
    disp: dispStart,
    equiv: equivStart,
    subFlows: subFlowsStart,
    attributes,
  })
  const end = defined({
    canCopy,
    canDelete,
    canReorder,
    canOverlap,
    dataRef: dataRefEnd,
    disp: dispEnd,
    equiv: equivEnd,
    subFlows: subFlowsEnd,
  })
  return [
    {kind: 'sc', id, ...start},
    {kind: 'ec', startRef: id, ...end},
  ]
}

function whole(start: Sc, end: Ec, content: Content): Pc {
  const {kind, canOverlap, isolated, dataRef, disp, equiv, subFlows, ...code} = start
  const ends = {dataRefStart: dataRef, dispStart: disp, equivStart: equiv, subFlowsStart: subFlows}
  const others = {dataRefEnd: end.dataRef, dispEnd: end.disp, equivEnd: end.equiv, subFlowsEnd: end.subFlows}
  return {kind: 'pc', ...code, ...defined({...ends, ...others}), content}
}

function defined<T extends object>(fields: T): Partial<T> {
  const known: Partial<T> = {}
  for (const key in fields) if (fields[key] !== undefined) known[key] = fields[key]
  return known
}

/** Codes that were cut in two become one again, where they still stand right. */
export function nest(content: Content): Content {
  const levels: {start?: Sc; content: Content}[] = [{content: []}]
  const unwind = (to: number) => {
    const open = levels.splice(to)
    const {content} = levels.at(-1)!
    for (const {start, content: inner} of open) {
      content.push(start!)
      for (const node of inner) content.push(node)
    }
  }
  for (const node of content) {
    if (typeof node === 'string') levels.at(-1)!.content.push(node)
    else if (node.kind === 'sc' && node.canOverlap === false && !node.isolated)
      levels.push({start: node, content: []})
    else {
      const at =
        node.kind === 'ec' && isHalf(node)
          ? levels.findLastIndex(({start}) => start?.id === node.startRef)
          : -1
      if (at > 0) {
        unwind(at + 1)
        const {start, content: inner} = levels.pop()!
        levels.at(-1)!.content.push(whole(start!, node as Ec, inner))
      } else levels.at(-1)!.content.push(node)
    }
  }
  unwind(1)
  return levels[0]!.content
}

/** Whether the code may be the end of one that was cut: nothing would be lost by forgetting it. */
function isHalf(end: Ec): boolean {
  return end.canOverlap === false && (end.id ?? end.startRef) === end.startRef && !end.attributes
}
