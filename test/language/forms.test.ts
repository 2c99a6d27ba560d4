/** Forms of words, their levels and their roots. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {DefinedLanguage} from '../../src/language/index.js'
import {english, indonesian, latin, withExceptions} from '../../src/language/index.js'

const written = (language: DefinedLanguage, word: string) =>
  language
    .analyses(word)
    .map(
      (chain) =>
        chain.map(({lemma, level}) => `${lemma}:${level === 'variant' ? 'V' : level[0]}`).join(' ') || '=',
    )
    .join(' | ')

/**
 * word -> its analyses with `|` between, `=` for the word itself; each a chain of words with the first letter of their
 * level: Variant, inflected, voice, related.
 */
const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [word, ...forms] = line.trim().split(/\s+->\s*/)
      return [word!, forms.join('')] as const
    })

const id = `
adapun ->
kendatipun ->
bagaimanapun ->
bukupun -> buku:i
menulis -> tulis:v
memotong -> potong:v
menyebut -> sebut:v
mengirim -> kirim:v
mengambil -> ambil:v
melihat -> lihat:v
merawat -> rawat:v
mewajibkan -> wajib:v
menyanyi -> nyanyi:v
menghadapi -> hadap:v
mengkhianati -> khianat:v
mengecek -> cek:v
mengelas -> las:v
mentransfer -> transfer:v
memprotes -> protes:v
memrotes -> protes:v
mengkritik -> kritik:v
mensyaratkan -> syarat:v
ditolak -> tolak:v
disepakati -> sepakat:v
terlihat -> lihat:v
terendah -> rendah:v
dengarkan -> dengar:v
hormati -> hormat:v
berunding -> runding:v
berebut -> rebut:v
bekerja -> kerja:v
belajar -> ajar:v
bertentangan -> tentang:v
berdasarkan -> dasar:v
memperkuat -> perkuat:v kuat:r
diperpanjang -> perpanjang:v panjang:r
mempekerjakan -> pekerjakan:v kerja:r
memperebutkan -> perebutkan:v rebut:r
memberlakukan -> berlaku:v laku:r
diberangkatkan -> berangkat:v
berpendidikan -> pendidikan:v didik:r
berkelanjutan -> kelanjutan:v lanjut:r
bantuan -> bantu:r
serangan -> serang:r
penyerang -> serang:r
pemukul -> pukul:r
penulis -> tulis:r
pengirim -> kirim:r
pengebom -> bom:r
perundingan -> runding:r
pekerjaan -> kerja:r
pelajaran -> ajar:r
perumahan -> rumah:r
kesepakatan -> sepakat:r
keterlibatan -> terlibat:r libat:r
keberhasilan -> berhasil:r hasil:r
kepemimpinan -> pemimpin:r pimpin:r
ketidakpastian -> tidak pasti:r pasti:r
ketiga -> tiga:r
kemerosotan -> merosot:r
reruntuhan -> runtuh:r
pengawasan -> awas:r
membeli -> beli:v
keuanganya -> keuangannya:V keuangan:i uang:r
pemberlakuan -> berlaku:r laku:r
senilai -> nilai:r
sebaiknya -> baik:r
antarnegara -> negara:r
pascaperang -> perang:r
bukunya -> buku:i
bukuku -> buku:i
rumahmu -> rumah:i
bacalah -> baca:i
bukukah -> buku:i
itupun ->
kubaca -> baca:i
kaulihat -> lihat:i
disebutnya -> disebut:i sebut:v
serangannya -> serangan:i serang:r
diberlakukannya -> diberlakukan:i berlaku:v laku:r
misilnya -> misil:i
klorokuinnya -> klorokuin:i
rudal-rudal -> rudal:i
rudal-rudalnya -> rudal:i
rudal2 -> rudal:i
serangan-serangan -> serangan:i serang:r
besar-besaran -> besar:r
berlarut-larut -> larut:v
menyebut-nyebut -> sebut:v
tolong-menolong -> tolong:v
dibesar-besarkan -> besar:v
keragu-raguan -> ragu-ragu:r ragu:r
setinggi-tingginya -> tinggi:r
perundang-undangan -> undang-undang:r
undang-undangnya -> undang-undang:i
undang-undang ->
kupu-kupu ->
laki-laki -> laki:r
gerak-gerik ->
NATO-nya -> NATO:i
PBB-lah -> PBB:i
se-ASEAN -> ASEAN:i
di-PHK -> PHK:v
ber-KTP -> KTP:v
pasca-Soviet -> Soviet:r
pro-Rusia -> Rusia:r
ke-27 ->
non-NATO ->
anti-Rusia ->
de-eskalasi ->
de-eskalasinya -> de-eskalasi:i
penandatanganan -> tanda tangan:r
ditandatangani -> tanda tangan:v
mempertanggungjawabkan -> pertanggungjawabkan:v tanggung jawab:r
diujicobakan -> uji coba:v
menyalahgunakan -> salah guna:v
ijin ->
mengijinkan -> ijin:v
aktifitasnya -> aktifitas:i
menteri ->
negeri ->
perang ->
persen ->
sekutu ->
pesawat ->
diplomasi ->
sanksi ->
terorisme ->
direktur ->
selat ->
ekspansi ->
Berlin ->
Bali ->
Putin ->
Kiribati ->
Bekasi ->
Menlu ->
AS ->
Serangan -> serang:r
SERANGAN -> serang:r
meskipun ->
adalah ->
beruang -> = | uang:v | ruang:v
berikan -> beri:v | ikan:v
`

const en = `
missiles -> missile:i
allies -> ally:i
watches -> watch:i
armies -> army:i
news ->
series ->
sanctions -> sanction:i
NGOs -> NGO:i
Russia's -> Russia:i
allies' -> allies:i ally:i
women -> woman:i
crises -> crisis:i
criteria -> criterion:i
planned -> plan:i
hoped -> hope:i
carried -> carry:i
making -> make:i
dying -> die:i
stopping -> stop:i
said -> say:i
withdrew -> withdraw:i
foes -> foe:i
trousers ->
manner ->
larger -> large:i
happiest -> happy:i
best -> good:i
meetings -> meeting:i
negotiations -> negotiation:i | negotiation:i negotiate:r
enlargement -> = | enlarge:r
security -> = | secure:r
organization -> = | organize:r
labor ->
defense ->
cease-fire ->
US-led -> US-lead:i | US:r
Putin ->
Paris ->
king ->
need ->
`

describe.each([
  ['Indonesian', indonesian, id],
  ['English', english, en],
] as const)('%s forms', (_, language, table) => {
  it.each(rows(table))('%s -> %s', (word, expected) => {
    expect(written(language, word)).toBe(expected)
  })

  it('are chains in order of their levels, each lemma once, never the word itself, and go on as their first word does', () => {
    const depth = ['variant', 'inflected', 'voice', 'related']
    const affixes = fc.constantFrom(
      '',
      'me',
      'mem',
      'meny',
      'di',
      'ter',
      'ber',
      'ke',
      'se',
      'per',
      'pe',
      'un',
      're',
    )
    const roots = fc.constantFrom(
      'baca',
      'tahan',
      'serang',
      'laku',
      'hasil',
      'negara',
      'plan',
      'unite',
      'secur',
      'AS',
      'Rusia',
    )
    const endings = fc.constantFrom(
      '',
      'kan',
      'i',
      'an',
      'nya',
      'lah',
      '-nya',
      's',
      'ed',
      'ing',
      'ity',
      "'s",
      '2',
    )
    fc.assert(
      fc.property(affixes, roots, endings, endings, (affix, root, ending, second) => {
        const word = affix + root + ending + second
        const forms = language.forms(word)
        const levels = forms.map(({level}) => depth.indexOf(level))
        expect(levels).toEqual([...levels].sort())
        expect(new Set(forms.map(({lemma}) => lemma)).size).toBe(forms.length)
        expect(forms.map(({lemma}) => lemma)).not.toContain(word)
        for (const {lemma, rule} of forms) expect([lemma.trim(), rule]).not.toContain('')
        expect(language.forms(word)).toEqual(forms)
        expect(forms).toEqual(language.analyses(word)[0] ?? [])
        expect(language.stem(word).length).toBeGreaterThan(0)
      }),
      {seed: 7, numRuns: 2000},
    )
  })
})

describe('levels', () => {
  it('keep words of one root apart', () => {
    const words = ['pertahanan', 'penahanan', 'ketahanan']
    for (const word of words) {
      expect(indonesian.forms(word)).toEqual([expect.objectContaining({lemma: 'tahan', level: 'related'})])
    }
    expect(new Set(words.map((word) => indonesian.stem(word)[0])).size).toBe(3)
    for (const [a, b] of [
      ['pemerintah', 'perintah'],
      ['keamanan', 'pengamanan'],
      ['perserikatan', 'serikat'],
      ['eskalasi', 'de-eskalasi'],
    ]) {
      for (const [word, other] of [
        [a!, b!],
        [b!, a!],
      ] as const) {
        const near = indonesian.forms(word).filter(({level}) => level !== 'related')
        expect(near.map(({lemma}) => lemma)).not.toContain(other)
      }
    }
  })
})

describe('stem', () => {
  it.each(
    rows(`
      menyimpan -> simpan
      mengirimi -> kirim
      memberlakukan -> berlaku
      menstabilkan -> stabil
      mensosialisasikan -> sosialisasi
      penandatangan -> penandatangan
      mempertanggungjawabkan -> pertanggungjawabkan
      rekan-rekannya -> rekan
      mata-mata -> mata-mata
      pemerintah -> pemerintah
      pertahanannya -> pertahanan
      NATO-nya -> NATO
      di-PHK -> PHK
      beruang -> beruang uang ruang
      mengurus -> urus
      sanksi -> sanksi
      menteri -> menteri
      keterlambatan -> keterlambatan
      diperjualbelikan -> perjualbelikan
      ketidaktahuan -> ketidaktahuan
      xyz -> xyz
    `),
  )('%s -> %s', (word, roots) => {
    expect(indonesian.stem(word).join(' ')).toBe(roots)
  })

  it('takes English endings off', () => {
    expect(english.stem('negotiations')).toEqual(['negotiation'])
    expect(english.stem('leaves')).toEqual(['leaf', 'leave'])
    expect(english.stem('news')).toEqual(['news'])
    expect(latin('de').stem('Häuser')).toEqual(['Häuser'])
    expect(latin('de').forms('Häuser')).toEqual([])
  })
})

describe('withExceptions', () => {
  const mine = withExceptions(indonesian, {
    serangan: [],
    menlu: ['menteri luar negeri'],
    AS: ['Amerika Serikat'],
  })
  it('comes before the language', () => {
    expect(mine.forms('Serangan')).toEqual([])
    expect(mine.stem('serangan')).toEqual(['serangan'])
    expect(mine.forms('Menlu')).toEqual([
      {lemma: 'menteri luar negeri', level: 'inflected', rule: 'exception'},
    ])
    expect(mine.stem('Menlu')).toEqual(['menteri luar negeri'])
    expect(mine.forms('as')).toEqual([])
    expect(mine.forms('AS')).toHaveLength(1)
    expect(mine.forms('bantuan')).toEqual(indonesian.forms('bantuan'))
    expect(indonesian.forms('serangan')).toHaveLength(1)
    expect(mine.sentences('A. B')).toEqual(indonesian.sentences('A. B'))
  })
  it('refuses empty words', () => {
    expect(() => withExceptions(indonesian, {x: ['']})).toThrow(/^padanan: /)
  })
})

it.each(['constructor', 'toString', 'hasOwnProperty'])('%s is a word like any other', (word) => {
  expect(indonesian.forms(word)).toEqual([])
})

it.each([
  ['perang', true],
  ['Negara-negaranya', true],
  ['yang', true],
  ['ijin', false],
  ['mentri', false],
  ['keamaman', false],
  ['nonfiksi', true],
  ['anti-korupsi', true],
  ['antisipas', false],
  ['software', true],
  ['dealer-dealernya', true],
  ['mensoftwarekan', false],
  ['pentahidrat', true],
])('Indonesian knows %s: %s', (word, expected) => {
  expect(indonesian.knows?.(word)).toBe(expected)
})

it.each([
  ['guarantees', true],
  ['Attacked', true],
  ['recieve', false],
])('English knows %s: %s', (word, expected) => {
  expect(english.knows?.(word)).toBe(expected)
})

/** A stem is a root that the whole word is made of, not one that a part of the word happens to spell. */
it.each([
  ['membantah', 'bantah'],
  ['bertanya', 'tanya'],
  ['bermasalah', 'masalah'],
  ['desakan', 'desak'],
  ['perbankan', 'bank'],
  ['perusakan', 'rusak'],
  ['pencari', 'cari'],
  ['penahan', 'tahan'],
  ['pengawasan', 'awas'],
])('%s is of %s', (word, root) => {
  expect(indonesian.forms(word).at(-1)?.lemma).toBe(root)
})
