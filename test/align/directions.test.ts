/** Both directions of word alignment, trained together. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {readBatches} from '../../src/align/bitext.js'
import {WordClasses} from '../../src/align/classes.js'
import {Directions} from '../../src/align/directions.js'
import {Jumps, nothing} from '../../src/align/hmm.js'
import type {Block} from '../../src/align/prior.js'
import {Table} from '../../src/align/table.js'
import {plain} from './plain.js'

function read(source: string, target: string, beliefs: readonly number[], blocks: Block[] = []) {
  const units = [new WordClasses(plain('id')), new WordClasses(plain('en'))] as const
  const [bitext] = [...readBatches([{source, target}], ...units, 1e6)]
  const known = Float64Array.from(bitext!.columns, (_, cell) => beliefs[cell] ?? 0)
  const table = new Table(bitext!, known, ...units)
  table.estimate(false)
  const directions = new Directions()
  directions.read(bitext!.source[0]!, bitext!.target[0]!, bitext!.cells[0]!, table, blocks)
  return {directions, table, cells: bitext!.cells[0]!}
}

const jumps = [Jumps.usual(), Jumps.usual()] as const
const beliefs = fc.array(fc.double({min: 0, max: 5, noNaN: true}), {minLength: 9, maxLength: 9})

test('without order each word is explained on its own (Brown et al. 1993)', () => {
  fc.assert(
    fc.property(beliefs, (beliefs) => {
      const {directions, table, cells} = read('a b c', 'x y z', beliefs)
      directions.unordered()
      for (let j = 0; j < 3; j++) {
        const ways = [0, 1, 2].map((i) => ((1 - nothing) / 3) * table.forward[cells[i * 3 + j]!]!)
        const all = ways.reduce((sum, way) => sum + way, nothing * table.targetAlone[j]!)
        for (let i = 0; i < 3; i++) expect(directions.forward[j * 3 + i]).toBeCloseTo(ways[i]! / all, 9)
      }
    }),
    {seed: 3, numRuns: 50},
  )
})

test('agreeing for long makes each link as likely in both directions', () => {
  fc.assert(
    fc.property(beliefs, (beliefs) => {
      const {directions} = read('a b c', 'x y z', beliefs)
      const widest = () => {
        let gap = 0
        for (let i = 0; i < 3; i++) {
          for (let j = 0; j < 3; j++) {
            gap = Math.max(gap, Math.abs(directions.forward[j * 3 + i]! - directions.backward[i * 3 + j]!))
          }
        }
        return gap
      }
      directions.ordered(jumps)
      directions.agree(jumps, 400)
      expect(widest()).toBeLessThan(0.05)
    }),
    {seed: 4, numRuns: 30},
  )
})

test('a phrase of the lexicon lets its words explain each other', () => {
  const block: Block = {source: [0, 2], target: [1, 3]}
  const without = read('kerja sama baru', 'new co operation', [])
  const having = read('kerja sama baru', 'new co operation', [], [block])
  for (const {directions} of [without, having]) directions.ordered(jumps)
  const within = ({directions}: {directions: Directions}) =>
    [0, 1].reduce((sum, i) => sum + directions.forward[3 + i]! + directions.forward[6 + i]!, 0)
  expect(within(having)).toBeGreaterThan(1.9)
  expect(within(without)).toBeLessThan(within(having))
})

test('counts what both directions hold', () => {
  const {directions, table, cells} = read('a b', 'x y', [5, 0, 0, 5])
  directions.ordered(jumps)
  directions.count(cells, table.counts)
  const [ax, ay, bx, by] = [...cells].map((cell) => table.counts[cell]!)
  expect(ax).toBeGreaterThan(0.9)
  expect(by).toBeGreaterThan(0.9)
  expect(ay! + bx!).toBeLessThan(0.05)
})
