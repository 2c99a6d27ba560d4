import {describe, expect, test} from 'vitest'
import {alignWords} from '../../src/align/index.js'
import {english, indonesian} from '../../src/language/index.js'
import {type ExtractTermsOptions, extractTerms} from '../../src/terms/index.js'
import type {SentencePair, TermPair} from '../../src/types/index.js'

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
    ['Amerika Serikat', 'United States'],
    ['AS', 'US'],
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
    sourceVariants: [],
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

test.each([2, 3, 4])('two that only ever stand together, %i times, score n/(n+1)', (times) => {
  const texts: [string, string][] = [
    ...guarantees.slice(0, 2),
    ['Menteri menolak jaminan keamanan.', 'The minister rejects security guarantees.'],
    ['Jaminan keamanan tiba.', 'A security guarantee arrived.'],
  ]
  const term = extract(texts.slice(0, times)).find(({target}) => target.startsWith('security guarantee'))!
  expect([term.count, term.sourceCount, term.targetCount]).toEqual([times, times, times])
  expect(term.score).toBe(Math.round((100 * times) / (times + 1)))
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

test('neither clitics nor possessives belong to a term', () => {
  const [term] = extract([
    ['Perserikatan Bangsa-Bangsa (PBB) menolak senjata.', 'The United Nations (UN) rejects weapons.'],
    ['Senjatanya ditolak PBB.', 'The UN’s weapons were rejected.'],
    ['Senjata PBB tiba.', "The UN's weapons arrived."],
    ['Menteri meminta senjatanya.', 'The minister demands his weapons.'],
  ]).filter(({source}) => source.startsWith('Perserikatan'))
  expect([term!.target, ...term!.targetVariants]).toEqual(['United Nations', 'UN'])
  const weapon = extract([
    ['Senjatanya tiba.', 'His weapons arrived.'],
    ['Menteri menolak senjatanya.', 'The minister rejects his weapons.'],
  ]).find(({target}) => target === 'weapons')!
  expect([weapon.source, ...weapon.sourceVariants]).toEqual(['senjata'])
  expect(
    weapon.evidence.map(({source, sourceSpan}) => source.slice(sourceSpan.start, sourceSpan.end)),
  ).toEqual(['Senjata', 'senjata'])
})

test('an acronym that the language knows goes with its full form, inside longer terms too', () => {
  const found = extract([
    ['Menteri AS tiba.', 'The US minister arrived.'],
    ['Menteri Amerika Serikat menolak senjata.', 'The United States minister rejects weapons.'],
    ['Amerika Serikat setuju.', 'The United States agreed.'],
    ['AS menolak senjata.', 'The US rejects weapons.'],
  ])
  const country = found.find(({target}) => target === 'United States')!
  expect([country.source, ...country.sourceVariants]).toEqual(['Amerika Serikat', 'AS'])
  expect(country.targetVariants).toEqual(['US'])
  const minister = found.find(({target}) => target.endsWith('minister') && target !== 'minister')!
  expect([minister.source, ...minister.sourceVariants].sort()).toEqual([
    'Menteri AS',
    'Menteri Amerika Serikat',
  ])
})

describe('what is no term', () => {
  test.each([
    ['a name without its head', 'Menteri Negara Ali tiba.', 'State Minister Ali arrived.', 'Negara = State'],
    [
      'what somebody owns',
      'Senjata Ali ditolak.',
      "Ali's weapons were rejected.",
      "senjata Ali = Ali's weapons",
    ],
    ['a clause', 'Menteri tiba.', 'The minister was arrested.', 'menteri tiba = minister was arrested'],
  ])('%s', (_, source, target, name) => {
    const found = names(extract([...guarantees, [source, target], [source, target]])).map((found) =>
      found.toLowerCase(),
    )
    expect(found.length).toBeGreaterThan(0)
    expect(found).not.toContain(name.toLowerCase())
  })

  test('two names that are usually met apart', () => {
    const score = (texts: [string, string][]) =>
      extract(texts).find(({source}) => source === 'Rusia dan Ukraina')!.score
    const together: [string, string][] = [
      ['Rusia dan Ukraina setuju.', 'Russia and Ukraine agreed.'],
      ['Menteri menolak Rusia dan Ukraina.', 'The minister rejects Russia and Ukraine.'],
    ]
    const apart = Array.from({length: 20}, (): [string, string][] => [
      ['Rusia menolak senjata.', 'Russia rejects weapons.'],
      ['Ukraina menolak senjata.', 'Ukraine rejects weapons.'],
    ]).flat()
    expect(score([...together, ...apart])).toBeLessThan(score(together) - 20)
  })
})

test('an initial with its point stays inside a name', () => {
  const found = names(
    extract([
      ['Presiden George W. Bush tiba.', 'President George W. Bush arrived.'],
      ['Presiden George W. Bush setuju.', 'President George W. Bush agreed.'],
    ]),
  )
  expect(found).toContain('Presiden George W. Bush = President George W. Bush')
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

test('a model of other languages is misuse', () => {
  const {model} = alignWords([], {source: english, target: indonesian})
  expect(() => extract(guarantees, {model})).toThrow(
    new TypeError('padanan: extractTerms: the model is one of en-id; pass one of id-en, or none'),
  )
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
