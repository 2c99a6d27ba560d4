/** Lists of words, plain and front-coded. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {frontCode, readWords} from '../../src/language/word-list.js'

describe('a list of words', () => {
  it.each([
    ['', []],
    [' \n aku kamu\n  dia ', ['aku', 'kamu', 'dia']],
    ['AabadEiBu', ['abad', 'abadi', 'au']],
  ])('%j is read', (list, words) => {
    expect(readWords(list)).toEqual(words)
  })

  it.each([
    ['abadi abad au abad', 'AabadEiBu'],
    ['abcdefghijklmnopqrstuvwxyza abcdefghijklmnopqrstuvwxyzb', 'AabcdefghijklmnopqrstuvwxyzaZzb'],
  ])('%j is front-coded', (list, coded) => {
    expect(frontCode(list)).toBe(coded)
  })

  it('comes back from the code sorted, each word once', () => {
    const word = fc.stringMatching(/^[abz'-]{1,30}$/)
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(readWords(frontCode(words.join(' ')))).toEqual([...new Set(words)].sort())
      }),
    )
  })

  it('takes no capital letter', () => {
    expect(() => frontCode('aku Kamu')).toThrow(
      new TypeError('padanan: Kamu in a list of words; it is to be in small letters'),
    )
  })
})
