/** Sentence ends. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {english, indonesian, latin} from '../../src/language/index.js'
import type {Language} from '../../src/types/index.js'
import {newsText} from './generated.js'

const split = (language: Language, text: string) =>
  language.sentences(text).map(({start, end}) => text.slice(start, end))

/** Sentences are divided by "¦" where a break belongs. */
const id = `
Ia membela (Alm. Munir) di sidang itu.¦Hakim mendengarkan.
Usulan itu (lih. Bab II) penting.¦Semua setuju.
Peraturan Bapepam No. XI dan No. IX masih berlaku.
Saham itu dipegang Ardana Holdings Ltd. C/O PT Cipta.
Suhu turun menjadi 10 derajat C.¦Warga kedinginan.
aku sudah makan.¦kamu bagaimana?¦belum juga?
dia bilang begitu tsb. tadi malam, dll. dan lain-lain.
Prof. Dr. Ir. Rahmat Hidayat membuka seminar itu.¦Tiga pakar lain hadir.
Ia bertemu dr. Lestari di klinik.¦Antreannya panjang.
Menurut Letjen. (Purn.) Suryo, latihan itu rutin.
Kol. Inf. Dedi dan Kapt. Sari menjawab wartawan.
Rombongan K.H. Hasan tiba pukul 7.00.¦Mereka langsung masuk.
R.A. Kartini dan M.H. Thamrin disebut dalam buku itu.
Novel karya N.H. Dini laris.¦Cetakan kedua segera terbit.
Putusan dibacakan hakim ketua, Budi Raharjo, S.H., M.Hum., di Bandung.
Pembicara kedua ialah Rina Kusuma, S.E.¦Ia memaparkan anggaran.
Ketua panitia adalah Anwar, M.Si.¦Panitia lain belum ditunjuk.
Gelarnya kini Ph.D.¦Keluarganya bangga.
Alamatnya Jl. Merdeka No. 17, Kec. Coblong, Kab. Bandung.
Lihat hlm. 12 dan ps. 3.¦Semua jelas di sana.
Rumah itu di Gg. Mawar.¦Warnanya biru.
Surat bernomor 12/PP/2021 terbit tgl. 3 Jan. 2022.¦Isinya singkat.
UU No. 11 Tahun 2020 digugat.¦Pemohon menunggu.
Perpres No. 5/2021 berlaku.¦Aturan lama dicabut.
Ia lahir pada 5 Agt. 1980 di Solo.
Harga naik dari Rp. 10.000 menjadi Rp. 12.500.¦Pembeli mengeluh.
PT. Maju Jaya Tbk. melepas saham baru.
Kontrak diteken CV. Sinar Abadi dan UD. Makmur.
Laba PT Bumi Tbk.¦Direksi belum menanggapi.
Mereka membawa beras, gula, dsb.¦Warga menyambut.
Hadir pula Menlu, Menhan, dkk.¦Acara selesai pukul 12.00.
Berkas tsb.¦Hakim menolaknya.
Kereta tiba pukul 8 a.m.¦Penumpang turun.
Suhu naik 1,5 derajat.¦Es mencair.
Jumlahnya 1.234.567 orang.¦Angka itu resmi.
Pesawat mendarat pukul 21.45 WITA.¦Semua selamat.
Situsnya kemlu.go.id.¦Datanya terbuka.
Baca di www.contoh.com/berita.¦Ada fotonya.
Dilansir detik.com, banjir surut.
Kirim surel ke info@contoh.co.id.¦Jawaban datang esok.
"Kami menolak," kata Menlu.¦"Sikap kami tetap."
"Mengapa begitu?" tanyanya heran.
"Hentikan!" teriak massa di depan gedung.
“Kapan perang usai?” ujar seorang ibu.¦Tak ada yang menjawab.
“Kita menang.”¦Ucapan itu disambut tepuk tangan.
Ia berkata, "Ini 'garis merah' kami."¦Lalu ia pergi.
'Tidak mungkin,' kata dia.¦'Itu bohong.'
"Kami siap.¦Kami kuat," kata panglima.
Ia bilang (sambil tertawa) semua baik.¦Tak seorang pun percaya.
Pertemuan itu gagal (lihat hal. 4).¦Delegasi pulang.
(Foto diambil kemarin.)¦Lokasinya di Kyiv.
Mereka […] menolak usul itu.
Menlu [Rusia, red.] menolak hadir.
Ia berhenti … lalu berbicara lagi.
Ia berhenti...¦Semua diam.
Benarkah?!¦Kabar itu mengejutkan.
Apa jawab Moskow?¦Tidak ada.
JENEWA, KOMPAS.com - Perundingan dimulai.¦Dua pihak hadir.
MOSKOW – Rusia menolak usul itu.¦NATO kecewa.
1. Gencatan senjata.¦2. Tukar tawanan.¦3. Bantuan.
a. Tarik pasukan.¦b. Buka perbatasan.
PT Bank Rakyat Tbk. (BBRI) untung besar.
Anggarannya Rp2 M.¦Dana cair bulan depan.
I. Pendahuluan.¦II. Isi.¦III. Penutup.
A. Dalam negeri.¦B. Luar negeri.
a) Tarik pasukan.¦b) Buka koridor.
(1) Tarik pasukan.¦(2) Buka koridor.
Ada dua syarat: 1. Mundur.¦2. Berunding.
Tarik artileri ke jarak 20 km.¦Pasukan infanteri tetap.
Diatur dalam Pasal 12 ayat (3).¦Sanksinya berat.
Termuat dalam lampiran huruf B.¦Lampiran itu rahasia.
Mereka kalah di Grup C.¦Pelatih mundur.
Perang Dunia I.¦Setelah itu peta berubah.
Rapat dgn. pihak Ukraina ditunda s.d. Senin.
Surat ditandatangani a.n. Direktur.
Ia a.l. menyebut NATO, Uni Eropa, dll. dalam pidato itu.
Bantuan dari U.S. Agency itu tiba.
Sekjen PBB hadir.¦AS tidak.
Ia membeli 5 kg.¦Sisanya 2 kg.
Suhu 40C.¦Panas sekali.
Rusia menyerang Ukraina.Kyiv membalas.
Nilai tukar Rp14.500 per dolar AS.¦BI turun tangan.
Batas waktunya Rabu (9/2).¦Belum ada jawaban.
Skor 2-1.¦Gol ketiga dianulir.
Ia terpilih th. 2019 utk. masa jabatan lima thn. lagi.
Ahli hukum itu, Dra. Hj. Siti Aminah, M.Kn., diperiksa.
Tn. Smith dan Ny. Jones tiba.¦Sdr. Budi menjemput.
Sidang ke-76 dibuka.¦Sidang ke-75 ditutup setahun lalu.
Ia pindah ke Jakarta.¦ Istrinya ikut.
`

const en = `
The Rt. Hon. Anna Wells spoke.¦The hall was full.
Approx. 50 people came, approx. half of them late.
Adm. (Ret.) Paul Frey agreed.¦He sat down.
They moved to Lindale (pop. 4,000) last year.
P.S. I forgot the keys.¦Call me.
see you at five.¦bring the kids.¦is that fine?¦great!¦thanks
He asked 'why?' and left.¦He works at Yahoo! now.
See No. XIV of the list.¦Was it good?¦No.¦I disliked it.
Mr. Smith met Dr. Jones.¦They talked.
Sen. John D. Rockefeller spoke first.¦He was brief.
Sens. Cruz and Murphy, and Reps. Lee and Meeks, voted no.¦The bill failed.
Gen. Mark Milley and Lt. Col. Reed arrived.
The U.S. Senate voted.¦The U.N. Security Council did not.
He lives in the U.S.¦He likes it.
It opened at 5 p.m. Monday.¦Few came.
It opened at 5 p.m.¦Few came.
They sell arms, ammunition, etc.¦Buyers are many.
Apple Inc. Chief Executive Tim Cook agreed.
She works for Apple Inc.¦The pay is good.
St. Petersburg was calm.¦Snow fell.
See p. 12 and Fig. 3.¦Both are clear.
No. 10 declined to comment.
Did he agree?¦No.¦He refused.
"Why?" asked the envoy.
"Stop!" he said.¦"Now."
“We are ready,” Lavrov said.¦“Are you?”
He paused ... and left.
He paused...¦Nobody spoke.
On Dec. 22, 2021, talks began.
Talks began in Geneva on Jan. 21.¦They ended on Feb. 3.
Growth was 3.5 percent.¦Inflation fell.
It cost $1.5 billion.¦That is too much.
(The full text follows.)¦Readers may comment.
He joined [...] the army.
Plan B.¦Nobody had one.
World War I.¦After it came peace.
He is, e.g., a lawyer, i.e. a writer.
Russia vs. Ukraine was on the agenda.
J. K. Rowling and C.S. Lewis wrote it.
1. Withdraw.¦2. Talk.
Write to press@state.gov.¦Visit www.state.gov.
Boeing Co. and Lockheed Martin Corp. gained.
The Ph.D. student left.
Kyiv (Ukraine) answered.¦Moscow did not.
`

function table(lines: string) {
  return lines
    .trim()
    .split('\n')
    .map((line) => ({text: line.replaceAll('¦', ' '), sentences: line.split('¦').map((part) => part.trim())}))
}

describe('Indonesian sentences', () => {
  it.each(table(id))('$text', ({text, sentences}) => {
    expect(split(indonesian, text)).toEqual(sentences)
  })
})

describe('English sentences', () => {
  it.each(table(en))('$text', ({text, sentences}) => {
    expect(split(english, text)).toEqual(sentences)
  })
})

describe('lines', () => {
  it('always break, whatever stands at their end', () => {
    expect(split(indonesian, 'Menlu Rusia\nSergei Lavrov. Foto/AFP\r\n\r\nJl. Merdeka\u2028Prof.')).toEqual([
      'Menlu Rusia',
      'Sergei Lavrov.',
      'Foto/AFP',
      'Jl. Merdeka',
      'Prof.',
    ])
  })
})

describe('latin', () => {
  it('splits by the rules of Unicode alone', () => {
    const text = 'Er kam. Sie ging.\nWer? „Ich.“ Gut.'
    expect(split(latin('de'), text)).toEqual(['Er kam.', 'Sie ging.', 'Wer?', '„Ich.“', 'Gut.'])
  })
  it('refuses what is no language code', () => {
    expect(() => latin('no such')).toThrow(/BCP 47/)
  })
})

describe.each([indonesian, english, latin('fr')])('sentences in $name', (language) => {
  it('hold every character but white space, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.oneof(newsText, fc.string({unit: 'grapheme', maxLength: 80})), (text) => {
        let end = 0
        for (const sentence of language.sentences(text)) {
          expect(sentence.start).toBeGreaterThanOrEqual(end)
          expect(text.slice(end, sentence.start).trim()).toBe('')
          const part = text.slice(sentence.start, sentence.end)
          expect(part).toBe(part.trim())
          expect(part).not.toBe('')
          end = sentence.end
        }
        expect(text.slice(end).trim()).toBe('')
      }),
      {seed: 1, numRuns: 500},
    )
  })

  it('are found again in each sentence alone', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        for (const {start, end} of language.sentences(text)) {
          const alone = text.slice(start, end)
          expect(split(language, alone).join(' ').replace(/\s+/g, ' ')).toBe(alone.replace(/\s+/g, ' '))
        }
      }),
      {seed: 2, numRuns: 200},
    )
  })
})

describe('what ends a sentence without a mark', () => {
  it.each([
    ['I love her. :) I have a cat.', ['I love her. :)', 'I have a cat.']],
    ['It was fun :-D The end', ['It was fun :-D', 'The end']],
    ['Sampai jumpa =) Salam', ['Sampai jumpa =)', 'Salam']],
    ['It was fun :) and cheap', ['It was fun :) and cheap']],
    ['Note:) The end', ['Note:) The end']],
    ['He left. *** Bush stayed', ['He left.', '***', 'Bush stayed']],
    ['see ____ The form', ['see ____', 'The form']],
    ['two == The same', ['two == The same']],
    ['Kay Mann 04/26/2001 07:17 AM Will you come', ['Kay Mann', '04/26/2001 07:17 AM', 'Will you come']],
    ['Kay on 04/26/01 07:17:33 We met', ['Kay on 04/26/01 07:17:33', 'We met']],
    ['<kay@mann.com> 4/26/2001 07:17 Dear all', ['<kay@mann.com>', '4/26/2001 07:17', 'Dear all']],
    ['at 04/26/2001 07:17 PM yesterday', ['at 04/26/2001 07:17 PM yesterday']],
    ['That is clear. [...] The rest is not.', ['That is clear.', '[...]', 'The rest is not.']],
    ['That is “clear.” […] The rest is not.', ['That is “clear.”', '[…]', 'The rest is not.']],
    ['That is [...] The rest is not.', ['That is [...] The rest is not.']],
  ])('%s', (text, sentences) => {
    for (const language of [indonesian, english])
      expect(language.sentences(text).map(({start, end}) => text.slice(start, end))).toEqual(sentences)
  })
})
