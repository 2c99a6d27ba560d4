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
  let inner: {name: 'source' | 'target'; start: number} | undefined
  parser.on('opentag', ({name, attributes}) => {
    const local = localName(name)
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
    const local = localName(name)
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

/** A stretch of a target in its file, where the file writes the target as its reader sees it up to there. */
export function spanIn(text: string, {start}: Span, span: Span, actual?: string | null): Span | undefined {
  const found = {start: start + span.start, end: start + span.end}
  return actual != null && text.slice(found.start, found.end) === actual ? found : undefined
}
