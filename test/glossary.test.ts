import {expect, test} from 'vitest'
import {concepts, loadConcepts, lookup} from '../glossary/index.js'
import type {Concept} from '../src/types/index.js'

test('what look-up needs is there at once, the rest when it is asked for', async () => {
  const whole = await loadConcepts()
  expect(whole.map(({id}) => id)).toEqual(concepts.map(({id}) => id))
  const terms = ({languages}: Concept) =>
    languages.map(({lang, terms}) => [
      lang,
      terms.map(({term, status, partOfSpeech}) => [term, status, partOfSpeech]),
    ])
  expect(whole.map(terms)).toEqual(concepts.map(terms))
  expect(concepts.flatMap(({languages}) => languages).filter(({definition}) => definition)).toEqual([])
  const undefinedOnes = whole.filter(({languages}) => languages.some(({definition}) => !definition))
  expect(undefinedOnes.map(({id}) => id)).toEqual([])
  expect(await loadConcepts()).toBe(whole)
})

test('relations lead to concepts that are there', async () => {
  const ids = new Set(concepts.map(({id}) => id))
  const lost = (await loadConcepts()).flatMap(({id, relations = []}) =>
    relations.filter((relation) => !ids.has(relation.concept) || relation.concept === id).map(() => id),
  )
  expect(lost).toEqual([])
})

test.each<[string, string, string]>([
  // The termbase, either way.
  ['jaminan keamanan', 'exact', 'security guarantee'],
  ['red lines', 'inflected', 'garis merah'],
  // A word by itself before a term that it is short for.
  ['member', 'lexicon', 'anggota'],
  ['elected', 'lexicon', 'terpilih'],
  // Of several concepts the commonest.
  ['government', 'exact', 'pemerintah'],
  // A word of both languages is answered in both.
  ['air', 'lexicon', 'water'],
  ['juru bicara Helmand', 'composed', 'Helmand spokesperson'],
])('%s is %s %s', (query, tier, equivalent) => {
  const [hit] = lookup(query)
  expect([hit?.tier, hit?.equivalents[0]?.term]).toEqual([tier, equivalent])
})

test('a word of both languages is answered in both', () => {
  expect(
    lookup('air').flatMap(({tier, equivalents}) => (tier === 'lexicon' ? [equivalents[0]!.term] : [])),
  ).toEqual(['water', 'udara'])
})
