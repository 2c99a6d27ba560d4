/** Texts of Android (`strings.xml`): strings, plurals and arrays, with styles and placeholders as codes. */
import {VFileMessage} from 'vfile-message'
import type {SourceDocument, Span} from '../types/index.js'
import {type PlacedElement, placedAttributes, readPlaces, unescapeXml} from '../xml/index.js'
import {read} from './document.js'
import {literalPieces} from './literals.js'
import {hasText, type Piece, type RawBlock, trimSpan} from './pieces.js'
import {escapes} from './write-literals.js'

const none: ReadonlyMap<string, string> = new Map()

/**
 * Reads the resources. What is marked `translatable="false"` stays, and so do references to other resources.
 *
 * @throws {VFileMessage} For what is no XML, or XML of another kind.
 *
 * @example
 * ```js
 * import {textOf} from 'padanan'
 * import {fromAndroid} from 'padanan/documents'
 *
 * fromAndroid('<resources><string name="a">Simpan</string></resources>').blocks.map(({content}) => textOf(content))
 * // ['Simpan']
 * ```
 */
export function fromAndroid(text: string): SourceDocument {
  return read('android', text, (body) => {
    const root = readPlaces(body, none)
    if (root.name !== ':resources') {
      const reason = `expected texts of Android, <resources>, found <${root.name.replace(/^.*:/, '')}>`
      throw new VFileMessage(reason, {place: {line: 1, column: 1}, ruleId: 'android', source: 'padanan'})
    }
    return root.children
      .filter((child) => isTranslatable(body, child))
      .flatMap((child) => blocksOf(body, child))
  })
}

function isTranslatable(body: string, element: PlacedElement): boolean {
  return placedAttributes(body, element, none).get('translatable')?.value !== 'false'
}

function blocksOf(body: string, element: PlacedElement): RawBlock[] {
  if (element.name === ':plurals' || element.name === ':string-array')
    return element.children.filter(({name}) => name === ':item').flatMap((item) => block(body, item))
  return element.name === ':string' ? block(body, element) : []
}

function block(body: string, {innerStart, innerEnd}: PlacedElement): RawBlock[] {
  const span = trimSpan(body, {start: innerStart, end: innerEnd})
  if (/^[@?](?:[\w.]+:)?\w+\//.test(body.slice(span.start, span.end))) return []
  const pieces = piecesOf(body, span)
  return hasText(pieces) ? [{kind: 'paragraph', span, pieces}] : []
}

const token = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<(?:"[^"]*"|'[^']*'|[^<>"'])*>|[^<]+/g

/** Text, tags as pairs, what `xliff:g` holds as a placeholder. */
function piecesOf(body: string, {start, end}: Span): Piece[] {
  const root: Piece[] = []
  const open: {name: string; at: Span; pieces: Piece[]}[] = []
  for (const {index, 0: raw} of body.slice(start, end).matchAll(token)) {
    const span = {start: start + index, end: start + index + raw.length}
    const siblings = open.at(-1)?.pieces ?? root
    if (raw.startsWith('<![CDATA[')) {
      const inside = {start: span.start + '<![CDATA['.length, end: span.end - ']]>'.length}
      siblings.push({
        type: 'pair',
        open: {start: span.start, end: inside.start},
        close: {start: inside.end, end: span.end},
        pieces: literalPieces(body, inside, unescaped),
        kind: 'other',
      })
    } else if (!raw.startsWith('<'))
      siblings.push(...literalPieces(body, span, (raw) => unescaped(unescapeXml(raw))))
    else if (/^<!|\/>$/.test(raw)) siblings.push({type: 'code', span, kind: 'other', equiv: ''})
    else if (!raw.startsWith('</')) open.push({name: /^<([^\s>]+)/.exec(raw)![1]!, at: span, pieces: []})
    else {
      const {name, at, pieces} = open.pop()!
      const outer = open.at(-1)?.pieces ?? root
      const equiv = body.slice(at.end, span.start)
      outer.push(
        name.endsWith(':g')
          ? {type: 'code', span: {start: at.start, end: span.end}, kind: 'other', equiv}
          : {type: 'pair', open: at, close: span, pieces, kind: 'fmt', ...subTypes[name]},
      )
    }
  }
  return root
}

const subTypes: Readonly<Record<string, {subType: string}>> = {
  b: {subType: 'xlf:b'},
  i: {subType: 'xlf:i'},
  u: {subType: 'xlf:u'},
}

/** The text of a string: escapes read, quotes around it gone, white space outside of them one blank. */
function unescaped(raw: string): string {
  return raw
    .split(/("(?:\\[\s\S]|[^"\\])*")/)
    .map((part, index) => {
      const inside = index % 2 ? part.slice(1, -1) : part.replace(/[ \t\r\n]+/g, ' ')
      return inside.replace(/\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g, (_, code, sign = '') =>
        code === undefined ? (escapes[sign] ?? sign) : String.fromCharCode(Number.parseInt(code, 16)),
      )
    })
    .join('')
}
