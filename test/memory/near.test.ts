/** Near words, against a comparison with all. */
import fc from 'fast-check'
import {expect, it} from 'vitest'
import {indonesian} from '../../src/language/index.js'
import {NearWords, WHOLE} from '../../src/memory/near.js'
import {itemOf, nearness} from '../../src/memory/similarity.js'
import {words} from './generate.js'

it('finds the words that a comparison with all words finds', () => {
  fc.assert(
    fc.property(fc.uniqueArray(words, {minLength: 1, maxLength: 60}), words, (known, word) => {
      const near = new NearWords(indonesian)
      for (const other of known) near.add(itemOf(other, 'word', indonesian))
      const item = itemOf(word, 'word', indonesian)
      const expected = known.flatMap((other, number) => {
        const cost = nearness(item, itemOf(other, 'word', indonesian))
        return cost < 1 ? [number * 256 + Math.ceil(WHOLE * (1 - cost))] : []
      })
      expect(near.find(item).sort((a, b) => a - b)).toEqual(expected)
      const later: number[] = []
      near.findSince(0, item, later)
      expect(later).toEqual(expected)
    }),
    {seed: 2, numRuns: 1500},
  )
})
