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

/** Whether two words share a run of at least `length` letters. */
export function shareRun(a: string, b: string, length: number): boolean {
  for (let start = 0; start + length <= a.length; start++) {
    if (b.includes(a.slice(start, start + length))) return true
  }
  return false
}
