/** The order of the lexicon that ships: a word's commonest rendering is met first. */
import {expect, test} from 'vitest'
import {lexicon} from '../glossary/lexicon.js'

test.each([
  ['nuklir', 'nuclear'],
  ['wakil', 'deputy'],
  ['mendesak', 'urge'],
  ['perundingan', 'talks'],
  ['pelanggaran', 'violation'],
  ['meja hijau', 'court'],
])('%s is first of all %s', (word, rendering) => {
  expect(lexicon.pairs.find(([source]) => source === word)![1]).toBe(rendering)
})

test.each([
  ['president', 'presiden'],
  ['US', 'AS'],
  ['talks', 'perundingan'],
  ['strike', 'serangan'],
  ['current', 'saat ini'],
  ['red tape', 'birokrasi berbelit'],
])('%s is first of all %s', (word, rendering) => {
  expect(lexicon.pairs.find(([, target]) => target === word)![0]).toBe(rendering)
})
