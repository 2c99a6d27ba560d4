/** Plain text to blocks. */
import type {SourceDocument} from '../types/index.js'
import {read} from './document.js'
import {hasWords, type RawBlock} from './pieces.js'
import {lineEnds} from './write-plain.js'

const line = new RegExp(`[^${lineEnds}]+`, 'g')

/**
 * Reads plain text: each line with a word on it is a block.
 *
 * @example
 * ```js
 * import {fromPlainText} from 'padanan'
 *
 * fromPlainText('Judul\n\nSatu paragraf.').blocks.map(({content}) => content)
 * // [['Judul'], ['Satu paragraf.']]
 * ```
 */
export function fromPlainText(text: string): SourceDocument {
  return read('text', text, (body) =>
    [...body.matchAll(line)].flatMap(({index, 0: whole}): RawBlock[] => {
      const value = whole.trim()
      if (!hasWords(value)) return []
      const start = index + whole.indexOf(value)
      return [{kind: 'paragraph', span: {start, end: start + value.length}, pieces: [{type: 'text', value}]}]
    }),
  )
}
