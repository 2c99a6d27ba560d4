import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {textOf} from '../../src/formats/index.js'
import {annotate, codesOf, cut, replaceText} from '../../src/job/content.js'
import type {Content} from '../../src/types.js'

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
