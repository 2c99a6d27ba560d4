/** Files in pieces: from whatever hands them on, and as a web stream. */
import {expectChunks} from '../misuse.js'

/** A file: bytes or text, whole or in pieces that are cut anywhere; a web stream, too. */
export type Chunks =
  | Uint8Array
  | string
  | AsyncIterable<Uint8Array | string>
  | Iterable<Uint8Array | string>
  | ReadableStream<Uint8Array | string>

/**
 * The pieces one after the other. Who stops early ends the stream.
 *
 * @throws {TypeError} For what is no file in pieces.
 */
export function piecesOf(chunks: Chunks): AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string> {
  expectChunks(chunks)
  if (typeof chunks === 'string' || chunks instanceof Uint8Array) return [chunks]
  return Symbol.asyncIterator in chunks || Symbol.iterator in chunks ? chunks : readAll(chunks)
}

/** Not every browser iterates over a stream (Streams, section 4.2.5). */
async function* readAll(stream: ReadableStream<Uint8Array | string>): AsyncGenerator<Uint8Array | string> {
  const reader = stream.getReader()
  let isDone = false
  try {
    for (;;) {
      const {done, value} = await reader.read()
      isDone = done
      if (done) return
      yield value
    }
  } finally {
    if (!isDone) await reader.cancel()
    reader.releaseLock()
  }
}

/**
 * Text or bytes as a web stream of bytes, UTF-8: the body of a response, a file on disk, a download. It asks for a piece
 * when it has room for one; who cancels it ends the work behind it.
 *
 * @example
 * ```js
 * import {english, exportTmx, indonesian, Memory, toReadableStream} from 'padanan'
 *
 * const memory = new Memory({source: indonesian, target: english})
 * memory.add([{source: 'Ya.', target: 'Yes.'}])
 * const xml = await new Response(toReadableStream(exportTmx(memory))).text()
 * xml.includes('<seg>Yes.</seg>')
 * // true
 * ```
 */
export function toReadableStream(chunks: Chunks): ReadableStream<Uint8Array> {
  const pieces = piecesOf(chunks)
  const iterator = Symbol.asyncIterator in pieces ? pieces[Symbol.asyncIterator]() : pieces[Symbol.iterator]()
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const {done, value} = await iterator.next()
      if (done) controller.close()
      else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value)
    },
    async cancel() {
      await iterator.return?.()
    },
  })
}
