/** A source document as XLIFF. */

import {VFileMessage} from 'vfile-message'
import {cut, textOf} from '../content/index.js'
import {
  type DocxOptions,
  fromAndroid,
  fromDocx,
  fromHtml,
  fromJson,
  fromMarkdown,
  fromMdx,
  fromPlainText,
  fromPo,
  fromProperties,
  fromStrings,
  fromSubtitles,
  fromWrappedText,
} from '../documents/index.js'
import {type BlockRole, newsBlocks} from '../language/index.js'
import {expectOptions} from '../misuse.js'
import {type LanguageName, languageOf, tagOf} from '../tag.js'
import type {
  Block,
  DocumentFormat,
  Language,
  Skipped,
  SourceDocument,
  TextFormat,
  WordBlock,
  Xliff,
  XliffFile,
  XliffIgnorable,
  XliffSegment,
  XliffUnit,
} from '../types/index.js'
import {formatMetadata} from './format.js'
import {sentencesOf} from './sentences.js'
import {binarySkeleton, docxFingerprint, toSkeleton} from './skeleton.js'

/** How a document becomes a job. */
export interface ExtractOptions {
  /** The language it is written in. */
  source: Language
  /** A region may be named: `en-GB`. */
  target: LanguageName
  /** The notation it is written in. */
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
  /** What of a Word document is taken. */
  docx?: DocxOptions
  /**
   * Where a Word document is, seen from the XLIFF file: it then stays there. By default it travels along in the file. A
   * document that is text always does.
   */
  href?: string
  /** Told what of the document is in no unit though it says something to readers, furniture among it. */
  onSkip?: (skipped: Skipped) => void
}

const extractOptions = 'source target format original furniture encoding docx href onSkip'.split(' ')

const readers: Record<TextFormat, (text: string) => SourceDocument> = {
  text: fromPlainText,
  wrapped: fromWrappedText,
  markdown: fromMarkdown,
  mdx: fromMdx,
  html: fromHtml,
  srt: (text) => fromSubtitles(text, 'srt'),
  vtt: (text) => fromSubtitles(text, 'vtt'),
  json: fromJson,
  properties: fromProperties,
  strings: fromStrings,
  android: fromAndroid,
  po: fromPo,
}

/** Formats of pages of articles, which may have furniture. */
const pages: ReadonlySet<TextFormat> = new Set(['text', 'wrapped', 'markdown', 'mdx', 'html'])

/**
 * Makes an XLIFF document of a source document: a unit for each block, a segment for each sentence, codes for markup.
 * The whole document travels along as the skeleton, so that `merge` needs the XLIFF file alone.
 *
 * @param document The text of the document; of a Word document the bytes.
 * @throws {TypeError} For a format that is none, text where the format has bytes, or the other way round.
 * @throws {VFileMessage} For a document that can't be read, or without text to translate: XLIFF has no place for it.
 *
 * @example
 * ```js
 * import {english, extract, indonesian} from 'padanan'
 *
 * const job = extract('Satu. Dua.', {source: indonesian, target: english, format: 'text', original: 'a.txt'})
 * job.files[0].units[0].segments.map(({kind, source}) => [kind, source])
 * // [
 * //   ['segment', ['Satu.']],
 * //   ['ignorable', [' ']],
 * //   ['segment', ['Dua.']]
 * // ]
 * ```
 */
export function extract(document: string | Uint8Array, options: ExtractOptions): Xliff {
  expectOptions(options, extractOptions, '{source, target, format, original}')
  if (options.format === 'docx') return extractWord(document, options)
  if (typeof document !== 'string')
    throw new TypeError(
      `padanan: expected the text of a document in format \`${options.format}\`, found bytes`,
    )
  return extractText(document, options)
}

function extractText(text: string, options: ExtractOptions): Xliff {
  const source = languageOf(options.source, 'source')
  const {format, encoding, furniture = false, onSkip} = options
  const {blocks, skipped} = readDocument(text, format)
  const taken = new Set(
    furniture || !pages.has(format as TextFormat) ? blocks : withoutFurniture(blocks, source),
  )
  const leftOut = blocks.filter((block) => !taken.has(block))
  if (onSkip) {
    skipped.forEach(onSkip)
    for (const {start, content} of leftOut) {
      const line = text.slice(0, start).split(/\r\n|[\n\r]/).length
      onSkip({line, text: textOf(content), reason: furnitureReason})
    }
  }
  const skeleton = toSkeleton(
    text,
    leftOut.map(({id}) => id),
    encoding,
  )
  return toXliffOf([...taken], options, {skeleton, metadata: [formatMetadata(format)]})
}

/** A Word document has no page furniture: all of it is taken. */
function extractWord(bytes: string | Uint8Array, options: ExtractOptions): Xliff {
  if (typeof bytes === 'string')
    throw new TypeError(
      'padanan: expected the bytes of a Word document, found text; read the file without an encoding',
    )
  const {docx, href, format, onSkip} = options
  const {blocks, skipped} = fromDocx(bytes, docx)
  if (onSkip) skipped.forEach(onSkip)
  const skeleton = href === undefined ? binarySkeleton(bytes) : {href}
  return toXliffOf(blocks, options, {
    skeleton,
    metadata: [formatMetadata(format, docxFingerprint(bytes, docx))],
  })
}

function toXliffOf(
  blocks: readonly (Block | WordBlock)[],
  {source: name, target, original, format}: ExtractOptions,
  file: Pick<XliffFile, 'skeleton' | 'metadata'>,
): Xliff {
  const source = languageOf(name, 'source')
  const units = blocks.map((block) => toUnit(block, source))
  if (!units.length) {
    const place = {line: 1, column: 1}
    throw new VFileMessage('expected text to translate', {place, ruleId: format, source: 'padanan'})
  }
  const files = [{id: 'f1', original, ...file, units}]
  return {version: '2.0', srcLang: source.code, trgLang: tagOf(target, 'target'), files}
}

/**
 * Reads a document that is text of that format.
 *
 * @example
 * ```js
 * import {readDocument} from 'padanan'
 *
 * readDocument('# Judul', 'markdown').blocks[0].kind
 * // 'heading'
 * ```
 */
export function readDocument(text: string, format: DocumentFormat): SourceDocument {
  const read = Object.hasOwn(readers, format) && readers[format as TextFormat]
  if (!read) {
    throw new TypeError(
      `padanan: no document format \`${format}\` of text; there are ${Object.keys(readers).join(', ')}, and docx of bytes`,
    )
  }
  return read(text)
}

/** Why furniture is left out. */
export const furnitureReason = 'page furniture'

const article: ReadonlySet<BlockRole> = new Set(['text', 'caption'])

/**
 * Furniture is found among paragraphs alone: what a heading, a cell or an attribute says is part of the article. A
 * document of nothing but furniture is no page: all of it is taken.
 */
function withoutFurniture(blocks: readonly Block[], language: Language): Block[] {
  const lines = blocks.filter(({kind}) => kind === 'paragraph' || kind === 'heading')
  const found = newsBlocks(
    lines.map(({content}) => textOf(content)),
    language,
  )
  const furniture = new Set(
    lines.filter(({kind}, index) => kind === 'paragraph' && !article.has(found[index]!.role)),
  )
  return furniture.size === blocks.length ? [...blocks] : blocks.filter((block) => !furniture.has(block))
}

function toUnit(block: Block | WordBlock, language: Language): XliffUnit {
  const {target, isFuzzy, notes} = block as Block
  const text = textOf(block.content)
  const sentences = sentencesOf(block.content, language)
  const offsets = [...new Set(sentences.flatMap(({start, end}) => [start, end]))].filter(
    (offset) => offset > 0 && offset < text.length,
  )
  let count = 0
  const state = isFuzzy ? 'initial' : 'translated'
  // Where a translation's sentences part is not known.
  const whole: XliffSegment[] | undefined = target && [
    {kind: 'segment', id: 's1', state, source: block.content, target},
  ]
  const segments =
    whole ??
    cut(block.content, offsets).map((content): XliffSegment | XliffIgnorable =>
      textOf(content).trim()
        ? {kind: 'segment', id: `s${++count}`, state: 'initial', source: content}
        : {kind: 'ignorable', source: content},
    )
  const originalData = block.originalData.map(({id, content}) => ({id, content}))
  return {
    kind: 'unit',
    id: block.id,
    ...(/[\t\r\n]| {2}/.test(text) && {space: 'preserve'}),
    ...(notes && {notes: [...notes]}),
    segments,
    ...(originalData.length && {originalData}),
  }
}
