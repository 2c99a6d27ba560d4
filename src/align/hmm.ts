/** Jumps longer than this are counted as this long. */
export const farthest = 12

/** Chance that a word translates no word. */
export const nothing = 0.1

/** How many counted jumps the jumps held before are worth. */
const habit = 30

/** Paths less likely than this, of all at one word, are left. */
const beam = 1e-6

/**
 * A hidden Markov model of word order (Vogel, Ney & Tillmann 1996; NULL as in Och & Ney 2003).
 *
 * Letters: J words are explained by I words. `emission[j * I + i]` is the chance of word j given word i, `alone[j]`
 * that of word j given none. `jumps[d + farthest]` is how often one step goes d words on.
 *
 * Fills `posterior[j * I + i]` with the chance that j is linked to i, and adds the expected jumps to `counts`.
 *
 * @returns log likelihood of the J words.
 */
export function forwardBackward(
  I: number,
  J: number,
  emission: Float64Array,
  alone: Float64Array,
  jumps: Jumps,
  posterior: Float64Array,
  counts?: Float64Array,
): number {
  const something = 1 - nothing
  const {steps, totals} = jumps.table(I)
  const rows = I + 1
  // At word j, the last word used is r - 1; `forward`: j is linked to it, `mass`: or j is alone.
  const forward = scratch(0, J * rows)
  const mass = scratch(1, (J + 1) * rows)
  const scale = scratch(2, J)
  mass.fill(0, 0, rows)
  mass[0] = 1
  let logLikelihood = 0
  for (let j = 0; j < J; j++) {
    const at = j * rows
    forward.fill(0, at, at + rows)
    for (let r = 0; r < rows; r++) {
      const from = mass[at + r]!
      if (from < beam) continue
      const share = from / totals[r]!
      const offset = I - r
      for (let i = 0; i < I; i++) forward[at + i + 1]! += share * steps[offset + i]!
    }
    let total = 0
    for (let i = 0; i < I; i++) {
      const value = forward[at + i + 1]! * something * emission[j * I + i]!
      forward[at + i + 1] = value
      total += value
    }
    const silent = nothing * alone[j]!
    for (let r = 0; r < rows; r++) total += mass[at + r]! * silent
    const factor = 1 / total
    scale[j] = factor
    logLikelihood += Math.log(total)
    for (let r = 0; r < rows; r++) {
      forward[at + r]! *= factor
      mass[at + rows + r] = forward[at + r]! + mass[at + r]! * silent * factor
    }
  }
  const backward = scratch(3, rows)
  const earlier = scratch(4, rows)
  const weight = scratch(5, I)
  backward.fill(1, 0, rows)
  for (let j = J - 1; j >= 0; j--) {
    const at = j * rows
    const factor = scale[j]!
    for (let i = 0; i < I; i++) {
      posterior[j * I + i] = forward[at + i + 1]! * backward[i + 1]!
      weight[i] = something * emission[j * I + i]! * backward[i + 1]! * factor
    }
    const silent = nothing * alone[j]! * factor
    for (let r = 0; r < rows; r++) {
      const from = mass[at + r]!
      if (from < beam) {
        earlier[r] = 0
        continue
      }
      const offset = I - r
      const share = 1 / totals[r]!
      let sum = 0
      if (counts) {
        for (let i = 0; i < I; i++) {
          const step = steps[offset + i]! * weight[i]!
          sum += step
          counts[clamp(i - r + 1) + farthest]! += from * share * step
        }
      } else {
        for (let i = 0; i < I; i++) sum += steps[offset + i]! * weight[i]!
      }
      earlier[r] = share * sum + silent * backward[r]!
    }
    backward.set(earlier.subarray(0, rows))
  }
  return logLikelihood
}

/** How far one step goes, as a distribution over -`farthest` to `farthest`. */
export class Jumps {
  readonly chances: Float64Array
  private readonly tables: {steps: Float64Array; totals: Float64Array}[] = []

  constructor(counts: Float64Array) {
    const total = counts.reduce((sum, count) => sum + count, 0)
    this.chances = counts.map((count) => count / total)
  }

  /** On the whole, word order is kept: a step of one. Skipped words and turned neighbours come next. */
  static usual(): Jumps {
    const counts = new Float64Array(2 * farthest + 1).fill(0.001)
    counts.set([0.02, 0.12, 0.04, 0.5, 0.2, 0.07, 0.03, 0.01], farthest - 2)
    return new Jumps(counts)
  }

  /** Counts to add to: what is held before. */
  counts(): Float64Array {
    return this.chances.map((chance) => chance * habit)
  }

  /**
   * Steps among I words. The chance of going to i from r - 1 (-1: before the first) is `steps[I - r + i] / totals[r]`: only
   * jumps that stay within the sentence share the chance.
   */
  table(I: number): {steps: Float64Array; totals: Float64Array} {
    const known = this.tables[I]
    if (known) return known
    const steps = Float64Array.from({length: 2 * I}, (_, k) => this.chances[clamp(k - I + 1) + farthest]!)
    const totals = new Float64Array(I + 1)
    for (let i = 0; i < I; i++) totals[I]! += steps[i]!
    for (let r = I - 1; r >= 0; r--) totals[r] = totals[r + 1]! - steps[I - r - 1]! + steps[2 * I - r - 1]!
    const table = {steps, totals}
    this.tables[I] = table
    return table
  }
}

function clamp(jump: number): number {
  return Math.max(-farthest, Math.min(farthest, jump))
}

const buffers: Float64Array[] = []

function scratch(slot: number, length: number): Float64Array {
  const buffer = buffers[slot]
  if (buffer && buffer.length >= length) return buffer
  const grown = new Float64Array(length * 2)
  buffers[slot] = grown
  return grown
}
