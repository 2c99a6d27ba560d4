/** Generates TMX documents for round trips. */
import fc from 'fast-check'
import type {Tmx, TmxVariant} from '../../src/types/index.js'
import {content, id, many, maybe, originalData, record, text, tmxContent} from './any-content.js'

const attributes = (own: Record<string, string>) =>
  maybe(fc.subarray(Object.entries(own), {minLength: 1}).map((entries) => Object.fromEntries(entries)))
const changes = {creationdate: '20211223T004600Z', changeid: 'me & you', usagecount: '3', 'o-encoding': 'x'}
const remarks = {
  notes: many(record({content: text, attributes: attributes({'xml:lang': 'id'})})),
  properties: many(record({type: text, content: text, attributes: attributes({'xml:lang': 'en'})})),
}

function document(variant: fc.Arbitrary<TmxVariant>): fc.Arbitrary<Tmx> {
  return record({
    version: fc.constant('1.4'),
    header: record({
      srclang: fc.constantFrom('id', '*all*'),
      attributes: fc.constant({
        creationtool: 'x',
        creationtoolversion: '1',
        segtype: 'sentence',
        'o-tmf': 'x',
        adminlang: 'en',
        datatype: 'x',
      }),
      ...remarks,
    }),
    units: fc.array(
      record({
        id: maybe(fc.oneof(id, text)),
        srclang: maybe(fc.constant('id')),
        attributes: attributes(changes),
        ...remarks,
        variants: fc.array(variant, {minLength: 1, maxLength: 3}),
      }),
      {maxLength: 4},
    ),
    doctype: maybe(fc.constant(' tmx SYSTEM "tmx14.dtd"')),
    before: maybe(fc.constant([{kind: 'comment', value: ' before '}])),
    after: maybe(fc.constant([{kind: 'instruction', name: 'after', value: ''}])),
  }) as unknown as fc.Arbitrary<Tmx>
}

const lang = fc.constantFrom('id', 'en', 'EN_us')

/** Documents with all that TMX can say. */
export const anyTmx: fc.Arbitrary<Tmx> = document(
  fc
    .tuple(record({lang, attributes: attributes(changes), ...remarks}), tmxContent(true))
    .map(([own, held]) => ({...own, ...held}) as TmxVariant),
)

/** Documents with content that comes from XLIFF. */
export const anyXliffTmx: fc.Arbitrary<Tmx> = document(
  record({
    lang,
    content: content(text),
    originalData: originalData(text),
  }) as unknown as fc.Arbitrary<TmxVariant>,
)
