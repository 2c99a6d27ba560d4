import type {Paragraph, Root} from 'nlcst'
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {checkTerminology, type TerminologyOptions} from '../terms/index.js'
import {ParagraphText} from './leaves.js'

/**
 * Warns of deprecated, misspelt and inconsistent terms, with what to write as `expected`.
 * @throws TypeError without a glossary.
 */
export function retextTerminology(options: TerminologyOptions): (tree: Root, file: VFile) => void {
  if (!options?.glossary) throw new TypeError('padanan: retextTerminology needs `{glossary, language}`')
  return (tree, file) => {
    const bodies: ParagraphText[] = []
    visit(tree, 'ParagraphNode', (paragraph: Paragraph) => {
      bodies.push(new ParagraphText(paragraph))
    })
    // One text, so that a name is held against those of the paragraphs before.
    const text = bodies.map((body) => body.text).join('\n\n')
    let start = 0
    let current = 0
    for (const found of checkTerminology(text, options)) {
      const span = found.targetSpan!
      while (span.start >= start + bodies[current]!.text.length) start += bodies[current++]!.text.length + 2
      const message = file.message(found.reason, {
        place: bodies[current]!.place({start: span.start - start, end: span.end - start}),
        ruleId: found.ruleId,
        source: found.source,
      })
      Object.assign(message, {actual: found.actual, expected: found.expected, note: found.note})
    }
  }
}
