/** Generates text and content with codes and marks, hard text and hard names included. */
import fc from 'fast-check'
import type {Content, OriginalData} from '../../src/types/index.js'

export const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, {nil: undefined})
/** What is undefined is missing. */
const unset = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T
export const record = <T extends object>(model: {[K in keyof T]: fc.Arbitrary<T[K]>}): fc.Arbitrary<T> =>
  fc.record(model as {[K in keyof T]: fc.Arbitrary<T[K]>}).map((value) => unset(value as T))
export const many = <T>(value: fc.Arbitrary<T>) => maybe(fc.array(value, {minLength: 1, maxLength: 2}))

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
const words = (parts: string[], minLength: number) =>
  fc.array(fc.constantFrom(...parts), {minLength, maxLength: 6}).map((all) => all.join(''))
/** Text that XML can hold. */
export const text = words(letters, 0)
/** Any text at all: control characters and halves of surrogate pairs too. */
export const anyText = words([...letters, '\u0001', '\uffff', '\ud800', '\udc00x'], 1)
const names = ['__proto__', 'constructor', '1', '10', '02', 'a.b', 'x-1', 'é', '-', '-1']
/** Ids in the order they are drawn, each once. */
export const id = fc.tuple(fc.constantFrom(...names), fc.nat(9999)).map(([name, count]) => `${name}${count}`)
export const flag = maybe(fc.boolean())
/** Attributes of another namespace. */
export const foreign = maybe(
  text.map((value) => ({'xmlns:my': 'urn:my', 'my:own': value}) as Record<string, string>),
)
const userValue = fc.constantFrom('my:value', 'é:1')

const code = {
  type: maybe(fc.constantFrom('fmt', 'ui', 'quote', 'link', 'image', 'other')),
  subType: maybe(userValue),
  canCopy: flag,
  canDelete: flag,
  canReorder: maybe(fc.constantFrom('yes', 'firstNo', 'no')),
  copyOf: maybe(id),
  attributes: foreign,
}
const data = maybe(fc.constantFrom('d1', 'd2'))
const alone = {...code, dataRef: data, disp: maybe(text), equiv: maybe(text), subFlows: maybe(id)}
const dir = maybe(fc.constantFrom('ltr', 'rtl', 'auto'))
const end = {...alone, canOverlap: flag, dir, isolated: flag}
const annotation = {
  id,
  type: maybe(fc.constantFrom('term', 'comment', 'generic', 'my:type')),
  value: maybe(text),
  ref: maybe(fc.constantFrom('#n=1', 'http://x/?a&b')),
  translate: flag,
  attributes: foreign,
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

/** `pieces` makes what may stand beside text, from content to put inside. */
function contentOf(
  words: fc.Arbitrary<string>,
  pieces: (inside: fc.Arbitrary<Content>) => fc.Arbitrary<unknown>[],
): fc.Arbitrary<Content> {
  return fc.letrec<{content: Content}>((tie) => ({
    content: fc
      .array(fc.oneof({depthSize: 'small', withCrossShrink: true}, words, ...pieces(tie('content'))), {
        maxLength: 4,
      })
      .map((parts) => tidy(parts as Content)),
  })).content
}

const remarks = [
  fc.constantFrom({kind: 'comment', value: ' c '}, {kind: 'instruction', name: 'pi', value: 'a="b"'}),
]

/** Content with everything that XLIFF 2 knows. */
export const content = (words: fc.Arbitrary<string>): fc.Arbitrary<Content> =>
  contentOf(words, (inside) => [
    record({kind: fc.constant('ph'), id, ...alone}),
    record({kind: fc.constant('sc'), id, ...end}),
    record({kind: fc.constant('ec'), startRef: id, ...end}),
    record({kind: fc.constant('ec'), id, ...end, isolated: fc.constant(true)}),
    record({
      kind: fc.constant('pc'),
      id,
      ...code,
      content: inside,
      dataRefStart: data,
      dataRefEnd: data,
      dispStart: maybe(text),
      dispEnd: maybe(text),
      equivStart: maybe(text),
      equivEnd: maybe(text),
      subFlowsStart: maybe(id),
      subFlowsEnd: maybe(id),
      canOverlap: flag,
      dir,
    }),
    record({kind: fc.constant('mrk'), ...annotation, content: inside}),
    record({kind: fc.constant('sm'), ...annotation}),
    record({kind: fc.constant('em'), startRef: id}),
    ...remarks,
  ])

/** The native code that `content` refers to. */
export const originalData = (words: fc.Arbitrary<string>): fc.Arbitrary<OriginalData[]> =>
  fc.tuple(
    record({id: fc.constant('d1'), content: words, dir}),
    record({id: fc.constant('d2'), content: words, dir}),
  )

/** Ids as a reader gives them: `-1` is one that it has made up. */
const external = id.map((value) => (/^-\d+$/.test(value) ? `-${value}` : value))
const native = {type: maybe(text), dataRef: fc.constant('')}
/** Content with everything that TMX knows. `sub`: also text inside codes. */
export const tmxContent = (sub: boolean): fc.Arbitrary<Held> =>
  contentOf(text, (inside) => [
    record({kind: fc.constant('ph'), id: external, ...native, attributes: maybe(fc.constant({assoc: 'p'}))}),
    record({
      kind: fc.constant('ph'),
      id: external,
      dataRef: native.dataRef,
      subType: fc.constant('tmx:ut'),
    }),
    record({kind: fc.constant('sc'), id, ...native, attributes: maybe(text.map((x) => ({x})))}),
    record({kind: fc.constantFrom('sc', 'ec'), id: external, ...native, isolated: fc.constant(true)}),
    record({kind: fc.constant('ec'), startRef: id, dataRef: native.dataRef}),
    record({kind: fc.constant('mrk'), id: maybe(external), type: maybe(text), content: inside}),
    ...remarks,
  ]).chain((content) => withData(content, sub))

interface Held {
  content: Content
  originalData?: OriginalData[]
}

/** Gives each code native code of its own, in the order in which a reader finds it. */
function withData(content: Content, sub: boolean): fc.Arbitrary<Held> {
  const codes: {dataRef?: string}[] = []
  const copy = (nodes: Content): Content =>
    nodes.map((node) => {
      if (typeof node === 'string') return node
      const own = {...node}
      if ('dataRef' in own) codes.push(own)
      return 'content' in own ? {...own, content: copy(own.content)} : own
    })
  const own = copy(content)
  codes.forEach((code, index) => {
    code.dataRef = `d${index + 1}`
  })
  if (codes.length === 0) return fc.constant({content: own})
  const inner = sub ? text.map((value): Content => [value]) : fc.constant<Content>([])
  return fc.tuple(...codes.map(() => fc.tuple(text, inner, fc.boolean()))).map((all) => ({
    content: own,
    originalData: all.map(([value, part, has], index) => ({
      id: `d${index + 1}`,
      // The same code comes once: a number tells them apart.
      content: `${index}${value}`,
      ...(sub && has && {subs: [{at: 1, content: tidy(part)}]}),
    })),
  }))
}
