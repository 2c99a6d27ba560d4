/** Terms that overlap: which stay. */
import {expect, test} from 'vitest'
import {groupByPlace, resolveOverlaps} from '../../src/terms/overlap.js'
import type {Found} from '../../src/terms/search.js'

type Place = [from: number, to: number, tier: Found['tier'], tokens?: number]

const found = ([from, to, tier, tokens = to - from]: Place) => ({from, to, tier, tokens}) as Found
const kept = (places: Place[]) =>
  resolveOverlaps(groupByPlace(places.map(found))).map((group) =>
    group.map(({from, to, tier}) => `${from}-${to} ${tier}`).join(', '),
  )

test.each<[string, Place[], string[]]>([
  [
    'apart, both stay',
    [
      [2, 3, 'exact'],
      [0, 1, 'exact'],
    ],
    ['0-1 exact', '2-3 exact'],
  ],
  [
    'side by side, both stay',
    [
      [0, 1, 'exact'],
      [1, 2, 'exact'],
    ],
    ['0-1 exact', '1-2 exact'],
  ],
  [
    'the longer stays',
    [
      [0, 1, 'exact'],
      [0, 2, 'related'],
    ],
    ['0-2 related'],
  ],
  [
    'of one length one without a gap stays',
    [
      [0, 3, 'gapped', 2],
      [1, 3, 'related', 2],
    ],
    ['1-3 related'],
  ],
  [
    'then the nearer tier',
    [
      [0, 2, 'related'],
      [1, 3, 'inflected'],
    ],
    ['1-3 inflected'],
  ],
  [
    'then the earlier',
    [
      [1, 3, 'exact'],
      [0, 2, 'exact'],
    ],
    ['0-2 exact'],
  ],
  [
    'more tokens before the tier',
    [
      [0, 2, 'exact'],
      [1, 4, 'related'],
    ],
    ['1-4 related'],
  ],
  [
    'what a longer one leaves free stays',
    [
      [0, 2, 'exact'],
      [1, 4, 'exact'],
      [3, 5, 'exact'],
    ],
    ['1-4 exact'],
  ],
  [
    'a chain',
    [
      [0, 2, 'exact'],
      [1, 3, 'exact'],
      [2, 4, 'exact'],
    ],
    ['0-2 exact', '2-4 exact'],
  ],
  [
    'of one place all stay, the nearest first',
    [
      [0, 1, 'related'],
      [0, 1, 'exact'],
    ],
    ['0-1 exact, 0-1 related'],
  ],
])('%s', (_, places, expected) => {
  expect(kept(places)).toEqual(expected)
  expect(kept(places.toReversed())).toEqual(expected)
})
