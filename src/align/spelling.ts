/**
 * How alike two words sound, 0 to 1, whatever the spelling: loans and names (*diplomasi*, *diplomacy*).
 * Longest common subsequence of the two skeletons over the length of the longer (Melamed 1999, LCSR).
 */
export function spellingSimilarity(a: string, b: string): number {
  return skeletonSimilarity(skeleton(a), skeleton(b))
}

/** A word without what languages spell differently: marks, double letters, `ph`, `c`, `y`, `z` and the like. */
export function skeleton(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/ph/g, 'f')
    .replace(/ti(?=[ao])|c(?=[eiy])|z/g, 's')
    .replace(/sh|sch|sy/g, 's')
    .replace(/ck|[cq]/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/kh|h(?=k)/g, 'k')
    .replace(/(?<=[tdgr])h/g, '')
    .replace(/[yj]/g, 'i')
    .replace(/w/g, 'u')
    .replace(/(.)\1+/gu, '$1')
}

/** Similarity of two skeletons, 0 to 1. */
export function skeletonSimilarity(a: string, b: string): number {
  if (a === b) return a.length > 0 ? 1 : 0
  const longer = Math.max(a.length, b.length)
  if (2 * Math.min(a.length, b.length) < longer) return 0
  return commonSubsequence(a, b) / longer
}

const row = new Int32Array(256)

function commonSubsequence(a: string, b: string): number {
  const width = Math.min(b.length, row.length - 1)
  row.fill(0, 0, width + 1)
  for (let i = 0; i < a.length; i++) {
    let diagonal = 0
    for (let j = 0; j < width; j++) {
      const above = row[j + 1]!
      if (a.charCodeAt(i) === b.charCodeAt(j)) row[j + 1] = diagonal + 1
      else if (row[j]! > above) row[j + 1] = row[j]!
      diagonal = above
    }
  }
  return row[width]!
}
