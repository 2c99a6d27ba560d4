/**
 * Length of translations (Gale & Church 1993, section 3): l2 of l1 characters is normal around l1 · c with variance
 * l1 · s².
 */
const variance = 6.8

/** log of the two-sided chance that lengths `a` and `b` differ as much as this when `ratio` b/a is expected. */
export function lengthScore(a: number, b: number, ratio: number): number {
  if (a === 0 && b === 0) return 0
  const mean = (a + b / ratio) / 2
  const delta = (b / ratio - a) / Math.sqrt(mean * variance)
  return Math.log(Math.max(2 * upperTail(Math.abs(delta)), 1e-9))
}

/** 1 - Φ(z) for z >= 0 (Abramowitz & Stegun 1964, 26.2.17). */
function upperTail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z)
  const polynomial =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * polynomial
}
