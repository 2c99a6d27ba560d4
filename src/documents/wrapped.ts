/** Plain text whose lines are as long as a page or a wire allows: paragraphs out of lines. */
import type {SourceDocument} from '../types/index.js'
import {read} from './document.js'
import {full, type Line, lengthOf, linesOf, lineWidth} from './lines.js'
import {hasWords, type RawBlock} from './pieces.js'

/**
 * Reads wrapped text: lines that fill the width go on in the next; an empty line, an indented one or an item begins a paragraph.
 *
 * @example
 * ```js
 * import {textOf} from 'padanan'
 * import {fromWrappedText} from 'padanan/documents'
 *
 * fromWrappedText('Menteri itu menolak usul\nyang disampaikan kemarin.').blocks.map(({content}) => textOf(content))
 * // ['Menteri itu menolak usul yang disampaikan kemarin.']
 * ```
 */
export function fromWrappedText(text: string): SourceDocument {
  return read('wrapped', text, (body) => {
    const width = lineWidth(body)
    const blocks: RawBlock[] = []
    let before: Line | undefined
    for (const line of linesOf(body)) {
      const last = blocks.at(-1)
      const end = line.start + line.text.length
      if (before && last && goesOn(before, line, width)) {
        const [piece] = last.pieces as [{type: 'text'; value: string}]
        // What is hyphenated anyway may end a line there: anak-anak.
        piece.value += (/\p{L}-$/u.test(piece.value) && /^\p{Ll}/u.test(line.text) ? '' : ' ') + line.text
        last.span.end = end
      } else if (line.text) {
        blocks.push({
          kind: 'paragraph',
          span: {start: line.start, end},
          pieces: [{type: 'text', value: line.text}],
        })
      }
      before = line
    }
    return blocks.filter(({pieces: [piece]}) => piece?.type === 'text' && hasWords(piece.value))
  })
}

function goesOn(before: Line, line: Line, width: number): boolean {
  if (!before.text || !line.text || /^(?:[-*•–—]|\d{1,3}[.)])\s/.test(line.text)) return false
  if (line.indentation > before.indentation + 1 && !/^(?:[-*•–—]|\d{1,3}[.)])\s/.test(before.text))
    return false
  return lengthOf(before) >= full * width || /^\p{Ll}/u.test(line.text)
}
