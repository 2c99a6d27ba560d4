/** Tokens. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {english, indonesian, latin} from '../../src/language/index.js'
import {newsText} from './generated.js'

/** Tokens apart by "¦" where the text has no space. */
const id = `
Menlu AS¦-¦Rusia bertemu¦.
Konflik Rusia¦–¦Ukraina memburuk¦.
AS¦/¦NATO menolak dan¦/¦atau menunda¦.
de-eskalasi dan negara-negara
Perserikatan Bangsa-Bangsa
NATO-nya se-ASEAN non-NATO di-PHK ber-KTP ke-27
Anti-Rusia Pasca-Soviet Non-Blok
Tawar-Menawar dan Sekutu-Sekutunya Uji-Coba Undang-Undang
Sukhoi Su-27 dan F-16 serta COVID-19
tahun 1990-an ¦, negara2
“¦Garis merah¦,¦” kata Ma'ruf¦.
Jl. M.H. Thamrin No. 9
Prof. Dr. Budi¦, S.H.
pkl. 19.30 WIB
Rp¦1,5 triliun atau US¦$¦2,3 miliar
Rabu (¦22/12/2021¦)¦.
naik 3,5¦% dari 14.000
buka KABARDESA.com atau https://m.medcom.id¦.
surel redaksi@contoh.co.id¦, @kemlu #damai
Ia diam¦...
Apa¦?¦! Tidak¦.
`

const en = `
Russia's allies¦' don't agree¦.
U.S.¦-¦Russia talks in Washington¦, D.C.
The US-led Anti-Ballistic system
Mr. Smith paid US¦$¦2.3 million on Dec. 22
Kyiv-based co-operation
a 19-year-old in the 1990s
Nagorno¦-¦Karabakh
Cease-Fire and High-Level East¦-¦West US¦-¦China
`

const expand = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => ({
      text: line.replaceAll(/¦ ?/g, (mark) => (mark === '¦ ' ? ' ' : '')),
      tokens: line.split(/[¦ ]+/),
    }))

describe.each([
  [indonesian, id],
  [english, en],
] as const)('$name tokens', (language, table) => {
  it.each(expand(table))('$text', ({text, tokens}) => {
    expect(language.tokens(text).map((token) => token.text)).toEqual(tokens)
  })
})

/** Letters, digits and signs that are two UTF-16 units each, among others. */
const beyondBmp = fc.string({
  unit: fc.constantFrom('\u{1d7e1}', '\u{10437}', '\u{1f600}', '5', '.', '-', 'a', 'Rp'),
  maxLength: 12,
})

describe('kinds of tokens', () => {
  it('are four', () => {
    const kinds = indonesian.tokens('NATO menambah 4.000 tentara (3,5%) & S-400 pada 22/12/2021, kata @x 😀.')
    expect(kinds.map(({text, kind}) => `${text} ${kind[0]}`)).toEqual([
      'NATO w',
      'menambah w',
      '4.000 n',
      'tentara w',
      '( p',
      '3,5 n',
      '% s',
      ') p',
      '& s',
      'S-400 w',
      'pada w',
      '22/12/2021 n',
      ', p',
      'kata w',
      '@x w',
      '😀 s',
      '. p',
    ])
  })
})

describe.each([indonesian, english, latin('fr')])('tokens in $name', (language) => {
  it('hold every character but white space, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.oneof(newsText, fc.string({unit: 'binary', maxLength: 60}), beyondBmp), (text) => {
        let end = 0
        for (const token of language.tokens(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end)
          expect(token.end).toBeGreaterThan(token.start)
          expect(text.slice(end, token.start).trim()).toBe('')
          expect(token.text).toBe(text.slice(token.start, token.end))
          expect(token.text).not.toMatch(/\s/)
          end = token.end
        }
        expect(text.slice(end).trim()).toBe('')
      }),
      {seed: 9, numRuns: 1000},
    )
  })

  it('never reach over the end of a sentence', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const ends = new Set(language.sentences(text).map((sentence) => sentence.end))
        for (const {start, end} of language.tokens(text)) {
          for (let place = start + 1; place < end; place++) expect(ends.has(place)).toBe(false)
        }
      }),
      {seed: 10, numRuns: 500},
    )
  })
})
