import {describe, expect, it} from 'vitest'
import {english, indonesian, latin} from '../../src/language/index.js'
import type {Language} from '../../src/types.js'

const split = (language: Language, text: string) =>
  language.sentences(text).map(({start, end}) => text.slice(start, end))

describe('latin', () => {
  it('splits by the rules of Unicode alone', () => {
    expect(split(latin('de'), 'Er kam. Sie ging.\nWer? „Ich.“ Gut.')).toEqual([
      'Er kam.',
      'Sie ging.',
      'Wer?',
      '„Ich.“',
      'Gut.',
    ])
  })
  it('refuses what is no language code', () => {
    expect(() => latin('no such')).toThrow(/BCP 47/)
  })
})

describe('both', () => {
  it('split', () => {
    expect(split(indonesian, 'Nilai Rp1,5 triliun. Dana cair.')).toHaveLength(2)
    expect(split(english, 'Mr. Smith left. He came at 5 p.m. Monday.')).toHaveLength(2)
  })
})
