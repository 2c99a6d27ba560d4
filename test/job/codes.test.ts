/** The codes of a match put into another segment. */
import {describe, expect, test} from 'vitest'
import {textOf} from '../../src/content/index.js'
import {adoptCodes} from '../../src/job/codes.js'
import {enrich, extract, harvest, merge} from '../../src/job/index.js'
import {english, indonesian} from '../../src/language/index.js'
import {Memory} from '../../src/memory/index.js'
import type {Content, Pc, Ph, XliffSegment} from '../../src/types/index.js'
import {languages, unitsOf} from './job.js'

const pc = (id: string, ...content: Content): Pc => ({kind: 'pc', id, content})
const ph = (id: string): Ph => ({kind: 'ph', id})
const codes = (source: Content, target: Content) => ({source: {content: source}, target: {content: target}})

describe('adoptCodes', () => {
  test.each<[string, Content, Content, Content, Content | undefined, boolean]>([
    [
      'one pair',
      ['Ini ', pc('7', 'garis')],
      [pc('7', 'line')],
      ['Ini ', pc('1', 'garis')],
      [pc('1', 'line')],
      true,
    ],
    [
      'another place',
      [pc('7', 'Ini'), ' garis'],
      [pc('7', 'line')],
      ['Ini ', pc('1', 'garis')],
      [pc('1', 'line')],
      false,
    ],
    ['a code left out', ['Ini', ph('7')], ['This'], ['Ini', ph('1')], ['This'], false],
    ['other codes', ['Ini', ph('7')], ['This', ph('7')], ['Ini', pc('1', 'x')], undefined, false],
    ['fewer codes', ['Ini', ph('7')], ['This', ph('7')], ['Ini'], undefined, false],
    ['more codes', ['Ini', ph('7')], ['This', ph('7')], ['Ini', ph('1'), ph('2')], undefined, false],
    ['a code twice in the target', ['Ini', ph('7')], [ph('7'), ph('7')], ['Ini', ph('1')], undefined, false],
    ['a code of the target alone', ['Ini', ph('7')], [ph('8')], ['Ini', ph('1')], undefined, false],
    [
      'codes that change places',
      [ph('7'), ph('8')],
      [ph('8'), ph('7')],
      [ph('1'), ph('2')],
      [ph('2'), ph('1')],
      true,
    ],
    [
      'pairs that are nested otherwise',
      [
        {kind: 'sc', id: '7'},
        {kind: 'sc', id: '8'},
        {kind: 'ec', startRef: '7'},
        {kind: 'ec', startRef: '8'},
      ],
      ['This'],
      [pc('1', pc('2'))],
      undefined,
      false,
    ],
    [
      'halves of a pair, matched by `x`',
      [{kind: 'sc', id: '7', attributes: {x: '1'}}, 'Ini', {kind: 'ec', startRef: '7'}],
      [{kind: 'sc', id: '9', attributes: {x: '1'}}, 'This', {kind: 'ec', startRef: '9'}],
      [pc('1', 'Ini')],
      [pc('1', 'This')],
      true,
    ],
  ])('%s', (_, source, target, segment, expected, isWhole) => {
    const adopted = adoptCodes(codes(source, target), segment)
    expect(adopted?.target).toEqual(expected)
    expect(adopted?.isWhole ?? false).toBe(isWhole)
  })
})

test('what was translated in Markdown is offered, and filled in, with the codes of HTML', async () => {
  const markdown = extract('Moskow menyebut *ekspansi* itu **garis merah**.', {
    ...languages,
    format: 'markdown',
    original: 'a.md',
  })
  const [unit] = unitsOf(markdown)
  const segment = unit!.segments[0] as XliffSegment
  const content = segment.source as [string, Pc, string, Pc, string]
  segment.state = 'final'
  segment.target = [
    'Moscow calls that ',
    {...content[1], content: ['expansion']},
    ' a ',
    {...content[3], content: ['red line']},
    '.',
  ]
  const memory = new Memory({source: indonesian, target: english})
  memory.add(harvest(markdown).units)
  expect([...memory][0]!.codes!.source.content[1]).toEqual({
    ...{kind: 'pc', id: '1', type: 'fmt', dataRefStart: 'd1', dataRefEnd: 'd2', content: ['ekspansi']},
  })

  const html =
    '<p>Moskow menyebut <i>ekspansi</i> itu <b class="x">garis merah</b>.</p><p>Kiev menyebut <i>ekspansi</i> itu <b>garis merah</b>.</p>'
  const xliff = await enrich(extract(html, {...languages, format: 'html', original: 'b.html'}), {memory})
  expect(merge(xliff)[0]!.text).toContain(
    '<p>Moscow calls that <i>expansion</i> a <b class="x">red line</b>.</p><p>Kiev menyebut',
  )
  const [, near] = unitsOf(xliff)
  expect(near!.matches).toMatchObject([
    {
      target: [
        'Moscow calls that ',
        {kind: 'pc', id: '1', content: ['expansion']},
        ' a ',
        {kind: 'pc', id: '2'},
        '.',
      ],
      originalData: near!.originalData,
    },
  ])
})

test.each<[name: string, target: Content, offered: Content]>([
  [
    'has the codes of the segment',
    [' There are ', pc('7', '14,000'), ' troops in ', pc('8', 'Kyiv'), '. '],
    ['There are ', pc('1', '125,500'), ' troops in ', pc('2', 'Kyiv'), '.'],
  ],
  [
    'has none where one stands in what was adapted',
    ['There are ', pc('7', '14'), ',000 troops in ', pc('8', 'Kyiv'), '.'],
    ['There are 125,500 troops in Kyiv.'],
  ],
])('a match whose figures were adapted %s', async (_, target, offered) => {
  const memory = new Memory(languages)
  memory.add({
    source: 'Ada 14.000 tentara di Kiev.',
    target: textOf(target).trim(),
    codes: codes(['Ada ', pc('7', '14.000'), ' tentara di ', pc('8', 'Kiev'), '.'], target),
  })
  const text = 'Ada **125.500** tentara di *Kiev*.'
  const xliff = extract(text, {...languages, format: 'markdown', original: 'a.md'})
  const [unit] = unitsOf(await enrich(xliff, {memory}))
  const [match] = unit!.matches!
  const simple = (content: Content): Content =>
    content.map((node) => (typeof node === 'string' ? node : pc((node as Pc).id, ...(node as Pc).content)))
  expect(match!.subType).toBe('padanan:adapted')
  expect(simple(match!.target).map((node) => (typeof node === 'string' ? node.trim() : node))).toEqual(
    offered.map((node) => (typeof node === 'string' ? node.trim() : node)),
  )
})
