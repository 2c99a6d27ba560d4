/** Documents read for the tests beside. */
import {fill} from '../../src/documents/index.js'
import type {Content, SourceDocument} from '../../src/types/index.js'

/** `<1>bold</1>` for pairs, `<1/>` for codes that stand alone. */
export function show(content: Content): string {
  return content
    .map((node) => {
      if (typeof node === 'string') return node
      if (node.kind === 'pc') return `<${node.id}>${show(node.content)}</${node.id}>`
      return node.kind === 'ph' ? `<${node.id}/>` : `?${node.kind}`
    })
    .join('')
}

export const contents = (document: SourceDocument) => document.blocks.map((block) => show(block.content))

/** Every text put through `change`, codes as they are. */
export function mapText(content: Content, change: (text: string) => string): Content {
  return content.map((node) => {
    if (typeof node === 'string') return change(node)
    return node.kind === 'pc' ? {...node, content: mapText(node.content, change)} : node
  })
}

/** The document with the text of every block put through `change`. */
export function rewrite(document: SourceDocument, change: (text: string) => string): string {
  return fill(
    document,
    new Map(document.blocks.map((block) => [block.id, {content: mapText(block.content, change)}])),
  )
}

export const shout = (document: SourceDocument) => rewrite(document, (text) => text.toUpperCase())

/** The source as its own translation, codes pulled apart into starts and ends as CAT tools do. */
export function echo(document: SourceDocument): string {
  const apart = (content: Content): Content =>
    content.flatMap((node): Content => {
      if (typeof node === 'string' || node.kind !== 'pc') return [node]
      return [{kind: 'sc', id: node.id}, ...apart(node.content), {kind: 'ec', startRef: node.id}]
    })
  return fill(document, new Map(document.blocks.map((block) => [block.id, {content: apart(block.content)}])))
}
