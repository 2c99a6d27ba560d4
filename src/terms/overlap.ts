/** Of terms that overlap, the longest stays. */
import type {Found} from './search.js'
import {rankOf} from './tiers.js'

/** Groups what was found by place, in the order of the text; the nearest tier comes first in each group. */
export function groupByPlace(found: readonly Found[]): Found[][] {
  const sorted = found.toSorted((a, b) => a.from - b.from || a.to - b.to || rankOf(a.tier) - rankOf(b.tier))
  const groups: Found[][] = []
  for (const item of sorted) {
    const group = groups.at(-1)
    const [first] = group ?? []
    if (first?.from === item.from && first.to === item.to) group!.push(item)
    else groups.push([item])
  }
  return groups
}

/**
 * Of groups that overlap, keeps those with more tokens, then with fewer gaps, then of the nearer tier, then the
 * earlier. What is left comes in the order of the text and does not overlap.
 */
export function resolveOverlaps(byPlace: Found[][]): Found[][] {
  const kept: Found[][] = []
  for (let start = 0; start < byPlace.length; ) {
    // A cluster is a run of groups in which each overlaps one before it.
    let end = start
    let reach = 0
    do reach = Math.max(reach, byPlace[end++]![0]!.to)
    while (end < byPlace.length && byPlace[end]![0]!.from < reach)
    kept.push(...resolveCluster(byPlace.slice(start, end)))
    start = end
  }
  return kept
}

function resolveCluster(cluster: Found[][]): Found[][] {
  if (cluster.length === 1) return cluster
  const isGapped = ({tier}: Found) => (tier === 'gapped' ? 1 : 0)
  const ranked = cluster.toSorted(
    ([a], [b]) =>
      b!.tokens - a!.tokens ||
      isGapped(a!) - isGapped(b!) ||
      rankOf(a!.tier) - rankOf(b!.tier) ||
      a!.from - b!.from,
  )
  const taken = new Set<number>()
  const kept = ranked.filter(([first]) => {
    const {from, to} = first!
    for (let token = from; token < to; token++) if (taken.has(token)) return false
    for (let token = from; token < to; token++) taken.add(token)
    return true
  })
  return kept.sort(([a], [b]) => a!.from - b!.from)
}
