/** What two segments cost each other when order doesn't count. */
import {detail, type Item} from './similarity.js'

/**
 * The cost without regard to order, in time that goes with the items: a word or figure without counterpart costs 1, a word
 * that has one in other case, or a figure that has another one, a detail, a mark without counterpart a detail.
 *
 *     n + m words in all, o of them in both, e of these exactly:   max(n, m) - o + 0.1 · (o - e) + 0.1 · marks
 *
 * It is never less than what is left when every word has the best counterpart: the bounds of `Segments` hold for it.
 */
export function bagCost(a: readonly Item[], b: readonly Item[]): number {
  const words = overlap(a, b, ({kind, folded}) =>
    kind === 'mark' ? undefined : kind === 'figure' ? '' : folded,
  )
  const exact = overlap(a, b, ({kind, text}) => (kind === 'mark' ? undefined : text))
  const marks = overlap(a, b, ({kind, text}) => (kind === 'mark' ? text : undefined))
  return words.larger - words.both + detail * (words.both - exact.both) + detail * (marks.larger - marks.both)
}

/** How many items have a name, of the side that has more, and how many of them have a counterpart of the same name. */
function overlap(
  a: readonly Item[],
  b: readonly Item[],
  nameOf: (item: Item) => string | undefined,
): {larger: number; both: number} {
  const left = new Map<string, number>()
  let n = 0
  for (const item of a) {
    const name = nameOf(item)
    if (name === undefined) continue
    n++
    left.set(name, (left.get(name) ?? 0) + 1)
  }
  let m = 0
  let both = 0
  for (const item of b) {
    const name = nameOf(item)
    if (name === undefined) continue
    m++
    const count = left.get(name)
    if (!count) continue
    both++
    left.set(name, count - 1)
  }
  return {larger: Math.max(n, m), both}
}
