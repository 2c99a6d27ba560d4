/** Word classes: which words are one to the aligner. */
import {expect, test} from 'vitest'
import {WordClasses} from '../../src/align/classes.js'
import {Prior} from '../../src/align/prior.js'
import {english, indonesian} from '../../src/language/index.js'

test('forms of a word are one unit, nominal derivations another, numbers their value', () => {
  const units = new WordClasses(indonesian)
  const [menyerang, diserang, serangan, reduplicated] = units.read(
    'menyerang diserang serangan serangan-serangan',
  )
  expect(diserang).toBe(menyerang)
  expect(reduplicated).toBe(serangan)
  expect(serangan).not.toBe(menyerang)
  const numbers = [units, new WordClasses(english)].map(
    (side, k) => side.names[side.read(['14.000', '14,000'][k]!)[0]!],
  )
  expect(numbers).toEqual(['#14000', '#14000'])
})

test('knows which units may be a form of a word, and how surely', () => {
  const units = new WordClasses(indonesian)
  const [serang, serangan] = units.read('menyerang serangan')
  expect(units.formsOf('serang')).toEqual([serang, serangan])
  expect(units.closeness(serang!, 'serang')).toBe(0.9)
  expect(units.closeness(serangan!, 'serang')).toBe(0.5)
  expect(units.closeness(serangan!, 'serangan')).toBe(1)
  expect(units.closeness(serangan!, 'perang')).toBe(0)
})

test('tells words that carry meaning', () => {
  const units = new WordClasses(english)
  const read = units.read('the treaty , 14')
  expect([...read].map((unit) => units.content[unit])).toEqual([false, true, false, true])
})

const lexicon = {
  source: 'id',
  target: 'en',
  pairs: [
    ['perang', 'war'],
    ['serang', 'attack'],
    ['juru bicara', 'spokesman'],
    ['kerja sama', 'co-operation'],
    ['jam malam', 'night hour'],
  ],
} as const

function prior(source: string, target: string, flip = false) {
  const units = flip
    ? ([new WordClasses(english), new WordClasses(indonesian)] as const)
    : ([new WordClasses(indonesian), new WordClasses(english)] as const)
  const read = [units[0].read(source), units[1].read(target)] as const
  return {prior: new Prior(...units, lexicon), read, units}
}

test.each([
  ['perang', 'wars', 1],
  ['menyerang', 'attacked', 0.9],
  ['serangan', 'attack', 0.5],
  ['jurubicara', 'spokesman', 1],
  ['Moskow', 'Moscow', 1],
  ['14.000', '14,000', 1],
  ['perang', 'peace', 0],
])('%s is believed to be %s: %d', (source, target, belief) => {
  for (const flip of [false, true]) {
    const {prior: beliefs, read, units} = flip ? prior(target, source, true) : prior(source, target)
    const row = new Float64Array(1)
    const place = new Int32Array(units[1].size).fill(-1)
    beliefs.row(read[0][0]!, read[1].slice(0, 1), row, place)
    expect(row[0]).toBeCloseTo(belief, 9)
    expect([...place].every((k) => k === -1)).toBe(true)
    const found: [number, number][] = []
    beliefs.believed(0.3, (s, t) => found.push([s, t]))
    expect(found.some(([s, t]) => s === read[0][0] && t === read[1][0])).toBe(belief >= 0.3)
  }
})

test('phrases stand with their translations', () => {
  const {prior: beliefs, read} = prior('Jam malam itu dan malam', 'The night hours and night')
  expect(beliefs.blocks(...read)).toEqual([{source: [0, 2], target: [1, 3]}])
})
