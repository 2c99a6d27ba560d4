/** The memory as its users call it. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {english, indonesian} from '../../src/language/index.js'
import {type MatchOptions, Memory} from '../../src/memory/index.js'
import type {TranslationUnit} from '../../src/types/index.js'

const children = {
  source: 'Anak-anak itu tiba bersama ibu mereka.',
  target: 'The children arrived with their mother.',
}

const memoryOf = (...units: TranslationUnit[]) => {
  const memory = new Memory({source: indonesian, target: english})
  memory.add(units)
  return memory
}

describe('units', () => {
  it('are added, read, changed and deleted by id, and come in order', () => {
    const memory = memoryOf({...children, id: 'a'}, {source: 'Ya.', target: 'Yes.'})
    expect([...memory].map(({id}) => id)).toEqual(['a', '2'])
    expect(memory.change('a', {target: 'The kids came with their mother.'})).toBe(true)
    expect(memory.get('a')).toEqual({...children, id: 'a', target: 'The kids came with their mother.'})
    expect(memory.match(children.source)).toMatchObject([{target: 'The kids came with their mother.'}])
    expect(memory.change('a', {source: 'Tidak.'})).toBe(true)
    expect(memory.match(children.source)).toEqual([])
    expect(memory.match('Tidak.')).toMatchObject([{similarity: 100}])
    expect([...memory].map(({id}) => id)).toEqual(['2', 'a'])
    expect(memory.delete('a')).toBe(true)
    expect(memory.match('Tidak.')).toEqual([])
    expect(memory.size).toBe(1)
    expect([memory.get('a'), memory.delete('a'), memory.change('a', {})]).toEqual([undefined, false, false])
  })

  it('stay one when they are the same, and replace the one with their id', () => {
    const memory = new Memory({source: indonesian, target: english})
    expect(
      memory.add([children, children, {...children, target: 'Kids.'}, {...children, previous: 'Ya.'}]),
    ).toEqual(['1', '1', '2', '3'])
    expect(memory.add({...children, id: '2', target: 'The kids.'})).toEqual(['2'])
    expect([...memory].map(({target}) => target)).toEqual([children.target, children.target, 'The kids.'])
    expect(
      memory.add([
        {source: 'x', target: 'y', id: '4'},
        {source: 'z', target: 'y'},
      ]),
    ).toEqual(['4', '6'])
  })

  it('keep their codes until the text that these stand in changes', () => {
    const coded = {
      ...children,
      id: 'a',
      codes: {
        source: {content: [{kind: 'ph' as const, id: '1'}, children.source]},
        target: {content: [children.target]},
      },
    }
    const memory = memoryOf(coded)
    expect(memory.match(children.source)[0]?.unit).toEqual(coded)
    expect(memory.add(children)).toEqual(['2'])
    expect(memory.add({...coded, id: undefined})).toEqual(['a'])
    memory.change('a', {author: 'Sari'})
    expect(memory.get('a')).toEqual({...coded, author: 'Sari'})
    memory.change('a', {target: 'They came.'})
    expect(memory.get('a')).toEqual({...children, id: 'a', author: 'Sari', target: 'They came.'})
    expect(() => memory.add({...coded, source: 'Ya.'})).toThrow(
      'padanan: codes.source "Anak-anak itu tiba bersama ibu mereka.": expected codes in the text "Ya."',
    )
  })

  it('are safe from what the caller does with them', () => {
    const unit = {...children, id: 'a'}
    const memory = memoryOf(unit)
    unit.source = 'x'
    memory.get('a')!.source = 'x'
    for (const unit of memory) unit.source = 'x'
    memory.match(children.source)[0]!.unit.source = 'x'
    expect(memory.match(children.source)).toMatchObject([{similarity: 100, source: children.source}])
  })

  it('can be changed without end', () => {
    const memory = memoryOf(
      ...Array.from({length: 600}, (_, i) => ({id: `${i}`, source: `kata ${i}x`, target: 'word'})),
    )
    for (let round = 0; round < 3; round++) {
      for (let i = 0; i < 600; i++) memory.change(`${i}`, {source: `kata ${i}y${round}`})
    }
    expect(memory.match('kata 17y2', {cutoff: 100})).toMatchObject([{unit: {id: '17'}}])
    expect([...memory].map(({id}) => id)).toEqual(Array.from({length: 600}, (_, i) => `${i}`))
  })
})

describe('match', () => {
  it('finds a segment that differs in a word', () => {
    const [match, ...others] = memoryOf(children).match('Anak-anak itu tiba bersama ayah mereka.')
    expect(match).toEqual({
      type: 'tm',
      similarity: 83,
      matchQuality: 83,
      ...children,
      unit: {...children, id: '1'},
      edits: [{kind: 'replace', source: {start: 27, end: 30}, text: {start: 27, end: 31}}],
      penalties: [],
      adapted: [],
    })
    expect(others).toEqual([])
  })

  const yes = {source: 'Ya.', target: 'Yes.', id: 'y'}
  it.each<[Partial<TranslationUnit>, MatchOptions, 'icm' | 'tm']>([
    [{previous: 'A.', next: 'B.'}, {previous: 'A.', next: 'B.'}, 'icm'],
    [{previous: '', next: 'B.'}, {previous: '', next: 'B.'}, 'icm'],
    [{previous: 'A.', next: 'B.'}, {previous: 'A.', next: 'C.'}, 'tm'],
    [{previous: 'A.', next: 'B.'}, {}, 'tm'],
    // No neighbours at all are no context.
    [{previous: '', next: ''}, {previous: '', next: ''}, 'tm'],
    [{}, {}, 'tm'],
    [{}, {id: 'y'}, 'icm'],
    [{}, {id: 'z'}, 'tm'],
  ])('a unit with %j looked up with %j is %s', (context, options, type) => {
    expect(memoryOf({...yes, ...context}).match('Ya.', options)).toMatchObject([{type, similarity: 100}])
    expect(memoryOf({...yes, ...context}).match('Ya!', {...options, cutoff: 80})).toMatchObject([
      {type: 'tm'},
    ])
  })

  it('puts in-context matches first, then quality, then the newest', () => {
    const memory = memoryOf(
      {...yes, id: 'context', previous: 'A.', next: 'B.', properties: {type: 'mt'}},
      {...yes, id: 'old', origin: 'x'},
      {...yes, id: 'new'},
      {...yes, id: 'machine', properties: {type: 'mt'}},
    )
    const ids = (options: MatchOptions) => memory.match('Ya.', options).map(({unit}) => unit.id)
    expect(ids({previous: 'A.', next: 'B.'})).toEqual(['context', 'new', 'old', 'machine'])
    expect(ids({previous: 'A.', next: 'B.', limit: 2})).toEqual(['context', 'new'])
    expect(ids({where: ({origin}) => origin === 'x'})).toEqual(['old'])
  })

  it.each<[TranslationUnit[], MatchOptions, [number, string][]]>([
    [[{...yes, properties: {type: 'mt'}}], {}, [[95, 'machine 5']]],
    [[{...yes, properties: {state: 'initial'}}], {}, [[98, 'unapproved 2']]],
    [[{...yes, properties: {state: 'translated'}}], {}, [[100, '']]],
    [[{...yes, properties: {state: 'final'}}], {}, [[100, '']]],
    [[{...yes, properties: {domain: 'law'}}], {domain: 'law'}, [[100, '']]],
    [[{...yes, properties: {domain: 'law'}}], {domain: 'sport'}, [[99, 'domain 1']]],
    [
      [{...yes, properties: {type: 'mt', state: 'initial'}}],
      {penalties: {machine: 30}},
      [[68, 'machine 30, unapproved 2']],
    ],
    [[{...yes, properties: {type: 'mt'}}], {penalties: {machine: 0}}, [[100, '']]],
    [
      [yes, {...yes, id: 'z', target: 'Yeah.'}],
      {},
      [
        [99, 'ambiguous 1'],
        [99, 'ambiguous 1'],
      ],
    ],
  ])('%j with %j: %j', (units, options, expected) => {
    const matches = memoryOf(...units).match('Ya.', {cutoff: 60, ...options})
    expect(
      matches.map(({matchQuality, penalties}) => [
        matchQuality,
        penalties.map(({reason, points}) => `${reason} ${points}`).join(', '),
      ]),
    ).toEqual(expected)
  })

  it('finds the same with a limit as without, cut short', () => {
    const words = fc.array(fc.constantFrom('satu', 'dua', 'tiga', 'empat', 'lima'), {
      minLength: 1,
      maxLength: 6,
    })
    const units = fc.array(
      fc.record({
        source: words.map((words) => words.join(' ')),
        target: fc.constantFrom('a', 'b'),
        properties: fc.constantFrom<Record<string, string>>({}, {type: 'mt'}, {state: 'initial'}),
      }),
      {minLength: 1, maxLength: 30},
    )
    fc.assert(
      fc.property(units, words, fc.integer({min: 1, max: 4}), (units, query, limit) => {
        const memory = memoryOf(...units.map((unit, i) => ({...unit, id: `${i}`})))
        const all = memory.match(query.join(' '), {cutoff: 60, limit: 1000})
        expect(memory.match(query.join(' '), {cutoff: 60, limit})).toEqual(all.slice(0, limit))
      }),
      {seed: 8, numRuns: 500},
    )
  })

  it.each([
    {source: '', target: 'x'},
    {source: 'x', target: ' '},
  ])('has no unit like %j', (unit) => {
    expect(() => memoryOf(unit)).toThrow(/^padanan: (source|target) "\s*": a unit needs text/)
  })

  it.each([
    {source: 'a\u0000b', target: 'x'},
    {source: 'x', target: 'a\ud83d'},
    {source: 'x', target: 'y', previous: '\udc00'},
    {source: 'x', target: 'y', id: '\u0000'},
  ])('has no unit with characters that a file can not hold: %j', (unit) => {
    expect(() => memoryOf(unit)).toThrow(/^padanan: .*: U\+0000 and halves of characters can't be kept/)
    expect(memoryOf({source: '👩 \u0001', target: 'y'}).size).toBe(1)
  })

  it.each([{cutoff: 0}, {cutoff: 101}, {cutoff: Number.NaN}, {limit: 0}])('refuses %j', (options) => {
    expect(() => memoryOf().match('Ya.', options)).toThrow(/^padanan: (cutoff|limit) .*: give/)
  })
})

const pair = {source: indonesian, target: english}
it.each<[string, () => unknown, string]>([
  ['no languages', () => new Memory(undefined as never), 'source undefined: give a language'],
  [
    'a tag for a language',
    () => new Memory({source: 'id', target: 'en'} as never),
    'source "id": give a language',
  ],
  ['two texts', () => new Memory(pair).add('a' as never), '"a": give a unit {source, target}'],
  ['a list of texts', () => new Memory(pair).add(['a'] as never), '"a": give a unit {source, target}'],
  [
    'a cutoff of another scale',
    () => new Memory(pair).match('a', {cutoff: 0.7}),
    'cutoff 0.7: give a similarity from 1',
  ],
  ['a limit below 1', () => new Memory(pair).match('a', {limit: -1}), 'limit -1: give a number of matches'],
  [
    'an unknown option',
    () => new Memory(pair).match('a', {cutof: 70} as never),
    'option cutof: unknown; expected cutoff',
  ],
])('refuses %s', (_, misuse, message) => {
  expect(misuse).toThrow(TypeError)
  expect(misuse).toThrow(message)
})
