/** Content with its tree undone, and built again. */
import {isLineBreak} from '../formats/index.js'
import type {Content, Ec, Mrk, Pc, Sc} from '../types.js'

/**
 * Content in reading order, its tree undone: text, codes and marks that stand alone, and the two ends of what stands
 * around something. `key` pairs the ends.
 */
export type Step =
  | {type: 'text'; value: string}
  | {type: 'alone'; node: Exclude<Content[number], string | Pc | Mrk>}
  | {type: 'open' | 'close'; key: string; node: Omit<Pc, 'content'> | Omit<Mrk, 'content'>}

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

/** A line break is white space to the reader; other codes take no room. */
export function widthOf(step: Step): string {
  if (step.type === 'text') return step.value
  return step.type === 'alone' && isLineBreak(step.node) ? ' ' : ''
}

/** Text steps cut at offsets, ascending. */
export function split(list: readonly Step[], offsets: readonly number[]): Step[] {
  let at = 0
  let index = 0
  return list.flatMap((step) => {
    const text = widthOf(step)
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
  const {id, ...pc} = node
  const {type, subType, canCopy, canDelete, canReorder, canOverlap, dir, copyOf, attributes} = pc
  const shared = defined({canCopy, canDelete, canReorder, canOverlap})
  if (end === 'open') {
    const {dataRefStart: dataRef, dispStart: disp, equivStart: equiv, subFlowsStart: subFlows} = pc
    return defined<Sc>({
      kind: 'sc',
      id,
      type,
      subType,
      ...shared,
      dir,
      copyOf,
      attributes,
      dataRef,
      disp,
      equiv,
      subFlows,
    })
  }
  const {dataRefEnd: dataRef, dispEnd: disp, equivEnd: equiv, subFlowsEnd: subFlows} = pc
  return defined<Ec>({kind: 'ec', startRef: id, type, subType, ...shared, dataRef, disp, equiv, subFlows})
}

/** The object without fields that have no value. */
function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T
}
