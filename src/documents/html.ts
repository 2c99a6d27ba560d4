/** HTML to blocks, by rehype (the WHATWG parsing algorithm, so that broken pages read as browsers read them). */
import type {Comment, Element, ElementContent, Root, RootContent, Text} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import type {SourceDocument, Span} from '../types/index.js'
import {read, type Skip} from './document.js'
import {
  fixedText,
  isAside,
  isBreak,
  isFixed,
  isInlineName,
  isKept,
  isOutside,
  isTranslatable,
  reasonToSkip,
  roleOf,
} from './html-elements.js'
import {hasText, hasWords, type Piece, type RawBlock, trim, trimSpan} from './pieces.js'

const processor = unified().use(rehypeParse, {verbose: true}).freeze()

/**
 * Reads HTML, a page or a fragment. Scripts, styles and what is marked `translate="no"` stay as they are.
 *
 * @example
 * ```js
 * import {fromHtml, textOf} from 'padanan'
 *
 * fromHtml('<p title="Ket">Ini <b>penting</b>.</p>').blocks.map(({kind, content}) => [kind, textOf(content)])
 * // [['attribute', 'Ket'], ['paragraph', 'Ini penting.']]
 * ```
 */
export function fromHtml(text: string): SourceDocument {
  return read('html', text, (body, skip) => htmlBlocks(body, {start: 0, end: body.length}, skip))
}

/** The blocks of HTML that stands in a document. */
export function htmlBlocks(text: string, span: Span, skip: Skip): RawBlock[] {
  return new Page(text, span, skip).blocks
}

class Page {
  readonly blocks: RawBlock[] = []
  readonly #text: string
  readonly #start: number
  readonly #end: number
  readonly #skip: Skip
  readonly #isWord: boolean
  readonly #inline = new Map<RootContent, boolean>()

  constructor(text: string, {start, end}: Span, skip: Skip) {
    this.#text = text
    this.#start = start
    this.#end = end
    this.#skip = skip
    this.#isWord = /urn:schemas-microsoft-com:office:word|class=["']?Mso/.test(text)
    const root = processor.parse(text.slice(start, end)) as Root
    unwrapCopies(root, new Set())
    this.#visit(root)
  }

  /** Runs of inline nodes are blocks; other elements are walked into. Two line breaks in a row part paragraphs. */
  #visit(parent: Root | Element): void {
    let run: ElementContent[] = []
    const close = () => {
      this.#addRun(parent, run)
      run = []
    }
    for (const child of parent.children) {
      if (this.#isInline(child)) {
        const last = isBreak(child) && run.findLast((node) => !isBlank(node))
        if (last && isBreak(last)) close()
        run.push(child as ElementContent)
      } else {
        close()
        if (child.type !== 'element') continue
        this.#addAttributes(child)
        if (isFixed(child)) this.#enterFixed(child)
        else this.#visit(child)
      }
    }
    close()
  }

  /** An element that holds blocks is walked into, be it inline by name: `<a><h2>…</h2></a>`. */
  #isInline(node: RootContent): boolean {
    if (node.type === 'text' || node.type === 'comment') return true
    if (node.type !== 'element' || !isInlineName(node.tagName)) return false
    const known = this.#inline.get(node)
    if (known !== undefined) return known
    const inline = !isAside(node) && (isFixed(node) || node.children.every((child) => this.#isInline(child)))
    this.#inline.set(node, inline)
    return inline
  }

  #addRun(parent: Root | Element, run: ElementContent[]): void {
    for (const node of run) this.#addAttributesBelow(node)
    const inside = (node: ElementContent) => !isOutside(node)
    run = run.slice(run.findIndex(inside), run.findLastIndex(inside) + 1)
    if (!run.length) return
    const whole = {start: this.#spanOf(run[0]!).start, end: this.#spanOf(run.at(-1)!).end}
    const trimmed = trimSpan(this.#text, whole)
    const span = {
      start: run[0]!.type === 'text' ? trimmed.start : whole.start,
      end: run.at(-1)!.type === 'text' ? trimmed.end : whole.end,
    }
    const name = parent.type === 'element' ? parent.tagName : ''
    const pieces = trimEnds(this.#pieces(run, name, whole))
    const kind = /^h[1-6]$|^title$/.test(name) ? 'heading' : /^t[dh]$/.test(name) ? 'cell' : 'paragraph'
    if (hasText(pieces)) {
      if (isOrdered(pieces, span)) this.blocks.push({kind, span, pieces})
      else for (const node of run) this.#addLeaves(node)
    }
  }

  /**
   * The text nodes of a stretch that can't be taken whole, each a block of its own: where tags are misnested the
   * parser has moved nodes, so that their places say nothing about the order of the text.
   */
  #addLeaves(node: ElementContent): void {
    if (node.type === 'element' && !isFixed(node)) for (const child of node.children) this.#addLeaves(child)
    if (node.type !== 'text' || !hasWords(node.value)) return
    const whole = this.#spanOf(node)
    const span = trimSpan(this.#text, whole)
    const pieces = trimEnds(this.#textPieces(node, '', whole))
    if (isOrdered(pieces, span)) this.blocks.push({kind: 'paragraph', span, pieces})
  }

  #spanOf(node: ElementContent): Span {
    const span = this.#offsets(node.position!)
    if (node.type !== 'text') return span
    // parse5 places a text that begins with a character reference at the end of that, after white space it drops.
    const [reference = ''] = /&[#\w]+;?$/.exec(this.#text.slice(this.#start, span.start).slice(-50)) ?? []
    const whole = {start: span.start - reference.length, end: span.end}
    return reference && decode(this.#text.slice(whole.start, whole.end)) === node.value ? whole : span
  }

  #offsets({start, end}: {start: {offset?: number}; end: {offset?: number}}): Span {
    // A comment that nothing ends is said to end behind the text.
    return {start: this.#start + start.offset!, end: Math.min(this.#start + end.offset!, this.#end)}
  }

  /** The pieces of nodes that stand side by side in `within`. What no node covers, a tag that is ignored, is a code. */
  #pieces(nodes: readonly ElementContent[], parent: string, within: Span): Piece[] {
    const pieces: Piece[] = []
    let at = within.start
    const upTo = (place: number) => {
      if (place > at) pieces.push({type: 'code', span: {start: at, end: place}, kind: 'other'})
    }
    for (const node of nodes) {
      const span = this.#spanOf(node)
      upTo(span.start)
      for (const piece of this.#piecesOf(node, parent, span)) pieces.push(piece)
      at = span.end
    }
    upTo(within.end)
    return pieces
  }

  #piecesOf(node: ElementContent, parent: string, span: Span): Piece[] {
    if (node.type === 'text') return this.#textPieces(node, parent, span)
    if (node.type === 'comment') return [{type: 'code', span, kind: 'other', equiv: ''}]
    const {tagName, children, properties, data} = node
    const [kind, subType] = roleOf(tagName)
    const {opening, closing} = data?.position ?? {}
    if (isFixed(node) || !children.length || !opening) {
      const shown =
        tagName === 'img' ? String(properties.alt ?? '') : isFixed(node) ? fixedText(node) : undefined
      const equiv = isBreak(node) ? '\n' : shown
      return [{type: 'code', span, kind, subType, equiv}]
    }
    const open = this.#offsets(opening)
    const close = closing ? this.#offsets(closing) : {start: span.end, end: span.end}
    const pieces = this.#pieces(children, parent, {start: open.end, end: close.start})
    // Without an end tag the start tag alone is the code.
    return closing
      ? [{type: 'pair', open, close, pieces, kind, subType}]
      : [{type: 'code', span: open, kind, subType}, ...pieces]
  }

  /** Tags that the parser ignores, such as a stray `</p>`, stand inside a text node: they are codes. */
  #textPieces(node: Text, parent: string, {start, end}: Span): Piece[] {
    const text = (value: string): Piece => ({
      type: 'text',
      value: parent === 'pre' || parent === 'textarea' ? value : value.replace(/[ \t\r\n\f]+/g, ' '),
    })
    const raw = this.#text.slice(start, end)
    if (parent === 'title' || parent === 'textarea' || !/<[a-z/!?]/i.test(raw)) return [text(node.value)]
    const pieces: Piece[] = []
    let value = ''
    for (const {0: part, index} of raw.matchAll(
      /<[a-z/!?](?:"[^"]*"|'[^']*'|[^>"'])*>|(?:(?!<[a-z/!?])[\s\S])+|[\s\S]/gi,
    )) {
      if (/^<[a-z/!?]/i.test(part)) {
        pieces.push({
          type: 'code',
          span: {start: start + index, end: start + index + part.length},
          kind: 'other',
        })
        continue
      }
      const inside = decode(part)
      value += inside
      pieces.push(text(inside))
    }
    // What stands elsewhere in the tree stands between: the text can't be taken whole.
    return value === node.value ? pieces : [{type: 'code', span: {start, end}, kind: 'other'}]
  }

  #addAttributesBelow(node: ElementContent | Comment): void {
    if (node.type !== 'element') return
    this.#addAttributes(node, true)
    if (isFixed(node)) this.#enterFixed(node)
    else for (const child of node.children) this.#addAttributesBelow(child)
  }

  /** What needs translation inside an element that stays as it is: what says so, and the texts of a drawing. */
  #enterFixed(node: Element): void {
    const {start, end} = this.#spanOf(node)
    const reason = reasonToSkip(node, this.#text.slice(start, end))
    const stays = isKept(node)
    if (reason && !stays) this.#skip({start, end}, reason)
    const isWanted = ({tagName, properties}: Element) =>
      stays ? properties.translate === 'yes' : /^(title|desc|text)$/.test(tagName)
    const walk = (parent: Element): void => {
      for (const child of parent.children) {
        if (child.type !== 'element') continue
        if (!isWanted(child)) walk(child)
        else {
          if (stays) this.#addAttributes(child, true)
          this.#visit(child)
        }
      }
    }
    if (stays || node.tagName === 'svg') walk(node)
  }

  /** Attributes that need translation are blocks of their own; the span is the value inside its quotes. */
  #addAttributes(node: Element, isInLine = false): void {
    if (isKept(node)) return
    for (const [name, position] of Object.entries(node.data?.position?.properties ?? {})) {
      // Within a line it marks words that are in this language whatever the text is in; but Word marks them all.
      const isLanguage = (!isInLine || this.#isWord) && (name === 'lang' || name === 'xmlLang')
      if (!position || !(isLanguage || isTranslatable(node, name))) continue
      const value = node.properties[name]
      if (typeof value !== 'string' || !hasWords(value)) continue
      const {start, end} = this.#offsets(position)
      const [, before, quoted] = /^([^=]*=[ \t\n\f\r]*)(["']?)/.exec(this.#text.slice(start, end)) ?? []
      if (before === undefined) continue
      const span = {start: start + before.length + quoted!.length, end: end - quoted!.length}
      const kind = isLanguage ? 'language' : quoted ? 'attribute' : 'bareAttribute'
      this.blocks.push({kind, span, pieces: [{type: 'text', value}]})
    }
  }
}

/**
 * Where an element in a line overlaps others the parser goes on with a copy of it, which has no place of its own or the
 * place of the original: what is inside stands there without it.
 */
function unwrapCopies(parent: Root | Element, seen: Set<number>): void {
  const isCopy = (node: RootContent): node is Element => {
    if (node.type !== 'element' || !isInlineName(node.tagName)) return false
    const start = node.position?.start.offset
    const copy = start === undefined || seen.has(start)
    if (start !== undefined) seen.add(start)
    return copy
  }
  parent.children = parent.children.flatMap((child): RootContent[] => {
    if (child.type !== 'element') return [child]
    const copy = isCopy(child)
    unwrapCopies(child, seen)
    return copy ? child.children : [child]
  }) as ElementContent[]
}

function isBlank(node: RootContent): boolean {
  return node.type === 'comment' || (node.type === 'text' && !node.value.trim())
}

/** The text that a stretch without tags stands for. */
function decode(raw: string): string {
  const texts = (node: Root | ElementContent | RootContent): string =>
    node.type === 'text' ? node.value : 'children' in node ? node.children.map(texts).join('') : ''
  // The paragraph keeps the white space at the beginning, which a page would drop.
  return texts(processor.parse(`<p>${raw}`) as Root)
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

function trimEnds(pieces: Piece[]): Piece[] {
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (first?.type === 'text') first.value = trim(`${first.value}.`).slice(0, -1)
  if (last?.type === 'text') last.value = trim(`.${last.value}`).slice(1)
  return pieces.filter((piece) => piece.type !== 'text' || piece.value)
}
