/**
 * Length of translations (Gale & Church 1993, section 3): that of b characters for a is normal around a · `ratio`, with
 * variance a · `variance`.
 */
export class LengthModel {
  constructor(
    private readonly ratio: number,
    private readonly variance = 6.8,
  ) {}

  /** The model of true pairs of lengths; this one while there are few. */
  fit(pairs: readonly (readonly [a: number, b: number])[]): LengthModel {
    if (pairs.length < 20) return this
    let sourceTotal = 0
    let targetTotal = 0
    for (const [a, b] of pairs) {
      sourceTotal += a
      targetTotal += b
    }
    const ratio = targetTotal / sourceTotal
    const squares = pairs.map(([a, b]) => (b / ratio - a) ** 2 / ((a + b / ratio) / 2)).sort((x, y) => x - y)
    // The median of a squared standard normal is 0.455; a mean would follow the few wrong pairs.
    return new LengthModel(ratio, Math.max(1, squares[squares.length >> 1]! / 0.455))
  }

  /** Log chance that lengths a and b of a true bead differ at least as much as this, at least -20. */
  score(a: number, b: number): number {
    const mean = (a + b / this.ratio) / 2
    if (mean === 0) return 0
    const delta = Math.abs(b / this.ratio - a) / Math.sqrt(mean * this.variance)
    return Math.log(Math.max(2 * upperTail(delta), 2e-9))
  }
}

/** 1 - Φ(z) for z >= 0 (Abramowitz & Stegun 1964, 26.2.17). */
function upperTail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z)
  const polynomial =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * polynomial
}
