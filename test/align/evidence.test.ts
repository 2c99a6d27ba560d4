/** What words say for a bead, against the formula. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {WordClasses} from '../../src/align/classes.js'
import {Evidence} from '../../src/align/evidence.js'
import {plain} from './plain.js'

const sourceWords = ['a', 'b', 'c', 'd']
const targetWords = ['w', 'x', 'y', 'z']
const sentences = (words: string[]) =>
  fc.array(
    fc.array(fc.constantFrom(...words), {maxLength: 4}).map((chosen) => chosen.join(' ')),
    {minLength: 3, maxLength: 8},
  )

/** The log odds of the file's comment, straight from the sets: found 0.75, accident 0.01 at least among five more sentences, discounted by 0.6. */
function slowScore(texts: [string[], string[]], partners: [string, string][], [a, b, c, d]: number[]) {
  const words = (text: string) => new Set(text.split(' ').filter(Boolean))
  const side = (from: string[], to: string[], all: string[], partnersOf: (word: string) => string[]) => {
    let sum = 0
    for (const text of from) {
      for (const word of words(text)) {
        const mates = partnersOf(word)
        if (mates.length === 0) continue
        const holds = (other: string) => mates.some((mate) => words(other).has(mate))
        const once = Math.max(0.01, all.filter(holds).length / (all.length + 5))
        const chance = 1 - (1 - once) ** to.length
        if (chance >= 0.75) continue
        sum += 0.6 * Math.log(to.some(holds) ? 0.75 / chance : 0.25 / (1 - chance))
      }
    }
    return sum
  }
  const halves = [texts[0].slice(a, b), texts[1].slice(c, d)] as const
  return (
    side(halves[0], halves[1], texts[1], (word) => partners.filter(([s]) => s === word).map(([, t]) => t)) +
    side(halves[1], halves[0], texts[0], (word) => partners.filter(([, t]) => t === word).map(([s]) => s))
  )
}

test('words of a bead find a counterpart or none, whichever way it is counted', () => {
  const partner = fc.tuple(fc.constantFrom(...sourceWords), fc.constantFrom(...targetWords))
  fc.assert(
    fc.property(
      sentences(sourceWords),
      sentences(targetWords),
      fc.uniqueArray(partner, {selector: String, maxLength: 6}),
      fc.array(fc.tuple(fc.nat(2), fc.integer({min: 1, max: 3}), fc.nat(2), fc.integer({min: 1, max: 3})), {
        minLength: 1,
        maxLength: 6,
      }),
      (source, target, pairs, stretches) => {
        const units = [new WordClasses(plain('id')), new WordClasses(plain('en'))] as const
        for (const word of sourceWords) units[0].read(word)
        for (const word of targetWords) units[1].read(word)
        // A window that is too narrow must not matter.
        const evidence = new Evidence([source, target], units, () => [1, 2])
        for (const [s, t] of pairs) evidence.join(sourceWords.indexOf(s), targetWords.indexOf(t))
        evidence.weigh()
        for (const [a, m, c, n] of stretches) {
          const place = [a, Math.min(source.length, a + m), c, Math.min(target.length, c + n)] as const
          expect(evidence.score(...place)).toBeCloseTo(slowScore([source, target], pairs, [...place]), 9)
        }
      },
    ),
    {seed: 8, numRuns: 150},
  )
})

test('a word that finds nothing in true beads says less when it finds nothing again', () => {
  const texts = [
    ['a b', 'a b', 'a b', 'a b', 'b'],
    ['x y', 'x', 'x', 'x', 'y'],
  ] as [string[], string[]]
  const units = [new WordClasses(plain('id')), new WordClasses(plain('en'))] as const
  const evidence = new Evidence(texts, units, () => [0, 5])
  const [a, b] = [...units[0].read('a b')]
  const [x, y] = [...units[1].read('x y')]
  evidence.join(a!, x!)
  evidence.join(b!, y!)
  evidence.weigh()
  const before = evidence.score(1, 2, 1, 2)
  evidence.measure([0, 1, 2, 3, 4].map((n) => [n, n + 1, n, n + 1] as const))
  evidence.weigh()
  expect(evidence.score(1, 2, 1, 2)).toBeGreaterThan(before)
})

test('no word is held to find a counterpart more surely than nine times in ten', () => {
  const texts = [Array(99).fill('b').concat('a'), Array(99).fill('y').concat('x')] as [string[], string[]]
  const units = [new WordClasses(plain('id')), new WordClasses(plain('en'))] as const
  const evidence = new Evidence(texts, units, () => [0, 100])
  evidence.join(units[0].read('a')[0]!, units[1].read('x')[0]!)
  evidence.measure(Array.from({length: 1000}, () => [99, 100, 99, 100] as const))
  evidence.weigh()
  // One word on either side that finds nothing.
  expect(evidence.score(99, 100, 0, 1)).toBeCloseTo(0.6 * Math.log(0.1 / (1 - 0.01)), 9)
})

test('of the words that may have a counterpart so many have one', () => {
  const texts = [['a b c'], ['x y', 'z']] as [string[], string[]]
  const units = [new WordClasses(plain('id')), new WordClasses(plain('en'))] as const
  const translated = [['b'], ['y']]
  const evidence = new Evidence(
    texts,
    units,
    () => [0, 2],
    (side) => units[side].names.map((name) => translated[side]!.includes(name)),
  )
  evidence.join(units[0].read('a')[0]!, units[1].read('x')[0]!)
  // a and x have each other; b and y are in the lexicon; of c and z nothing is known.
  expect(evidence.answers(0, 1, 0, 1)).toEqual([2, 4])
  expect(evidence.answers(0, 1, 1, 2)).toEqual([0, 2])
})
