/** Elements as they are read, with their place. */
import {VFileMessage} from 'vfile-message'
import type {XmlElement, XmlNode} from '../types/index.js'

/** Characters of names, and those a name may begin with (XML 1.0, section 2.3), for a character class with flag `u`. */
const NAME_START =
  ':A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}'
export const NAME_CHARACTER = `${NAME_START}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F\\u2040`
export const NAME = new RegExp(`^[${NAME_START}][${NAME_CHARACTER}]*$`, 'u')

export const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace'

/** Where something begins: 1-based. */
export interface Place {
  line: number
  column: number
}

/** The name of elements in a document, with its namespace; what is found out about it once holds for all of them. */
export interface ElementName {
  /** As it is written, and where. */
  name: string
  scope: Scope
  uri: string
  local: string
  /** How the format calls it, and the rule that the format's schema has for it: `null` for none. */
  key?: string
  rule?: ElementRule | null
}

/** What the reader needs to know of the rule for an element. */
export interface ElementRule {
  /** Whether text may stand in it. */
  readonly text: boolean
  /** Whether white space in it means nothing: then it is left out. */
  readonly dropsSpace: boolean
}

/** Namespaces in force, and the element names met under them. */
export interface Scope {
  prefixes: Prefixes
  names: Map<string, ElementName>
}

/** Prefixes that an element declares, and those of the elements around it: copies of these would take much room. */
export class Prefixes {
  readonly #own = new Map<string, string>()
  constructor(private readonly outer?: Prefixes) {}

  get(prefix: string): string | undefined {
    return this.#own.get(prefix) ?? this.outer?.get(prefix)
  }

  set(prefix: string, uri: string): this {
    this.#own.set(prefix, uri)
    return this
  }
}

/** Of an element without children. */
const NO_CHILDREN: XmlNode[] = Object.freeze([]) as unknown as XmlNode[]

/** An element that has been read: its namespace is resolved and its place is known. */
export class Element implements XmlElement {
  declare readonly kind: 'element'
  children = NO_CHILDREN
  /** The schema's own: the rule that holds here, and how far the children have come in it. */
  rule: ElementRule | undefined
  step = 0
  count = 0
  /** How many children there were before the first that was dealt with. */
  passed = -1
  /** What has been made of it and its like already: see `Made`. */
  declare readonly made: unknown[] | undefined
  constructor(
    readonly attributes: Record<string, string>,
    readonly type: ElementName,
    readonly line: number,
    readonly column: number,
  ) {}

  get name(): string {
    return this.type.name
  }

  get scope(): Scope {
    return this.type.scope
  }

  get uri(): string {
    return this.type.uri
  }

  get local(): string {
    return this.type.local
  }
}
Object.defineProperty(Element.prototype, 'kind', {value: 'element', enumerable: true})

/** The elements among nodes that have been read. */
export const elementsOf = (nodes: readonly XmlNode[]): Element[] =>
  nodes.filter((node): node is Element => typeof node !== 'string' && node.kind === 'element')

/** Of an element without attributes. */
export const NONE: Record<string, string> = Object.freeze(Object.create(null))

/** Stands in the tree for elements of one name, side by side, that something has been made of: the rest of them is gone. */
class Made {
  declare readonly kind: 'element'
  constructor(
    readonly type: ElementName,
    readonly made: unknown[],
  ) {}
}
Object.defineProperty(Made.prototype, 'kind', {value: 'element'})

/** Keeps of an element, the last child of its parent, what has been made of it. */
export function replaceBy(parent: Element, element: Element, made: unknown): void {
  const {children} = parent
  const last = children.length - 1
  const before = children[last - 1]
  if (before instanceof Made && before.type === element.type) {
    before.made.push(made)
    children.pop()
  } else children[last] = new Made(element.type, [made]) as unknown as Element
}

/** A document read whole. `doctype` is what stood between `<!DOCTYPE` and `>`. */
export interface XmlDocument {
  root: Element
  before: XmlNode[]
  after: XmlNode[]
  doctype?: string
}

/** Follows a reader element by element. */
export interface XmlVisitor {
  /** Before the children of `element` are read. */
  open?(element: Element, ancestors: readonly Element[]): void
  /** After they are. `true` takes the element out of its parent: it has been dealt with. */
  close?(element: Element, ancestors: readonly Element[]): boolean | undefined
  /** What goes with an element that has been dealt with: what stands between it and the one before, or after the last. */
  passed?(nodes: readonly XmlNode[], line: number): void
  /** Text in a `parent` whose rule allows none. `false` leaves it out. */
  text?(text: string, parent: Element, place: Place): boolean
}

/** The error for input that can't be read: `String(error)` is `line:column: reason`. */
export function unreadable(reason: string, place: Place, ruleId: string): VFileMessage {
  const {line, column} = place
  const message = new VFileMessage(reason, {place: {line, column}, source: 'padanan', ruleId})
  message.fatal = true
  return message
}

/** The namespace of a prefixed attribute name on `element`; `''` for a name without prefix. */
export function attributeNamespace(element: Element, name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? '' : (element.scope.prefixes.get(name.slice(0, colon)) ?? '')
}

/** What the model keeps of an element: names as written, no namespaces and places. */
export function plain(element: XmlElement): XmlElement {
  return {
    kind: 'element',
    name: element.name,
    attributes: element.attributes,
    children: element.children.map((child) =>
      typeof child !== 'string' && child.kind === 'element' ? plain(child) : child,
    ),
  }
}
