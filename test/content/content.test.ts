/** The algebra of inline content: cut, fold back, replace. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {
  annotate,
  assemble,
  codesOf,
  cut,
  replaceSpans,
  replaceText,
  type Step,
  textOf,
} from '../../src/content/index.js'
import type {Content} from '../../src/types/index.js'

const bold = (id: string, ...content: Content): Content[number] => ({kind: 'pc', id, content})
const term = (id: string, ...content: Content): Content[number] => ({kind: 'mrk', id, type: 'term', content})
const lineBreak: Content[number] = {kind: 'ph', id: '9', equiv: '\n'}
const image: Content[number] = {kind: 'ph', id: '8', equiv: 'peta'}

const names = (content: Content) => codesOf(content).map(({name}) => name)

const contents = fc.letrec<{content: Content}>((tie) => ({
  content: fc
    .array(
      fc.oneof(
        {depthSize: 'small'},
        fc.constantFrom('Satu. ', 'dua', ' ', 'Tiga!'),
        fc.constantFrom<Content[number]>(lineBreak, image),
        tie('content').map((content): Content[number] => ({kind: 'pc', id: '', content: content as Content})),
      ),
      {maxLength: 5},
    )
    .map((content) => content as Content),
})).content

/** Gives pairs ids of their own. */
function numbered(content: Content, next = {id: 10}): Content {
  return content.map((node) =>
    typeof node !== 'string' && node.kind === 'pc'
      ? {...node, id: String(next.id++), content: numbered(node.content, next)}
      : node,
  )
}

describe('cut', () => {
  test('a pair that is cut becomes its two ends', () => {
    expect(cut(['A ', bold('1', 'b. C'), ' d'], [4, 5])).toEqual([
      ['A ', {kind: 'sc', id: '1'}, 'b.'],
      [' '],
      ['C', {kind: 'ec', startRef: '1'}, ' d'],
    ])
  })

  test('what closes stays before the cut, what opens goes after it', () => {
    expect(cut([bold('1', 'A.'), bold('2', 'B')], [2])).toEqual([[bold('1', 'A.')], [bold('2', 'B')]])
    expect(cut(['A.', image, ' B'], [2, 3])).toEqual([['A.', image], [' '], ['B']])
  })

  test('the ends keep their data', () => {
    const pair: Content[number] = {
      ...{kind: 'pc', id: '1', type: 'fmt', subType: 'xlf:b', canDelete: false, content: ['ab']},
      ...{dataRefStart: 'd1', dataRefEnd: 'd2', subFlowsEnd: 'u2'},
    }
    expect(cut([pair], [1])).toEqual([
      [{kind: 'sc', id: '1', type: 'fmt', subType: 'xlf:b', canDelete: false, dataRef: 'd1'}, 'a'],
      [
        'b',
        {
          kind: 'ec',
          startRef: '1',
          type: 'fmt',
          subType: 'xlf:b',
          canDelete: false,
          dataRef: 'd2',
          subFlows: 'u2',
        },
      ],
    ])
  })

  test('loses no text and no code, wherever it cuts', () => {
    fc.assert(
      fc.property(contents, fc.array(fc.nat(40)), (raw, places) => {
        const content = numbered(raw)
        const length = textOf(content).length
        const offsets = [...new Set(places)].filter((at) => at > 0 && at < length).sort((a, b) => a - b)
        const pieces = cut(content, offsets)
        expect(pieces.map(textOf).join('')).toBe(textOf(content))
        expect(pieces.flatMap(names)).toEqual(names(content))
        expect(pieces.map((piece) => textOf(piece).length)).toEqual(
          [...offsets, length].map((offset, index) => offset - (offsets[index - 1] ?? 0)),
        )
      }),
      {seed: 1, numRuns: 500},
    )
  })
})

function markedTexts(content: Content): string[] {
  return content.flatMap((node) => {
    if (typeof node === 'string' || !('content' in node)) return []
    return node.kind === 'mrk' ? [textOf(node.content)] : markedTexts(node.content)
  })
}

describe('annotate', () => {
  const mark = (start: number, end: number, id: string) => ({start, end, mark: {id, type: 'term'}})

  test.each<[string, Content, ReturnType<typeof mark>[], Content]>([
    ['inside text', ['a bc d'], [mark(2, 4, 'm')], ['a ', term('m', 'bc'), ' d']],
    ['the whole', ['ab'], [mark(0, 2, 'm')], [term('m', 'ab')]],
    ['two in a row', ['ab'], [mark(0, 1, 'm'), mark(1, 2, 'n')], [term('m', 'a'), term('n', 'b')]],
    ['inside a code', [bold('1', 'a b')], [mark(2, 3, 'm')], [bold('1', 'a ', term('m', 'b'))]],
    [
      'around a code',
      ['a ', bold('1', 'b'), ' c'],
      [mark(0, 5, 'm')],
      [term('m', 'a ', bold('1', 'b'), ' c')],
    ],
    [
      'from the start of a code and beyond',
      [bold('1', 'a'), ' b'],
      [mark(0, 3, 'm')],
      [term('m', bold('1', 'a'), ' b')],
    ],
    ['up to the end of a code', ['a ', bold('1', 'b')], [mark(0, 3, 'm')], [term('m', 'a ', bold('1', 'b'))]],
    ['across the end of a code', [bold('1', 'a b'), ' c'], [mark(2, 5, 'm')], [bold('1', 'a b'), ' c']],
    ['across the start of a code', ['a ', bold('1', 'bc')], [mark(0, 3, 'm')], ['a ', bold('1', 'bc')]],
    ['a line break', ['a', lineBreak, 'b'], [mark(0, 3, 'm')], [term('m', 'a', lineBreak, 'b')]],
  ])('%s', (_, content, annotations, expected) =>
    expect(annotate(content, annotations).content).toEqual(expected),
  )

  test('loses no text and no code, and marks what it was told to', () => {
    fc.assert(
      fc.property(contents, fc.array(fc.nat(40)), (raw, places) => {
        const content = numbered(raw)
        const length = textOf(content).length
        const ends = [...new Set(places)].filter((at) => at <= length).sort((a, b) => a - b)
        const spans = ends.flatMap((end, index) =>
          index % 2 ? [mark(ends[index - 1]!, end, `m${index}`)] : [],
        )
        const {content: marked, marks} = annotate(content, spans)
        expect(textOf(marked)).toBe(textOf(content))
        expect(names(marked)).toEqual(names(content))
        const placed = spans.filter((span) => marks.has(span.mark))
        expect(markedTexts(marked)).toEqual(placed.map(({start, end}) => textOf(content).slice(start, end)))
        if (content.every((node) => typeof node === 'string' || node.kind !== 'pc'))
          expect(placed).toEqual(spans)
      }),
      {seed: 1, numRuns: 500},
    )
  })
})

describe('replaceText', () => {
  test('keeps what stands around the whole', () => {
    expect(replaceText(['a'], 'x')).toEqual(['x'])
    expect(replaceText([bold('1', 'a')], 'x')).toEqual([bold('1', 'x')])
  })

  test("gives up where codes stand within the text, and leaves the source's marks behind", () => {
    expect(replaceText(['a', bold('1', 'b')], 'x')).toBeUndefined()
    expect(replaceText([term('m', 'a')], 'x')).toEqual(['x'])
  })
})

describe('assemble', () => {
  /** Ends of codes, nested as they are read, with ends of marks at any place among them. */
  const lists = fc
    .tuple(contents, fc.array(fc.tuple(fc.nat(60), fc.nat(60)), {maxLength: 5}))
    .map(([raw, ranges]) => {
      let key = 0
      const flat = (content: Content): Step[] =>
        content.flatMap((node): Step[] => {
          if (typeof node === 'string') return [{type: 'text', value: node}]
          if (node.kind !== 'pc') return []
          const own = {key: `pc${++key}`, node: {kind: 'pc' as const, id: String(key)}}
          return [{type: 'open', ...own}, ...flat(node.content), {type: 'close', ...own}]
        })
      const list = flat(raw)
      for (const [index, [a, b]] of ranges.entries()) {
        const own = {key: `mrk${index}`, node: {kind: 'mrk' as const, id: `m${index}`}}
        const [start, end] = [a, b].map((at) => at % (list.length + 1)).sort((a, b) => a - b)
        list.splice(end!, 0, {type: 'close', ...own})
        list.splice(start!, 0, {type: 'open', ...own})
      }
      return list
    })

  test('makes two ends of a mark that crosses a pair', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const ends = (key: string): [number, number] => {
          const places = list.flatMap((step, at) => ('key' in step && step.key === key ? [at] : []))
          return [places[0]!, places[1]!]
        }
        const keys = [...new Set(list.flatMap((step) => ('key' in step ? [step.key] : [])))]
        const crosses = (key: string) =>
          keys.some((other) => {
            const [[a, b], [c, d]] = [ends(key), ends(other)]
            return (a < c && c < b && b < d) || (c < a && a < d && d < b)
          })
        const apart: string[] = []
        const walk = (content: Content): void => {
          for (const node of content) {
            if (typeof node === 'string') continue
            if (node.kind === 'sm') apart.push(node.id!)
            if (node.kind === 'pc' || node.kind === 'mrk') walk(node.content)
          }
        }
        walk(assemble(list))
        const expected = keys.filter((key) => key.startsWith('mrk') && crosses(key))
        expect(apart.sort()).toEqual(expected.map((key) => key.replace('rk', '')).sort())
      }),
      {seed: 1, numRuns: 500},
    )
  })

  test('takes time in proportion to the codes', () => {
    const words = 'Rusia menuntut jaminan, '
    const content = Array.from({length: 10_000}, (_, at) => [
      bold(String(at), 'Rusia'),
      words.slice(5),
    ]).flat()
    const spans = Array.from({length: 10_000}, (_, at) => ({
      ...{start: at * words.length, end: at * words.length + 5},
      mark: {id: `m${at}`},
    }))
    const start = performance.now()
    expect(annotate(content, spans).marks.size).toBe(10_000)
    expect(performance.now() - start).toBeLessThan(3000)
  })
})

test.each<[name: string, content: Content, changed: Content | undefined]>([
  ['in text', ['Ada 14 kapal, 20 awak.'], ['Ada 3 kapal, 400 awak.']],
  [
    'in codes',
    ['Ada ', bold('1', '14 kapal'), ', ', bold('2', '20'), ' awak.'],
    ['Ada ', bold('1', '3 kapal'), ', ', bold('2', '400'), ' awak.'],
  ],
  [
    'beside codes',
    ['Ada ', image, '14', image, ' kapal, 20 awak.'],
    ['Ada ', image, '3', image, ' kapal, 400 awak.'],
  ],
  ['a code within', ['Ada 1', image, '4 kapal, 20 awak.'], undefined],
  ['a code begins within', ['Ada 14 kapal, 2', bold('1', '0 awak'), '.'], undefined],
])('replaceSpans: %s', (_, content, changed) => {
  const changes = [
    {start: 4, end: 6, to: '3'},
    {start: 14, end: 16, to: '400'},
  ]
  expect(replaceSpans(content, changes)).toEqual(changed)
})
