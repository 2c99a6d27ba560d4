/** How Indonesian writes figures. */

import {words} from '../abbreviations.js'
import {currencySigns} from '../currencies.js'
import type {FigureRules} from '../figures.js'

const months = `
  Januari Jan
  Februari Pebruari Feb Peb
  Maret Mar Mrt
  April Apr
  Mei
  Juni Jun
  Juli Jul
  Agustus Agu Agt Agst Agus
  September Sept Sep
  Oktober Okt
  November Nopember Nov Nop
  Desember Des
`
const weekdays = `
  Senin Sen
  Selasa Sel
  Rabu Rab
  Kamis Kam
  Jumat Jum'at Jum
  Sabtu Sab
  Minggu Ahad Min
`
const month = words(months.replace(/^(\s*\S+).*$/gm, '$1'))
const weekday = words(weekdays.replace(/^(\s*\S+).*$/gm, '$1'))
const two = (number: number) => String(number).padStart(2, '0')
const zones: Readonly<Record<string, string>> = {
  WIB: '+07:00',
  WITA: '+08:00',
  WIT: '+09:00',
  GMT: '+00:00',
  UTC: '+00:00',
}

export const figures: FigureRules = {
  decimal: ',',
  group: '.',
  scales: {ribu: 1e3, rb: 1e3, juta: 1e6, jt: 1e6, miliar: 1e9, milyar: 1e9, triliun: 1e12, trilyun: 1e12},
  moneyScales: {M: 1e9, T: 1e12},
  numerals: {
    satu: 1,
    dua: 2,
    tiga: 3,
    empat: 4,
    lima: 5,
    enam: 6,
    tujuh: 7,
    delapan: 8,
    sembilan: 9,
    sepuluh: 10,
    sebelas: 11,
    seratus: 100,
    seribu: 1e3,
    sejuta: 1e6,
  },
  multipliers: {puluh: 10, ratus: 100},
  teen: 'belas',
  beforeScale: {setengah: 0.5},
  currencySigns: {...currencySigns, AS$: 'USD'},
  currencyNames: {
    rupiah: 'IDR',
    'dolar AS': 'USD',
    'dolar Amerika Serikat': 'USD',
    'dolar Amerika': 'USD',
    dolar: 'USD',
    'dolar Singapura': 'SGD',
    'dolar Australia': 'AUD',
    'dolar Kanada': 'CAD',
    'dolar Hong Kong': 'HKD',
    euro: 'EUR',
    poundsterling: 'GBP',
    pound: 'GBP',
    yen: 'JPY',
    yuan: 'CNY',
    rubel: 'RUB',
    ringgit: 'MYR',
    baht: 'THB',
    won: 'KRW',
    rupee: 'INR',
    hryvnia: 'UAH',
    'franc Swiss': 'CHF',
    peso: 'PHP',
    'riyal Saudi': 'SAR',
    riyal: 'SAR',
  },
  percent: 'persen prosen pct',
  months,
  weekdays,
  dayFirst: true,
  halfDays: true,
  clock: 'pukul pkl pk jam',
  zones,
  rangeWords: 's.d. s/d sampai hingga sd',
  ordinal: /ke-(?<number>\d+)/,
  writeOrdinal: (number) => `ke-${number}`,
  writeDate({year, month: number, day, weekday: name}) {
    const parts = [day, month[number - 1], year].filter((part) => part !== undefined).join(' ')
    return name === undefined ? parts : `${weekday[name - 1]}, ${parts}`
  },
  writeTime(hour, minute, zone) {
    const name = Object.entries(zones).find(([, offset]) => offset === zone)?.[0] ?? (zone && `UTC${zone}`)
    return `pukul ${two(hour)}.${two(minute)}${name ? ` ${name}` : ''}`
  },
}
