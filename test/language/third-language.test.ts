/** A third language is a value made of its rules: nothing elsewhere is edited for it. */
import {expect, it} from 'vitest'
import {defineLanguage, latin, withExceptions} from '../../src/language/index.js'
import {Glossary} from '../../src/terms/index.js'

/** Malay, very little of it. */
const malay = defineLanguage({
  ...latin('ms').rules,
  code: 'ms',
  name: 'Malay',
  head: 'first',
  functionWords: 'yang dan di ke',
  spelling: {
    ...latin('ms').rules.spelling,
    variants: new Map([['moden', 'modern']]),
    respell: (word) => word.replace(/kh$/, 'k'),
  },
  analyses: (word) => {
    const bare = word.replace(/nya$/, '')
    const inflected = bare === word ? [] : [{lemma: bare, level: 'inflected' as const, rule: '-nya'}]
    return bare === 'perangan'
      ? [[...inflected, {lemma: 'perang', level: 'related', rule: '-an'}], inflected]
      : inflected.length > 0
        ? [inflected]
        : []
  },
})

it('forms are the likeliest analysis, stems end before what is only related', () => {
  expect(malay.forms('kapalnya').map(({lemma}) => lemma)).toEqual(['kapal'])
  expect(malay.forms('kapal')).toEqual([])
  expect(malay.forms('perangannya').map(({lemma}) => lemma)).toEqual(['perangan', 'perang'])
  expect(malay.stem('perangannya')).toEqual(['perangan'])
  expect(malay.stem('perangan')).toEqual(['perangan'])
  expect(malay.stem('kapal')).toEqual(['kapal'])
  expect(malay.fold('Tarikh Moden')).toBe('tarik modern')
  expect(malay.knows).toBeUndefined()
})

it('a glossary finds its terms', () => {
  const glossary = new Glossary(
    [{id: 'kapal', languages: [{lang: 'ms', terms: [{term: 'kapal perang', status: 'preferred'}]}]}],
    [malay],
  )
  expect(glossary.lookup('kapal perangnya', {source: 'ms', target: 'ms'})[0]?.concept.id).toBe('kapal')
  expect(withExceptions(malay, {kapalnya: []}).forms('kapalnya')).toEqual([])
})
