/** Word alignment as its users call it. */
import {expect, test} from 'vitest'
import {texts, toUnits} from '../../corpus/index.js'
import {lexicon} from '../../glossary/lexicon.js'
import {alignWords, alignWordsAsync, toPharaoh, WordModel} from '../../src/align/index.js'
import {english, indonesian} from '../../src/language/index.js'
import type {Progress} from '../../src/types/index.js'
import {plain} from './plain.js'

const languages = {source: plain('id'), target: plain('en')}
const pairs = [
  {source: 'rumah besar', target: 'big house'},
  {source: 'rumah tua', target: 'old house'},
  {source: 'buku tua', target: 'old book'},
  {source: 'buku besar', target: 'big book'},
]

test('learns from pairs which words belong together', () => {
  expect(alignWords(pairs, languages).links.map(toPharaoh)).toEqual(pairs.map(() => '0-1 1-0'))
})

test('the same input gives the same links', () => {
  expect(alignWords(pairs, languages).model.toJSON()).toEqual(alignWords(pairs, languages).model.toJSON())
})

const pair = [{source: 'rumah besar', target: 'big house'}]

test.each([
  ['as it is', {source: 'id', target: 'en', pairs: [['rumah', 'house']]}],
  ['read backwards', {source: 'en', target: 'id', pairs: [['house', 'rumah']]}],
] as const)('a lexicon is enough for a single pair: %s', (_, lexicon) => {
  expect(new WordModel({...languages, lexicon}).align(pair).map(toPharaoh)).toEqual(['0-1 1-0'])
})

test('names, loans and numbers need no lexicon', () => {
  const model = new WordModel({source: indonesian, target: english})
  const texts = {
    source: 'Diplomat Rusia bertemu Blinken, 14.000 tentara siaga',
    target: 'With 14,000 soldiers ready, Blinken met a Russian diplomat',
  }
  const tokens = [indonesian.tokens(texts.source), english.tokens(texts.target)] as const
  const linked = model
    .align([texts])[0]!
    .map(({source, target}) => `${tokens[0][source]!.text}=${tokens[1][target]!.text}`)
  expect(linked).toEqual(expect.arrayContaining(['Diplomat=diplomat', 'Blinken=Blinken', '14.000=14,000']))
})

test('links follow the method', () => {
  const count = (method: 'intersection' | 'union') =>
    alignWords([...pairs, {source: 'rumah sakit tua', target: 'old hospital'}], {
      ...languages,
      method,
    }).links.flat().length
  expect(count('union')).toBeGreaterThanOrEqual(count('intersection'))
  expect(count('intersection')).toBeGreaterThan(0)
})

test('chances of each link in both directions', () => {
  const [posterior] = alignWords(pairs, languages).model.posteriors(pair)
  const {I, J, forward, backward} = posterior!
  expect([I, J, forward.length, backward.length]).toEqual([2, 2, 4, 4])
  expect([forward[1]! > 0.9, forward[2]! > 0.9, backward[1]! > 0.9, backward[2]! > 0.9]).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect(forward[0]! + forward[2]!).toBeLessThanOrEqual(1 + 1e-9)
  expect(backward[0]! + backward[1]!).toBeLessThanOrEqual(1 + 1e-9)
})

test('a saved model links new pairs as the model does', () => {
  const {model} = alignWords(pairs, languages)
  const loaded = WordModel.fromJSON(JSON.parse(JSON.stringify(model)), languages)
  const news = [{source: 'rumah tua besar', target: 'big old house'}]
  expect(model.align(news).map(toPharaoh)).toEqual(['0-2 1-1 2-0'])
  expect(loaded.align(news)).toEqual(model.align(news))
  expect(loaded.toJSON()).toEqual(model.toJSON())
})

test('the same articles give the same model and links, saved or not', () => {
  const options = {source: indonesian, target: english, lexicon}
  const [known, news] = [texts.slice(0, 2).flatMap(toUnits), texts.slice(2, 3).flatMap(toUnits)]
  const {links, model} = alignWords(known, options)
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
  const again = alignWords(known, options)
  expect(same([again.links, again.model], [links, model])).toBe(true)
  const loaded = WordModel.fromJSON(JSON.parse(JSON.stringify(model)), options)
  expect(same(loaded, model)).toBe(true)
  expect(same(loaded.posteriors(news), model.posteriors(news))).toBe(true)
  expect(same([loaded.learn(news), loaded], [model.learn(news), model])).toBe(true)
})

test('linking new pairs leaves the model as it is', () => {
  const {model} = alignWords(pairs, languages)
  const before = JSON.stringify(model)
  const first = model.align(pair)
  expect(model.align(pair)).toEqual(first)
  const {counts, forwardJumps} = JSON.parse(before)
  expect([model.toJSON().counts, model.toJSON().forwardJumps]).toEqual([counts, forwardJumps])
})

test('a model of other languages is not loaded', () => {
  const saved = alignWords(pairs, languages).model.toJSON()
  expect(() => WordModel.fromJSON(saved, {...languages, target: plain('de')})).toThrow(
    'padanan: a word model of version 1, id-en, was loaded for id-de; load it with the languages that it was trained on',
  )
})

test('progress counts pairs; a pair without words has no links', () => {
  const told: Progress[] = []
  const {links} = alignWords([...pairs, {source: '', target: 'house'}], {
    ...languages,
    onProgress: (progress) => told.push(progress),
  })
  expect(links.at(-1)).toEqual([])
  expect(told.at(-1)).toEqual({stage: 'align words', done: 5, total: 5})
  expect(alignWords([], languages).links).toEqual([])
})

test('the asynchronous form gives the same links, tells how far it is and can be ended', async () => {
  const told: Progress[] = []
  const onProgress = (progress: Progress) => told.push(progress)
  const {links, model} = await alignWordsAsync(pairs, {...languages, onProgress})
  const once = alignWords(pairs, languages)
  expect(links).toEqual(once.links)
  expect(model.toJSON()).toEqual(once.model.toJSON())
  expect(told.at(-1)).toEqual({stage: 'align words', done: 4, total: 4})

  const controller = new AbortController()
  const many = Array.from({length: 200}, () => pairs).flat()
  const ended = alignWordsAsync(many, {
    ...languages,
    signal: controller.signal,
    onProgress: () => controller.abort(new Error('enough')),
  })
  await expect(ended).rejects.toThrow('enough')
})

test('misuse says what was passed and what to pass', () => {
  const other = {source: 'id', target: 'de', pairs: []}
  expect(() => alignWords('rumah' as never, languages)).toThrow(
    new TypeError('padanan: pairs is "rumah"; pass an array of {source, target}'),
  )
  expect(() => alignWords([pairs[0]!, {source: 'rumah'} as never], languages)).toThrow(
    new TypeError('padanan: pairs[1] is {"source":"rumah"}; pass {source, target}, both strings'),
  )
  expect(() => new WordModel({...languages, source: 'id' as never})).toThrow(
    new TypeError('padanan: source language is "id"; pass a language as a value, such as `indonesian`'),
  )
  expect(() => new WordModel({...languages, lexicon: other})).toThrow(
    new TypeError('padanan: lexicon is "id-de"; pass one of id and en'),
  )
  expect(() => alignWords(pairs, {...languages, method: 'grow' as never})).toThrow(
    'padanan: method is "grow"; pass one of intersection, union, grow-diag, grow-diag-final, grow-diag-final-and',
  )
})

test('a pair of thousands of words is linked piece by piece', () => {
  const text = (prefix: string) => Array.from({length: 1500}, (_, n) => `${prefix}${n % 500}`).join(' ')
  const long = [...pairs, {source: text('kata'), target: text('kata')}]
  const {links, model} = alignWords(long, languages)
  const straight = links.at(-1)!.filter(({source, target}) => source === target)
  expect(straight.length).toBeGreaterThan(1400)
  expect(model.align(long).at(-1)!.length).toBe(links.at(-1)!.length)
  const [posterior] = model.posteriors(long.slice(-1))
  expect([posterior!.I, posterior!.J]).toEqual([1500, 1500])
  expect(posterior!.forward[1499 * 1500 + 1499]).toBeGreaterThan(0.9)
  expect(posterior!.forward[1499 * 1500]).toBe(0)
})

test.each([
  ['the same pair again and again', 'rumah besar', 'big house', 400],
  ['figures alone', '14.000 3,5 2021', '14,000 3.5 2021', 50],
  ['one word', 'ya', 'yes', 1],
  ['nothing', '', '', 3],
  ['one side alone', 'rumah besar', '', 3],
])('%s', (_, source, target, times) => {
  const {links} = alignWords(
    Array.from({length: times}, () => ({source, target})),
    {source: indonesian, target: english},
  )
  const [I, J] = [indonesian.tokens(source).length, english.tokens(target).length]
  expect(links.length).toBe(times)
  for (const found of links) {
    expect(found).toEqual(links[0])
    expect(found.every((link) => link.source < I && link.target < J)).toBe(true)
    expect(new Set(found.map((link) => link.source)).size).toBe(J && I)
  }
})
