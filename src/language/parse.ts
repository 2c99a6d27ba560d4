/** Parsers for retext: our tokens and sentences as a natural language syntax tree (nlcst), on `ParseLatin`. */
import type {Paragraph, Root, Sentence, SentenceContent, WordContent} from 'nlcst'
import {ParseLatin} from 'parse-latin'
import type {Language, Span, Token} from '../types/index.js'
import {english} from './english/index.js'
import {indonesian} from './indonesian/index.js'

/** White space that ends a paragraph: line ends with spaces around them. */
const NEW_LINE = /^[ \t\r\n]*[\r\n][ \t\r\n]*$/

type Point = {line: number; column: number; offset: number}

/**
 * A parser for a language. In plain text a line end ends a sentence, as in `Language.sentences`; in the text of Markdown
 * and HTML trees (`remark-retext`, `rehype-retext`) a single line end is white space like any other.
 *
 * @example
 * ```js
 * import {indonesian, ParseLanguage} from 'padanan'
 *
 * new ParseLanguage(indonesian).parse('Rusia menolak. NATO berunding.').children[0].type
 * // 'ParagraphNode'
 * ```
 */
export class ParseLanguage extends ParseLatin {
  /** The language that it parses. */
  readonly language: Language

  /** @param language Whose words and sentences to find. */
  constructor(language: Language) {
    super()
    this.language = language
    this.tokenizeSentencePlugins = []
    this.tokenizeParagraphPlugins = [(paragraph) => this.#regroup(paragraph)]
  }

  /** Words, punctuation, symbols and white space, with places. */
  override tokenize(value?: string | null): SentenceContent[] {
    const text = value ?? ''
    const pointAt = points(text)
    const nodes: SentenceContent[] = []
    let end = 0
    const space = (to: number) => {
      if (to > end)
        nodes.push({type: 'WhiteSpaceNode', value: text.slice(end, to), position: place(pointAt, end, to)})
    }
    for (const token of this.language.tokens(text)) {
      space(token.start)
      nodes.push(node(token, pointAt))
      end = token.end
    }
    space(text.length)
    return nodes
  }

  override tokenizeParagraph(value?: string | null): Paragraph {
    const text = value ?? ''
    return {
      type: 'ParagraphNode',
      children: sentenceNodes(this.tokenize(text), this.language.sentences(text)),
    }
  }

  /**
   * Paragraphs, with the white space between them beside them. `ParseLatin` moves that white space out of each paragraph
   * one by one, in time that goes with the square of their number.
   */
  override tokenizeRoot(value?: string | null): Root {
    const children: Root['children'] = []
    let group: Paragraph['children'] = []
    const close = () => {
      const last = group.at(-1)?.type === 'WhiteSpaceNode' ? group.pop() : undefined
      if (group.length > 0) children.push(placed({type: 'ParagraphNode', children: group}))
      if (last) children.push(last)
      group = []
    }
    for (const child of this.tokenizeParagraph(value).children) {
      const isSpace = child.type === 'WhiteSpaceNode'
      if (isSpace && group.length === 0) children.push(child)
      else group.push(child)
      if (isSpace && NEW_LINE.test(child.value)) close()
    }
    close()
    const root = placed<Root>({type: 'RootNode', children})
    for (const plugin of this.tokenizeRootPlugins) plugin(root)
    return root
  }

  /** Divides the nodes of a paragraph anew, where `ParseLatin` would have cut at every full stop. */
  #regroup(paragraph: Paragraph): undefined {
    const nodes = paragraph.children.flatMap((child) =>
      child.type === 'SentenceNode' ? child.children : [child],
    )
    const text = nodes.map(textOf).join('')
    const soft = text.replace(/(?<![\r\n])(?:\r\n|[\r\n])(?![\r\n])/g, (lineEnd) =>
      ' '.repeat(lineEnd.length),
    )
    paragraph.children = sentenceNodes(nodes as SentenceContent[], this.language.sentences(soft))
  }
}

/**
 * `ParseLanguage` for Indonesian: `unified().use(function () { this.parser = (doc) => new ParseIndonesian().parse(doc) })`.
 *
 * @example
 * ```js
 * import {ParseIndonesian} from 'padanan'
 *
 * new ParseIndonesian().tokenizeParagraph('Tgl. 17 Des. ia pulang.').children.length
 * // 1
 * ```
 */
export class ParseIndonesian extends ParseLanguage {
  constructor() {
    super(indonesian)
  }
}

/**
 * `ParseLanguage` for English.
 *
 * @example
 * ```js
 * import {ParseEnglish} from 'padanan'
 *
 * new ParseEnglish().tokenizeParagraph('Gen. Smith left on Dec. 17.').children.length
 * // 1
 * ```
 */
export class ParseEnglish extends ParseLanguage {
  constructor() {
    super(english)
  }
}

function textOf(node: SentenceContent | WordContent | Paragraph['children'][number]): string {
  return 'children' in node ? node.children.map(textOf).join('') : node.value
}

/** Nodes gathered into sentences; the white space between sentences stands beside them. */
function sentenceNodes(nodes: readonly SentenceContent[], spans: readonly Span[]): Paragraph['children'] {
  const children: Paragraph['children'] = []
  let offset = 0
  let next = 0
  let sentence: Sentence | undefined
  for (const node of nodes) {
    const span = spans[next]
    const end = offset + textOf(node).length
    if (span && offset >= span.start && offset < span.end) {
      if (!sentence) {
        sentence = {type: 'SentenceNode', children: []}
        children.push(sentence)
      }
      sentence.children.push(node)
    } else children.push(node as Paragraph['children'][number])
    offset = end
    while (spans[next] && offset >= spans[next]!.end) {
      next++
      sentence = undefined
    }
  }
  for (const child of children) if (child.type === 'SentenceNode') placed(child)
  return children
}

/** The node with the place that its first and last child have together. */
function placed<N extends Root | Paragraph | Sentence>(node: N): N {
  const [first, last] = [node.children[0]?.position, node.children.at(-1)?.position]
  if (first && last) node.position = {start: first.start, end: last.end}
  return node
}

type Position = ReturnType<typeof place>
const place = (pointAt: (offset: number) => Point, start: number, end: number) => ({
  start: pointAt(start),
  end: pointAt(end),
})

/** The point of each offset; offsets must not go back by more than a line. */
function points(text: string): (offset: number) => Point {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|[\r\n]/g)) starts.push(match.index + match[0].length)
  let line = 0
  return (offset) => {
    while (line > 0 && starts[line]! > offset) line--
    while (line + 1 < starts.length && starts[line + 1]! <= offset) line++
    return {line: line + 1, column: offset - starts[line]! + 1, offset}
  }
}

function node(token: Token, pointAt: (offset: number) => Point): SentenceContent {
  const position: Position = place(pointAt, token.start, token.end)
  if (token.kind === 'punctuation') return {type: 'PunctuationNode', value: token.text, position}
  if (token.kind === 'symbol') return {type: 'SymbolNode', value: token.text, position}
  const children: WordContent[] = []
  for (const {index, 0: value} of token.text.matchAll(
    /[\p{L}\p{M}\p{N}\p{Cf}]+|\p{P}+|[^\p{L}\p{M}\p{N}\p{Cf}\p{P}]+/gu,
  )) {
    const type = /^[\p{L}\p{M}\p{N}\p{Cf}]/u.test(value)
      ? 'TextNode'
      : /^\p{P}/u.test(value)
        ? 'PunctuationNode'
        : 'SymbolNode'
    children.push({
      type,
      value,
      position: place(pointAt, token.start + index, token.start + index + value.length),
    })
  }
  return {type: 'WordNode', children, position}
}
