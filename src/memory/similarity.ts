import type {Language} from '../types/index.js'
import {distance, shareRun} from './distance.js'

/**
 * An item of a segment, as similarity sees it. Words and figures weigh one each.
 * Marks are details: punctuation, symbols, and U+FFFC where an inline code stood.
 */
export interface Item {
  text: string
  kind: 'word' | 'figure' | 'mark'
  /** The text in lower case. */
  folded: string
  /** Which letters the word has, one bit for each residue of 32. */
  letters: number
}

/** What a detail costs, in words. */
export const detail = 0.1

/** The kind of item that each kind of token is. */
export const itemKind = {word: 'word', number: 'figure', punctuation: 'mark', symbol: 'mark'} as const

/** The items of a text. */
export function items(text: string, language: Language): Item[] {
  return language.tokens(text).map((token) => itemOf(token.text, itemKind[token.kind]))
}

/** An item of that text and kind. */
export function itemOf(text: string, kind: Item['kind']): Item {
  const folded = text.toLowerCase()
  let letters = 0
  for (let i = 0; i < folded.length; i++) letters |= 1 << (folded.charCodeAt(i) & 31)
  return {text, kind, folded, letters}
}

/**
 * How near two segments are, 0 to 100, rounded down: 100 means the same items in the same order.
 *
 *     similarity = 100 · (1 - D / max(n, m))
 *
 * - n, m: how many words and figures the two segments have;
 * - D: the least cost of edits that turn one segment into the other (Levenshtein 1966, over items).
 *
 * A word or figure that is put in, left out or replaced costs 1. A word replaced by a *near* one costs the share
 * of letters that differ: the Levenshtein distance over the length of the longer word. Two words are near when
 * one letter or two differ and fewer than a third (a slip: *sanksi/sangsi*, 1/6), or fewer than half while the words
 * share a run of at least four letters and half the longer word (another affix: *menolak/ditolak*, 3/7).
 * Words of more than 63 letters have no near words.
 * A detail costs 0.1: a mark put in, left out or replaced, a figure in the place of another, a word in another case.
 *
 * | a | b | D | similarity |
 * | --- | --- | --- | --- |
 * | Anak-anak itu tiba bersama ibu mereka. | Anak-anak itu tiba bersama *ayah* mereka. | 1 | 100 · (1 - 1/6) = 83 |
 * | Rusia menyerang Kyiv. | Rusia *penyerangan* Kyiv. | 3/11 | 100 · (1 - 3/11/3) = 90 |
 * | Ada 14.000 tentara. | Ada *9.500* tentara. | 0.1 | 100 · (1 - 0.1/3) = 96 |
 * | Rusia menyerang Kyiv. | Rusia menyerang Kyiv*!* | 0.1 | 100 · (1 - 0.1/3) = 96 |
 */
export function similarity(a: string, b: string, language: Language): number {
  return itemSimilarity(items(a, language), items(b, language))
}

/** As `similarity`, of items. */
export function itemSimilarity(a: readonly Item[], b: readonly Item[]): number {
  return percent(editCost(a, b), Math.max(wordCount(a), wordCount(b)))
}

/** Similarity from D and max(n, m). The small number makes up for sums of tenths that fall just short. */
export function percent(cost: number, words: number): number {
  return Math.max(0, Math.floor(100 * (1 - cost / Math.max(1, words)) + 1e-9))
}

/** What the similarity can be at most of segments whose words are worth so much together. */
export function percentOf(worth: number, words: number): number {
  return Math.min(100, (100 * worth) / words + 1e-6)
}

/** How many words and figures there are. */
export function wordCount(items: readonly Item[]): number {
  let count = 0
  for (const item of items) if (item.kind !== 'mark') count++
  return count
}

/** What it costs to put an item in or leave it out. */
export function weight(item: Item): number {
  return item.kind === 'mark' ? detail : 1
}

/** What it costs to put one item in the place of another. */
export function replacement(a: Item, b: Item): number {
  if (a === b) return 0
  if (a.kind !== b.kind) return weight(a) + weight(b)
  if (a.text === b.text) return 0
  if (a.kind !== 'word' || a.folded === b.folded) return detail
  return nearness(a, b)
}

/** The most edits of a slip between two words, the longer of so many letters. */
export function slips(longer: number): number {
  return Math.min(2, Math.ceil(longer / 3) - 1)
}

/** The shortest run of letters that two words share when their affixes differ. */
export function commonRun(longer: number): number {
  return Math.max(4, Math.ceil(longer / 2))
}

/** Words with more letters have no near words. */
export const longestWord = 63

/** The share of letters that differ between two words when they are near, else 1. */
export function nearness(a: Item, b: Item): number {
  const one = a.folded
  const other = b.folded
  const longer = Math.max(one.length, other.length)
  if (longer > longestWord) return one === other ? 0 : 1
  // An edit takes at most one letter out and puts one in: a lower bound at the price of two look-ups.
  const most = Math.ceil(longer / 2) - 1
  if (Math.abs(one.length - other.length) > most) return 1
  if (bits(a.letters & ~b.letters) > most || bits(b.letters & ~a.letters) > most) return 1
  const edits = distance(one, other)
  if (edits > most) return 1
  return edits <= slips(longer) || shareRun(one, other, commonRun(longer)) ? edits / longer : 1
}

/** How many bits of 32 are set. */
export function bits(mask: number): number {
  let v = mask - ((mask >>> 1) & 0x55555555)
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333)
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

let row = new Float64Array(64)

/**
 * D: the last row of the table, one row at a time. What two segments begin and end with alike stays as it is:
 * no cheaper way is lost, since an item never costs more to put in than another to leave out and a replacement together.
 */
export function editCost(a: readonly Item[], b: readonly Item[]): number {
  let start = 0
  let end = 0
  const most = Math.min(a.length, b.length)
  while (start < most && isSame(a[start]!, b[start]!)) start++
  while (end < most - start && isSame(a[a.length - 1 - end]!, b[b.length - 1 - end]!)) end++
  const n = a.length - start - end
  const m = b.length - end
  if (row.length <= n) row = new Float64Array(2 * n)
  row[0] = 0
  for (let i = 0; i < n; i++) row[i + 1] = row[i]! + weight(a[start + i]!)
  for (let j = start; j < m; j++) {
    const other = b[j]!
    const out = weight(other)
    let diagonal = row[0]!
    let left = diagonal + out
    row[0] = left
    for (let i = 0; i < n; i++) {
      const item = a[start + i]!
      const above = row[i + 1]!
      let least = diagonal + replacement(item, other)
      if (above + out < least) least = above + out
      const put = left + (item.kind === 'mark' ? detail : 1)
      if (put < least) least = put
      diagonal = above
      left = least
      row[i + 1] = least
    }
  }
  return row[n]!
}

/** Whether two items are the same. */
export function isSame(a: Item, b: Item): boolean {
  return a === b || (a.text === b.text && a.kind === b.kind)
}
