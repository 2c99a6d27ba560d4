/** What the lengths of sentences say. */
import {describe, expect, test} from 'vitest'
import {LengthModel} from '../../src/align/length.js'

/** 2 (1 - Φ(z)) by the trapezium rule. */
function slowTails(z: number): number {
  const step = 1e-4
  let sum = 0
  for (let x = z; x < z + 12; x += step) sum += Math.exp((-x * x) / 2) + Math.exp(-((x + step) ** 2) / 2)
  return (sum * step) / Math.sqrt(2 * Math.PI)
}

describe('LengthModel', () => {
  test.each([
    [100, 100],
    [100, 120],
    [40, 30],
    [200, 260],
  ])('%d for %d characters', (b, a) => {
    const z = Math.abs(b - a) / Math.sqrt(((a + b) / 2) * 6.8)
    expect(new LengthModel(1).score(a, b)).toBeCloseTo(Math.log(slowTails(z)), 3)
  })

  test('equal shares are likeliest, and no difference is impossible', () => {
    const model = new LengthModel(1.2)
    expect(model.score(100, 120)).toBeCloseTo(0, 6)
    expect(model.score(100, 200)).toBeLessThan(model.score(100, 140))
    expect(model.score(10, 5000)).toBeCloseTo(-20, 0)
    expect(model.score(0, 0)).toBe(0)
  })

  test('learns ratio and variance, whatever a few wrong pairs say', () => {
    const pairs = Array.from({length: 99}, (_, n) => [100 + n, 1.5 * (100 + n) + ((n % 3) - 1) * 3] as const)
    const fitted = new LengthModel(1).fit([...pairs, [100, 160]])
    expect(fitted.score(100, 150)).toBeGreaterThan(-0.2)
    expect(fitted.score(100, 180)).toBeLessThan(new LengthModel(1.5).score(100, 180))
    const usual = new LengthModel(1)
    expect(usual.fit(pairs.slice(0, 19))).toBe(usual)
  })
})
