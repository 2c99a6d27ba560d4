/** Generates glossaries for round trips. */
import fc from 'fast-check'
import type {Concept} from '../../src/types/index.js'

/** Trimmed, not empty: what a cell keeps. */
const cell = fc
  .string({unit: 'grapheme', minLength: 1, maxLength: 12})
  .map((text) => text.trim())
  .filter((text) => text !== '')
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, {nil: undefined})
const properties = maybe(fc.dictionary(cell, fc.string(), {minKeys: 1, maxKeys: 2, noNullPrototype: true}))
const unset = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T
const relation = fc.record({
  type: fc.constantFrom('broader', 'narrower', 'related', 'opposite', 'acronymOf'),
  concept: fc.stringMatching(/^[a-z][a-z-]{0,8}$/),
})

export const anyConcepts: fc.Arbitrary<Concept[]> = fc.uniqueArray(
  fc
    .record({
      id: cell,
      subjectField: maybe(cell),
      definition: maybe(cell),
      note: maybe(cell),
      doNotTranslate: maybe(fc.constant(true)),
      reliability: maybe(fc.constantFrom(1, 2, 3, 4)),
      relations: maybe(fc.array(relation, {minLength: 1, maxLength: 3})),
      properties,
      languages: fc.uniqueArray(
        fc
          .record({
            lang: fc.constantFrom('id', 'en', 'en-GB'),
            definition: maybe(cell),
            properties,
            terms: fc.uniqueArray(
              fc
                .record({
                  term: cell,
                  status: fc.constantFrom('preferred', 'admitted', 'deprecated', 'superseded'),
                  type: maybe(fc.constantFrom('fullForm', 'acronym', 'variant')),
                  partOfSpeech: maybe(fc.constantFrom('noun', 'other')),
                  context: maybe(cell),
                  since: maybe(fc.constant('2022-03-01')),
                  caseSensitive: maybe(fc.boolean()),
                  needsFullForm: maybe(fc.boolean()),
                  region: maybe(fc.constantFrom('en-GB', 'en-US')),
                  register: maybe(fc.constantFrom('colloquial', 'technical', 'bench-level')),
                  number: maybe(fc.constant('plural')),
                  properties,
                })
                .map(unset),
              {minLength: 1, maxLength: 3, selector: ({term}) => term},
            ),
          })
          .map(unset),
        {minLength: 1, maxLength: 3, selector: ({lang}) => lang},
      ),
    })
    .map(unset) as fc.Arbitrary<Concept>,
  {maxLength: 4, selector: ({id}) => id},
)
