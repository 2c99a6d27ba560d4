/** The chunks of a stored index. */
import {isDeepStrictEqual} from 'node:util'
import {expect, it} from 'vitest'
import {indonesian} from '../../src/language/index.js'
import {ChunkMaker, chunkSize, NumberedIndex} from '../../src/store/memory-index.js'

const textOf = (number: number) => `Kalimat ${number % 7} hal${number % 50}, ya.`

/** What an index of all these numbers keeps, by place. */
function chunksOf(numbers: readonly number[], upTo: number) {
  const index = new NumberedIndex(indonesian)
  for (const number of numbers) index.add(number, textOf(number))
  index.upTo = upTo
  return Array.from({length: index.chunks}, (_, place) => ({place, chunk: index.chunk(place)}))
}

/** Lets a writer add numbers in transactions: from the first up to and with the last, all but some. */
function made(transactions: readonly (readonly [first: number, last: number])[], but: readonly number[]) {
  const maker = new ChunkMaker(indonesian)
  const numbers: number[] = []
  const chunks = transactions.flatMap(([first, last]) => {
    maker.begin(first - 1)
    for (let number = first; number <= last; number++) {
      if (but.includes(number)) continue
      numbers.push(number)
      maker.add(number, textOf(number))
    }
    return maker.end(last)
  })
  return {chunks, numbers}
}

it('makes the chunks that an index makes, whatever the transactions', () => {
  const but = [1, 5, chunkSize, chunkSize + 1, 2 * chunkSize]
  const {chunks, numbers} = made(
    [
      [1, 100],
      [101, chunkSize - 1],
      [chunkSize, chunkSize],
      [chunkSize + 1, 2 * chunkSize + 7],
    ],
    but,
  )
  expect(chunks).toHaveLength(2)
  expect(isDeepStrictEqual(chunks, chunksOf(numbers, 2 * chunkSize + 7))).toBe(true)
})

it('passes over numbers that no unit has, chunks of them too', () => {
  const maker = new ChunkMaker(indonesian)
  maker.begin(0)
  maker.add(3, textOf(3))
  expect(maker.end(2 * chunkSize + 5)).toEqual(chunksOf([3], 2 * chunkSize))
})

it('makes no chunk in which others have written, or that was dropped', () => {
  const others = made(
    [
      [1, 50],
      // 51 to 60 are another writer's.
      [61, 2 * chunkSize],
    ],
    [],
  )
  expect(others.chunks.map(({place}) => place)).toEqual([1])
  const maker = new ChunkMaker(indonesian)
  maker.begin(0)
  maker.add(1, textOf(1))
  maker.drop()
  maker.begin(1)
  expect(maker.end(chunkSize + 1)).toEqual([])
})
