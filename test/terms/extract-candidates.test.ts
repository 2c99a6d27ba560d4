/** What may be a term. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Posterior} from '../../src/align/index.js'
import {english, indonesian} from '../../src/language/index.js'
import {candidates, isCandidate, occurrences} from '../../src/terms/extract-candidates.js'
import {LinkedPair} from '../../src/terms/extract-links.js'
import {readSentence, spanOf} from '../../src/terms/extract-sentence.js'
import {PartsOfSpeech} from '../../src/terms/parts-of-speech.js'
import type {Language} from '../../src/types/index.js'

const phrases = (text: string, language: Language) => {
  const sentence = readSentence(text, language)
  return candidates(sentence).map(([a, b]) => {
    const {start, end} = spanOf(sentence, a, b)
    return text.slice(start, end)
  })
}

describe('what may be a term', () => {
  test.each([
    ['no grammar words at the edge', 'di negara itu', indonesian, ['negara']],
    ['no figure at the front', '14 negara', indonesian, ['negara']],
    [
      'a figure behind',
      'alarm level 4',
      indonesian,
      ['alarm', 'alarm level', 'alarm level 4', 'level', 'level 4'],
    ],
    ['no date', 'negara 14 Januari', indonesian, ['negara']],
    ['no mark inside', 'negara, sekutu', indonesian, ['negara', 'sekutu']],
    ['a grammar word inside', 'head of state', english, ['head', 'head of state', 'state']],
    ['no grammar word that joins clauses', 'state that allies', english, ['state', 'allies']],
    ['no auxiliary inside', 'state was head', english, ['state', 'head']],
    ['no verb', 'sekutu menolak negara', indonesian, ['sekutu', 'negara']],
    [
      'a verb that tells what a thing does',
      'jaminan yang mengikat',
      indonesian,
      ['jaminan', 'jaminan yang mengikat'],
    ],
    [
      'no verb with an object',
      'jaminan yang mengikat negara',
      indonesian,
      ['jaminan', 'jaminan yang mengikat', 'negara'],
    ],
    ['what a thing is like, but not alone', 'senjata beracun', indonesian, ['senjata', 'senjata beracun']],
    ['after a negation', 'pesawat tak berawak', indonesian, ['pesawat', 'pesawat tak berawak']],
    ['no aim', 'pasukan untuk bergerak', indonesian, ['pasukan']],
    [
      'nobody’s doing',
      'Joko Widodo berkuasa',
      indonesian,
      ['Joko', 'Joko Widodo', 'Widodo', 'Widodo berkuasa'],
    ],
    [
      'no time, no ways of saying',
      'kata Menteri tahun depan',
      indonesian,
      ['Menteri', 'Menteri tahun', 'Menteri tahun depan'],
    ],
    ['no place without a thing', 'posisi di belakang', indonesian, ['posisi']],
    ['names joined by a hyphen', 'Arab–Israel', indonesian, ['Arab', 'Arab–Israel', 'Israel']],
    ['a name with an initial', 'W. Bush', english, ['W', 'W. Bush', 'Bush']],
    ['an owner', 'Moscow’s proposal', english, ['Moscow', 'Moscow’s proposal', 'proposal']],
    ['many owners', "allies' proposal", english, ['allies', "allies' proposal", 'proposal']],
    ['a clitic at the end stays out', 'keanggotaannya', indonesian, ['keanggotaan']],
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
const [source, target] = [
  readSentence(words.join(' '), indonesian),
  readSentence('chair table lamp book', english),
]
const classes = new PartsOfSpeech([indonesian, english])

function posterior(links: readonly [i: number, j: number][]): Posterior {
  const chances = new Float64Array(16)
  for (const [i, j] of links) chances[i * 4 + j] = 1
  return {I: 4, J: 4, forward: chances, backward: chances}
}

test('of one link a word, every stretch whose links stay within another is found, and no other', () => {
  const orders = fc.shuffledSubarray([0, 1, 2, 3], {minLength: 4, maxLength: 4})
  fc.assert(
    fc.property(orders, (order) => {
      const slow: string[] = []
      for (let a = 0; a < 4; a++) {
        for (let b = a; b < 4; b++) {
          const reached = order.slice(a, b + 1)
          const [c, d] = [Math.min(...reached), Math.max(...reached)]
          const isCrossed = b > a && order[a] !== d && order.indexOf(d) !== a
          if (d - c === b - a && isCandidate(source, a, b)) slow.push(`${a}${b}${c}${d} ${isCrossed}`)
        }
      }
      const links = order.map((j, i): [number, number] => [i, j])
      const found = occurrences(new LinkedPair(source, target, posterior(links), classes))
      const fast = found
        .filter(({features}) => !features.free)
        .map(({a, b, c, d, features}) => `${a}${b}${c}${d} ${features.crossed === 1}`)
      expect(fast.sort()).toEqual(slow.sort())
    }),
    {seed: 15, numRuns: 100},
  )
})

test('free words of both sides go together', () => {
  const found = occurrences(new LinkedPair(source, target, posterior([[0, 1]]), classes))
  expect(found.map(({a, b, c, d}) => `${a}${b}${c}${d}`)).toEqual(['0011', '0112', '0213', '0303'])
})
