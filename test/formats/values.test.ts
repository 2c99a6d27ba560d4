/** Values of attributes that are to come once. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {comesAfter, Values} from '../../src/formats/xliff/values.js'

// Few characters, so that values are often equal, begin alike and hold numbers.
const value = fc.string({unit: fc.constantFrom('0', '1', '9', 'a', '-'), maxLength: 5})

describe('values that are to come once', () => {
  test.each([
    ['t10', 't9', true],
    ['t9', 't10', false],
    ['t1', 't1', false],
    ['u2-0', 'u1-449', true],
    ['t1-2', 't1', true],
    ['10', '0', true],
    ['01', '0', false],
    ['2', '01', false],
    ['b', 'a', true],
    ['', 'a', false],
  ])('%j after %j: %s', (one, other, expected) => {
    expect(comesAfter(one, other)).toBe(expected)
  })

  test('what comes after another is another, whatever lies between', () => {
    fc.assert(
      fc.property(value, value, value, (a, b, c) => {
        if (comesAfter(a, b)) expect(comesAfter(b, a)).toBe(false)
        if (comesAfter(a, b) && comesAfter(b, c)) {
          expect(a).not.toBe(c)
          expect(comesAfter(c, a)).toBe(false)
        }
      }),
      {seed: 1, numRuns: 20000},
    )
  })

  test('are told as a set tells them', () => {
    fc.assert(
      fc.property(fc.array(value), value, (added, asked) => {
        const values = new Values()
        const set = new Set<string>()
        for (const one of added) {
          expect(values.add(one)).toBe(!set.has(one))
          set.add(one)
        }
        expect(values.has(asked)).toBe(set.has(asked))
        expect(values.add(asked)).toBe(!set.has(asked))
      }),
      {seed: 1, numRuns: 5000},
    )
  })

  test('in order, and then one again', () => {
    const values = new Values()
    for (let n = 0; n < 1000; n++) expect(values.add(`t${n}`)).toBe(true)
    expect(values.add('t500')).toBe(false)
    expect(values.has('t999')).toBe(true)
    expect(values.has('t1000')).toBe(false)
  })
})
