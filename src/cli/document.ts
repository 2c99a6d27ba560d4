/** Documents in one language that commands read. */
import {textOf} from '../content/index.js'
import {fromDocx} from '../documents/index.js'
import {readDocument} from '../job/index.js'
import {documentFormatOf, readBytes, readInput, telling} from '../store/input.js'
import type {Content, Language} from '../types/index.js'

/** What commands need of a document. */
interface ReadDocument {
  blocks: readonly {content: Content}[]
}

/** Reads a document, whatever its format. */
export async function documentOf(path: string): Promise<ReadDocument> {
  if (documentFormatOf(path) === 'docx') {
    const bytes = await readBytes(path)
    return telling(path, () => fromDocx(bytes))
  }
  const text = await readInput(path)
  return telling(path, () => readDocument(text, documentFormatOf(path, text)))
}

/** The sentences of a document. */
export function sentencesIn({blocks}: ReadDocument, language: Language): string[] {
  return blocks.flatMap((block) => {
    const text = textOf(block.content)
    return language.sentences(text).map(({start, end}) => text.slice(start, end))
  })
}
