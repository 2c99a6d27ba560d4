/** Content with other text in it. */
import type {Content, Pc, Span} from '../types/index.js'
import {assemble, type Step, split, steps, visibleText} from './steps.js'

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
    at += visibleText(step).length
    if (step.type !== 'text' || change?.start !== start || change.end !== at) return step
    left.shift()
    return {type: 'text', value: change.to}
  })
  return left.length > 0 ? undefined : assemble(replaced)
}
