/** A language made of rules. */
import {describe, expect, it} from 'vitest'
import {fromSrx, srxBreaker, srxRulesFor, toSrx} from '../../src/formats/index.js'
import {defineLanguage, latin} from '../../src/language/index.js'

describe('defineLanguage', () => {
  const {rules} = latin('de')
  const german = defineLanguage({
    ...rules,
    functionWords: 'der die das',
    sentences: {
      ...rules.sentences,
      abbreviations: {never: 'Dr z.B', number: 'Nr', capital: 'usw', starter: ''},
    },
    analyses: (word) =>
      word.endsWith('s') ? [[{lemma: word.slice(0, -1), level: 'inflected', rule: '-s'}]] : [],
  })

  it('makes a third language of its rules', () => {
    const text = 'Dr. Weber kam. Er nahm z.B. Bus Nr. 5 usw. Dann ging er.'
    const split = german.sentences(text).map(({start, end}) => text.slice(start, end))
    expect(split).toEqual(['Dr. Weber kam.', 'Er nahm z.B. Bus Nr. 5 usw.', 'Dann ging er.'])
    expect(german.tokens('z.B. Autos').map((token) => token.text)).toEqual(['z.B.', 'Autos'])
    expect(german.forms('Autos')).toEqual([{lemma: 'Auto', level: 'inflected', rule: '-s'}])
    expect([...german.functionWords]).toEqual(['der', 'die', 'das'])
    expect(german.code).toBe('de')
  })

  it('goes out as SRX like the others', () => {
    const text = 'Dr. Weber kam. Er nahm z.B. Bus Nr. 5 usw. Dann ging er.'
    const split = srxBreaker(srxRulesFor(fromSrx(toSrx([german])), 'de-AT'))
    expect(split(text)).toEqual(german.sentences(text))
  })
})
