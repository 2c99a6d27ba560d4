/** Files in pieces, from every kind of source, and as a web stream. */
import {describe, expect, test} from 'vitest'
import {piecesOf, toReadableStream} from '../../src/formats/chunks.js'
import {fromTmx, streamTmx, toTmx} from '../../src/formats/index.js'
import {toTmxDocument} from '../../src/memory/index.js'

const units = [
  {source: 'Türkiye menolak.', target: 'Türkiye refuses.'},
  {source: 'Ya.', target: 'Yes.'},
]
const xml = toTmx(toTmxDocument(units, {source: 'id', target: 'en'}))
const bytes = new TextEncoder().encode(xml)
const halves = [bytes.slice(0, 801), bytes.slice(801)]

async function* later<T>(pieces: readonly T[]) {
  yield* pieces
}

/** A stream of a browser that can't iterate over it. */
function plain(pieces: readonly Uint8Array[]): {
  stream: ReadableStream<Uint8Array>
  cancelled: () => boolean
} {
  let cancelled = false
  let at = 0
  const inner = new ReadableStream<Uint8Array>({
    pull: (controller) => (at < pieces.length ? controller.enqueue(pieces[at++]!) : controller.close()),
    cancel: () => {
      cancelled = true
    },
  })
  const stream = {getReader: () => inner.getReader()} as ReadableStream<Uint8Array>
  return {stream, cancelled: () => cancelled}
}

describe('a file is read from', () => {
  test.each([
    ['text', xml],
    ['bytes', bytes],
    ['a list of texts', [xml.slice(0, 700), xml.slice(700)]],
    ['an asynchronous generator', later(halves)],
    ['a web stream', new Response(xml).body!],
    ['a web stream without iteration', plain(halves).stream],
  ])('%s', async (_, chunks) => {
    const found = []
    for await (const {unit} of streamTmx(chunks)) found.push(unit)
    expect(found).toEqual(fromTmx(xml).units)
  })

  test.each([[undefined], [null], [3], [{}], [new ArrayBuffer(2)]])('and not from %s', async (chunks) => {
    await expect(streamTmx(chunks as never).next()).rejects.toThrow(
      'pass text, bytes, or a stream or list of pieces of them',
    )
  })

  test('one that is left early is cancelled, one that was read is not', async () => {
    const left = plain(halves)
    for await (const _ of piecesOf(left.stream)) break
    expect(left.cancelled()).toBe(true)
    const read = plain(halves)
    for await (const _ of piecesOf(read.stream));
    expect(read.cancelled()).toBe(false)
    expect(read.stream.getReader()).toBeDefined()
  })
})

describe('a web stream', () => {
  test.each([
    ['of text', ['Tür', 'kiye']],
    ['of bytes', [new TextEncoder().encode('Türkiye')]],
    ['of pieces that come later', later(['Türk', 'iye'])],
    ['of another stream', new Response('Türkiye').body!],
  ])('%s', async (_, chunks) => {
    expect(await new Response(toReadableStream(chunks)).text()).toBe('Türkiye')
  })

  test('asks for a piece at a time, and ends the work when it is cancelled', async () => {
    const events: string[] = []
    async function* work() {
      try {
        for (let at = 0; at < 100; at++) {
          events.push(`piece ${at}`)
          yield 'x'
        }
      } finally {
        events.push('end')
      }
    }
    const reader = toReadableStream(work()).getReader()
    await reader.read()
    await reader.cancel()
    expect(events.at(-1)).toBe('end')
    expect(events.length).toBeLessThanOrEqual(3)
  })
})
