import {VFileMessage} from 'vfile-message'
import {cut, textOf} from '../content/index.js'
import {fromHtml, fromMarkdown, fromPlainText} from '../documents/index.js'
import {type BlockRole, newsBlocks} from '../language/index.js'
import {type LanguageName, languageOf, tagOf} from '../tag.js'
import type {
  Block,
  DocumentFormat,
  Language,
  Skipped,
  SourceDocument,
  Xliff,
  XliffFile,
  XliffIgnorable,
  XliffSegment,
  XliffUnit,
} from '../types/index.js'
import {formatMetadata} from './format.js'
import {sentencesOf} from './sentences.js'
import {toSkeleton} from './skeleton.js'

export interface ExtractOptions {
  source: Language
  /** A region may be named: `en-GB`. */
  target: LanguageName
  format: DocumentFormat
  /** The document's name, XLIFF's `original`. */
  original: string
  /**
   * Takes the furniture of a news page too: *Baca Juga:*, bylines, times, share buttons, the headline once more. By
   * default it stays in the skeleton.
   */
  furniture?: boolean
  /** The encoding of the document's file where it isn't UTF-8, such as `utf-16le`: `merge` gives it back. */
  encoding?: string
  /** Told what of the document is in no unit though it says something to readers, furniture among it. */
  onSkip?: (skipped: Skipped) => void
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
 * @throws {VFileMessage} For a document without text to translate: XLIFF has no place for it.
 */
export function extract(text: string, options: ExtractOptions): Xliff {
  const source = languageOf(options.source, 'source')
  const {target, original, format, encoding, furniture = false, onSkip} = options
  const {blocks, skipped} = readDocument(text, format)
  const taken = new Set(furniture ? blocks : withoutFurniture(blocks, source))
  const leftOut = blocks.filter((block) => !taken.has(block))
  if (onSkip) {
    skipped.forEach(onSkip)
    for (const {start, content} of leftOut) {
      const line = text.slice(0, start).split(/\r\n|[\n\r]/).length
      onSkip({line, text: textOf(content), reason: furnitureReason})
    }
  }
  const units = [...taken].map((block) => toUnit(block, source))
  if (!units.length) {
    const place = {line: 1, column: 1}
    throw new VFileMessage('expected text to translate', {place, ruleId: format, source: 'padanan'})
  }
  const file: XliffFile = {
    id: 'f1',
    original,
    skeleton: toSkeleton(
      text,
      leftOut.map(({id}) => id),
      encoding,
    ),
    metadata: [formatMetadata(format)],
    units,
  }
  return {version: '2.0', srcLang: source.code, trgLang: tagOf(target, 'target'), files: [file]}
}

/** Reads a document of that format. */
export function readDocument(text: string, format: DocumentFormat): SourceDocument {
  const read = Object.hasOwn(readers, format) && readers[format]
  if (!read) {
    throw new TypeError(
      `padanan: no document format \`${format}\`; there are ${Object.keys(readers).join(', ')}`,
    )
  }
  return read(text)
}

/** Why furniture is left out. */
export const furnitureReason = 'page furniture'

const article: ReadonlySet<BlockRole> = new Set(['text', 'caption'])

/** Furniture is found among paragraphs alone: what a heading, a cell or an attribute says is part of the article. */
function withoutFurniture(blocks: readonly Block[], language: Language): Block[] {
  const lines = blocks.filter(({kind}) => kind === 'paragraph' || kind === 'heading')
  const found = newsBlocks(
    lines.map(({content}) => textOf(content)),
    language,
  )
  const furniture = new Set(
    lines.filter(({kind}, index) => kind === 'paragraph' && !article.has(found[index]!.role)),
  )
  return blocks.filter((block) => !furniture.has(block))
}

function toUnit(block: Block, language: Language): XliffUnit {
  const text = textOf(block.content)
  const sentences = sentencesOf(block.content, language)
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
  return {
    kind: 'unit',
    id: block.id,
    ...(/[\t\r\n]| {2}/.test(text) && {space: 'preserve'}),
    segments,
    ...(originalData.length && {originalData}),
  }
}
