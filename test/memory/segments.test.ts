/** Retrieval, against a scan of all segments. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {indonesian} from '../../src/language/index.js'
import {Segments} from '../../src/memory/segments.js'
import {similarity} from '../../src/memory/similarity.js'
import {related} from './generate.js'

const found = (index: Segments, text: string, cutoff: number) => {
  const result = new Map<number, number>()
  index.search(text, cutoff, (segment, similarity) => {
    result.set(segment, similarity)
    return cutoff
  })
  return [...result].sort(([a], [b]) => a - b)
}

const scanned = (texts: readonly (string | undefined)[], text: string, cutoff: number) =>
  texts.flatMap((other, segment) => {
    if (other === undefined) return []
    const near = similarity(text, other, indonesian)
    return near >= cutoff ? [[segment, near]] : []
  })

describe('search', () => {
  it('finds every segment that a scan of all finds', () => {
    fc.assert(
      fc.property(related, fc.integer({min: 30, max: 100}), (texts, cutoff) => {
        const index = new Segments(indonesian)
        for (const text of texts) index.add(text)
        for (const text of texts.slice(0, 6)) {
          expect(found(index, text, cutoff)).toEqual(scanned(texts, text, cutoff))
        }
      }),
      {seed: 3, numRuns: 1000},
    )
  })

  it('finds what is added between searches, and nothing that is deleted', () => {
    fc.assert(
      fc.property(related, fc.array(fc.nat()), (texts, gone) => {
        const index = new Segments(indonesian)
        const left: (string | undefined)[] = []
        for (const [at, text] of texts.entries()) {
          index.add(text)
          left.push(text)
          if (gone[at] !== undefined) {
            index.delete(gone[at] % left.length)
            left[gone[at] % left.length] = undefined
          }
          expect(found(index, text, 60)).toEqual(scanned(left, text, 60))
        }
      }),
      {seed: 4, numRuns: 300},
    )
  })

  it('finds long segments', () => {
    const index = new Segments(indonesian)
    const long = Array.from({length: 400}, (_, i) => `kata${i * 7919}x`)
    index.add(long.join(' '))
    expect(found(index, long.slice(100).join(' '), 70)).toEqual([[0, 75]])
    expect(found(index, [...long, ...long.slice(0, 100)].join(' '), 70)).toEqual([[0, 80]])
    expect(found(index, long.slice(200).join(' '), 70)).toEqual([])
  })

  it('holds 16,777,216 segments, and says when there is no room', () => {
    const index = new Segments(indonesian)
    for (let i = 0; i < 2 ** 24 - 2; i++) index.addItems([])
    index.add('batu kayu pasir besi')
    index.add('batu kayu pasir emas')
    expect(found(index, 'batu kayu pasir besi', 70)).toEqual([
      [2 ** 24 - 2, 100],
      [2 ** 24 - 1, 75],
    ])
    expect(index.having(new Set([0]))).toEqual([2 ** 24 - 1, 2 ** 24 - 2])
    expect(() => index.add('batu')).toThrow('padanan: a memory holds at most 16777216 segments')
  }, 60_000)

  it('obeys a cutoff that the caller raises', () => {
    const index = new Segments(indonesian)
    for (const text of ['batu kayu pasir besi', 'batu kayu pasir emas', 'batu kayu perak emas'])
      index.add(text)
    const visited: number[] = []
    index.search('batu kayu pasir besi', 50, (_, similarity) => {
      visited.push(similarity)
      return 75
    })
    expect(visited).toEqual([100, 75])
  })
})
