/** How Indonesian writes figures. */

import {words} from '../abbreviations.js'
import {currencySigns} from '../currencies.js'
import type {FigureRules} from '../figure-rules.js'

const months = `
  Januari Jan
  Februari Pebruari Febuari Feb Peb
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
  scales: {
    ribu: 1e3,
    rb: 1e3,
    juta: 1e6,
    jt: 1e6,
    miliar: 1e9,
    milyar: 1e9,
    triliun: 1e12,
    trilyun: 1e12,
    kuadriliun: 1e15,
    lusin: 12,
  },
  moneyScales: {M: 1e9, T: 1e12},
  attachedScales: {},
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
    selusin: 12,
    seratus: 100,
    seribu: 1e3,
    sejuta: 1e6,
  },
  multipliers: {puluh: 10, ratus: 100},
  teen: 'belas',
  beforeScale: {setengah: 0.5, seperempat: 0.25},
  half: 'setengah',
  point: 'koma',
  zero: 'nol kosong',
  minus: 'minus negatif',
  currencySigns: {...currencySigns, AS$: 'USD'},
  currencyNames: {
    rupiah: 'IDR',
    'dolar AS': 'USD',
    'dolar Amerika Serikat': 'USD',
    'dolar Amerika': 'USD',
    dolar: 'USD',
    'dollar AS': 'USD',
    'dollar Amerika': 'USD',
    dollar: 'USD',
    'dollar Singapura': 'SGD',
    'dollar Australia': 'AUD',
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
  points: 'poin_persentase poin_persen persen_poin poin_prosentase',
  basisPoints: 'basis_poin bps',
  units: {
    km: 'km',
    kilometer: 'km',
    'km²': 'km2',
    km2: 'km2',
    'kilometer persegi': 'km2',
    'km persegi': 'km2',
    m: 'm',
    meter: 'm',
    'm²': 'm2',
    m2: 'm2',
    'meter persegi': 'm2',
    cm: 'cm',
    sentimeter: 'cm',
    mm: 'mm',
    milimeter: 'mm',
    kg: 'kg',
    kilogram: 'kg',
    ha: 'ha',
    hektare: 'ha',
    hektar: 'ha',
    'km/jam': 'km/h',
    'kilometer per jam': 'km/h',
    '°C': 'degC',
    'derajat Celsius': 'degC',
    'derajat Celcius': 'degC',
    'derajat celsius': 'degC',
    'derajat celcius': 'degC',
    '°F': 'degF',
    'derajat Fahrenheit': 'degF',
    'derajat C': 'degC',
    'derajat F': 'degF',
    derajat: 'deg',
    '°': 'deg',
    mil: 'mi',
    kaki: 'ft',
    ton: 't',
    gram: 'g',
    liter: 'l',
    barel: 'barrel',
    menit: 'minute',
    jam: 'hour',
    hari: 'day',
    minggu: 'week',
    pekan: 'week',
    bulan: 'month',
    tahun: 'year',
  },
  months,
  commonMonths: '',
  monthWords: '',
  weekdays,
  dayFirst: true,
  halfDays: true,
  dayParts: {
    pagi: 'morning',
    subuh: 'morning',
    'dini hari': 'morning',
    siang: 'midday',
    sore: 'afternoon',
    petang: 'afternoon',
    malam: 'night',
  },
  namedTimes: {'tengah malam': '00:00', 'tengah hari': '12:00'},
  clock: 'pukul pkl pk jam',
  hourWords: '',
  halfHour: 'setengah',
  zones,
  rangeWords: 's.d. s/d sampai hingga sd sampai_dengan',
  betweenWords: 'antara',
  andWords: 'dan',
  ofWords: '',
  theWords: '',
  ordinal: /ke-(?<number>\d+)/,
  ordinalWords: {pertama: 1},
  ordinalPrefix: 'ke',
  centuryBefore: 'abad',
  centuryAfter: '',
  decadeEnds: '-an an',
  roundEnds: '-an an',
  approximate: {
    belasan: [11, 19],
    puluhan: [10],
    ratusan: [100],
    ribuan: [1e3],
    jutaan: [1e6],
    miliaran: [1e9],
    milyaran: [1e9],
    triliunan: [1e12],
    lusinan: [12],
    'beberapa puluh': [10],
    'beberapa lusin': [12],
    'beberapa ratus': [100],
    'beberapa ribu': [1e3],
    'beberapa juta': [1e6],
  },
  fraction:
    /(?:(?:[Ss]e|(?:(?<numerator>satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan) ))per ?|(?=[Ss]epar))(?<denominator>dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|[Ss]eparuh|[Ss]eparo)(?:nya)?/,
  fractionWords: {separuh: 2, separo: 2},
  multiples: {'lipat dua': 2, 'lipat tiga': 3, 'lipat empat': 4},
  multipleEnds: 'kali_lipat',
  pairsAreRanges: true,
  writeOrdinal: (number) => `ke-${number}`,
  writeCentury: (number) => `abad ke-${number}`,
  writeDate({year, month: number, day, weekday: name}) {
    const parts = [day, month[number - 1], year].filter((part) => part !== undefined).join(' ')
    return name === undefined ? parts : `${weekday[name - 1]}, ${parts}`
  },
  writeTime(hour, minute, zone) {
    const name = Object.entries(zones).find(([, offset]) => offset === zone)?.[0] ?? (zone && `UTC${zone}`)
    return `pukul ${two(hour)}.${two(minute)}${name ? ` ${name}` : ''}`
  },
}
