/** Many short lists in one array. */
import fc from 'fast-check'
import {expect, it} from 'vitest'
import {Lists} from '../../src/memory/lists.js'

function read(lists: Lists, list: number): number[] {
  const blocks: number[][] = []
  let end = lists.end(list)
  for (let block = lists.last(list); block !== 0; block = lists.before(block)) {
    blocks.unshift([...lists.data.subarray(block + 2, end)])
    end = lists.endBefore(block)
  }
  return blocks.flat()
}

it('keeps what is pushed, list by list, in order', () => {
  const pushes = fc.array(fc.tuple(fc.nat(200), fc.nat(2 ** 31)), {maxLength: 3000})
  fc.assert(
    fc.property(pushes, (pushes) => {
      const lists = new Lists()
      const expected = new Map<number, number[]>()
      for (const [list, value] of pushes) {
        lists.push(list % 7 === 0 ? 0 : list, value)
        const key = list % 7 === 0 ? 0 : list
        expected.set(key, [...(expected.get(key) ?? []), value])
      }
      for (let list = 0; list <= 201; list++) {
        expect(read(lists, list)).toEqual(expected.get(list) ?? [])
        expect(lists.count(list)).toBe((expected.get(list) ?? []).length)
      }
    }),
    {seed: 5, numRuns: 100},
  )
})

it('keeps long lists beside short ones', () => {
  const lists = new Lists()
  for (let i = 0; i < 20_000; i++) lists.push(i % 3 === 0 ? 5 : 900_000, i)
  expect(read(lists, 5)).toHaveLength(6667)
  expect(read(lists, 900_000).slice(0, 3)).toEqual([1, 2, 4])
})
