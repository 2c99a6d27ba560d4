/** Checks of terms, figures, names and quotations. */
import {describe, expect, test} from 'vitest'
import {english, indonesian} from '../../src/language/index.js'
import {checkPairs, checkTerminology, checkTerms, Glossary} from '../../src/terms/index.js'
import {concept} from './concept.js'

const kyiv = concept('kyiv', 'Kyiv (name), Kiev (deprecated)', 'Kyiv (name), Kiev (deprecated)')
kyiv.languages[1]!.terms[1]!.since = '2019-10-01'
kyiv.languages[1]!.terms[1]!.why = 'Kyiv is the Ukrainian name.'

const glossary = new Glossary(
  [
    concept('security-guarantee', 'jaminan keamanan (noun)', 'security guarantee (noun)'),
    concept('sanction', 'sanksi (noun)', 'sanction (noun)'),
    concept('reject', 'menolak (verb)', 'reject (verb), refuse (verb)'),
    concept(
      'united-nations',
      'Perserikatan Bangsa-Bangsa (fullForm), PBB (acronym)',
      'United Nations (fullForm), UN (acronym)',
    ),
    concept('property-tax', 'Pajak Bumi dan Bangunan (fullForm), PBB (acronym)', 'land and building tax'),
    concept('security-council', 'Dewan Keamanan PBB (name)', 'UN Security Council (name)'),
    concept('russia', 'Rusia (name)', 'Russia (name)'),
    concept('nato', 'NATO', 'NATO'),
    concept('eastern-europe', 'Eropa Timur (name)', 'Eastern Europe (name)'),
    concept('ceasefire', 'gencatan senjata (noun)', 'ceasefire (noun), truce (deprecated)'),
    concept('support', 'dukungan (noun)', 'support (noun)'),
    concept('expansion', 'ekspansi NATO, perluasan NATO', 'NATO expansion, NATO enlargement'),
    kyiv,
    concept('ten-principles', 'Dasasila (name)', 'Ten Principles (name)'),
    {...concept('sputnik', 'Sputnik V (name)', ''), doNotTranslate: true},
  ],
  [indonesian, english],
)
const options = {glossary, source: 'id', target: 'en'}

/** `level rule reason` of every message. */
const say = ({
  fatal,
  ruleId,
  reason,
}: {
  fatal?: boolean | null | undefined
  ruleId?: string | undefined
  reason: string
}) => `${fatal === false ? 'warning' : 'info'} ${ruleId}: ${reason}`
const check = (source: string, target: string) => checkTerms(source, target, options).map(say)

describe('terms', () => {
  test.each<[string, string, string[]]>([
    ['Rusia menuntut jaminan-jaminan keamanan.', 'Russia demands security guarantees.', []],
    [
      'Rusia menuntut jaminan keamanan.',
      'Russia demands safety pledges.',
      ['warning term-missing: Expected `security guarantee` for `jaminan keamanan`'],
    ],
    ['Rusia menuntut jaminan keamanan.', 'Russia demands guarantees for its security.', []],
    ['Sanksi itu berat.', 'The sanctions are heavy.', []],
    [
      'Sanksi itu berat.',
      'The penalties are heavy.',
      ['info term-missing: Expected `sanction` for `Sanksi`'],
    ],
    ['Usul itu ditolak.', 'The proposal was refused.', []],
    [
      'Usul itu ditolak.',
      'The proposal failed.',
      ['info term-missing: Expected `reject` or `refuse` for `ditolak`'],
    ],
    ['Rusia diam.', 'Moscow said nothing.', ['warning term-missing: Expected `Russia` for `Rusia`']],
    ['Ia membayar PBB.', 'He pays the land and building tax.', []],
    ['Sidang PBB dibuka.', 'The UN session opened.', []],
    [
      'Dewan Keamanan PBB bersidang.',
      'The Council met.',
      ['info term-missing: Expected `UN Security Council` for `Dewan Keamanan PBB`'],
    ],
    ['di Eropa Timur', 'in Central and Eastern Europe', []],
    ['Negara mendukung NATO.', 'The state supports NATO.', []],
    ['Ia memberi dukungan.', 'He supported it.', []],
    ['Rusia, Rusia, Rusia', 'Moscow', ['warning term-missing: Expected `Russia` for `Rusia`']],
    ['Ia tiba di Kiev.', 'He arrived in Kyiv.', []],
    [
      'Ia tiba di Kyiv.',
      'He arrived in Kiev.',
      ['warning term-deprecated: Unexpected deprecated term `Kiev` since 2019-10-01, use `Kyiv`'],
    ],
    [
      'Gencatan senjata berlaku.',
      'The truce holds.',
      ['warning term-deprecated: Unexpected deprecated term `truce`, use `ceasefire`'],
    ],
    ['Vaksin Sputnik V', 'The Sputnik V vaccine', []],
    [
      'Vaksin Sputnik V',
      'The Satellite vaccine',
      ['warning term-missing: Expected `Sputnik V` for `Sputnik V`'],
    ],
    ['', '', []],
  ])('%j, %j', (source, target, expected) => {
    expect(check(source, target)).toEqual(expected)
  })
  test('messages say where', () => {
    const [missing] = checkTerms('Ada sanksi.', 'It is a threat.', options)
    expect(missing).toMatchObject({
      source: 'padanan',
      actual: 'sanksi',
      expected: ['sanction'],
      sourceSpan: {start: 4, end: 10},
      place: undefined,
    })
    const [deprecated] = checkTerms('Kyiv\nKyiv', 'Well,\nin Kiev.', options)
    expect(deprecated).toMatchObject({
      expected: ['Kyiv'],
      note: 'Kyiv is the Ukrainian name.',
      targetSpan: {start: 9, end: 13},
      place: {start: {line: 2, column: 4, offset: 9}, end: {line: 2, column: 8, offset: 13}},
    })
  })
  test('goes the other way too', () => {
    const messages = checkTerms('The ceasefire holds.', 'Perdamaian bertahan.', {
      glossary,
      source: 'en',
      target: 'id',
    })
    expect(messages.map(say)).toEqual(['info term-missing: Expected `gencatan senjata` for `ceasefire`'])
  })
})

describe('quotations and names', () => {
  test.each<[string, string, string[]]>([
    ['“Kami siap,” kata Ali.', '"We are ready," said Ali.', []],
    [
      '“Kami siap,” kata Ali.',
      'Ali said they were ready.',
      ['warning quotation-missing: Expected the quotation “Kami siap,” in the target'],
    ],
    ['Ali mengatakan siap.', 'Ali was “ready”.', ['warning quotation-added: Unexpected quotation “ready”']],
    [
      'Zelenskyy tiba. Zelenskyy pergi.',
      'Zelenskyy came. Zelensky left.',
      ['warning name-spelling: Unexpected spelling `Zelensky`, this text says `Zelenskyy` before'],
    ],
    ['Ali datang, ALI pergi.', 'Ali came, ALI left.', []],
    ['Menhan Inggris, Menhan AS', 'the Defence Secretary, the Defense Secretary', []],
  ])('%j, %j', (source, target, expected) => {
    expect(check(source, target)).toEqual(expected)
  })
})

describe('the pairs of a text', () => {
  const read = (...pairs: [string, string][]) =>
    checkPairs(
      pairs.map(([source, target]) => ({source, target})),
      options,
    ).map((messages) => messages.map(say))
  test('an acronym is first met in full', () => {
    const expected = 'info term-first-mention: Expected `United Nations (UN)` where `UN` is first met'
    const full = 'Perserikatan Bangsa-Bangsa bersidang.'
    expect(read([full, 'The UN met.'], [full, 'The UN met.'])).toEqual([[expected], []])
    expect(read([full, 'The United Nations (UN) met.'], [full, 'The UN met.'])).toEqual([[], []])
    expect(read([full, 'The UN (United Nations) met.'])).toEqual([[]])
    expect(read(['PBB bersidang', 'UN meets'], [full, 'The UN met.'])).toEqual([[], [expected]])
    expect(read(['PBB bersidang.', 'The UN met.'])).toEqual([[]])
  })
  test('a name may stand in the sentence next to a pronoun', () => {
    expect(read(['Rusia menolak.', 'Russia refused.'], ['Rusia pergi.', 'It left.'])).toEqual([[], []])
    expect(read(['Usul menolak.', 'It refused.'], ['', ''], ['Rusia pergi.', 'It left.'])).toEqual([
      [],
      [],
      ['warning term-missing: Expected `Russia` for `Rusia`'],
    ])
  })
  test('a name is spelt one way throughout', () => {
    expect(read(['Zelenskyy', 'Zelenskyy'], ['Zelenskyy', 'Zelensky'])[1]).toEqual([
      'warning name-spelling: Unexpected spelling `Zelensky`, this text says `Zelenskyy` before',
    ])
  })
  test('a name that needs its full form has it anywhere in the text', () => {
    const johnson = concept(
      'johnson',
      'Boris Johnson (name), Johnson (surname)',
      'Boris Johnson (name), Johnson (surname)',
    )
    for (const {terms} of johnson.languages) terms[1]!.needsFullForm = true
    const one = {glossary: new Glossary([johnson], [indonesian, english]), source: 'id', target: 'en'}
    const pair = {source: 'Kata Johnson.', target: 'He said so.'}
    const full = {source: 'Boris Johnson diam.', target: 'Boris Johnson was silent.'}
    expect(checkPairs([pair, {source: 'Diam.', target: 'Silence.'}], one)[0]).toEqual([])
    expect(checkPairs([pair, {source: 'Diam.', target: 'Silence.'}, full], one)[0]!.map(say)).toEqual([
      'warning term-missing: Expected `Boris Johnson` or `Johnson` for `Johnson`',
    ])
    expect(checkPairs([full, pair], one)[1]).toEqual([])
  })
  test('tells how far it has come', () => {
    const told: unknown[] = []
    const pair = {source: 'Ya.', target: 'Yes.'}
    checkPairs([pair, pair], {...options, onProgress: (progress) => told.push(progress)})
    expect(told).toEqual([
      {stage: 'check', done: 1, total: 2},
      {stage: 'check', done: 2, total: 2},
    ])
  })
})

test('a language that the glossary was not given is a misuse', () => {
  expect(() => checkTerms('a', 'b', {glossary, source: 'id', target: 'fr'})).toThrow(TypeError)
})

describe('the terms of one text', () => {
  test.each<[string, string[]]>([
    ['Delegasi tiba di Kiev.', ['term-deprecated Kiev -> Kyiv']],
    ['Gencatan-senjata berlaku.', ['term-spelling Gencatan-senjata -> gencatan senjata']],
    ['Perluasan NATO ditolak, ekspansi NATO dibahas.', ['term-inconsistent ekspansi NATO -> perluasan NATO']],
    ['PBB, Perserikatan Bangsa-Bangsa, PBB', []],
    ['Jaminan Keamanan dan jaminan-jaminan keamanannya', []],
  ])('%j', (text, expected) => {
    const messages = checkTerminology(text, {glossary, language: 'id'})
    expect(
      messages.map(({ruleId, actual, expected: instead}) => `${ruleId} ${actual} -> ${instead}`),
    ).toEqual(expected)
  })
})
