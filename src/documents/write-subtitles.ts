/** Translations written as the cues of subtitles. */
import type {Written} from './written.js'

/** The most characters of a line that a screen has room for. */
export const lineLength = 42

/** Tags of both formats, and the settings that players of SubRip know: `{\an8}`. */
export const tag = /<[^<>\r\n]*>|\{\\[^{}\r\n]*\}/g
/** A cue: on one line where it fits, on two as even as words allow where it doesn't. */
export function writeSubtitles(nodes: readonly Written[], format: 'srt' | 'vtt', document: string): string {
  const encode = format === 'vtt' ? escaped : (text: string) => text
  const write = (list: readonly Written[]): string =>
    list
      .map((node) => {
        if (typeof node === 'string') return encode(node.replace(/\s+/g, ' '))
        return 'raw' in node ? node.raw : node.open + write(node.children) + node.close
      })
      .join('')
  const lineEnd = /\r\n|[\r\n]/.exec(document)?.[0] ?? '\n'
  return write(nodes)
    .trim()
    .split(/\r\n|[\r\n]/)
    .map((line) => balanced(line, lineEnd))
    .join(lineEnd)
}

/** A line cut at the blank nearest its middle, where it is too long; tags take no room, and no cut is within one. */
function balanced(line: string, lineEnd: string): string {
  const shown = [...line.replace(tag, '')].length
  if (shown <= lineLength) return line
  let width = 0
  let best: {at: number; distance: number} | undefined
  for (const {index, 0: token} of line.matchAll(/<[^<>]*>|\{\\[^{}]*\}|[\s\S]/gu)) {
    if (token === ' ') {
      const distance = Math.abs(shown / 2 - width)
      if (!best || distance < best.distance) best = {at: index, distance}
    }
    if (token.length <= 2 && !/^[<{]./.test(token)) width++
  }
  return best ? line.slice(0, best.at) + lineEnd + line.slice(best.at + 1) : line
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;'})[sign]!)
}
