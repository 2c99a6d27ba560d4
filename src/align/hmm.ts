/** Jumps longer than this are counted as this long. */
export const farthest = 12

/** Chance that a word translates no word. */
export const nothing = 0.1

/** How many counted jumps the jumps held before are worth. */
const jumpPrior = 30

/** Paths less likely than this, of all at one word, are left. */
const beam = 1e-6

/**
 * A hidden Markov model of word order (Vogel, Ney & Tillmann 1996, section 2; NULL as in Och & Ney 2003, section 2.1).
 *
 * Letters: J words are explained by I words. `emission[j * I + i]` is the chance of word j given word i, `alone[j]`
 * that of word j given none. `jumps.chances[d + farthest]` is how often one step goes d words on.
 *
 * Fills `posterior[j * I + i]` with the chance that j is linked to i, and adds the expected jumps to `counts`.
 * Far jumps are all alike, so their sum runs along: time grows with I · J, not with I · I · J.
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
  const {chances} = jumps
  const totals = jumps.totals(I)
  const rows = I + 1
  // At word j, the last word used is r - 1; `forward`: j is linked to it, `mass`: or j is alone.
  const forward = scratch(0, J * rows)
  const mass = scratch(1, (J + 1) * rows)
  const scale = scratch(2, J)
  const share = scratch(3, rows)
  mass.fill(0, 0, rows)
  mass[0] = 1
  let logLikelihood = 0
  for (let j = 0; j < J; j++) {
    const at = j * rows
    for (let r = 0; r < rows; r++) {
      const from = mass[at + r]!
      share[r] = from < beam ? 0 : from / totals[r]!
    }
    leave(I, share, chances, forward, at + 1)
    forward[at] = 0
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
  const backward = scratch(4, rows)
  const weight = scratch(5, I)
  // Sum of the weights of all words from i on.
  const later = scratch(6, rows)
  backward.fill(1, 0, rows)
  for (let j = J - 1; j >= 0; j--) {
    const at = j * rows
    const factor = scale[j]!
    later[I] = 0
    for (let i = I - 1; i >= 0; i--) {
      posterior[j * I + i] = forward[at + i + 1]! * backward[i + 1]!
      weight[i] = something * emission[j * I + i]! * backward[i + 1]! * factor
      later[i] = later[i + 1]! + weight[i]!
    }
    const silent = nothing * alone[j]! * factor
    for (let r = 0; r < rows; r++) {
      const from = mass[at + r]!
      if (from < beam) {
        backward[r] = 0
        continue
      }
      const share = from / totals[r]!
      const first = Math.max(0, r - farthest)
      const last = Math.min(I, r + farthest - 1)
      const behind = chances[0]! * (later[0]! - later[first]!)
      const ahead = chances[2 * farthest]! * later[last]!
      let sum = behind + ahead
      const shift = farthest - r + 1
      if (counts) {
        counts[0]! += share * behind
        counts[2 * farthest]! += share * ahead
        for (let i = first; i < last; i++) {
          const step = chances[i + shift]! * weight[i]!
          sum += step
          counts[i + shift]! += share * step
        }
      } else {
        for (let i = first; i < last; i++) sum += chances[i + shift]! * weight[i]!
      }
      backward[r] = sum / totals[r]! + silent * backward[r]!
    }
  }
  return logLikelihood
}

/** One step: `into[at + i]` is the sum, over all r, of `share[r]` times the chance of the jump from r - 1 to i. */
function leave(I: number, share: Float64Array, chances: Float64Array, into: Float64Array, at: number): void {
  into.fill(0, at, at + I)
  let sum = 0
  for (let i = farthest - 1; i < I; i++) {
    sum += share[i + 1 - farthest]!
    into[at + i]! += chances[2 * farthest]! * sum
  }
  sum = 0
  for (let i = I - 1 - farthest; i >= 0; i--) {
    sum += share[i + 1 + farthest]!
    into[at + i]! += chances[0]! * sum
  }
  for (let r = 0; r <= I; r++) {
    const part = share[r]!
    if (part === 0) continue
    const last = Math.min(I, r + farthest - 1)
    const shift = farthest - r + 1
    for (let i = Math.max(0, r - farthest); i < last; i++) into[at + i]! += part * chances[i + shift]!
  }
}

/** How far one step goes, as a distribution over -`farthest` to `farthest`. */
export class Jumps {
  private readonly sums: Float64Array[] = []

  constructor(readonly chances: Float64Array) {}

  /** The distribution of jumps that were counted. */
  static of(counts: Float64Array): Jumps {
    const total = counts.reduce((sum, count) => sum + count, 0)
    return new Jumps(counts.map((count) => count / total))
  }

  /** On the whole, word order is kept: a step of one. Skipped words and turned neighbours come next. */
  static usual(): Jumps {
    const counts = new Float64Array(2 * farthest + 1).fill(0.001)
    counts.set([0.02, 0.12, 0.04, 0.5, 0.2, 0.07, 0.03, 0.01], farthest - 2)
    return Jumps.of(counts)
  }

  /** Counts to add to: what is held before. */
  counts(): Float64Array {
    return this.chances.map((chance) => chance * jumpPrior)
  }

  /**
   * Only jumps that stay within I words share the chance: `totals(I)[r]` is the sum of those from r - 1 (-1: before the
   * first).
   */
  totals(I: number): Float64Array {
    const known = this.sums[I]
    if (known) return known
    const sums = new Float64Array(I + 1)
    for (let i = 0; i < I; i++) sums[0]! += this.chance(i + 1)
    for (let r = 1; r <= I; r++) sums[r] = sums[r - 1]! - this.chance(I - r + 1) + this.chance(1 - r)
    this.sums[I] = sums
    return sums
  }

  private chance(jump: number): number {
    return this.chances[Math.max(-farthest, Math.min(farthest, jump)) + farthest]!
  }
}

const buffers: Float64Array[] = []

function scratch(slot: number, length: number): Float64Array {
  const buffer = buffers[slot]
  if (buffer && buffer.length >= length) return buffer
  const grown = new Float64Array(length * 2)
  buffers[slot] = grown
  return grown
}
