/** Generates XLIFF and TMX documents for round trips, hard text and hard names included. */
import fc from 'fast-check'
import type {Content, Tmx, Xliff, XliffGroup, XliffMatch, XliffUnit} from '../../src/types.js'

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, {nil: undefined})
/** What is undefined is missing. */
export const unset = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T
const record = <T extends object>(model: {[K in keyof T]: fc.Arbitrary<T[K]>}): fc.Arbitrary<T> =>
  fc.record(model as {[K in keyof T]: fc.Arbitrary<T[K]>}).map((value) => unset(value as T))

const letters = [
  'a',
  'Ω',
  ' ',
  '\n',
  '\r',
  '\t',
  '<',
  '&',
  '>',
  '"',
  "'",
  ']]>',
  '&amp;',
  '--',
  '😀',
  'e\u0301',
  '\u2028',
  '\u00a0',
  '{{x}}',
]
/** Text that XML can hold. */
export const text = fc.array(fc.constantFrom(...letters), {maxLength: 6}).map((parts) => parts.join(''))
/** Any text at all: control characters and halves of surrogate pairs too. */
const anyText = fc
  .array(fc.constantFrom(...letters, '\u0001', '\uffff', '\ud800', '\udc00x'), {minLength: 1, maxLength: 6})
  .map((parts) => parts.join(''))
const names = ['__proto__', 'constructor', '1', '10', '02', 'a.b', 'x-1', 'é']
/** Ids in the order they are drawn, each once. */
const id = fc.tuple(fc.constantFrom(...names), fc.nat(9999)).map(([name, count]) => `${name}${count}`)

const code = {
  dataRef: maybe(fc.constantFrom('d1', 'd2')),
  type: maybe(fc.constantFrom('fmt', 'link', 'image', 'other')),
  disp: maybe(text),
  equiv: maybe(text),
  canCopy: maybe(fc.boolean()),
  canDelete: maybe(fc.boolean()),
  canReorder: maybe(fc.constantFrom('yes', 'firstNo', 'no')),
}
const annotation = {
  id,
  type: maybe(fc.constantFrom('term', 'comment', 'generic', 'my:type')),
  value: maybe(text),
  translate: maybe(fc.boolean()),
}

/** Content as the reader gives it: no empty text, no two texts side by side. */
function tidy(parts: Content): Content {
  const tidied: Content = []
  for (const part of parts) {
    const last = tidied.length - 1
    if (part === '') continue
    if (typeof part === 'string' && typeof tidied[last] === 'string') tidied[last] += part
    else tidied.push(part)
  }
  return tidied
}

export function content(words: fc.Arbitrary<string>): fc.Arbitrary<Content> {
  return fc.letrec<{content: Content}>((tie) => ({
    content: fc
      .array(
        fc.oneof(
          {depthSize: 'small', withCrossShrink: true},
          words,
          record({kind: fc.constant('ph'), id, ...code}),
          record({kind: fc.constant('sc'), id, ...code, canOverlap: maybe(fc.constant(true))}),
          record({kind: fc.constant('ec'), startRef: id, ...code}),
          record({
            kind: fc.constant('pc'),
            id,
            content: tie('content'),
            dataRefStart: maybe(fc.constant('d1')),
            dataRefEnd: maybe(fc.constant('d2')),
            type: code.type,
          }),
          record({kind: fc.constant('mrk'), ...annotation, content: tie('content')}),
        ),
        {maxLength: 4},
      )
      .map((parts) => tidy(parts as Content)),
  })).content
}

const note = record({
  content: text,
  category: maybe(text),
  priority: maybe(fc.integer({min: 1, max: 10})),
  appliesTo: maybe(fc.constantFrom('source', 'target')),
})
const many = <T>(value: fc.Arbitrary<T>) => maybe(fc.array(value, {minLength: 1, maxLength: 2}))
const metadata = many(
  record({
    kind: fc.constant('metaGroup'),
    category: maybe(text),
    entries: fc.array(record({kind: fc.constant('meta'), type: text, content: text}), {
      minLength: 1,
      maxLength: 2,
    }),
  }),
)
const originalData = fc.constant([
  {id: 'd1', content: '<b>'},
  {id: 'd2', content: '</b>'},
])
const state = maybe(fc.constantFrom('initial', 'translated', 'reviewed', 'final'))

function unit(words: fc.Arbitrary<string>): fc.Arbitrary<XliffUnit> {
  const match = record({
    ref: fc.constant('#s1'),
    similarity: maybe(fc.constantFrom(0, 83.5, 100)),
    matchQuality: maybe(fc.constantFrom(0, 99, 100)),
    type: maybe(fc.constantFrom('tm', 'icm', 'mt')),
    origin: maybe(text),
    originalData,
    source: content(words),
    target: content(words),
  }) as unknown as fc.Arbitrary<XliffMatch>
  const segment = record({
    kind: fc.constant('segment'),
    id,
    state,
    source: content(words),
    target: maybe(content(words)),
  })
  const ignorable = record({
    kind: fc.constant('ignorable'),
    source: content(words),
    target: maybe(content(words)),
  })
  return record({
    kind: fc.constant('unit'),
    id,
    name: maybe(text),
    translate: maybe(fc.boolean()),
    space: maybe(fc.constantFrom('preserve', 'default')),
    notes: many(note),
    metadata,
    matches: many(match),
    glossary: many(
      record({
        id: maybe(id),
        term: record({content: text}),
        translations: fc.array(record({content: text, source: maybe(text)}), {maxLength: 2}),
      }),
    ),
    originalData,
    segments: fc
      .uniqueArray(fc.oneof(segment, ignorable), {
        minLength: 1,
        maxLength: 3,
        selector: (part) => ('id' in part ? part.id : part),
      })
      .filter((parts) => parts.some(({kind}) => kind === 'segment')),
  }) as unknown as fc.Arbitrary<XliffUnit>
}

/** XLIFF 2 documents. With `words` of any text they hold what only XLIFF 2 can write. */
export function anyXliff(words: fc.Arbitrary<string> = anyText): fc.Arbitrary<Xliff> {
  const units = fc.uniqueArray(unit(words), {maxLength: 3, selector: ({id}) => id})
  const group = record({
    kind: fc.constant('group'),
    id,
    name: maybe(text),
    notes: many(note),
    units,
  }) as unknown as fc.Arbitrary<XliffGroup>
  return record({
    version: fc.constantFrom('2.0', '2.1', '2.2'),
    srcLang: fc.constant('id'),
    trgLang: fc.constant('en'),
    files: fc.uniqueArray(
      record({
        id,
        original: maybe(text),
        notes: many(note),
        skeleton: maybe(record({href: text})),
        units: fc.uniqueArray(fc.oneof(unit(words), group), {
          minLength: 1,
          maxLength: 3,
          selector: ({id}) => id,
        }),
      }),
      {minLength: 1, maxLength: 2, selector: ({id}) => id},
    ),
  }) as unknown as fc.Arbitrary<Xliff>
}

export const anyTmx: fc.Arbitrary<Tmx> = record({
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
    notes: many(record({content: text})),
  }),
  units: fc.array(
    record({
      id: maybe(text),
      notes: many(record({content: text})),
      properties: many(record({type: text, content: text})),
      variants: fc.array(
        record({lang: fc.constantFrom('id', 'en', 'EN_us'), content: content(text), originalData}),
        {minLength: 1, maxLength: 3},
      ),
    }),
    {maxLength: 4},
  ),
}) as unknown as fc.Arbitrary<Tmx>
