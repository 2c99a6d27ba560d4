/** Which voices of a verb are one term. */
import {expect, test} from 'vitest'
import {areVoices} from '../../src/terms/voice.js'

test.each([
  ['meN-', 'di-', true],
  ['meN-', 'ter-', true],
  ['meN-', '', true],
  ['di-…-kan', 'meN-…-kan', true],
  ['-kan', 'meN-…-kan', true],
  ['meN-…-i', 'di-…-i', true],
  ['ber-', '', true],
  ['ber-', 'ber-', true],
  ['meN-', 'meN-…-kan', false],
  ['meN-…-i', 'meN-…-kan', false],
  ['', 'meN-…-kan', false],
  ['ber-', 'meN-', false],
  ['reduplication with affixes', '', false],
])('%j and %j: %s', (a, b, expected) => {
  expect(areVoices(a, b)).toBe(expected)
  expect(areVoices(b, a)).toBe(expected)
})
