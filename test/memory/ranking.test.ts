import {describe, expect, it} from 'vitest'
import {english, indonesian} from '../../src/language/index.js'
import {type MatchOptions, Ranking} from '../../src/memory/index.js'
import type {TranslationUnit} from '../../src/types/index.js'

type Candidate = [name: string, similarity: number, unit?: Partial<TranslationUnit>]

const unitOf = ([name, , unit]: Candidate): TranslationUnit => ({
  id: name,
  source: `sumber ${name}`,
  target: 'x',
  ...unit,
})
const rank = (candidates: readonly Candidate[], options: MatchOptions = {}) => {
  const ranking = new Ranking('teks', {adapt: false, ...options}, indonesian, english)
  for (const [order, candidate] of candidates.entries())
    ranking.consider(unitOf(candidate), candidate[1], order)
  return ranking.matches()
}
const mt = {properties: {type: 'mt'}}

it.each<[string, Candidate[], MatchOptions, string]>([
  [
    'an in-context match before a better one',
    [
      ['exact', 100],
      ['context', 100, {...mt, previous: 'p', next: 'n'}],
    ],
    {previous: 'p', next: 'n'},
    'context icm 95, exact tm 100',
  ],
  [
    'the better quality before the nearer text',
    [
      ['machine', 90, mt],
      ['person', 86],
    ],
    {},
    'person tm 86, machine tm 85',
  ],
  [
    'of one quality the nearer text',
    [
      ['machine', 90, mt],
      ['person', 85],
    ],
    {},
    'machine tm 85, person tm 85',
  ],
  [
    'of one similarity the newest',
    [
      ['old', 80],
      ['new', 80],
    ],
    {},
    'new tm 80, old tm 80',
  ],
  [
    'no more than the limit',
    [
      ['a', 80],
      ['b', 90],
      ['c', 85],
    ],
    {limit: 2},
    'b tm 90, c tm 85',
  ],
])('puts first %s', (_, candidates, options, expected) => {
  const matches = rank(candidates, options)
  expect(matches.map(({type, unit, matchQuality}) => `${unit.id} ${type} ${matchQuality}`).join(', ')).toBe(
    expected,
  )
})

it.each<[string, Partial<TranslationUnit>, MatchOptions, string]>([
  ['nothing', {}, {}, ''],
  ['a machine', mt, {}, 'machine 5'],
  ['what nobody approved', {properties: {state: 'initial'}}, {}, 'unapproved 2'],
  ['another state', {properties: {state: 'final'}}, {}, ''],
  ['another domain', {properties: {domain: 'sport'}}, {domain: 'law'}, 'domain 1'],
  ['the same domain', {properties: {domain: 'law'}}, {domain: 'law'}, ''],
  ['no domain', {}, {domain: 'law'}, ''],
  ['a domain where none is asked for', {properties: {domain: 'law'}}, {}, ''],
  [
    'all of them',
    {properties: {type: 'mt', state: 'initial', domain: 'a'}},
    {domain: 'b'},
    'machine 5, unapproved 2, domain 1',
  ],
  ['points of the caller', mt, {penalties: {machine: 30}}, 'machine 30'],
  ['no points', mt, {penalties: {machine: 0}}, ''],
])('takes off for %s', (_, unit, options, expected) => {
  const [match] = rank([['a', 90, unit]], options)
  expect(match!.penalties.map(({reason, points}) => `${reason} ${points}`).join(', ')).toBe(expected)
  expect(match!.matchQuality).toBe(90 - match!.penalties.reduce((sum, {points}) => sum + points, 0))
})

it('takes off for a source with two targets, but not in context and not below 0', () => {
  const same: Candidate[] = [
    ['a', 100, {source: 's', target: 'x', previous: 'p', next: ''}],
    ['b', 100, {source: 's', target: 'y'}],
    ['c', 99, {source: 's', target: 'y'}],
    ['d', 98, {source: 't', target: 'x'}],
  ]
  const quality = (options: MatchOptions) => rank(same, options).map(({matchQuality}) => matchQuality)
  expect(quality({previous: 'p', next: ''})).toEqual([100, 99, 98, 98])
  expect(quality({})).toEqual([99, 99, 98, 98])
  expect(quality({penalties: {ambiguous: 200}})).toEqual([98, 0, 0, 0])
})

it.each<[MatchOptions, Partial<TranslationUnit>, number, 'icm' | 'tm']>([
  [{previous: 'p', next: 'n'}, {previous: 'p', next: 'n'}, 100, 'icm'],
  [{previous: 'p', next: 'n'}, {previous: 'p', next: 'n'}, 99, 'tm'],
  [{previous: 'p', next: 'n'}, {previous: 'p', next: 'm'}, 100, 'tm'],
  [{previous: 'p', next: 'n'}, {previous: 'q', next: 'n'}, 100, 'tm'],
  [{previous: '', next: 'n'}, {previous: '', next: 'n'}, 100, 'icm'],
  [{previous: 'p', next: ''}, {previous: 'p', next: ''}, 100, 'icm'],
  [{previous: '', next: ''}, {previous: '', next: ''}, 100, 'tm'],
  [{}, {}, 100, 'tm'],
  [{id: 'a'}, {}, 100, 'icm'],
  [{id: 'b'}, {}, 100, 'tm'],
  [{id: 'a'}, {}, 99, 'tm'],
])('with %j, %j at %d is %s', (options, unit, similarity, type) => {
  expect(rank([['a', similarity, unit]], options)[0]!.type).toBe(type)
})

describe('the least similarity that counts yet', () => {
  const ranking = (options: MatchOptions) => new Ranking('teks', options, indonesian, english)

  it.each<[MatchOptions, number[], number[]]>([
    // Each could still lose a point to another target.
    [{limit: 1, cutoff: 70}, [80, 90, 85], [79, 89, 89]],
    [{limit: 2, cutoff: 70}, [80, 90, 85, 89, 84], [70, 79, 84, 88, 88]],
    [{limit: 1, cutoff: 80}, [80, 81, 82], [80, 80, 81]],
    [{limit: 1, cutoff: 70, penalties: {ambiguous: 0}}, [80], [80]],
    [{limit: 1, cutoff: 70, where: () => false}, [100], [70]],
  ])('rises as candidates come: %j', (options, similarities, expected) => {
    const rising = ranking(options)
    const leasts = similarities.map((similarity, i) =>
      rising.consider(unitOf([`${i}`, similarity]), similarity, i),
    )
    expect(leasts).toEqual(expected)
    expect(rising.least).toBe(expected.at(-1))
  })

  it('is 100 once the limit is full of matches in context', () => {
    const full = ranking({limit: 1, id: 'a'})
    expect(full.consider(unitOf(['a', 100]), 100, 0)).toBe(100)
  })

  it('allows for every penalty of what is only foreseen', () => {
    const foreseen = ranking({limit: 1, cutoff: 50})
    expect([foreseen.foresee(80), foreseen.foresee(90), foreseen.foresee(70)]).toEqual([71, 81, 81])
    expect(ranking({limit: 1, cutoff: 50, where: () => true}).foresee(90)).toBe(50)
    expect(foreseen.least).toBe(50)
  })
})

it.each<[object, string]>([
  [{cutoff: 0}, 'cutoff 0'],
  [{cutoff: 101}, 'cutoff 101'],
  [{limit: 0}, 'limit 0'],
  [{cutof: 70}, 'option cutof'],
])('refuses %j', (options, reason) => {
  expect(() => new Ranking('teks', options, indonesian, english)).toThrow(TypeError)
  expect(() => new Ranking('teks', options, indonesian, english)).toThrow(reason)
  expect(() => new Ranking('teks', {cutoff: 1, limit: 1}, indonesian, english)).not.toThrow()
  expect(() => new Ranking('teks', {cutoff: 100}, indonesian, english)).not.toThrow()
})
