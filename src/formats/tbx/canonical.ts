/** Elements of any TBX in one form: DCA style, names and attributes of the core alone. */
import type {XmlElement, XmlNode} from '../../types.js'
import type {Element} from '../xml/index.js'
import {CORE, categories} from './categories.js'

/** A core element, with the place it was read from. */
export interface Canonical extends XmlElement {
  children: (string | Canonical)[]
  line: number
}

/** An element in DCA style: `<basic:definition>` becomes `<descrip type="definition">`. */
export function canonical(element: Element): Canonical {
  const {line, local, uri} = element
  const attributes: Record<string, string> = {}
  for (const [name, value] of Object.entries(element.attributes)) {
    if (
      name !== 'metaType' &&
      !name.startsWith('xmlns') &&
      (!name.includes(':') || name.startsWith('xml:'))
    ) {
      attributes[name] = value
    }
  }
  const isCore = uri === CORE || uri === ''
  const name = isCore ? local : (categories[local]?.element ?? element.attributes.metaType ?? 'descrip')
  const own = isCore ? attributes : {type: local, ...attributes}
  const children = element.children.flatMap(readChild)
  const isGroup =
    children.some((child) => typeof child !== 'string') &&
    !/^(note|descrip|admin|termNote|term|p|item)$/.test(name)
  return {
    kind: 'element',
    name,
    attributes: own,
    children: isGroup
      ? children.filter((child) => typeof child !== 'string' || child.trim() !== '')
      : children,
    line,
  }
}

function readChild(node: XmlNode): (string | Canonical)[] {
  if (typeof node === 'string') return [node]
  return node.kind === 'element' ? [canonical(node as Element)] : []
}

/** Child elements of a name. */
export const childrenOf = (element: Canonical, ...names: string[]): Canonical[] =>
  element.children.filter(
    (child): child is Canonical => typeof child !== 'string' && names.includes(child.name),
  )

/** The text of an element, without markup; a line break and the indentation after it are one space. */
export function textOfElement({children}: Canonical): string {
  const text = children.map((child) => (typeof child === 'string' ? child : textOfElement(child))).join('')
  return text.replace(/[ \t]*\n[ \t]+/g, ' ').trim()
}

/** Whether an element has text alone, and no attribute but its type. */
export const isPlain = ({attributes, children}: Canonical): boolean =>
  children.every((child) => typeof child === 'string') &&
  Object.keys(attributes).every((name) => name === 'type')
