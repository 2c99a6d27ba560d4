/** Texts of programs in `key = value` lines: Java's `.properties`, Apple's `.strings`. */
import type {SourceDocument} from '../types/index.js'
import {read} from './document.js'
import {choices, literalPieces} from './literals.js'
import {hasText, type RawBlock} from './pieces.js'
import {escapes} from './write-literals.js'

/** A remark, or a key with its value, which goes on behind a backslash at the end of a line (java.util.Properties). */
const property =
  /^[ \t\f]*(?:[#!].*|((?:\\[^\r\n]|[^\s:=\\])+)(?:[ \t\f]*[:=][ \t\f]*|[ \t\f]+)((?:\\(?:\r\n|[\s\S])|[^\r\n\\])*))/gm

/** A remark, or a key with its value, in quotes. */
const entry = /\/\*[\s\S]*?\*\/|\/\/.*|(?:"(?:\\[\s\S]|[^"\\])*"|[\w.-]+)\s*=\s*("(?:\\[\s\S]|[^"\\])*")\s*;/g

export function fromProperties(text: string): SourceDocument {
  return read('properties', text, (body, skip) =>
    blocksOf(
      body,
      [...body.matchAll(property)].map((found) => ({found, value: found[2]})),
      unescaped,
      skip,
    ),
  )
}

export function fromStrings(text: string): SourceDocument {
  return read('strings', text, (body, skip) =>
    blocksOf(
      body,
      [...body.matchAll(entry)].map((found) => ({found, value: found[1]?.slice(1, -1), quotes: 1})),
      unescaped,
      skip,
    ),
  )
}

interface Found {
  found: RegExpExecArray
  value: string | undefined
  quotes?: number
}

function blocksOf(
  body: string,
  entries: readonly Found[],
  decode: (raw: string) => string,
  skip: (span: {start: number; end: number}, reason: string) => void,
): RawBlock[] {
  return entries.flatMap(({found, value, quotes = 0}): RawBlock[] => {
    if (!value) return []
    const end = quotes ? found.index + found[0].lastIndexOf('"') : found.index + found[0].length
    const span = {start: end - value.length, end}
    const pieces = literalPieces(body, span, decode)
    if (!choices.test(value)) return hasText(pieces) ? [{kind: 'paragraph', span, pieces}] : []
    skip(span, 'a message with a text for each number or case')
    return []
  })
}

/** The text of a value; a line that goes on loses its end and the indentation behind it. */
function unescaped(raw: string): string {
  return raw.replace(
    /\\(?:[uU]([0-9a-fA-F]{4})|(?:\r\n|[\r\n])[ \t\f]*|([\s\S]))/g,
    (_, code, character = '') =>
      code === undefined ? (escapes[character] ?? character) : String.fromCharCode(Number.parseInt(code, 16)),
  )
}
