/** Elements of any TBX in one form: DCA style, names and attributes of the core alone. */
import type {XmlComment, XmlElement, XmlInstruction} from '../../types/index.js'
import type {Element} from '../../xml/index.js'
import {CORE, categories} from './categories.js'

/** Elements of text: white space in them may mean something. */
export const texts: readonly string[] = [
  ...[
    'admin',
    'adminNote',
    'descrip',
    'descripNote',
    'foreign',
    'hi',
    'item',
    'note',
    'p',
    'ref',
    'term',
    'termComp',
  ],
  ...['termNote', 'title', 'transacNote', 'xref'],
]

/** A core element, with the place it was read from. */
export interface Canonical extends XmlElement {
  children: (string | Canonical)[]
  line: number
}

/**
 * An element in DCA style: `<basic:definition>` becomes `<descrip type="definition">`.
 * @param onLost is told of comments and instructions, which stand for nothing.
 */
export function canonical(
  element: Element,
  onLost?: (node: XmlComment | XmlInstruction, line: number) => void,
): Canonical {
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
  const known = Object.hasOwn(categories, local) ? categories[local]!.element : undefined
  const name = isCore ? local : (known ?? element.attributes.metaType ?? 'descrip')
  const own = isCore ? attributes : {type: local, ...attributes}
  const children = element.children.flatMap((node): (string | Canonical)[] => {
    if (typeof node === 'string') return [node]
    if (node.kind === 'element') return [canonical(node as Element, onLost)]
    onLost?.(node, line)
    return []
  })
  const isGroup = children.some((child) => typeof child !== 'string') && !texts.includes(name)
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

/** Child elements of a name. */
export const childrenOf = (element: Canonical, ...names: string[]): Canonical[] =>
  element.children.filter(
    (child): child is Canonical => typeof child !== 'string' && names.includes(child.name),
  )

/** Elements whose content is code of another format, and no text. */
const codes: readonly string[] = ['bpt', 'ept', 'it', 'ph', 'ut', 'sc', 'ec']

/** The text of an element, without markup; a line break and the indentation after it are one space. */
export function textOfElement(element: Canonical): string {
  return rawText(element)
    .replace(/[ \t]*\n[ \t]+/g, ' ')
    .trim()
}

const rawText = ({children}: Canonical): string =>
  children
    .map((child) => (typeof child === 'string' ? child : codes.includes(child.name) ? '' : rawText(child)))
    .join('')

/** Whether an element has text alone, and no attribute but its type. */
export const isPlain = ({attributes, children}: Canonical): boolean =>
  children.every((child) => typeof child === 'string') &&
  Object.keys(attributes).every((name) => name === 'type')

/** An element. */
export function element(
  name: string,
  attributes: Record<string, string>,
  children: XmlElement['children'],
): XmlElement {
  return {kind: 'element', name, attributes, children}
}
