/** How text is written into each kind of document so that it reads as that text. */
import type {Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {stringify} from 'yaml'
import type {Block, DocumentFormat} from '../types.js'

const markdown = unified().use(remarkStringify).use(remarkGfm).freeze()

/** The way to write text into a block of that kind. */
export function encoderOf(format: DocumentFormat, kind: Block['kind']): (value: string) => string {
  if (format === 'html') {
    if (kind === 'attribute') return encodeAttribute
    return kind === 'bareAttribute' ? (value) => `"${encodeAttribute(value)}"` : encodeHtml
  }
  if (format === 'markdown') {
    if (kind === 'frontMatter') return encodeYaml
    // A title brings its own quotes: the span holds the old ones.
    return kind === 'title' ? (value) => `"${value.replace(/["\\]/g, '\\$&')}"` : encodeMarkdown
  }
  // A line is a block: a line end inside one would make two.
  return (value) => value.replace(/\s*\n\s*/g, ' ')
}

function encodeHtml(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

function encodeAttribute(value: string): string {
  return encodeHtml(value).replace(/"/g, '&quot;').replace(/'/g, '&#39;')
}

/** remark escapes what would be markup; white space at the ends is ours, since remark would write it as a reference. */
function encodeMarkdown(value: string): string {
  const inner = value.trim()
  if (!inner) return value
  const tree: Root = {type: 'root', children: [{type: 'paragraph', children: [{type: 'text', value: inner}]}]}
  // `|` ends a table's cell; escaped it is harmless elsewhere.
  const escaped = markdown.stringify(tree).trimEnd().replace(/\|/g, '\\|')
  const start = value.indexOf(inner)
  return value.slice(0, start) + escaped + value.slice(start + inner.length)
}

function encodeYaml(value: string): string {
  const plain = /^\p{L}[\p{L}\p{N} ]*$/u.test(value)
  return stringify(value, {lineWidth: 0, defaultStringType: plain ? 'PLAIN' : 'QUOTE_DOUBLE'}).trimEnd()
}
