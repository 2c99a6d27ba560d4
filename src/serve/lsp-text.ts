/** The running text of a document in an editor, and back from its offsets to those of the document. */
import type {Nodes as Hast, Root as HastRoot} from 'hast'
import type {Nodes as Mdast, Root as MdastRoot} from 'mdast'
import rehypeParse from 'rehype-parse'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {isInlineName, isOpaqueName} from '../documents/html-elements.js'
import {writtenPieces} from '../documents/places.js'
import type {Span} from '../types/index.js'
import {chunksOf} from './markdown-chunks.js'

/** What is prose of a document is known of these kinds, by the names that editors give them. */
export type ProseKind = 'plaintext' | 'markdown' | 'html' | 'none'

/** Between two blocks, where no term goes on. */
const BREAK = '\n\n'
/** Stands for what is no prose within a block: no term reaches into it or across it. */
const NO_PROSE = '\uFFFC'

const markdownPart = unified().use(remarkParse).use(remarkGfm).freeze()
const markdown = markdownPart().use(remarkFrontmatter)
const html = unified().use(rehypeParse)

/** A stretch that is the same in the prose and in the document. */
interface Piece {
  at: number
  source: number
  length: number
}

/** Reads the versions of a Markdown document, and remembers the prose of its pieces: parsing is what takes long. */
export class MarkdownReader {
  #known = new Map<string, Prose>()

  read(source: string): Prose {
    const used = new Map<string, Prose>()
    const parts = chunksOf(source).map((chunk, index) => {
      // Only at the start of a document is there front matter.
      const kind = index === 0 ? 'markdown' : 'markdown-part'
      const key = `${kind}\n${chunk}`
      const prose = this.#known.get(key) ?? used.get(key) ?? new Prose(chunk, kind)
      used.set(key, prose)
      return {prose, length: chunk.length}
    })
    this.#known = used
    return Prose.joined(source, parts)
  }
}

/** The prose of a document. */
export class Prose {
  text = ''
  readonly #pieces: Piece[] = []

  constructor(
    private readonly source: string,
    kind: ProseKind | 'markdown-part' | 'joined',
  ) {
    if (kind === 'plaintext') this.#add(source, 0, source.length)
    else if (kind === 'markdown') this.#markdown(markdown.parse(source) as MdastRoot)
    else if (kind === 'markdown-part') this.#markdown(markdownPart.parse(source) as MdastRoot)
    else if (kind === 'html') this.#html(html.parse(source) as HastRoot)
  }

  /** The prose of parts of a document that stand one after the other. */
  static joined(source: string, parts: readonly {prose: Prose; length: number}[]): Prose {
    const whole = new Prose(source, 'joined')
    let from = 0
    for (const {prose, length} of parts) {
      if (prose.text) whole.#break()
      const at = whole.text.length
      for (const piece of prose.#pieces)
        whole.#pieces.push({...piece, at: piece.at + at, source: piece.source + from})
      whole.text += prose.text
      from += length
    }
    return whole
  }

  /** Where a stretch of the prose stands in the document. */
  toDocument({start, end}: Span): Span {
    const from = this.#at(start)
    const to = this.#at(end - 1)
    return {start: from, end: to + 1}
  }

  /** Where an offset of the document stands in the prose; nothing where there is no prose. */
  toProse(offset: number): number | undefined {
    const piece = this.#pieces.findLast(({source}) => source <= offset)
    if (!piece || offset > piece.source + piece.length) return undefined
    return piece.at + offset - piece.source
  }

  #at(offset: number): number {
    const piece = this.#pieces.findLast(({at}) => at <= offset)
    if (!piece) return 0
    return piece.source + Math.min(offset - piece.at, piece.length)
  }

  #markdown(node: Mdast): void {
    if (node.type === 'text') this.#add(node.value, node.position!.start.offset!, node.position!.end.offset!)
    else if (node.type === 'break') this.text += ' '
    else if (/^(inlineCode|html|image|imageReference|footnoteReference)$/.test(node.type))
      this.text += NO_PROSE
    else if ('children' in node) {
      const hasBlocks = /^(root|blockquote|listItem|footnoteDefinition)$/.test(node.type)
      for (const child of node.children) {
        this.#markdown(child)
        if (hasBlocks) this.#break()
      }
      if (!/^(emphasis|strong|delete|link|linkReference)$/.test(node.type)) this.#break()
    }
  }

  #html(node: Hast): void {
    if (node.type === 'text') {
      if (node.position) this.#add(node.value, node.position.start.offset!, node.position.end.offset!)
    } else if (node.type === 'element' && isOpaqueName(node.tagName)) this.text += NO_PROSE
    else if (node.type === 'element' && node.tagName === 'code') this.text += NO_PROSE
    else if ('children' in node) {
      const isBlock = node.type !== 'element' || !isInlineName(node.tagName)
      if (isBlock) this.#break()
      for (const child of node.children) this.#html(child)
      if (isBlock) this.#break()
    }
  }

  #break(): void {
    if (this.text && !this.text.endsWith(BREAK)) this.text += BREAK
  }

  /** Adds text as a reader sees it. */
  #add(value: string, start: number, end: number): void {
    for (const piece of writtenPieces(value, this.source.slice(start, end))) {
      if (piece.value.length === piece.end - piece.start) this.#piece(piece.value, start + piece.start)
      else this.text += piece.value
    }
  }

  #piece(text: string, source: number): void {
    if (!text) return
    this.#pieces.push({at: this.text.length, source, length: text.length})
    this.text += text
  }
}
