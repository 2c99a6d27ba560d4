/** Concepts proposed from pairs. */
import {expect, test} from 'vitest'
import {english, indonesian} from '../../src/language/index.js'
import {proposeConcepts} from '../../src/terms/index.js'
import type {TermPair} from '../../src/types/index.js'

const pair = (source: string, target: string, evidence: TermPair['evidence'] = []): TermPair => ({
  ...{
    source,
    target,
    sourceVariants: [],
    targetVariants: [],
    count: 2,
    sourceCount: 2,
    targetCount: 2,
    score: 90,
  },
  evidence,
})
const span = {start: 0, end: 1}

test('pairs with one target are one concept, named by it', () => {
  const evidence = {
    pair: 0,
    source: 'Garis merah itu.',
    target: 'That red line.',
    sourceSpan: span,
    targetSpan: span,
  }
  const pairs = [
    pair('garis merah', 'Red Line', [evidence]),
    pair('batas', 'Red Line'),
    pair('Élan', 'élan vital'),
  ]
  expect(proposeConcepts(pairs, {source: indonesian, target: english})).toEqual([
    {
      id: 'red-line',
      languages: [
        {
          lang: 'id',
          terms: [
            {term: 'garis merah', status: 'preferred', type: 'fullForm', context: 'Garis merah itu.'},
            {term: 'batas', status: 'admitted', type: 'fullForm'},
          ],
        },
        {
          lang: 'en',
          terms: [{term: 'Red Line', status: 'preferred', type: 'fullForm', context: 'That red line.'}],
        },
      ],
    },
    {
      id: 'elan-vital',
      languages: [
        {lang: 'id', terms: [{term: 'Élan', status: 'preferred', type: 'fullForm'}]},
        {lang: 'en', terms: [{term: 'élan vital', status: 'preferred', type: 'fullForm'}]},
      ],
    },
  ])
})

test('acronyms and short forms are admitted, inflected forms left to look-up', () => {
  const council = {
    ...pair('Dewan Keamanan PBB', 'UN Security Council'),
    sourceVariants: ['DK PBB', 'dewan keamanan PBB'],
    targetVariants: ['UN Security Councils', 'UNSC'],
  }
  const [concept] = proposeConcepts([council], {source: indonesian, target: english})
  expect(concept!.languages.map(({terms}) => terms)).toEqual([
    [
      {term: 'Dewan Keamanan PBB', status: 'preferred', type: 'fullForm'},
      {term: 'DK PBB', status: 'admitted', type: 'acronym'},
    ],
    [
      {term: 'UN Security Council', status: 'preferred', type: 'fullForm'},
      {term: 'UNSC', status: 'admitted', type: 'acronym'},
    ],
  ])
})
