/** Content with its tree undone, and built again. */
import type {Content, Mrk, Pc} from '../types/index.js'
import {defined, endOf, type PairCode, startOf} from './pairs.js'
import {isLineBreak} from './text-of.js'

/**
 * Content in reading order, its tree undone: text, codes and marks that stand alone, and the two ends of what stands
 * around something. `key` pairs the ends.
 */
export type Step =
  | {type: 'text'; value: string}
  | {type: 'alone'; node: Exclude<Content[number], string | Pc | Mrk>}
  | {type: 'open' | 'close'; key: string; node: PairCode | Omit<Mrk, 'content'>}

/** Content as steps. */
export function steps(content: Content, next = {key: 1}): Step[] {
  return content.flatMap((node): Step[] => {
    if (typeof node === 'string') return [{type: 'text', value: node}]
    if (node.kind !== 'pc' && node.kind !== 'mrk') return [{type: 'alone', node}]
    const key = `${node.kind}${next.key++}`
    const {content, ...bare} = node
    return [{type: 'open', key, node: bare}, ...steps(content, next), {type: 'close', key, node: bare}]
  })
}

/** What the reader sees of a step: a line break is white space, other codes take no room. */
export function visibleText(step: Step): string {
  if (step.type === 'text') return step.value
  return step.type === 'alone' && isLineBreak(step.node) ? ' ' : ''
}

/** Text steps cut at offsets, ascending. */
export function split(list: readonly Step[], offsets: readonly number[]): Step[] {
  let at = 0
  let index = 0
  return list.flatMap((step) => {
    const text = visibleText(step)
    const end = at + text.length
    if (step.type !== 'text') {
      at = end
      return [step]
    }
    const parts: Step[] = []
    let from = at
    while (index < offsets.length && offsets[index]! <= at) index++
    for (; index < offsets.length && offsets[index]! < end; index++) {
      const to = offsets[index]!
      if (to > from) parts.push({type: 'text', value: text.slice(from - at, to - at)})
      from = to
    }
    parts.push({type: 'text', value: text.slice(from - at)})
    at = end
    return parts
  })
}

/** Builds the tree again. Pairs without their other end here, and pairs that cross, become two ends. */
export function assemble(list: readonly Step[]): Content {
  const apart = crossing(list)
  const root: Content = []
  const stack: Content[] = [root]
  for (const step of list) {
    const top = stack.at(-1)!
    if (step.type === 'text') {
      if (typeof top.at(-1) === 'string') top.push(`${top.pop() as string}${step.value}`)
      else top.push(step.value)
    } else if (step.type === 'alone') top.push(step.node)
    else if (apart.has(step.key)) top.push(half(step))
    else if (step.type === 'open') {
      const node = {...step.node, content: []} as Pc | Mrk
      top.push(node)
      stack.push(node.content)
    } else stack.pop()
  }
  return root
}

/** Keys of pairs with one end only, and of marks that cross a pair. */
function crossing(list: readonly Step[]): Set<string> {
  const apart = new Set<string>()
  for (const step of list) {
    if ('key' in step && !apart.delete(step.key)) apart.add(step.key)
  }
  const single = new Set(apart)
  const open: string[] = []
  for (const step of list) {
    if (!('key' in step) || single.has(step.key)) continue
    if (step.type === 'open') open.push(step.key)
    else {
      // What was opened inside and is not closed yet ends outside.
      for (const key of open.splice(open.lastIndexOf(step.key)).slice(1)) {
        for (const mark of [key, step.key]) if (mark.startsWith('mrk')) apart.add(mark)
        open.push(key)
      }
    }
  }
  return apart
}

/** One end of what stands around something, as an element of its own. */
export function half({type: end, key, node}: Extract<Step, {key: string}>): Content[number] {
  if (node.kind === 'mrk') {
    const id = node.id ?? key
    return end === 'open' ? {...node, kind: 'sm', id} : {kind: 'em', startRef: id}
  }
  if (end === 'open') return startOf(node)
  const {type, subType} = node
  return defined({...endOf(node), type, subType})
}
