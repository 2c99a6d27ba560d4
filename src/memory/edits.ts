import type {Edit, Language, Span} from '../types.js'
import {type Item, itemKind, itemOf, replacement, weight} from './similarity.js'

type Placed = Item & Span

/**
 * The cheapest edits that turn one segment into another, item by item from left to right: what `similarity` weighs.
 * What is the same in both is not listed.
 */
export function edits(source: string, text: string, language: Language): Edit[] {
  if (source === text) return []
  const from = placed(source, language)
  const to = placed(text, language)
  // costs[i][j]: of turning the first i items into the first j.
  const costs = [[0]]
  for (const [j, item] of to.entries()) costs[0]!.push(costs[0]![j]! + weight(item))
  for (const [i, item] of from.entries()) {
    const above = costs[i]!
    const row = [above[0]! + weight(item)]
    for (const [j, other] of to.entries()) {
      row.push(
        Math.min(above[j]! + replacement(item, other), above[j + 1]! + weight(item), row[j]! + weight(other)),
      )
    }
    costs.push(row)
  }

  const edits: Edit[] = []
  let i = from.length
  let j = to.length
  while (i > 0 || j > 0) {
    const cost = costs[i]![j]!
    const item = from[i - 1]
    const other = to[j - 1]
    if (
      item &&
      other &&
      cost === costs[i - 1]![j - 1]! + replacement(item, other) &&
      item.kind === other.kind
    ) {
      if (item.text !== other.text) edits.push({kind: 'replace', source: span(item), text: span(other)})
      i--
      j--
    } else if (item && cost === costs[i - 1]![j]! + weight(item)) {
      edits.push({kind: 'delete', source: span(item), text: gap(to, j)})
      i--
    } else {
      edits.push({kind: 'insert', source: gap(from, i), text: span(other!)})
      j--
    }
  }
  return edits.reverse()
}

function placed(text: string, language: Language): Placed[] {
  return language
    .tokens(text)
    .map(({text, kind, start, end}) => ({...itemOf(text, itemKind[kind]), start, end}))
}

function span({start, end}: Span): Span {
  return {start, end}
}

/** The empty place before the item of that number. */
function gap(items: readonly Placed[], number: number): Span {
  const place = number === 0 ? 0 : items[number - 1]!.end
  return {start: place, end: place}
}
