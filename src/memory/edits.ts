/** The edits that turn one segment into another. */

import {expectText} from '../misuse.js'
import {languageOf} from '../tag.js'
import type {Edit, Language, Span} from '../types/index.js'
import {type Item, isSame, mostPairs, placedItems, replacement, weight} from './similarity.js'

type Placed = Item & Span

/**
 * The cheapest edits that turn one segment into another, item by item from left to right: what `similarity` weighs.
 * What is the same in both is not listed. Where two segments are too long to be compared in order (`mostPairs`), all from
 * the first difference to the last is one replacement.
 *
 * @example
 * ```js
 * import {edits, indonesian} from 'padanan'
 *
 * edits('Ada 12 kapal.', 'Ada 13 kapal.', indonesian)
 * // [{kind: 'replace', source: {start: 4, end: 6}, text: {start: 4, end: 6}}]
 * ```
 */
export function edits(source: string, text: string, language: Language): Edit[] {
  expectText('source', source)
  expectText('text', text)
  languageOf(language, 'language')
  if (source === text) return []
  const from = placedItems(source, language)
  const to = placedItems(text, language)
  // What both begin and end with alike stays.
  const shorter = Math.min(from.length, to.length)
  let start = 0
  let end = 0
  while (start < shorter && isSame(from[start]!, to[start]!)) start++
  while (end < shorter - start && isSame(from.at(-1 - end)!, to.at(-1 - end)!)) end++

  if ((from.length - end - start) * (to.length - end - start) > mostPairs) {
    return [{kind: 'replace', source: across(from, start, end), text: across(to, start, end)}]
  }

  // costs[(i - start) * width + j - start]: of turning the first i items into the first j.
  const width = to.length - end - start + 1
  const costs = new Float64Array((from.length - end - start + 1) * width)
  for (let j = 1; j < width; j++) costs[j] = costs[j - 1]! + weight(to[start + j - 1]!)
  for (let i = 1; i * width < costs.length; i++) {
    const item = from[start + i - 1]!
    const at = i * width
    costs[at] = costs[at - width]! + weight(item)
    for (let j = 1; j < width; j++) {
      const other = to[start + j - 1]!
      costs[at + j] = Math.min(
        costs[at - width + j - 1]! + replacement(item, other),
        costs[at - width + j]! + weight(item),
        costs[at + j - 1]! + weight(other),
      )
    }
  }

  const edits: Edit[] = []
  let i = from.length - end
  let j = to.length - end
  while (i > start || j > start) {
    const at = (i - start) * width + j - start
    const item = i > start ? from[i - 1]! : undefined
    const other = j > start ? to[j - 1]! : undefined
    if (
      item &&
      other &&
      costs[at] === costs[at - width - 1]! + replacement(item, other) &&
      (item.kind === 'mark') === (other.kind === 'mark')
    ) {
      if (item.text !== other.text) edits.push({kind: 'replace', source: span(item), text: span(other)})
      i--
      j--
    } else if (item && costs[at] === costs[at - width]! + weight(item)) {
      edits.push({kind: 'delete', source: span(item), text: gap(to, j)})
      i--
    } else {
      edits.push({kind: 'insert', source: gap(from, i), text: span(other!)})
      j--
    }
  }
  return edits.reverse()
}

function span({start, end}: Span): Span {
  return {start, end}
}

/** From the first item that differs to the last. */
function across(items: readonly Placed[], start: number, end: number): Span {
  return {start: items[start]!.start, end: items.at(-1 - end)!.end}
}

/** The empty place before the item of that number. */
function gap(items: readonly Placed[], number: number): Span {
  const place = number === 0 ? 0 : items[number - 1]!.end
  return {start: place, end: place}
}
