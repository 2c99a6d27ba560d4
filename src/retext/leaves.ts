/** Between the text of an nlcst paragraph and the places of its nodes. */
import type {Nodes, Paragraph, Word} from 'nlcst'
import type {Span} from '../types.js'

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

/** A point some characters on, in the same line. */
function moved({line, column, offset}: Point, by: number): Point {
  return {line, column: column + by, ...(offset === undefined ? {} : {offset: offset + by})}
}
