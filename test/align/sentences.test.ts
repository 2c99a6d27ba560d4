import {expect, test} from 'vitest'
import {alignSentences} from '../../src/align/index.js'
import {plain} from './plain.js'

const languages = {source: plain('id'), target: plain('en')}

test('finds merged and left-out sentences', () => {
  const source = [
    'Menteri Retno bertemu Blinken di Jakarta pada 14 Desember.',
    'Pembicaraan itu berlangsung dua jam.',
    'Keduanya membahas NATO, Ukraina dan Myanmar.',
    'Cuaca cerah sekali sepanjang sore di ibu kota negara itu.',
    'Blinken kemudian terbang ke Malaysia.',
  ]
  const target = [
    'Minister Retno met Blinken in Jakarta on 14 December, in talks that lasted for two hours.',
    'The two discussed NATO, Ukraine and Myanmar.',
    'Blinken then flew to Malaysia.',
  ]
  const beads = alignSentences(source, target, languages)
  expect(beads.map((bead) => [bead.source, bead.target])).toEqual([
    [[0, 1], [0]],
    [[2], [1]],
    [[3], []],
    [[4], [2]],
  ])
})

test('a side without sentences', () => {
  expect(alignSentences([], [], languages)).toEqual([])
  expect(alignSentences(['Satu.'], [], languages)).toEqual([{source: [0], target: [], score: 0}])
})
