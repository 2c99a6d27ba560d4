/** Which words negate or reverse another. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {words} from '../../src/language/abbreviations.js'
import {english, indonesian, latin} from '../../src/language/index.js'

const pairs = (lines: string) =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split('/') as [string, string])

describe('opposes', () => {
  it.each(
    pairs(`
      naik/turun
      menaikkan/menurunkan
      kenaikan/penurunan
      legal/ilegal
      resmi/tidak resmi
      eskalasi/deeskalasi
      Eskalasi/de-eskalasi
      NATO/non-NATO
      pro-Rusia/anti-Rusia
      prasejarah/pascasejarah
      menyerang/diserang
      mengalahkan/dikalahkan
      ekspor/impor
      mengekspor/mengimpor
      adil/ketidakadilan
      menang/kalah
      dibuka/ditutup
      penjualan/pembelian
      didukung/ditolak
      surplus/defisit
      utara/selatan
      rasional/irasional
      moral/amoral
      konstitusional/inkonstitusional
    `),
  )('Indonesian: %s and %s', (a, b) => {
    expect([indonesian.opposes(a, b), indonesian.opposes(b, a)]).toEqual([true, true])
  })

  it.each(
    pairs(`
      ratified/unratified
      legal/illegal
      rose/fell
      rising/falling
      increases/decreased
      escalation/de-escalation
      NATO/non-NATO
      pro-Russian/anti-Russian
      pre-war/post-war
      possible/impossible
      regular/irregular
      balanced/imbalanced
      mature/immature
      careful/careless
      strengthened/weakened
      bought/sold
      deployed/withdrew
      agreement/disagreement
      confirmed/denied
      overestimated/underestimated
      understood/misunderstood
    `),
  )('English: %s and %s', (a, b) => {
    expect([english.opposes(a, b), english.opposes(b, a)]).toEqual([true, true])
  })

  it.each(
    pairs(`
      naik/naik
      Naik/naik
      serang/menyerang
      menyerang/menyerangnya
      diserang/diserangnya
      donesia/indonesia
      dia/india
      ajar/jar
      akan/kan
      kat/dekat
      menteri/dimensi
      pertahanan/penahanan
      negara/pemerintah
    `),
  )('Indonesian: %s is no opposite of %s', (a, b) => {
    expect([indonesian.opposes(a, b), indonesian.opposes(b, a)]).toEqual([false, false])
  })

  it.each(
    pairs(`
      rise/rises
      cover/discover
      play/display
      press/impress
      prove/improve
      port/import
      part/depart
      less/unless
      it/unit
      pact/impact
      attacked/attack
      sanction/sanctions
      minister/president
    `),
  )('English: %s is no opposite of %s', (a, b) => {
    expect([english.opposes(a, b), english.opposes(b, a)]).toEqual([false, false])
  })

  it('is the same in either order', () => {
    const list = words(`${english.rules.opposites!.pairs} ${english.rules.opposites!.lookalikes}`)
    fc.assert(
      fc.property(fc.constantFrom(...list), fc.constantFrom(...list), (a, b) => {
        expect(english.opposes(a, b)).toBe(english.opposes(b, a))
        expect(english.opposes(a, a)).toBe(false)
      }),
      {seed: 5},
    )
  })

  it('says no of a language that nothing is known of', () => {
    expect(latin('de').opposes('legal', 'illegal')).toBe(false)
    expect([...latin('de').negations]).toEqual([])
  })
})

describe('negations', () => {
  it.each([
    [indonesian, 'tidak tak bukan belum jangan tanpa tiada', 'akan sudah dengan'],
    [english, "not no never without isn't Won’t didn't cannot", "it's will with"],
  ] as const)('in %o', (language, negating, others) => {
    for (const word of words(negating))
      expect([word, language.negations.has(language.fold(word))]).toEqual([word, true])
    for (const word of words(others))
      expect([word, language.negations.has(language.fold(word))]).toEqual([word, false])
  })
})

describe.each([indonesian, english])('the list of opposites in $name', ({rules: {opposites}}) => {
  it('has two sides in each line, no word on both, no line twice', () => {
    const lines = opposites!.pairs.trim().split('\n')
    for (const line of lines) {
      const sides = line.split('/').map(words)
      expect([line, sides.length, sides.every((side) => side.length > 0)]).toEqual([line, 2, true])
      expect(sides[0]!.filter((word) => sides[1]!.includes(word))).toEqual([])
    }
    expect(new Set(lines.map((line) => line.trim())).size).toBe(lines.length)
  })

  it('has each word once that looks like an opposite', () => {
    const list = words(opposites!.lookalikes)
    expect(list.filter((word, index) => list.indexOf(word) !== index)).toEqual([])
  })
})
