/** What must be true of the knowledge that the folders hold. */
import {describe, expect, it} from 'vitest'
import {spellings, words} from '../../src/language/abbreviations.js'
import {compared, irregular, unchanged} from '../../src/language/english/irregular.js'
import {roots as englishRoots} from '../../src/language/english/roots.js'
import {rareWords as englishRareWords} from '../../src/language/english/words.js'
import {english, indonesian} from '../../src/language/index.js'
import {compounds, doubled, givenForms, stems} from '../../src/language/indonesian/compounds.js'
import {names} from '../../src/language/indonesian/names.js'
import {roots as indonesianRoots} from '../../src/language/indonesian/roots.js'
import {rareWords as indonesianRareWords} from '../../src/language/indonesian/words.js'

const repeated = (list: readonly string[]) => {
  const seen = new Set<string>()
  return list.filter((word) => seen.has(word) || !seen.add(word))
}

describe.each([
  ['Indonesian', indonesian, words(indonesianRoots), words(indonesianRareWords)],
  ['English', english, words(englishRoots), words(englishRareWords)],
] as const)('%s data', (_, language, roots, rare) => {
  it('has several thousand roots in order, each once, in small letters', () => {
    expect(roots.length).toBeGreaterThan(5000)
    expect(roots.filter((root, index) => index > 0 && root <= roots[index - 1]!)).toEqual([])
    expect(roots.filter((root) => !/^[a-z]{2,}$/.test(root))).toEqual([])
    expect(repeated([...roots, ...rare])).toEqual([])
    expect(rare.filter((word) => language.rules.spelling.variants.has(word))).toEqual([])
  })

  it('has each spelling of a word once, and one that stands for all', () => {
    const {variants} = language.rules.spelling
    for (const [variant, standard] of variants) {
      expect([variant.trim(), standard.trim()]).toEqual([variant, standard])
      expect([variant, standard]).not.toContain('')
      expect(variant).not.toBe(standard)
      expect(variants.has(standard)).toBe(false)
      expect(variant).toBe(variant.toLowerCase())
    }
  })

  it('has each abbreviation under one kind', () => {
    const {abbreviations} = language.rules.sentences
    const all = Object.values(abbreviations).flatMap(words)
    expect(repeated(all)).toEqual([])
    expect(all.filter((word) => word.endsWith('.') || word.startsWith('.'))).toEqual([])
    expect(spellings(abbreviations).size).toBeGreaterThan(all.length)
  })

  it('has no word twice in a list', () => {
    const {sentences, functionWords, antonymPrefixes} = language.rules
    for (const list of [
      sentences.starters,
      sentences.nameParts,
      sentences.letterNames,
      functionWords,
      antonymPrefixes,
    ]) {
      expect(repeated(words(list))).toEqual([])
    }
  })

  it('knows twelve months and seven days', () => {
    const {months, weekdays} = language.rules.figures
    expect(months.trim().split('\n')).toHaveLength(12)
    expect(weekdays.trim().split('\n')).toHaveLength(7)
    expect(repeated([...words(months), ...words(weekdays)])).toEqual([])
  })
})

describe('Indonesian data', () => {
  it('has compounds of two or more words and doubled words of two halves, each once', () => {
    const list = compounds.split(',').map((compound) => compound.trim())
    expect(list.filter((compound) => !/^[a-z]+(?: [a-z]+)+$/.test(compound))).toEqual([])
    expect(repeated(list)).toEqual([])
    expect(words(doubled).filter((word) => !/^[a-z]+-[a-z]+$/.test(word))).toEqual([])
    expect(repeated(words(doubled))).toEqual([])
    const given = givenForms
      .trim()
      .split('\n')
      .map((line) => line.trim().split(' = ')[0]!)
    expect(repeated(given)).toEqual([])
    for (const pair of stems) expect(pair.join(' ')).toMatch(/^[a-z]+ [a-z]+$/)
  })

  it('keeps names', () => {
    expect(repeated(words(names))).toEqual([])
    for (const name of words(names))
      expect(indonesian.forms(name[0]!.toUpperCase() + name.slice(1))).toEqual([])
  })

  it('never takes a root apart', () => {
    const given = givenForms.split('\n').map((line) => line.trim().split(' = ')[0])
    const apart = words(indonesianRoots).filter(
      (root) => !given.includes(root) && indonesian.forms(root).length > 0,
    )
    expect(apart).toEqual([])
  })
})

describe('English data', () => {
  it('has each base and each exception once', () => {
    const lines = irregular.trim().split('\n').map(words)
    expect(repeated(lines.map(([base]) => base!))).toEqual([])
    for (const [base, ...forms] of lines) {
      expect(forms).not.toContain(base)
      expect(repeated(forms)).toEqual([])
    }
    expect(repeated(words(unchanged))).toEqual([])
    expect(repeated(words(compared))).toEqual([])
  })
})
