/** How English writes figures. */

import {words} from '../abbreviations.js'
import {currencySigns} from '../currencies.js'
import type {FigureRules} from '../figures.js'

const months = `
  January Jan
  February Feb
  March Mar
  April Apr
  May
  June Jun
  July Jul
  August Aug
  September Sept Sep
  October Oct
  November Nov
  December Dec
`
const weekdays = `
  Monday Mon
  Tuesday Tues Tue
  Wednesday Wed
  Thursday Thurs Thu
  Friday Fri
  Saturday Sat
  Sunday Sun
`
const month = words(months.replace(/^(\s*\S+).*$/gm, '$1'))
const weekday = words(weekdays.replace(/^(\s*\S+).*$/gm, '$1'))
const two = (number: number) => String(number).padStart(2, '0')

export const figures: FigureRules = {
  decimal: '.',
  group: ',',
  scales: {thousand: 1e3, million: 1e6, mn: 1e6, billion: 1e9, bn: 1e9, trillion: 1e12, tn: 1e12, trn: 1e12},
  moneyScales: {k: 1e3, m: 1e6, b: 1e9},
  numerals: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  },
  multipliers: {hundred: 100},
  beforeScale: {'half a': 0.5, a: 1},
  and: 'and',
  currencySigns,
  currencyNames: {
    rupiah: 'IDR',
    rupiahs: 'IDR',
    'US dollars': 'USD',
    'US dollar': 'USD',
    'U.S. dollars': 'USD',
    'U.S. dollar': 'USD',
    'American dollars': 'USD',
    dollars: 'USD',
    dollar: 'USD',
    'Singapore dollars': 'SGD',
    'Australian dollars': 'AUD',
    'Canadian dollars': 'CAD',
    'Hong Kong dollars': 'HKD',
    euros: 'EUR',
    euro: 'EUR',
    'pounds sterling': 'GBP',
    'British pounds': 'GBP',
    yen: 'JPY',
    yuan: 'CNY',
    rubles: 'RUB',
    roubles: 'RUB',
    ruble: 'RUB',
    rouble: 'RUB',
    ringgit: 'MYR',
    baht: 'THB',
    won: 'KRW',
    rupees: 'INR',
    hryvnia: 'UAH',
    hryvnias: 'UAH',
    'Swiss francs': 'CHF',
    pesos: 'PHP',
    'Saudi riyals': 'SAR',
    riyals: 'SAR',
  },
  percent: 'percent per_cent percentage_points pct',
  months,
  weekdays,
  dayFirst: false,
  halfDays: true,
  clock: '',
  zones: {
    GMT: '+00:00',
    UTC: '+00:00',
    WIB: '+07:00',
    WITA: '+08:00',
    WIT: '+09:00',
    'Jakarta time': '+07:00',
    'Moscow time': '+03:00',
    MSK: '+03:00',
    EST: '-05:00',
    EDT: '-04:00',
    CST: '-06:00',
    CDT: '-05:00',
    MST: '-07:00',
    PST: '-08:00',
    PDT: '-07:00',
    BST: '+01:00',
    CET: '+01:00',
    CEST: '+02:00',
    SGT: '+08:00',
    JST: '+09:00',
  },
  rangeWords: 'to through until',
  ordinal: /(?<number>\d+)(?:st|nd|rd|th)/,
  writeOrdinal(number) {
    const teen = number % 100 > 10 && number % 100 < 14
    return `${number}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`
  },
  writeDate({year, month: number, day, weekday: name}) {
    const monthAndDay = day === undefined ? month[number - 1]! : `${month[number - 1]} ${day}`
    const comma = day === undefined ? ' ' : ', '
    const parts = year === undefined ? monthAndDay : monthAndDay + comma + year
    return name === undefined ? parts : `${weekday[name - 1]}, ${parts}`
  },
  writeTime(hour, minute, zone) {
    const half = hour % 24 < 12 ? 'a.m.' : 'p.m.'
    const clock = hour === 24 ? '24:00' : `${hour % 12 || 12}:${two(minute)} ${half}`
    return zone === undefined ? clock : `${clock} (UTC${zone.replace(/^([+-])0?(\d+):00$/, '$1$2')})`
  },
}
