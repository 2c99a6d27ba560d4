/** What the rules of checks say to a person, in both languages of the pages. */
import type {RuleId} from '../rules.js'
import {type Html, html} from './html.js'
import type {DrawnMessage} from './message.js'
import type {Said} from './words.js'

type Words = (message: DrawnMessage) => {title: Said; detail: Said}

const em = (text: string | null | undefined) => html`<em>${text}</em>`

/** A headline and a sentence in each language; `{}` stands for what was found. */
function say(titles: Said, details: readonly [indonesian: string, english: string]): Words {
  return ({actual}) => ({title: titles, detail: [filled(details[0], actual), filled(details[1], actual)]})
}

function filled(sentence: string, actual: string | null | undefined): Html {
  const [before, after] = sentence.split('{}')
  return after === undefined ? html`${sentence}` : html`${before}${em(actual)}${after}`
}

export const ruleWords: Readonly<Record<Exclude<RuleId, 'term'>, Words>> = {
  'term-missing': say(
    ['Istilah tidak ada', 'Missing term'],
    ['Padanan {} tidak ditemukan.', 'No equivalent of {} was found.'],
  ),
  'term-deprecated': say(
    ['Tidak dianjurkan', 'Deprecated'],
    ['Glosarium tidak menganjurkan {}.', 'The glossary advises against {}.'],
  ),
  'term-spelling': say(
    ['Ejaan lain', 'Other spelling'],
    ['Glosarium mengeja {} dengan cara lain.', 'The glossary spells {} otherwise.'],
  ),
  'term-inconsistent': say(
    ['Tidak seragam', 'Inconsistent'],
    ['{}: konsep ini sudah disebut dengan nama lain.', '{}: this concept has another name above.'],
  ),
  'term-first-mention': say(
    ['Singkatan belum dijelaskan', 'Acronym not introduced'],
    ['{} muncul sebelum nama lengkapnya.', '{} comes before the name that it is short for.'],
  ),
  'name-spelling': say(
    ['Ejaan nama berbeda', 'Name spelt in two ways'],
    ['{} ditulis lain di atas.', '{} is spelt otherwise above.'],
  ),
  'name-missing': say(
    ['Nama berbeda', 'Names differ'],
    [
      'Untuk {} dari sumber tertulis nama atau ejaan lain.',
      'Another name or spelling stands for {} of the source.',
    ],
  ),
  'negation-missing': say(
    ['Pengingkaran hilang', 'Missing negation'],
    ['Sumber mengingkari; terjemahan tidak.', 'The source negates; the translation does not.'],
  ),
  'negation-added': say(
    ['Pengingkaran tambahan', 'Added negation'],
    ['Terjemahan mengingkari; sumber tidak.', 'The translation negates; the source does not.'],
  ),
  'word-opposite': say(
    ['Arti terbalik', 'Opposite meaning'],
    ['Untuk {} tertulis kata yang berlawanan.', 'A word of the opposite meaning stands for {}.'],
  ),
  // With a place in the translation, another figure stands there.
  'figure-missing': ({actual, targetSpan}) =>
    targetSpan
      ? {
          title: ['Angka berbeda', 'Figures differ'],
          detail: [
            html`Sumber menyebut ${em(actual)}; terjemahan menyebut yang lain.`,
            html`The source says ${em(actual)}; the translation says otherwise.`,
          ],
        }
      : {
          title: ['Angka hilang', 'Missing figure'],
          detail: [
            html`Sumber menyebut ${em(actual)}; terjemahan tidak.`,
            html`The source says ${em(actual)}; the translation does not.`,
          ],
        },
  'figure-added': say(
    ['Angka tambahan', 'Added figure'],
    ['{} tidak ada dalam sumber.', '{} is not in the source.'],
  ),
  'figure-weekday': say(
    ['Hari salah', 'Wrong weekday'],
    ['Tanggal itu tidak jatuh pada hari yang tertulis: {}.', 'That date was another day of the week: {}.'],
  ),
  'figure-style': say(
    ['Penulisan angka', 'How a figure is written'],
    ['{} ditulis menurut kebiasaan bahasa sumber.', '{} is written as the source language does.'],
  ),
  'quotation-missing': say(
    ['Kutipan hilang', 'Missing quotation'],
    ['Sumber mengutip; terjemahan tidak.', 'The source quotes; the translation does not.'],
  ),
  'quotation-added': say(
    ['Kutipan tambahan', 'Added quotation'],
    ['Terjemahan mengutip; sumber tidak.', 'The translation quotes; the source does not.'],
  ),
  'placeholder-missing': say(
    ['Isian hilang', 'Missing placeholder'],
    ['{} dari sumber tidak ada.', '{} of the source is not there.'],
  ),
  'placeholder-added': say(
    ['Isian tambahan', 'Added placeholder'],
    ['{} tidak ada dalam sumber.', '{} is not in the source.'],
  ),
  'placeholder-order': say(
    ['Urutan isian', 'Order of placeholders'],
    ['{} kini mewakili nilai yang lain.', '{} stands for another value now.'],
  ),
  'message-syntax': say(
    ['Pesan tak terbaca', 'Message can not be read'],
    ['Program tidak dapat membaca pesan ini.', 'A program can not read this message.'],
  ),
  'message-form': say(
    ['Bentuk pesan', 'Forms of the message'],
    ['Ada bentuk yang kurang atau tidak pernah dipakai.', 'A form is missing, or is never used.'],
  ),
  'markup-missing': say(
    ['Tag hilang', 'Missing tag'],
    ['{} dari sumber tidak ada.', '{} of the source is not there.'],
  ),
  'markup-added': say(
    ['Tag tambahan', 'Added tag'],
    ['{} tidak ada dalam sumber.', '{} is not in the source.'],
  ),
  'markup-order': say(
    ['Urutan tag', 'Order of tags'],
    ['Ada tag yang bersilangan atau tidak ditutup.', 'Tags cross, or one is not closed.'],
  ),
  'address-missing': say(
    ['Alamat hilang', 'Missing address'],
    ['{} dari sumber tidak ada.', '{} of the source is not there.'],
  ),
  'address-added': say(
    ['Alamat tambahan', 'Added address'],
    ['{} tidak ada dalam sumber.', '{} is not in the source.'],
  ),
  'end-differs': say(
    ['Tanda akhir berbeda', 'Ends differ'],
    [
      'Sumber dan terjemahan berakhir dengan tanda yang lain.',
      'Source and translation end with different marks.',
    ],
  ),
  'space-doubled': say(
    ['Spasi ganda', 'Doubled space'],
    ['Dua spasi berderet.', 'Two spaces stand where one should.'],
  ),
  'space-before-mark': say(
    ['Spasi sebelum tanda baca', 'Space before a mark'],
    ['Ada spasi sebelum tanda baca.', 'A space stands before a punctuation mark.'],
  ),
  'word-repeated': say(
    ['Kata berulang', 'Repeated word'],
    ['{} tertulis dua kali.', '{} stands twice in a row.'],
  ),
  'target-copied': say(
    ['Belum diterjemahkan', 'Not translated'],
    ['Kalimat sumber masih ada dalam terjemahan.', 'A sentence of the source stands in the translation.'],
  ),
  'sentence-doubled': say(
    ['Kalimat ganda', 'Doubled sentence'],
    ['Satu kalimat tertulis dua kali.', 'A sentence stands twice.'],
  ),
  'length-unlikely': say(
    ['Panjang tak wajar', 'Unlikely length'],
    [
      'Terjemahan jauh lebih panjang atau lebih pendek daripada sumber.',
      'The translation is much longer or shorter than the source.',
    ],
  ),
  'size-restriction': say(
    ['Batas panjang', 'Limit of length'],
    [
      'Terjemahan melewati batas yang ditetapkan dokumen.',
      'The translation passes the limit that the document sets.',
    ],
  ),
  'reading-speed': say(
    ['Terlalu cepat', 'Too fast to read'],
    ['Teks ini tidak sempat dibaca selama tampil.', 'Viewers can not read this in its time.'],
  ),
  'line-length': say(
    ['Baris terlalu panjang', 'Line too long'],
    ['Teks ini lebih panjang daripada barisnya.', 'The text is longer than its lines.'],
  ),
  'target-missing': say(
    ['Belum diterjemahkan', 'Not translated'],
    ['Segmen ini belum ada terjemahannya.', 'This segment has no translation yet.'],
  ),
  'state-early': say(
    ['Status belum diubah', 'State not changed'],
    [
      'Ada terjemahan, tetapi statusnya masih awal.',
      'There is a translation, but its state is still initial.',
    ],
  ),
  'code-missing': ({actual, expected}) => ({
    title: ['Kode hilang', 'Missing code'],
    detail: [
      html`Kode ${em(expected?.[0] ?? actual)} dari sumber tidak ada.`,
      html`Code ${em(expected?.[0] ?? actual)} of the source is not there.`,
    ],
  }),
  'code-added': say(
    ['Kode tambahan', 'Added code'],
    ['Kode {} tidak ada dalam sumber.', 'Code {} is not in the source.'],
  ),
  'code-order': say(
    ['Urutan kode', 'Order of codes'],
    ['Kode tidak berurutan seperti dalam sumber.', 'The codes are not in the order of the source.'],
  ),
  'space-missing': say(
    ['Spasi hilang', 'Missing space'],
    [
      'Sumber berspasi di ujung; terjemahan tidak.',
      'The source has a space at its end; the translation has not.',
    ],
  ),
  'space-added': say(
    ['Spasi berlebih', 'Added space'],
    [
      'Terjemahan berspasi di ujung; sumber tidak.',
      'The translation has a space at its end; the source has not.',
    ],
  ),
}
