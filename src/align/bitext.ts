/** Sentence pairs as numbers, in batches that fit in memory. */
import type {SentencePair} from '../types/index.js'
import type {WordClasses} from './classes.js'

/** Pairs with more places for links than this are cut into pieces. */
const largest = 160_000

/** Where a piece comes from: the pair, and the tokens of either side that it begins with. */
export interface Origin {
  pair: number
  source: number
  target: number
}

/**
 * Sentence pairs as numbers. Every two units that stand in one pair share a cell of the translation table; cells go row by
 * row (source unit).
 */
export interface Bitext {
  origins: Origin[]
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
 * Reads pairs in batches, so that memory stays bounded. Very long pairs come in pieces: as many of each side, of equal
 * length.
 *
 * @param most tokens of one side times tokens of the other, summed over the pairs of a batch.
 */
export function* readBatches(
  pairs: readonly SentencePair[],
  sourceClasses: WordClasses,
  targetClasses: WordClasses,
  maxArea: number,
): Iterable<Bitext> {
  let batch: Batch = {origins: [], source: [], target: []}
  let size = 0
  for (const [pair, texts] of pairs.entries()) {
    const words = sourceClasses.read(texts.source)
    const others = targetClasses.read(texts.target)
    const pieces = Math.ceil(Math.sqrt((words.length * others.length) / largest)) || 1
    for (let piece = 0; piece < pieces; piece++) {
      const [source, end] = share(words.length, piece, pieces)
      const [target, last] = share(others.length, piece, pieces)
      const area = (end - source) * (last - target)
      if (size > 0 && size + area > maxArea) {
        yield tabulate(batch, sourceClasses.size, targetClasses.size)
        batch = {origins: [], source: [], target: []}
        size = 0
      }
      batch.origins.push({pair, source, target})
      batch.source.push(words.subarray(source, end))
      batch.target.push(others.subarray(target, last))
      size += area
    }
  }
  if (batch.source.length > 0) yield tabulate(batch, sourceClasses.size, targetClasses.size)
}

type Batch = Pick<Bitext, 'origins' | 'source' | 'target'>

function share(length: number, piece: number, pieces: number): [from: number, to: number] {
  return [Math.floor((length * piece) / pieces), Math.floor((length * (piece + 1)) / pieces)]
}

function tabulate({origins, source, target}: Batch, sourceSize: number, targetSize: number): Bitext {
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
  return {origins, source, target, cells, rows, columns: Int32Array.from(columns)}
}
