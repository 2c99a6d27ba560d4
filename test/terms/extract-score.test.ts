/** How sure a pair of terms is. */
import {expect, test} from 'vitest'
import {chanceOf, type Features} from '../../src/terms/extract-score.js'

const none: Features = {
  words: 0,
  single: 0,
  known: 0,
  heads: 0,
  crossed: 0,
  free: 0,
  noun: 0,
  adjective: 0,
  properNoun: 0,
  name: 0,
  personal: 0,
  same: 0,
  stops: 0,
  joints: 0,
  relative: 0,
  and: 0,
  apart: 0,
  shorter: 0,
  modifier: 0,
  piece: 0,
}

/** Two known words about a noun. */
const usual: Features = {...none, words: 2, known: 1, heads: 1, noun: 1}
const chance = (features: Partial<Features> = {}, count = 1, exclusive = 1) =>
  chanceOf({...usual, ...features}, count, exclusive)

test.each<[string, Partial<Features>, 'more' | 'less']>([
  ['a single word', {single: 1}, 'less'],
  ['one word fewer', {words: 1}, 'less'],
  ['words that no lexicon knows', {known: 0}, 'less'],
  ['heads that are not linked', {heads: 0}, 'less'],
  ['about different things', {crossed: 1}, 'less'],
  ['a word without an equivalent', {free: 1}, 'less'],
  ['no noun', {noun: 0}, 'less'],
  ['a name', {name: 1}, 'less'],
  ['a person', {personal: 1}, 'less'],
  ['the same in both languages', {same: 1}, 'less'],
  ['time and quantity', {stops: 1}, 'less'],
  ['grammar words', {joints: 1}, 'less'],
  ['two pairs joined', {apart: 1}, 'less'],
  ['a piece', {modifier: 1, piece: 1}, 'more'],
  ['a part of its own', {modifier: 1}, 'more'],
  ['a shorter form', {shorter: 1}, 'more'],
])('%s makes a pair %s likely', (_, features, which) => {
  if (which === 'less') expect(chance(features)).toBeLessThan(chance() - 0.005)
  else expect(chance(features)).toBeGreaterThan(chance() + 0.005)
})

test('a piece is less likely than a part of its own', () => {
  expect(chance({modifier: 1, piece: 1})).toBeLessThan(chance({modifier: 1}))
})

test('counts and exclusiveness make a pair likelier', () => {
  expect(chance({}, 2)).toBeGreaterThan(chance({}, 1))
  expect(chance({}, 1, 1)).toBeGreaterThan(chance({}, 1, 0.5))
})

test('a single word lacks what two words have, and a little more', () => {
  const odds = (value: number) => Math.log(value / (1 - value))
  const discount = odds(chance({single: 0})) - odds(chance({single: 1}))
  expect(discount).toBeGreaterThan(0.3)
  expect(discount).toBeLessThan(1)
})
