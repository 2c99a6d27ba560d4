/** What an edit costs, counted in the work that the language is asked for. */
import {describe, expect, test} from 'vitest'
import {latin} from '../../src/language/index.js'
import {Glossary} from '../../src/terms/index.js'
import type {Concept, Language} from '../../src/types.js'

/** A language that counts the characters that it is given to cut into tokens. */
function counting(): Language & {count: number} {
  const language = latin('xx')
  return {
    ...language,
    count: 0,
    tokens(text) {
      this.count += text.length
      return language.tokens(text)
    },
  }
}

const concept = (id: number, term = `term ${id}`): Concept => ({
  id: `c${id}`,
  languages: [{lang: 'xx', terms: [{term, status: 'preferred'}]}],
})
const options = {source: 'xx', target: 'xx'}
const SIZE = 20_000

describe('an edit of one concept among many', () => {
  const language = counting()
  const glossary = new Glossary(
    Array.from({length: SIZE}, (_, id) => concept(id)),
    [{...language, tokens: language.tokens.bind(language)}],
  )
  glossary.lookup('term 1', options)
  const whole = language.count

  test('costs about as much as the concept', () => {
    language.count = 0
    const edited = glossary.with(concept(7, 'another word'))
    expect(edited.lookup('another word', options)[0]!.concept.id).toBe('c7')
    expect(edited.lookup('term 7', options).map(({tier}) => tier)).not.toContain('exact')
    expect(glossary.lookup('term 7', options)[0]!.concept.id).toBe('c7')
    expect(language.count).toBeLessThan(whole / 1000)
  })

  test('many of them cost little more than each', () => {
    language.count = 0
    let edited = glossary
    for (let id = 0; id < 200; id++) {
      edited = edited.with(concept(id, `word ${id}`))
      edited.lookup(`word ${id}`, options)
    }
    expect(edited.size).toBe(SIZE)
    expect([...edited.concepts()]).toHaveLength(SIZE)
    expect(language.count).toBeLessThan(whole / 10)
  })

  test('taking one out costs nothing', () => {
    language.count = 0
    const edited = glossary.without('c7')
    expect(edited.get('c7')).toBeUndefined()
    expect(edited.size).toBe(SIZE - 1)
    expect(language.count).toBe(0)
  })
})

test('nobody changes a glossary from without', () => {
  const given: Concept = {...concept(1), properties: {a: 'b'}}
  given.languages[0]!.terms[0]!.properties = {c: 'd'}
  const glossary = new Glossary([given], [latin('xx')])
  const [held] = [...glossary.concepts()]
  expect(() => Object.assign(held!, {note: 'x'})).toThrow(TypeError)
  expect(() => Object.assign(held!.properties!, {a: 'x'})).toThrow(TypeError)
  expect(() => Object.assign(held!.languages[0]!, {definition: 'x'})).toThrow(TypeError)
  expect(() => held!.languages.push(held!.languages[0]!)).toThrow(TypeError)
  expect(() => Object.assign(held!.languages[0]!.terms[0]!, {term: 'x'})).toThrow(TypeError)
  expect(() => Object.assign(held!.languages[0]!.terms[0]!.properties!, {c: 'x'})).toThrow(TypeError)
})
