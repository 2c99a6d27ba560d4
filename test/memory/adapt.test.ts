import {expect, it} from 'vitest'
import {english, indonesian} from '../../src/language/index.js'
import {Memory} from '../../src/memory/index.js'

const adapted = (source: string, target: string, text: string) => {
  const memory = new Memory({source: indonesian, target: english})
  memory.add({source, target})
  return memory.match(text, {cutoff: 40})[0]
}

it.each([
  // Figures, written the target's way.
  [
    'Ada 14.000 tentara di sana.',
    'There are 14,000 troops there.',
    'Ada 125.500 tentara di sana.',
    'There are 125,500 troops there.',
  ],
  [
    'Anggarannya Rp1,5 triliun pada 2021.',
    'Its budget was Rp1.5 trillion in 2021.',
    'Anggarannya Rp2,25 triliun pada 2022.',
    'Its budget was Rp2.25 trillion in 2022.',
  ],
  [
    'Rapat digelar pada Rabu (22/12/2021) di Jenewa.',
    'The meeting was held on Wednesday, December 22, 2021, in Geneva.',
    'Rapat digelar pada Kamis (23/12/2021) di Jenewa.',
    'The meeting was held on Thursday, December 23, 2021, in Geneva.',
  ],
  // As much as the target told.
  [
    'Rapat itu pukul 19.30 WIB.',
    'The meeting is at 7:30 p.m.',
    'Rapat itu pukul 20.00 WIB.',
    'The meeting is at 8:00 p.m.',
  ],
  // A name that the target has as it stands.
  [
    'Presiden Putin menolak.',
    'President Putin refused.',
    'Presiden Biden menolak.',
    'President Biden refused.',
  ],
  [
    'Dia bertemu Joko Widodo di sana.',
    'He met Joko Widodo there.',
    'Dia bertemu Prabowo Subianto di sana.',
    'He met Prabowo Subianto there.',
  ],
])('%j and %j for %j: %j', (source, target, text, expected) => {
  expect(adapted(source, target, text)!.target).toBe(expected)
})

it('says what was adapted, and keeps the unit', () => {
  const target = 'There are 14,000 troops there.'
  expect(adapted('Ada 14.000 tentara di sana.', target, 'Ada 9 tentara di sana.')).toMatchObject({
    target: 'There are 9 troops there.',
    unit: {target},
    adapted: [{text: {start: 4, end: 5}, target: {start: 10, end: 11}, from: '14,000', to: '9'}],
  })
})

it.each([
  // Another word differs too.
  ['Ada 14.000 tentara di sana.', 'There are 14,000 troops there.', 'Ada 9 serdadu di sana.'],
  // The target has no such figure, or has it twice.
  ['Ada 14.000 tentara di sana.', 'There are many troops there.', 'Ada 9 tentara di sana.'],
  ['Ada 14.000 tentara di sana.', 'There are 14,000, yes, 14,000 troops there.', 'Ada 9 tentara di sana.'],
  // Another kind of figure.
  ['Naik 3 persen kemarin.', 'It rose 3 percent yesterday.', 'Naik Rp3 kemarin.'],
  // The name is another one in the target; a capital at the start says nothing.
  ['Menurut Tiongkok itu benar.', 'According to China that is true.', 'Menurut Rusia itu benar.'],
  ['Rusia menolak usul itu.', 'Rusia rejected the proposal.', 'Dia menolak usul itu.'],
])('%j and %j are not adapted to %j', (source, target, text) => {
  expect(adapted(source, target, text)).toMatchObject({target, adapted: []})
})

it('adapts nothing on request', () => {
  const memory = new Memory({source: indonesian, target: english})
  memory.add({source: 'Ada 3 kapal.', target: 'There are 3 ships.'})
  expect(memory.match('Ada 4 kapal.', {adapt: false})[0]).toMatchObject({
    target: 'There are 3 ships.',
    adapted: [],
  })
})
