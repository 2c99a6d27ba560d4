import type {Content, Em, Inline, Sm} from '../types.js'

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
  const levels: {start?: Sm; content: Content}[] = [{content: []}]
  const lose = (node: Sm | Em) => {
    skip(`the mark "${node.kind === 'sm' ? node.id : node.startRef}" in ${where}, which overlaps others`)
  }
  const unwind = (to: number) => {
    const open = levels.splice(to)
    const {content} = levels.at(-1)!
    for (const {start, content: inner} of open) {
      lose(start!)
      for (const node of inner) content.push(node)
    }
  }
  for (const node of content) {
    if (typeof node === 'string') levels.at(-1)!.content.push(node)
    else if (node.kind === 'sm') levels.push({start: node, content: []})
    else if (node.kind === 'em') {
      const at = levels.findLastIndex(({start}) => start?.id === node.startRef)
      if (at < 1) lose(node)
      else {
        unwind(at + 1)
        const {start, content: inner} = levels.pop()!
        levels.at(-1)!.content.push({...start!, kind: 'mrk', content: inner})
      }
    } else {
      const inside = node.kind === 'pc' || node.kind === 'mrk'
      levels.at(-1)!.content.push(inside ? {...node, content: foldMarks(node.content, where, skip)} : node)
    }
  }
  unwind(1)
  return levels[0]!.content
}
