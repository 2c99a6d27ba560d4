/**
 * What a parser finds inside a block, before it becomes content: text, and the stretches of markup between.
 * Spans are offsets in the whole document.
 */
import type {Block, BlockNote, Span} from '../types/index.js'

export type Piece = Text | Code | Pair

/** Text as the reader sees it: entities and escapes resolved, line ends of the source as spaces. */
export interface Text {
  type: 'text'
  value: string
}

/** Markup that stands alone: an image, a line break, a code span. */
export interface Code {
  type: 'code'
  span: Span
  kind: CodeKind
  subType?: string
  /** What the reader sees in its place. */
  equiv?: string
}

/** Markup around text: emphasis, a link. */
export interface Pair {
  type: 'pair'
  open: Span
  close: Span
  /** What closes it around another text, where that isn't the same. */
  closeAs?: string
  pieces: Piece[]
  kind: CodeKind
  subType?: string
}

/** XLIFF 2.1 §4.3.1.35 `type`. */
export type CodeKind = 'fmt' | 'link' | 'image' | 'ui' | 'other'

/** A block as parsed; `span` is what its translation replaces. */
export interface RawBlock {
  kind: Block['kind']
  /** The notation of the block, where it isn't the document's. */
  format?: Block['format']
  span: Span
  pieces: Piece[]
  /** Its translation, in a bilingual document. */
  target?: Piece[]
  isFuzzy?: boolean
  notes?: readonly BlockNote[]
}

/** Whether there is anything to translate. */
export function hasText(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) =>
    piece.type === 'text' ? hasWords(piece.value) : piece.type === 'pair' && hasText(piece.pieces),
  )
}

/** Whether a text has a letter or a figure: signs alone are the same in every language. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

/** A stretch without the white space at its ends, as HTML and Markdown know it: a no-break space is text. */
export function trimSpan(text: string, {start, end}: Span): Span {
  while (start < end && isBlank(text[start]!)) start++
  while (start < end && isBlank(text[end - 1]!)) end--
  return {start, end}
}

/** A text without the white space at its ends. */
export function trim(text: string): string {
  const {start, end} = trimSpan(text, {start: 0, end: text.length})
  return text.slice(start, end)
}

function isBlank(character: string): boolean {
  return ' \t\n\r\f'.includes(character)
}

/** The index of the first number that is at least `least`, in an ascending list. */
export function firstAtLeast(numbers: readonly number[], least: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! < least) low = middle + 1
    else high = middle
  }
  return low
}
