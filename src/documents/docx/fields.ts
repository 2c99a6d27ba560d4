/** Fields of a paragraph: what is calculated, or leads somewhere. */
import type {Atom, Item} from './items.js'

/** An end of a field or a piece of its instruction, before it is known where the field ends. */
export interface FieldItem {
  type: 'begin' | 'separate' | 'end' | 'instruction'
  atoms: Atom[]
  value: string
}

/** The word that says what a field does. */
export function fieldName(instruction: string): string {
  return /^\s*\\?(\S+)/.exec(instruction)?.[1]?.toUpperCase() ?? ''
}

/** Fields that mark a place for an index or a table. */
const unseenFields = new Set(['XE', 'TC', 'TA', 'RD', 'PRIVATE'])

const isField = (item: Item | FieldItem): item is FieldItem =>
  item.type === 'begin' || item.type === 'separate' || item.type === 'end' || item.type === 'instruction'

/**
 * Fields become codes: one that leads somewhere is a link around its result, any other stands alone. Of a field that
 * doesn't end in its paragraph, or crosses something, each end is a code and the result is text.
 */
export function resolveFields(list: readonly (Item | FieldItem)[]): Item[] {
  if (!list.some(isField)) return list as Item[]
  const ends = matchFields(list)
  const resolve = (from: number, to: number): Item[] => {
    const items: Item[] = []
    for (let at = from; at < to; at++) {
      const item = list[at]!
      if (!isField(item)) {
        items.push(item)
        continue
      }
      const match = ends.get(at)
      if (!match) {
        // Up to its result it is one thing.
        let last = at
        if (item.type === 'begin')
          for (
            let next = at + 1;
            next < to && isField(list[next]!) && list[next]!.type !== 'end' && !ends.has(next);
            next++
          ) {
            last = next
            if (list[next]!.type === 'separate') break
          }
        const atoms = list.slice(at, last + 1).flatMap(({atoms}) => atoms)
        items.push({type: 'code', atoms, name: 'field', kind: 'ui', equiv: ''})
        at = last
        continue
      }
      const {separate = match.end, end, instruction} = match
      const result = resolve(Math.min(separate + 1, end), end)
      const word = fieldName(instruction)
      if (word === 'HYPERLINK' && result.some(({type}) => type === 'text')) {
        const pair = {name: 'link', kind: 'link' as const, isSoft: false}
        items.push({type: 'open', pair, atoms: list.slice(at, separate + 1).flatMap(({atoms}) => atoms)})
        for (const one of result) items.push(one)
        items.push({type: 'close', pair, atoms: list[end]!.atoms})
      } else {
        const equiv = result
          .map((one) => (one.type === 'text' ? one.value : one.type === 'code' ? one.equiv : ''))
          .join('')
        const atoms = list.slice(at, end + 1).flatMap(({atoms}) => atoms)
        if (unseenFields.has(word)) items.push({type: 'hidden', atoms})
        else
          items.push({
            type: 'code',
            atoms,
            name: `field ${word}`.trim(),
            kind: 'ui',
            subType: 'xlf:var',
            equiv,
          })
      }
      at = end
    }
    return items
  }
  return resolve(0, list.length)
}

interface FieldMatch {
  separate?: number
  end: number
  instruction: string
}

/** The fields that begin and end here, with as much open around their end as around their beginning. */
function matchFields(list: readonly (Item | FieldItem)[]): Map<number, FieldMatch> {
  const matches = new Map<number, FieldMatch>()
  const open: {at: number; depth: number; lowest: number; separate?: number; instruction: string}[] = []
  let depth = 0
  list.forEach((item, at) => {
    const field = open.at(-1)
    if (item.type === 'open') depth++
    else if (item.type === 'close') {
      depth--
      for (const one of open) one.lowest = Math.min(one.lowest, depth)
    } else if (item.type === 'begin') open.push({at, depth, lowest: depth, instruction: ''})
    else if (item.type === 'separate' && field) field.separate = at
    else if (item.type === 'instruction' && field && field.separate === undefined)
      field.instruction += item.value
    else if (item.type === 'end' && field) {
      open.pop()
      if (field.depth === depth && field.lowest === depth)
        matches.set(field.at, {separate: field.separate, end: at, instruction: field.instruction})
    }
  })
  return matches
}
