/** The article told from its page. */
import {describe, expect, it} from 'vitest'
import {type BlockRole, english, indonesian, latin, newsBlocks} from '../../src/language/index.js'

const page = `
text         | Menlu Bahas Gencatan Senjata di Jenewa
byline       | Rina Hapsari - Selasa, 1 Maret 2022 09:15 WIB
repeated     | Menlu Bahas Gencatan Senjata...
caption      | Suasana perundingan di Jenewa, Senin malam. (Foto: AFP/Joe Klamar)
text         | JENEWA, KABARNEGERI.com – Para menteri luar negeri bertemu lagi untuk membahas gencatan senjata di Ukraina timur.
related      | Baca Juga: Rusia Tarik Sebagian Pasukan
text         | "Kami optimistis," kata dia.
text         | Pertemuan berikutnya dijadwalkan pekan depan di kota yang sama, kata juru bicara kementerian itu. (rin)
related      | BACA JUGA: Harga Gas Naik
related      | Simak Juga Video 'Perundingan Jenewa'
credit       | Editor: Budi Santosa
credit       | Sumber: AFP
boilerplate  | Bagikan artikel ini
boilerplate  | Tags
boilerplate  | Jenewa
boilerplate  | Copyright © 2022 Kabar Negeri
`

const english1 = `
text         | Ministers meet again in Geneva
byline       | By Jane Doe
timestamp    | Published: March 1, 2022, 9:15 a.m.
caption      | Delegates leave the talks on Monday. REUTERS/John Smith
text         | GENEVA (AP) — Ministers met again on Monday to discuss a ceasefire in eastern Ukraine, officials said.
text         | Share prices fell.
related      | Read more: Gas prices rise
text         | Comments by the minister, who left the meeting early and did not return, surprised his own delegation.
byline       | Editing by Mark Brown
credit       | Source: Reuters
boilerplate  | (Reporting by Ann Lee in Kyiv; Editing by Mark Brown)
boilerplate  | Share this article
`

const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' | ').map((cell) => cell.trim()) as [BlockRole, string])

describe('newsBlocks', () => {
  it.each([
    [indonesian, page],
    [english, english1],
  ])('tells the article from its page', (language, table) => {
    const expected = rows(table)
    const roles = newsBlocks(
      expected.map(([, text]) => text),
      language,
    )
    expect(roles.map(({role}, index) => [role, expected[index]![1]])).toEqual(expected)
  })

  it.each([
    ['MOSKOW - ', 'Negosiator dari Rusia dan Amerika Serikat akan duduk satu meja awal tahun depan nanti.'],
    [
      'MOSKOW, KABARDESA.com – ',
      'Rusia menolak usul itu dan meminta jaminan tertulis dari pihak Barat pekan ini juga.',
    ],
    [
      'Jakarta, CNN Indonesia -- ',
      'Pemerintah meminta warga negara Indonesia di Ukraina tetap tenang dan selalu waspada.',
    ],
    [
      'KYIV (ANTARA) - ',
      'Presiden Ukraina menyatakan siap bertemu dengan pemimpin Rusia kapan saja dan di mana saja.',
    ],
    [
      'Liputan6.com, Jakarta - ',
      'Pemerintah meminta warga negara Indonesia di Ukraina tetap tenang dan selalu waspada.',
    ],
    [
      'Jenewa: ',
      'Putaran kedua pembicaraan mengenai keamanan Eropa dimulai hari ini di sebuah hotel di tepi danau.',
    ],
    [
      'WASHINGTON, 21 Jan. (Xinhua) -- ',
      'Amerika Serikat menyatakan akan membalas setiap serangan terhadap sekutunya.',
    ],
  ])('finds the dateline %j', (dateline, text) => {
    const [, block] = newsBlocks(['Judul berita hari ini', dateline + text], indonesian)
    expect(block).toEqual({role: 'text', dateline: {start: 0, end: dateline.length}})
  })

  it.each([
    'Rusia dan NATO akan bertemu - untuk kali pertama - dalam dua tahun terakhir di markas aliansi itu.',
    'Lavrov: kami tidak menginginkan perang, tetapi kami juga tidak akan membiarkan kepentingan kami diinjak.',
    'Uni Eropa, AS, dan Inggris menjatuhkan sanksi baru kepada Rusia atas pengakuannya terhadap Donbas.',
  ])('finds no dateline in %j', (text) => {
    expect(newsBlocks(['Judul berita hari ini', text], indonesian)[1]).toEqual({role: 'text'})
  })

  it.each([
    ['tambah Johnson kepada wartawan yang menunggunya di depan kantor perdana menteri Inggris.', '***'],
    ['kata Lavrov kepada wartawan yang menunggunya di depan kantor kementerian luar negeri Rusia.', '(ian)'],
    [
      'kata Lavrov kepada wartawan yang menunggunya di depan kantor kementerian luar negeri Rusia.',
      '(rin/bud)',
    ],
  ])('finds the mark after %j', (text, mark) => {
    const block = `“Perang harus segera diakhiri,” ${text} ${mark}`
    expect(newsBlocks([block], indonesian)[0]!.editorMark).toEqual({
      start: block.length - mark.length,
      end: block.length,
    })
  })

  it('takes an acronym in brackets for no mark', () => {
    const text =
      'Pertemuan itu dihadiri oleh perwakilan dari Perserikatan Bangsa-Bangsa yang berkantor di Jenewa (PBB)'
    expect(newsBlocks([text], indonesian)).toEqual([{role: 'text'}])
  })

  it('leaves everything to a language that knows no furniture', () => {
    expect(newsBlocks(['Baca Juga: x', ''], latin('de'))).toEqual([{role: 'text'}, {role: 'text'}])
  })

  it.each([
    ['a source named in its middle', 'Sumber: AFP'],
    ['an advertisement', 'Advertising'],
  ])('ends no article at %s', (_, line) => {
    const prose =
      'Para menteri luar negeri bertemu lagi untuk membahas gencatan senjata di Ukraina timur pekan ini.'
    const page = [prose, line, '"Kami optimistis," kata dia.', 'Latar belakang', prose]
    expect(indonesian.furniture!(page)).toEqual([false, true, false, false, false])
  })

  it('knows a menu by its short lines before the article, and leaves lists without an article alone', () => {
    const menu = ['World', 'Europe', 'My account']
    const prose = 'Ministers met again on Monday to discuss a ceasefire, officials said.'
    expect(english.furniture!([...menu, prose])).toEqual([true, true, true, false])
    expect(english.furniture!(menu)).toEqual([false, false, false])
  })

  it.each(['▲ 1.87 (3.74%)', 'P', '0:00', 'AP/Joe Klamar', 'Next Up:', 'Reset Password'])(
    'knows %j',
    (line) => {
      expect(english.furniture!([line])).toEqual([true])
    },
  )

  it('takes a sentence said twice for no repeated headline', () => {
    expect(indonesian.furniture!(['Ia tidak datang.', 'Ia tidak datang.'])).toEqual([false, false])
  })

  it.each([
    ['Lima kata belum cukup panjang', false],
    ['Enam kata sudah cukup panjang juga', true],
  ])('a caption that the next line goes on from: %j', (line, is) => {
    expect(indonesian.furniture!([line, `${line} untuk diulang sekali lagi.`])[0]).toBe(is)
  })
})
