/** Blocks out of a document, and translations back into it. */

import {VFileMessage} from 'vfile-message'
import {expectText, expectThat} from '../misuse.js'
import type {
  Block,
  BlockMarkup,
  Code,
  Content,
  OriginalData,
  Ph,
  Skipped,
  SourceDocument,
  Span,
  TextFormat,
} from '../types/index.js'
import {firstAtLeast, type Piece, type RawBlock} from './pieces.js'
import {writeHtml} from './write-html.js'
import {writeAndroid, writeJson, writeProperties, writeStrings} from './write-literals.js'
import {writeMarkdown} from './write-markdown.js'
import {writePlainText} from './write-plain.js'
import {writePo} from './write-po.js'
import {writeSubtitles} from './write-subtitles.js'
import {writeWrapped} from './write-wrapped.js'
import {toWritten, type Written} from './written.js'

/** A block's translation; `originalData` holds the markup of codes that the translator added. */
export interface BlockTranslation {
  /** What replaces the block's content. */
  content: Content
  /** Whether it isn't finished, in a document that says so. */
  isUnfinished?: boolean
  /** The markup of codes that the block itself hasn't. */
  originalData?: readonly OriginalData[]
}

/** Told of a stretch that says something to readers and is in no block. */
export type Skip = (span: Span, reason: string) => void

/** Finds the blocks of a text. */
export type Parser = (text: string, skip: Skip) => readonly RawBlock[]

const byteOrderMark = '\uFEFF'

/**
 * Reads a document as its format has it.
 *
 * @throws {VFileMessage} For a document nested so deep that its parser gives up.
 */
export function read(format: TextFormat, text: string, parse: Parser): SourceDocument {
  // Parsers leave the mark out of what they count.
  expectText('the document', text)
  const start = text.startsWith(byteOrderMark) ? byteOrderMark.length : 0
  const body = text.slice(start)
  const skipped: (Skipped & Span)[] = []
  const skip: Skip = (span, reason) => {
    const line = body.slice(0, span.start).split(/\r\n|[\n\r]/).length
    const text = body.slice(span.start, span.end).replace(/\s+/g, ' ').trim()
    skipped.push({line, text: text.length > 100 ? `${text.slice(0, 100)}…` : text, reason, ...span})
  }
  try {
    const {blocks, languages} = toBlocks(format, body, parse(body, skip))
    const inOrder = skipped.sort((a, b) => a.start - b.start)
    return {
      format,
      text,
      blocks: blocks.map((block) => moved(block, start)),
      languages: languages.map((block) => moved(block, start)),
      skipped: inOrder.map(({line, text, reason}) => ({line, text, reason})),
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new VFileMessage('expected a document that is nested less deep', {
      cause: error,
      ruleId: format,
      source: 'padanan',
    })
  }
}

/** The block with its places moved. */
function moved(block: Block, by: number): Block {
  if (!by) return block
  const move = <T extends Span>(item: T): T => ({...item, start: item.start + by, end: item.end + by})
  return {...move(block), originalData: block.originalData.map(move)}
}

/** Gives the blocks their ids and their content, in the order of the document. */
function toBlocks(
  format: TextFormat,
  text: string,
  raw: readonly RawBlock[],
): Pick<SourceDocument, 'blocks' | 'languages'> {
  const ordered = [...raw].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  let units = 0
  let languages = 0
  const ids = ordered.map(({kind}) => {
    if (kind !== 'language') return `u${++units}`
    return ++languages === 1 ? kind : `${kind}-${languages}`
  })
  const starts = ordered.map(({span}) => span.start)
  const blocks = ordered.map((block, index): Block => {
    const originalData: BlockMarkup[] = []
    const refer = (span: Span, translatedAs?: string) => {
      const id = `d${originalData.length + 1}`
      const content = visible(text.slice(span.start, span.end))
      originalData.push({id, content, ...span, ...(translatedAs !== undefined && {translatedAs})})
      return id
    }
    const subFlows = (...spans: Span[]) =>
      spans
        .flatMap(({start, end}) => {
          const inside: string[] = []
          for (let at = firstAtLeast(starts, start); at < ordered.length && starts[at]! < end; at++)
            if (at !== index && ordered[at]!.span.end <= end && ordered[at]!.kind !== 'language')
              inside.push(ids[at]!)
          return inside
        })
        .join(' ') || undefined
    let codes = 0
    const content = (pieces: readonly Piece[]): Content =>
      pieces.map((piece) => {
        if (piece.type === 'text') return visible(piece.value)
        const id = String(++codes)
        const {kind: type, subType} = piece
        if (piece.type === 'code') {
          const {span, equiv = ''} = piece
          return {
            kind: 'ph',
            id,
            type,
            subType,
            equiv: visible(equiv),
            dataRef: refer(span),
            subFlows: subFlows(span),
          }
        }
        const dataRefStart = refer(piece.open)
        const inner = content(piece.pieces)
        // The standard has the two in pairs only: both name the units of both ends.
        const flows = subFlows(piece.open, piece.close)
        return {
          kind: 'pc',
          id,
          type,
          subType,
          dataRefStart,
          dataRefEnd: refer(piece.close, piece.closeAs),
          // Markup shows nothing of itself.
          equivStart: '',
          equivEnd: '',
          subFlowsStart: flows,
          subFlowsEnd: flows,
          content: inner,
        }
      })
    const {kind, span, pieces, target, isFuzzy, notes} = block
    const source = content(pieces)
    return {
      ...{id: ids[index]!, kind, ...span},
      ...(block.format && block.format !== format && {format: block.format}),
      content: source,
      ...(target && {target: withCodesOf(source, content(target), originalData)}),
      ...(isFuzzy !== undefined && {isFuzzy}),
      ...(notes && notes.length > 0 && {notes}),
      originalData,
    }
  })
  const isLanguage = ({kind}: Block) => kind === 'language'
  return {blocks: blocks.filter((block) => !isLanguage(block)), languages: blocks.filter(isLanguage)}
}

/** A translation whose codes are those of the source that look alike; others are its own. */
function withCodesOf(source: Content, target: Content, originalData: readonly BlockMarkup[]): Content {
  const markup = new Map(originalData.map(({id, content}) => [id, content]))
  const left = source.filter((node): node is Ph => typeof node !== 'string' && node.kind === 'ph')
  return target.map((node) => {
    if (typeof node === 'string' || node.kind !== 'ph') return node
    const like = left.findIndex(({dataRef}) => markup.get(dataRef!) === markup.get(node.dataRef!))
    return like < 0 ? node : left.splice(like, 1)[0]!
  })
}

/**
 * What a text shows: control characters and halves of characters show nothing that a translator could keep, and XML
 * can't hold them.
 */
function visible(text: string): string {
  return (
    text
      .replace(/[\v\f]/g, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what we take out
      .replace(/[\0-\x08\x0E-\x1F]/g, '')
      .replace(/[\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD')
  )
}

/**
 * Puts translations in the place of blocks. A block without one, or whose translation is its own content, stays as
 * it stands, byte for byte. Codes are known by their ids; marks leave no trace, and neither does one end of a code
 * whose other end is missing.
 *
 * @param translations Translations by the id of the block, those of `languages` too.
 * @throws {TypeError} For a translation of a block that the document has not.
 *
 * @example
 * ```js
 * import {fill, fromMarkdown} from 'padanan'
 *
 * const document = fromMarkdown('# Judul\n')
 * fill(document, new Map([['u1', {content: ['Title']}]]))
 * // '# Title\n'
 * ```
 */
export function fill(document: SourceDocument, translations: ReadonlyMap<string, BlockTranslation>): string {
  expectThat(
    Array.isArray(document?.blocks),
    'the document',
    document,
    'a document of `fromMarkdown`, `fromHtml` or kin',
  )
  expectThat(translations instanceof Map, 'translations', translations, 'a Map of block ids to {content}')
  const {text} = document
  const blocks = [...document.blocks, ...document.languages].sort((a, b) => a.start - b.start)
  const known = new Set(blocks.map(({id}) => id))
  for (const id of translations.keys()) {
    if (!known.has(id))
      throw new TypeError(
        `padanan: the document has no block \`${id}\`; merge into the document that was extracted`,
      )
  }
  const starts = blocks.map(({start}) => start)

  /** The document's text of a span, with the blocks inside it filled, from the block `from` on. */
  const render = (span: Span, from: number): string => {
    let out = ''
    let at = span.start
    for (let index = Math.max(from, firstAtLeast(starts, at)); index < blocks.length; index++) {
      const block = blocks[index]!
      if (block.start >= span.end) break
      if (block.start < at || block.end > span.end) continue
      out += text.slice(at, block.start) + renderBlock(block, index)
      at = block.end
    }
    return out + text.slice(at, span.end)
  }

  const renderBlock = (block: Block, index: number): string => {
    const translation = translations.get(block.id)
    // In a bilingual document the translation stands already, as finished as it says.
    const isBilingual = document.format === 'po'
    const old = isBilingual ? block.target : block.content
    const isSame = old && translation && fingerprint(translation.content) === fingerprint(old)
    const isUnfinished = translation?.isUnfinished === true
    if (!translation || (isSame && (!isBilingual || isUnfinished === (block.isFuzzy ?? false))))
      return render(block, index + 1)
    const own = markupOf(block)
    const added = new Map(translation.originalData?.map((item) => [item.id, item.content]))
    const nodes = toWritten(translation.content, (end, id, {copyOf, dataRef}: Code) => {
      const markup = own[end].get(id ?? '') ?? own[end].get(copyOf ?? '')
      return markup ? (markup.translatedAs ?? render(markup, index + 1)) : (added.get(dataRef ?? '') ?? '')
    })
    return write(nodes, block, document, isUnfinished)
  }

  return render({start: 0, end: text.length}, 0)
}

function write(
  nodes: readonly Written[],
  block: Block,
  {format, text}: SourceDocument,
  isUnfinished: boolean,
): string {
  switch (block.format ?? format) {
    case 'html':
      return writeHtml(nodes, block.kind, format === 'markdown' || format === 'mdx')
    case 'markdown':
    case 'mdx':
      return writeMarkdown(nodes, block, text, format === 'mdx')
    case 'wrapped':
      return writeWrapped(nodes, block, text)
    case 'srt':
    case 'vtt':
      return writeSubtitles(nodes, format as 'srt' | 'vtt', text)
    case 'json':
      return writeJson(nodes)
    case 'properties':
      return writeProperties(nodes, text)
    case 'strings':
      return writeStrings(nodes)
    case 'android':
      return writeAndroid(nodes, text.slice(block.start, block.end))
    case 'po':
      return writePo(nodes, text.slice(block.start, block.end), isUnfinished)
    default:
      return writePlainText(nodes)
  }
}

/** The markup of a block's codes, by the ids of the codes. */
function markupOf(block: Block): Record<'start' | 'end', Map<string, BlockMarkup>> {
  const data = new Map(block.originalData.map((item) => [item.id, item]))
  const start = new Map<string, BlockMarkup>()
  const end = new Map<string, BlockMarkup>()
  const walk = (content: Content): void => {
    for (const node of content) {
      if (typeof node === 'string') continue
      if (node.kind === 'ph') start.set(node.id, data.get(node.dataRef!)!)
      if (node.kind !== 'pc') continue
      start.set(node.id, data.get(node.dataRefStart!)!)
      end.set(node.id, data.get(node.dataRefEnd!)!)
      walk(node.content)
    }
  }
  walk(block.content)
  return {start, end}
}

/** Text and codes in order, whatever way codes are paired and marks are set. */
export function fingerprint(content: Content): string {
  return content
    .map((node) => {
      if (typeof node === 'string') return node
      if (node.kind === 'pc') return `\0<${node.id}\0${fingerprint(node.content)}\0>${node.id}\0`
      if (node.kind === 'ph') return `\0=${node.id}\0`
      if (node.kind === 'sc') return `\0<${node.id}\0`
      if (node.kind === 'ec') return `\0>${node.startRef ?? node.id}\0`
      return node.kind === 'mrk' ? fingerprint(node.content) : ''
    })
    .join('')
}
