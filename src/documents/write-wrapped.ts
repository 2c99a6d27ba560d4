/** Translations written into wrapped text. */
import type {Block} from '../types/index.js'
import {lineWidth} from './lines.js'
import {writePlainText} from './write-plain.js'
import type {Written} from './written.js'

/** A paragraph with lines as long as those of the document, indented as its own were. */
export function writeWrapped(nodes: readonly Written[], {start, end}: Block, document: string): string {
  const width = lineWidth(document)
  const lineEnd = /\r\n|[\r\n]/.exec(document)?.[0] ?? '\n'
  const before = document.slice(0, start)
  const first = start - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) - 1
  const rest = /[\r\n]([ \t]*)\S/.exec(document.slice(start, end))?.[1] ?? ''
  const lines: string[] = []
  let line = ''
  for (const word of writePlainText(nodes).split(/[ \t]+/)) {
    const room = width - (lines.length ? rest.length : first)
    if (line && line.length + 1 + word.length > room) {
      lines.push(line)
      line = word
    } else line += (line && ' ') + word
  }
  return [...lines, line].join(lineEnd + rest)
}
