/** Translations written into HTML. */
import type {Block} from '../types/index.js'
import type {Written} from './written.js'

/** Writes a block of HTML. `inMarkdown`: nothing in it may end the HTML there, open a code span
 * or part the cells of a table. */
export function writeHtml(nodes: readonly Written[], kind: Block['kind'], inMarkdown: boolean): string {
  const isText = kind === 'paragraph' || kind === 'heading' || kind === 'cell'
  const encode = (value: string) => {
    const encoded = isText ? encodeText(value) : encodeAttribute(value)
    return inMarkdown ? encoded.replace(/[\n|`]/g, (character) => `&#${character.charCodeAt(0)};`) : encoded
  }
  const write = (node: Written): string => {
    if (typeof node === 'string') return encode(node)
    return 'raw' in node ? node.raw : node.open + node.children.map(write).join('') + node.close
  }
  const written = nodes.map(write).join('')
  return kind === 'bareAttribute' ? `"${written}"` : written
}

/** HTML §13.3, "escaping a string". */
function encodeText(value: string): string {
  return value
    .replace(/&/g, '&amp;')
    .replace(/\u00A0/g, '&nbsp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
}

function encodeAttribute(value: string): string {
  return encodeText(value).replace(/"/g, '&quot;').replace(/'/g, '&#39;')
}
