/** Content changed node by node. */
import type {Content, Em, Inline, Sm} from '../types/index.js'
import {foldEnds} from './pairs.js'

/** Told what a format has no place for. */
export type Skip = (what: string) => void

/** Content with each inline node, innermost first, put through `change`, and each text through `changeText`. */
export function mapContent(
  content: Content,
  change: (node: Inline) => Inline | string,
  changeText: (text: string) => string = (text) => text,
): Content {
  return content.map((node) => {
    if (typeof node === 'string') return changeText(node)
    const isAround = node.kind === 'pc' || node.kind === 'mrk'
    return change(isAround ? {...node, content: mapContent(node.content, change, changeText)} : node)
  })
}

/** Marks that are written as their two ends become marks around their content, where nothing overlaps them. */
export function foldMarks(content: Content, where: string, skip: Skip): Content {
  const inner = content.map((node) =>
    typeof node !== 'string' && (node.kind === 'pc' || node.kind === 'mrk')
      ? {...node, content: foldMarks(node.content, where, skip)}
      : node,
  )
  return foldEnds<Sm, Em>(inner, {
    isStart: (node) => node.kind === 'sm',
    isEnd: (node) => node.kind === 'em',
    around: (start, _, content) => ({...start, kind: 'mrk', content}),
    alone(node) {
      const id = node.kind === 'sm' ? node.id : node.startRef
      skip(`the mark "${id}" in ${where}, which overlaps others`)
      return undefined
    },
  })
}

/** Neighbouring texts become one. */
export function joinTexts(content: Content): Content {
  const joined: Content = []
  for (const node of content) {
    const last = joined.length - 1
    if (typeof node === 'string' && typeof joined[last] === 'string') joined[last] += node
    else joined.push(node)
  }
  return joined
}
