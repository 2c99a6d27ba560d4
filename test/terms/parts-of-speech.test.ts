/** Parts of speech told by a lexicon. */
import {describe, expect, test} from 'vitest'
import {english, indonesian} from '../../src/language/index.js'
import {PartsOfSpeech} from '../../src/terms/parts-of-speech.js'
import type {Lexicon} from '../../src/types/index.js'

const lexicon: Lexicon = {
  source: 'id',
  target: 'en',
  pairs: [
    ['kata', 'word', 'noun'],
    ['kata', 'say', 'verb'],
    ['bicara', 'talk', 'verb'],
    ['suku bunga', 'interest rate', 'noun'],
    ['Rusia', 'Russia', 'properNoun'],
  ],
}
const classes = new PartsOfSpeech([indonesian, english], lexicon)
const list = (found: Iterable<string>) => [...found].sort()

test.each([
  ['kata', 0, ['noun', 'verb']],
  ['words', 1, ['noun']],
  ['said', 1, ['verb']],
  ['pembicaraan', 0, []],
  ['kursi', 0, []],
] as const)('%s may be %s', (word, side, expected) => {
  expect(list(classes.of(word, side))).toEqual(expected)
})

test.each([
  ['what both are together', ['kata', 'Rusia'], ['Russia', 'said'], ['0-1 verb', '1-0 properNoun']],
  ['inflected', ['katanya'], ['words'], ['0-0 noun']],
  ['derived, of which no class is known', ['pembicaraan'], ['talks'], ['0-0 ']],
  ['unknown', ['kursi'], ['chair'], []],
])('words known: %s', (_, source, target, expected) => {
  const found = classes.known(source, target).map(([i, j, known]) => `${i}-${j} ${list(known).join()}`)
  expect(found.sort()).toEqual(expected)
})

describe('entries of several words', () => {
  test('stand where all their words stand', () => {
    const [source, target] = [
      ['kenaikan', 'suku', 'bunga'],
      ['interest', 'rates', 'rise'],
    ]
    expect(classes.knownPhrases(source, target).map((entry) => entry.slice(0, 4))).toEqual([[1, 2, 0, 1]])
    expect(classes.knownPhrases(['suku', 'bunga'], ['interest'])).toEqual([])
    expect(classes.boundIn(source, 0)).toEqual([false, true, false])
    expect(classes.boundIn(target, 1)).toEqual([true, false, false])
    expect(classes.boundIn(['suku'], 0)).toEqual([false])
  })
})

test('a lexicon of the other direction is read backwards', () => {
  const other = new PartsOfSpeech([english, indonesian], lexicon)
  expect(list(other.of('words', 0))).toEqual(['noun'])
  expect(other.known(['said'], ['kata'])).toHaveLength(1)
})

test('says when it knows nothing', () => {
  const states = (given?: Lexicon) => {
    const made = new PartsOfSpeech([indonesian, english], given)
    return [made.isEmpty, made.isSilent]
  }
  expect(states()).toEqual([true, true])
  expect(states({...lexicon, pairs: [['kata', 'word']]})).toEqual([false, true])
  expect(states(lexicon)).toEqual([false, false])
})
