/** The trie, against a map of sequences. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {Trie} from '../../src/terms/trie.js'

const anySequence = fc.array(fc.nat(30), {minLength: 1, maxLength: 5})

test('finds what a map of sequences finds, and no more', () => {
  fc.assert(
    fc.property(fc.array(anySequence, {maxLength: 200}), fc.array(anySequence), (added, asked) => {
      const trie = new Trie()
      const nodes = new Map(added.map((sequence) => [sequence.join(), trie.add(sequence)]))
      const prefixes = new Set(
        added.flatMap((sequence) => sequence.map((_, end) => sequence.slice(0, end + 1).join())),
      )
      expect(trie.size).toBe(prefixes.size + 1)
      for (const sequence of [...added, ...asked]) {
        const node = trie.find(sequence)
        expect(node >= 0).toBe(prefixes.has(sequence.join()))
        if (nodes.has(sequence.join())) expect(node).toBe(nodes.get(sequence.join()))
        const goesOn = [...prefixes].some((prefix) => prefix.startsWith(`${sequence.join()},`))
        if (node >= 0) expect(trie.isInner(node)).toBe(goesOn)
      }
    }),
    {seed: 1, numRuns: 100},
  )
})

test('a sequence may be found from within', () => {
  const trie = new Trie()
  const node = trie.add([1, 2, 3])
  expect(trie.find([2, 3], trie.child(0, 1))).toBe(node)
  expect(trie.find([], node)).toBe(node)
  expect(trie.find([3, 2])).toBe(-1)
})
