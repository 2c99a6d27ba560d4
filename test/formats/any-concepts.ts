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
export const anyConcepts: fc.Arbitrary<Concept[]> = fc.uniqueArray(
  fc
    .record({
      id: cell,
      subjectField: maybe(cell),
      definition: maybe(cell),
      note: maybe(cell),
      doNotTranslate: maybe(fc.constant(true)),
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
