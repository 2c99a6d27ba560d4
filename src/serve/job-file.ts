/** A file of a translation job: its segments, each with an id, what it says, and a hash of its source. */
import {createHash} from 'node:crypto'
import {basename} from 'node:path'
import {fromXliff} from '../formats/index.js'
import {extract} from '../job/index.js'
import {documentFormatOf, readBytes, readInput, telling} from '../store/input.js'
import type {Xliff, XliffFile, XliffGroup, XliffSegment, XliffState, XliffUnit} from '../types/index.js'
import type {Asked} from './knowledge.js'
import {toPlaceholders, withPlaceholders} from './placeholders.js'

/** A segment as it is shown. */
export interface ShownSegment {
  id: string
  hash: string
  source: string
  target?: string
  state: XliffState
  translate: boolean
}

/** A segment in its document. */
export interface PlacedSegment {
  shown: ShownSegment
  segment: XliffSegment
}

/** Whether a file is XLIFF, by its name. */
export const isXliffPath = (path: string) => /\.(xlf|xliff|sdlxliff|mqxliff|mxliff)$/i.test(path)

/** An XLIFF document whole; what breaks its schema is no reason not to read it. */
export async function readXliff(path: string, name = path): Promise<Xliff> {
  const text = await readInput(path)
  return telling(name, () => fromXliff(text, {report: () => {}}))
}

/** An XLIFF file, or a document as XLIFF. */
export async function readJob(path: string, pair: {source: Asked; target: Asked}): Promise<Xliff> {
  if (isXliffPath(path)) return readXliff(path)
  const isWord = documentFormatOf(path) === 'docx'
  const document = isWord ? await readBytes(path) : await readInput(path)
  const format = documentFormatOf(path, typeof document === 'string' ? document : undefined)
  const {source, target} = pair
  return telling(path, () =>
    extract(document, {source: source.language, target: target.tag, format, original: basename(path)}),
  )
}

/** The segments of a document in order. An id is `unit/segment`, with the file before it where there are several. */
export function segmentsOf(xliff: Xliff): PlacedSegment[] {
  return xliff.files.flatMap((file) =>
    unitsOf(file).flatMap((unit) => {
      const segments = unit.segments.filter((part) => part.kind === 'segment')
      return segments.map((segment, index): PlacedSegment => {
        const {text, codes} = toPlaceholders(segment.source)
        const names = [...(xliff.files.length > 1 ? [file.id] : []), unit.id, segment.id ?? String(index + 1)]
        const target = segment.target && withPlaceholders(segment.target, codes)
        return {
          segment,
          shown: {
            id: names.join('/'),
            hash: hashOf(text),
            source: text,
            ...(target !== undefined && {target}),
            state: segment.state ?? (target ? 'translated' : 'initial'),
            translate: unit.translate !== false,
          },
        }
      })
    }),
  )
}

const unitsOf = (parent: XliffFile | XliffGroup): XliffUnit[] =>
  parent.units.flatMap((child) => (child.kind === 'unit' ? [child] : unitsOf(child)))

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12)
