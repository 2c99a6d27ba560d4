/** A document as the skeleton of an XLIFF file, byte for byte. */
import type {XliffSkeleton, XmlNode} from '../types.js'

/** What XML 1.0 has no place for (section 2.2). */
const unholdable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu
const name = 'padanan-character'

/** The whole document. A character that XML can't hold is an instruction with its code: `<?padanan-character 000C?>`. */
export function toSkeleton(text: string): XliffSkeleton {
  const content: XmlNode[] = []
  let from = 0
  const take = (to: number) => {
    if (to > from) content.push(text.slice(from, to))
  }
  for (const {index, 0: character} of text.matchAll(unholdable)) {
    take(index)
    const value = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    content.push({kind: 'instruction', name, value})
    from = index + 1
  }
  take(text.length)
  return {content}
}

/** The document of a skeleton; nothing where the file has come back without it. */
export function fromSkeleton(skeleton: XliffSkeleton | undefined): string | undefined {
  return skeleton?.content
    ?.map((node) => {
      if (typeof node === 'string') return node
      const isOurs = node.kind === 'instruction' && node.name === name
      return isOurs ? String.fromCharCode(Number.parseInt(node.value, 16)) : ''
    })
    .join('')
}
