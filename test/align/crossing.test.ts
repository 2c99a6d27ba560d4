/** Sentences that changed places. */
import {expect, test} from 'vitest'
import type {BeadSpans} from '../../src/align/beads.js'
import {findMoved} from '../../src/align/crossing.js'
import type {Scorer} from '../../src/align/scorer.js'

/** Every bead of one sentence each is as good as any. */
const scorer = {odds: () => 9, shape: () => 0} as unknown as Scorer

test.each<[string, BeadSpans, BeadSpans, boolean]>([
  ['near', [0, 1, 5, 5], [4, 4, 9, 10], true],
  ['as far as it may, on the side of the target', [0, 1, 0, 0], [60, 60, 60, 61], true],
  ['too far on the side of the target', [0, 1, 0, 0], [60, 60, 61, 62], false],
  ['too far on the side of the source', [0, 1, 0, 0], [61, 61, 60, 61], false],
])('a passage moves %s', (_, left, put, moved) => {
  const found = findMoved([left, put], scorer)
  expect(found.some(([a, b, c, d]) => a < b && c < d)).toBe(moved)
})
