/** Beads: how many sentences of each side stand together, and the best sequence of them. */

/** No bead holds more sentences of a side. */
export const maxBeadSize = 4

/** How many sentences of each side a bead may hold: `[source, target]`. The first is the usual one. */
export const shapes: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 1],
  [1, 2],
  [2, 2],
  [3, 1],
  [1, 3],
  [3, 2],
  [2, 3],
  [3, 3],
  [4, 1],
  [1, 4],
]

/** Where a bead stands: source sentences a to b, target sentences c to d, ends left out. */
export type BeadSpans = readonly [a: number, b: number, c: number, d: number]

/** After i source sentences, `from[i]` to `to[i]` target sentences may be done. Both ascend. */
export interface Band {
  from: Int32Array
  to: Int32Array
}

/** The whole table. */
export function wholeBand(I: number, J: number): Band {
  return {from: new Int32Array(I + 1), to: new Int32Array(I + 1).fill(J)}
}

/**
 * The best sequence of beads, by dynamic programming (Gale & Church 1993, section 3). Keeps a byte for each place of the
 * band.
 *
 * @param I number of source sentences; that of target sentences is `band.to[I]`.
 * @param score of a bead of shape k; asked for in ascending order of its last source sentence.
 */
export function bestBeads(
  I: number,
  {from, to}: Band,
  score: (a: number, b: number, c: number, d: number, k: number) => number,
): BeadSpans[] {
  const offsets = new Float64Array(I + 2)
  for (let i = 0; i <= I; i++) offsets[i + 1] = offsets[i]! + to[i]! - from[i]! + 1
  const shapeAt = new Uint8Array(offsets[I + 1]!)
  const rows: Float64Array[] = []
  for (let i = 0; i <= I; i++) {
    const row = new Float64Array(to[i]! - from[i]! + 1).fill(Number.NEGATIVE_INFINITY)
    if (i === 0) row[0] = 0
    rows[i] = row
    for (let j = from[i]!; j <= to[i]!; j++) {
      for (let k = 0; k < shapes.length; k++) {
        const a = i - shapes[k]![0]
        const c = j - shapes[k]![1]
        if (a < 0 || c < from[a]! || c > to[a]!) continue
        const before = rows[a]![c - from[a]!]!
        if (before === Number.NEGATIVE_INFINITY) continue
        const total = before + score(a, i, c, j, k)
        if (total > row[j - from[i]!]!) {
          row[j - from[i]!] = total
          shapeAt[offsets[i]! + j - from[i]!] = k
        }
      }
    }
    if (i >= maxBeadSize) delete rows[i - maxBeadSize]
  }
  const places: BeadSpans[] = []
  for (let i = I, j = to[I]!; i > 0 || j > 0; ) {
    const [m, n] = shapes[shapeAt[offsets[i]! + j - from[i]!]!]!
    places.push([i - m, i, j - n, j])
    i -= m
    j -= n
  }
  return places.reverse()
}
