import {fromHtml, fromMarkdown, fromPlainText} from '../documents/index.js'
import {textOf} from '../formats/index.js'
import type {
  Block,
  DocumentFormat,
  Language,
  SourceDocument,
  Xliff,
  XliffFile,
  XliffIgnorable,
  XliffSegment,
  XliffUnit,
} from '../types.js'
import {cut} from './content.js'

export interface ExtractOptions {
  source: Language
  target: Language
  format: DocumentFormat
  /** The document's name, XLIFF's `original`. */
  original: string
  /** Takes blocks that are page furniture (share buttons, "Baca Juga:") too. They stay in the skeleton otherwise. */
  furniture?: boolean
}

const readers: Record<DocumentFormat, (text: string) => SourceDocument> = {
  text: fromPlainText,
  markdown: fromMarkdown,
  html: fromHtml,
}

/**
 * Makes an XLIFF document of a source document: a unit for each block, a segment for each sentence, codes for markup.
 * The whole document travels along as the skeleton, so that `merge` needs the XLIFF file alone.
 *
 * @throws {TypeError} For a format that is none.
 */
export function extract(text: string, options: ExtractOptions): Xliff {
  const {source, target, original, format} = options
  const {blocks} = readDocument(text, format)
  const file: XliffFile = {
    id: 'f1',
    original,
    skeleton: {content: [text]},
    metadata: [
      {kind: 'metaGroup', category: 'padanan', entries: [{kind: 'meta', type: 'format', content: format}]},
    ],
    units: blocks.map((block) => toUnit(block, source)),
  }
  return {version: '2.1', srcLang: source.code, trgLang: target.code, files: [file]}
}

/** Reads a document of that format. */
export function readDocument(text: string, format: DocumentFormat): SourceDocument {
  const read = readers[format]
  if (!read) {
    throw new TypeError(
      `padanan: no document format \`${format}\`; there are ${Object.keys(readers).join(', ')}`,
    )
  }
  return read(text)
}

/** The format that a file of an XLIFF document was extracted from, where it says so. */
export function formatOf(file: XliffFile): DocumentFormat | undefined {
  const group = file.metadata?.find(({category}) => category === 'padanan')
  const entry = group?.entries.find((entry) => entry.kind === 'meta' && entry.type === 'format')
  return entry?.kind === 'meta' ? (entry.content as DocumentFormat) : undefined
}

function toUnit(block: Block, language: Language): XliffUnit {
  const text = textOf(block.content)
  const sentences = language.sentences(text)
  const offsets = [...new Set(sentences.flatMap(({start, end}) => [start, end]))].filter(
    (offset) => offset > 0 && offset < text.length,
  )
  let count = 0
  const segments = cut(block.content, offsets).map((content): XliffSegment | XliffIgnorable =>
    textOf(content).trim()
      ? {kind: 'segment', id: `s${++count}`, state: 'initial', source: content}
      : {kind: 'ignorable', source: content},
  )
  const originalData = block.originalData.map(({id, content}) => ({id, content}))
  return {kind: 'unit', id: block.id, segments, ...(originalData.length && {originalData})}
}
