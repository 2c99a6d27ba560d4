/** How near two segments are: their items, and what it costs to turn some into others. */

import {expectText} from '../misuse.js'
import {languageOf} from '../tag.js'
import type {Language, Span, Token} from '../types/index.js'
import {distance, shareRun} from './distance.js'
import {bagCost} from './order.js'

/**
 * An item of a segment, as similarity sees it. Words and figures weigh one each; *dua* is a figure too.
 * Marks are details: punctuation, symbols, U+FFFC where an inline code stood, and a space that was left out.
 */
export interface Item {
  text: string
  kind: 'word' | 'figure' | 'mark'
  /** The text in lower case, figures in it as `0`: *F-16* and *F-35* are *f-0*. */
  folded: string
  /** Which letters the word has, one bit for each residue of 32. */
  letters: number
  language: Language
  /** Of a word in the language's list: the words that it may be an inflected form of, itself first. Found when it is asked for. */
  lemmas?: readonly string[] | null
}

/** What a detail costs, in words. */
export const detail = 0.1

/** A space that was left out: *kerjasama* is *kerja*, this, *sama*. */
const joint = '\u2060'

/** The items of a text. */
export function items(text: string, language: Language): Item[] {
  return language.tokens(text).flatMap((token) => itemsOf(token, language))
}

/** The items of a token: one, unless the language writes the word apart. */
export function itemsOf({text, kind}: Pick<Token, 'text' | 'kind'>, language: Language): Item[] {
  if (kind !== 'word') return [itemOf(text, kind === 'number' ? 'figure' : 'mark', language)]
  if (language.numerals.has(text.toLowerCase())) return [itemOf(text, 'figure', language)]
  return parts(text, language).flatMap((part, i) => {
    const item = itemOf(part, 'word', language)
    return i === 0 ? [item] : [itemOf(joint, 'mark', language), item]
  })
}

/** The items of a text with their places. Parts of a word written as one have the places of their letters. */
export function placedItems(text: string, language: Language): (Item & Span)[] {
  return language.tokens(text).flatMap((token) => {
    const own = itemsOf(token, language)
    if (own.length === 1) return [{...own[0]!, start: token.start, end: token.end}]
    let {start} = token
    return own.map((item) => {
      const end = item.kind === 'mark' ? start : start + item.text.length
      const placed = {...item, start, end}
      start = end
      return placed
    })
  })
}

/** The words that a word is written as, by the rules of its language. */
function parts(text: string, language: Language): string[] {
  const apart = language.fold(text)
  if (!apart.includes(' ')) return [text]
  const words = apart.split(' ')
  if (words.join('') !== text.toLowerCase()) return [text]
  let start = 0
  return words.map((word) => {
    const part = text.slice(start, start + word.length)
    start += word.length
    return part
  })
}

/** An item of that text and kind. */
export function itemOf(text: string, kind: Item['kind'], language: Language): Item {
  const lower = text.toLowerCase()
  const folded = kind === 'word' ? lower.replace(/\p{Nd}+/gu, '0') : lower
  let letters = 0
  for (let i = 0; i < folded.length; i++) letters |= 1 << (folded.charCodeAt(i) & 31)
  return {text, kind, folded, letters, language}
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
 * one letter or two differ and fewer than a third (a slip: *sanksi/sankti*, 1/6), or fewer than half while the words
 * share a run of at least four letters and half the longer word (another affix: *tentaranya/tentara*, 3/10).
 * Never near are opposites (*legal/ilegal*, *menyerang/diserang*), and two words of the language's list that aren't forms
 * of one word (*sanksi/saksi*). Words of more than 63 letters have no near words.
 * A detail costs 0.1: a mark put in, left out or replaced, a figure in the place of another (in words and in names too:
 * *dua/tiga*, *F-16/F-35*), a word in another case, a space left out (*kerja sama/kerjasama*).
 *
 * Where the two are nearer without regard to order (`bagCost`), D is the mean of both costs: what only moved costs half.
 * Segments whose differing parts are too long to be compared in order (`mostPairs`) are compared without it.
 *
 * | a | b | D | similarity |
 * | --- | --- | --- | --- |
 * | Anak-anak itu tiba bersama ibu mereka. | Anak-anak itu tiba bersama *ayah* mereka. | 1 | 100 · (1 - 1/6) = 83 |
 * | Rusia menyerang Kyiv. | Rusia *menyerag* Kyiv. | 1/9 | 100 · (1 - 1/9/3) = 96 |
 * | Ali tiba bersama ibu mereka. | Bersama ibu mereka Ali tiba. | (4.1 + 0.1) / 2 | 100 · (1 - 2.1/5) = 58 |
 * | Ada 14.000 tentara. | Ada *9.500* tentara. | 0.1 | 100 · (1 - 0.1/3) = 96 |
 * | Rusia menyerang Kyiv. | Rusia menyerang Kyiv*!* | 0.1 | 100 · (1 - 0.1/3) = 96 |
 *
 * @example
 * ```js
 * import {indonesian, similarity} from 'padanan'
 *
 * similarity('Perundingan dimulai.', 'Perundingan dimulai.', indonesian)
 * // 100
 * ```
 */
export function similarity(a: string, b: string, language: Language): number {
  expectText('the first segment', a)
  expectText('the second segment', b)
  languageOf(language, 'language')
  return itemSimilarity(items(a, language), items(b, language))
}

/** As `similarity`, of items. */
export function itemSimilarity(a: readonly Item[], b: readonly Item[]): number {
  return percent(cost(a, b), Math.max(wordCount(a), wordCount(b)))
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
  if (a.kind !== b.kind) return a.kind === 'mark' || b.kind === 'mark' ? weight(a) + weight(b) : 1
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
  const maxEdits = Math.ceil(longer / 2) - 1
  if (Math.abs(one.length - other.length) > maxEdits) return 1
  if (bits(a.letters & ~b.letters) > maxEdits || bits(b.letters & ~a.letters) > maxEdits) return 1
  const edits = distance(one, other)
  if (edits > maxEdits) return 1
  if (edits > slips(longer) && !shareRun(one, other, commonRun(longer))) return 1
  return isOther(a, b) ? 1 : edits / longer
}

/** Whether two words that look alike are known to be different: a reversal is no slip. */
export function isOther(a: Item, b: Item): boolean {
  if (a.folded === b.folded) return false
  const [one, other] = [lemmasOf(a), lemmasOf(b)]
  if (one && other && !one.some((lemma) => other.includes(lemma))) return true
  return a.language.opposes(a.folded, b.folded)
}

function lemmasOf(item: Item): readonly string[] | null {
  if (item.lemmas !== undefined) return item.lemmas
  const {language, folded} = item
  item.lemmas = null
  if (language.knows?.(folded)) {
    const forms = language.forms(folded).filter(({level}) => level !== 'related')
    item.lemmas = [language.fold(folded), ...forms.map(({lemma}) => language.fold(lemma))]
  }
  return item.lemmas
}

/** How many bits of 32 are set. */
export function bits(mask: number): number {
  let v = mask - ((mask >>> 1) & 0x55555555)
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333)
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** The most pairs of items that are compared in order: 2,000 by 2,000 take some hundredths of a second. */
export const mostPairs = 4_000_000

/** D. */
export function cost(a: readonly Item[], b: readonly Item[]): number {
  const ordered = editCost(a, b)
  if (ordered <= detail) return ordered
  const bag = bagCost(a, b)
  if (ordered === Number.POSITIVE_INFINITY) return bag
  return bag < ordered ? (ordered + bag) / 2 : ordered
}

let row = new Float64Array(64)

/**
 * The cost in order, infinite where there are too many pairs: the last row of the table, one row at a time. What two segments begin and end with alike stays as it is:
 * no cheaper way is lost, since an item never costs more to put in than another to leave out and a replacement together.
 */
export function editCost(a: readonly Item[], b: readonly Item[]): number {
  let start = 0
  let end = 0
  const shorter = Math.min(a.length, b.length)
  while (start < shorter && isSame(a[start]!, b[start]!)) start++
  while (end < shorter - start && isSame(a[a.length - 1 - end]!, b[b.length - 1 - end]!)) end++
  const n = a.length - start - end
  const m = b.length - end
  if (n * (m - start) > mostPairs) return Number.POSITIVE_INFINITY
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
