/** Look-up, tier by tier. */
import {expect, test} from 'vitest'
import {english, indonesian} from '../../src/language/index.js'
import {Glossary} from '../../src/terms/index.js'
import {concept} from './concept.js'

const glossary = new Glossary(
  [
    concept('security-council', 'Dewan Keamanan PBB, DK PBB (acronym)', 'UN Security Council'),
    concept('nato-expansion', 'ekspansi NATO', 'NATO expansion'),
    concept('weapons', 'senjata pemusnah massal', 'weapons of mass destruction'),
    concept('brazil', 'Brasil (name)', 'Brazil (name)'),
    concept('un', 'PBB', 'UN'),
  ],
  [indonesian, english],
)

/** `tier rule concept` of every hit. */
const lookup = (query: string, source = 'id') =>
  glossary
    .lookup(query, {source, target: source === 'id' ? 'en' : 'id'})
    .map(({tier, rule, concept: {id}}) => `${tier} ${rule} ${id}`)

test.each<[string, string[]]>([
  // A word too many, and one too few.
  ['ekspansi pakta NATO', ['gapped gap nato-expansion']],
  ['ekspansi pakta nato', ['gapped gap nato-expansion']],
  ['Dewan PBB', ['gapped omission security-council']],
  ['dewan pbb', ['gapped omission security-council']],
  ['senjata massal', ['gapped omission weapons']],
  ['senjata-senjata massal', ['gapped omission weapons']],
  // Some of its words, and in another order.
  ['senjata pemusnah', ['gapped contains weapons']],
  ['pemusnah massal', ['gapped contains weapons']],
  ['massal pemusnah senjata', ['variant order weapons']],
  ['ekspansi dari NATO', ['variant order nato-expansion']],
  // The words are all spelt right: there is nothing to guess.
  ['senjata pemusnah Brasil', []],
  // A clitic at a name that nothing else is known of.
  ['Brasilnya', ['inflected -nya brazil']],
])('%s', (query, expected) => {
  expect(lookup(query)).toEqual(expected)
})

test('a word left out is found in English too', () => {
  expect(lookup('weapons mass destruction', 'en')).toEqual(['variant order weapons'])
  expect(lookup('UN Council', 'en')).toEqual(['gapped omission security-council'])
})

test('a term that was taken out is not found by half its words', () => {
  expect(glossary.without('weapons').lookup('senjata massal', {source: 'id', target: 'en'})).toEqual([])
})
