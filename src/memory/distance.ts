/**
 * Levenshtein distance of two words: the least number of letters (UTF-16 code units) to insert, delete
 * or replace. Bit-parallel: one column of the table is one machine word.
 * Myers, "A fast bit-vector algorithm for approximate string matching" (1999), in the form of
 * Hyyrö, "Explaining and extending the bit-parallel approximate string matching algorithm of Myers" (2001).
 */
export function distance(a: string, b: string): number {
  if (a === b) return 0
  if (a.length > b.length) return distance(b, a)
  if (a.length === 0) return b.length
  return a.length > 32 ? byTable(a, b) : byColumns(a, b)
}

// equal[c]: the places of letter c in the shorter word, one bit each. Cleared after each use.
const equal = new Int32Array(0x10000)

function byColumns(a: string, b: string): number {
  const m = a.length
  for (let i = 0; i < m; i++) equal[a.charCodeAt(i)]! |= 1 << i
  const last = 1 << (m - 1)
  // plus and minus: where a column grows or falls by one from row to row.
  let plus = -1
  let minus = 0
  let score = m
  for (let j = 0; j < b.length; j++) {
    const eq = equal[b.charCodeAt(j)]!
    const diagonal = (((eq & plus) + plus) ^ plus) | eq | minus
    let right = minus | ~(diagonal | plus)
    let left = plus & diagonal
    if (right & last) score++
    if (left & last) score--
    right = (right << 1) | 1
    left <<= 1
    plus = left | ~(diagonal | right)
    minus = right & diagonal
  }
  for (let i = 0; i < m; i++) equal[a.charCodeAt(i)] = 0
  return score
}

/** The plain table, for words of more than 32 letters. */
function byTable(a: string, b: string): number {
  let row = Array.from({length: a.length + 1}, (_, i) => i)
  for (let j = 1; j <= b.length; j++) {
    const next = [j]
    for (let i = 1; i <= a.length; i++) {
      const replace = row[i - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replace, row[i]! + 1, next[i - 1]! + 1))
    }
    row = next
  }
  return row[a.length]!
}

/**
 * The letters of one word, 32 at most, laid out to be compared with many words whose letters stand in an array:
 * the same as `distance` and `shareRun`, without making strings.
 */
export class Pattern {
  /** The places of each letter in the word, one bit each. */
  readonly #equal = new Int32Array(0x10000)
  #word = ''

  /** @param word 32 letters at most. */
  set(word: string): void {
    for (let i = 0; i < this.#word.length; i++) this.#equal[this.#word.charCodeAt(i)] = 0
    for (let i = 0; i < word.length; i++) this.#equal[word.charCodeAt(i)]! |= 1 << i
    this.#word = word
  }

  /** The distance to the letters from `start` to `end`; more than `maxEdits` when it is more than that. */
  distance(letters: Uint16Array, start: number, end: number, maxEdits: number): number {
    const equal = this.#equal
    const m = this.#word.length
    if (m === 0) return end - start
    const last = 1 << (m - 1)
    let plus = -1
    let minus = 0
    let score = m
    for (let j = start; j < end; j++) {
      const eq = equal[letters[j]!]!
      const diagonal = (((eq & plus) + plus) ^ plus) | eq | minus
      let right = minus | ~(diagonal | plus)
      let left = plus & diagonal
      if (right & last) score++
      if (left & last) score--
      // Each letter left can make up for one.
      if (score - (end - 1 - j) > maxEdits) return maxEdits + 1
      right = (right << 1) | 1
      left <<= 1
      plus = left | ~(diagonal | right)
      minus = right & diagonal
    }
    return score
  }

  /** Whether a run of at least `length` letters is shared. */
  sharesRun(letters: Uint16Array, start: number, end: number, length: number): boolean {
    const equal = this.#equal
    for (let from = start; from + length <= end; from++) {
      // Where a run that begins here stands in the word, a bit at the end of each.
      let runs = equal[letters[from]!]!
      for (let j = from + 1; runs !== 0 && j < from + length; j++) runs = (runs << 1) & equal[letters[j]!]!
      if (runs !== 0) return true
    }
    return false
  }
}

/** Whether two words share a run of at least `length` letters. */
export function shareRun(a: string, b: string, length: number): boolean {
  for (let start = 0; start + length <= a.length; start++) {
    if (b.includes(a.slice(start, start + length))) return true
  }
  return false
}
