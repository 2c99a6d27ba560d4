/** Bytes to text: by the byte order mark, by what the file says of itself, as UTF-8 otherwise. */

import {expectBytes} from '../misuse.js'
import {type Place, unreadable} from '../xml/index.js'
import {type Chunks, piecesOf} from './chunks.js'
import {isWindows1252, Windows1252Decoder} from './windows-1252.js'

const START: Place = {line: 1, column: 1}
/** Bytes in which an XML declaration ends, and HTML names its encoding (HTML, section 13.2.3.2). */
const HEAD = 1024

/**
 * The text of a file, from its bytes: UTF-8, UTF-16 by its byte order mark or by how XML begins in it, and any encoding
 * that an XML declaration or HTML's `<meta charset>` names and the platform knows. The byte order mark is not part of
 * the text.
 *
 * @throws VFileMessage where the bytes are not what they say they are.
 */
export function decode(bytes: Uint8Array): string {
  expectBytes('the text', bytes)
  const encoding = encodingOf(bytes)
  try {
    return decoderFor(encoding).decode(bytes)
  } catch (error) {
    if (error instanceof RangeError) throw unknown(encoding)
    throw fault(`expected text in ${encoding}${adviceFor(encoding)}`, placeOfFault(bytes, encoding))
  }
}

function decoderFor(encoding: string): TextDecoder | Windows1252Decoder {
  return isWindows1252(encoding) ? new Windows1252Decoder() : new TextDecoder(encoding, {fatal: true})
}

/** Spreadsheets and old editors write the encoding of Windows and name none. */
function adviceFor(encoding: string): string {
  return encoding === 'utf-8' ? '; save the file as UTF-8 (in Excel, "CSV UTF-8")' : ''
}

/** The encoding of a file, from its first bytes (XML 1.0, appendix F). Text that is no XML is taken for UTF-8. */
export function encodingOf(bytes: Uint8Array): string {
  const [a, b, c, d] = bytes
  if (a === 0xff && b === 0xfe && c === 0 && d === 0)
    throw fault('expected UTF-8 or UTF-16, found UTF-32', START)
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff)
    throw fault('expected UTF-8 or UTF-16, found UTF-32', START)
  if (a === 0xef && b === 0xbb && c === 0xbf) return declared(bytes, 'utf-8')
  if (a === 0xff && b === 0xfe) return declared(bytes, 'utf-16le')
  if (a === 0xfe && b === 0xff) return declared(bytes, 'utf-16be')
  if (a === 0x3c && b === 0) return declared(bytes, 'utf-16le')
  if (a === 0 && b === 0x3c) return declared(bytes, 'utf-16be')
  return declared(bytes, undefined)
}

/** What the XML declaration says, checked against what the bytes show. */
function declared(bytes: Uint8Array, shown: string | undefined): string {
  const head = new TextDecoder(shown ?? 'latin1').decode(bytes.subarray(0, HEAD))
  const said = /^<\?xml\s[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(head)?.[1]?.toLowerCase()
  if (said === undefined) return shown ?? charsetOf(head) ?? 'utf-8'
  // Where all is ASCII it is UTF-8 too; where not, the declaration was never true.
  if (/^(us-)?ascii$/.test(said)) return shown ?? 'utf-8'
  const saysWide = /^(utf-?16|ucs-?2|iso-10646-ucs-2)/.test(said)
  const fits = shown === undefined ? !saysWide : shown === 'utf-8' ? /^utf-?8$/.test(said) : saysWide
  // A wide encoding without its mark may name either order; the bytes decide.
  if (fits) return shown ?? said
  throw fault(`expected text in ${said}, as it says, found ${shown ?? 'bytes of another encoding'}`, START)
}

/** What HTML or PO says, where it is no wide encoding: that would not have been readable up to here. */
function charsetOf(head: string): string | undefined {
  if (/^(?:#.*|[ \t\r\n])*msgid[ \t]+""/.test(head)) {
    const said = /"Content-Type:[^"\r\n]*?charset=([^"\\\s;]+)/i.exec(head)?.[1]?.toLowerCase()
    return said === 'charset' ? undefined : said
  }
  const html = head.replace(/<!--[\s\S]*?(-->|$)/g, '')
  if (!/^\s*<(!doctype html|html|head|meta|title|script|link|style|body)\b/i.test(html)) return undefined
  const said = /<meta\s[^>]*?charset\s*=\s*["']?\s*([^"'\s/>;]+)/i.exec(html)?.[1]?.toLowerCase()
  return said === undefined || /^(utf-?16|us-ascii|ascii)/.test(said) ? undefined : said
}

/** Line and column of the first byte that does not belong: a decoder that goes on puts U+FFFD there. */
function placeOfFault(bytes: Uint8Array, encoding: string): Place {
  const text = new TextDecoder(encoding).decode(bytes)
  const at = Math.max(0, text.indexOf('\uFFFD'))
  const start = text.lastIndexOf('\n', at - 1) + 1
  return {line: text.slice(0, start).split('\n').length, column: at - start + 1}
}

/**
 * Text chunk by chunk, from chunks of bytes or of text.
 *
 * @throws VFileMessage where the bytes are not what they say they are.
 */
export async function* decodeChunks(chunks: Chunks): AsyncGenerator<{text: string; size: number}> {
  let decoder: TextDecoder | Windows1252Decoder | undefined
  let head: Uint8Array = new Uint8Array(0)
  let line = 1
  const read = (bytes: Uint8Array | undefined) => {
    try {
      decoder ??= decoderFor(encodingOf(head))
      const text = bytes ? decoder.decode(bytes, {stream: true}) : decoder.decode()
      line += text.split('\n').length - 1
      return text
    } catch (error) {
      if (error instanceof TypeError)
        throw fault(`expected text in ${decoder!.encoding}${adviceFor(decoder!.encoding)}`, {line, column: 1})
      throw error instanceof RangeError ? unknown(encodingOf(head)) : error
    }
  }
  for await (const chunk of piecesOf(chunks)) {
    const size = chunk.length
    if (typeof chunk === 'string') yield {text: chunk, size}
    else if (decoder) yield {text: read(chunk), size}
    else {
      // The first bytes tell the encoding.
      head = concat(head, chunk)
      yield {text: head.length >= HEAD ? read(head) : '', size}
    }
  }
  if (!decoder && head.length > 0) yield {text: read(head), size: 0}
  if (decoder) yield {text: read(undefined), size: 0}
}

function concat(a: Uint8Array, b: Uint8Array): Uint8Array {
  const all = new Uint8Array(a.length + b.length)
  all.set(a)
  all.set(b, a.length)
  return all
}

function unknown(encoding: string): Error {
  return fault(`expected an encoding that is known here, found "${encoding}"`, START)
}

function fault(reason: string, place: Place): Error {
  return unreadable(reason, place, 'encoding')
}
