/** Translations written into HTML. */
import type {Block} from '../types/index.js'
import type {Written} from './written.js'

/** What would end HTML in Markdown, open a code span, part the cells of a table, or begin one of Markdown's extensions. */
const markdownSigns = /[\n|`{[]|(?<![\p{L}\p{N}])\$(?=\S)|(?<![\p{L}\p{N}:]):(?=[\w+-])/gu

/** Writes a block of HTML. */
export function writeHtml(nodes: readonly Written[], kind: Block['kind'], inMarkdown: boolean): string {
  const isText = kind === 'paragraph' || kind === 'heading' || kind === 'cell'
  const encode = (value: string) => {
    const encoded = isText ? encodeText(value) : encodeAttribute(value)
    return inMarkdown ? encoded.replace(markdownSigns, (sign) => `&#${sign.charCodeAt(0)};`) : encoded
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
