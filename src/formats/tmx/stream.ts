/** TMX read in pieces. */
import type {TmxHeader, TmxUnit} from '../../types/index.js'
import type {Element} from '../../xml/index.js'
import {type Report, strict} from '../../xml/schema.js'
import type {Chunks} from '../chunks.js'
import {type StreamOptions, stream} from '../stream.js'
import {checked, isUnit, newReading, readHeader, readUnit} from './tmx.js'

/** A unit with the header of its document and the 1-based line that it starts on. */
export interface TmxStreamed {
  /** The header of the file. */
  header: TmxHeader
  /** 1-based line on which the unit starts. */
  line: number
  /** One translation unit. */
  unit: TmxUnit
}

/**
 * Reads the units of a TMX document of any size, in bounded memory.
 *
 * @throws VFileMessage as `fromTmx` does, when the fault is reached.
 *
 * @example
 * ```js
 * import {streamTmx, toTmx, toTmxDocument} from 'padanan'
 *
 * const xml = toTmx(toTmxDocument([{source: 'Ya.', target: 'Yes.'}], {source: 'id', target: 'en'}))
 * const lines = []
 * for await (const {unit, line} of streamTmx([xml])) lines.push([line, unit.variants.length])
 * lines
 * // [[5, 2]]
 * ```
 */
export function streamTmx(
  chunks: Chunks,
  {report = strict, ...options}: StreamOptions & {report?: Report} = {},
): AsyncGenerator<TmxStreamed> {
  const reading = newReading()
  let header: TmxHeader = {srclang: '*all*'}
  const take = (element: Element, ancestors: readonly Element[]): TmxStreamed | undefined => {
    if (element.uri !== reading.core) return undefined
    if (element.local === 'header' && ancestors.length === 1) header = readHeader(element, reading)
    return isUnit(element, ancestors, reading)
      ? {header, line: element.line, unit: readUnit(element, reading)}
      : undefined
  }
  return stream(chunks, checked(reading, report), take, options)
}
