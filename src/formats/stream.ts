/** Bilingual files read in pieces, unit by unit, whatever their size. */
import type {Progress, Skipped, XmlNode} from '../types/index.js'
import {type Element, XmlReader, type XmlVisitor} from '../xml/index.js'
import {nodeText} from '../xml/writer.js'
import type {Chunks} from './chunks.js'
import {decodeChunks} from './decode.js'

/** How a file is read in pieces. */
export interface StreamOptions {
  /** Told how much has been read, in bytes (or UTF-16 code units, where the chunks are text). */
  onProgress?: (progress: Progress) => void
  /** The size of the whole, where it is known. */
  total?: number
  /** Told what no unit holds and stands around none of them: comments and extensions between units, groups without units. */
  onSkip?: (skipped: Skipped) => void
}

const SLICE = 1 << 16

/**
 * Reads XML in pieces and forgets it at once. `take` says of each element, when its end is reached, what to hand on;
 * `undefined` keeps the element where it is, `null` forgets it.
 */
export async function* stream<T>(
  chunks: Chunks,
  visitor: XmlVisitor,
  take: (element: Element, ancestors: readonly Element[]) => T | undefined | null,
  {onProgress, total, onSkip}: StreamOptions,
): AsyncGenerator<T> {
  let ready: T[] = []
  const skip = (nodes: readonly XmlNode[], line: number) => {
    for (const node of nodes) {
      const text = nodeText(node)
      if (text.trim()) onSkip?.({line, text, reason: 'it is not part of a unit'})
    }
  }
  const reader = new XmlReader({
    ...visitor,
    passed: skip,
    close(element, ancestors) {
      visitor.close?.(element, ancestors)
      const item = take(element, ancestors)
      if (item === undefined) return false
      if (item !== null) ready.push(item)
      return true
    },
  })
  let done = 0
  for await (const {text, size} of decodeChunks(chunks)) {
    for (let at = 0; at < text.length; at += SLICE) {
      reader.write(text.slice(at, at + SLICE))
      const batch = ready
      ready = []
      yield* batch
    }
    done += size
    onProgress?.({stage: 'read', done, ...(total !== undefined && {total})})
  }
  const {before, after} = reader.end()
  skip(before, 1)
  skip(after, reader.line)
  yield* ready
}

/** An element as it is before the end: without the child that is still being read. */
export function soFar(element: Element, open: Element): Element {
  return Object.assign(Object.create(element) as Element, {
    children: element.children.filter((child) => child !== open),
  })
}
