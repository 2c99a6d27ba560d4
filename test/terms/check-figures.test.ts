/** The check of figures, side by side. */
import {describe, expect, test} from 'vitest'
import {english, indonesian} from '../../src/language/index.js'
import {checkTerms, Glossary} from '../../src/terms/index.js'
import {concept} from './concept.js'

const glossary = new Glossary(
  [concept('ten-principles', 'Dasasila (name)', 'Ten Principles (name)')],
  [indonesian, english],
)

/** `level rule reason` of every message. */
const check = (source: string, target: string, from: 'id' | 'en') =>
  checkTerms(source, target, {glossary, source: from, target: from === 'id' ? 'en' : 'id'}).map(
    ({fatal, ruleId, reason}) => `${fatal === false ? 'warning' : 'info'} ${ruleId}: ${reason}`,
  )

describe('figures', () => {
  test.each<[string, string, string[]]>([
    ['14.000 orang', '14,000 people', []],
    ['14.000 orang', '1,400 people', ['warning figure-missing: `1,400` stands for `14.000` (`14,000`)']],
    ['3,5 persen', '3.5 percent', []],
    ['2 negara', 'two countries', []],
    ['Lima belas ribu tentara', '15,000 soldiers', []],
    ['2 negara', 'three countries', ['warning figure-missing: Nothing in the target says `2`']],
    ['Rp1,5 triliun', 'Rp1.5 trillion', []],
    [
      'Rp1,5 miliar',
      'Rp1.5 trillion',
      ['warning figure-missing: `Rp1.5 trillion` stands for `Rp1,5 miliar` (`Rp1.5 billion`)'],
    ],
    ['40 juta dolar AS', 'US$40 million', []],
    ['Rabu (22/12/2021)', 'Wednesday (Dec. 22, 2021)', []],
    ['Rabu (22/12/2021)', 'Wednesday', []],
    ['Rabu (22/12/2021)', 'on December 22', []],
    [
      'pada 22 Desember 2021',
      'Monday, December 22, 2021',
      [
        'warning figure-weekday: Unexpected weekday in `Monday, December 22, 2021`, it was `Wednesday, December 22, 2021`',
      ],
    ],
    ['pukul 19.30 WIB', 'at 7:30 p.m.', []],
    ['ke-27 negara', 'the 27 countries', []],
    ['3–5 persen', 'between 3 percent and 5 percent', []],
    ['paket 13 butir', 'a 13-point package', []],
    ['pertengahan 1991', 'mid-1991', []],
    ['88 juta pound', '88 million pounds', []],
    ['35 negara, dari 35 itu', '35 states', []],
    ['Perang Korea 1950-1953', 'the 1950-53 Korean War', []],
    ['Perang Korea 1950–53', 'the 1950-1953 Korean War', []],
    ['Dasasila itu', 'the Ten Principles', []],
    ['10 butir Dasasila', 'the Ten Principles', []],
    ['10 asas', 'principles', ['warning figure-missing: Nothing in the target says `10`']],
  ])('%j, %j', (source, target, expected) => {
    expect(check(source, target, 'id')).toEqual(expected)
  })
})

describe('figures that say the same', () => {
  test.each([
    ['Kapal itu 80 km dari pantai.', 'The ship was 80 km (50 miles) from the coast.'],
    ['Suhu naik sampai 30 derajat Celsius.', 'Temperatures rose to 30 degrees Celsius (86 degrees F).'],
    ['Biayanya Rp15 triliun.', 'It costs Rp15 trillion ($950 million).'],
    ['Dalam 24 jam terakhir.', 'In the past day.'],
    ['Selama 12 bulan.', 'For a year.'],
    ['Ia lulus dalam 14 hari.', 'He finished in two weeks.'],
    ['Peristiwa 9/11.', 'The events of September 11, 2001.'],
    ['Ia berusia 30-an tahun.', 'She is in her 30s.'],
    ['Seperempat anggota hadir.', '25 percent of members attended.'],
    ['Selusin pesawat.', 'A dozen planes.'],
    ['Beberapa ratus petugas.', 'Several hundred officers.'],
    ['Pukul 20.00.', 'At eight in the evening.'],
    ['RT 04/RW 07.', 'Unit 04/07.'],
    ['Ekspor dan impor naik 15 dan 12 persen.', 'Exports and imports rose 15 percent and 12 percent.'],
    ['Kelima orang itu pulang.', 'The five people went home.'],
    ['Perang Dunia II.', 'World War Two.'],
    ['Perang Dunia Kedua.', 'World War II.'],
    ['Rudal S-300.', 'An S300 missile.'],
    ['Sahamnya 100 persen milik negara.', 'Its shares are wholly owned by the state.'],
    ['Pada Senin malam ia pergi.', 'He left on Monday night.'],
    ['Ia pergi Senin.', 'He left yesterday.'],
    ['Kereta berangkat tengah hari.', 'The train leaves in the middle of the day.'],
    ['Dua pria, dua wanita.', 'A pair of men, two women.'],
  ])('%j, %j', (indonesian, english) => {
    expect(check(indonesian, english, 'id')).toEqual([])
    expect(check(english, indonesian, 'en')).toEqual([])
  })
})

describe('figures that do not', () => {
  test.each([
    ['Ia datang Senin.', 'He came on Friday.', '`Friday` stands for `Senin` (`Monday`)'],
    [
      'Rabu (5/10) pagi.',
      'Wednesday, Oct. 12.',
      '`Wednesday, Oct. 12` stands for `Rabu (5/10)` (`Wednesday, October 5`)',
    ],
    [
      'Rabu (5/10) pagi.',
      'Thursday, Oct. 5.',
      '`Thursday, Oct. 5` stands for `Rabu (5/10)` (`Wednesday, October 5`)',
    ],
    ['Pada Juni lalu.', 'Last July.', '`July` stands for `Juni` (`June`)'],
    ['Jaraknya 12 km.', 'It is 12 miles away.', '`12 miles` stands for `12 km`'],
    ['Dalam 24 jam.', 'In 48 hours.', '`48 hours` stands for `24 jam` (`24 hours`)'],
    ['Selama dua hari.', 'For two weeks.', '`two weeks` stands for `dua hari` (`2 days`)'],
    [
      'Menunggu tiga bulan.',
      'Waiting for five months.',
      '`five months` stands for `tiga bulan` (`3 months`)',
    ],
    ['Tiga orang ditahan.', 'Four people were held.', '`Four` stands for `Tiga` (`three`)'],
    ['Harga naik dua kali lipat.', 'Prices tripled.', '`tripled` stands for `dua kali lipat` (`2-fold`)'],
    ['Separuh warga setuju.', 'A third of residents agreed.', '`A third` stands for `Separuh` (`1/2`)'],
    ['Sidang kedua.', 'The third hearing.', '`third` stands for `kedua` (`2nd`)'],
    [
      'Naik 5 persen.',
      'Up 5 percentage points.',
      '`5 percentage points` stands for `5 persen` (`5 percent`)',
    ],
    ['Jet F-16.', 'F-15 jets.', '`F-15` stands for `F-16`'],
    ['Paus Yohanes Paulus II.', 'Pope John Paul I.', '`I` stands for `II` (`2`)'],
    ['Ribuan orang lari.', 'Millions of people fled.', '`Millions` stands for `Ribuan` (`thousands`)'],
  ])('%j, %j', (source, target, expected) => {
    expect(check(source, target, 'id')).toEqual([`warning figure-missing: ${expected}`])
    expect(check(target, source, 'en')).toHaveLength(1)
  })
  test('a decimal mark of the other language', () => {
    expect(check('Panjangnya 2,5 meter.', 'It is 2,5 metres long.', 'id')).toEqual([
      'warning figure-style: `2,5 metres` is written `2.5 m` in English',
    ])
    expect(check('Up 2.5 percent.', 'Naik 2.5 persen.', 'en')).toEqual([
      'warning figure-style: `2.5 persen` is written `2,5 persen` in Indonesian',
    ])
    expect(check('Naik 2.500 persen.', 'Up 2,500 percent.', 'id')).toEqual([])
  })
})
