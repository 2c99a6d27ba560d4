/** Jumps longer than this are counted as this long. */
export const farthest = 12

/** Chance that a word translates no word. */
const nothing = 0.12

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
  jumps: Float64Array,
  posterior: Float64Array,
  counts?: Float64Array,
): number {
  // Row r of the table holds the chances of going from position r - 1 to each of 0..I-1.
  const table = transitions(I, jumps)
  const rows = I + 1
  // forward[j][r]: at j, the last word used is r - 1; linked to it, or (second half) alone.
  const forward = scratch(0, J * rows)
  const single = scratch(1, J * rows)
  const backward = scratch(2, J * rows)
  const scale = scratch(3, J)
  const before = scratch(4, rows)
  before.fill(0, 0, rows)
  before[0] = 1
  let logLikelihood = 0
  for (let j = 0; j < J; j++) {
    const at = j * rows
    forward.fill(0, at, at + rows)
    let total = 0
    for (let r = 0; r < rows; r++) {
      const from = before[r]!
      if (from === 0) continue
      const offset = r * I
      for (let i = 0; i < I; i++) forward[at + i + 1]! += from * table[offset + i]!
    }
    for (let i = 0; i < I; i++) {
      const value = forward[at + i + 1]! * (1 - nothing) * emission[j * I + i]!
      forward[at + i + 1] = value
      total += value
    }
    for (let r = 0; r < rows; r++) {
      const value = before[r]! * nothing * alone[j]!
      single[at + r] = value
      total += value
    }
    const factor = 1 / total
    scale[j] = factor
    logLikelihood += Math.log(total)
    for (let r = 0; r < rows; r++) {
      forward[at + r]! *= factor
      single[at + r]! *= factor
      before[r] = forward[at + r]! + single[at + r]!
    }
  }
  const weight = scratch(5, I)
  backward.fill(1, (J - 1) * rows, J * rows)
  for (let j = J - 1; j >= 0; j--) {
    const at = j * rows
    for (let i = 0; i < I; i++) posterior[j * I + i] = forward[at + i + 1]! * backward[at + i + 1]!
    if (j === 0) {
      if (counts) for (let i = 0; i < I; i++) counts[clamp(i + 1) + farthest]! += posterior[i]!
      break
    }
    const factor = scale[j]!
    for (let i = 0; i < I; i++) {
      weight[i] = (1 - nothing) * emission[j * I + i]! * backward[at + i + 1]! * factor
    }
    const earlier = at - rows
    const silent = nothing * alone[j]! * factor
    for (let r = 0; r < rows; r++) {
      const offset = r * I
      let sum = 0
      if (counts) {
        const mass = forward[earlier + r]! + single[earlier + r]!
        for (let i = 0; i < I; i++) {
          const step = table[offset + i]! * weight[i]!
          sum += step
          counts[clamp(i - r + 1) + farthest]! += mass * step
        }
      } else {
        for (let i = 0; i < I; i++) sum += table[offset + i]! * weight[i]!
      }
      backward[earlier + r] = sum + silent * backward[at + r]!
    }
  }
  return logLikelihood
}

function clamp(jump: number): number {
  return Math.max(-farthest, Math.min(farthest, jump))
}

function transitions(I: number, jumps: Float64Array): Float64Array {
  const table = scratch(6, (I + 1) * I)
  for (let r = 0; r <= I; r++) {
    let total = 0
    for (let i = 0; i < I; i++) total += jumps[clamp(i - r + 1) + farthest]!
    for (let i = 0; i < I; i++) table[r * I + i] = jumps[clamp(i - r + 1) + farthest]! / total
  }
  return table
}

const buffers: Float64Array[] = []

function scratch(slot: number, length: number): Float64Array {
  const buffer = buffers[slot]
  if (buffer && buffer.length >= length) return buffer
  const grown = new Float64Array(length * 2)
  buffers[slot] = grown
  return grown
}
