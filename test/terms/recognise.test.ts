/** Recognition against a slow twin that tries every term at every place. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {latin} from '../../src/language/index.js'
import {Glossary} from '../../src/terms/index.js'
import type {Concept, Language} from '../../src/types/index.js'

/** A language of letters: a word in capitals is another, a word with *s* is a form of the word without. */
const toy: Language = {
  ...latin('xx'),
  analyses: (word) =>
    /^[a-d]+s$/.test(word) ? [[{lemma: word.slice(0, -1), level: 'inflected', rule: '-s'}]] : [],
}

const anyWord = fc.constantFrom('a', 'b', 'c', 'd', 'as', 'bs', 'AB', 'ab', 'cd')
const anyTerm = fc.array(anyWord, {minLength: 1, maxLength: 3}).map((words) => words.join(' '))
const anyGlossary = fc.uniqueArray(anyTerm, {minLength: 1, maxLength: 8}).map((terms) =>
  terms.map(
    (term, index): Concept => ({
      id: `${index}`,
      languages: [{lang: 'xx', terms: [{term, status: 'preferred'}]}],
    }),
  ),
)
const anyText = fc
  .array(fc.oneof(anyWord, fc.constantFrom(',', 'z')), {maxLength: 14})
  .map((words) => words.join(' '))

/** How a word of a text stands for a word of a term: 0 as it is, 2 inflected; undefined when it does not. */
function distance(word: string, ofTerm: string, known: ReadonlySet<string>): number | undefined {
  const isAcronym = (text: string) => text === 'AB'
  if (word === ofTerm) return 0
  if (isAcronym(ofTerm) || (isAcronym(word) && known.has(word))) return undefined
  if (word.toLowerCase() === ofTerm.toLowerCase()) return 0
  const bare = (text: string) => (/^[a-d]+s$/.test(text) ? text.slice(0, -1) : text.toLowerCase())
  return bare(word) === bare(ofTerm) ? 2 : undefined
}

/** `start-end id` of every term at every place. */
function slowly(concepts: Concept[], text: string): string[] {
  const terms = concepts.map(({id, languages}) => ({id, words: languages[0]!.terms[0]!.term.split(' ')}))
  const known = new Set(terms.flatMap(({words}) => words))
  const words = text === '' ? [] : text.split(' ')
  const offset = (index: number) => words.slice(0, index).join(' ').length + (index > 0 ? 1 : 0)
  const found: string[] = []
  words.forEach((_, from) => {
    const here = terms.flatMap(({id, words: ofTerm}) => {
      const distances = ofTerm.map((word, place) => distance(words[from + place] ?? '', word, known))
      if (distances.includes(undefined)) return []
      return [{id, to: from + ofTerm.length, worst: Math.max(...(distances as number[]))}]
    })
    for (const {id, to, worst} of here) {
      // A place where a term stands as it is has no looser senses.
      if (worst > 0 && here.some((other) => other.to === to && other.worst === 0)) continue
      found.push(`${offset(from)}-${offset(to - 1) + words[to - 1]!.length} ${id}`)
    }
  })
  return found.sort()
}

test('finds every term at every place', () => {
  fc.assert(
    fc.property(anyGlossary, anyText, (concepts, text) => {
      const found = new Glossary(concepts, [toy])
        .recognise(text, {language: 'xx', gapped: false, overlapping: true})
        .flatMap(({start, end, hits}) => hits.map(({concept}) => `${start}-${end} ${concept.id}`))
      expect(found.sort()).toEqual(slowly(concepts, text))
    }),
    {seed: 1, numRuns: 2000},
  )
})

test('of what overlaps, nothing left could have been longer', () => {
  fc.assert(
    fc.property(anyGlossary, anyText, (concepts, text) => {
      const glossary = new Glossary(concepts, [toy])
      const kept = glossary.recognise(text, {language: 'xx', gapped: false})
      const all = glossary.recognise(text, {language: 'xx', gapped: false, overlapping: true})
      const size = (match: {text: string}) => match.text.split(' ').length
      for (const [index, {end}] of kept.entries()) {
        expect(kept[index + 1]?.start ?? Infinity).toBeGreaterThanOrEqual(end)
      }
      for (const match of all) {
        const rivals = kept.filter(({start, end}) => start < match.end && match.start < end)
        expect(rivals.length).toBeGreaterThan(0)
        expect(Math.max(...rivals.map(size))).toBeGreaterThanOrEqual(size(match))
      }
    }),
    {seed: 2, numRuns: 1000},
  )
})

test('a sentence finds the same alone and in a text', () => {
  fc.assert(
    fc.property(anyGlossary, fc.array(anyText, {maxLength: 4}), (concepts, texts) => {
      const glossary = new Glossary(concepts, [toy])
      const options = {language: 'xx', gapped: true}
      const apart = texts.flatMap((text) => glossary.recognise(text, options).map((match) => match.text))
      const together = glossary.recognise(texts.join('\n\n.\n\n'), options).map((match) => match.text)
      expect(together).toEqual(apart)
    }),
    {seed: 3, numRuns: 500},
  )
})
