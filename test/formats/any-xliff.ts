/** Generates XLIFF documents for round trips. */
import fc from 'fast-check'
import type {Xliff, XliffGroup, XliffMatch, XliffMetaGroup, XliffUnit} from '../../src/types/index.js'
import {anyText, content, flag, foreign, id, many, maybe, originalData, record, text} from './any-content.js'

const dir = maybe(fc.constantFrom('ltr', 'rtl', 'auto'))
const space = maybe(fc.constantFrom('preserve', 'default'))
const around = {translate: flag, srcDir: dir, trgDir: dir, space, canResegment: flag, attributes: foreign}
/** An element of another namespace, with whatever inside. */
const extension = text.map((value) => ({
  kind: 'element',
  name: 'my:a',
  attributes: {'xmlns:my': 'urn:my', b: value},
  children: [{kind: 'element', name: 'my:c', attributes: {}, children: value ? [value] : []}],
}))

const note = record({
  content: text,
  id: maybe(id),
  category: maybe(text),
  priority: maybe(fc.integer({min: 1, max: 10})),
  appliesTo: maybe(fc.constantFrom('source', 'target')),
  attributes: foreign,
})
const metaGroup = fc.letrec<{group: XliffMetaGroup}>((tie) => ({
  group: record({
    kind: fc.constant('metaGroup'),
    id: maybe(id),
    category: maybe(text),
    appliesTo: maybe(fc.constantFrom('source', 'target', 'ignorable')),
    entries: fc.array(
      fc.oneof(
        {depthSize: 'small', withCrossShrink: true},
        record({kind: fc.constant('meta'), type: text, content: text}),
        tie('group'),
      ),
      {minLength: 1, maxLength: 2},
    ),
  }) as unknown as fc.Arbitrary<XliffMetaGroup>,
})).group
const metadata = many(metaGroup)
const state = maybe(fc.constantFrom('initial', 'translated', 'reviewed', 'final'))
const term = {content: text, source: maybe(text), attributes: foreign}

function unit(words: fc.Arbitrary<string>): fc.Arbitrary<XliffUnit> {
  const match = record({
    ref: fc.constant('#s1'),
    id: maybe(id),
    subType: maybe(fc.constant('my:own')),
    similarity: maybe(fc.constantFrom(0, 83.5, 100)),
    matchQuality: maybe(fc.constantFrom(0, 99, 100)),
    matchSuitability: maybe(fc.constantFrom(0, 12.25)),
    type: maybe(fc.constantFrom('am', 'icm', 'idm', 'mt', 'tb', 'tm', 'other')),
    origin: maybe(text),
    reference: flag,
    metadata,
    originalData: originalData(words),
    source: content(words),
    target: content(words),
    attributes: foreign,
  }) as unknown as fc.Arbitrary<XliffMatch>
  const sides = {source: content(words), target: maybe(content(words))}
  const segment = record({
    kind: fc.constant('segment'),
    id,
    state,
    subState: maybe(fc.constant('my:own')),
    canResegment: flag,
    ...sides,
  }).map(({subState, ...part}) => (part.state && subState ? {...part, subState} : part))
  const ignorable = record({kind: fc.constant('ignorable'), ...sides})
  return record({
    kind: fc.constant('unit'),
    id,
    name: maybe(text),
    type: maybe(fc.constant('my:type')),
    ...around,
    notes: many(note),
    metadata,
    matches: many(match),
    glossary: many(
      record({
        id: maybe(id),
        ref: maybe(fc.constant('#m1')),
        attributes: foreign,
        term: record(term),
        translations: fc.array(record({...term, id: maybe(id), ref: maybe(fc.constant('#m1'))}), {
          maxLength: 2,
        }),
        definition: maybe(record(term)),
      }),
    ),
    originalData: originalData(words),
    segments: fc
      .uniqueArray(fc.oneof(segment, ignorable), {
        minLength: 1,
        maxLength: 3,
        selector: (part) => ('id' in part ? part.id : part),
      })
      .filter((parts) => parts.some(({kind}) => kind === 'segment'))
      .chain((parts) =>
        // Places among the targets: a target has one where the units of the source come in another order.
        fc
          .boolean()
          .map((turned) =>
            parts.map((part, at) => (turned && part.target ? {...part, order: parts.length - at} : part)),
          ),
      ),
  }) as unknown as fc.Arbitrary<XliffUnit>
}

/** XLIFF 2 documents. With `words` of any text they hold what only XLIFF 2 can write. */
export function anyXliff(words: fc.Arbitrary<string> = anyText): fc.Arbitrary<Xliff> {
  const {groups} = fc.letrec<{groups: (XliffGroup | XliffUnit)[]}>((tie) => ({
    groups: fc.uniqueArray(
      fc.oneof(
        {depthSize: 'small', withCrossShrink: true},
        unit(words),
        record({
          kind: fc.constant('group'),
          id,
          name: maybe(text),
          type: maybe(fc.constant('my:type')),
          ...around,
          notes: many(note),
          metadata,
          units: tie('groups'),
        }) as unknown as fc.Arbitrary<XliffGroup>,
      ),
      {maxLength: 3, selector: ({id}) => id},
    ),
  }))
  return record({
    version: fc.constantFrom('2.0', '2.1', '2.2'),
    srcLang: fc.constant('id'),
    trgLang: fc.constant('en'),
    space,
    files: fc.uniqueArray(
      record({
        id,
        original: maybe(text),
        ...around,
        notes: many(note),
        metadata,
        skeleton: maybe(
          fc.oneof(record({href: text}), record({content: fc.tuple(extension)})) as fc.Arbitrary<object>,
        ),
        units: groups.filter(({length}) => length > 0),
      }),
      {minLength: 1, maxLength: 2, selector: ({id}) => id},
    ),
    before: maybe(fc.constant([{kind: 'comment', value: ' before '}])),
    after: maybe(fc.constant([{kind: 'instruction', name: 'after', value: ''}])),
  }).chain((document) =>
    // Only XLIFF 2.2 has notes and metadata of the whole.
    document.version === '2.2'
      ? record({notes: many(note), metadata}).map((own) => ({...document, ...own}))
      : fc.constant(document),
  ) as unknown as fc.Arbitrary<Xliff>
}
