import {expect, test} from 'vitest'
import {fromPharaoh, type SymmetrisationMethod, symmetrise, toPharaoh} from '../../src/align/index.js'

// 0-0 is agreed; 1-1 touches it; 3-3 and 3-2 stand apart; 5-0 leaves one word that is free.
const forward = '0-0 1-1 3-3 5-0'
const backward = '0-0 3-2'

const table: [SymmetrisationMethod, string][] = [
  ['intersection', '0-0'],
  ['union', '0-0 1-1 3-2 3-3 5-0'],
  ['grow-diag', '0-0 1-1'],
  ['grow-diag-final', '0-0 1-1 3-2 3-3 5-0'],
  ['grow-diag-final-and', '0-0 1-1 3-3'],
]

test.each(table)('%s', (method, expected) => {
  expect(toPharaoh(symmetrise(fromPharaoh(forward), fromPharaoh(backward), method))).toBe(expected)
})
