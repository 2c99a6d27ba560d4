/** How far two spellings stand from each other. */

/**
 * Letters to put in, take out, change or swap with their neighbour (optimal string alignment; Damerau 1964, Levenshtein 1966),
 * by three rows of the table. `b` may go on after its nearest part: then `isPrefix` counts what was typed alone.
 */
export function editDistance(a: string, b: string, isPrefix = false): number {
  let before: number[] = []
  let row = Array.from({length: b.length + 1}, (_, column) => column)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      let least = Math.min(row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1), row[j]! + 1, next[j - 1]! + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, before[j - 2]! + 1)
      }
      next.push(least)
    }
    before = row
    row = next
  }
  return isPrefix ? row.reduce((least, distance) => Math.min(least, distance)) : row[b.length]!
}

/** How alike two spellings are, 0 to 100: the share of letters of the longer that stay. */
export function alike(a: string, b: string): number {
  const longest = Math.max(a.length, b.length)
  return a === b || longest === 0 ? 100 : Math.round(100 * (1 - editDistance(a, b) / longest))
}
