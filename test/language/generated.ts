/** Generated text: the pieces that sentence rules stumble over, in every order. */
import fc from 'fast-check'

const pieces = `
Prof. Dr. dr. S.H. M.H. M.Hum. Tbk. Tbk dll. dsb. tsb. Jl. No. no. hal. hlm. pkl. tgl. yg. a.n. s.d. a.m. p.m. U.S. Inc. Ltd. etc.
e.g. Jan. Des. St. Mr. Sen. H. J. K. I. X. A. B. a. b. iv. 1. 2. 12. 2021. 14.000. 19.30 1,5 50C. I/O. R&D. (red.) ( ) [ ] " ' “ ” ‘ ’ « »
. .. ... … ? ! ?! !! , ; : - – — • * (1) (a) a) ii) Grup huruf Plan Dunia kelas Rusia AS Ia He The Namun Budi Monday Ali the dan ia NATO-nya
kabar desa kompas.com www.x.com Ukraina. perang. perang? perang! menang." menang.” (lihat). [...] […] ." .) ?” é. É. Ñ ñ 😀 5 7th °
:) :-) =D *** ==== [...]The 08/16/2000 12:05 AM
`
  .trim()
  .split(/\s+/)

const piece = fc.constantFrom(...pieces)
const gap = fc.constantFrom(' ', ' ', ' ', ' ', '', '  ', '\u00a0', '\n', '\t', ' \n ')

/** Texts of up to thirty pieces with white space, line ends or nothing between. */
export const newsText = fc
  .array(fc.tuple(piece, gap), {minLength: 1, maxLength: 30})
  .map((parts) => parts.flat().join(''))
