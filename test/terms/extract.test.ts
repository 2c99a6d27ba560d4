/** Extraction as its users call it. */
import {describe, expect, test} from 'vitest'
import {lexicon as base} from '../../glossary/lexicon.js'
import {alignWords} from '../../src/align/index.js'
import {english, indonesian} from '../../src/language/index.js'
import {type ExtractTermsOptions, extractTerms, extractTermsAsync} from '../../src/terms/index.js'
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

test('the oftener two stand together, the higher the score', () => {
  const texts: [string, string][] = [
    ...guarantees.slice(0, 2),
    ['Menteri menolak jaminan keamanan.', 'The minister rejects security guarantees.'],
    ['Jaminan keamanan tiba.', 'A security guarantee arrived.'],
  ]
  const terms = [1, 2, 3, 4].map(
    (times) => extract(texts.slice(0, times)).find(({target}) => target.startsWith('security guarantee'))!,
  )
  expect(terms.map(({count, sourceCount, targetCount}) => [count, sourceCount, targetCount])).toEqual(
    [1, 2, 3, 4].map((times) => [times, times, times]),
  )
  const scores = terms.map(({score}) => score)
  expect(scores).toEqual([...scores].sort((x, y) => x - y))
  expect(scores[0]).toBeLessThan(scores[3]!)
})

test.each([
  [100, 100],
  [undefined, 100],
  [50, 50],
  [0, 0],
])('a bead scored %s lends %i in 100 of its score', (bead, share) => {
  const pair = {source: guarantees[0]![0], target: guarantees[0]![1]}
  const scoreOf = (score?: number) =>
    extractTerms([{...pair, score}], {source: indonesian, target: english, lexicon, score: 0}).find(
      ({target}) => target === 'security guarantees',
    )!.score
  expect(Math.abs(scoreOf(bead) - (scoreOf(100) * share) / 100)).toBeLessThanOrEqual(1)
})

test('beads that are not sure add up', () => {
  const pairs = guarantees.slice(0, 2).map(([source, target]) => ({source, target, score: 50}))
  const options = {source: indonesian, target: english, lexicon, score: 0}
  const [once, twice] = [pairs.slice(0, 1), pairs].map(
    (pairs) => extractTerms(pairs, options).find(({source}) => source === 'jaminan keamanan')!.score,
  )
  expect(twice).toBeGreaterThan(once! + 15)
})

test('best first', () => {
  const terms = extract(guarantees, {minimum: 1})
  const isPiece = ({source}: TermPair) => ['jaminan', 'keamanan'].includes(source.toLowerCase())
  const [wholes, pieces] = [terms.filter((term) => !isPiece(term)), terms.filter(isPiece)]
  expect(pieces.length).toBeGreaterThan(0)
  expect(terms).toEqual([...wholes, ...pieces])
  for (const group of [wholes, pieces]) {
    const scores = group.map(({score}) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
  }
})

test('leaves out names that both languages share, and sentences', () => {
  const found = names(extract(guarantees, {score: 0}))
  expect(found).toContain('Rusia = Russia')
  expect(found.filter((name) => /^(menolak|meminta)/.test(name))).toEqual([])
  const shared = extract(
    [
      ['Blinken tiba di Jakarta.', 'Blinken arrived in Jakarta.'],
      ['Blinken menolak senjata.', 'Blinken rejects weapons.'],
    ],
    {score: 0},
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
      true,
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
    ['a clause', 'Menteri tiba.', 'The minister was arrested.', 'menteri tiba = minister was arrested'],
  ])('%s', (_, source, target, name) => {
    const found = names(extract([...guarantees, [source, target], [source, target]])).map((found) =>
      found.toLowerCase(),
    )
    expect(found.length).toBeGreaterThan(0)
    expect(found).not.toContain(name.toLowerCase())
  })

  test.each([
    [
      'two places that a grammar word joins',
      'Rusia dan Ukraina setuju.',
      'Russia and Ukraine agreed.',
      'Rusia dan Ukraina',
    ],
    ['who said it', 'kata Lavrov.', 'Lavrov said.', 'kata Lavrov'],
    [
      'a verb that makes a clause',
      'Moskow menolak senjata.',
      'Moscow rejects weapons.',
      'Moskow menolak senjata',
    ],
    ['a verb without a prefix', 'Rusia desak Ukraina.', 'Russia urges Ukraine.', 'desak Ukraina'],
    [
      'what an owner has, without its head',
      'Tuntutan keamanan Moskow ditolak.',
      'Moscow’s security demands were rejected.',
      'keamanan Moskow',
    ],
    [
      'a quality without a thing',
      'Jaminan ekonomi dan sosial.',
      'Economic and social guarantees.',
      'ekonomi dan sosial',
    ],
  ])('%s', (_, source, target, term) => {
    const found = extract([[source, target]], {lexicon: base, score: 0})
    expect(found.map(({source}) => source)).not.toContain(term)
  })
})

describe('what is a term', () => {
  test.each([
    [
      'of an owner',
      'Rusia menolak ekspansi NATO.',
      "Russia rejects NATO's expansion.",
      'ekspansi NATO',
      "NATO's expansion",
    ],
    [
      'of an owner, curly',
      'Tuntutan keamanan Moskow ditolak.',
      'Moscow’s security demands were rejected.',
      'Tuntutan keamanan Moskow',
      'Moscow’s security demands',
    ],
    [
      'with a clitic',
      'Rusia menolak pengerahannya.',
      'Russia rejects its deployments.',
      'pengerahan',
      'deployments',
    ],
    [
      'within a name with a title',
      'Kanselir Jerman Olaf Scholz tiba.',
      'German Chancellor Olaf Scholz arrived.',
      'Kanselir Jerman',
      'German Chancellor',
    ],
    [
      'joined',
      'Rusia menghormati kedaulatan dan integritas wilayah.',
      'Russia respects sovereignty and territorial integrity.',
      'kedaulatan dan integritas wilayah',
      'sovereignty and territorial integrity',
    ],
    [
      'joined, of one head',
      'Pasukan di Eropa Tengah dan Timur ditarik.',
      'Forces in Central and Eastern Europe were withdrawn.',
      'Eropa Tengah dan Timur',
      'Central and Eastern Europe',
    ],
    [
      'with yang',
      'Rusia mengharapkan hasil yang cepat.',
      'Russia expects quick results.',
      'hasil yang cepat',
      'quick results',
    ],
    [
      'with a preposition',
      'Rusia meminta jaminan dari Barat.',
      'Russia demands Western guarantees.',
      'jaminan dari Barat',
      'Western guarantees',
    ],
    [
      'seen once',
      'Negosiasi terpisah tiba.',
      'Separate negotiations arrived.',
      'Negosiasi terpisah',
      'Separate negotiations',
    ],
  ])('%s', (_, source, target, term, equivalent) => {
    const found = names(extract([[source, target]], {lexicon: base}))
    expect(found).toContain(`${term} = ${equivalent}`)
  })
})

test('an initial with its point stays inside a name, and no name of a person is cut', () => {
  const found = names(
    extract([['Presiden George W. Bush tiba.', 'President George W. Bush arrived.']], {
      lexicon: base,
      score: 0,
    }),
  )
  expect(found).toContain('Presiden George W. Bush = President George W. Bush')
  expect(found).toContain('Presiden = President')
  expect(found.filter((name) => /Bush/.test(name))).toHaveLength(1)
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

describe('options', () => {
  const options = {source: indonesian, target: english, lexicon}
  const pairs = guarantees.map(([source, target]) => ({source, target}))

  test('minimum, score and most leave out what is rare, unlikely, behind', () => {
    const all = extractTerms(pairs, {...options, score: 0})
    expect(extractTerms(pairs, {...options, score: 0, minimum: 2})).toEqual(
      all.filter(({count}) => count >= 2),
    )
    const score = all[2]!.score
    expect(extractTerms(pairs, {...options, score})).toEqual(all.filter((pair) => pair.score >= score))
    expect(extractTerms(pairs, {...options, score: 0, most: 2})).toEqual(all.slice(0, 2))
    expect(all.some(({score}) => score < 45)).toBe(true)
    expect(extractTerms(pairs, options)).toEqual(all.filter(({score}) => score >= 45))
  })

  test.each([
    [{minimum: 0}, 'minimum is 0; pass a number, 1 or more'],
    [{score: 101}, 'score is 101; pass a number, 0 to 100'],
    [{score: -1}, 'score is -1; pass a number, 0 to 100'],
    [{most: Number.NaN}, 'most is NaN; pass a number, 0 or more'],
    [{evidence: '3' as unknown as number}, 'evidence is "3"; pass a number, 0 or more'],
  ])('%o is misuse', (wrong, message) => {
    expect(() => extractTerms(pairs, {...options, ...wrong})).toThrow(
      new TypeError(`padanan: extractTerms: ${message}`),
    )
  })

  test('the asynchronous form finds the same, tells how far it is and can be ended', async () => {
    const done: number[] = []
    const found = await extractTermsAsync(pairs, {
      ...options,
      onProgress: ({stage, done: pairs}) => {
        if (stage === 'extract terms') done.push(pairs)
      },
    })
    expect(found).toEqual(extractTerms(pairs, options))
    expect(done).toEqual([1, 2, 3, 4])
    const ended = AbortSignal.abort(new Error('enough'))
    await expect(extractTermsAsync(pairs, {...options, signal: ended})).rejects.toThrow('enough')
  })
})

test('no acronym as the pair of a full name that has its own', () => {
  const found = names(
    extract(
      [
        ['Badan Energi Atom tiba.', 'The Atomic Energy Agency arrived.'],
        ['Badan Energi Atom setuju.', 'The AEA agreed.'],
      ],
      {lexicon: base, score: 0},
    ),
  )
  expect(found).toContain('Badan Energi Atom = Atomic Energy Agency')
  expect(found.filter((name) => name.endsWith('= AEA'))).toEqual([])
})
