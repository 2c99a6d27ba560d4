/**
 * Windows' encoding of Western Europe (WHATWG Encoding, section 9). `TextDecoder` of several versions of Node that we
 * support reads its bytes 0x80 to 0x9F as control characters.
 */

/** What the bytes from 0x80 to 0x9F stand for; five are not assigned and stand for the control character. */
const high =
  '\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F' +
  '\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178'

/** Whether a label names it: the labels of Latin-1 do too (WHATWG Encoding, section 4.2). */
export function isWindows1252(label: string): boolean {
  return /^(windows-1252|x-cp1252|cp1252|iso-?8859-?1|iso_8859-1|latin1|l1|ansi_x3\.4-1968)$/.test(label)
}

export class Windows1252Decoder {
  readonly encoding = 'windows-1252'

  /** Each byte is a character: streams need no memory. */
  decode(bytes: Uint8Array = new Uint8Array(0), _options?: {stream?: boolean}): string {
    // Latin-1 is the one that no version gets wrong: a byte is its own code.
    const pieces: string[] = []
    for (let at = 0; at < bytes.length; at += slice) {
      pieces.push(String.fromCharCode(...bytes.subarray(at, at + slice)))
    }
    return pieces.join('').replace(/[\x80-\x9F]/g, (character) => high[character.charCodeAt(0) - 0x80]!)
  }
}

const slice = 0x2000
