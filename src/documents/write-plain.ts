/** Translations written into plain text. */
import type {Written} from './written.js'

/** What ends a line of plain text (Unicode UAX 14, mandatory breaks). */
export const lineEnds = '\\n\\v\\f\\r\\x85\\u2028\\u2029'

const lineEnd = new RegExp(`\\s*[${lineEnds}]\\s*`, 'g')

/** A line is a block: a line end inside one would make two. */
export function writePlainText(nodes: readonly Written[]): string {
  return nodes.map(plain).join('').replace(lineEnd, ' ').trim()
}

function plain(node: Written): string {
  if (typeof node === 'string') return node
  return 'raw' in node ? node.raw : node.open + node.children.map(plain).join('') + node.close
}
