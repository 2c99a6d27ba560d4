/** Sentence pairs out of segments that hold several, with the codes that stand in each. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {codesOf, cut, textOf} from '../../src/content/index.js'
import {fromTmx, fromXliff, toTmx, toXliff} from '../../src/formats/index.js'
import {enrich, harvest, merge} from '../../src/job/index.js'
import {sentencesOf} from '../../src/job/sentences.js'
import {indonesian} from '../../src/language/index.js'
import {fromTmxUnit, Memory, toTmxDocument} from '../../src/memory/index.js'
import type {Content, Pc, Ph, Xliff} from '../../src/types/index.js'
import {extractArticle, languages, unitsOf} from './job.js'

const pc = (id: string, ...content: Content): Pc => ({kind: 'pc', id, content})
const ph = (id: string): Ph => ({kind: 'ph', id})
const lineBreak = (id: string): Ph => ({...ph(id), equiv: '\n'})
const half = (id: string) => ({
  begin: {kind: 'sc', id, isolated: true} as const,
  end: {kind: 'ec', id, isolated: true} as const,
})

function harvested(source: Content, target: Content) {
  const xliff = extractArticle('Satu.')
  unitsOf(xliff)[0]!.segments = [{kind: 'segment', id: 's1', source, target}]
  const {units, skipped} = harvest(xliff, {languages})
  return {
    pairs: units.map(({source, target, codes}) => [
      codes?.source.content ?? source,
      codes?.target.content ?? target,
    ]),
    skipped: skipped.map(({segment, reason}) => `${segment}: ${reason}`),
    units,
  }
}

const lost = (...ids: string[]) => [
  `s1: codes that the sentences don't share: ${ids.map((id) => `\`${id}\``).join(', ')}`,
]

test.each<[name: string, content: Content, sentences: string[]]>([
  ['touches both', ['Satu.', ph('1'), ' ', ph('2'), 'Dua.'], ['Satu.[1]', '[2]Dua.']],
  ['between', ['Satu.  ', ph('1'), ph('2'), ' Dua.'], ['Satu.', '[1][2] Dua.']],
  ['at the ends', [' ', ph('1'), ' Satu. Dua ', ph('2'), ' ', ph('3'), ' '], ['[1] Satu.', 'Dua [2] [3] ']],
  ['in a pair', ['Satu. ', pc('1', ph('2')), ' Dua.'], ['Satu.', '[1][2] Dua.']],
  ['on a line of its own', ['Satu.', lineBreak('1'), ph('2'), lineBreak('3'), 'Dua.'], ['Satu.', 'Dua.']],
  ['on the line of the next', ['Satu.', lineBreak('1'), ph('2'), ' Dua.'], ['Satu.', '[2] Dua.']],
  ['before a break after the last', ['Satu ', ph('1'), ' ', lineBreak('2'), ph('3')], ['Satu [1] ']],
  ['on a line after the last', ['Satu.', lineBreak('1'), ph('2')], ['Satu.']],
])('a code that stands alone belongs to a sentence: %s', (_, content, sentences) => {
  const spans = sentencesOf(content, indonesian)
  const offsets = spans.flatMap(({start, end}) => [start, end])
  const shown = (nodes: Content): string =>
    nodes
      .map((node) => {
        if (typeof node === 'string') return node
        return node.kind === 'pc' ? `[${node.id}]${shown(node.content)}` : `[${(node as Ph).id}]`
      })
      .join('')
  const {length} = textOf(content)
  const inside = [...new Set(offsets)].filter((offset) => offset > 0 && offset < length)
  const pieces = cut(content, inside).map(shown)
  expect(pieces.filter((piece) => /\p{L}/u.test(piece))).toEqual(sentences)
})

describe('harvest of sentences with codes', () => {
  test.each<[name: string, source: Content, target: Content, pairs: unknown[][], skipped: string[]]>([
    [
      'codes in either sentence',
      ['Kami ', pc('1', 'pulang'), '. ', pc('2', 'Mereka'), ' tinggal', ph('3'), '.'],
      ['We went ', pc('1', 'home'), '. ', ph('3'), pc('2', 'They'), ' stayed.'],
      [
        [
          ['Kami ', pc('1', 'pulang'), '.'],
          ['We went ', pc('1', 'home'), '.'],
        ],
        [
          [pc('2', 'Mereka'), ' tinggal', ph('3'), '.'],
          [ph('3'), pc('2', 'They'), ' stayed.'],
        ],
      ],
      [],
    ],
    [
      'a code over both sentences',
      [pc('1', 'Kami pulang. Mereka tinggal.')],
      [pc('1', 'We went home. They stayed.')],
      [
        [
          [half('1').begin, 'Kami pulang.'],
          [half('1').begin, 'We went home.'],
        ],
        [
          ['Mereka tinggal.', half('1').end],
          ['They stayed.', half('1').end],
        ],
      ],
      [],
    ],
    [
      'a code over both sentences on one side',
      ['Kami ', pc('1', 'pulang. Mereka'), ' tinggal', ph('2'), '.'],
      ['We went home. ', pc('1', 'They'), ' stayed', ph('2'), '.'],
      [
        ['Kami pulang.', 'We went home.'],
        [
          ['Mereka tinggal', ph('2'), '.'],
          ['They stayed', ph('2'), '.'],
        ],
      ],
      lost('1'),
    ],
    [
      'a code that went to the other sentence',
      ['Kami ', pc('1', 'pulang'), '. Mereka tinggal.'],
      ['We went home. ', pc('1', 'They'), ' stayed.'],
      [
        ['Kami pulang.', 'We went home.'],
        ['Mereka tinggal.', 'They stayed.'],
      ],
      lost('1'),
    ],
    [
      'a code that the translation has not',
      ['Kami ', pc('1', 'pulang'), '. Mereka tinggal.'],
      ['We went home. They stayed.'],
      [
        [['Kami ', pc('1', 'pulang'), '.'], ['We went home.']],
        ['Mereka tinggal.', 'They stayed.'],
      ],
      [],
    ],
    [
      'what stands between sentences: a line break says nothing, another code is told',
      ['Kami pulang. ', ph('1'), lineBreak('2'), 'Mereka tinggal.', lineBreak('3'), 'Selesai.'],
      ['We went home. ', ph('1'), lineBreak('2'), 'They stayed.', lineBreak('3'), 'Done.'],
      [
        ['Kami pulang.', 'We went home.'],
        ['Mereka tinggal.', 'They stayed.'],
        ['Selesai.', 'Done.'],
      ],
      lost('1'),
    ],
    [
      'codes around the whole, and marks',
      [ph('1'), 'Kami ', {kind: 'mrk', id: 'm', content: ['pulang. Mereka']}, ' tinggal.', ph('2')],
      [ph('1'), 'We went home. They stayed.', ph('2')],
      [
        [
          [ph('1'), 'Kami pulang.'],
          [ph('1'), 'We went home.'],
        ],
        [
          ['Mereka tinggal.', ph('2')],
          ['They stayed.', ph('2')],
        ],
      ],
      [],
    ],
    [
      'two sentences to one',
      [
        'Presiden Putin tiba di ',
        pc('1', 'Jenewa'),
        ' pada hari Rabu.  Ia membawa surat. Presiden Biden menunggunya di bandara bersama 27 menteri.',
      ],
      [
        'President Putin arrived in ',
        pc('1', 'Geneva'),
        ' on Wednesday carrying a letter. President Biden waited for him at the airport with 27 ministers.',
      ],
      [
        [
          ['Presiden Putin tiba di ', pc('1', 'Jenewa'), ' pada hari Rabu.  Ia membawa surat.'],
          ['President Putin arrived in ', pc('1', 'Geneva'), ' on Wednesday carrying a letter.'],
        ],
        [
          'Presiden Biden menunggunya di bandara bersama 27 menteri.',
          'President Biden waited for him at the airport with 27 ministers.',
        ],
      ],
      [],
    ],
    [
      'a sentence left as it was',
      ['Kami pulang. Mereka tinggal.'],
      ['Kami pulang. They stayed.'],
      [['Mereka tinggal.', 'They stayed.']],
      ['s1: the translation of `Kami pulang.` is a copy of it'],
    ],
  ])('%s', (_, source, target, pairs, skipped) => {
    const found = harvested(source, target)
    expect(found.pairs).toEqual(pairs)
    expect(found.skipped).toEqual(skipped)
  })

  const content = fc.letrec<{node: Content[number]; content: Content}>((tie) => ({
    node: fc.oneof(
      {depthSize: 'small', withCrossShrink: true},
      fc.constantFrom('Kami pulang. ', 'Mereka ', 'tinggal', '. '),
      fc.constant(ph('')),
      fc.record({kind: fc.constant('pc' as const), id: fc.constant(''), content: tie('content')}),
    ),
    content: fc.array(tie('node'), {maxLength: 4}),
  })).content

  /** The content with ids in the order of the text. */
  const numbered = (content: Content, next = {id: 1}): Content =>
    content.map((node): Content[number] => {
      if (typeof node === 'string') return node
      const id = String(next.id++)
      return node.kind === 'pc' ? pc(id, ...numbered(node.content, next)) : ph(id)
    })
  /** Its words in English; `turned` puts the first level the other way round. */
  const translation = (content: Content, turned: boolean): Content => {
    const nodes = content.map((node): Content[number] =>
      typeof node === 'string'
        ? node.replace('Kami pulang', 'We went home').replace('Mereka', 'They').replace('tinggal', 'stayed')
        : node.kind === 'pc'
          ? {...node, content: translation(node.content, false)}
          : node,
    )
    return turned ? nodes.reverse() : nodes
  }

  test('every code is in a unit or told, the texts are those of the content, and TMX brings them back', () => {
    fc.assert(
      fc.property(content, fc.boolean(), (raw, turned) => {
        const source = numbered(raw)
        const {units, skipped} = harvested(source, translation(source, turned))
        const told = skipped.join()
        // What is no finished translation is told with all that stands in it.
        if (units.length > 0 && !told.includes('copy')) {
          const kept = new Set(
            units.flatMap(({codes}) => (codes ? codesOf(codes.source.content).map(({id}) => id) : [])),
          )
          for (const {id} of codesOf(source)) expect(kept.has(id) || told.includes(`\`${id}\``)).toBe(true)
        }
        for (const {source, target, codes} of units.filter(({codes}) => codes)) {
          expect(textOf(codes!.source.content).trim()).toBe(source)
          expect(textOf(codes!.target.content).trim()).toBe(target)
        }
        const lostInTmx: string[] = []
        const tmx = toTmx(toTmxDocument(units, languages), {onSkip: (what) => lostInTmx.push(what)})
        expect(lostInTmx).toEqual([])
        const names = (units: ReturnType<typeof fromTmxUnit>) =>
          units.map(({source, target, codes}) => [
            source,
            target,
            codes && [codes.source, codes.target].map(({content}) => codesOf(content).map(({name}) => name)),
          ])
        expect(names(fromTmx(tmx).units.flatMap((unit) => fromTmxUnit(unit, languages)))).toEqual(
          names(units),
        )
        // TMX 1.4b: an `ept` for each `bpt` of a segment.
        for (const [seg] of tmx.matchAll(/<seg>.*?<\/seg>/gs)) {
          const ids = (name: string) =>
            [...seg.matchAll(new RegExp(`<${name} i="(\\d+)"`, 'g'))].map((m) => m[1])
          expect(ids('bpt').sort()).toEqual(ids('ept').sort())
        }
      }),
      {seed: 11, numRuns: 300},
    )
  })

  test('a pair cut out of a segment is offered, and filled in, with the codes of another document', async () => {
    const whole: Xliff = extractArticle('**Kami pulang. Mereka** tinggal di *Jenewa*.')
    const [unit] = unitsOf(whole)
    unit!.segments = [
      {
        kind: 'segment',
        source: unit!.segments.flatMap(({source}) => source),
        target: [
          {kind: 'sc', id: '1'},
          'We went home. They',
          {kind: 'ec', startRef: '1'},
          ' stayed in ',
          pc('2', 'Geneva'),
          '.',
        ],
      },
    ]
    const {units, skipped} = harvest(fromXliff(toXliff(whole, {version: '1.2'})), {languages})
    expect(skipped).toEqual([])
    const memory = new Memory(languages)
    const written = toTmx(toTmxDocument(units, languages))
    memory.add(fromTmx(written).units.flatMap((unit) => fromTmxUnit(unit, languages)))
    const text = '__Kami pulang. Mereka__ tinggal di _Jenewa_.\n'
    expect(merge(await enrich(extractArticle(text), {memory}))[0]!.text).toBe(
      '__We went home. They__ stayed in _Geneva_.\n',
    )
  })
})
