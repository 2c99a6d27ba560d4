/** Links of two directions made one set. */

import {expectEach, expectOneOf} from '../misuse.js'
import type {Link} from '../types/index.js'

const methods = ['intersection', 'union', 'grow-diag', 'grow-diag-final', 'grow-diag-final-and'] as const

/** How two directions become one: Och & Ney (2003, section 2.4); Koehn, Och & Marcu (2003, section 4.5) for the grown ones. */
export type SymmetrisationMethod = (typeof methods)[number]

const neighbours = [
  [-1, 0],
  [0, -1],
  [1, 0],
  [0, 1],
  [-1, -1],
  [-1, 1],
  [1, -1],
  [1, 1],
] as const

/**
 * Makes one set of links of two. Both directions count tokens as `source`-`target`.
 *
 * - `intersection`, `union`: links of both, of either;
 * - `grow-diag`: the intersection, grown by links of the union that stand beside one, straight or diagonal,
 *   and give a word its first link;
 * - `grow-diag-final`: then every link that gives a word of either side its first link;
 * - `grow-diag-final-and`: then only those that give both words their first link.
 *
 * @returns links in order of source, then target.
 * @throws TypeError for a method that there isn't.
 *
 * @example
 * ```js
 * import {fromPharaoh, symmetrise, toPharaoh} from 'padanan'
 *
 * toPharaoh(symmetrise(fromPharaoh('0-0 1-1'), fromPharaoh('0-0 1-2'), 'intersection'))
 * // '0-0'
 * ```
 */
export function symmetrise(
  forward: readonly Link[],
  backward: readonly Link[],
  method: SymmetrisationMethod = 'grow-diag-final-and',
): Link[] {
  const isLink = (link: Link) => typeof link?.source === 'number' && typeof link.target === 'number'
  expectEach('forward', forward, isLink, '{source, target}, two numbers')
  expectEach('backward', backward, isLink, '{source, target}, two numbers')
  expectOneOf('method', method, methods)
  const width = [...forward, ...backward].reduce((most, {target}) => Math.max(most, target + 1), 0)
  const key = (link: Link) => link.source * width + link.target
  const first = new Set(forward.map(key))
  const second = new Set(backward.map(key))
  const union = new Set([...first, ...second])
  const kept = new Set(method === 'union' ? union : [...first].filter((k) => second.has(k)))
  if (method.startsWith('grow')) {
    grow(kept, union, width)
    if (method !== 'grow-diag') finish([first, second], kept, width, method === 'grow-diag-final-and')
  }
  return [...kept].sort((a, b) => a - b).map((k) => ({source: Math.floor(k / width), target: k % width}))
}

function grow(kept: Set<number>, union: Set<number>, width: number): void {
  const sources = new Set([...kept].map((k) => Math.floor(k / width)))
  const targets = new Set([...kept].map((k) => k % width))
  for (let grown = true; grown; ) {
    grown = false
    for (const k of [...kept].sort((a, b) => a - b)) {
      const source = Math.floor(k / width)
      const target = k % width
      for (const [down, right] of neighbours) {
        const s = source + down
        const t = target + right
        if (s < 0 || t < 0 || t >= width) continue
        const candidate = s * width + t
        if (kept.has(candidate) || !union.has(candidate) || (sources.has(s) && targets.has(t))) continue
        kept.add(candidate)
        sources.add(s)
        targets.add(t)
        grown = true
      }
    }
  }
}

function finish(directions: Set<number>[], kept: Set<number>, width: number, both: boolean): void {
  const sources = new Set([...kept].map((k) => Math.floor(k / width)))
  const targets = new Set([...kept].map((k) => k % width))
  for (const direction of directions) {
    for (const k of [...direction].sort((a, b) => a - b)) {
      const source = Math.floor(k / width)
      const target = k % width
      const taken = both
        ? sources.has(source) || targets.has(target)
        : sources.has(source) && targets.has(target)
      if (taken) continue
      kept.add(k)
      sources.add(source)
      targets.add(target)
    }
  }
}
