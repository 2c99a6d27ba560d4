/** What a reader sees of content. */
import type {Content, Inline} from '../types/index.js'

/**
 * The text of content, without codes and marks. A line break or a tab is white space to the reader; other codes take no room.
 *
 * @example
 * ```js
 * import {textOf} from 'padanan'
 *
 * textOf(['Itu ', {kind: 'pc', id: '1', content: ['garis merah']}, '.'])
 * // 'Itu garis merah.'
 * ```
 */
export function textOf(content: Content): string {
  return content
    .map((node) => {
      if (typeof node === 'string') return node
      if (node.kind === 'pc' || node.kind === 'mrk') return textOf(node.content)
      return isLineBreak(node) ? ' ' : ''
    })
    .join('')
}

/** Whether a code is a line break, or a tab: it says so, or its type does (`lb` in TMX and XLIFF 1.2). */
export function isLineBreak(node: Inline): boolean {
  if (node.kind !== 'ph') return false
  return node.equiv === undefined
    ? node.type === 'lb' || node.subType === 'xlf:lb'
    : node.equiv === '\n' || node.equiv === '\t'
}
