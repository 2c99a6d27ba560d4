import type {Content, Inline, Mrk, XliffIgnorable, XliffSegment} from '../types.js'
import {placeOf} from './shape.js'

/**
 * XLIFF 1.2 segments a unit inside its text: `seg-source` and `target` hold `<mrk mtype="seg">` for each segment
 * (section 2.5). XLIFF 2 puts segments side by side. The two say the same where codes around several segments
 * are cut in two.
 */

export type Part = XliffSegment | XliffIgnorable

/** The segments of a unit; `undefined` where the marks don't tell them. */
export function split(source: Content, target: Content | undefined): Part[] | undefined {
  const parts: Part[] = []
  const segments = new Map<string, XliffSegment>()
  for (const piece of pieces(source) ?? []) {
    if (Array.isArray(piece)) parts.push({kind: 'ignorable', source: piece})
    else {
      const {id, content, attributes} = piece
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
  let at = 0
  for (const piece of targetPieces) {
    if (Array.isArray(piece)) {
      const part = parts[at]
      if (part?.kind !== 'ignorable') parts.splice(at, 0, {kind: 'ignorable', source: [], target: piece})
      else part.target = piece
      at++
    } else {
      const segment = piece.id === undefined ? undefined : segments.get(piece.id)
      const place = segment ? parts.indexOf(segment, at) : -1
      if (!segment || place < 0) return undefined
      segment.target = piece.content
      if (piece.attributes) segment.children = [{kind: 'field', name: 'target', attributes: piece.attributes}]
      at = place + 1
    }
  }
  return parts
}

/** The whole text of a unit again, with marks around the segments. */
export function join(parts: readonly Part[], side: 'source' | 'target', marked: boolean): Content {
  const content: Content = []
  for (const part of parts) {
    const own = part[side]
    if (!own) continue
    if (part.kind === 'ignorable' || !marked) content.push(...own)
    else {
      const attributes = side === 'source' ? part.attributes : placeOf(part.children, 'target')?.attributes
      content.push({kind: 'mrk', type: 'seg', id: part.id, content: own, ...(attributes && {attributes})})
    }
  }
  return nest(merge(content))
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
      if (node.kind !== 'pc' || node.equivStart !== undefined) return false
      const {kind, content: inner, ...code} = node
      between({kind: 'sc', ...code, canOverlap: false})
      const whole = walk(inner)
      between({kind: 'ec', startRef: node.id, canOverlap: false})
      return whole
    })
  return walk(content) ? found : undefined
}

function holdsSegment(node: string | Inline): boolean {
  if (typeof node === 'string' || (node.kind !== 'pc' && node.kind !== 'mrk')) return false
  return (node.kind === 'mrk' && node.type === 'seg') || node.content.some(holdsSegment)
}

/** Codes that were cut in two become one again, where they still stand right. */
export function nest(content: Content): Content {
  const levels: {start?: Inline & {kind: 'sc'}; content: Content}[] = [{content: []}]
  const unwind = (to: number) => {
    while (levels.length > to) {
      const {start, content: inner} = levels.pop()!
      levels.at(-1)!.content.push(start!, ...inner)
    }
  }
  for (const node of content) {
    if (typeof node === 'string') levels.at(-1)!.content.push(node)
    else if (
      node.kind === 'sc' &&
      node.canOverlap === false &&
      node.dataRef === undefined &&
      !node.isolated
    ) {
      levels.push({start: node, content: []})
    } else if (
      node.kind === 'ec' &&
      node.startRef !== undefined &&
      levels.some(({start}) => start?.id === node.startRef)
    ) {
      unwind(levels.findLastIndex(({start}) => start?.id === node.startRef) + 1)
      const {start, content: inner} = levels.pop()!
      const {kind, canOverlap, ...code} = start!
      levels.at(-1)!.content.push({kind: 'pc', ...code, content: inner})
    } else levels.at(-1)!.content.push(node)
  }
  unwind(1)
  return levels[0]!.content
}
