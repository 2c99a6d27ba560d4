/** A document as the skeleton of an XLIFF file, byte for byte. */
import type {XliffSkeleton, XmlNode} from '../types/index.js'
import {hexOf, UNHOLDABLE_ALL} from '../xml/characters.js'

const character = 'padanan-character'
const furniture = 'padanan-left-out'
const charset = 'padanan-encoding'

/**
 * The whole document, and before it the encoding of its file where it isn't UTF-8 (`<?padanan-encoding utf-16le?>`) and
 * the ids of the blocks that no unit was made of, so that `merge` can tell them from units that were lost:
 * `<?padanan-left-out u2 u7?>`. A character that XML can't hold is an instruction with its code:
 * `<?padanan-character 000C?>`.
 */
export function toSkeleton(text: string, leftOut: readonly string[], encoding?: string): XliffSkeleton {
  const content: XmlNode[] = []
  if (encoding !== undefined) content.push({kind: 'instruction', name: charset, value: encoding})
  if (leftOut.length) content.push({kind: 'instruction', name: furniture, value: leftOut.join(' ')})
  let from = 0
  const take = (to: number) => {
    if (to > from) content.push(text.slice(from, to))
  }
  for (const {index, 0: found} of text.matchAll(UNHOLDABLE_ALL)) {
    take(index)
    const value = hexOf(found.charCodeAt(0))
    content.push({kind: 'instruction', name: character, value})
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
      const isOurs = node.kind === 'instruction' && node.name === character
      return isOurs ? String.fromCharCode(Number.parseInt(node.value, 16)) : ''
    })
    .join('')
}

/** The ids of the blocks that no unit was made of. */
export function leftOutOf(skeleton: XliffSkeleton): string[] {
  return said(skeleton, furniture)?.split(/\s+/) ?? []
}

/** The encoding of the document's file; nothing where that was UTF-8. */
export function encodingOf(skeleton: XliffSkeleton | undefined): string | undefined {
  return skeleton && said(skeleton, charset)
}

/** What an instruction of ours says. */
function said({content = []}: XliffSkeleton, name: string): string | undefined {
  for (const node of content)
    if (typeof node !== 'string' && node.kind === 'instruction' && node.name === name)
      return node.value.trim()
  return undefined
}
