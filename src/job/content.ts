/** Content taken apart at offsets of its text and put together again. */
import {isLineBreak, textOf} from '../formats/index.js'
import type {Code, Content, Mrk, Pc, Span, XliffUnit} from '../types.js'
import {assemble, half, type Step, split, steps, widthOf} from './steps.js'

/** A span of the text, to be wrapped in a mark. */
export interface Annotation extends Span {
  mark: Omit<Mrk, 'kind' | 'content'>
}

/** A code, or one end of it. */
export interface CodeEnd {
  id: string
  /** `<1` and `1>` for the ends of a pair, however they are written; `1` for a code that stands alone. */
  name: string
  /** The code that this one is a copy of. */
  copyOf?: string
  canReorder?: Code['canReorder']
  /** It is white space to the reader. */
  isBreak: boolean
  /** Its other end is in another unit. */
  isIsolated: boolean
}

/** The codes of content in order. */
export function codesOf(content: Content): CodeEnd[] {
  return steps(content).flatMap((step) => codeOf(step) ?? [])
}

function codeOf(step: Step): CodeEnd | undefined {
  if (step.type === 'text' || step.node.kind === 'mrk') return undefined
  const {node} = step
  if (node.kind !== 'pc' && node.kind !== 'ph' && node.kind !== 'sc' && node.kind !== 'ec') return undefined
  const id = (node.kind === 'ec' ? (node.startRef ?? node.id) : node.id) ?? ''
  const isEnd = node.kind === 'ec' || step.type === 'close'
  const name = node.kind === 'ph' ? id : isEnd ? `${id}>` : `<${id}`
  const isBreak = step.type === 'alone' && isLineBreak(step.node)
  const isIsolated = 'isolated' in node && node.isolated === true
  return {id, name, copyOf: node.copyOf, canReorder: node.canReorder, isBreak, isIsolated}
}

/** Content without the codes of these ids; what stands in them stays. */
export function withoutCodes(content: Content, ids: ReadonlySet<string>): Content {
  return assemble(steps(content).filter((step) => !ids.has(codeOf(step)?.id ?? '')))
}

/** Content without marks, its codes as starts and ends. */
export function bare(content: Content): Content {
  return steps(content).flatMap((step): Content => {
    if (step.type === 'text') return [step.value]
    if (step.type === 'alone') return step.node.kind === 'sm' || step.node.kind === 'em' ? [] : [step.node]
    return step.node.kind === 'mrk' ? [] : [half(step)]
  })
}

/** The ids of the marks in content, with the text that each is around. */
export function marksOf(content: Content): [id: string, text: string][] {
  return content.flatMap((node) => {
    if (typeof node === 'string' || (node.kind !== 'pc' && node.kind !== 'mrk')) return []
    const inside = marksOf(node.content)
    const isNamed = node.kind === 'mrk' && node.id !== undefined
    return isNamed ? [[node.id!, textOf(node.content)], ...inside] : inside
  })
}

/** The ids of segments and of all that stands in them. */
export function idsIn(segments: XliffUnit['segments']): Set<string> {
  return new Set(JSON.stringify(segments).match(/(?<="id":")[^"]*/g))
}

/** Cuts content at offsets of its text, ascending: n offsets make n + 1 pieces. A pair that is cut becomes `sc` and `ec`. */
export function cut(content: Content, offsets: readonly number[]): Content[] {
  const pieces: Step[][] = [[]]
  let at = 0
  let isAfterSpace = false
  const next = () => offsets[pieces.length - 1]
  for (const step of steps(content)) {
    const text = widthOf(step)
    // At a cut, what closes stays with the text before it and what opens goes with the text after it; so does what stands
    // alone, if white space parts it from the text before.
    const opens =
      step.type === 'open' ||
      (step.type === 'alone' && (/^s[cm]$/.test(step.node.kind) || (step.node.kind === 'ph' && isAfterSpace)))
    if (text) isAfterSpace = /\s$/.test(text)
    if (text || opens) while (next() === at) pieces.push([])
    if (step.type !== 'text') {
      pieces.at(-1)!.push(step)
      at += text.length
      continue
    }
    let from = 0
    while (next() !== undefined && next()! < at + text.length) {
      const to = next()! - at
      if (to > from) pieces.at(-1)!.push({type: 'text', value: text.slice(from, to)})
      pieces.push([])
      from = to
    }
    if (from < text.length) pieces.at(-1)!.push({type: 'text', value: text.slice(from)})
    at += text.length
  }
  while (pieces.length <= offsets.length) pieces.push([])
  return pieces.map(assemble)
}

/** Content that stands alone: ends of codes whose other end is elsewhere say so, by the id of the code. */
export function isolate(content: Content): Content {
  const known = {sc: new Set<string>(), ec: new Set<string | undefined>()}
  const note = (nodes: Content): void => {
    for (const node of nodes) {
      if (typeof node === 'string') continue
      if (node.kind === 'sc') known.sc.add(node.id)
      else if (node.kind === 'ec') known.ec.add(node.startRef)
      else if (node.kind === 'pc' || node.kind === 'mrk') note(node.content)
    }
  }
  note(content)
  const walk = (nodes: Content): Content =>
    nodes.map((node) => {
      if (typeof node === 'string') return node
      if (node.kind === 'pc' || node.kind === 'mrk') return {...node, content: walk(node.content)}
      if (node.kind === 'sc' && !known.ec.has(node.id)) return {...node, isolated: true}
      if (node.kind !== 'ec' || node.startRef === undefined || known.sc.has(node.startRef)) return node
      const {startRef, ...rest} = node
      return {...rest, id: startRef, isolated: true}
    })
  return walk(content)
}

/**
 * Wraps spans of the text in marks. Spans are in order and don't overlap. A mark that would cross a code is left out:
 * XLIFF 1.2 has no way to write it.
 *
 * @returns the content, and the marks that it holds.
 */
export function annotate(
  content: Content,
  annotations: readonly Annotation[],
): {content: Content; marks: Set<Annotation['mark']>} {
  const list = split(
    steps(content),
    annotations.flatMap(({start, end}) => [start, end]),
  )
  const marks = new Set<Annotation['mark']>()
  const opens = new Map<number, Step>()
  const closes = new Map<number, Step>()
  let at = 0
  let index = 0
  let from = -1
  list.forEach((step, place) => {
    const annotation = annotations[index]
    const width = widthOf(step).length
    if (!annotation || !width) return
    if (at === annotation.start) from = place
    at += width
    if (at !== annotation.end) return
    index++
    const range = balance(list, from, place)
    if (!range) return
    const {mark} = annotation
    const node = {kind: 'mrk' as const, ...mark}
    opens.set(range[0], {type: 'open', key: `mrk-${mark.id}`, node})
    closes.set(range[1], {type: 'close', key: `mrk-${mark.id}`, node})
    marks.add(mark)
  })
  const marked = list.flatMap((step, place) =>
    [opens.get(place), step, closes.get(place)].filter((step) => step !== undefined),
  )
  return {content: assemble(marked), marks}
}

/** Widens a range of steps by ends of codes that touch it until both ends of every code are in or out; nothing where text is between. */
function balance(list: readonly Step[], from: number, to: number): [number, number] | undefined {
  for (;;) {
    const ends = new Map<string, Step>()
    for (const step of list.slice(from, to + 1)) {
      if (!('key' in step)) continue
      if (!ends.delete(step.key)) ends.set(step.key, step)
    }
    if (!ends.size) return [from, to]
    const [before, after] = [list[from - 1], list[to + 1]]
    if (before && 'key' in before && ends.has(before.key)) from--
    else if (after && 'key' in after && ends.has(after.key)) to++
    else return undefined
  }
}

/** Content with other text inside the codes and marks that stand around the whole of it; nothing where codes stand within. */
export function replaceText(content: Content, text: string): Content | undefined {
  if (content.every((node) => typeof node === 'string')) return [text]
  const [node] = content
  if (content.length !== 1 || typeof node === 'string') return undefined
  if (node!.kind === 'mrk') return replaceText(node.content, text)
  const inner = node!.kind === 'pc' && replaceText(node.content, text)
  return inner ? [{...(node as Pc), content: inner}] : undefined
}

/** Content with stretches of its text, in order, replaced; nothing where a code stands within one. */
export function replaceSpans(
  content: Content,
  changes: readonly (Span & {to: string})[],
): Content | undefined {
  const offsets = changes.flatMap(({start, end}) => [start, end])
  const left = [...changes]
  let at = 0
  const replaced = split(steps(content), offsets).map((step): Step => {
    const [change] = left
    const start = at
    at += widthOf(step).length
    if (step.type !== 'text' || change?.start !== start || change.end !== at) return step
    left.shift()
    return {type: 'text', value: change.to}
  })
  return left.length > 0 ? undefined : assemble(replaced)
}
