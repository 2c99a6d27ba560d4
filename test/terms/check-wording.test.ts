import {describe, expect, test} from 'vitest'
import {english, indonesian} from '../../src/language/index.js'
import {checkTerms, Glossary} from '../../src/terms/index.js'
import type {Lexicon} from '../../src/types/index.js'
import {concept} from './concept.js'

const lexicon: Lexicon = {
  source: 'id',
  target: 'en',
  pairs: [
    ['duta', 'envoy'],
    ['utusan', 'envoy'],
    ['datang', 'come'],
    ['tiba', 'arrive'],
    ['kota', 'city'],
    ['menteri', 'minister'],
    ['setuju', 'agree'],
    ['naik', 'rise'],
    ['harga', 'price'],
    ['aman', 'safe'],
    ['jalan', 'road'],
    ['selatan', 'south'],
    ['pasukan', 'troops'],
    ['pindah', 'move'],
    ['kapal', 'ship'],
    ['tewas', 'killed'],
    ['luka', 'hurt'],
    ['orang', 'people'],
    ['tenang', 'calm'],
    ['langgar', 'break'],
  ],
}
const glossary = new Glossary(
  [
    concept('ceasefire', 'gencatan senjata (noun)', 'ceasefire (noun), truce (noun)'),
    concept('peace-treaty', 'perjanjian damai (noun)', 'peace treaty (noun)'),
    concept('surabaya', 'Surabaya (name)', 'Surabaya (name)'),
  ],
  [indonesian, english],
  {lexicon},
)

/** `rule reason` of every message, from Indonesian and back. */
const check = (source: string, target: string, from: 'id' | 'en' = 'id') =>
  checkTerms(source, target, {glossary, source: from, target: from === 'id' ? 'en' : 'id'}).map(
    ({ruleId, reason}) => `${ruleId} ${reason}`,
  )

describe('names that no glossary lists', () => {
  test.each([
    [
      'Menteri Hartarto setuju.',
      'Minister Hartanto agreed.',
      ['name-missing `Hartanto` is spelt `Hartarto` in the source'],
    ],
    [
      'Kata Bowen, ia datang.',
      'He came, Bowman said.',
      ['name-missing `Bowman` is spelt `Bowen` in the source'],
    ],
    [
      'Menteri Karvonen datang.',
      'Minister Lindqvist came.',
      ['name-missing `Lindqvist` stands for `Karvonen`'],
    ],
    [
      'Di Perrillo mereka tiba.',
      'They arrived in Perrilo.',
      ['name-missing `Perrilo` is spelt `Perrillo` in the source'],
    ],
  ])('%j, %j', (source, target, expected) => {
    expect(check(source, target)).toEqual(expected)
    expect(check(target, source, 'en')).toHaveLength(1)
  })
  test.each([
    ['Menteri Karvonen datang.', 'Minister Karvonen came.'],
    ['Di Iskandariyah mereka tiba.', 'They arrived in Iskandariya.'],
    ['Menteri Yusuf datang.', 'Minister Yousouf came.'],
    ['Kaum Wahabi datang.', 'The Wahhabis came.'],
    ['Kota Yong Byon aman.', 'Yongbyon is safe.'],
    ['Menteri Karvonen datang.', 'The minister came.'],
    ['MENTERI KARVONEN DATANG KE KOTA', 'MINISTER LINDQVIST COMES TO THE CITY'],
  ])('%j, %j: nothing', (source, target) => {
    expect(check(source, target)).toEqual([])
    expect(check(target, source, 'en')).toEqual([])
  })
})

describe('negations', () => {
  test.each([
    [
      'Menteri tidak setuju.',
      'The minister agreed.',
      ['negation-missing Nothing in the target negates as `tidak` does'],
    ],
    [
      'Menteri setuju.',
      "The minister didn't agree.",
      ["negation-added Unexpected `didn't`, nothing in the source negates so"],
    ],
    [
      'Harga tidak naik, pasukan tidak pindah.',
      "Prices didn't rise, the troops moved.",
      ['negation-missing Nothing in the target negates as `tidak` does'],
    ],
  ])('%j, %j', (source, target, expected) => {
    expect(check(source, target)).toEqual(expected)
    expect(check(target, source, 'en')).toHaveLength(1)
  })
  test.each([
    ['Menteri tidak setuju.', "The minister didn't agree."],
    ['Menteri tidak setuju.', 'The minister refused to agree.'],
    ['Jalan itu tidak aman.', 'The road is unsafe.'],
    ['Jalan tanpa kapal.', 'A road without ships.'],
    ['Harga tidak hanya naik.', 'Prices are doing more than rise.'],
    ['Menteri gagal datang.', "The minister didn't come."],
    ['Pasukan tidak pindah atau datang.', 'The troops neither moved nor came.'],
    ['Jalan 5 itu aman.', 'Road No. 5 is safe.'],
  ])('%j, %j: nothing', (source, target) => {
    expect(check(source, target).filter((message) => message.startsWith('negation'))).toEqual([])
    expect(check(target, source, 'en').filter((message) => message.startsWith('negation'))).toEqual([])
  })
})

describe('opposites', () => {
  test('a word for which its opposite stands', () => {
    expect(check('Pasukan pindah ke selatan.', 'The troops moved north.')).toEqual([
      'word-opposite `north` says the opposite of `selatan`',
    ])
    expect(check('Pasukan pindah ke selatan.', 'The troops moved south.')).toEqual([])
  })
})

describe('terms in other words', () => {
  test.each([
    ['Gencatan senjata dilanggar.', 'The peace treaty was broken.', 1],
    ['Gencatan senjata dilanggar.', 'The truce was broken.', 0],
    ['Gencatan senjata itu.', 'It is calm.', 1],
    ['Gencatan senjata itu.', 'This.', 0],
    ['Duta datang ke Surabaya.', 'The envoy came.', 1],
    ['Utusan itu datang.', 'The envoy came.', 0],
  ])('%j, %j: %i', (source, target, count) => {
    expect(check(source, target).filter((message) => message.startsWith('term-missing'))).toHaveLength(count)
  })
})

test('figures that have changed places', () => {
  expect(check('12 orang tewas, 30 luka.', '30 people were killed, 12 hurt.')).toEqual([
    'figure-missing `12` and `30` have changed places',
  ])
  expect(check('12 orang tewas, 30 luka.', '30 were hurt, 12 people killed.')).toEqual([])
})
