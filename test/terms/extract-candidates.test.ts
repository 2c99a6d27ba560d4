import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {english, indonesian} from '../../src/language/index.js'
import {candidates, isCandidate, occurrences, readSentence} from '../../src/terms/extract-candidates.js'
import type {Language, Link} from '../../src/types/index.js'

const phrases = (text: string, language: Language) => {
  const sentence = readSentence(text, language)
  return candidates(sentence).map(([a, b]) => text.slice(sentence.tokens[a]!.start, sentence.tokens[b]!.end))
}

describe('what may be a term', () => {
  test.each([
    ['neither grammar words nor figures at the edge', 'di 14 negara', indonesian, ['negara']],
    ['no figure inside', 'negara 14 sekutu', indonesian, ['negara', 'sekutu']],
    ['no mark inside', 'negara, sekutu', indonesian, ['negara', 'sekutu']],
    ['a grammar word inside', 'head of state', english, ['head', 'head of state', 'state']],
    ['no auxiliary inside', 'state was head', english, ['state', 'head']],
    ['no verb as its head', 'menolak negara', indonesian, ['negara']],
    ['names joined by a hyphen', 'Arab–Israel', indonesian, ['Arab', 'Arab–Israel', 'Israel']],
    [
      'a name with an initial',
      'George W. Bush',
      english,
      ['George', 'George W', 'George W. Bush', 'W', 'W. Bush', 'Bush'],
    ],
    ['no owner', 'Moscow’s proposal', english, ['Moscow’s', 'proposal']],
    ['an owner in a name', 'People’s Republic', english, ['People’s', 'People’s Republic', 'Republic']],
  ])('%s', (_, text, language, expected) => {
    expect(phrases(text, language)).toEqual(expected)
  })

  test('five words, of a name nine', () => {
    const longest = (text: string) =>
      Math.max(...phrases(text, indonesian).map((phrase) => phrase.split(' ').length))
    expect(longest('satelit ilmu bumi langit laut darat udara')).toBe(5)
    expect(longest('Partai Rakyat Buruh Tani Laut Darat Udara Bumi Langit Hutan')).toBe(9)
  })
})

/** Words of which nothing is known, so that every stretch is a candidate. */
const words = ['kursi', 'meja', 'lampu', 'buku']

test('no other stretches have links that stay within each other', () => {
  const link = fc.record({source: fc.nat(3), target: fc.nat(3)})
  const links = fc.uniqueArray(link, {selector: ({source, target}) => source * 4 + target, maxLength: 8})
  const sentence = readSentence(words.join(' '), indonesian)
  const other = readSentence('chair table lamp book', english)
  const within = (i: number, from: number, to: number) => i >= from && i <= to
  const stands = (links: Link[], a: number, b: number, c: number, d: number) =>
    links.every(({source, target}) => within(source, a, b) === within(target, c, d)) &&
    [a, b].every((i) => links.some(({source}) => source === i)) &&
    [c, d].every((j) => links.some(({target}) => target === j))
  fc.assert(
    fc.property(links, (links) => {
      const slow: string[] = []
      for (let a = 0; a < 4; a++) {
        for (let b = a; b < 4; b++) {
          for (let c = 0; c < 4; c++) {
            for (let d = c; d < 4; d++) {
              if (!isCandidate(sentence, a, b) || !isCandidate(other, c, d)) continue
              if (stands(links, a, b, c, d)) slow.push(`${a}${b}${c}${d}`)
            }
          }
        }
      }
      const fast = occurrences(sentence, other, links).map(({a, b, c, d}) => `${a}${b}${c}${d}`)
      expect(fast.sort()).toEqual(slow.sort())
    }),
    {seed: 15, numRuns: 300},
  )
})
