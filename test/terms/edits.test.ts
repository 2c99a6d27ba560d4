/** What an edit costs, counted in the work that the language is asked for. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {english, indonesian, latin} from '../../src/language/index.js'
import {Glossary} from '../../src/terms/index.js'
import type {Concept, Language} from '../../src/types/index.js'
import {concept} from './concept.js'

const languages = [indonesian, english]

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

const numbered = (id: number, term = `term ${id}`): Concept => ({
  id: `c${id}`,
  languages: [{lang: 'xx', terms: [{term, status: 'preferred'}]}],
})
const options = {source: 'xx', target: 'xx'}
const SIZE = 20_000

describe('an edit of one concept among many', () => {
  const language = counting()
  const glossary = new Glossary(
    Array.from({length: SIZE}, (_, id) => numbered(id)),
    [{...language, tokens: language.tokens.bind(language)}],
  )
  glossary.lookup('term 1', options)
  const whole = language.count

  test('costs about as much as the concept', () => {
    language.count = 0
    const edited = glossary.with(numbered(7, 'another word'))
    expect(edited.lookup('another word', options)[0]!.concept.id).toBe('c7')
    expect(edited.lookup('term 7', options).map(({tier}) => tier)).not.toContain('exact')
    expect(glossary.lookup('term 7', options)[0]!.concept.id).toBe('c7')
    expect(language.count).toBeLessThan(whole / 1000)
  })

  test('many of them cost little more than each', () => {
    language.count = 0
    let edited = glossary
    for (let id = 0; id < 200; id++) {
      edited = edited.with(numbered(id, `word ${id}`))
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
  const given: Concept = {...numbered(1), properties: {a: 'b'}}
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

describe('a glossary never changes', () => {
  const first = new Glossary(
    [concept('pact', 'pakta', 'pact'), concept('summit', 'KTT', 'summit')],
    languages,
  )
  const words = (of: Glossary, query: string) =>
    of.lookup(query, {source: 'id', target: 'en'}).map(({concept: {id}}) => id)
  test('with and without return another', () => {
    const second = first.with(concept('pact', 'perjanjian', 'pact')).without('summit')
    expect([first.size, second.size]).toEqual([2, 1])
    expect([words(first, 'pakta'), words(first, 'perjanjian')]).toEqual([['pact'], []])
    expect([words(second, 'pakta'), words(second, 'perjanjian')]).toEqual([[], ['pact']])
    expect([second.get('summit'), first.get('summit')?.id]).toEqual([undefined, 'summit'])
    expect(second.recognise('KTT pakta perjanjian', {language: 'id'}).map(({text}) => text)).toEqual([
      'perjanjian',
    ])
  })
  test('its concepts are frozen', () => {
    expect(() => {
      first.get('pact')!.languages[0]!.terms[0]!.term = 'x'
    }).toThrow(TypeError)
  })
  test('two concepts can not share an id', () => {
    expect(
      () => new Glossary([concept('pact', 'pakta', 'pact'), concept('pact', 'x', 'y')], languages),
    ).toThrow('padanan: two concepts with the id `pact`')
  })
  test('however it came about, the same concepts answer the same', () => {
    const word = fc.constantFrom('pakta', 'aliansi', 'PBB', 'Kyiv', 'jaminan', 'keamanan', 'senjata')
    const anyConcept = fc
      .tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.array(word, {minLength: 1, maxLength: 2}))
      .map(([id, list]) => concept(id, list.join(' '), 'x'))
    const anyEdit = fc.oneof(anyConcept, fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'))
    const text = 'pakta aliansi PBB Kyiv jaminan keamanan senjata pakta jaminan senjata'
    const answers = (of: Glossary) => [
      of.recognise(text, {language: 'id', target: 'en'}),
      ...['pakta', 'jaminan keamanan', 'keamanann'].map((query) =>
        of.lookup(query, {source: 'id', target: 'en'}),
      ),
    ]
    fc.assert(
      fc.property(fc.array(anyEdit, {maxLength: 12}), (edits) => {
        let edited = new Glossary([], languages)
        const left = new Map<string, Concept>()
        for (const edit of edits) {
          if (typeof edit === 'string') {
            edited = edited.without(edit)
            left.delete(edit)
          } else {
            edited = edited.with(edit)
            left.set(edit.id, edit)
          }
        }
        expect([...edited.concepts()].map(({id}) => id).sort()).toEqual([...left.keys()].sort())
        expect(answers(edited)).toEqual(answers(new Glossary(left.values(), languages)))
      }),
      {seed: 1, numRuns: 200},
    )
  })
})
