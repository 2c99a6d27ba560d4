import type {Language} from '../types.js'
import {distance} from './distance.js'

/**
 * An item of a segment as similarity sees it.
 * Words and figures weigh one each. Marks (punctuation, symbols, and U+FFFC where an inline code stood) are details.
 */
export interface Item {
  text: string
  kind: 'word' | 'figure' | 'mark'
  /** The text in lower case. */
  folded: string
}

/** What a detail costs, in words: another mark, another figure in the same place, another case. */
export const detail = 0.1

export function items(text: string, language: Language): Item[] {
  return language.tokens(text).map(({text, kind}) => ({
    text,
    kind: kind === 'word' ? 'word' : kind === 'number' ? 'figure' : 'mark',
    folded: text.toLowerCase(),
  }))
}

/** What it costs to leave an item out or put it in. */
export function weight(item: Item): number {
  return item.kind === 'mark' ? detail : 1
}

/** What it costs to put one item in the place of another. */
export function replacement(a: Item, b: Item): number {
  if (a.kind !== b.kind) return weight(a) + weight(b)
  if (a.text === b.text) return 0
  if (a.kind !== 'word' || a.folded === b.folded) return detail
  return wordCost(distance(a.folded, b.folded), a.folded.length, b.folded.length)
}

/** What it costs to replace a word by one that is `edits` letters away: all of it, unless fewer than half differ. */
export function wordCost(edits: number, a: number, b: number): number {
  const longer = Math.max(a, b)
  return 2 * edits < longer ? edits / longer : 1
}

/**
 * How near two segments are, 0 to 100, rounded down: 100 means the same items in the same order.
 *
 *     similarity = 100 · (1 − D / max(n, m))
 *
 * - n, m: how many words and figures the two segments have;
 * - D: the least cost of edits that turn one segment into the other (Levenshtein 1966, over items):
 *   a word left out, put in or replaced costs 1;
 *   a word replaced by one with fewer than half of its letters different costs that share of the longer word:
 *   *menyerang/penyerangan* 3/11;
 *   a detail costs 0.1: a mark, another figure in the place of a figure, the same word in another case.
 */
export function similarity(a: readonly Item[], b: readonly Item[]): number {
  return percent(editCost(a, b), Math.max(words(a), words(b)))
}

export function percent(cost: number, words: number): number {
  return Math.max(0, Math.floor(100 * (1 - cost / Math.max(1, words)) + 1e-9))
}

export function words(items: readonly Item[]): number {
  return items.reduce((count, item) => count + (item.kind === 'mark' ? 0 : 1), 0)
}

function editCost(a: readonly Item[], b: readonly Item[]): number {
  let row = [0]
  for (const [i, item] of a.entries()) row.push(row[i]! + weight(item))
  for (const other of b) {
    const next = [row[0]! + weight(other)]
    for (const [i, item] of a.entries()) {
      next.push(
        Math.min(row[i]! + replacement(item, other), row[i + 1]! + weight(other), next[i]! + weight(item)),
      )
    }
    row = next
  }
  return row[a.length]!
}
