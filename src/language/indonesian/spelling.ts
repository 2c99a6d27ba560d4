/** Spellings of one word. The first of a line stands for the rest. */
import {type SpellingRules, variantMap} from '../fold.js'
import {words} from '../sentences.js'

const variants = `
  kyiv = kiev
  china = tiongkok = cina
  prancis = perancis
  suriah = syria
  krimea = crimea
  belarus = belarusia
  zelensky = zelenskyy = zelenskiy
  imbau = himbau
  mengimbau = menghimbau
  imbauan = himbauan
  izin = ijin
  aktivitas = aktifitas
  risiko = resiko
  miliar = milyar
  praktik = praktek
  analisis = analisa
  kerja sama = kerjasama
  uji coba = ujicoba = uji-coba
  tanda tangan = tandatangan = tanda-tangan
  tanggung jawab = tanggungjawab
  memengaruhi = mempengaruhi
  memedulikan = mempedulikan
`

export const spelling: SpellingRules = {
  variants: variantMap(variants),
  prefixes: new Set(words('de non anti pasca pra antar kontra nir tuna semi ultra multi')),
  hyphenPrefixes: new Set(words('pro eks sub swa se')),
  acronyms: new Set(words('AS')),
}

/** A hyphen between two capitalised words joins halves of a doubled word and prefixes; else it stands between names. */
export function joins(left: string, right: string): boolean {
  const first = left.toLowerCase()
  const second = right.toLowerCase()
  return (
    second.startsWith(first) ||
    spelling.prefixes.has(first) ||
    spelling.hyphenPrefixes.has(first) ||
    first === 'al'
  )
}
