/**
 * What the two families of XLIFF, 1.x and 2.x, need to be carried into each other: attributes of 1.2 that 2.x has no
 * word for become metadata, its elements become extensions, and back.
 */
import type {
  Inline,
  XliffMeta,
  XliffMetaGroup,
  XliffVersion,
  XmlElement,
  XmlNode,
  XmlRest,
} from '../../../types/index.js'

/** Whether the version is of the family of 1.2. */
export const isOld = (version: XliffVersion): boolean => version.startsWith('1.')

export const NAMESPACE = 'urn:oasis:names:tc:xliff:document:1.2'
/** Of the attributes of 1.2 that stand on elements of XLIFF 2. */
export const PREFIX = 'xlf12'
/** The type of marks of ITS in 1.2. */
export const ITS_TYPE = 'x-its'
const CATEGORY = 'xliff12'

/** Types of codes: XLIFF 2's type and subtype, and the word of 1.2 (section 3.3 there). */
const TYPES: readonly [type: string, subType: string | undefined, ctype: string][] = [
  ['fmt', 'xlf:b', 'bold'],
  ['fmt', 'xlf:i', 'italic'],
  ['fmt', 'xlf:u', 'underlined'],
  ['fmt', 'xlf:lb', 'lb'],
  ['fmt', 'xlf:pb', 'pb'],
  ['link', undefined, 'link'],
  ['image', undefined, 'image'],
]
/** The words of 1.2 that codes which stand alone may have; the others are for pairs. */
const ALONE = new Set(['lb', 'pb', 'image'])

interface Typed {
  kind: string
  type?: string
  subType?: string
}

/** `type` and `subType` in the words of 1.2. */
export function oldType({kind, type, subType}: Typed): {type?: string; subType?: string} {
  if (subType?.startsWith(`${CATEGORY}:`))
    return {type: subType.slice(CATEGORY.length + 1), subType: undefined}
  if (type === undefined) return {type, subType}
  const known = TYPES.find(([own, sub]) => own === type && sub === subType)?.[2]
  if (known && ALONE.has(known) === (kind === 'ph')) return {type: known, subType: undefined}
  return {type: `x-${type}`, subType}
}

/** `type` and `subType` in the words of 2.x. */
export function newType({type, subType}: Typed): {type?: string; subType?: string} {
  if (type === undefined) return {type, subType}
  const known = TYPES.find(([, , ctype]) => ctype === type)
  if (known) return {type: known[0], subType: known[1] ?? subType}
  const plain = /^x-(fmt|ui|quote|link|image|other)$/.exec(type)?.[1]
  return plain
    ? {type: plain, subType}
    : {type: 'other', subType: `${CATEGORY}:${type.replace(/[\s:]/g, '_')}`}
}

/** Attributes as metadata; nothing for none. */
export function toMetadata(attributes: Record<string, string>): XliffMetaGroup[] {
  const entries = Object.entries(attributes).map(
    ([type, content]): XliffMeta => ({kind: 'meta', type, content}),
  )
  return entries.length > 0 ? [{kind: 'metaGroup', category: CATEGORY, entries}] : []
}

/** The attributes that `toMetadata` put away, and the metadata without them. */
export function fromMetadata(groups: readonly XliffMetaGroup[] = []): {
  attributes: Record<string, string>
  metadata: XliffMetaGroup[] | undefined
} {
  const attributes: Record<string, string> = Object.create(null)
  const others: XliffMetaGroup[] = []
  for (const group of groups) {
    if (group.category !== CATEGORY) others.push(group)
    else for (const entry of group.entries) if (entry.kind === 'meta') attributes[entry.type] = entry.content
  }
  return {attributes, metadata: others.length > 0 ? others : undefined}
}

/** The nodes among the children, without the places of fields. */
export function nodes(children: XmlRest['children']): Exclude<XmlNode, string>[] {
  return (children ?? []).filter(
    (child): child is Exclude<XmlNode, string> => typeof child !== 'string' && child.kind !== 'field',
  )
}

/** An element of 1.2 as an extension of 2.x. */
export function toExtension<T extends Exclude<XmlNode, string>>(node: T): T {
  if (node.kind !== 'element' || node.name.includes(':') || node.attributes.xmlns !== undefined) return node
  return {...node, attributes: {xmlns: NAMESPACE, ...node.attributes}}
}

/** The element of 1.2 that an extension of 2.x is. */
export function fromExtension<T extends Exclude<XmlNode, string>>(node: T): T {
  if (node.kind !== 'element' || node.attributes.xmlns !== NAMESPACE) return node
  const {xmlns, ...attributes} = (node as XmlElement).attributes
  return {...node, attributes}
}

/**
 * Extensions of one element, where no id comes twice, as XLIFF 2 demands of them: the later one stands in the
 * namespace of 1.2.
 */
export function apart<T extends XmlNode>(extensions: T[]): T[] {
  const seen = new Set<string>()
  const walk = (node: XmlNode): XmlNode => {
    if (typeof node === 'string' || node.kind !== 'element') return node
    const {id, ...others} = node.attributes
    const isNew = id === undefined || !seen.has(id)
    if (id !== undefined) seen.add(id)
    return {
      ...node,
      attributes: isNew ? node.attributes : {[`${PREFIX}:id`]: id, ...others},
      children: node.children.map(walk),
    }
  }
  return extensions.map((node) => walk(node) as T)
}

/** Attributes of 1.2 under their own names again, as far as `keep` and `apart` have given them others. */
export function together<T extends Inline | XmlNode>(node: T): T
export function together(node: Inline | XmlNode): Inline | XmlNode {
  if (typeof node === 'string' || !('attributes' in node) || !node.attributes) return node
  const attributes: Record<string, string> = {}
  for (const name in node.attributes) {
    const own = name.startsWith(`${PREFIX}:`) ? name.slice(PREFIX.length + 1) : name
    attributes[own] = node.attributes[name]!
  }
  if (node.kind !== 'element') return {...node, attributes}
  return {...node, attributes, children: node.children.map((child) => together(child))}
}
