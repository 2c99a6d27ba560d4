import type {SentencePair} from '../types.js'
import type {Units} from './units.js'

/**
 * Sentence pairs as numbers. Every two units that stand in one pair share a cell of the translation table; cells go row by
 * row (source unit).
 */
export interface Bitext {
  source: Int32Array[]
  target: Int32Array[]
  /** For pair n, token i of I and token j of J: `cells[n][i * J + j]`. */
  cells: Int32Array[]
  /** Cells of source unit `s` are `rows[s]` to `rows[s + 1]`. */
  rows: Int32Array
  /** Target unit of each cell. */
  columns: Int32Array
}

/**
 * Reads pairs in batches, so that memory stays bounded.
 *
 * @param most tokens of one side times tokens of the other, summed over the pairs of a batch.
 */
export function* readBatches(
  pairs: readonly SentencePair[],
  sourceUnits: Units,
  targetUnits: Units,
  most: number,
): Iterable<Bitext> {
  let source: Int32Array[] = []
  let target: Int32Array[] = []
  let size = 0
  for (const pair of pairs) {
    const words = sourceUnits.read(pair.source)
    const others = targetUnits.read(pair.target)
    const area = words.length * others.length
    if (size > 0 && size + area > most) {
      yield tabulate(source, target, sourceUnits.size, targetUnits.size)
      source = []
      target = []
      size = 0
    }
    source.push(words)
    target.push(others)
    size += area
  }
  if (source.length > 0) yield tabulate(source, target, sourceUnits.size, targetUnits.size)
}

function tabulate(
  source: Int32Array[],
  target: Int32Array[],
  sourceSize: number,
  targetSize: number,
): Bitext {
  const cells = source.map((words, n) => new Int32Array(words.length * target[n]!.length))
  const places: number[][] = Array.from({length: sourceSize}, () => [])
  source.forEach((words, n) => {
    words.forEach((unit, i) => {
      places[unit]!.push(n, i)
    })
  })
  const rows = new Int32Array(sourceSize + 1)
  const columns: number[] = []
  const cellOf = new Int32Array(targetSize)
  const rowOf = new Int32Array(targetSize).fill(-1)
  for (let s = 0; s < sourceSize; s++) {
    const here = places[s]!
    for (let p = 0; p < here.length; p += 2) {
      const words = target[here[p]!]!
      const into = cells[here[p]!]!
      const offset = here[p + 1]! * words.length
      for (let j = 0; j < words.length; j++) {
        const t = words[j]!
        if (rowOf[t] !== s) {
          rowOf[t] = s
          cellOf[t] = columns.length
          columns.push(t)
        }
        into[offset + j] = cellOf[t]!
      }
    }
    rows[s + 1] = columns.length
  }
  return {source, target, cells, rows, columns: Int32Array.from(columns)}
}
