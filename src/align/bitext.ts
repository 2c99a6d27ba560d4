import type {SentencePair} from '../types.js'
import type {Units} from './units.js'

/**
 * Sentence pairs as numbers. Every two units that stand in one pair share a cell of the translation table;
 * row by row (source unit), columns ascending.
 */
export interface Bitext {
  size: number
  source: Int32Array[]
  target: Int32Array[]
  /** For pair n, token i of I and token j of J: `cells[n][i * J + j]`. */
  cells: Int32Array[]
  /** Cells of source unit `s` are `rows[s]` to `rows[s + 1]`. */
  rows: Int32Array
  /** Target unit of each cell. */
  columns: Int32Array
}

export function readBitext(pairs: readonly SentencePair[], sourceUnits: Units, targetUnits: Units): Bitext {
  const source = pairs.map((pair) => sourceUnits.read(pair.source))
  const target = pairs.map((pair) => targetUnits.read(pair.target))
  return {size: pairs.length, source, target, ...tabulate(source, target, sourceUnits.size, targetUnits.size)}
}

function tabulate(source: Int32Array[], target: Int32Array[], sourceSize: number, targetSize: number) {
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
      const n = here[p]!
      const words = target[n]!
      const into = cells[n]!
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
  return {cells, rows, columns: Int32Array.from(columns)}
}
