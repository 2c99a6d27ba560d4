/**
 * What site generators and note takers add to Markdown: directives and admonitions, definition lists, formulas, links of
 * wikis, attributes, templates. remark knows none of it, so it is hidden from remark behind as many characters: a line of
 * its own behind blanks, or behind markup that remark reads alike; what stands in a line behind a word of noncharacters
 * that becomes a code.
 */
import type {Span} from '../types/index.js'
import {lineMasks} from './markdown-lines.js'
import {attributeTexts, type Hidden, inlineCodes} from './markdown-spans.js'
import {firstAtLeast, type Piece, type RawBlock} from './pieces.js'

/** Noncharacters (Unicode 23.7): how a hidden stretch begins, and goes on. No text has them. */
const first = '\uFDD0'
const other = '\uFDD1'
const hidden = /\uFDD0\uFDD1*/

export interface Masked {
  /** As long as the document. */
  text: string
  /** What is a code, in order. */
  codes: readonly Hidden[]
  /** Texts inside of what is hidden: titles of admonitions and templates. */
  blocks: readonly RawBlock[]
}

/** Hides what remark doesn't know. */
export function maskExtensions(text: string, isMdx: boolean): Masked {
  if (/[\uFDD0\uFDD1]/.test(text)) return {text, codes: [], blocks: []}
  const {edits, blocks, stretches} = lineMasks(text, isMdx)
  const codes: Hidden[] = []
  for (const code of stretches.flatMap((stretch) => inlineCodes(text, stretch, isMdx))) {
    if (!code.isBlock || !standsAlone(text, code, codes.at(-1))) codes.push(code)
    else {
      edits.push({...code, with: blank(text, code)})
      blocks.push(...attributeTexts(text, code))
    }
  }
  const all = codes.map((code) => ({...code, with: first + other.repeat(code.end - code.start - 1)}))
  let out = ''
  let at = 0
  for (const {start, end, with: by} of [...edits, ...all].sort((a, b) => a.start - b.start)) {
    out += text.slice(at, start) + by
    at = end
  }
  return {text: out + text.slice(at), codes, blocks}
}

/** Whether nothing but the markup of quotations is on the lines of a code, or codes like it. */
function standsAlone(text: string, {start, end}: Span, before: Hidden | undefined): boolean {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1
  if (before && before.end > lineStart) return false
  return (
    /^[ \t>]*$/.test(text.slice(lineStart, start)) && /^[ \t]*(?:[\r\n]|$)/.test(text.slice(end, end + 200))
  )
}

/** Blanks, with the ends of lines where they are. */
function blank(text: string, {start, end}: Span): string {
  return text.slice(start, end).replace(/[^\r\n]/g, ' ')
}

/** Puts codes where stretches were hidden. */
export function unmask(blocks: readonly RawBlock[], codes: readonly Hidden[], text: string): void {
  if (!codes.length) return
  const starts = codes.map(({start}) => start)
  for (const block of blocks) {
    let next = firstAtLeast(starts, block.span.start)
    const pass = (end: number) => {
      while (next < codes.length && starts[next]! < end) next++
    }
    const walk = (pieces: readonly Piece[]): Piece[] =>
      pieces.flatMap((piece): Piece[] => {
        if (piece.type === 'text')
          return piece.value.split(hidden).flatMap((value, index): Piece[] => {
            const found: Piece[] = value ? [{type: 'text', value}] : []
            if (index === 0) return found
            const {start, end, equiv} = codes[next++]!
            return [{type: 'code', span: {start, end}, kind: 'other', equiv}, ...found]
          })
        if (piece.type === 'code') {
          const {span, equiv = ''} = piece
          pass(span.end)
          return [hidden.test(equiv) ? {...piece, equiv: text.slice(span.start, span.end)} : piece]
        }
        pass(piece.open.end)
        const inside = walk(piece.pieces)
        pass(piece.close.end)
        const isNamed = piece.closeAs !== undefined && hidden.test(piece.closeAs)
        const name = isNamed ? {closeAs: `][${text.slice(piece.open.end, piece.close.start)}]`} : {}
        return [{...piece, ...name, pieces: inside}]
      })
    block.pieces = walk(block.pieces)
  }
}

/** How written markup is told from text; what neighbours see of it, its first and its last character, stays at its ends. */
const opening = '\uFDD2'
const closing = '\uFDD3'
const markup = /([^\uFDD2])\uFDD2([^\uFDD3]*)\uFDD3|\uFDD3([\s\S])/g

/** Markup that `escapeExtensions` leaves alone. */
export function asMarkup(value: string): string {
  if (value.length < 2) return value && closing + value
  return value[0] + opening + value.slice(1, -1) + closing + value.slice(-1)
}

/**
 * Escapes what of a written text would be read as one of the extensions.
 *
 * @param place Where it stands: `line`, `title`, `label`, or elsewhere.
 */
export function escapeExtensions(written: string, isMdx: boolean, place: string): string {
  const ranges: Span[] = []
  let text = ''
  let from = 0
  for (const {index, 0: whole, 1: begin, 2: middle, 3: alone} of written.matchAll(markup)) {
    text += written.slice(from, index)
    const value = alone ?? begin! + middle!
    // The last character of a longer one follows.
    ranges.push({start: text.length, end: text.length + value.length + (alone === undefined ? 1 : 0)})
    text += value
    from = index + whole.length
  }
  text += written.slice(from)
  const isText = (at: number) => !ranges.some(({start, end}) => at >= start && at < end)
  const starts = new Set<number>()
  if (place === 'line' && ownStart.test(text)) starts.add(0)
  // A title stands amid other text, with which it could make up a formula or a template.
  if (place === 'title' || place === 'label')
    for (const {index} of text.matchAll(/(?<!\\)[{$]/g)) if (isText(index)) starts.add(index)
  for (let before = -1; before < starts.size; ) {
    before = starts.size
    // What is escaped already stands for itself.
    let read = text
    for (const start of starts) read = read.slice(0, start) + other + read.slice(start + 1)
    for (const {start, isEnd} of inlineCodes(read, {start: 0, end: read.length}, isMdx))
      if (!isEnd && isText(start)) starts.add(start)
  }
  return [...starts]
    .sort((a, b) => b - a)
    .reduce((out, at) => out.slice(0, at) + escaped(out[at]!) + out.slice(at + 1), text)
}

/** How lines begin that are none of Markdown's own. */
const ownStart =
  /^(?::{2,}|:[ \t]|!!!|\?\?\?|===[!+]? |\[!|\[TOC\]|\$\$|;?-+8<-|(?:import|export)\b|\\[a-z])/i

/** A character as itself: letters have no escape. */
const escaped = (sign: string) => (/\w/.test(sign) ? `&#${sign.charCodeAt(0)};` : `\\${sign}`)
