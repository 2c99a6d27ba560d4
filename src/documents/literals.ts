/** Texts of programs: strings with escapes, and placeholders that a program fills in. */
import type {Span} from '../types/index.js'
import type {Piece} from './pieces.js'

/** What a program puts in: `{{nama}}`, `{0}`, `%1$s`, `%(n)d`, `$t(kunci)`, `${x}`; and tags. */
const placeholder =
  /\{\{[^{}]*\}\}|\$\{[^{}]*\}|\$t\([^()]*\)|%\{[^{}]*\}|%(?:\(\w+\))?(?:\d+\$)?[-+0#]*\d*(?:\.\d+)?l{0,2}[sdifuxXcegG@](?![\p{L}])|\{[^{},]*\}|<\/?[a-zA-Z][^<>]*>/gu

/** A message of ICU that has a text for each number or case. */
export const choices = /\{\s*\w+\s*,\s*(?:plural|select|selectordinal)\b/

/**
 * The pieces of a string as it is written: placeholders and tags are codes, the rest is read by `decode`.
 *
 * @param span The string without its quotes.
 */
export function literalPieces(text: string, span: Span, decode: (raw: string) => string): Piece[] {
  const raw = text.slice(span.start, span.end)
  const pieces: Piece[] = []
  let at = 0
  const take = (end: number) => {
    if (end > at) pieces.push({type: 'text', value: decode(raw.slice(at, end))})
  }
  for (const {index, 0: found} of raw.matchAll(placeholder)) {
    take(index)
    const code = {start: span.start + index, end: span.start + index + found.length}
    pieces.push({type: 'code', span: code, kind: 'other', equiv: found.startsWith('<') ? '' : found})
    at = index + found.length
  }
  take(raw.length)
  return pieces
}
