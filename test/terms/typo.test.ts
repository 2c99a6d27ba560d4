/** Look-up of what is misspelt. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {english, indonesian} from '../../src/language/index.js'
import {editDistance} from '../../src/terms/edit-distance.js'
import {Glossary} from '../../src/terms/index.js'
import {concept} from './concept.js'

const terms = [
  'diplomasi',
  'gencatan senjata',
  'kedaulatan',
  'jaminan keamanan',
  'menteri pertahanan',
  'perjanjian damai',
  'de-eskalasi',
  'nonblok',
  'sanksi',
  'AS',
  'UNESCO',
  'zona',
]
const glossary = new Glossary(
  terms.map((term) => concept(term, term, 'x')),
  [indonesian, english],
)
const lookup = (query: string) =>
  glossary
    .lookup(query, {source: 'id', target: 'en'})
    .filter(({tier}) => tier === 'typo')
    .map(({term}) => term.term)

describe('typing errors', () => {
  test.each<[string, string[]]>([
    ['dipolmasi', ['diplomasi']],
    ['gencatan sejata', ['gencatan senjata']],
    ['kedaultan', ['kedaulatan']],
    ['mnteri pertahanan', ['menteri pertahanan']],
    ['de-eskalsi', ['de-eskalasi']],
    ['eskalasi', []],
    ['eskalsi', []],
    ['blok', []],
    ['sanski', ['sanksi']],
    ['UNESCU', []],
    ['unescu', []],
    ['zoma', []],
    ['pasukan', []],
    ['keamanan jaminan', []],
  ])('%j', (query, expected) => {
    expect(lookup(query)).toEqual(expected)
  })
  test('score from 40 to 70, the nearer the higher', () => {
    const score = (query: string) => glossary.lookup(query, {source: 'id', target: 'en'})[0]!.score
    expect(score('kedaulatn')).toBeGreaterThan(score('kdaulatn'))
    expect(score('kedaulatn')).toBeLessThanOrEqual(70)
    expect(score('kdaulatn')).toBeGreaterThanOrEqual(40)
  })
  test('one letter lost, doubled or changed within a long word is found', () => {
    const long = terms.filter((term) => term.length > 7)
    fc.assert(
      fc.property(
        fc.constantFrom(...long),
        fc.nat(),
        fc.constantFrom('lost', 'doubled', 'changed'),
        (term, at, how) => {
          const place = 1 + (at % (term.length - 2))
          fc.pre(/[a-z]/.test(term[place]!))
          const middle = {lost: '', doubled: term[place]! + term[place], changed: 'q'}[how]
          const query = term.slice(0, place) + middle + term.slice(place + 1)
          const hits = glossary.lookup(query, {source: 'id', target: 'en'})
          expect(hits.map((hit) => hit.term.term)).toContain(term)
        },
      ),
      {seed: 1, numRuns: 500},
    )
  })
})

describe('what is spelt right is no typing error', () => {
  /** What a glossary of one term guesses at a word. */
  const guess = (language: string, query: string, term: string) =>
    new Glossary(
      [concept('it', language === 'id' ? term : '', language === 'en' ? term : '')],
      [indonesian, english],
    )
      .lookup(query, {source: language, target: language})
      .filter(({tier}) => tier === 'typo')
  test.each([
    ['id', 'keamanan', 'ketidakamanan'],
    ['id', 'ketidakamanan', 'keamanan'],
    ['id', 'stabilitas', 'instabilitas'],
    ['id', 'aksi', 'reaksi'],
    ['id', 'legal', 'ilegal'],
    ['id', 'mayoritas', 'minoritas'],
    ['id', 'membantah', 'pemerintah'],
    ['en', 'security', 'insecurity'],
    ['en', 'action', 'reaction'],
    ['en', 'export', 'import'],
    ['en', 'offensive', 'defensive'],
    ['en', 'agreement', 'disagreement'],
    ['en', 'information', 'disinformation'],
  ])('%s: %s, %s', (language, one, other) => {
    expect(guess(language, one, other)).toEqual([])
    expect(guess(language, other, one)).toEqual([])
  })
  test('a name that the glossary knows is spelt right too', () => {
    const other = new Glossary(
      [concept('a', 'Rusia', ''), concept('b', 'menteri luar negeri AS', '')],
      [indonesian, english],
    )
    expect(other.lookup('menteri luar negeri Rusia', {source: 'id', target: 'en'})).toEqual([])
  })
  test('an antonym that is misspelt is not guessed at by its opposite', () => {
    expect(guess('id', 'ketidakamanann', 'keamanan')).toEqual([])
    expect(guess('id', 'instablitas', 'stabilitas')).toEqual([])
    expect(guess('en', 'inscurity', 'security')).toEqual([])
  })
})

/** Edit distance by its definition (optimal string alignment). */
function slowly(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const [restA, restB] = [a.slice(1), b.slice(1)]
  if (a[0] === b[0]) return slowly(restA, restB)
  const least = 1 + Math.min(slowly(restA, restB), slowly(restA, b), slowly(a, restB))
  const isSwap = a.length > 1 && a[0] === b[1] && a[1] === b[0]
  return isSwap ? Math.min(least, 1 + slowly(a.slice(2), b.slice(2))) : least
}

test('edit distance is what its definition says', () => {
  const word = fc.string({unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6})
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b)).toBe(slowly(a, b))
      const beginnings = Array.from({length: b.length + 1}, (_, end) => slowly(a, b.slice(0, end)))
      expect(editDistance(a, b, true)).toBe(Math.min(...beginnings))
    }),
    {seed: 1, numRuns: 500},
  )
})
