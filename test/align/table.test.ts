/** The table of translation probabilities. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {readBatches} from '../../src/align/bitext.js'
import {WordClasses} from '../../src/align/classes.js'
import {expDigamma, Table} from '../../src/align/table.js'
import {plain} from './plain.js'

/** ψ(x) = -γ + Σ (1/(k+1) - 1/(k+x)); the rest of the sum is nearly (x - 1)/K. */
function slowDigamma(x: number): number {
  const K = 200_000
  let sum = -0.5772156649015329
  for (let k = 0; k < K; k++) sum += 1 / (k + 1) - 1 / (k + x)
  return sum + (x - 1) / K
}

test('expDigamma is exp of the digamma function', () => {
  for (const x of [0.02, 0.1, 0.5, 1, 2.5, 4, 7, 60]) {
    expect(expDigamma(x) / Math.exp(slowDigamma(x))).toBeCloseTo(1, 4)
  }
  expect(expDigamma(0.005)).toBe(0)
})

test('chances come from prior and counts, row by row and column by column', () => {
  const pair = fc.record({
    source: fc
      .array(fc.constantFrom('a', 'b', 'c'), {minLength: 1, maxLength: 3})
      .map((words) => words.join(' ')),
    target: fc
      .array(fc.constantFrom('x', 'y', 'z'), {minLength: 1, maxLength: 3})
      .map((words) => words.join(' ')),
  })
  fc.assert(
    fc.property(
      fc.array(pair, {minLength: 1, maxLength: 4}),
      fc.infiniteStream(fc.double({min: 0, max: 9, noNaN: true})),
      (pairs, numbers) => {
        const source = new WordClasses(plain('id'))
        const target = new WordClasses(plain('en'))
        const [bitext] = [...readBatches(pairs, source, target, 1e6)]
        const {rows, columns} = bitext!
        const known = Float64Array.from(columns, () => numbers.next().value as number)
        const believed = known.slice()
        const table = new Table(bitext!, known, source, target)
        table.estimate(false)
        // Everything is worth 0.0005 beforehand, of 20,000 words that may be.
        const total = (of: (cell: number) => boolean) =>
          0.0005 * 20_000 + believed.reduce((sum, count, cell) => sum + (of(cell) ? count + 0.0005 : 0), 0)
        for (let s = 0; s < source.size; s++) {
          for (let c = rows[s]!; c < rows[s + 1]!; c++) {
            const row = total((cell) => cell >= rows[s]! && cell < rows[s + 1]!)
            const column = total((cell) => columns[cell] === columns[c])
            expect(table.forward[c]).toBeCloseTo((believed[c]! + 0.0005) / row, 9)
            expect(table.backward[c]).toBeCloseTo((believed[c]! + 0.0005) / column, 9)
          }
        }
      },
    ),
    {seed: 2, numRuns: 60},
  )
})

test('every two units of a pair share a cell, and no others', () => {
  const source = new WordClasses(plain('id'))
  const target = new WordClasses(plain('en'))
  const pairs = [
    {source: 'a b a', target: 'x y'},
    {source: 'b', target: 'y z'},
  ]
  const [bitext, ...more] = [...readBatches(pairs, source, target, 1e6)]
  expect(more).toEqual([])
  const {cells, rows, columns} = bitext!
  const rowOf = (cell: number) => source.names[rows.findLastIndex((first) => first <= cell)]
  const names = cells.map((matrix) =>
    [...matrix].map((cell) => `${rowOf(cell)}${target.names[columns[cell]!]}`),
  )
  expect(names).toEqual([
    ['ax', 'ay', 'bx', 'by', 'ax', 'ay'],
    ['by', 'bz'],
  ])
  expect(columns.length).toBe(5)
})

test('batches hold no more than they may, and every pair once', () => {
  const pairs = Array.from({length: 10}, (_, n) => ({source: `a${n} b`, target: 'x y'}))
  const sizes = [...readBatches(pairs, new WordClasses(plain('id')), new WordClasses(plain('en')), 12)].map(
    ({source}) => source.length,
  )
  expect(sizes).toEqual([3, 3, 3, 1])
})
