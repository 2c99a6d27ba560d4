/** Language tags, and languages as arguments. */
import {describe, expect, test} from 'vitest'
import {english, indonesian, latin} from '../src/language/index.js'
import {canonicalTag, isSameLanguage, languageOf, tagOf, tagServes} from '../src/tag.js'

test.each([
  ['EN_gb', 'en-GB'],
  ['in', 'id'],
  ['in-ID', 'id-ID'],
  ['ind', 'id'],
  ['id_ID', 'id-ID'],
  [' zh-hant-tw ', 'zh-Hant-TW'],
  ['English', 'english'],
  ['', undefined],
  ['e', undefined],
  ['bahasa indonesia', undefined],
])('%j is %j', (tag, expected) => {
  expect(canonicalTag(tag)).toBe(expected)
})

describe('tagServes', () => {
  test.each([
    ['en', 'en', true],
    ['en-GB', 'en', true],
    ['en', 'en-GB', true],
    ['EN-gb', 'en_GB', true],
    ['en-US', 'en-GB', false],
    ['in-ID', 'id', true],
    ['enm', 'en', false],
    ['id', 'en', false],
    ['no tag', 'en', false],
  ])('%s for %s: %s', (tag, wanted, expected) => {
    expect(tagServes(tag, wanted)).toBe(expected)
  })
})

test.each([
  ['en-US', 'en-GB', true],
  ['ind', 'in_ID', true],
  ['id', 'en', false],
  ['no tag', 'no tag', false],
])('%s and %s are one language: %s', (a, b, expected) => {
  expect(isSameLanguage(a, b)).toBe(expected)
})

describe('a language as an argument', () => {
  test.each([
    ['in', 'id'],
    [indonesian, 'id'],
    [latin('fr'), 'fr'],
  ])('%o', (language, expected) => {
    expect(tagOf(language, 'source')).toBe(expected)
  })

  test.each([
    [undefined, 'source', /`source`, such as `indonesian` or `'id'`, found undefined$/],
    ['bahasa indonesia', 'target', /`target`.*found 'bahasa indonesia'$/],
    [{lang: 'id'}, 'language', /found an object with lang$/],
    [null, 'source', /found null$/],
  ])('%j is none', (language, name, expected) => {
    expect(() => tagOf(language as never, name)).toThrow(expected)
    expect(() => tagOf(language as never, name)).toThrow(TypeError)
  })

  test('a tag does for a name, not for a language', () => {
    expect(languageOf(english, 'target')).toBe(english)
    expect(() => languageOf('en' as never, 'target')).toThrow(
      "expected a language value as `target`, such as `indonesian`, `english` or `latin('fr')`, found 'en'",
    )
  })
})
