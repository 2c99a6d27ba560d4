/** The codes and marks of content: which there are, and content without them. */
import type {Code, Content, XliffUnit} from '../types/index.js'
import {assemble, half, type Step, steps} from './steps.js'
import {isLineBreak, textOf} from './text-of.js'

/** A code, or one end of it. */
export interface CodeEnd {
  id: string
  /** `<1` and `1>` for the ends of a pair, however they are written; `1` for a code that stands alone. */
  name: string
  /** What the file calls it to who translates: `bold`, `footnote`. */
  shown?: string
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
  const shown = 'disp' in node ? node.disp : 'dispStart' in node ? node.dispStart : undefined
  const isBreak = step.type === 'alone' && isLineBreak(step.node)
  const isIsolated = 'isolated' in node && node.isolated === true
  return {id, name, shown, copyOf: node.copyOf, canReorder: node.canReorder, isBreak, isIsolated}
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

/** The ids of segments and of all that stands in them, in the elements of other namespaces too. */
export function idsIn(segments: XliffUnit['segments']): Set<string> {
  const ids = new Set<string>()
  const walk = (nodes: readonly unknown[]): void => {
    for (const node of nodes) {
      if (typeof node !== 'object' || node === null) continue
      const {id, attributes, content, children} = node as Record<string, unknown>
      if (typeof id === 'string') ids.add(id)
      const other = (attributes as Record<string, string> | undefined)?.id
      if (other !== undefined) ids.add(other)
      if (Array.isArray(content)) walk(content)
      if (Array.isArray(children)) walk(children)
    }
  }
  for (const part of segments) walk([part, ...part.source, ...(part.target ?? [])])
  return ids
}
