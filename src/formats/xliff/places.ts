/** Where the segments of a bilingual file stand in its text, so that what is said of one can be shown there. */
import {SaxesParser} from 'saxes'
import type {Span} from '../../types/index.js'

/** Where the parts of a segment stand. */
export interface SegmentPlace {
  /** The text inside `target`; of TMX, of all of the unit. */
  target?: Span
  /** The text inside `source`. */
  source?: Span
}

const localName = (name: string) => name.replace(/^.*:/, '')

/** The places of all segments of XLIFF by `unit/segment`. A segment without an id has its number in the unit. */
export function segmentPlaces(text: string): Map<string, SegmentPlace> {
  const places = new Map<string, SegmentPlace>()
  const parser = new SaxesParser({position: true})
  let unit = ''
  let segment = ''
  let count = 0
  let depth = 0
  let inner: {name: 'source' | 'target'; element: string; start: number} | undefined
  let marked: {key: string; start: number; depth: number} | undefined
  parser.on('opentag', ({name, attributes}) => {
    const local = localName(name)
    const id = (attributes as Record<string, string>).id
    if (local === 'unit' || local === 'trans-unit') {
      unit = id ?? ''
      count = 0
      segment = '1'
    } else if (local === 'segment') segment = id ?? String(++count)
    else if (local === 'matches' || local === 'alt-trans') depth++
    else if (/^(source|seg-source|target)$/.test(local) && depth === 0)
      inner = {name: local === 'target' ? 'target' : 'source', element: local, start: parser.position}
    else if (local === 'mrk' && inner) {
      const {mtype, mid} = attributes as Record<string, string>
      // A segment of XLIFF 1.2.
      if (mtype === 'seg') marked = {key: `${unit}/${mid}`, start: parser.position, depth: 0}
      else if (marked) marked.depth++
    }
  })
  parser.on('closetag', ({name}) => {
    const local = localName(name)
    if (local === 'matches' || local === 'alt-trans') depth--
    if (!inner) return
    const {name: side, element} = inner
    const add = (key: string, start: number) => {
      const end = Math.max(start, text.lastIndexOf('</', parser.position - 1))
      places.set(key, {...places.get(key), [side]: {start, end}})
    }
    if (local === 'mrk' && marked) {
      if (marked.depth-- > 0) return
      add(marked.key, marked.start)
      marked = undefined
    } else if (local === element) {
      add(`${unit}/${segment}`, inner.start)
      inner = undefined
    }
  })
  parser.write(text).close()
  return places
}

/** The places of the units of TMX, in their order. */
export function tmxUnitPlaces(text: string): Span[] {
  const places: Span[] = []
  const parser = new SaxesParser({position: true})
  parser.on('opentag', ({name}) => {
    if (name !== 'tu') return
    places.push({start: text.lastIndexOf('<tu', parser.position - 1), end: parser.position})
  })
  parser.write(text).close()
  return places
}

/**
 * A stretch of a target in its file, where the file writes the target as its reader sees it up to there; or else, with codes or
 * references before it, the only place where the words stand.
 */
export function spanIn(
  text: string,
  {start, end}: Span,
  span: Span,
  actual?: string | null,
): Span | undefined {
  if (!actual) return undefined
  const at = start + span.start
  if (text.slice(at, start + span.end) === actual) return {start: at, end: start + span.end}
  const inside = text.slice(start, end)
  const first = inside.indexOf(actual)
  if (first < 0 || inside.includes(actual, first + 1)) return undefined
  // Within a tag there are no words of the target.
  if (inside.lastIndexOf('<', first) > inside.lastIndexOf('>', first)) return undefined
  return {start: start + first, end: start + first + actual.length}
}
