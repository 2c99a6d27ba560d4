/** XLIFF read in pieces. */
import type {Xliff, XliffFile, XliffGroup, XliffUnit} from '../../types/index.js'
import {type Element, plain} from '../../xml/index.js'
import {type Report, strict} from '../../xml/schema.js'
import {nodeText} from '../../xml/writer.js'
import type {Chunks} from '../chunks.js'
import {type StreamOptions, soFar, stream} from '../stream.js'
import {checked, isUnit, newReading, readRoot} from './xliff.js'

/** A unit with what stands around it, each without its own units. */
export interface XliffStreamed {
  /** The document, without its files. */
  document: Omit<Xliff, 'files'>
  /** The file that the unit stands in, without its units. */
  file: XliffFile
  /** The groups around it, the outermost first, without their units. */
  groups: XliffGroup[]
  /** The unit. */
  unit: XliffUnit
}

/**
 * Reads the units of an XLIFF document of any size, in bounded memory.
 * Ids are checked to be unique within a unit only.
 *
 * @throws VFileMessage as `fromXliff` does, when the fault is reached.
 *
 * @example
 * ```js
 * import {english, extract, indonesian, streamXliff, toXliff} from 'padanan'
 *
 * const xml = toXliff(extract('Satu.\n\nDua.', {source: indonesian, target: english, format: 'text', original: 'a.txt'}))
 * const ids = []
 * for await (const {unit} of streamXliff([xml])) ids.push(unit.id)
 * ids
 * // ['u1', 'u2']
 * ```
 */
export function streamXliff(
  chunks: Chunks,
  {report = strict, ...options}: StreamOptions & {report?: Report} = {},
): AsyncGenerator<XliffStreamed> {
  const reading = newReading()
  let files = 0
  const heads = new WeakMap<Element, object>()
  const head = <T extends object>(element: Element, inner: Element, read: (element: Element) => T): T => {
    const known = (heads.get(element) as T | undefined) ?? read(soFar(element, inner))
    heads.set(element, known)
    return known
  }
  const take = (element: Element, ancestors: readonly Element[]): XliffStreamed | undefined | null => {
    const {local, uri} = element
    const isPlaced = uri === reading.core && ancestors.every((above) => above.uri === uri)
    if (isPlaced && (local === 'file' || local === 'group')) {
      if (!heads.has(element)) {
        options.onSkip?.({line: element.line, text: nodeText(plain(element)), reason: 'it has no units'})
      }
      return null
    }
    if (!isUnit(element, ancestors, reading)) return undefined
    const {shapes} = reading
    const [root, file, ...inner] = ancestors as [Element, Element, ...Element[]]
    const groups = inner.filter((above) => above.local === 'group')
    const ownFile = head(file, inner[0] ?? element, (partial) =>
      shapes.file.read<XliffFile>(partial, {id: `f${++files}`, units: []}, reading),
    )
    const {srcLang = '', trgLang} = ownFile
    return {
      // XLIFF 1.x tells the languages file by file: here the first file's count.
      document: head(root, file, (partial) => {
        const {files, ...document} = readRoot(partial, reading, {before: [], after: []})
        return document.srcLang ? document : {...document, srcLang, ...(trgLang !== undefined && {trgLang})}
      }),
      file: ownFile,
      groups: groups.map((group, index) =>
        head(group, groups[index + 1] ?? element, (partial) =>
          shapes.group.read<XliffGroup>(partial, {kind: 'group', units: []}, reading),
        ),
      ),
      unit: shapes.readUnit(element, reading),
    }
  }
  return stream(chunks, checked(reading, report, 'unit'), take, options)
}
