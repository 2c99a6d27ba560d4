/** Markdown (CommonMark, GFM, front matter, what site generators add) and MDX to blocks, by remark. */
import type {
  Definition,
  Html,
  Image,
  ImageReference,
  Link,
  LinkReference,
  Node,
  Nodes,
  Parent,
  PhrasingContent,
  Root,
} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import type {SourceDocument, Span} from '../types/index.js'
import {read, type Skip} from './document.js'
import {frontMatter, jsonFrontMatter} from './front-matter.js'
import {htmlBlocks} from './html.js'
import {isOpaqueName, roleOf} from './html-elements.js'
import {maskExtensions, unmask} from './markdown-extensions.js'
import {endOfFixed, endTags, isFixed, tagName} from './markdown-html.js'
import {checkLimits} from './markdown-limits.js'
import {hasText, hasWords, type Piece, type RawBlock} from './pieces.js'

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(keepPlaces)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .freeze()

/** What GFM makes of the tree when it is read already has no places: addresses glued to words stay text. */
function keepPlaces(this: Processor): void {
  for (const extension of (this.data().fromMarkdownExtensions ?? []).flat(2)) extension.transforms = []
}

/**
 * Reads Markdown, and the HTML in it. Code and addresses stay in the document untranslated.
 *
 * What takes remark more time or memory than its length says is read up to limits that no text of people reaches: 100
 * quotations and lists in one another, 5,000 marks of emphasis and 500 open brackets in a paragraph, 40,000 links and images in a document.
 * It reads a megabyte in a few seconds.
 *
 * @throws {VFileMessage} For a document beyond these limits.
 *
 * @example
 * ```js
 * import {fromMarkdown, textOf} from 'padanan'
 *
 * fromMarkdown('# Judul\n\nIni **penting**.').blocks.map(({kind, content}) => [kind, textOf(content)])
 * // [['heading', 'Judul'], ['paragraph', 'Ini penting.']]
 * ```
 */
export function fromMarkdown(text: string): SourceDocument {
  return read('markdown', text, (body, skip) => blocksOf(body, skip, false))
}

/**
 * Reads MDX: Markdown with modules, expressions and elements of JSX, which stay as they are.
 *
 * @example
 * ```js
 * import {textOf} from 'padanan'
 * import {fromMdx} from 'padanan/documents'
 *
 * fromMdx("import A from './a'\n\n<A>\n\nIsi {nama}.\n\n</A>").blocks.map(({content}) => textOf(content))
 * // ['Isi .']
 * ```
 */
export function fromMdx(text: string): SourceDocument {
  return read('mdx', text, (body, skip) => blocksOf(body, skip, true))
}

function blocksOf(body: string, skip: Skip, isMdx: boolean): RawBlock[] {
  checkLimits(body)
  const front = jsonFrontMatter(body)
  const {text, codes, blocks} = maskExtensions(front ? front.masked : body, isMdx)
  const found = [...(front?.blocks ?? []), ...blocks, ...new Page(text, skip).blocks]
  unmask(found, codes, body)
  return found
}

/** The blocks of a document. */
class Page {
  readonly blocks: RawBlock[] = []

  /** @param text The document with what remark doesn't know hidden. */
  constructor(
    private readonly text: string,
    private readonly skip: Skip,
  ) {
    this.#visit(processor.parse(text) as Root)
  }

  #visit(node: Nodes): void {
    const {text, blocks} = this
    switch (node.type) {
      case 'heading':
      case 'paragraph':
      case 'tableCell': {
        if (!node.children.length) return
        const pieces = phrasing(node.children, text)
        const kind = node.type === 'tableCell' ? 'cell' : node.type
        if (hasText(pieces)) blocks.push({kind, span: insideOf(node), pieces})
        this.#attributes(node)
        return
      }
      case 'definition':
        // A definition of nothing is how authors write remarks.
        if (node.label === '//' || node.label === 'comment') return
        title(node, text, blocks)
        return
      case 'html':
        this.#embedded(node)
        return
      case 'yaml':
      case 'toml' as 'yaml':
        blocks.push(...frontMatter(node.type, text, spanOf(node), this.skip))
        return
      default:
        if ('children' in node) this.#visitEach(node.children as Nodes[])
    }
  }

  /** Nodes side by side, but for those between `<div translate="no">` and `</div>` that are HTML by themselves. */
  #visitEach(nodes: readonly Nodes[]): void {
    // Names of elements that nothing ends.
    const endless = new Set<string>()
    for (let at = 0; at < nodes.length; at++) {
      this.#visit(nodes[at]!)
      at = endOfFixed(nodes, at, endless)
    }
  }

  /** HTML as it stands. Where the markup of a list or quotation runs through it, its places can't be told. */
  #embedded(node: Html): void {
    const span = spanOf(node)
    if (this.text.slice(span.start, span.end) !== node.value) {
      const isSilent = !hasWords(node.value.replace(/<[^>]*>/g, ''))
      if (!isSilent) this.skip(span, 'HTML that the markup of a list or quotation runs through')
      return
    }
    const found = htmlBlocks(this.text, span, this.skip)
    for (const block of found) {
      block.format = 'html'
      if (block.span.start === span.start) keepLine(block.pieces, this.text)
      this.blocks.push(block)
    }
  }

  /** Alternative texts and titles inside a block are blocks of their own. */
  #attributes(node: Nodes): void {
    const {text, blocks} = this
    if (node.type === 'html') this.#embedded(node)
    if (node.type === 'image' || node.type === 'imageReference') alternative(node, text, blocks)
    if (node.type === 'image' || node.type === 'link') title(node, text, blocks)
    if ('children' in node) for (const child of node.children) this.#attributes(child as Nodes)
  }
}

function spanOf(node: Node): Span {
  return {start: node.position!.start.offset!, end: node.position!.end.offset!}
}

function insideOf({children}: Parent): Span {
  return {start: spanOf(children[0]!).start, end: spanOf(children.at(-1)!).end}
}

/** The pieces of nodes that stand side by side; a start tag and its end tag are a pair. */
function phrasing(
  nodes: readonly PhrasingContent[],
  text: string,
  ends = endTags(nodes),
  from = 0,
  to = nodes.length,
): Piece[] {
  const pieces: Piece[] = []
  for (let at = from; at < to; at++) {
    const end = ends.get(at)
    if (end === undefined) {
      pieces.push(phrase(nodes[at]!, nodes[at + 1], text))
      continue
    }
    const {value} = nodes[at] as Html
    const [open, close] = [spanOf(nodes[at]!), spanOf(nodes[end]!)]
    const name = tagName(value)!
    const [kind, subType] = roleOf(name)
    pieces.push(
      isOpaqueName(name) || isFixed.test(value)
        ? {
            type: 'code',
            span: {start: open.start, end: close.end},
            kind,
            subType,
            ...(!isOpaqueName(name) && {equiv: text.slice(open.end, close.start).replace(/<[^<>]*>/g, '')}),
          }
        : {type: 'pair', open, close, pieces: phrasing(nodes, text, ends, at + 1, end), kind, subType},
    )
    at = end
  }
  return pieces
}

function phrase(node: PhrasingContent, next: PhrasingContent | undefined, text: string): Piece {
  const span = spanOf(node)
  switch (node.type) {
    case 'text':
      return {type: 'text', value: node.value.replace(/[ \t]*(\r\n|\n|\r)[ \t]*/g, ' ')}
    case 'emphasis':
      return pair(node, text, 'fmt', 'xlf:i')
    case 'strong':
      return pair(node, text, 'fmt', 'xlf:b')
    case 'delete':
      return pair(node, text, 'fmt', 'md:delete')
    case 'link':
    case 'linkReference':
      // A bare address is its own text: nothing to translate.
      if (!node.children.length || (node.type === 'link' && isAddress(node, span))) {
        return {type: 'code', span, kind: 'link', equiv: 'url' in node ? node.url : ''}
      }
      return {...pair(node, text, 'link'), ...(node.type === 'linkReference' && named(node, text))}
    case 'break': {
      // What begins the next line, such as `> `, belongs to the break.
      const end = next ? spanOf(next).start : span.end
      return {type: 'code', span: {...span, end}, ...lineBreak}
    }
    case 'image':
    case 'imageReference':
      return {type: 'code', span, kind: 'image', equiv: node.alt ?? ''}
    case 'inlineCode':
      return {type: 'code', span, kind: 'other', equiv: node.value}
    case 'html':
      return {type: 'code', span, ...(/^<br[\s/>]/i.test(node.value) ? lineBreak : {kind: 'other'})}
    default:
      return {type: 'code', span, kind: 'other'}
  }
}

const lineBreak = {kind: 'fmt', subType: 'xlf:lb', equiv: '\n'} as const

function pair(
  node: PhrasingContent & Parent,
  text: string,
  kind: 'fmt' | 'link',
  subType?: string,
): Piece & {type: 'pair'} {
  const {start, end} = spanOf(node)
  const inside = insideOf(node)
  return {
    type: 'pair',
    open: {start, end: inside.start},
    close: {start: inside.end, end},
    pieces: phrasing(node.children as PhrasingContent[], text),
    kind,
    subType,
  }
}

/** A reference by its own text keeps that text as its label when the text is translated. */
function named(node: LinkReference, text: string): {closeAs?: string} {
  const {start, end} = insideOf(node)
  return node.referenceType === 'full' ? {} : {closeAs: `][${text.slice(start, end)}]`}
}

function isAddress(link: Link, span: Span): boolean {
  const [child] = link.children
  const {start, end} = spanOf(child!)
  return (
    child!.type === 'text' && start - span.start <= 1 && span.end - end <= 1 && link.url.endsWith(child.value)
  )
}

/** A tag alone on its line makes the lines below it HTML (CommonMark §4.6, the seventh kind): its line end goes with it. */
function keepLine([first, second]: Piece[], text: string): void {
  if (!first || first.type === 'text') return
  const tag = first.type === 'code' ? first.span : first.open
  const next = first.type === 'code' ? second : first.pieces[0]
  const lineEnd = /\s*[\r\n]\s*/y
  lineEnd.lastIndex = tag.end
  if (next?.type !== 'text' || !lineEnd.test(text)) return
  tag.end = lineEnd.lastIndex
  next.value = next.value.replace(/^[ \t\r\n\f]+/, '')
}

/** An escape, a code span or a tag, inside of which a bracket is none; a bracket; or any other character. */
const inLabel = /\\[\s\S]|(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)|<[^<>]*>|[\s\S]/y

function alternative(node: Image | ImageReference, text: string, blocks: RawBlock[]): void {
  if (!node.alt || !hasWords(node.alt)) return
  const start = spanOf(node).start + '!['.length
  let end = start
  for (let depth = 1; ; end = inLabel.lastIndex) {
    if (text[end] === '[') depth++
    else if (text[end] === ']' && --depth === 0) break
    inLabel.lastIndex = end
    if (!inLabel.test(text)) return
  }
  const isNamed = node.type === 'imageReference' && node.referenceType !== 'full'
  blocks.push({
    kind: isNamed ? 'label' : 'attribute',
    span: {start, end: isNamed ? spanOf(node).end : end},
    pieces: [{type: 'text', value: node.alt}],
  })
}

/** The title of a link, image or definition stands last, in quotes or brackets. */
function title(node: Link | Image | Definition, text: string, blocks: RawBlock[]): void {
  if (!node.title || !hasWords(node.title)) return
  const span = spanOf(node)
  const raw = text.slice(span.start, span.end)
  const found = /\s("(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\((?:\\[\s\S]|[^()\\])*\))\s*\)?$/.exec(raw)
  if (!found) return
  const start = span.start + found.index + found[0].indexOf(found[1]!)
  const end = start + found[1]!.length
  const value = node.title.replace(/\s*[\r\n]\s*/g, ' ')
  blocks.push({kind: 'title', span: {start, end}, pieces: [{type: 'text', value}]})
}
