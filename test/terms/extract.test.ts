import {describe, expect, test} from 'vitest'
import {alignWords} from '../../src/align/index.js'
import {english, indonesian} from '../../src/language/index.js'
import {type ExtractTermsOptions, extractTerms} from '../../src/terms/index.js'
import type {SentencePair, TermPair} from '../../src/types.js'

const lexicon = {
  source: 'id',
  target: 'en',
  pairs: [
    ['jaminan', 'guarantee'],
    ['keamanan', 'security'],
    ['perdana', 'prime'],
    ['menteri', 'minister'],
    ['tolak', 'reject'],
    ['menolak', 'reject'],
    ['minta', 'demand'],
    ['senjata', 'weapon'],
    ['kepala', 'head'],
    ['negara', 'state'],
    ['tiba', 'arrive'],
    ['serangan', 'attack'],
    ['di', 'in'],
    ['Perserikatan Bangsa-Bangsa', 'United Nations'],
    ['PBB', 'UN'],
    ['setuju', 'agree'],
  ] as [string, string][],
}

function extract(texts: [string, string][], options: Partial<ExtractTermsOptions> = {}): TermPair[] {
  const pairs: SentencePair[] = texts.map(([source, target]) => ({source, target}))
  return extractTerms(pairs, {source: indonesian, target: english, lexicon, ...options})
}
const names = (terms: TermPair[]) => terms.map(({source, target}) => `${source} = ${target}`)

const guarantees: [string, string][] = [
  ['Rusia meminta jaminan keamanan.', 'Russia demands security guarantees.'],
  ['Jaminan keamanan itu ditolak Ukraina.', 'Ukraine rejected the security guarantee.'],
  ['Ukraina meminta senjata.', 'Ukraine demands weapons.'],
  ['Rusia menolak senjata itu.', 'Russia rejects the weapons.'],
]

test('finds a term with its equivalent, its forms, counts and evidence', () => {
  const term = extract(guarantees).find(({source}) => source === 'jaminan keamanan')!
  expect(term).toMatchObject({
    target: 'security guarantee',
    sourceVariants: ['Jaminan keamanan'],
    targetVariants: ['security guarantees'],
    count: 2,
    sourceCount: 2,
    targetCount: 2,
  })
  expect(term.score).toBeGreaterThan(50)
  expect(term.score).toBeLessThanOrEqual(100)
  expect(
    term.evidence.map(({pair, source, target, sourceSpan, targetSpan}) => [
      pair,
      source.slice(sourceSpan.start, sourceSpan.end),
      target.slice(targetSpan.start, targetSpan.end),
    ]),
  ).toEqual([
    [0, 'jaminan keamanan', 'security guarantees'],
    [1, 'Jaminan keamanan', 'security guarantee'],
  ])
})

test('best first', () => {
  const scores = extract(guarantees, {minimum: 1}).map(({score}) => score)
  expect(scores.length).toBeGreaterThan(1)
  expect(scores).toEqual([...scores].sort((a, b) => b - a))
})

test('leaves out names that both languages share, and sentences', () => {
  const found = names(extract(guarantees, {minimum: 1}))
  expect(found).toContain('Rusia = Russia')
  expect(found.filter((name) => /^(menolak|meminta)/.test(name))).toEqual([])
  const shared = extract(
    [
      ['Blinken tiba di Jakarta.', 'Blinken arrived in Jakarta.'],
      ['Blinken menolak senjata.', 'Blinken rejects weapons.'],
    ],
    {minimum: 1},
  )
  expect(names(shared)).not.toContain('Blinken = Blinken')
})

test('leaves out what is only ever part of a longer term', () => {
  const found = names(
    extract([
      ['Perdana menteri tiba.', 'The prime minister arrived.'],
      ['Perdana menteri setuju.', 'The prime minister agreed.'],
      ['Menteri itu tiba.', 'The minister arrived.'],
      ['Menteri itu setuju.', 'The minister agreed.'],
    ]),
  )
  expect(found).toContain('Perdana menteri = prime minister')
  expect(found).toContain('menteri = minister')
  expect(found).not.toContain('perdana = prime')
})

describe('grammar words inside', () => {
  test.each([
    [
      'of without counterpart',
      'Kepala negara tiba.',
      'The head of state arrived.',
      'kepala negara = head of state',
      true,
    ],
    [
      'a preposition with one',
      'Serangan di negara itu ditolak.',
      'The attack in the state was rejected.',
      'serangan di negara = attack in the state',
      false,
    ],
  ])('%s', (_, source, target, name, expected) => {
    const found = names(extract([[source, target]], {minimum: 1})).map((found) => found.toLowerCase())
    expect(found.includes(name)).toBe(expected)
  })
})

test('an acronym that a text explains goes with its full form', () => {
  const [term] = extract([
    ['Perserikatan Bangsa-Bangsa (PBB) menolak senjata.', 'The United Nations (UN) rejects weapons.'],
    ['PBB menolak senjata.', 'The UN rejects weapons.'],
    ['Menteri meminta PBB.', 'The minister demands the UN.'],
  ]).filter(({source}) => source.startsWith('Perserikatan'))
  expect(term).toMatchObject({
    source: 'Perserikatan Bangsa-Bangsa',
    target: 'United Nations',
    sourceVariants: ['PBB'],
    targetVariants: ['UN'],
  })
  expect(term!.count).toBeGreaterThanOrEqual(3)
})

test('a rarer pair and a less exclusive one score less', () => {
  const often = extract([...guarantees, ...guarantees, ...guarantees])
  const score = (terms: TermPair[], source: string) => terms.find((term) => term.source === source)!.score
  expect(score(often, 'jaminan keamanan')).toBeGreaterThan(score(extract(guarantees), 'jaminan keamanan'))
  const elsewhere = extract([
    ...guarantees,
    ['Jaminan keamanan tiba.', 'It arrived.'],
    ['Jaminan keamanan.', 'Yes.'],
  ])
  expect(score(elsewhere, 'jaminan keamanan')).toBeLessThan(score(extract(guarantees), 'jaminan keamanan'))
})

test('uses a model that is given, and keeps as much evidence as asked for', () => {
  const pairs = guarantees.map(([source, target]) => ({source, target}))
  const {model} = alignWords(pairs, {source: indonesian, target: english, lexicon})
  const found = extractTerms(pairs, {source: indonesian, target: english, model, evidence: 1})
  expect(names(found)).toContain('jaminan keamanan = security guarantee')
  expect(found.every(({evidence}) => evidence.length === 1)).toBe(true)
})

test('the other direction', () => {
  const found = extractTerms(
    guarantees.map(([source, target]) => ({source: target, target: source})),
    {source: english, target: indonesian, lexicon},
  )
  expect(names(found)).toContain('security guarantee = jaminan keamanan')
})

test('nothing from nothing', () => {
  expect(extract([])).toEqual([])
  expect(
    extract(
      [
        ['', ''],
        ['Satu.', ''],
      ],
      {minimum: 1},
    ),
  ).toEqual([])
})
