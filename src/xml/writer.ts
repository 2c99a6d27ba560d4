/** XML written. */
import type {XmlElement, XmlNode, XmlRest} from '../types/index.js'
import {hexOf, isHoldable, UNHOLDABLE, UNHOLDABLE_ALL} from './characters.js'
import {NAME} from './element.js'

const TEXT: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#xD;'}
const ATTRIBUTE: Record<string, string> = {...TEXT, '"': '&quot;', '\t': '&#x9;', '\n': '&#xA;'}

function holdable(value: string, where: string): string {
  if (isHoldable(value)) return value
  const code = hexOf(UNHOLDABLE.exec(value)![0].charCodeAt(0))
  throw new TypeError(
    `padanan: XML can't hold U+${code}, found in ${where} ${JSON.stringify(value.slice(0, 80))}; take it out first`,
  )
}

export function escapeText(value: string, where = 'the text'): string {
  return holdable(value, where).replace(/[&<>\r]/g, (character) => TEXT[character]!)
}

export function escapeAttribute(value: string, where = 'the attribute'): string {
  return holdable(value, where).replace(/[&<>"\t\n\r]/g, (character) => ATTRIBUTE[character]!)
}

/** Text where each character that XML can't hold becomes what `stand` makes of its code. */
export function escapeWith(value: string, stand: (code: number) => string): string {
  if (isHoldable(value)) return value.replace(/[&<>\r]/g, (character) => TEXT[character]!)
  let out = ''
  let from = 0
  for (const {0: character, index} of value.matchAll(UNHOLDABLE_ALL)) {
    out += escapeText(value.slice(from, index)) + stand(character.charCodeAt(0))
    from = index + 1
  }
  return out + escapeText(value.slice(from))
}

/** ` name="value"`. */
export function oneAttribute(name: string, value: string): string {
  return ` ${checkName(name)}="${escapeAttribute(value, `attribute "${name}"`)}"`
}

/** ` name="value"` for each attribute that has a value. */
export function attributeText(attributes: Record<string, string | undefined>): string {
  let out = ''
  for (const name in attributes) {
    const value = attributes[name]
    if (value !== undefined) out += oneAttribute(name, value)
  }
  return out
}

/** A node as XML, nothing added. */
export function nodeText(node: XmlNode): string {
  if (typeof node === 'string') return escapeText(node)
  switch (node.kind) {
    case 'comment':
      if (/--|-$/.test(node.value)) {
        throw new TypeError(
          `padanan: an XML comment can't hold "--" or end in "-", found ${JSON.stringify(node.value)}`,
        )
      }
      return `<!--${holdable(node.value, 'a comment')}-->`
    case 'instruction':
      if (node.value.includes('?>')) {
        throw new TypeError(
          `padanan: an XML instruction can't hold "?>", found ${JSON.stringify(node.value)}`,
        )
      }
      return `<?${checkName(node.name)}${node.value && ` ${holdable(node.value, 'an instruction')}`}?>`
    case 'element': {
      const tag = checkName(node.name) + attributeText(node.attributes)
      if (node.children.length === 0) return `<${tag}/>`
      return `<${tag}>${node.children.map(nodeText).join('')}</${node.name}>`
    }
  }
}

/** Names that have been checked: a document has few. */
const checkedNames = new Set<string>()

function checkName(name: string): string {
  if (checkedNames.has(name)) return name
  if (NAME.test(name)) {
    if (checkedNames.size < 1000) checkedNames.add(name)
    return name
  }
  throw new TypeError(`padanan: ${JSON.stringify(name)} can't be the name of an element or attribute in XML`)
}

interface Scope {
  /** Namespaces by prefix, and the prefix last found for a namespace. */
  uris: Map<string, string>
  prefixes: Map<string, string | undefined>
}

/** Writes elements, indented, under the prefixes in force. */
export class XmlWriter {
  #out = ''
  #open: string[] = []
  /** Nothing stands in the element that was opened last: its tag has no end yet. */
  #empty = false
  #scopes: Scope[] = []
  /** Namespaces that nothing declares, by the prefix that the root has to declare them under. */
  readonly missing = new Map<string, string>()

  /**
   * `core` is the namespace of elements that have no prefix in `modules`;
   * `modules` are the namespaces of the others, by the prefix they usually have.
   */
  constructor(
    readonly core: string,
    private readonly modules: Readonly<Record<string, string>> = {},
  ) {}

  /** Opens an element on a line of its own. `attributes` is their text, `rest` where namespaces may be declared. */
  open(key: string, attributes: string, rest?: XmlRest): void {
    this.enter(rest)
    const name = this.name(key)
    this.#line(`<${name}${attributes}`)
    this.#open.push(name)
    this.#empty = true
  }

  close(): void {
    const name = this.#open.pop()!
    if (this.#empty) this.#out += '/>'
    else this.#line(`</${name}>`)
    this.#empty = false
    this.leave()
  }

  /** An element on a line of its own, with what `inner` writes inside. */
  leaf(key: string, attributes: string, rest: XmlRest | undefined, inner: () => string): void {
    this.#line(this.inline(key, attributes, rest, inner))
  }

  /** A node that is kept as it is, on a line of its own. */
  node(node: XmlNode): void {
    this.#line(nodeText(node))
  }

  /** An element as text. */
  inline(key: string, attributes: string, rest?: XmlRest, inner?: () => string): string {
    this.enter(rest)
    const name = this.name(key)
    const text = inner ? inner() : ''
    this.leave()
    return text ? `<${name}${attributes}>${text}</${name}>` : `<${name}${attributes}/>`
  }

  toString(): string {
    return this.#out
  }

  /** The namespace declarations among the attributes hold until `leave`. */
  enter(rest: XmlRest | undefined): void {
    const outer = this.#scopes.at(-1)
    let scope = outer ?? {uris: new Map(), prefixes: new Map()}
    for (const name in rest?.attributes) {
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
      if (scope === outer) scope = {uris: new Map(outer.uris), prefixes: new Map()}
      scope.uris.set(name.slice(6), rest!.attributes![name]!)
    }
    this.#scopes.push(scope)
  }

  leave(): void {
    this.#scopes.pop()
  }

  /** The name of an element, given as `notes` or `mtc:matches`, under the prefixes in force. */
  name(key: string): string {
    const colon = key.indexOf(':')
    const usual = key.slice(0, Math.max(0, colon))
    const uri = colon < 0 ? this.core : this.modules[usual]!
    const local = key.slice(colon + 1)
    const scope = this.#scopes.at(-1)!
    let prefix = scope.prefixes.get(uri)
    if (prefix === undefined) {
      prefix = this.#prefix(scope, uri, usual || 'xlf')
      scope.prefixes.set(uri, prefix)
    }
    return prefix ? `${prefix}:${local}` : local
  }

  /** How the format calls an element that is kept as it is; `''` for one of another namespace. */
  coreName({name, attributes}: XmlElement): string {
    const [prefix, local] = name.includes(':') ? (name.split(':') as [string, string]) : ['', name]
    const own = attributes[prefix ? `xmlns:${prefix}` : 'xmlns']
    const uri = own ?? this.#scopes.at(-1)!.uris.get(prefix) ?? (prefix ? undefined : '')
    return uri === this.core ? local : ''
  }

  /** The name of an attribute, given as `id` or `mtc:id`, under the prefixes in force. */
  attribute(key: string): string {
    const colon = key.indexOf(':')
    const usual = colon < 0 ? '' : key.slice(0, colon)
    if (!usual || !Object.hasOwn(this.modules, usual)) return key
    const uri = this.modules[usual]!
    const bound = this.#scopes.at(-1)!.uris.get(usual)
    // Readers know it under its usual prefix, whichever others there are.
    if (bound === undefined) this.missing.set(usual, uri)
    if (bound === undefined || bound === uri) return key
    return `${this.#prefix(this.#scopes.at(-1)!, uri, usual, true)}${key.slice(colon)}`
  }

  #prefix(scope: Scope, uri: string, usual: string, prefixed = false): string {
    if (uri === '') return ''
    for (const [prefix, bound] of scope.uris) if (bound === uri && (prefix || !prefixed)) return prefix
    for (let n = 0; ; n++) {
      const prefix = n ? `${usual}${n}` : usual
      if ((this.missing.get(prefix) ?? uri) === uri && !scope.uris.has(prefix)) {
        this.missing.set(prefix, uri)
        return prefix
      }
    }
  }

  #line(text: string): void {
    this.#out += `${this.#empty ? '>' : ''}\n${'  '.repeat(this.#open.length + 1)}${text}`
    this.#empty = false
  }
}
