/** Figures read and written. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {english, indonesian, latin, sameFigure, weekdayOf} from '../../src/language/index.js'
import type {FigureValue, Language} from '../../src/types/index.js'
import {cases, token} from './figure-cases.js'
import {newsText} from './generated.js'

const number = (value: number): FigureValue => ({kind: 'number', value})
const percent = (value: number): FigureValue => ({kind: 'percent', value})
const ordinal = (value: number): FigureValue => ({kind: 'ordinal', value})
const money = (value: number, currency: string): FigureValue => ({kind: 'money', value, currency})
const date = (value: string, weekday?: number): FigureValue => ({
  kind: 'date',
  value,
  ...(weekday && {weekday}),
})
const time = (value: string, zone?: string): FigureValue => ({kind: 'time', value, ...(zone && {zone})})
const range = (from: FigureValue, to: FigureValue): FigureValue => ({kind: 'range', from, to})

type Row = [written: string, value: FigureValue]

const id: Row[] = [
  ['14.000', number(14000)],
  ['1.234.567', number(1234567)],
  ['3,5', number(3.5)],
  ['1,5 juta', number(1.5e6)],
  ['50 ribu', number(50000)],
  ['dua juta', number(2e6)],
  ['120', number(120)],
  ['-5', number(-5)],
  ['3,5 persen', percent(3.5)],
  ['3,5%', percent(3.5)],
  ['ke-76', ordinal(76)],
  ['Rp1,5 triliun', money(1.5e12, 'IDR')],
  ['Rp 75.000,00', money(75000, 'IDR')],
  ['Rp. 12.500', money(12500, 'IDR')],
  ['Rp2 M', money(2e9, 'IDR')],
  ['Rp500 jt', money(5e8, 'IDR')],
  ['US$2,3 miliar', money(2.3e9, 'USD')],
  ['40 juta dolar AS', money(4e7, 'USD')],
  ['dua miliar rupiah', money(2e9, 'IDR')],
  ['5 juta euro', money(5e6, 'EUR')],
  ['100 dolar Singapura', money(100, 'SGD')],
  ['Rabu (22/12/2021)', date('2021-12-22', 3)],
  ['22 Desember 2021', date('2021-12-22')],
  ['22 Des. 2021', date('2021-12-22')],
  ['3 Nop 2021', date('2021-11-03')],
  ['17 Agt 1945', date('1945-08-17')],
  ['Kamis, 23 Desember 2021', date('2021-12-23', 4)],
  ['22/12/2021', date('2021-12-22')],
  ['2021-12-22', date('2021-12-22')],
  ['22 Desember', date('--12-22')],
  ['Desember 2021', date('2021-12')],
  ['Senin (14/2)', date('--02-14', 1)],
  ['pukul 19.30 WIB', time('19:30', '+07:00')],
  ['pukul 08.00 WITA', time('08:00', '+08:00')],
  ['pkl. 15.00', time('15:00')],
  ['pukul 7', time('07:00')],
  ['12:15 WIT', time('12:15', '+09:00')],
  ['12 s.d. 15', range(number(12), number(15))],
  ['12 hingga 15', range(number(12), number(15))],
  ['3–5 persen', range(percent(3), percent(5))],
  ['2020-2021', range(number(2020), number(2021))],
  ['US$2–3 miliar', range(money(2e9, 'USD'), money(3e9, 'USD'))],
  ['Rp10.000-Rp20.000', range(money(10000, 'IDR'), money(20000, 'IDR'))],
  ['5–10 Januari 2022', range(date('2022-01-05'), date('2022-01-10'))],
  ['19.30–21.00 WIB', range(time('19:30', '+07:00'), time('21:00', '+07:00'))],
  ['5 sampai 10 juta', range(number(5e6), number(1e7))],
]

const en: Row[] = [
  ['14,000', number(14000)],
  ['1,234,567', number(1234567)],
  ['3.5', number(3.5)],
  ['1.5 million', number(1.5e6)],
  ['two million', number(2e6)],
  ['3.5 percent', percent(3.5)],
  ['3.5 per cent', percent(3.5)],
  ['76th', ordinal(76)],
  ['21st', ordinal(21)],
  ['Rp1.5 trillion', money(1.5e12, 'IDR')],
  ['US$40 million', money(4e7, 'USD')],
  ['$2.3bn', money(2.3e9, 'USD')],
  ['40 million U.S. dollars', money(4e7, 'USD')],
  ['€5m', money(5e6, 'EUR')],
  ['Wednesday (Dec. 22, 2021)', date('2021-12-22', 3)],
  ['December 22, 2021', date('2021-12-22')],
  ['22 December 2021', date('2021-12-22')],
  ['Dec. 22', date('--12-22')],
  ['May 5', date('--05-05')],
  ['12/22/2021', date('2021-12-22')],
  ['Thursday, December 23, 2021', date('2021-12-23', 4)],
  ['December 2021', date('2021-12')],
  ['7:30 p.m.', time('19:30')],
  ['7 am', time('07:00')],
  ['12 a.m.', time('00:00')],
  ['12:15 pm', time('12:15')],
  ['7:30 p.m. (UTC+7)', time('19:30', '+07:00')],
  ['19:30 GMT', time('19:30', '+00:00')],
  ['12 to 15', range(number(12), number(15))],
  ['3-5 percent', range(percent(3), percent(5))],
  ['$2 billion to $3 billion', range(money(2e9, 'USD'), money(3e9, 'USD'))],
  ['January 5–January 10', range(date('--01-05'), date('--01-10'))],
]

const none: [Language, string][] = [
  [indonesian, 'jet F-16, Su-27, rudal S-400, COVID-19, G20, kabar.com, versi 1.2.3'],
  [indonesian, 'Ia datang pada hari Rabu bersama 🙂 teman'],
  [english, 'an F-16, B52, and he may march'],
]

const bare = (language: Language, text: string) =>
  language.figures(text).map(({start, end, text: written, ...value}) => {
    expect(written).toBe(text.slice(start, end))
    return value
  })

describe.each([
  ['Indonesian', indonesian, id, 'Sekitar ', ' di sana.'],
  ['English', english, en, 'About ', ' there.'],
] as const)('%s figures', (_, language, table, before, after) => {
  it.each(table as Row[])('%s', (written, value) => {
    const [figure, ...others] = language.figures(before + written + after)
    expect(others).toEqual([])
    expect(figure).toEqual({
      start: before.length,
      end: before.length + written.length,
      text: written,
      ...value,
    })
  })
})

describe('figures as they are written', () => {
  it.each(cases)('%s: %s', (code, text, value) => {
    const language = code === 'id' ? indonesian : english
    expect(language.figures(text).map(token).join(' ') || '-').toBe(value)
  })
})

describe('figures', () => {
  it.each(none)('$0.name finds none in $1', (language, text) => {
    expect(bare(language, text)).toEqual([])
  })

  it('come in order and do not overlap', () => {
    const text =
      'Rabu (22/12/2021) pukul 19.30 WIB, 3 dari 14.000 tentara, atau 0,02 persen,\nmenerima Rp1,5 juta.'
    expect(bare(indonesian, text)).toEqual([
      date('2021-12-22', 3),
      time('19:30', '+07:00'),
      number(3),
      number(14000),
      percent(0.02),
      money(1.5e6, 'IDR'),
    ])
    fc.assert(
      fc.property(newsText, (generated) => {
        let end = 0
        for (const figure of indonesian.figures(generated)) {
          expect(figure.start).toBeGreaterThanOrEqual(end)
          expect(generated.slice(figure.start, figure.end)).toBe(figure.text)
          end = figure.end
        }
      }),
      {seed: 11, numRuns: 500},
    )
  })

  it('refuse dates that are in no calendar', () => {
    expect(bare(indonesian, '31 April 2021')).not.toContainEqual(expect.objectContaining({kind: 'date'}))
    expect(bare(indonesian, '29 Februari 2021')).not.toContainEqual(
      expect.objectContaining({value: '2021-02-29'}),
    )
    expect(bare(indonesian, '29 Februari 2020')).toEqual([date('2020-02-29')])
  })
})

const amount = fc.oneof(
  fc.integer({min: 0, max: 2_000_000}),
  fc.integer({min: 1, max: 9_999_999}).map((value) => value * 1e6),
  fc.integer({min: 0, max: 99_999}).map((value) => value / 100),
)
const dates = fc
  .tuple(
    fc.date({min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true}),
    fc.boolean(),
  )
  .map(([day, named]) => {
    const iso = day.toISOString().slice(0, 10)
    return date(iso, named ? weekdayOf(iso) : undefined)
  })
const times = fc
  .tuple(
    fc.integer({min: 0, max: 23}),
    fc.integer({min: 0, max: 59}),
    fc.constantFrom(undefined, '+07:00', '+08:00', '+09:00', '-05:00'),
  )
  .map(([hour, minute, zone]) =>
    time(`${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`, zone),
  )
const simple = fc.oneof(
  amount.map(number),
  amount.map(percent),
  fc.integer({min: 1, max: 500}).map(ordinal),
  fc
    .tuple(amount, fc.constantFrom('IDR', 'USD', 'EUR', 'GBP', 'RUB'))
    .map(([value, currency]) => money(value, currency)),
  dates,
  fc.constantFrom(date('2021-12'), date('--05-05'), date('--02-29')),
  times,
)
const pairs = (values: fc.Arbitrary<FigureValue>) =>
  fc
    .tuple(values, values)
    .filter(([a, b]) => 'value' in a && 'value' in b && a.value < b.value)
    .map(([a, b]) => range(a, b))
const values = fc.oneof(
  simple,
  pairs(amount.map(number)),
  pairs(amount.map(percent)),
  pairs(amount.map((value) => money(value, 'IDR'))),
  pairs(dates),
)

describe('writeFigure', () => {
  it.each<[FigureValue, string, string]>([
    [number(14000), '14.000', '14,000'],
    [number(2021), '2021', '2021'],
    [number(1.5e6), '1,5 juta', '1.5 million'],
    [number(1234567), '1.234.567', '1,234,567'],
    [percent(3.5), '3,5 persen', '3.5 percent'],
    [money(1.5e12, 'IDR'), 'Rp1,5 triliun', 'Rp1.5 trillion'],
    [money(75000, 'IDR'), 'Rp75.000', 'Rp75,000'],
    [money(4e7, 'USD'), 'US$40 juta', 'US$40 million'],
    [money(5e6, 'RUB'), 'RUB 5 juta', 'RUB 5 million'],
    [date('2021-12-22', 3), 'Rabu, 22 Desember 2021', 'Wednesday, December 22, 2021'],
    [date('2021-12'), 'Desember 2021', 'December 2021'],
    [date('--12-22'), '22 Desember', 'December 22'],
    [time('19:30', '+07:00'), 'pukul 19.30 WIB', '7:30 p.m. (UTC+7)'],
    [time('00:05'), 'pukul 00.05', '12:05 a.m.'],
    [ordinal(76), 'ke-76', '76th'],
    [ordinal(111), 'ke-111', '111th'],
    [ordinal(22), 'ke-22', '22nd'],
    [range(percent(3), percent(5)), '3–5 persen', '3–5 percent'],
    [range(number(12), number(15)), '12–15', '12–15'],
  ])('%o', (value, indonesianText, englishText) => {
    expect(indonesian.writeFigure(value)).toBe(indonesianText)
    expect(english.writeFigure(value)).toBe(englishText)
  })

  it.each([indonesian, english])('in $name reads back as the same value', (language) => {
    fc.assert(
      fc.property(values, (value) => {
        expect(bare(language, language.writeFigure(value))).toEqual([value])
      }),
      {seed: 12, numRuns: 3000},
    )
  })

  it('there and back keeps the value', () => {
    for (const [written, value] of id) {
      const [there] = bare(english, english.writeFigure(bare(indonesian, ` ${written} `)[0]!))
      expect(sameFigure(there!, value)).toBe(true)
      expect(bare(indonesian, indonesian.writeFigure(there!))).toEqual([there])
    }
  })

  it('in another language writes digits', () => {
    expect(latin('de').writeFigure(percent(3.5))).toBe('3.5 %')
    expect(latin('de').writeFigure(date('2021-12-22'))).toBe('2021-12-22')
    expect(latin('de').writeFigure(time('19:30', '+01:00'))).toBe('19:30 UTC+01:00')
    expect(bare(latin('de'), '12 am 2021-12-22, 3.5')).toEqual([number(12), date('2021-12-22'), number(3.5)])
  })

  it('refuses a date that is none', () => {
    expect(() => indonesian.writeFigure(date('22/12/2021'))).toThrow(/^padanan: /)
  })
})

describe('sameFigure', () => {
  it.each<[FigureValue, FigureValue, boolean]>([
    [number(5), number(5), true],
    [number(5), number(6), false],
    [number(27), ordinal(27), true],
    [number(5), percent(5), false],
    [money(5, 'USD'), money(5, 'IDR'), false],
    [date('2021-12-22', 3), date('2021-12-22'), true],
    [date('2021-12-22', 3), date('2021-12-22', 4), false],
    [time('19:30', '+07:00'), time('19:30'), true],
    [time('19:30', '+07:00'), time('19:30', '+08:00'), false],
    [time('17:00', '+07:00'), time('10:00', '+00:00'), true],
    [time('02:00', '+07:00'), time('14:00', '-05:00'), true],
    [
      {kind: 'fraction', numerator: 2, denominator: 4},
      {kind: 'fraction', numerator: 1, denominator: 2},
      true,
    ],
    [
      {kind: 'fraction', numerator: 2, denominator: 3},
      {kind: 'fraction', numerator: 1, denominator: 3},
      false,
    ],
    [{kind: 'fraction', numerator: 1, denominator: 2}, number(0.5), false],
    [{kind: 'approximate', from: 10}, {kind: 'approximate', from: 12}, true],
    [{kind: 'approximate', from: 10}, {kind: 'approximate', from: 100}, false],
    [{kind: 'approximate', from: 11, to: 19}, {kind: 'approximate', from: 11}, false],
    [{kind: 'approximate', from: 100}, {kind: 'approximate', from: 100, currency: 'USD'}, false],
    [{kind: 'number', value: 5, unit: 'km'}, number(5), true],
    [{kind: 'number', value: 5, unit: 'km'}, {kind: 'number', value: 5, unit: 'm'}, false],
    [{kind: 'points', value: 5}, percent(5), false],
    [{kind: 'century', value: 21}, ordinal(21), false],
    [range(number(1), number(2)), range(number(1), number(2)), true],
    [range(number(1), number(2)), number(1), false],
  ])('%o and %o: %s', (a, b, same) => {
    expect(sameFigure(a, b)).toBe(same)
    expect(sameFigure(b, a)).toBe(same)
  })
})

describe('numbers in words', () => {
  it.each([
    [indonesian, 'lima belas ribu', 15_000],
    [indonesian, 'seratus dua puluh ribu', 120_000],
    [indonesian, 'seribu dua ratus', 1200],
    [indonesian, 'dua setengah juta', 2.5e6],
    [english, 'twenty-five', 25],
    [english, 'half a million', 500_000],
    [english, 'one hundred and twenty thousand', 120_000],
  ])('$0.name: $1 is $2', (language, text, value) => {
    expect(language.figures(text)).toEqual([{start: 0, end: text.length, text, ...number(value)}])
  })

  it.each([
    [indonesian, 'Dua negara, setengah hari, satu per satu.'],
    [english, 'A few came one day, and one of them spoke.'],
  ])('$0.name: none in $1', (language, text) => {
    expect(language.figures(text)).toEqual([])
  })

  it('are read in sums and shares', () => {
    expect(bare(indonesian, 'lima persen dari dua miliar rupiah')).toEqual([percent(5), money(2e9, 'IDR')])
    expect(bare(english, 'five percent of two billion dollars')).toEqual([percent(5), money(2e9, 'USD')])
  })

  const ones = {
    id: ['', ...'satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ')],
    en: [
      '',
      ...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(
        ' ',
      ),
      ...'seventeen eighteen nineteen'.split(' '),
    ],
  }
  const tens = ['', '', ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')]

  function spellId(value: number): string {
    if (value >= 1e6) return `${spellId(Math.floor(value / 1e6))} juta ${spellId(value % 1e6)}`
    if (value >= 2000) return `${spellId(Math.floor(value / 1000))} ribu ${spellId(value % 1000)}`
    if (value >= 1000) return `seribu ${spellId(value - 1000)}`
    if (value >= 200) return `${ones.id[Math.floor(value / 100)]} ratus ${spellId(value % 100)}`
    if (value >= 100) return `seratus ${spellId(value - 100)}`
    if (value >= 20) return `${ones.id[Math.floor(value / 10)]} puluh ${spellId(value % 10)}`
    if (value > 11) return `${ones.id[value - 10]} belas`
    return value === 11 ? 'sebelas' : value === 10 ? 'sepuluh' : ones.id[value]!
  }

  function spellEn(value: number): string {
    if (value >= 1e6) return `${spellEn(Math.floor(value / 1e6))} million ${spellEn(value % 1e6)}`
    if (value >= 1000) return `${spellEn(Math.floor(value / 1000))} thousand ${spellEn(value % 1000)}`
    if (value >= 100)
      return `${ones.en[Math.floor(value / 100)]} hundred ${value % 100 ? 'and' : ''} ${spellEn(value % 100)}`
    return value >= 20 ? `${tens[Math.floor(value / 10)]} ${ones.en[value % 10]}` : ones.en[value]!
  }

  it('read back as what was spelt', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({min: 10, max: 2500}), fc.integer({min: 10, max: 999_999_999})),
        (value) => {
          for (const [language, spelt] of [
            [indonesian, spellId(value)],
            [english, spellEn(value)],
          ] as const) {
            const text = spelt.replace(/ +/g, ' ').trim()
            expect(language.figures(text)).toEqual([{start: 0, end: text.length, text, ...number(value)}])
          }
        },
      ),
      {seed: 3, numRuns: 500},
    )
  })
})

describe('weekdayOf', () => {
  it.each([
    ['2021-12-22', 3],
    ['2022-02-14', 1],
    ['2000-02-29', 2],
    ['2021-12-26', 7],
    ['2021-12', undefined],
    ['--12-22', undefined],
  ])('%s is %s', (iso, weekday) => {
    expect(weekdayOf(iso)).toBe(weekday)
  })
  it('says the same as the calendar of the machine', () => {
    fc.assert(
      fc.property(
        fc.date({min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true}),
        (day) => {
          expect(weekdayOf(day.toISOString().slice(0, 10))).toBe(day.getUTCDay() || 7)
        },
      ),
      {seed: 13},
    )
  })
})
