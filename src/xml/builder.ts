/** Elements made of what the scanner finds. */
import type {XmlNode} from '../types/index.js'
import {
  Element,
  type ElementName,
  NONE,
  type Place,
  Prefixes,
  type Scope,
  unreadable,
  XML_NAMESPACE,
  type XmlDocument,
  type XmlVisitor,
} from './element.js'

/** Elements nested deeper than this are refused: no real document is, and recursion must end. */
const MAX_DEPTH = 1000
/** Longest attribute, in UTF-16 code units. */
const MAX_ATTRIBUTE = 1 << 20
/** Longest text, comment or instruction between two tags, in UTF-16 code units. */
export const MAX_TEXT = 1 << 25

const MAX_ORDINARY = 1000

const XMLNS_NAMESPACE = 'http://www.w3.org/2000/xmlns/'

/** Makes a document of what a tokenizer finds, and tells a visitor. */
export class XmlBuilder implements Place {
  /** Where what comes next begins: the tokenizer keeps it. */
  line = 1
  column = 1
  /** The inside of `<!DOCTYPE …>`. */
  doctype: string | undefined
  readonly #visitor: XmlVisitor
  readonly #stack: Element[] = []
  readonly #before: XmlNode[] = []
  readonly #after: XmlNode[] = []
  readonly #outer: Scope = {prefixes: new Prefixes().set('xml', XML_NAMESPACE), names: new Map()}
  /** Names of attributes that have nothing to do with namespaces: a document has few. */
  readonly #ordinary = new Set<string>()
  #root: Element | undefined

  constructor(visitor: XmlVisitor) {
    this.#visitor = visitor
  }

  get hasRoot(): boolean {
    return this.#root !== undefined
  }

  end(): XmlDocument {
    if (!this.#root) throw unreadable('expected an XML document', this, 'xml')
    return {root: this.#root, before: this.#before, after: this.#after, doctype: this.doctype}
  }

  open(name: string, attributes: Record<string, string>): void {
    const stack = this.#stack
    const parent = stack[stack.length - 1]
    if (stack.length >= MAX_DEPTH) this.fail(`expected elements nested at most ${MAX_DEPTH} deep`)
    const scope = this.#scope(parent?.scope ?? this.#outer, attributes)
    const type = scope.names.get(name) ?? this.#resolve(scope, name)
    const element = new Element(attributes, type, this.line, this.column)
    if (parent) addChild(parent, element)
    else this.#root = element
    this.#visitor.open?.(element, stack)
    stack.push(element)
  }

  close(): void {
    const element = this.#stack.pop()!
    if (element.passed >= 0 && element.children.length > element.passed) {
      this.#visitor.passed?.(element.children.slice(element.passed), this.line)
    }
    if (!this.#visitor.close?.(element, this.#stack)) return
    const parent = this.#stack[this.#stack.length - 1]
    if (!parent) return
    const last = parent.children.length - 1
    if (parent.passed < 0) parent.passed = last
    if (last > parent.passed) {
      this.#visitor.passed?.(parent.children.slice(parent.passed, last), element.line)
    }
    parent.children.length = parent.passed
  }

  /** Whether white space means nothing here. */
  get dropsSpace(): boolean {
    return this.#stack[this.#stack.length - 1]?.rule?.dropsSpace ?? false
  }

  /** `place` is where the text begins. */
  text(text: string, place: Place = this): void {
    const parent = this.#stack[this.#stack.length - 1]
    if (!parent || text.length === 0) return
    if (text.length > MAX_TEXT)
      throw unreadable(`expected a text of at most ${MAX_TEXT} characters`, place, 'xml')
    if (parent.rule?.text === false && this.#visitor.text?.(text, parent, place) === false) return
    const {children} = parent
    const last = children.length - 1
    if (last >= 0 && typeof children[last] === 'string') children[last] += text
    else addChild(parent, text)
  }

  /** A comment or an instruction. */
  add(node: XmlNode): void {
    const parent = this.#stack[this.#stack.length - 1]
    if (parent) addChild(parent, node)
    else if (this.#root) this.#after.push(node)
    else this.#before.push(node)
  }

  fail(reason: string): never {
    throw unreadable(reason, this, 'xml')
  }

  #resolve(scope: Scope, name: string): ElementName {
    const [prefix, local, more] = name.includes(':')
      ? (name.split(':', 3) as [string, string, string?])
      : ['', name]
    if (!local || more !== undefined || (name.includes(':') && !prefix)) {
      this.fail(`expected a name with one prefix at most, found "${name}"`)
    }
    const uri = scope.prefixes.get(prefix) ?? (prefix ? this.#undeclared(prefix) : '')
    const resolved = {name, scope, uri, local}
    scope.names.set(name, resolved)
    return resolved
  }

  /** The scope inside a tag; checks what XML names demand of its attributes. */
  #scope(outer: Scope, attributes: Record<string, string>): Scope {
    if (attributes === NONE) return outer
    let prefixes: Prefixes | undefined
    let prefixed: string[] | undefined
    for (const name in attributes) {
      const value = attributes[name]!
      if (value.length > MAX_ATTRIBUTE) {
        this.fail(`expected an attribute of at most ${MAX_ATTRIBUTE} characters`)
      }
      if (this.#ordinary.has(name)) continue
      const colon = name.indexOf(':')
      if (colon < 0) {
        if (name !== 'xmlns') {
          this.#learn(name)
          continue
        }
        prefixes ??= new Prefixes(outer.prefixes)
        prefixes.set('', value)
      } else if (name.startsWith('xmlns:')) {
        const prefix = name.slice(6)
        const isXml = prefix === 'xml'
        if (
          !value ||
          prefix === 'xmlns' ||
          value === XMLNS_NAMESPACE ||
          isXml !== (value === XML_NAMESPACE)
        ) {
          this.fail(`expected a namespace that prefix "${prefix}" may stand for`)
        }
        prefixes ??= new Prefixes(outer.prefixes)
        prefixes.set(prefix, value)
      } else if (name.startsWith('xml:')) this.#learn(name)
      else {
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
      if (seen.has(expanded)) this.fail(`expected one attribute "${local}" of a namespace`)
      seen.add(expanded)
    }
  }

  #learn(name: string): void {
    if (this.#ordinary.size < MAX_ORDINARY) this.#ordinary.add(name)
  }

  #undeclared(prefix: string): never {
    this.fail(`expected a declaration of prefix "${prefix}"`)
  }
}

/** A short list is kept to its size, where `push` makes room for more: most elements have one child. */
function addChild(parent: Element, child: XmlNode): void {
  const {children} = parent
  if (children.length === 0) parent.children = [child]
  else if (children.length === 1) parent.children = [children[0]!, child]
  else children.push(child)
}
