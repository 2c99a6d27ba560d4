import type {Paragraph, Root} from 'nlcst'
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import type {Glossary} from '../terms/index.js'
import type {TermMatch} from '../types.js'
import {ParagraphText} from './leaves.js'

declare module 'nlcst' {
  interface WordData {
    /** The term that the word is, or is part of. Set by `retextTerms`. */
    term?: TermMatch | undefined
  }
}

export interface RetextTermsOptions {
  glossary: Glossary
  /** Language of the text, BCP 47. */
  source: string
  /** Language of the equivalents, BCP 47. */
  target: string
}

/**
 * Marks the terms of a text: every word of a term gets `data.term`, and the file an info message `term` with the
 * equivalents as `expected`. Offsets of the marks count from the start of the paragraph.
 * @throws TypeError without a glossary.
 */
export function retextTerms(options: RetextTermsOptions): (tree: Root, file: VFile) => void {
  if (!options?.glossary) throw new TypeError('padanan: retextTerms needs `{glossary, source, target}`')
  const {glossary, source, target} = options
  return (tree, file) => {
    visit(tree, 'ParagraphNode', (paragraph: Paragraph) => {
      const body = new ParagraphText(paragraph)
      for (const match of glossary.recognise(body.text, {language: source, target})) {
        for (const word of body.words(match)) word.data = {...word.data, term: match}
        const expected = [
          ...new Set(match.hits.flatMap(({equivalents}) => equivalents.map(({term}) => term))),
        ]
        if (expected.length === 0) continue
        const message = file.info(`\`${match.text}\`: ${expected.join(', ')}`, {
          place: body.place(match),
          ruleId: 'term',
          source: 'padanan',
        })
        message.actual = match.text
        message.expected = expected
      }
    })
  }
}
