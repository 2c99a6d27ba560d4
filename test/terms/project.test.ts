/** Terms carried over to a translation. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {type Posterior, WordModel} from '../../src/align/index.js'
import {english, indonesian} from '../../src/language/index.js'
import {projectTerm, projectTokens} from '../../src/terms/project.js'

const model = new WordModel({
  source: indonesian,
  target: english,
  lexicon: {
    source: 'id',
    target: 'en',
    pairs: [
      ['jaminan', 'guarantee'],
      ['keamanan', 'security'],
      ['minta', 'demand'],
    ],
  },
})
const pair = {
  source: 'Rusia meminta jaminan keamanan dari Barat dan NATO.',
  target: 'Russia demanded security guarantees from NATO.',
}

test.each([
  ['jaminan keamanan', 'security guarantees'],
  ['keamanan', 'security'],
  ['Rusia', 'Russia'],
])('%s is projected to %s', (term, expected) => {
  const projection = projectTerm(term, pair, model)!
  expect(projection.text).toBe(expected)
  expect(pair.target.slice(projection.targetSpan.start, projection.targetSpan.end)).toBe(expected)
  expect(pair.source.slice(projection.sourceSpan.start, projection.sourceSpan.end)).toBe(term)
})

test('nothing when the translation leaves the term out', () => {
  expect(projectTerm('Barat', pair, model)).toBeUndefined()
})

test.each([
  ['Rusia', 'Belarusia dan Rusia', 'Rusia', 14],
  ['Iran', 'tirani Iran', 'Iran', 7],
  ['Keamanan', 'jaminan keamanannya', 'keamanan', 8],
  ['U.S.', 'the USS and the U.S. army', 'U.S.', 16],
])('%s stands as a word in %s', (term, source, found, start) => {
  const {sourceSpan} = projectTerm(term, {source, target: source}, model)!
  expect(sourceSpan).toEqual({start, end: start + found.length})
})

test('a term that does not stand in the sentence is misuse', () => {
  expect(() => projectTerm('Tiongkok', pair, model)).toThrow(
    /^padanan: projectTerm: "Tiongkok" doesn't stand in "Rusia .*"; give the term as it is written there, or its span$/,
  )
  for (const term of ['', 'usia', {start: 5, end: 5}, {start: 99, end: 102}]) {
    expect(() => projectTerm(term, pair, model)).toThrow(TypeError)
  }
})

/**
 * The log odds of every stretch of target words, each summed from nothing: words within come from the term (0.15 of what has
 * no link counts), words without don't; words of the term go there (half of what has no link counts), others don't.
 */
function slowProjection(a: number, b: number, {I, J, forward, backward}: Posterior) {
  const row = (chances: Float64Array, i: number, from: number, to: number) => {
    let sum = 0
    for (let j = from; j <= to; j++) sum += chances[i * J + j]!
    return sum
  }
  const logOf = (chance: number) => Math.log(chance + 0.01)
  const terms = [...Array(I).keys()].filter((i) => i >= a && i <= b)
  const others = [...Array(I).keys()].filter((i) => i < a || i > b)
  const loose = (i: number) => Math.max(0, 1 - row(backward, i, 0, J - 1))
  const value = (c: number, d: number) => {
    let total = 0
    for (let j = c; j <= d; j++) {
      const inside = terms.reduce((sum, i) => sum + forward[i * J + j]!, 0)
      const outside = others.reduce((sum, i) => sum + forward[i * J + j]!, 0)
      const free = Math.max(0, 1 - inside - outside)
      total += logOf(inside + 0.15 * free) - logOf(outside + 0.5 * free)
    }
    for (const i of terms) total += logOf(row(backward, i, c, d) + 0.5 * loose(i))
    for (const i of others) {
      total += logOf(Math.max(0, row(backward, i, 0, J - 1) - row(backward, i, c, d)) + loose(i))
    }
    // Heads without a link belong together: Indonesian head first, English head last.
    const free = Math.max(0, 1 - [...terms, ...others].reduce((sum, i) => sum + forward[i * J + d]!, 0))
    return c < d ? total + Math.log(1 + 5 * loose(a) * free) : total
  }
  let best: [c: number, d: number, value: number] | undefined
  for (let c = 0; c < J; c++) {
    for (let d = c; d < J; d++) {
      if (!best || value(c, d) > best[2]) best = [c, d, value(c, d)]
    }
  }
  const absent =
    terms.reduce((sum, i) => sum + logOf(0.5 * loose(i)), 0) + others.reduce((sum) => sum + logOf(1), 0)
  return best && best[2] >= absent - 1 ? best : undefined
}

test('no stretch of target words agrees better with the links', () => {
  const cases = fc.record({I: fc.integer({min: 1, max: 4}), J: fc.integer({min: 1, max: 5})})
  const numbers = fc.infiniteStream(fc.double({min: 0, max: 1, noNaN: true}))
  let found = 0
  fc.assert(
    fc.property(cases, fc.nat(3), fc.nat(3), numbers, ({I, J}, m, n, numbers) => {
      const [a, b] = [m % I, n % I].sort((x, y) => x - y) as [number, number]
      // Chances as a model gives them: those of a word add up to less than 1, most of them to one link.
      const chances = (words: number, others: number, at: (word: number, other: number) => number) => {
        const matrix = new Float64Array(I * J)
        for (let word = 0; word < words; word++) {
          const weights = Array.from({length: others}, () => (numbers.next().value as number) ** 8 + 1e-9)
          const all = weights.reduce((sum, weight) => sum + weight, 0.05)
          for (let other = 0; other < others; other++) matrix[at(word, other)] = weights[other]! / all
        }
        return matrix
      }
      const posterior = {
        I,
        J,
        forward: chances(J, I, (j, i) => i * J + j),
        backward: chances(I, J, (i, j) => i * J + j),
      }
      const tokens = english.tokens(['north', 'south', 'east', 'west', 'star'].slice(0, J).join(' '))
      const fast = projectTokens(a, b, tokens, posterior, model)
      const slow = slowProjection(a, b, posterior)
      expect(fast?.slice(0, 2)).toEqual(slow?.slice(0, 2))
      if (fast) found++
    }),
    {seed: 13, numRuns: 200},
  )
  expect(found).toBeGreaterThan(100)
  expect(found).toBeLessThan(200)
})
