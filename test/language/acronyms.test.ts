/** Acronyms found, and what they stand for. */
import {describe, expect, it} from 'vitest'
import {
  acronymPairs,
  acronymSenses,
  english,
  findAcronyms,
  indonesian,
  latin,
} from '../../src/language/index.js'

/** A text, and the acronyms it defines as `acronym = full form`. */
const cases: [text: string, ...definitions: string[]][] = [
  ['Sidang Perserikatan Bangsa-Bangsa (PBB) dibuka.', 'PBB = Perserikatan Bangsa-Bangsa'],
  [
    'Rapat Dewan Keamanan Perserikatan Bangsa-Bangsa (DK PBB) ditunda.',
    'DK PBB = Dewan Keamanan Perserikatan Bangsa-Bangsa',
  ],
  ['Rusia dan Amerika Serikat (AS) berunding.', 'AS = Amerika Serikat'],
  ['Kata Menteri Luar Negeri (Menlu) Rusia itu.', 'Menlu = Menteri Luar Negeri'],
  ['Sebuah peluru kendali (rudal) jatuh.', 'rudal = peluru kendali'],
  ['Menjelang pemilihan umum (pemilu) di sana.', 'pemilu = pemilihan umum'],
  ['Organisasi Kesehatan Dunia (WHO) memperingatkan.', 'WHO = Organisasi Kesehatan Dunia'],
  [
    'Menurut Badan Energi Atom Internasional (IAEA), tidak ada kebocoran.',
    'IAEA = Badan Energi Atom Internasional',
  ],
  ['Sikap PBB (Perserikatan Bangsa-Bangsa) jelas.', 'PBB = Perserikatan Bangsa-Bangsa'],
  ['Sebuah rudal (peluru kendali) jatuh.', 'rudal = peluru kendali'],
  ['Anggaran WHO (Organisasi Kesehatan Dunia) naik.', 'WHO = Organisasi Kesehatan Dunia'],
  ['Hak asasi manusia (HAM) dilanggar.', 'HAM = Hak asasi manusia'],
  [
    'Komisi Pemilihan Umum (KPU) dan Badan Pengawas Pemilu (Bawaslu) hadir.',
    'KPU = Komisi Pemilihan Umum',
    'Bawaslu = Badan Pengawas Pemilu',
  ],
  ['The United Nations (UN) met.', 'UN = United Nations'],
  ['The North Atlantic Treaty Organization (NATO) expands.', 'NATO = North Atlantic Treaty Organization'],
  [
    'The Organization for Security and Co-operation in Europe (OSCE) met.',
    'OSCE = Organization for Security and Co-operation in Europe',
  ],
  ['NATO (North Atlantic Treaty Organization) expands.', 'NATO = North Atlantic Treaty Organization'],
  ['Pertemuan itu digelar Rabu (22/12/2021).'],
  ['Presiden Rusia (kiri) tiba.'],
  ['Kyiv (ANTARA) - Presiden bicara.'],
  ['Ia hadir. (AFP)'],
  ['Uang itu (Rp5 juta) hilang.'],
  ['Perundingan berjalan alot, kata PBB (lihat halaman 3).'],
]

describe('findAcronyms', () => {
  it.each(cases)('%s', (text, ...definitions) => {
    const found = findAcronyms(text, text.startsWith('The') ? english : indonesian)
    expect(found.map(({acronym, fullForm}) => `${acronym} = ${fullForm}`)).toEqual(definitions)
    for (const {acronym, acronymSpan, fullForm, fullFormSpan} of found) {
      expect(text.slice(acronymSpan.start, acronymSpan.end)).toBe(acronym)
      expect(text.slice(fullFormSpan.start, fullFormSpan.end)).toBe(fullForm)
    }
  })
})

describe('acronymSenses', () => {
  it('returns every sense of an ambiguous acronym, and minds the case', () => {
    expect(acronymSenses('PBB', indonesian)).toEqual([
      'Perserikatan Bangsa-Bangsa',
      'Pajak Bumi dan Bangunan',
      'Partai Bulan Bintang',
    ])
    expect(acronymSenses('AS', indonesian)).toEqual(['Amerika Serikat'])
    expect(acronymSenses('as', indonesian)).toEqual([])
    expect(acronymSenses('ICC', english)).toHaveLength(2)
    expect(acronymSenses('EU', latin('de'))).toEqual([])
  })

  it.each([indonesian, english])('has no empty and no double sense in $name', (language) => {
    const names = language.rules.acronyms!.senses.match(/^\s*[^=\n]+(?==)/gm)!.map((name) => name.trim())
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) {
      const senses = acronymSenses(name, language)
      expect(senses.length).toBeGreaterThan(0)
      expect(senses).not.toContain('')
      expect(new Set(senses).size).toBe(senses.length)
    }
  })
})

describe('acronymPairs', () => {
  it('learns pairs from sentences and their translations', () => {
    const un = {source: 'Perserikatan Bangsa-Bangsa (PBB) bersidang.', target: 'The United Nations (UN) met.'}
    const both = {
      source: 'Uni Eropa (UE) dan Organisasi Kesehatan Dunia (WHO) sepakat.',
      target: 'The European Union (EU) and the World Health Organization (WHO) agreed.',
    }
    const odd = {source: 'Amerika Serikat (AS) menolak.', target: 'Washington refused.'}
    expect(acronymPairs([un, both, odd, un], {source: indonesian, target: english})).toEqual([
      {
        source: {acronym: 'PBB', fullForm: 'Perserikatan Bangsa-Bangsa'},
        target: {acronym: 'UN', fullForm: 'United Nations'},
        count: 2,
      },
      {
        source: {acronym: 'UE', fullForm: 'Uni Eropa'},
        target: {acronym: 'EU', fullForm: 'European Union'},
        count: 1,
      },
      {
        source: {acronym: 'WHO', fullForm: 'Organisasi Kesehatan Dunia'},
        target: {acronym: 'WHO', fullForm: 'World Health Organization'},
        count: 1,
      },
    ])
  })
})
