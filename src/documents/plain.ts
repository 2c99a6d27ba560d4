/** Plain text to blocks. */
import type {SourceDocument} from '../types.js'
import {toDocument} from './document.js'

/** Reads plain text: each line with anything on it is a block. */
export function fromPlainText(text: string): SourceDocument {
  const blocks = [...text.matchAll(/[^\s\uFEFF](?:[^\r\n]*\S)?/g)].map(({index, 0: value}) => ({
    kind: 'paragraph' as const,
    span: {start: index, end: index + value.length},
    pieces: [{type: 'text' as const, value}],
  }))
  return toDocument('text', text, blocks)
}
