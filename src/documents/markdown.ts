/** Markdown (CommonMark, GFM, YAML front matter) to blocks, by remark. */
import type {Definition, Image, ImageReference, Link, Node, Nodes, Parent, PhrasingContent, Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {isScalar, parseDocument} from 'yaml'
import type {SourceDocument, Span} from '../types.js'
import {toDocument} from './document.js'
import {hasText, type Piece, type RawBlock} from './pieces.js'

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter)

  .freeze()

/** Front matter that readers see. */
const translatable = new Set(['title', 'subtitle', 'description', 'summary', 'excerpt', 'caption'])

/** Reads Markdown. Raw HTML blocks, code blocks and addresses stay in the document untranslated. */
export function fromMarkdown(text: string): SourceDocument {
  const blocks: RawBlock[] = []
  const visit = (node: Nodes): void => {
    switch (node.type) {
      case 'heading':
      case 'paragraph':
      case 'tableCell': {
        if (!node.children.length) return
        const span = {start: spanOf(node.children[0]!).start, end: spanOf(node.children.at(-1)!).end}
        const pieces = phrasing(node.children)
        const kind = node.type === 'tableCell' ? 'cell' : node.type
        if (hasText(pieces)) blocks.push({kind, span, pieces})
        attributes(node, text, blocks)
        return
      }
      case 'definition':
        title(node, text, blocks)
        return
      case 'yaml':
        frontMatter(text, spanOf(node), blocks)
        return
      default:
        if ('children' in node) for (const child of node.children) visit(child as Nodes)
    }
  }
  visit(processor.parse(text) as Root)
  return toDocument('markdown', text, blocks)
}

function spanOf(node: Node): Span {
  return {start: node.position!.start.offset!, end: node.position!.end.offset!}
}

function phrasing(nodes: readonly PhrasingContent[]): Piece[] {
  return nodes.map((node): Piece => {
    const span = spanOf(node)
    switch (node.type) {
      case 'text':
        return {type: 'text', value: node.value.replace(/[ \t]*\r?\n[ \t]*/g, ' ')}
      case 'emphasis':
        return pair(node, 'fmt', 'xlf:i')
      case 'strong':
        return pair(node, 'fmt', 'xlf:b')
      case 'delete':
        return pair(node, 'fmt', 'md:delete')
      case 'link':
      case 'linkReference': {
        const whole = node.children.length && spanOf(node.children[0]!)
        // A bare address is its own text: nothing to translate.
        if (!whole || (node.type === 'link' && isAddress(node, span))) {
          return {type: 'code', span, kind: 'link', equiv: 'url' in node ? node.url : ''}
        }
        return pair(node, 'link')
      }
      case 'break':
        return {type: 'code', span, kind: 'fmt', subType: 'xlf:lb', equiv: '\n'}
      case 'image':
      case 'imageReference':
        return {type: 'code', span, kind: 'image', equiv: node.alt ?? ''}
      case 'inlineCode':
        return {type: 'code', span, kind: 'other', equiv: node.value}
      default:
        return {type: 'code', span, kind: 'other'}
    }
  })
}

function pair(node: PhrasingContent & Parent, kind: 'fmt' | 'link', subType?: string): Piece {
  const {start, end} = spanOf(node)
  const inner = {start: spanOf(node.children[0]!).start, end: spanOf(node.children.at(-1)!).end}
  const pieces = phrasing(node.children as PhrasingContent[])
  return {
    type: 'pair',
    open: {start, end: inner.start},
    close: {start: inner.end, end},
    pieces,
    kind,
    subType,
  }
}

function isAddress(link: Link, span: Span): boolean {
  const [child] = link.children
  const {start, end} = spanOf(child!)
  return (
    child!.type === 'text' && start - span.start <= 1 && span.end - end <= 1 && link.url.endsWith(child.value)
  )
}

/** Alternative texts and titles inside a block are blocks of their own. */
function attributes(node: Nodes, text: string, blocks: RawBlock[]): void {
  if (node.type === 'image' || node.type === 'imageReference') alternative(node, text, blocks)
  if (node.type === 'image' || node.type === 'link') title(node, text, blocks)
  if ('children' in node) for (const child of node.children) attributes(child as Nodes, text, blocks)
}

function alternative(node: Image | ImageReference, text: string, blocks: RawBlock[]): void {
  if (!node.alt || !/[\p{L}\p{N}]/u.test(node.alt)) return
  const start = spanOf(node).start + '!['.length
  let end = start
  for (let depth = 1; ; end++) {
    if (text[end] === '\\') end++
    else if (text[end] === '[') depth++
    else if (text[end] === ']' && --depth === 0) break
  }
  blocks.push({kind: 'attribute', span: {start, end}, pieces: [{type: 'text', value: node.alt}]})
}

/** The title of a link, image or definition stands last, in quotes or brackets. */
function title(node: Link | Image | Definition, text: string, blocks: RawBlock[]): void {
  if (!node.title || !/[\p{L}\p{N}]/u.test(node.title)) return
  const span = spanOf(node)
  const raw = text.slice(span.start, span.end)
  const found = /\s("(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\((?:\\[\s\S]|[^()\\])*\))\s*\)?$/.exec(raw)
  if (!found) return
  const start = span.start + found.index + found[0].indexOf(found[1]!)
  const end = start + found[1]!.length
  blocks.push({kind: 'title', span: {start, end}, pieces: [{type: 'text', value: node.title}]})
}

function frontMatter(text: string, span: Span, blocks: RawBlock[]): void {
  const opening = text.indexOf('\n', span.start) + 1
  const document = parseDocument(text.slice(opening, text.lastIndexOf('\n', span.end - 1) + 1))
  const items = (document.contents as {items?: {key: unknown; value: unknown}[]} | null)?.items ?? []
  for (const {key, value} of items) {
    if (!isScalar(key) || !isScalar(value) || !translatable.has(String(key.value))) continue
    if (typeof value.value !== 'string' || !value.value.trim() || !value.range) continue
    const start = opening + value.range[0]
    const end = start + text.slice(start, opening + value.range[1]).trimEnd().length
    const pieces: Piece[] = [{type: 'text', value: value.value.trim().replace(/\s*\n\s*/g, ' ')}]
    blocks.push({kind: 'frontMatter', span: {start, end}, pieces})
  }
}
