/** Where to look for beads, so that long texts take time and memory that go with their length. */
import {type Band, type BeadSpans, wholeBand} from './beads.js'
import type {Evidence} from './evidence.js'

/** Tables up to this size are looked at whole. */
const small = 10_000
/** Words that stand in this many sentences at most mark a place. */
const few = 3
/** How many sentences to look at beside the marked way, and how many where the way isn't marked. */
const margin = 30
const widest = 400

/** Source sentence i is held to translate target sentence j. */
interface Anchor {
  i: number
  j: number
  weight: number
}

/**
 * Where to look, so that long texts take linear memory: around the beads found before, or else around the heaviest ascending
 * chain of places where rare words meet.
 */
export function bandOf(I: number, J: number, evidence: Evidence, before: readonly BeadSpans[]): Band {
  if (I * J <= small) return wholeBand(I, J)
  if (before.length > 0)
    return around(
      I,
      J,
      before.map(([a, , c]) => ({i: a, j: c})),
      margin / 2,
    )
  return around(I, J, heaviestChain(anchors(J, evidence), J), margin)
}

/** A band that goes from anchor to anchor. */
function around(I: number, J: number, anchors: readonly {i: number; j: number}[], margin: number): Band {
  const band = {from: new Int32Array(I + 1).fill(J), to: new Int32Array(I + 1)}
  let before = {i: 0, j: 0}
  for (const anchor of [...anchors, {i: I, j: J}]) {
    for (let i = before.i; i <= anchor.i; i++) {
      const way = before.j + ((anchor.j - before.j) * (i - before.i)) / Math.max(1, anchor.i - before.i)
      const from = Math.max(0, before.j - margin, Math.floor(way) - widest)
      const to = Math.min(J, anchor.j + margin, Math.ceil(way) + widest)
      band.from[i] = Math.min(band.from[i]!, from)
      band.to[i] = Math.max(band.to[i]!, to)
    }
    before = anchor
  }
  for (let i = 1; i <= I; i++) band.to[i] = Math.max(band.to[i]!, band.to[i - 1]!)
  for (let i = I - 1; i >= 0; i--) band.from[i] = Math.min(band.from[i]!, band.from[i + 1]!)
  return band
}

/** Places where rare words meet, in order. */
function anchors(J: number, evidence: Evidence): Anchor[] {
  const weights = new Map<number, number>()
  evidence.rare(few, (i, j, weight) => {
    weights.set(i * J + j, (weights.get(i * J + j) ?? 0) + weight)
  })
  return [...weights]
    .sort((a, b) => a[0] - b[0])
    .map(([place, weight]) => ({i: Math.floor(place / J), j: place % J, weight}))
}

/**
 * The chain of greatest weight whose places ascend on both sides.
 *
 * @param anchors in order of i, then j.
 */
export function heaviestChain(anchors: readonly Anchor[], J: number): Anchor[] {
  // A Fenwick tree: the best chain that ends before j, for every j.
  const tree = new Int32Array(J + 1).fill(-1)
  const totals = new Float64Array(anchors.length)
  const previous = new Int32Array(anchors.length)
  let end = -1
  for (let first = 0, last: number; first < anchors.length; first = last) {
    for (last = first; last < anchors.length && anchors[last]!.i === anchors[first]!.i; last++) {
      let best = -1
      for (let at = anchors[last]!.j; at > 0; at -= at & -at) {
        const chain = tree[at]!
        if (chain >= 0 && (best < 0 || totals[chain]! > totals[best]!)) best = chain
      }
      previous[last] = best
      totals[last] = anchors[last]!.weight + (best < 0 ? 0 : totals[best]!)
      if (end < 0 || totals[last]! > totals[end]!) end = last
    }
    for (let k = first; k < last; k++) {
      for (let at = anchors[k]!.j + 1; at <= J; at += at & -at) {
        if (tree[at]! < 0 || totals[k]! > totals[tree[at]!]!) tree[at] = k
      }
    }
  }
  const chain: Anchor[] = []
  for (let k = end; k >= 0; k = previous[k]!) chain.push(anchors[k]!)
  return chain.reverse()
}
