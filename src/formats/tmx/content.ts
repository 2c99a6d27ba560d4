/**
 * Inline elements of TMX 1.4b (level 2), read as those of XLIFF 2: `bpt` and an `it` that begins are `sc`, `ept` and
 * an `it` that ends are `ec`, `ph` and the old `ut` are `ph`, `hi` is a mark. Native code is in `originalData`.
 */
import {endOf, startOf} from '../../content/index.js'
import type {Code, Content, Inline, OriginalData, XmlNode} from '../../types/index.js'
import {Attributes, type Codec, type Node} from '../../xml/attributes.js'
import {type Element, plain} from '../../xml/index.js'
import type {Reading} from '../../xml/shape.js'
import {escapeText, nodeText, type XmlWriter} from '../../xml/writer.js'
import {nativeParts, readNative} from '../native.js'

/**
 * Ids that we had to make up, since TMX gave none: they are not written. One of TMX's own that looks like it gets
 * another `-`.
 */
const NO_ID = /^-\d+$/
const LIKE_NO_ID = /^-+\d+$/
const external: Codec = {
  read: (x) => (LIKE_NO_ID.test(x) ? `-${x}` : x),
  write: (id) => String(id).replace(/^-(?=-+\d+$)/, ''),
}

/** `i` pairs the ends of a code, `x` finds the code again in another language. */
const starts = new Attributes({i: 'id', type: 'type'})
const ends = new Attributes({i: 'startRef'})
const alone = new Attributes({x: ['id', external], type: 'type'})
const sub = new Attributes({})

const UT = 'tmx:ut'

/** Reads content of a segment into `owner`, its codes into the `originalData` there. */
export class ContentReader {
  #data: Map<string, string> | undefined
  #ids = 0

  constructor(private readonly owner: Node) {}

  read(children: readonly XmlNode[], reading: Reading): Content {
    const [only] = children
    if (children.length === 1 && typeof only === 'string') return [only]
    return children.map((child) => {
      if (typeof child === 'string' || child.kind !== 'element') return child
      return this.#inline(child as Element, reading)
    })
  }

  #inline(element: Element, reading: Reading): Inline {
    const {attributes, local} = element
    switch (element.uri === reading.core ? local : '') {
      case 'bpt':
        return this.#code(starts, element, attributes, {kind: 'sc', id: ''}, reading)
      case 'ept':
        return this.#code(ends, element, attributes, {kind: 'ec'}, reading)
      case 'ph':
        return this.#code(alone, element, attributes, {kind: 'ph', id: this.#id(attributes)}, reading)
      case 'ut':
        return this.#code(
          alone,
          element,
          attributes,
          {kind: 'ph', id: this.#id(attributes), subType: UT},
          reading,
        )
      case 'it': {
        const {pos, ...rest} = attributes
        const kind = pos === 'end' ? 'ec' : 'sc'
        return this.#code(alone, element, rest, {kind, id: this.#id(attributes), isolated: true}, reading)
      }
      case 'hi': {
        const node: Node = {kind: 'mrk', content: this.read(element.children, reading)}
        alone.read(attributes, node)
        return node as unknown as Inline
      }
      default:
        return plain(element)
    }
  }

  #id({x}: Record<string, string>): string {
    return x ?? `-${++this.#ids}`
  }

  #code(
    table: Attributes,
    element: Element,
    attributes: Record<string, string>,
    node: Node,
    reading: Reading,
  ): Inline {
    table.read(attributes, node)
    node.dataRef = this.#ref(element, reading)
    return node as unknown as Inline
  }

  #ref(element: Element, reading: Reading): string {
    const native = readNative(element.children, (child) => {
      if (child.local !== 'sub') return undefined
      const part = {content: this.read(child.children, reading)}
      sub.read(child.attributes, part)
      return part
    })
    const data: OriginalData = {id: '', ...native}
    const simple = !data.subs && !data.children
    const known = simple ? this.#data?.get(data.content) : undefined
    if (known !== undefined) return known
    this.owner.originalData ??= []
    const all: OriginalData[] = this.owner.originalData
    data.id = `d${all.length + 1}`
    all.push(data)
    this.#data ??= new Map()
    if (simple) this.#data.set(data.content, data.id)
    return data.id
  }
}

/** The element that a code or mark is written as; `undefined` for what no element of TMX stands for. */
export function elementOf(node: Inline): string | undefined {
  switch (node.kind) {
    case 'ph':
      return node.subType === UT ? 'ut' : 'ph'
    case 'sc':
      return node.isolated ? 'it' : 'bpt'
    case 'ec':
      return node.isolated || node.startRef === undefined ? 'it' : 'ept'
    case 'pc':
      return 'bpt and ept'
    case 'mrk':
      return 'hi'
    default:
      return undefined
  }
}

/** Writes content; `data` is the native code that it refers to. */
export function writeContent(content: Content, data: readonly OriginalData[], writer: XmlWriter): string {
  const byId = new Map(data.map((code) => [code.id, code]))
  const write = (nodes: Content): string =>
    nodes.map((node) => (typeof node === 'string' ? escapeText(node) : inline(node))).join('')

  const inline = (node: Inline): string => {
    const element = elementOf(node)!
    switch (node.kind) {
      case 'ph':
        return native(element, alone, unnamed(node))
      case 'sc':
        return element === 'it'
          ? native(element, alone, unnamed(node), {pos: 'begin'})
          : native(element, starts, node)
      case 'ec':
        return element === 'it'
          ? native(element, alone, unnamed(node), {pos: 'end'})
          : native(element, ends, node)
      case 'pc': {
        return inline(startOf(node)) + write(node.content) + inline(endOf(node))
      }
      case 'mrk':
        return writer.inline(element, alone.write(unnamed(node), writer), node, () => write(node.content))
      case 'sm':
      case 'em':
        throw new Error(`padanan: <${node.kind}> must have been folded before`)
      default:
        return nodeText(node)
    }
  }

  const native = (key: string, table: Attributes, node: Code, extra?: Record<string, string>): string => {
    const code = node.dataRef === undefined ? undefined : byId.get(node.dataRef)
    return writer.inline(key, table.write(node, writer, extra), node, code && (() => nativeCode(code)))
  }

  const nativeCode = (code: OriginalData): string =>
    nativeParts(code)
      .map((part) => {
        if (typeof part === 'string') return escapeText(part)
        if ('kind' in part) return nodeText(part)
        return writer.inline('sub', sub.write(part, writer), part, () => write(part.content))
      })
      .join('')

  return write(content)
}

function unnamed<T extends {id?: string}>(node: T): T {
  return node.id !== undefined && NO_ID.test(node.id) ? {...node, id: undefined} : node
}
