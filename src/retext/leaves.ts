/** Between the text of an nlcst paragraph and the places of its nodes. */
import type {Nodes, Paragraph, Parents, Root, Sentence, Word} from 'nlcst'
import {visitParents} from 'unist-util-visit-parents'
import type {VFile} from 'vfile'
import type {TermMessage} from '../terms/index.js'
import type {Span} from '../types/index.js'

type Point = {line: number; column: number; offset?: number}

interface Leaf extends Span {
  node: Nodes
  /** The word that the leaf is in. */
  word?: Word
  /** The sentence that the leaf is in. */
  sentence?: Sentence
}

/** A paragraph as running text, and back from its spans to words and places. */
export class ParagraphText {
  readonly text: string
  readonly #leaves: Leaf[] = []

  constructor(paragraph: Paragraph) {
    this.text = this.#read(paragraph, '', {})
  }

  /** The words that a span touches. */
  words({start, end}: Span): Word[] {
    const words = this.#leaves
      .filter((leaf) => leaf.word && leaf.start < end && start < leaf.end)
      .map(({word}) => word!)
    return [...new Set(words)]
  }

  /** The sentence that holds a span, and the word where the span is in one alone. */
  within(span: Span): Nodes[] {
    const leaf = this.#leaves.find(({start, end}) => start <= span.start && span.start < end)
    const words = this.words(span)
    return [leaf?.sentence, words.length === 1 ? words[0] : undefined].filter((node) => node !== undefined)
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

  #read(node: Nodes, before: string, around: Pick<Leaf, 'word' | 'sentence'>): string {
    if ('children' in node) {
      const own =
        node.type === 'WordNode'
          ? {...around, word: node}
          : node.type === 'SentenceNode'
            ? {...around, sentence: node}
            : around
      return node.children.reduce((text, child) => this.#read(child, text, own), before)
    }
    // Source is no prose: it takes up room, and no term reaches into it or across it.
    const value = node.type === 'SourceNode' ? '\uFFFC'.repeat(node.value.length) : node.value
    this.#leaves.push({node, ...around, start: before.length, end: before.length + value.length})
    return before + value
  }
}

/** The paragraphs of a tree as one text, so that a name is held against those of the paragraphs before. */
export class TreeText {
  readonly text: string
  readonly #bodies: ParagraphText[] = []
  readonly #parents = new Map<ParagraphText, Parents[]>()
  readonly #starts: number[] = []

  constructor(tree: Root) {
    let start = 0
    visitParents(tree, 'ParagraphNode', (paragraph: Paragraph, parents: Parents[]) => {
      const body = new ParagraphText(paragraph)
      this.#parents.set(body, [...parents, paragraph])
      this.#bodies.push(body)
      this.#starts.push(start)
      start += body.text.length + BREAK.length
    })
    this.text = this.#bodies.map((body) => body.text).join(BREAK)
  }

  /** The nodes around a span, from the root down to its sentence and its word where it is one. */
  ancestors(body: ParagraphText, span: Span): Nodes[] {
    return [...this.#parents.get(body)!, ...body.within(span)]
  }

  /** Puts what is said of the text on a file, at its place there. */
  tell(file: VFile, {reason, ruleId, source, targetSpan, actual, expected, note, fatal}: TermMessage): void {
    const {body, span} = this.locate(targetSpan!)
    const message = file.message(reason, {
      ancestors: this.ancestors(body, span),
      place: body.place(span),
      ruleId,
      source,
    })
    Object.assign(message, {actual, expected, note, fatal, url: urlOf(ruleId!)})
  }

  /** The paragraph that a span stands in, and the span there. */
  locate({start, end}: Span): {body: ParagraphText; span: Span} {
    const place = this.#starts.findLastIndex((first) => first <= start)
    const first = this.#starts[place]!
    return {body: this.#bodies[place]!, span: {start: start - first, end: end - first}}
  }
}

/** Where a rule is explained. */
export const urlOf = (rule: string) => `https://github.com/padanan/padanan#${rule}`

/** Between two paragraphs, where no term goes on. */
const BREAK = '\n\n'

/** A point some characters on, in the same line. */
function moved({line, column, offset}: Point, by: number): Point {
  return {line, column: column + by, ...(offset === undefined ? {} : {offset: offset + by})}
}
