import {type SaxesOptions, SaxesParser} from 'saxes'
import {VFileMessage} from 'vfile-message'
import type {XmlElement, XmlNode} from '../types.js'

/** Elements nested deeper than this are refused: no real document is, and recursion must end. */
const MAX_DEPTH = 1000
/** Longest attribute, in UTF-16 code units. */
const MAX_ATTRIBUTE = 1 << 20
/** Longest text, comment or instruction between two tags, in UTF-16 code units. */
const MAX_TEXT = 1 << 25
const SLICE = 1 << 16

const OPTIONS = {
  xmlns: false,
  position: true,
  defaultXMLVersion: '1.0',
  forceXMLVersion: true,
} satisfies SaxesOptions

const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace'
const XMLNS_NAMESPACE = 'http://www.w3.org/2000/xmlns/'

/** Where something begins: 1-based. */
export interface Place {
  line: number
  column: number
}

/** Namespaces in force, and the element names met under them. */
interface Scope {
  prefixes: Map<string, string>
  names: Map<string, {uri: string; local: string}>
}

/** An element that has been read: its namespace is resolved and its place is known. */
export class Element implements XmlElement {
  readonly kind = 'element'
  readonly children: XmlNode[] = []
  /** The schema's own: the rule that holds here, and how far the children have come in it. */
  rule: unknown
  step = 0
  count = 0
  /** How many children there were before the first that was dealt with. */
  passed: number | undefined
  constructor(
    readonly name: string,
    readonly attributes: Record<string, string>,
    readonly uri: string,
    readonly local: string,
    readonly scope: Scope,
    readonly line: number,
    readonly column: number,
  ) {}
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
  close?(element: Element, ancestors: readonly Element[]): boolean
  /** Text in `parent`. `false` leaves it out. */
  text?(text: string, parent: Element, place: () => Place): boolean
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

/**
 * Reads an XML 1.0 document with namespaces.
 *
 * @throws VFileMessage where the text is not well-formed or passes a limit.
 */
export function readXml(text: string, visitor?: XmlVisitor): XmlDocument {
  return new XmlReader(visitor).write(text).end()
}

/**
 * Reads XML chunk by chunk. No entity is expanded but XML's own five, and nothing outside the text is ever
 * opened, whatever a document type declares.
 */
export class XmlReader {
  readonly #parser = new SaxesParser(OPTIONS)
  readonly #visitor: XmlVisitor
  readonly #stack: Element[] = []
  readonly #before: XmlNode[] = []
  readonly #after: XmlNode[] = []
  #root: Element | undefined
  #doctype: string | undefined
  #outer: Scope = {prefixes: new Map([['xml', XML_NAMESPACE]]), names: new Map()}
  #start: Place = {line: 1, column: 1}
  /** Characters given to the parser, and how many of them have been handed on. */
  #given = 0
  #settled = 0
  /** Line of the last event, and the offset where that line begins. */
  #line = 1
  #lineStart = 0
  #inTag = false

  constructor(visitor: XmlVisitor = {}) {
    this.#visitor = visitor
    const parser = this.#parser
    parser.on('error', (error) => {
      // saxes writes `line:column: reason`, with its own count of columns.
      throw this.#fault(error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, ''), this.#here())
    })
    parser.on('opentagstart', (tag) => {
      const {line, columnIndex, position} = parser
      const length = tag.name.length
      this.#start =
        columnIndex > length
          ? {line, column: columnIndex - length - 1}
          : {line: this.#line, column: position - length - 1 - this.#lineStart}
      this.#settle()
      this.#inTag = true
    })
    parser.on('attribute', () => {
      this.#settled = parser.position
    })
    parser.on('opentag', (tag) => {
      this.#settle()
      this.#open(tag.name, tag.attributes as Record<string, string>)
    })
    parser.on('closetag', () => {
      this.#settle()
      this.#close()
    })
    parser.on('text', (text) => this.#text(text))
    parser.on('cdata', (text) => this.#text(text))
    parser.on('comment', (value) => this.#add({kind: 'comment', value}))
    parser.on('processinginstruction', ({target, body}) =>
      this.#add({kind: 'instruction', name: target, value: body}),
    )
    parser.on('doctype', (doctype) => {
      this.#settle()
      this.#doctype = doctype
    })
  }

  write(text: string): this {
    for (let at = 0; at < text.length; at += SLICE) {
      const slice = text.length <= SLICE ? text : text.slice(at, at + SLICE)
      this.#parser.write(slice)
      this.#given += slice.length
      const most = this.#inTag ? MAX_ATTRIBUTE : MAX_TEXT
      if (this.#given - this.#settled > most + SLICE) {
        const what = this.#inTag ? 'an attribute' : 'a text'
        throw this.#fault(`expected ${what} of at most ${most} characters`, {
          line: this.#parser.line,
          column: this.#parser.column + 1,
        })
      }
    }
    return this
  }

  end(): XmlDocument {
    this.#parser.close()
    if (!this.#root) throw this.#fault('expected an XML document', this.#here())
    return {root: this.#root, before: this.#before, after: this.#after, doctype: this.#doctype}
  }

  #fault(reason: string, place: Place): VFileMessage {
    return unreadable(reason, place, 'xml')
  }

  #here(): Place {
    return {line: this.#parser.line, column: this.#parser.columnIndex + 1}
  }

  /** Everything up to here has been handed on. */
  #settle(): void {
    const {line, columnIndex, position} = this.#parser
    this.#settled = position
    this.#line = line
    this.#lineStart = position - columnIndex
    this.#inTag = false
  }

  #open(name: string, attributes: Record<string, string>): void {
    const stack = this.#stack
    const parent = stack.at(-1)
    if (stack.length >= MAX_DEPTH) {
      throw this.#fault(`expected elements nested at most ${MAX_DEPTH} deep`, this.#start)
    }
    const scope = this.#scope(parent?.scope ?? this.#outer, attributes)
    let resolved = scope.names.get(name)
    if (!resolved) {
      const colon = name.indexOf(':')
      const prefix = colon < 0 ? '' : name.slice(0, colon)
      const uri = scope.prefixes.get(prefix) ?? (prefix ? this.#undeclared(prefix) : '')
      resolved = {uri, local: name.slice(colon + 1)}
      scope.names.set(name, resolved)
    }
    const {line, column} = this.#start
    const element = new Element(name, attributes, resolved.uri, resolved.local, scope, line, column)
    if (parent) parent.children.push(element)
    else this.#root = element
    this.#visitor.open?.(element, stack)
    stack.push(element)
  }

  #close(): void {
    const element = this.#stack.pop()!
    if (!this.#visitor.close?.(element, this.#stack)) return
    const parent = this.#stack.at(-1)
    if (!parent) return
    // What has come between it and the one before it goes with it.
    parent.passed ??= parent.children.length - 1
    parent.children.length = parent.passed
  }

  /** The scope inside a tag; checks what XML names demand of its attributes. */
  #scope(outer: Scope, attributes: Record<string, string>): Scope {
    let prefixes: Map<string, string> | undefined
    let prefixed: string[] | undefined
    for (const name in attributes) {
      const value = attributes[name]!
      if (value.length > MAX_ATTRIBUTE) {
        throw this.#fault(`expected an attribute of at most ${MAX_ATTRIBUTE} characters`, this.#start)
      }
      const colon = name.indexOf(':')
      if (colon < 0) {
        if (name !== 'xmlns') continue
        prefixes ??= new Map(outer.prefixes)
        prefixes.set('', value)
      } else if (name.startsWith('xmlns:')) {
        const prefix = name.slice(6)
        if (
          !value ||
          prefix === 'xmlns' ||
          value === XMLNS_NAMESPACE ||
          (prefix === 'xml') !== (value === XML_NAMESPACE)
        ) {
          throw this.#fault(`expected a namespace that prefix "${prefix}" may stand for`, this.#start)
        }
        prefixes ??= new Map(outer.prefixes)
        prefixes.set(prefix, value)
      } else {
        prefixed ??= []
        prefixed.push(name)
      }
    }
    const scope = prefixes ? {prefixes, names: new Map()} : outer
    if (prefixed) this.#checkPrefixes(scope, prefixed)
    return scope
  }

  #checkPrefixes(scope: Scope, names: string[]): void {
    const seen = new Set<string>()
    for (const name of names) {
      const [prefix, local] = name.split(':', 2) as [string, string]
      const expanded = `${scope.prefixes.get(prefix) ?? this.#undeclared(prefix)} ${local}`
      if (seen.has(expanded))
        throw this.#fault(`expected one attribute "${local}" of a namespace`, this.#start)
      seen.add(expanded)
    }
  }

  #undeclared(prefix: string): never {
    throw this.#fault(`expected a declaration of prefix "${prefix}"`, this.#start)
  }

  #text(text: string): void {
    this.#settle()
    const parent = this.#stack.at(-1)
    if (!parent || text.length === 0) return
    if (text.length > MAX_TEXT) {
      throw this.#fault(`expected a text of at most ${MAX_TEXT} characters`, this.#here())
    }
    if (this.#visitor.text && !this.#visitor.text(text, parent, () => this.#here())) return
    const {children} = parent
    const last = children.length - 1
    if (last >= 0 && typeof children[last] === 'string') children[last] += text
    else children.push(text)
  }

  #add(node: XmlNode): void {
    this.#settle()
    const parent = this.#stack.at(-1)
    if (parent) parent.children.push(node)
    else if (this.#root) this.#after.push(node)
    else this.#before.push(node)
  }
}
