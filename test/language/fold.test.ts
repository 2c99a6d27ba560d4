/** Spellings folded to one. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {english, indonesian, latin} from '../../src/language/index.js'
import {newsText} from './generated.js'

/** Each line is one word or phrase in several spellings. */
const id = `
de-eskalasi = deeskalasi = de eskalasi = De-Eskalasi = de‑eskalasi
kerja sama = kerjasama = Kerja Sama
uji coba = ujicoba = uji-coba
tanda tangan = tandatangan
China = Tiongkok = Cina
Prancis = Perancis
Suriah = Syria
Krimea = Crimea
Kyiv = Kiev
Zelensky = Zelenskyy = Zelenskiy
izin = ijin
imbau = himbau
aktivitas = aktifitas
risiko = resiko
miliar = milyar
praktik = praktek
analisis = analisa
nonblok = non-blok = Non-Blok
antirudal = anti-rudal = anti rudal
pascaperang = pasca-perang = pasca perang
antarnegara = antar negara
anti-Rusia = antirusia
di sini = disini
siapa pun = siapapun
Perserikatan Bangsa-Bangsa = perserikatan bangsa–bangsa
Jum’at = jum'at
ＮＡＴＯ = nato
pejabat kerjasama pertahanan = pejabat kerja sama pertahanan
`

const en = `
ceasefire = cease-fire = cease fire = Ceasefire
organisation = organization
defence = defense
labour = labor
travelled = traveled
centre = center
analyse = analyze
nonproliferation = non-proliferation
cooperation = co-operation
peacekeeping = peace-keeping
airstrike = air strike
vice president = vice-president
Kyiv = Kiev
U.S. = US
“security” guarantee = "security" guarantee
`

describe.each([
  [indonesian, id],
  [english, en],
] as const)('$name folding', (language, table) => {
  it.each(table.trim().split('\n'))('%s', (line) => {
    const folded = line.split(' = ').map((spelling) => language.fold(spelling))
    expect(new Set(folded).size).toBe(1)
  })

  it('is done once and for all', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const once = language.fold(text)
        expect(language.fold(once)).toBe(once)
      }),
      {seed: 8, numRuns: 500},
    )
  })
})

describe('folding', () => {
  it('keeps apart what differs', () => {
    for (const [a, b] of [
      ['AS', 'as'],
      ['eskalasi', 'de-eskalasi'],
      ['perluasan', 'ekspansi'],
      ['negara-negara', 'negara'],
    ]) {
      expect(indonesian.fold(a!)).not.toBe(indonesian.fold(b!))
    }
    for (const [a, b] of [
      ['US', 'us'],
      ['WHO', 'who'],
      ['size', 'sise'],
      ['meter', 'matter'],
    ]) {
      expect(english.fold(a!)).not.toBe(english.fold(b!))
    }
  })
  it('knows case and width alone in another language', () => {
    expect(latin('de').fold('Straße – „Haus“  ')).toBe('straße - "haus"')
  })
})
