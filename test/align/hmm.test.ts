/** The hidden Markov model, against the sum over all links. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {farthest, forwardBackward, Jumps, nothing} from '../../src/align/hmm.js'

function chanceOf(jumps: Jumps, jump: number): number {
  return jumps.chances[Math.max(-farthest, Math.min(farthest, jump)) + farthest]!
}

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
      const jumps = Jumps.of(Float64Array.from(arrays.jumps))
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

  test('the chances of all jumps from a place add up to its total', () => {
    for (const I of [1, 5, 12, 13, 30]) {
      Jumps.usual()
        .totals(I)
        .forEach((total, r) => {
          let sum = 0
          for (let i = 0; i < I; i++) sum += chanceOf(Jumps.usual(), i - r + 1)
          expect(total).toBeCloseTo(sum, 12)
        })
    }
  })
})

/** The recursion of the paper, with every jump looked up. */
function dense(I: number, J: number, emission: Float64Array, alone: Float64Array, jumps: Jumps) {
  const step = (r: number, i: number) => {
    let all = 0
    for (let k = 0; k < I; k++) all += chanceOf(jumps, k - r + 1)
    return chanceOf(jumps, i - r + 1) / all
  }
  const places = [...Array(I + 1).keys()]
  // linked[j][r]: words up to j, the last of which is linked to r - 1; mass[j][r]: before j, r - 1 was used last.
  const linked: number[][] = []
  const mass: number[][] = [places.map((r) => Number(r === 0))]
  for (let j = 0; j < J; j++) {
    linked[j] = places.map((i) =>
      i === 0
        ? 0
        : places.reduce((sum, r) => sum + mass[j]![r]! * step(r, i - 1), 0) *
          (1 - nothing) *
          emission[j * I + i - 1]!,
    )
    mass[j + 1] = places.map((r) => linked[j]![r]! + mass[j]![r]! * nothing * alone[j]!)
  }
  const rest: number[][] = [...Array(J), places.map(() => 1)]
  const counts = new Float64Array(2 * farthest + 1)
  const total = mass[J]!.reduce((sum, x) => sum + x, 0)
  for (let j = J - 1; j >= 0; j--) {
    rest[j] = places.map((r) => {
      let sum = nothing * alone[j]! * rest[j + 1]![r]!
      for (let i = 0; i < I; i++) {
        const way = step(r, i) * (1 - nothing) * emission[j * I + i]! * rest[j + 1]![i + 1]!
        counts[Math.max(-farthest, Math.min(farthest, i - r + 1)) + farthest]! += (mass[j]![r]! * way) / total
        sum += way
      }
      return sum
    })
  }
  const posterior = new Float64Array(I * J)
  for (let j = 0; j < J; j++) {
    for (let i = 0; i < I; i++) posterior[j * I + i] = (linked[j]![i + 1]! * rest[j + 1]![i + 1]!) / total
  }
  return {posterior, counts, logLikelihood: Math.log(total)}
}

test('far jumps, summed along, come out as if each were looked up', () => {
  const long = fc.record({I: fc.integer({min: 8, max: 40}), J: fc.integer({min: 1, max: 8})})
  fc.assert(
    fc.property(long, fc.infiniteStream(weight), ({I, J}, numbers) => {
      const random = (length: number) => Float64Array.from({length}, () => numbers.next().value as number)
      const emission = random(I * J)
      const alone = random(J)
      const jumps = Jumps.of(random(2 * farthest + 1))
      const slow = dense(I, J, emission, alone, jumps)
      const posterior = new Float64Array(I * J)
      const counts = new Float64Array(2 * farthest + 1)
      expect(forwardBackward(I, J, emission, alone, jumps, posterior, counts)).toBeCloseTo(
        slow.logLikelihood,
        5,
      )
      posterior.forEach((chance, k) => {
        expect(chance).toBeCloseTo(slow.posterior[k]!, 4)
      })
      counts.forEach((count, k) => {
        expect(count).toBeCloseTo(slow.counts[k]!, 4)
      })
    }),
    {seed: 12, numRuns: 40},
  )
})
