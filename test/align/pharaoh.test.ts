/** Links in the Pharaoh format. */
import {expect, test} from 'vitest'
import {fromPharaoh, toPharaoh} from '../../src/align/index.js'

test('reads and writes links in the Pharaoh format', () => {
  expect(fromPharaoh('0-0 2-1\t1-12\n')).toEqual([
    {source: 0, target: 0},
    {source: 2, target: 1},
    {source: 1, target: 12},
  ])
  expect(toPharaoh(fromPharaoh('2-1 1-12 0-0'))).toBe('0-0 1-12 2-1')
  expect(fromPharaoh('')).toEqual([])
  expect(toPharaoh([])).toBe('')
})

test('says where a line is wrong and what was expected', () => {
  expect(() => fromPharaoh('0-0 1=1')).toThrow('1:5: expected a link such as 3-4, found 1=1')
})
