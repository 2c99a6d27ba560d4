/** A document as the skeleton of an XLIFF file, byte for byte. */
import type {DocxOptions} from '../documents/index.js'
import type {XliffSkeleton, XmlNode} from '../types/index.js'
import {hexOf, UNHOLDABLE_ALL} from '../xml/characters.js'
import {crc32} from '../zip/index.js'

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

/** Bytes as a skeleton: base64 (RFC 4648). */
export function binarySkeleton(bytes: Uint8Array): XliffSkeleton {
  const pieces: string[] = []
  // Three bytes are four characters: pieces of a multiple fit together.
  for (let at = 0; at < bytes.length; at += slice) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + slice))))
  }
  return {content: [pieces.join('')]}
}

const slice = 0x3000

/**
 * The bytes of a skeleton; nothing where the file has come back without it.
 *
 * @throws {TypeError} Where it is no base64.
 */
export function fromBinarySkeleton(skeleton: XliffSkeleton | undefined): Uint8Array | undefined {
  const text = skeleton?.content?.filter((node) => typeof node === 'string').join('')
  if (!text?.trim()) return undefined
  try {
    return Uint8Array.from(atob(text.replace(/\s+/g, '')), (character) => character.charCodeAt(0))
  } catch (cause) {
    throw new TypeError('padanan: the skeleton is damaged: expected base64', {cause})
  }
}

const taken = ['hidden', 'placeholders', 'glossary'] as const

/** What tells a Word document from others, and what was taken of it: its checksum, its size, what differs from the default. */
export function docxFingerprint(bytes: Uint8Array, options: DocxOptions = {}): string {
  const crc = crc32(bytes).toString(16).padStart(8, '0')
  const said = taken.flatMap((name) =>
    options[name] === undefined ? [] : `${options[name] ? '' : 'no-'}${name}`,
  )
  return [crc, bytes.length, ...(options.changes ? [options.changes] : []), ...said].join('.')
}

/** What was taken of a document with that fingerprint. */
export function optionsOf(fingerprint = ''): DocxOptions {
  const said = fingerprint.split('.').slice(2)
  const options: DocxOptions = {}
  for (const name of taken) {
    if (said.includes(name)) options[name] = true
    if (said.includes(`no-${name}`)) options[name] = false
  }
  if (said.includes('rejected')) options.changes = 'rejected'
  return options
}
