/** Figures as newsrooms write them, with what they say: one a line, language, text and value. */
import type {FigureValue} from '../../src/types/index.js'

/** A value in short: `number:5,km`, `date:2021-12-22@3`, `time:19:30+07:00`, `range:A..B`, `about:11..19`. */
export function token(figure: FigureValue): string {
  switch (figure.kind) {
    case 'number':
      return `number:${figure.value}${figure.unit ? `,${figure.unit}` : ''}`
    case 'money':
      return `money:${figure.currency}:${figure.value}`
    case 'date':
      return `date:${figure.value}${figure.weekday ? `@${figure.weekday}` : ''}`
    case 'time':
      return `time:${figure.value}${figure.zone ?? ''}`
    case 'range':
      return `range:${token(figure.from)}..${token(figure.to)}`
    case 'fraction':
      return `fraction:${figure.numerator}/${figure.denominator}`
    case 'approximate':
      return `about:${figure.currency ? `${figure.currency}:` : ''}${figure.from}${figure.to === undefined ? '+' : `..${figure.to}`}`
    default:
      return `${figure.kind}:${figure.value}`
  }
}

export const cases = `
id | 7-9 Mei 2023 | range:date:2023-05-07..date:2023-05-09
id | 28 Februari-3 Maret 2022 | range:date:2022-02-28..date:2022-03-03
id | 1 Januari-31 Desember | range:date:--01-01..date:--12-31
id | 29 Desember 2021-2 Januari 2022 | range:date:2021-12-29..date:2022-01-02
id | 29 Desember-2 Januari 2022 | range:date:2021-12-29..date:2022-01-02
id | Mei-Juni 2022 | range:date:2022-05..date:2022-06
id | Juli hingga September 2021 | range:date:2021-07..date:2021-09
id | 9 dan 10 Mei 2023 | date:2023-05-09 date:2023-05-10
id | 9, 10, dan 11 Mei 2023 | date:2023-05-09 date:2023-05-10 date:2023-05-11
id | Selasa-Rabu (8-9/2) | range:date:--02-08@2..date:--02-09@3
id | Sabtu-Minggu (25–26/12/2021) | range:date:2021-12-25@6..date:2021-12-26@7
id | Jum'at (24/12) | date:--12-24@5
id | Jum‘at, 24 Desember 2021 | date:2021-12-24@5
id | 2021/12/31 | date:2021-12-31
id | 01.02.2022 | date:2022-02-01
id | 3 Maret 2022 pukul 09.00 | date:2022-03-03 time:09:00
id | bulan Oktober | date:--10
id | Rp5 miliar-Rp7 miliar | range:money:IDR:5000000000..money:IDR:7000000000
id | Rp5-7 miliar | range:money:IDR:5000000000..money:IDR:7000000000
id | Rp5-Rp7 miliar | range:money:IDR:5000000000..money:IDR:7000000000
id | 5 persen-10 persen | range:percent:5..percent:10
id | 2 juta-3 juta orang | range:number:2000000..number:3000000
id | antara 10 dan 15 persen | range:percent:10..percent:15
id | antara 300 dan 400 tentara | range:number:300..number:400
id | 300 atau 400 tentara | number:300 number:400
id | Rp 25.000,- | money:IDR:25000
id | Rp1,5 T | money:IDR:1500000000000
id | Rp3 triliun | money:IDR:3000000000000
id | Rp2 kuadriliun | money:IDR:2000000000000000
id | USD 3 miliar | money:USD:3000000000
id | US$ 750.000 | money:USD:750000
id | 750 juta dollar AS | money:USD:750000000
id | setengah juta | number:500000
id | seperempat juta orang | number:250000
id | tiga setengah miliar rupiah | money:IDR:3500000000
id | dua koma lima juta | number:2500000
id | nol koma lima persen | percent:0.5
id | tujuh koma dua lima persen | percent:7.25
id | minus 15 | number:-15
id | minus 2,5 persen | percent:-2.5
id | minus sepuluh derajat | number:-10,deg
id | 10 000 tentara | number:10000
id | 1 250 000 orang | number:1250000
id | 5 juta 300 ribu | number:5300000
id | 2 ribu 750 orang | number:2750
id | 50rb orang | number:50000
id | 8 lusin | number:96
id | dua lusin | number:24
id | 4,5 km2 | number:4.5,km2
id | 900 kilometer persegi | number:900,km2
id | 20 hektare | number:20,ha
id | 80 km/jam | number:80,km/h
id | 30-40 km | range:number:30,km..number:40,km
id | 38°C | number:38,degC
id | −4 °C | number:-4,degC
id | 12,345,678 | number:12345678
id | 0,25 poin persentase | points:0.25
id | 50 basis poin | points:0.5
id | pukul 7 malam | time:19:00
id | pukul 7.30 malam | time:19:30
id | pukul 6 pagi | time:06:00
id | pukul 2 siang | time:14:00
id | pukul 12 siang | time:12:00
id | jam 4 sore | time:16:00
id | pukul 12 malam | time:00:00
id | pukul 2 dini hari | time:02:00
id | pukul delapan pagi | time:08:00
id | pukul setengah delapan | time:07:30
id | pukul setengah delapan malam | time:19:30
id | pukul sembilan malam WIB | time:21:00+07:00
id | pukul 19.00-21.00 | range:time:19:00..time:21:00
id | pukul 09.00-17.00 WIB | range:time:09:00+07:00..time:17:00+07:00
id | 09.00 hingga 17.00 WITA | range:time:09:00+08:00..time:17:00+08:00
id | pukul 0730 | time:07:30
id | 0730 GMT | time:07:30+00:00
id | tengah malam | time:00:00
id | ke-42 | ordinal:42
id | ketiga | ordinal:3
id | kelima belas | ordinal:15
id | keseratus | ordinal:100
id | pertama | ordinal:1
id | Presiden ke-7 | ordinal:7
id | KTT ke-19 | ordinal:19
id | abad XXI | century:21
id | abad XIX | century:19
id | abad ke-9 | century:9
id | abad kedua puluh | century:20
id | abad 18 | century:18
id | tahun 1960-an | decade:1960
id | 2000-an | decade:2000
id | 1970an | decade:1970
id | '80-an | decade:1980
id | dua pertiga | fraction:2/3
id | tiga perempat | fraction:3/4
id | seperlima | fraction:1/5
id | 2/3 | fraction:2/3
id | dua kali lipat | multiple:2
id | 3 kali lipat | multiple:3
id | sepuluh kali lipat | multiple:10
id | 2,5 kali lipat | multiple:2.5
id | belasan ribu | about:11000..19000
id | puluhan | about:10+
id | ratusan ribu | about:100000+
id | ratusan juta dolar AS | about:USD:100000000+
id | jutaan orang | about:1000000+
id | triliunan rupiah | about:IDR:1000000000000+
id | 100-an orang | about:100+
id | 5 ribuan | about:5000+
id | dua jutaan | about:2000000+
id | tiga empat hari | range:number:3,day..number:4,day
id | tiga empat orang | range:number:3..number:4
id | duapuluh-empat jam | number:24,hour
id | limabelas tentara | number:15
id | selusin telur | number:12
id | separuhnya | fraction:1/2
id | beberapa ratus orang | about:100+
id | UU Nomor 7 tahun 2017 | number:7 number:2017
id | dua setengah bulan | number:2.5,month
id | 30 kaki | number:30,ft
id | 2021/2022 | range:number:2021..number:2022
id | 1997-98 | range:number:1997..number:1998
id | F-16, S-300, Su-57, B-2 | -
id | COVID-19, G7, MH370, H5N1 | -
id | RT 03/RW 05 | number:3 number:5
id | satu per satu | -
id | satuan tempur | -
id | dua negara itu | -
id | 11/13 | -
en | May 9–11 | range:date:--05-09..date:--05-11
en | May 9 to 11 | range:date:--05-09..date:--05-11
en | Jan. 9-10, 2022 | range:date:2022-01-09..date:2022-01-10
en | July 4, 5 and 6, 2023 | date:2023-07-04 date:2023-07-05 date:2023-07-06
en | 9 and 10 May 2023 | date:2023-05-09 date:2023-05-10
en | May-June 2022 | range:date:2022-05..date:2022-06
en | March–April 2020 | range:date:2020-03..date:2020-04
en | June to August 2021 | range:date:2021-06..date:2021-08
en | 26 July - 22 August | range:date:--07-26..date:--08-22
en | Dec. 30-Jan. 2, 2022 | range:date:2021-12-30..date:2022-01-02
en | between May 3 and May 9 | range:date:--05-03..date:--05-09
en | Tuesday, Feb. 8, 2022 | date:2022-02-08@2
en | the 31st of December 2021 | date:2021-12-31
en | the fourth of July | date:--07-04
en | May eighth | date:--05-08
en | July the fourth | date:--07-04
en | June twenty-first, 2021 | date:2021-06-21
en | 2021/12/31 | date:2021-12-31
en | in April | date:--04
en | in May | date:--05
en | April and May | date:--04 date:--05
en | (1000 GMT) | time:10:00+00:00
en | 7:30 p.m. (1230 GMT) | time:19:30 time:12:30+00:00
en | May said | -
en | mid-1991 | number:1991
en | end-2006 | number:2006
en | 39 millions | number:39000000
en | $10 million-$15 million | range:money:USD:10000000..money:USD:15000000
en | US$40-million loan | money:USD:40000000
en | 50-billion-euro package | money:EUR:50000000000
en | Rp1.5-trillion project | money:IDR:1500000000000
en | 40-million-dollar | money:USD:40000000
en | a $5-billion-a-year plan | money:USD:5000000000
en | £2m | money:GBP:2000000
en | $3tn | money:USD:3000000000000
en | 4.4m people | number:4400000
en | 300k people | number:300000
en | two dozen | number:24
en | 3 dozen | number:36
en | twelve hundred | number:1200
en | fifteen hundred troops | number:1500
en | two and a half million | number:2500000
en | a million and a half | number:1500000
en | two and a half percent | percent:2.5
en | five point two percent | percent:5.2
en | zero point seven five percent | percent:0.75
en | one point five million | number:1500000
en | minus 15 | number:-15
en | negative 3 | number:-3
en | minus ten degrees Celsius | number:-10,degC
en | 10 000 troops | number:10000
en | 10 000 troops | number:10000
en | 2½ | number:2.5
en | half a billion dollars | money:USD:500000000
en | 1.5 quadrillion | number:1500000000000000
en | three crore | number:30000000
en | 600,000 sq km | number:600000,km2
en | 40 square kilometers | number:40,km2
en | 12 hectares | number:12,ha
en | 60 km/h | number:60,km/h
en | 5-10 km | range:number:5,km..number:10,km
en | 98°F | number:98,degF
en | 3 percentage points | points:3
en | 0.5 percentage point | points:0.5
en | 25 basis points | points:0.25
en | a 25-basis-point rise | points:0.25
en | 7:30 to 9 p.m. | range:time:19:30..time:21:00
en | 7–9 p.m. | range:time:19:00..time:21:00
en | 11 to 1 p.m. | range:time:11:00..time:13:00
en | 10 a.m.-2 p.m. | range:time:10:00..time:14:00
en | 10 a.m. to 2 p.m. | range:time:10:00..time:14:00
en | 0700 GMT | time:07:00+00:00
en | 7 o’clock | time:07:00
en | seven o'clock | time:07:00
en | 7 o'clock in the evening | time:19:00
en | 7 in the morning | time:07:00
en | noon | time:12:00
en | midnight | time:00:00
en | third | ordinal:3
en | the twenty-first | ordinal:21
en | the fortieth session | ordinal:40
en | the 2nd | ordinal:2
en | twenty-first century | century:21
en | the nineteenth century | century:19
en | 18th-century | century:18
en | the 2010s | decade:2010
en | the 1980's | decade:1980
en | the '90s | decade:1990
en | the ’60s | decade:1960
en | one third | fraction:1/3
en | two-thirds | fraction:2/3
en | a quarter of the seats | fraction:1/4
en | three-fifths | fraction:3/5
en | 3/4 | fraction:3/4
en | doubled | multiple:2
en | tripled | multiple:3
en | threefold | multiple:3
en | 10-fold | multiple:10
en | dozens of people | about:12+
en | hundreds | about:100+
en | tens of thousands | about:10000+
en | hundreds of millions of dollars | about:USD:100000000+
en | billions of euros | about:EUR:1000000000+
en | 20-odd | about:20+
en | thirty-odd years | about:30+
en | 1998–99 | range:number:1998..number:1999
en | 2021/22 | range:number:2021..number:2022
en | a 19-year-old | number:19,year
en | half of the crew | fraction:1/2
en | A third of members | fraction:1/3
en | in her 30s | about:30+
en | several hundred officers | about:100+
en | at eight in the evening | time:20:00
en | 12 miles off | number:12,mi
en | a quarter million votes | number:250000
en | all aboard --19 men | number:19
en | a 10-point plan | number:10
en | Resolution 2202 | number:2202
en | F-16, S-300, Boeing-737, C-130 | -
en | P5+1, G7, COVID-19 | -
en | 24/7 | -
en | he may march | -
en | one of them | -
en | tens of them | -
`
  .trim()
  .split('\n')
  .map((line) => line.split(' | ') as [code: string, text: string, value: string])
