import type {Content} from '../types.js'

/** The text of content, without codes and marks. A line break is white space to the reader; other codes take no room. */
export function textOf(content: Content): string {
  return content
    .map((node) => {
      if (typeof node === 'string') return node
      if (node.kind === 'pc' || node.kind === 'mrk') return textOf(node.content)
      return node.kind === 'ph' && node.equiv === '\n' ? ' ' : ''
    })
    .join('')
}
