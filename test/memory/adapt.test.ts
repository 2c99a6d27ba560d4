/** Matches adapted in their figures and names. */
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
  // In the manner of the figure that stands there.
  [
    'Ada 14.000 tentara.',
    'There are 14,000 troops.',
    'Ada 2.500.000 tentara.',
    'There are 2,500,000 troops.',
  ],
  ['Naik 3,5%.', 'It rose 3.5%.', 'Naik 4,25%.', 'It rose 4.25%.'],
  ['Naik 3,5%.', 'It rose 3.5 percent.', 'Naik 4,25%.', 'It rose 4.25 percent.'],
  ['Senilai US$2,3 miliar.', 'Worth $2.3 billion.', 'Senilai US$4,5 miliar.', 'Worth $4.5 billion.'],
  ['Senilai US$2,3 miliar.', 'Worth $2.3 billion.', 'Senilai US$4,5 juta.', 'Worth US$4.5 million.'],
  ['Harganya US$2.', 'It costs US$2.', 'Harganya €3.', 'It costs €3.'],
  ['Harganya Rp75.000.', 'It costs Rp75,000.00.', 'Harganya Rp82.500.', 'It costs Rp82,500.00.'],
  [
    'Pada 2021 ada rapat.',
    'There was a meeting in 2021.',
    'Pada 2022 ada rapat.',
    'There was a meeting in 2022.',
  ],
  [
    'Sejak Rabu (22/12/2021).',
    'Since Wednesday (12/22/2021).',
    'Sejak Selasa (4/1/2022).',
    'Since Tuesday (1/4/2022).',
  ],
  [
    'Sejak Rabu (22/12/2021).',
    'Since Wed., Dec. 22, 2021.',
    'Sejak Selasa (4/1/2022).',
    'Since Tue., Jan. 4, 2022.',
  ],
  ['Sejak 22 Desember 2021.', 'Since Dec. 22, 2021.', 'Sejak 4 Mei 2022.', 'Since May 4, 2022.'],
  ['Sejak 22 Desember 2021.', 'Since 22 December 2021.', 'Sejak 4 Mei 2022.', 'Since 4 May 2022.'],
  // What might mean another day is written in words.
  ['Sejak 12/12/2021.', 'Since 12/12/2021.', 'Sejak 4/1/2022.', 'Since January 4, 2022.'],
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
    'Joe Biden menolak usul itu.',
    'Joe Biden rejected the proposal.',
    'Vladimir Putin menolak usul itu.',
    'Vladimir Putin rejected the proposal.',
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
  // One ship and two ships.
  ['Ada 1 kapal di sana.', 'There is 1 ship there.', 'Ada 5 kapal di sana.'],
  // Another kind of figure.
  ['Naik 3 persen kemarin.', 'It rose 3 percent yesterday.', 'Naik Rp3 kemarin.'],
  // The name is another one in the target; a capital at the start says nothing.
  ['Menurut Tiongkok itu benar.', 'According to China that is true.', 'Menurut Rusia itu benar.'],
  ['Rusia menolak usul itu.', 'Rusia rejected the proposal.', 'Dia menolak usul itu.'],
])('%j and %j are not adapted to %j', (source, target, text) => {
  expect(adapted(source, target, text)).toMatchObject({target, adapted: []})
})

it('adapts to Indonesian', () => {
  const memory = new Memory({source: english, target: indonesian})
  memory.add({source: 'There were 14,000 on May 4, 2022.', target: 'Ada 14.000 orang pada Rabu (4/5/2022).'})
  memory.add({source: 'It is worth $2.3 billion.', target: 'Nilainya US$2,3 miliar.'})
  const adapted = (text: string) => memory.match(text, {cutoff: 60})[0]!.target
  expect(adapted('There were 9,500 on May 5, 2022.')).toBe('Ada 9.500 orang pada 5 Mei 2022.')
  expect(adapted('It is worth $40 billion.')).toBe('Nilainya US$40 miliar.')
})

it('adapts nothing on request', () => {
  const memory = new Memory({source: indonesian, target: english})
  memory.add({source: 'Ada 3 kapal.', target: 'There are 3 ships.'})
  expect(memory.match('Ada 4 kapal.', {adapt: false})[0]).toMatchObject({
    target: 'There are 3 ships.',
    adapted: [],
  })
})
