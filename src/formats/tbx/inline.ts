/** Markup inside texts (ISO 30042, meta-markup): which of it a version has a place for. */
import type {XmlNode} from '../../types/index.js'

/** Attributes and their values, where they are a list, by element: what both schemas take, ids and links aside. */
const native: Readonly<Record<2 | 3, Readonly<Record<string, Readonly<Record<string, RegExp>>>>>> = {
  2: {
    hi: {type: /^/, 'xml:lang': /^/},
    foreign: {'xml:lang': /^/},
    bpt: {i: /^/, type: /^/},
    ept: {i: /^/},
    ph: {type: /^/},
  },
  3: {
    hi: {type: /^(entailedTerm|hotkey|italics|bold|superscript|subscript|math)$/},
    foreign: {'xml:lang': /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/},
  },
}

/** Whether a child of a text stands in a version as it is. */
export function isInline(node: XmlNode, version: 2 | 3): boolean {
  if (typeof node === 'string') return true
  const attributes = node.kind === 'element' ? native[version][node.name] : undefined
  if (node.kind !== 'element' || !attributes || !Object.hasOwn(native[version], node.name)) return false
  return (
    Object.entries(node.attributes).every(
      ([name, value]) => Object.hasOwn(attributes, name) && attributes[name]!.test(value),
    ) &&
    node.children.every(
      (child) => typeof child === 'string' || (node.name === 'foreign' && isInline(child, version)),
    )
  )
}
