/** HTML to blocks, by rehype (the WHATWG parsing algorithm, so that broken pages read as browsers read them). */
import type {Comment, Element, ElementContent, Root, RootContent} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import type {SourceDocument, Span} from '../types.js'
import {toDocument} from './document.js'
import {type CodeKind, hasText, type Piece, type RawBlock} from './pieces.js'

const processor = unified().use(rehypeParse, {verbose: true}).freeze()

/** Elements inside a line of text (HTML §4.5 and kin), and what they are to a translator. */
const inline: Record<string, [kind: CodeKind, subType?: string]> = {
  a: ['link'],
  b: ['fmt', 'xlf:b'],
  br: ['fmt', 'xlf:lb'],
  button: ['ui'],
  em: ['fmt', 'xlf:i'],
  i: ['fmt', 'xlf:i'],
  img: ['image'],
  input: ['ui'],
  label: ['ui'],
  select: ['ui'],
  strong: ['fmt', 'xlf:b'],
  u: ['fmt', 'xlf:u'],
}
for (const name of (
  'abbr acronym audio bdi bdo big canvas cite code data del dfn embed font iframe ins kbd map mark math meter noscript ' +
  'object output picture progress q ruby s samp script small span strike style sub sup svg template textarea time tt ' +
  'var video wbr'
).split(' ')) {
  inline[name] = ['other']
}

/** Elements whose inside is no text for a reader. */
const opaque = new Set(
  'audio canvas embed iframe map math noscript object script select style svg template textarea video'.split(
    ' ',
  ),
)

/** Attributes that a reader sees, wherever they stand. */
const visible = new Set(['alt', 'ariaDescription', 'ariaLabel', 'label', 'placeholder', 'title'])
const metadata = /^(description|keywords|(og|twitter):(title|description|image:alt))$/i

/** Reads HTML, a page or a fragment. Scripts, styles and what is marked `translate="no"` stay as they are. */
export function fromHtml(text: string): SourceDocument {
  const blocks: RawBlock[] = []
  visitChildren(processor.parse(text) as Root, text, blocks)
  return toDocument('html', text, blocks)
}

/** Runs of inline nodes are blocks; other elements are walked into. */
function visitChildren(parent: Root | Element, text: string, blocks: RawBlock[]): void {
  let run: ElementContent[] = []
  const close = () => {
    addBlock(parent, run, text, blocks)
    run = []
  }
  for (const child of parent.children) {
    if (isInline(child)) run.push(child as ElementContent)
    else {
      close()
      if (child.type !== 'element') continue
      attributes(child, text, blocks)
      if (!isFixed(child)) visitChildren(child, text, blocks)
    }
  }
  close()
}

/** An element that holds blocks is walked into, be it inline by name: `<a><h2>…</h2></a>`. */
function isInline(node: RootContent): boolean {
  if (node.type === 'text' || node.type === 'comment') return true
  if (node.type !== 'element' || !(node.tagName in inline)) return false
  return opaque.has(node.tagName) || node.children.every(isInline)
}

function isFixed(node: Element): boolean {
  return opaque.has(node.tagName) || node.properties.translate === 'no'
}

function addBlock(parent: Root | Element, run: ElementContent[], text: string, blocks: RawBlock[]): void {
  const blank = (node: ElementContent) =>
    node.type === 'comment' || !node.position || (node.type === 'text' && !node.value.trim())
  while (run.length && blank(run[0]!)) run.shift()
  while (run.length && blank(run.at(-1)!)) run.pop()
  if (!run.length) return
  const span = {start: spanOf(run[0]!).start, end: spanOf(run.at(-1)!).end}
  const raw = text.slice(span.start, span.end)
  if (run[0]!.type === 'text') span.start += raw.length - raw.trimStart().length
  if (run.at(-1)!.type === 'text') span.end -= raw.length - raw.trimEnd().length
  const preserve = parent.type === 'element' && parent.tagName === 'pre'
  const pieces = trimmed(phrasing(run, preserve))
  // Misnested tags: the parser has moved nodes, so their places say nothing about the text's order.
  const ordered = isOrdered(pieces, span)
  const name = parent.type === 'element' ? parent.tagName : ''
  const kind = /^h[1-6]$|^title$/.test(name) ? 'heading' : /^t[dh]$/.test(name) ? 'cell' : 'paragraph'
  if (hasText(pieces) && ordered) blocks.push({kind, span, pieces})
  else if (hasText(pieces)) for (const node of run) leaves(node, blocks, text)
  for (const node of run) attributesBelow(node, text, blocks)
}

/** The text nodes of a stretch that can't be taken whole, each a block of its own. */
function leaves(node: ElementContent, blocks: RawBlock[], text: string): void {
  if (node.type === 'element' && !isFixed(node))
    for (const child of node.children) leaves(child, blocks, text)
  if (node.type !== 'text' || !node.position || !/[\p{L}\p{N}]/u.test(node.value)) return
  const {start, end} = spanOf(node)
  const raw = text.slice(start, end)
  const span = {start: start + raw.length - raw.trimStart().length, end: start + raw.trimEnd().length}
  const value = node.value.trim().replace(/[ \t\r\n\f]+/g, ' ')
  blocks.push({kind: 'paragraph', span, pieces: [{type: 'text', value}]})
}

function isOrdered(pieces: readonly Piece[], {start, end}: Span): boolean {
  let at = start
  const step = (span: Span) => {
    const ordered = span.start >= at && span.end <= end && span.start <= span.end
    at = span.end
    return ordered
  }
  const walk = (piece: Piece): boolean =>
    piece.type === 'text' ||
    (piece.type === 'code'
      ? step(piece.span)
      : step(piece.open) && piece.pieces.every(walk) && step(piece.close))
  return pieces.every(walk)
}

function spanOf(node: ElementContent): Span {
  return {start: node.position!.start.offset!, end: node.position!.end.offset!}
}

function phrasing(nodes: readonly ElementContent[], preserve: boolean): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    if (!node.position) return node.type === 'element' ? phrasing(node.children, preserve) : []
    const span = spanOf(node)
    if (node.type === 'text') {
      return [{type: 'text', value: preserve ? node.value : node.value.replace(/[ \t\r\n\f]+/g, ' ')}]
    }
    if (node.type === 'comment') return [{type: 'code', span, kind: 'other', equiv: ''}]
    const [kind, subType] = inline[node.tagName]!
    const {opening, closing} = node.data?.position ?? {}
    if (isFixed(node) || !opening || !closing) {
      const equiv = String(node.properties.alt ?? (node.tagName === 'br' ? '\n' : ''))
      const code: Piece = {
        type: 'code',
        span: opening && !closing && !isFixed(node) ? offsets(opening) : span,
        kind,
        subType,
        equiv,
      }
      return [code, ...(opening && !closing && !isFixed(node) ? phrasing(node.children, preserve) : [])]
    }
    return [
      {
        type: 'pair',
        open: offsets(opening),
        close: offsets(closing),
        pieces: phrasing(node.children, preserve),
        kind,
        subType,
      },
    ]
  })
}

function offsets(position: {start: {offset?: number}; end: {offset?: number}}): Span {
  return {start: position.start.offset!, end: position.end.offset!}
}

/** White space at the ends of a block is not part of it. */
function trimmed(pieces: Piece[]): Piece[] {
  const first = pieces[0]
  if (first?.type === 'text') first.value = first.value.trimStart()
  const last = pieces.at(-1)
  if (last?.type === 'text') last.value = last.value.trimEnd()
  return pieces.filter((piece) => piece.type !== 'text' || piece.value)
}

function attributesBelow(node: ElementContent | Comment, text: string, blocks: RawBlock[]): void {
  if (node.type !== 'element') return
  attributes(node, text, blocks)
  if (!isFixed(node)) for (const child of node.children) attributesBelow(child, text, blocks)
}

/** Attributes that need translation are blocks of their own; the span is the value inside its quotes. */
function attributes(node: Element, text: string, blocks: RawBlock[]): void {
  if (node.properties.translate === 'no') return
  const positions = node.data?.position?.properties ?? {}
  for (const [name, position] of Object.entries(positions)) {
    if (!position || !isTranslatable(node, name)) continue
    const value = node.properties[name]
    if (typeof value !== 'string' || !/[\p{L}\p{N}]/u.test(value)) continue
    const {start, end} = offsets(position)
    const [, before, quoted] = /^([^=]*=\s*)(["']?)/.exec(text.slice(start, end)) ?? []
    if (before === undefined) continue
    const span = {start: start + before.length + quoted!.length, end: end - quoted!.length}
    blocks.push({kind: quoted ? 'attribute' : 'bareAttribute', span, pieces: [{type: 'text', value}]})
  }
}

function isTranslatable(node: Element, name: string): boolean {
  if (node.tagName === 'meta') {
    return name === 'content' && metadata.test(String(node.properties.name ?? node.properties.property ?? ''))
  }
  if (node.tagName === 'input' && name === 'value') {
    return /^(button|submit|reset)$/i.test(String(node.properties.type))
  }
  return visible.has(name)
}
