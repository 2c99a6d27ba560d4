/** Blocks out of a document, and translations back into it. */
import type {Block, Code, Content, DocumentFormat, OriginalData, SourceDocument, Span} from '../types.js'
import {encoderOf} from './encode.js'
import type {Piece, RawBlock} from './pieces.js'

/** A block's translation; `originalData` holds the markup of codes that the translator added. */
export interface BlockTranslation {
  content: Content
  originalData?: readonly OriginalData[]
}

/** Gives the blocks their ids and their content, in the order of the document. */
export function toDocument(format: DocumentFormat, text: string, raw: readonly RawBlock[]): SourceDocument {
  const ordered = [...raw].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const ids = ordered.map((_, index) => `u${index + 1}`)
  const blocks = ordered.map((block, index): Block => {
    const originalData: Block['originalData'] = []
    const refer = (span: Span) => {
      const id = `d${originalData.length + 1}`
      originalData.push({id, content: text.slice(span.start, span.end), ...span})
      return id
    }
    const subFlows = (...spans: Span[]) =>
      ids
        .filter((_, other) => other !== index && spans.some((span) => isInside(ordered[other]!.span, span)))
        .join(' ') || undefined
    let codes = 0
    const content = (pieces: readonly Piece[]): Content =>
      pieces.map((piece) => {
        if (piece.type === 'text') return piece.value
        const id = String(++codes)
        const {kind: type, subType} = piece
        if (piece.type === 'code') {
          const {span, equiv} = piece
          return {kind: 'ph', id, type, subType, equiv, dataRef: refer(span), subFlows: subFlows(span)}
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
          dataRefEnd: refer(piece.close),
          subFlowsStart: flows,
          subFlowsEnd: flows,
          content: inner,
        }
      })
    return {id: ids[index]!, kind: block.kind, ...block.span, content: content(block.pieces), originalData}
  })
  return {format, text, blocks}
}

/**
 * Puts translations in the place of blocks. A block without one, or whose translation is its own content, stays as
 * it stands, byte for byte. Codes are known by their ids; marks leave no trace.
 *
 * @param translations Translations by the id of the block.
 * @throws {TypeError} For a translation of a block that the document has not.
 */
export function fill(document: SourceDocument, translations: ReadonlyMap<string, BlockTranslation>): string {
  const {text, blocks} = document
  const known = new Set(blocks.map(({id}) => id))
  for (const id of translations.keys()) {
    if (!known.has(id))
      throw new TypeError(
        `padanan: the document has no block \`${id}\`; merge into the document that was extracted`,
      )
  }

  /** The document's text of a span, with the blocks inside it filled. */
  const render = (span: Span, from: number): string => {
    let out = ''
    let at = span.start
    for (let index = from; index < blocks.length; index++) {
      const block = blocks[index]!
      if (block.start < at || !isInside(block, span)) continue
      out += text.slice(at, block.start) + renderBlock(block, index)
      at = block.end
    }
    return out + text.slice(at, span.end)
  }

  const renderBlock = (block: Block, index: number): string => {
    const translation = translations.get(block.id)
    if (!translation || fingerprint(translation.content) === fingerprint(block.content))
      return render(block, index + 1)
    const encode = encoderOf(document.format, block.kind)
    const data = new Map(translation.originalData?.map((item) => [item.id, item.content]))
    const {starts, ends} = codesOf(block)
    const code = (
      spans: Map<string, Span>,
      id: string | undefined,
      {copyOf}: Code,
      dataRef?: string,
    ): string => {
      const span = spans.get(id ?? '') ?? spans.get(copyOf ?? '')
      return span ? render(span, index + 1) : (data.get(dataRef ?? '') ?? '')
    }
    let plain = ''
    let out = ''
    const flush = () => {
      out += plain && encode(plain)
      plain = ''
    }
    const markup = (raw: string) => {
      flush()
      out += raw
    }
    const write = (content: Content): void => {
      for (const node of content) {
        if (typeof node === 'string') plain += node
        else if (node.kind === 'pc') {
          markup(code(starts, node.id, node, node.dataRefStart))
          write(node.content)
          markup(code(ends, node.id, node, node.dataRefEnd))
        } else if (node.kind === 'ph' || node.kind === 'sc') markup(code(starts, node.id, node, node.dataRef))
        else if (node.kind === 'ec') markup(code(ends, node.startRef ?? node.id, node, node.dataRef))
        else if (node.kind === 'mrk') write(node.content)
      }
    }
    write(translation.content)
    flush()
    return out
  }

  return render({start: 0, end: text.length}, 0)
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

/** Where the markup of a block's codes stands, by the ids of the codes. */
function codesOf(block: Block): {starts: Map<string, Span>; ends: Map<string, Span>} {
  const data = new Map(block.originalData.map((item) => [item.id, item]))
  const starts = new Map<string, Span>()
  const ends = new Map<string, Span>()
  const walk = (content: Content): void => {
    for (const node of content) {
      if (typeof node === 'string') continue
      if (node.kind === 'ph') starts.set(node.id, data.get(node.dataRef!)!)
      if (node.kind !== 'pc') continue
      starts.set(node.id, data.get(node.dataRefStart!)!)
      ends.set(node.id, data.get(node.dataRefEnd!)!)
      walk(node.content)
    }
  }
  walk(block.content)
  return {starts, ends}
}

/** Text and codes in order, whatever way codes are paired and marks are set. */
function fingerprint(content: Content): string {
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
