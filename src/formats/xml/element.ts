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

/** Characters of names, and those a name may begin with (XML 1.0, section 2.3), for a character class with flag `u`. */
const NAME_START =
  ':A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}'
export const NAME_CHARACTER = `${NAME_START}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F\\u2040`
export const NAME = new RegExp(`^[${NAME_START}][${NAME_CHARACTER}]*$`, 'u')

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
  children: XmlNode[] = []
  /** What has been made of it already. */
  made: unknown
  /** The schema's own: the rule that holds here, and how far the children have come in it. */
  rule: unknown
  step = 0
  count = 0
  /** How many children there were before the first that was dealt with. */
  passed: number | undefined
  constructor(
    readonly name: string,
    public attributes: Record<string, string>,
    readonly uri: string,
    readonly local: string,
    readonly scope: Scope,
    readonly line: number,
    readonly column: number,
  ) {}
}

/** A short list is kept to its size, where `push` makes room for more: most elements have one child. */
function addChild(parent: Element, child: XmlNode): void {
  const {children} = parent
  if (children.length === 0) parent.children = [child]
  else if (children.length === 1) parent.children = [children[0]!, child]
  else children.push(child)
}

const NONE: Record<string, string> = Object.freeze(Object.create(null))

/** Keeps of an element what has been made of it, and lets go of the rest. */
export function replaceBy(element: Element, made: unknown): void {
  element.made = made
  element.attributes = NONE
  element.children = []
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
  /** Characters given to the parser, and how many of them have been handed on. */
  #given = 0
  #settled = 0
  /** Where the next event begins. */
  #line = 1
  #column = 1

  constructor(visitor: XmlVisitor = {}) {
    this.#visitor = visitor
    const parser = this.#parser
    // An eighth handler would make V8 keep the parser's fields in a hash table, five times slower: so none for errors.
    parser.on('opentag', (tag) => {
      this.#open(tag.name, tag.attributes as Record<string, string>)
      this.#settle()
    })
    parser.on('closetag', () => {
      this.#close()
      this.#settle()
    })
    parser.on('text', (text) => {
      this.#text(text)
      this.#settle()
      // The parser has seen the "<" after it.
      if (this.#column > 1) this.#column--
    })
    parser.on('cdata', (text) => {
      this.#text(text)
      this.#settle()
    })
    parser.on('comment', (value) => this.#add({kind: 'comment', value}))
    parser.on('processinginstruction', ({target, body}) =>
      this.#add({kind: 'instruction', name: target, value: body}),
    )
    parser.on('doctype', (doctype) => {
      this.#doctype = doctype
      this.#settle()
    })
  }

  write(text: string): this {
    for (let at = 0; at < text.length; at += SLICE) {
      const slice = text.length <= SLICE ? text : text.slice(at, at + SLICE)
      this.#parse(() => this.#parser.write(slice))
      this.#given += slice.length
      if (this.#given - this.#settled > MAX_TEXT + SLICE) throw this.#tooLong('a text', MAX_TEXT)
    }
    return this
  }

  end(): XmlDocument {
    this.#parse(() => this.#parser.close())
    if (!this.#root) throw this.#fault('expected an XML document', this.#here())
    return {root: this.#root, before: this.#before, after: this.#after, doctype: this.#doctype}
  }

  #parse(step: () => void): void {
    try {
      step()
    } catch (error) {
      // saxes writes `line:column: reason`, with its own count of columns.
      const reason = error instanceof Error ? /^\d+:\d+: (.*?)\.?$/s.exec(error.message)?.[1] : undefined
      throw reason === undefined || error instanceof VFileMessage ? error : this.#fault(reason, this.#here())
    }
  }

  #tooLong(what: string, most: number): VFileMessage {
    return this.#fault(`expected ${what} of at most ${most} characters`, this.#start())
  }

  #start(): Place {
    return {line: this.#line, column: this.#column}
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
    this.#column = columnIndex + 1
  }

  #open(name: string, attributes: Record<string, string>): void {
    const stack = this.#stack
    const parent = stack.at(-1)
    if (stack.length >= MAX_DEPTH) {
      throw this.#fault(`expected elements nested at most ${MAX_DEPTH} deep`, this.#start())
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
    const element = new Element(
      name,
      attributes,
      resolved.uri,
      resolved.local,
      scope,
      this.#line,
      this.#column,
    )
    if (parent) addChild(parent, element)
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
        throw this.#tooLong('an attribute', MAX_ATTRIBUTE)
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
          throw this.#fault(`expected a namespace that prefix "${prefix}" may stand for`, this.#start())
        }
        prefixes ??= new Map(outer.prefixes)
        prefixes.set(prefix, value)
      } else if (!name.startsWith('xml:')) {
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
        throw this.#fault(`expected one attribute "${local}" of a namespace`, this.#start())
      seen.add(expanded)
    }
  }

  #undeclared(prefix: string): never {
    throw this.#fault(`expected a declaration of prefix "${prefix}"`, this.#start())
  }

  #text(text: string): void {
    const parent = this.#stack.at(-1)
    if (!parent || text.length === 0) return
    if (text.length > MAX_TEXT) {
      throw this.#tooLong('a text', MAX_TEXT)
    }
    if (this.#visitor.text && !this.#visitor.text(text, parent, () => this.#start())) return
    const {children} = parent
    const last = children.length - 1
    if (last >= 0 && typeof children[last] === 'string') children[last] += text
    else addChild(parent, text)
  }

  #add(node: XmlNode): void {
    this.#settle()
    const parent = this.#stack.at(-1)
    if (parent) addChild(parent, node)
    else if (this.#root) this.#after.push(node)
    else this.#before.push(node)
  }
}
