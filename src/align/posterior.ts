/** How surely tokens are linked, and the links that follow. */
import type {Link} from '../types/index.js'
import type {Directions} from './directions.js'
import {type SymmetrisationMethod, symmetrise} from './symmetrise.js'

/** Chance from which on a link stands. */
const likely = 0.3

/** How surely each token of a pair is linked to each: at `i * J + j` for source token i of I, target token j of J. */
export interface Posterior {
  /** Number of source tokens. */
  I: number
  /** Number of target tokens. */
  J: number
  /** Chance that target token j comes from source token i. */
  forward: Float64Array
  /** Chance that source token i comes from target token j. */
  backward: Float64Array
}

/** Adds the chances of a piece of a pair, which begins with these tokens. */
export function addPiece(
  posterior: Posterior,
  sourceStart: number,
  targetStart: number,
  {I, J, forward, backward}: Directions,
): void {
  for (let i = 0; i < I; i++) {
    const at = (sourceStart + i) * posterior.J + targetStart
    for (let j = 0; j < J; j++) {
      posterior.forward[at + j] = forward[j * I + i]!
      posterior.backward[at + j] = backward[i * J + j]!
    }
  }
}

/**
 * The likeliest link of each word in each direction, if it is likely at all; then both directions as one.
 *
 * @example
 * ```js
 * import {decode} from 'padanan'
 *
 * decode(Uint8Array.of(0xff, 0xfe, 0x59, 0, 0x61, 0))
 * // 'Ya'
 * ```
 */
export function decode({I, J, forward, backward}: Directions, method?: SymmetrisationMethod): Link[] {
  const there = best(J, I, forward).map(([target, source]) => ({source, target}))
  const back = best(I, J, backward).map(([source, target]) => ({source, target}))
  return symmetrise(there, back, method)
}

/** For each word the likeliest other, `chances[word * others + other]`. */
function best(words: number, others: number, chances: Float64Array): [word: number, other: number][] {
  const found: [number, number][] = []
  for (let word = 0; word < words; word++) {
    let at = -1
    let highest = likely
    for (let other = 0; other < others; other++) {
      const chance = chances[word * others + other]!
      if (chance > highest) {
        highest = chance
        at = other
      }
    }
    if (at >= 0) found.push([word, at])
  }
  return found
}
