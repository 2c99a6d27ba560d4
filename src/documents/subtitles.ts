/** Subtitles (SubRip `.srt`, WebVTT): a cue is a block. Times, numbers, settings and notes are the skeleton. */
import type {SourceDocument, Span} from '../types/index.js'
import {read} from './document.js'
import {hasText, type Piece, type RawBlock} from './pieces.js'
import {tag} from './write-subtitles.js'

const timing = /^[ \t]*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}[ \t]+-->[ \t].*$/gm
/** The second speaker of a cue has a line of his own. */
const speaker = /^\s*[-–—]/

export function fromSubtitles(text: string, format: 'srt' | 'vtt'): SourceDocument {
  const decode = format === 'vtt' ? unescaped : (raw: string) => raw
  return read(format, text, (body) =>
    [...body.matchAll(timing)].flatMap(({index, 0: line}): RawBlock[] => {
      const from = /\r\n|[\r\n]/y
      from.lastIndex = index + line.length
      if (!from.test(body)) return []
      const start = from.lastIndex
      const blank = /(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r(?!\n))|(?:\r\n|\n|\r)?[ \t]*$(?![\s\S])/g
      blank.lastIndex = start
      if (/^[ \t]*(?:\r|\n|$)/.test(body.slice(start, start + 200))) return []
      const end = blank.exec(body)?.index ?? body.length
      const pieces = cuePieces(body, {start, end}, decode)
      return hasText(pieces) ? [{kind: 'paragraph', span: {start, end}, pieces}] : []
    }),
  )
}

/** Lines are one text; where another speaker begins the line end is a code. */
function cuePieces(body: string, {start, end}: Span, decode: (raw: string) => string): Piece[] {
  const tokens = [
    ...body
      .slice(start, end)
      .matchAll(/<[^<>\r\n]*>|\{\\[^{}\r\n]*\}|[ \t]*(?:\r\n|[\r\n])[ \t]*|[^<{\r\n]+|[<{]/g),
  ]
  const root: Piece[] = []
  const open: {name: string; at: Span; pieces: Piece[]}[] = []
  const siblings = () => open.at(-1)?.pieces ?? root
  const addText = (value: string) => {
    const last = siblings().at(-1)
    if (last?.type === 'text') last.value += value
    else siblings().push({type: 'text', value})
  }
  const asCodes = ({at, pieces}: (typeof open)[number]) => {
    siblings().push({type: 'code', span: at, kind: 'fmt', equiv: ''}, ...pieces)
  }
  for (const {index, 0: token} of tokens) {
    const span = {start: start + index, end: start + index + token.length}
    tag.lastIndex = 0
    if (tag.test(token)) {
      const [, slash, name = ''] = /^<(\/?)([a-zA-Z]+)/.exec(token) ?? []
      const opener = slash ? open.findLastIndex((other) => other.name === name) : -1
      if (slash === '' && name) open.push({name, at: span, pieces: []})
      else if (opener >= 0) {
        while (open.length > opener + 1) asCodes(open.pop()!)
        const {at, pieces} = open.pop()!
        const subType = {b: 'xlf:b', i: 'xlf:i', u: 'xlf:u'}[name]
        siblings().push({type: 'pair', open: at, close: span, pieces, kind: 'fmt', ...(subType && {subType})})
      } else siblings().push({type: 'code', span, kind: 'fmt', equiv: ''})
    } else if (/[\r\n]/.test(token)) {
      if (speaker.test(body.slice(span.end, end)))
        siblings().push({type: 'code', span, kind: 'fmt', subType: 'xlf:lb', equiv: '\n'})
      else addText(' ')
    } else addText(decode(token))
  }
  while (open.length) asCodes(open.pop()!)
  return root
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00A0',
  lrm: '\u200E',
  rlm: '\u200F',
}

function unescaped(raw: string): string {
  return raw.replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name: string) => entities[name]!)
}
