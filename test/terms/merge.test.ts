/** Two glossaries made one. */
import {expect, test} from 'vitest'
import {english, indonesian} from '../../src/language/index.js'
import {Glossary} from '../../src/terms/index.js'
import {concept} from './concept.js'

const languages = [indonesian, english]
const ours = new Glossary(
  [
    concept('pact', 'pakta', 'pact'),
    {...concept('kyiv', 'Kyiv, Kiev (deprecated)', 'Kyiv'), subjectField: 'places'},
  ],
  languages,
)

test('new concepts and terms are added', () => {
  const {glossary, report} = ours.merge([
    concept('pact', 'pakta, perjanjian', 'pact'),
    concept('summit', 'KTT', 'summit'),
  ])
  expect(report).toEqual({added: ['summit'], changed: ['pact'], conflicts: []})
  expect(glossary.get('pact')).toEqual(concept('pact', 'pakta, perjanjian', 'pact'))
  expect(glossary.size).toBe(3)
  expect(ours.size).toBe(2)
  expect(glossary.lookup('KTT', {source: 'id', target: 'en'})[0]!.concept.id).toBe('summit')
})

test('ours stays where both say a thing, and the report tells of it', () => {
  const theirs = {...concept('kyiv', 'Kiev, Kyiv', 'Kyiv'), subjectField: 'cities', note: 'A capital.'}
  const {glossary, report} = ours.merge([theirs])
  expect(report).toEqual({
    added: [],
    changed: ['kyiv'],
    conflicts: [
      {concept: 'kyiv', lang: 'id', term: 'Kiev', field: 'status', ours: 'deprecated', theirs: 'preferred'},
      {concept: 'kyiv', lang: 'id', term: 'Kyiv', field: 'status', ours: 'preferred', theirs: 'admitted'},
      {concept: 'kyiv', field: 'subjectField', ours: 'places', theirs: 'cities'},
    ],
  })
  expect(glossary.get('kyiv')).toEqual({...ours.get('kyiv'), note: 'A capital.'})
})

test('a second preferred term is admitted', () => {
  const {glossary, report} = ours.merge([concept('pact', 'perjanjian, pakta (variant)', 'pact')])
  expect(report.conflicts).toContainEqual({
    concept: 'pact',
    lang: 'id',
    field: 'preferred',
    ours: 'pakta',
    theirs: 'perjanjian',
  })
  expect(glossary.get('pact')!.languages[0]!.terms.map(({term, status}) => `${term} ${status}`)).toEqual([
    'pakta preferred',
    'perjanjian admitted',
  ])
})

test('a concept under another id is known by its terms in two languages', () => {
  const {report} = ours.merge([
    concept('treaty', 'pakta, traktat', 'pact'),
    concept('other', 'pakta', 'agreement'),
  ])
  expect(report).toMatchObject({added: ['other'], changed: ['pact'], conflicts: []})
})

test('another concept with an id of ours gets a new one', () => {
  const {glossary, report} = ours.merge([concept('pact', 'kesepakatan', 'deal')])
  expect(report).toEqual({
    added: ['pact-2'],
    changed: [],
    conflicts: [{concept: 'pact', field: 'id', ours: 'pact', theirs: 'pact-2'}],
  })
  expect(glossary.get('pact-2')!.languages[1]!.terms[0]!.term).toBe('deal')
})

test('merging a glossary with itself changes nothing', () => {
  const {glossary, report} = ours.merge(ours.concepts())
  expect(glossary).toBe(ours)
  expect(report).toEqual({added: [], changed: [], conflicts: []})
})
