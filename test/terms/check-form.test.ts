/** What software translators check: pairs, and what is said of them. */
import {describe, expect, test} from 'vitest'
import {english, indonesian} from '../../src/language/index.js'
import {severityOf} from '../../src/rules.js'
import {isTranslatable} from '../../src/terms/check-copies.js'
import {checkForms} from '../../src/terms/check-form.js'
import {checkQuotations} from '../../src/terms/check-quotations.js'

const languages = {sourceTag: 'en', targetTag: 'id', sourceLanguage: english, targetLanguage: indonesian}
const turned = {sourceTag: 'id', targetTag: 'en', sourceLanguage: indonesian, targetLanguage: english}

const check = (source: string, target: string, of = languages) =>
  checkForms([{source, target}], of)[0]!.map((message) => `${message.ruleId}: ${message.reason}`)

/** The rules of a pair's messages, infos in brackets. */
const rulesOf = (source: string, target: string, of = languages) =>
  checkForms([{source, target}], of)[0]!
    .map((message) => (severityOf(message) === 'info' ? `(${message.ruleId})` : message.ruleId))
    .join(' ')

describe('placeholders', () => {
  test.each<[string, string, string]>([
    ['Hello {name}!', 'Halo {name}!', ''],
    ['Hello {name}!', 'Halo {nama}!', 'placeholder-missing placeholder-added'],
    ['{{count}} files', '{{ count }} berkas', ''],
    ['{{count}} files', 'berkas', 'placeholder-missing'],
    [`Cost: \${x}`, `Biaya: \${x}`, ''],
    [`Cost: \${x}`, 'Biaya: $ {x}', 'placeholder-missing placeholder-added'],
    ['%d of %d', '%d dari %d', ''],
    ['%d of %d', '%d', 'placeholder-missing'],
    ['%s has %d', '%d milik %s', 'placeholder-order'],
    ['%s has %d', '%2$d milik %1$s', ''],
    ['%1$s has %2$d', '%2$d milik %1$s', ''],
    ['%1$s', '%2$s', 'placeholder-missing placeholder-added'],
    ['Hello %@', 'Halo %@', ''],
    ['Hello %@', 'Halo', 'placeholder-missing'],
    ['%(who)s left', '%(who)s pergi', ''],
    ['%count% left', '%count% sisa', ''],
    ['%count% left', '%jumlah% sisa', 'placeholder-missing placeholder-added'],
    ['%1 of %2', '%2 dari %1', ''],
    ['%1 of %2', '%1', 'placeholder-missing'],
    ['%5.2f km', '%5.2f km', ''],
    ['%d%% done', '%d%% selesai', ''],
    ['$t(key) now', '$t(key) kini', ''],
    ['On {when, date, short}', 'Pada {when, date, long}', ''],
    ['On {when, date, short}', 'Pada {waktu, date, short}', 'placeholder-missing placeholder-added'],
    // No placeholders: per cent, braces round words, parts of addresses.
    ['Up 5 % from 4%', 'Naik 5% dari 4%', ''],
    ['100%d', '100%e', ''],
    ['Up 5%, down 3% since', 'Naik 5 %, turun 3 % sejak', ''],
    ['See {the note below}', 'Lihat {catatan di bawah}', ''],
    ['At https://x.id/a%d0%b0', 'Di https://x.id/a%d0%b0', ''],
  ])('%s | %s', (source, target, expected) => {
    expect(rulesOf(source, target)).toBe(expected)
  })
  test('are named', () => {
    expect(check('Hi {name}', 'Halo {nama}')).toEqual([
      'placeholder-missing: Expected placeholder `{name}`',
      'placeholder-added: Unexpected placeholder `{nama}`, the source has none',
    ])
    expect(check('%s has %d', '%d milik %s')).toEqual([
      'placeholder-order: Expected `%2$d` for `%d`: here it stands for another argument than in the source',
    ])
  })
})

describe('messages of ICU', () => {
  const files = '{n, plural, one {# file} other {# files}}'
  test.each<[string, string, string, typeof languages]>([
    [files, '{n, plural, other {# berkas}}', '', languages],
    [files, '{n, plural, one {# berkas} other {# berkas}}', '(message-form)', languages],
    [files, '{n} berkas', '', languages],
    [files, 'berkas', 'placeholder-missing', languages],
    [files, '{m, plural, other {# berkas}}', 'placeholder-missing placeholder-added', languages],
    [files, '{n, plural, other {berkas}}', 'placeholder-missing', languages],
    [files, '{n, plural, other {{n} berkas}}', '', languages],
    [files, '{n, plural, other {# berkas}', 'message-syntax', languages],
    [files, '{n, plural, one {# berkas}}', 'message-form (message-form)', languages],
    ['{n, plural, other {# berkas}}', files, '', turned],
    ['{n} berkas', files, '', turned],
    ['{n, plural, other {# berkas}}', '{n, plural, other {# files}}', 'message-form', turned],
    ['{n, plural, other {# berkas}}', '{n, plural, =1 {a file} other {# files}}', '', turned],
    [
      '{n, plural, =0 {No file} one {# file} other {# files}}',
      '{n, plural, other {# berkas}}',
      'message-form',
      languages,
    ],
    [
      '{n, plural, =0 {No file} one {# file} other {# files}}',
      '{n, plural, =0 {Tiada berkas} other {# berkas}}',
      '',
      languages,
    ],
    ['{n, plural, =1 {A file} other {# files}}', '{n, plural, other {# berkas}}', '', languages],
    [
      '{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}',
      '{n, selectordinal, other {ke-#}}',
      '',
      languages,
    ],
    [
      '{n, selectordinal, other {ke-#}}',
      '{n, selectordinal, one {#st} other {#th}}',
      'message-form message-form',
      turned,
    ],
    [
      '{g, select, female {She} male {He} other {They}} left {place}',
      '{g, select, female {Ia} male {Ia} other {Mereka}} meninggalkan {place}',
      '',
      languages,
    ],
    ['{g, select, female {She} other {He}} left {place}', 'Ia meninggalkan {place}', '', languages],
    [
      '{g, select, female {She} other {He}} left {place}',
      'Ia meninggalkan tempat',
      'placeholder-missing',
      languages,
    ],
    [
      '{g, select, female {She} other {He}} left',
      '{g, select, wanita {Ia} other {Ia}} pergi',
      'message-form message-form',
      languages,
    ],
    [
      '{n, plural, one {<b>#</b> file} other {<b>#</b> files}}',
      '{n, plural, other {<b>#</b> berkas}}',
      '',
      languages,
    ],
    [
      '{n, plural, one {<b>#</b> file} other {# files}}',
      '{n, plural, other {# berkas}}',
      'markup-missing markup-missing',
      languages,
    ],
  ])('%s | %s', (source, target, expected, of) => {
    expect(rulesOf(source, target, of)).toBe(expected)
  })
  test('say what the language has', () => {
    expect(check(files, '{n, plural, one {# berkas} other {# berkas}}')).toEqual([
      'message-form: Unexpected form `one` of `n`: Indonesian has `other`',
    ])
    expect(check('{n, plural, other {# berkas}}', '{n, plural, other {# files}}', turned)).toEqual([
      'message-form: Expected form `one` of `n`: English has `one` or `other`',
    ])
  })
})

describe('tags, addresses', () => {
  test.each<[string, string, string]>([
    ['A <b>bold</b> word', 'Kata <b>tebal</b>', ''],
    ['A <b>bold</b> word', 'Kata <b>tebal', 'markup-missing'],
    ['A <b>bold</b> word', 'Kata <i>tebal</i>', 'markup-missing markup-missing markup-added markup-added'],
    ['A <b>bold</b> word', 'Kata </b>tebal<b>', 'markup-order'],
    ['<b><i>a</i></b>', '<b><i>a</b></i>', 'markup-order'],
    ['One<br>two', 'Satu<br/>dua', ''],
    ['<a href="x" title="Help">Go</a>', '<a href="x" title="Bantuan">Buka</a>', ''],
    ['<0>Go</0> <1/>', '<0>Buka</0> <1/>', ''],
    ['<0>Go</0>', '<1>Buka</1>', 'markup-missing markup-missing markup-added markup-added'],
    ['3 < 4 and 5 > 4', '3 < 4 dan 5 > 4', ''],
    ['See https://x.id/a.', 'Lihat https://x.id/a.', ''],
    ['See https://x.id/a.', 'Lihat https://x.id/b.', 'address-missing address-added'],
    ['See (https://x.id/a)', 'Lihat (https://x.id/a)', ''],
    ['https://x.id/a_(b)', 'https://x.id/a_(b)', ''],
    ['See www.x.id', 'Lihat https://www.x.id/', ''],
    ['See https://x.com/en/help', 'Lihat https://x.com/id/help', ''],
    ['See https://en.wikipedia.org/wiki/A', 'Lihat https://id.wikipedia.org/wiki/A', ''],
    ['See https://x.com/?lang=en', 'Lihat https://x.com/?lang=id', ''],
    ['See https://x.com/en/help', 'Lihat https://x.com/id/about', 'address-missing address-added'],
    ['Write to a@b.co.id, now', 'Tulis ke a@b.co.id, kini', ''],
    ['Write to a@b.co.id', 'Tulis ke a@b.co', 'address-missing address-added'],
    ['Write to a@b.co.id', 'Tulis kepada kami', 'address-missing'],
    ['By @ali at 5', 'Oleh @ali pukul 5', ''],
  ])('%s | %s', (source, target, expected) => {
    expect(rulesOf(source, target)).toBe(expected)
  })
})

describe('marks, spaces, words', () => {
  test.each<[string, string, string]>([
    ['They left.', 'Mereka pergi.', ''],
    ['They left.', 'Mereka pergi', 'end-differs'],
    ['They left', 'Mereka pergi.', 'end-differs'],
    ['Did they leave?', 'Apakah mereka pergi.', 'end-differs'],
    ['They left:', 'Mereka pergi.', 'end-differs'],
    ['They left,', 'Mereka pergi.', '(end-differs)'],
    ['They left!', 'Mereka pergi.', '(end-differs)'],
    ['They left...', 'Mereka pergi…', ''],
    ['“They left.”', '"Mereka pergi".', ''],
    ['(They left.)', '(Mereka pergi.)', ''],
    ['Kim to leave at 3 p.m.', 'Kim akan pergi pukul 15.00', ''],
    ['Made by Acme Inc.', 'Dibuat Acme Inc', ''],
    ['Did he leave at 3 p.m.', 'Apakah ia pergi pukul 15?', 'end-differs'],
    ['They left now.', 'Mereka pergi  kini.', '(space-doubled)'],
    ['They  left now.', 'Mereka  pergi kini.', ''],
    ['They left. Now.', 'Mereka pergi.  Kini.', ''],
    ['They left, now.', 'Mereka pergi , kini.', '(space-before-mark)'],
    ['They left.', 'Mereka pergi .', '(space-before-mark)'],
    ['People left.', 'Orang-orang pergi.', ''],
    ['Men left.', 'Para laki-laki pergi.', ''],
    ['People left.', 'Orang orang pergi.', 'word-repeated'],
    ['In the house.', 'Di di rumah.', 'word-repeated'],
    ['Mr Said said.', 'Said kata Said.', ''],
    ['Sirhan Sirhan left.', 'Sirhan Sirhan pergi.', ''],
    ['He left.', 'Sirhan Sirhan pergi.', ''],
    ['He left.', 'Ia pergi, pergi jauh.', ''],
    ['Very, very far.', 'Sangat sangat jauh.', ''],
    ['Bye bye now.', 'Sampai sampai kini.', ''],
  ])('%s | %s', (source, target, expected) => {
    expect(rulesOf(source, target)).toBe(expected)
  })
  test.each<[string, string, string]>([
    ['Ia berkata.', 'The the man spoke.', 'word-repeated'],
    ['Kata Said.', 'Samsuar Said said.', ''],
    ['Ia telah pergi.', 'He had had to go.', ''],
  ])('%s | %s', (source, target, expected) => {
    expect(rulesOf(source, target, turned)).toBe(expected)
  })
})

describe('copies and lengths', () => {
  const long = 'Presiden mengatakan bahwa perundingan akan dilanjutkan pekan depan di Jenewa. '
  test.each<[string, string, string]>([
    ['They left the city on Monday.', 'They left the city on Monday.', 'target-copied'],
    ['He spoke. They left the city.', 'Ia bicara. They left the city.', 'target-copied'],
    ['NATO', 'NATO', ''],
    ['The New York Times', 'The New York Times', ''],
    ['They left on Monday.', 'Mereka pergi pada Senin. Mereka pergi pada Senin.', 'sentence-doubled'],
    ['No. No. No, never again.', 'Tidak. Tidak. Tidak akan lagi.', ''],
    ['We will win. We will win.', 'Kita akan menang. Kita akan menang.', ''],
    ['They met.', long.repeat(2).trim(), 'length-unlikely sentence-doubled'],
    [
      'The president said that talks would go on next week in Geneva, and that he hoped for an end of the war before winter came.',
      'Ia bicara soal perundingan.',
      'length-unlikely',
    ],
    ['They met.', 'Kedua belah pihak telah bertemu.', ''],
  ])('%s | %s', (source, target, expected) => {
    expect(rulesOf(source, target)).toBe(expected)
  })
  test.each<[string, boolean]>([
    ['2024', false],
    ['NATO', false],
    ['https://x.id/settings', false],
    ['Jakarta Post', false],
    ['Microsoft Teams', false],
    ['iPhone 15', false],
    ['WhatsApp', false],
    ['Apple', false],
    ['{name}', false],
    ['radio', false],
    ['Delete', true],
    ['Save changes', true],
    ['They left.', true],
    ['', false],
  ])('%s is to be translated: %s', (text, expected) => {
    expect(isTranslatable(text, languages)).toBe(expected)
  })
  test('of languages that nothing is known of names stay', () => {
    const found = ['2024', 'NATO', 'Kyiv', 'Datei', 'Datei öffnen', 'Satu.'].map((text) =>
      isTranslatable(text, {}),
    )
    expect(found).toEqual([false, false, false, false, true, true])
  })
})

describe('quotations', () => {
  const say = (pairs: [string, string][]) =>
    checkQuotations(pairs.map(([source, target]) => ({source, target}))).map((found) =>
      found.map(({ruleId}) => ruleId).join(' '),
    )
  test.each<[string, string, string]>([
    ['“Kami siap," kata Ali.', '“We are ready,” said Ali.', ''],
    ['"Kami siap,” kata Ali.', 'Ali said they were ready.', 'quotation-missing'],
    ["“Kata 'siap' itu,” kata Ali.", "'The word “ready”,' said Ali.", ''],
    ['“Kami siap,” kata Ali.', "'We are ready,' said Ali.", ''],
    ['«Kami siap,» kata Ali.', '“We are ready,” said Ali.', ''],
    ['“Kami siap,” kata Ali.', "Ali said they're ready.", 'quotation-missing'],
    ['Ali siap.', 'Ali is “ready”.', 'quotation-added'],
  ])('%s | %s', (source, target, expected) => {
    expect(say([[source, target]])).toEqual([expected])
  })
  test.each<[string, [string, string][], string[]]>([
    [
      'over two pairs',
      [
        ['“Kami siap. ', '“We are ready.”'],
        ['Kami menang,” kata Ali.', '“We win,” said Ali.'],
      ],
      ['', ''],
    ],
    [
      'over three, with straight marks',
      [
        ['"Kami siap.', '"We are ready.'],
        ['Kami menang.', '"We win."'],
        ['Kami pulang," kata Ali.', 'We go home," said Ali.'],
      ],
      ['', '', ''],
    ],
    [
      'after one that is closed',
      [
        ['“Kami siap,” kata Ali.', '“We are ready,” said Ali.'],
        ['Ali siap.', 'Ali is “ready”.'],
      ],
      ['', 'quotation-added'],
    ],
    [
      'long after a mark that was forgotten',
      [
        ['“Kami siap.', '“We are ready.”'],
        ...Array<[string, string]>(8).fill(['Ia pergi.', 'He left.']),
        ['Ali siap.', 'Ali is “ready”.'],
      ],
      [...Array(9).fill(''), 'quotation-added'],
    ],
  ])('%s', (_, pairs, expected) => {
    expect(say(pairs)).toEqual(expected)
  })
})
