/** Between the text of an nlcst paragraph and the places of its nodes. */
import type {Nodes, Paragraph, Root, Word} from 'nlcst'
import {visit} from 'unist-util-visit'
import type {Span} from '../types/index.js'

type Point = {line: number; column: number; offset?: number}

interface Leaf extends Span {
  node: Nodes
  /** The word that the leaf is in. */
  word?: Word
}

/** A paragraph as running text, and back from its spans to words and places. */
export class ParagraphText {
  readonly text: string
  readonly #leaves: Leaf[] = []

  constructor(paragraph: Paragraph) {
    this.text = this.#read(paragraph, '', undefined)
  }

  /** The words that a span touches. */
  words({start, end}: Span): Word[] {
    const words = this.#leaves
      .filter((leaf) => leaf.word && leaf.start < end && start < leaf.end)
      .map(({word}) => word!)
    return [...new Set(words)]
  }

  /** Where a span stands in the file; undefined in a tree without positions. */
  place({start, end}: Span): {start: Point; end: Point} | undefined {
    const first = this.#leaves.find((leaf) => start < leaf.end)
    const last = this.#leaves.find((leaf) => end <= leaf.end)
    if (!first?.node.position || !last?.node.position) return undefined
    return {
      start: moved(first.node.position.start, start - first.start),
      end: moved(last.node.position.start, end - last.start),
    }
  }

  #read(node: Nodes, before: string, word: Word | undefined): string {
    if ('children' in node) {
      const own = node.type === 'WordNode' ? node : word
      return node.children.reduce((text, child) => this.#read(child, text, own), before)
    }
    // Source is no prose: it takes up room, and no term reaches into it or across it.
    const value = node.type === 'SourceNode' ? '\uFFFC'.repeat(node.value.length) : node.value
    this.#leaves.push({node, word, start: before.length, end: before.length + value.length})
    return before + value
  }
}

/** The paragraphs of a tree as one text, so that a name is held against those of the paragraphs before. */
export class TreeText {
  readonly text: string
  readonly #bodies: ParagraphText[] = []
  readonly #starts: number[] = []

  constructor(tree: Root) {
    let start = 0
    visit(tree, 'ParagraphNode', (paragraph: Paragraph) => {
      const body = new ParagraphText(paragraph)
      this.#bodies.push(body)
      this.#starts.push(start)
      start += body.text.length + BREAK.length
    })
    this.text = this.#bodies.map((body) => body.text).join(BREAK)
  }

  /** The paragraph that a span stands in, and the span there. */
  locate({start, end}: Span): {body: ParagraphText; span: Span} {
    const place = this.#starts.findLastIndex((first) => first <= start)
    const first = this.#starts[place]!
    return {body: this.#bodies[place]!, span: {start: start - first, end: end - first}}
  }
}

/** Between two paragraphs, where no term goes on. */
const BREAK = '\n\n'

/** A point some characters on, in the same line. */
function moved({line, column, offset}: Point, by: number): Point {
  return {line, column: column + by, ...(offset === undefined ? {} : {offset: offset + by})}
}
