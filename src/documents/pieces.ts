/**
 * What a parser finds inside a block, before it becomes content: text, and the stretches of markup between.
 * Spans are offsets in the whole document.
 */
import type {Block, Span} from '../types.js'

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
  pieces: Piece[]
  kind: CodeKind
  subType?: string
}

/** XLIFF 2.1 §4.3.1.35 `type`. */
export type CodeKind = 'fmt' | 'link' | 'image' | 'ui' | 'other'

/** A block as parsed; `span` is what its translation replaces. */
export interface RawBlock {
  kind: Block['kind']
  span: Span
  pieces: Piece[]
}

/** Whether there is anything to translate. */
export function hasText(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) =>
    piece.type === 'text'
      ? /[\p{L}\p{N}]/u.test(piece.value)
      : piece.type === 'pair' && hasText(piece.pieces),
  )
}
