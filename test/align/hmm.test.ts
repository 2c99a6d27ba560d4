import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {farthest, forwardBackward, Jumps, nothing} from '../../src/align/hmm.js'

/** Every way to link J words to I or to none, one by one. */
function enumerate(I: number, J: number, emission: Float64Array, alone: Float64Array, jumps: Jumps) {
  const posterior = new Float64Array(I * J)
  const counts = new Float64Array(2 * farthest + 1)
  const chance = (from: number, to: number) => {
    const of = (i: number) => jumps.chances[i - from + farthest]!
    let all = 0
    for (let i = 0; i < I; i++) all += of(i)
    return of(to) / all
  }
  const walk = (links: number[]): number => {
    if (links.length < J) {
      let sum = 0
      for (let i = -1; i < I; i++) sum += walk([...links, i])
      return sum
    }
    let weight = 1
    let at = -1
    const steps: number[] = []
    links.forEach((i, j) => {
      if (i < 0) weight *= nothing * alone[j]!
      else {
        weight *= (1 - nothing) * chance(at, i) * emission[j * I + i]!
        steps.push(i - at)
        at = i
      }
    })
    links.forEach((i, j) => {
      if (i >= 0) posterior[j * I + i]! += weight
    })
    for (const step of steps) counts[step + farthest]! += weight
    return weight
  }
  const total = walk([])
  return {
    logLikelihood: Math.log(total),
    posterior: posterior.map((x) => x / total),
    counts: counts.map((x) => x / total),
  }
}

const weight = fc.double({min: 0.01, max: 1, noNaN: true})
const problem = fc
  .record({I: fc.integer({min: 1, max: 3}), J: fc.integer({min: 1, max: 4})})
  .chain(({I, J}) =>
    fc.record({
      I: fc.constant(I),
      J: fc.constant(J),
      emission: fc.array(weight, {minLength: I * J, maxLength: I * J}),
      alone: fc.array(weight, {minLength: J, maxLength: J}),
      jumps: fc.array(weight, {minLength: 2 * farthest + 1, maxLength: 2 * farthest + 1}),
    }),
  )

test('sums over all ways to link, as if each were tried', () => {
  fc.assert(
    fc.property(problem, ({I, J, ...arrays}) => {
      const emission = Float64Array.from(arrays.emission)
      const alone = Float64Array.from(arrays.alone)
      const jumps = new Jumps(Float64Array.from(arrays.jumps))
      const slow = enumerate(I, J, emission, alone, jumps)
      const posterior = new Float64Array(I * J)
      const counts = new Float64Array(2 * farthest + 1)
      const logLikelihood = forwardBackward(I, J, emission, alone, jumps, posterior, counts)
      expect(logLikelihood).toBeCloseTo(slow.logLikelihood, 5)
      posterior.forEach((chance, k) => {
        expect(chance).toBeCloseTo(slow.posterior[k]!, 4)
      })
      counts.forEach((count, k) => {
        expect(count).toBeCloseTo(slow.counts[k]!, 4)
      })
    }),
    {seed: 1, numRuns: 100},
  )
})

test('a word that no word explains is alone', () => {
  const posterior = new Float64Array(2)
  forwardBackward(1, 2, Float64Array.of(1, 0), Float64Array.of(0.1, 0.1), Jumps.usual(), posterior)
  expect(posterior[0]).toBeGreaterThan(0.9)
  expect(posterior[1]).toBe(0)
})

describe('Jumps', () => {
  test('are a distribution, forward by one most of all', () => {
    const {chances} = Jumps.usual()
    expect(chances.reduce((sum, chance) => sum + chance)).toBeCloseTo(1, 12)
    expect(chances.indexOf(Math.max(...chances)) - farthest).toBe(1)
  })

  test('steps from each place are a distribution, with far jumps in one class', () => {
    const I = 30
    const {steps, totals} = Jumps.usual().table(I)
    for (let r = 0; r <= I; r++) {
      const chances = Array.from({length: I}, (_, i) => steps[I - r + i]! / totals[r]!)
      expect(chances.reduce((sum, chance) => sum + chance)).toBeCloseTo(1, 12)
      if (r < 10) expect(chances[r + farthest]).toBe(chances[r + farthest + 5])
      if (r > 0 && r < I) expect(chances.indexOf(Math.max(...chances))).toBe(r)
    }
  })
})
