/**
 * Inline elements of XLIFF 1.2 (section 2.3), read as those of XLIFF 2:
 * `g` is `pc`; `x` and `ph` are `ph`; `bx`, `bpt` and an open `it` are `sc`; `ex`, `ept` and a closing `it` are `ec`.
 * Those that hold native code have a `dataRef`, the others have none.
 */
import type {Code, Content, Ec, Inline, Mrk, OriginalData, Pc, Sc} from '../../../types/index.js'
import {Attributes, type AttributeTable, type Codec, type Node, yesNo} from '../../../xml/attributes.js'
import {type Element, plain} from '../../../xml/index.js'
import {keyOf, type Reading} from '../../../xml/shape.js'
import {escapeText, nodeText, type XmlWriter} from '../../../xml/writer.js'
import {trimmed} from '../../../xml/xsd.js'
import {nativeParts, readNative} from '../../native.js'
import {cut} from './segments.js'

/** What 1.2 has no word for is written as an attribute of XLIFF 2's namespace: 1.2 allows those on its inline elements. */
const shared: AttributeTable = {
  id: 'id',
  ctype: 'type',
  'xlf2:subType': 'subType',
  'xlf2:canCopy': ['canCopy', yesNo],
  'xlf2:canDelete': ['canDelete', yesNo],
  'xlf2:canReorder': 'canReorder',
  'xlf2:canOverlap': ['canOverlap', yesNo],
  'xlf2:copyOf': 'copyOf',
  'xlf2:dir': 'dir',
}
const codes = new Attributes({
  ...shared,
  'equiv-text': 'equiv',
  'xlf2:disp': 'disp',
  'xlf2:subFlows': 'subFlows',
  'xlf2:isolated': ['isolated', yesNo],
})
const paired = new Attributes({
  ...shared,
  'equiv-text': 'equivStart',
  'xlf2:equivEnd': 'equivEnd',
  'xlf2:dispStart': 'dispStart',
  'xlf2:dispEnd': 'dispEnd',
  'xlf2:subFlowsStart': 'subFlowsStart',
  'xlf2:subFlowsEnd': 'subFlowsEnd',
})

/** The types of marks that only XLIFF 2 has are extensions of 1.2. */
const mtype: Codec = {
  read: (text) => (/^x-(generic|comment|[^\s:]+:[^\s:]+)$/.test(text) ? text.slice(2) : text),
  write: (value) =>
    /^(generic|comment|[^\s:]+:[^\s:]+)$/.test(String(value)) ? `x-${value}` : String(value),
}
const annotation: AttributeTable = {
  mtype: ['type', mtype],
  comment: 'value',
  'xlf2:ref': 'ref',
  'xlf2:translate': ['translate', yesNo],
}
/** White space around it says nothing. */
const mid: Codec = {read: trimmed, write: String}
const mark = new Attributes({mid: ['id', mid], ...annotation})
/** A mark right inside a target may have the `mid` of a segment alone: the schema says so. */
const targetMark = new Attributes({'xlf2:id': 'id', ...annotation})
const sub = new Attributes({})
const EMPTY = new Set(['x', 'bx', 'ex'])

/** Collects native code in `originalData` of a unit or match: the same code once. */
class DataPool {
  readonly #ids = new Map<string, string>()
  constructor(private readonly owner: Node) {}

  ref(data: Omit<OriginalData, 'id'>): string {
    const known = data.subs ? undefined : this.#ids.get(data.content)
    if (known) return known
    this.owner.originalData ??= []
    const all: OriginalData[] = this.owner.originalData
    const id = `d${all.length + 1}`
    all.push({id, ...data})
    if (!data.subs) this.#ids.set(data.content, id)
    return id
  }
}

const pools = new WeakMap<Node, DataPool>()
/** Most units have no native code, and need none. */
function poolOf(owner: Node): DataPool {
  const known = pools.get(owner)
  if (known) return known
  const pool = new DataPool(owner)
  pools.set(owner, pool)
  return pool
}

/** `owner` is the unit or match that collects the native code. */
export function readContent(element: Element, reading: Reading, owner: Node): Content {
  const content: Content = []
  for (const child of element.children) {
    if (typeof child === 'string' || child.kind !== 'element') content.push(child)
    else {
      content.push(readInline(child as Element, reading, owner))
      // What stands in an empty element follows it: comments.
      if (EMPTY.has(keyOf(child as Element, reading)) && child.children.length > 0)
        for (const node of readContent(child as Element, reading, owner)) content.push(node)
    }
  }
  return content
}

function readInline(element: Element, reading: Reading, owner: Node): Inline {
  const {attributes} = element
  switch (keyOf(element, reading)) {
    case 'g':
      return read(paired, attributes, {kind: 'pc', content: readContent(element, reading, owner)})
    case 'x':
      return read(codes, attributes, {kind: 'ph'})
    case 'bx':
      return read(codes, attributes, {kind: 'sc'})
    case 'ex':
      return read(codes, attributes, {kind: 'ec'})
    case 'ph':
      return read(codes, attributes, {
        kind: 'ph',
        dataRef: readData(element, reading, owner),
      })
    case 'bpt':
      return read(codes, attributes, {
        kind: 'sc',
        dataRef: readData(element, reading, owner),
      })
    case 'ept':
      return read(codes, attributes, {
        kind: 'ec',
        dataRef: readData(element, reading, owner),
      })
    case 'it': {
      const {pos, ...rest} = attributes
      const kind = pos === 'close' ? 'ec' : 'sc'
      return read(codes, rest, {
        kind,
        isolated: true,
        dataRef: readData(element, reading, owner),
      })
    }
    case 'mrk': {
      const {mtype, ...rest} = attributes
      const isProtected = mtype === 'protected'
      const table = attributes['xlf2:id'] === undefined ? mark : targetMark
      const node = {
        kind: 'mrk',
        content: readContent(element, reading, owner),
        ...(isProtected && {translate: false}),
      }
      return read(table, isProtected ? rest : attributes, node)
    }
    default:
      return plain(element)
  }
}

function read(table: Attributes, attributes: Record<string, string>, node: object): Inline {
  table.read(attributes, node)
  return node as Inline
}

/** Keeps native code, with the text in it that is to be translated; returns the id that refers to it. */
function readData(element: Element, reading: Reading, owner: Node): string {
  const native = readNative(element.children, (child) => {
    if (keyOf(child, reading) !== 'sub') return undefined
    const part = {content: readContent(child, reading, owner)}
    sub.read(child.attributes, part)
    return part
  })
  return poolOf(owner).ref(native)
}

/** Tells each end of a code its start: the one of its `rid`, or else of its `id`. */
export function pairCodes(content: Content): Content {
  const starts = new Map<string, string>()
  const key = (code: Sc | Ec) =>
    code.attributes?.rid === undefined ? `id ${code.id}` : `rid ${code.attributes.rid}`
  const walk = (nodes: Content) => {
    for (const node of nodes) {
      if (typeof node === 'string') continue
      if (node.kind === 'sc' && !node.isolated) starts.set(key(node), node.id)
      else if (node.kind === 'ec' && !node.isolated) {
        const start = starts.get(key(node))
        if (start !== undefined) node.startRef = start
      } else if (node.kind === 'pc' || node.kind === 'mrk') walk(node.content)
    }
  }
  walk(content)
  return content
}

/** Whether the code is written as its two ends, with native code. */
function hasData({dataRefStart, dataRefEnd}: Pc): boolean {
  return dataRefStart !== undefined || dataRefEnd !== undefined
}

/** The content of a target: of the marks right inside, only those in `segments` keep their `mid`. */
export function writeTarget(
  content: Content,
  writer: XmlWriter,
  data: ReadonlyMap<string, OriginalData>,
  segments: ReadonlySet<string | undefined>,
): string {
  const write = (node: string | Inline): string => {
    if (typeof node !== 'string' && node.kind === 'pc' && hasData(node)) {
      const [start, end] = cut(node)
      return write(start) + node.content.map(write).join('') + write(end)
    }
    if (typeof node === 'string' || node.kind !== 'mrk' || segments.has(node.id))
      return writeContent([node], writer, data)
    return writeMark(node, writer, data, targetMark)
  }
  return content.map(write).join('')
}

/** `data` holds the native code that the content refers to. */
export function writeContent(
  content: Content,
  writer: XmlWriter,
  data: ReadonlyMap<string, OriginalData>,
): string {
  let out = ''
  for (const node of content)
    out += typeof node === 'string' ? escapeText(node) : writeInline(node, writer, data)
  return out
}

function writeInline(node: Inline, writer: XmlWriter, data: ReadonlyMap<string, OriginalData>): string {
  const inside = (nested: Content) => () => writeContent(nested, writer, data)
  switch (node.kind) {
    case 'pc': {
      if (!hasData(node)) {
        return writer.inline('g', paired.write(node, writer), node, inside(node.content))
      }
      const [start, end] = cut(node)
      return writeInline(start, writer, data) + inside(node.content)() + writeInline(end, writer, data)
    }
    case 'ph':
      return native(node, node.dataRef === undefined ? 'x' : 'ph', writer, data)
    case 'sc':
      return node.isolated && node.dataRef !== undefined
        ? native({...node, isolated: undefined}, 'it', writer, data, {pos: 'open'})
        : native(node, node.dataRef === undefined ? 'bx' : 'bpt', writer, data)
    case 'ec': {
      const end = {...node, id: node.id ?? node.startRef}
      return node.isolated && node.dataRef !== undefined
        ? native({...end, isolated: undefined}, 'it', writer, data, {pos: 'close'})
        : native(end, node.dataRef === undefined ? 'ex' : 'ept', writer, data)
    }
    case 'mrk':
      return writeMark(node, writer, data, mark)
    case 'sm':
    case 'em':
      throw new TypeError(
        `padanan: XLIFF 1.2 has no mark that overlaps others, found <${node.kind}>; write XLIFF 2 instead`,
      )
    default:
      return nodeText(node)
  }
}

function writeMark(
  node: Mrk,
  writer: XmlWriter,
  data: ReadonlyMap<string, OriginalData>,
  table: Attributes,
): string {
  const {type = 'generic', translate} = node
  const own = type === 'generic' && translate === false ? {type: 'protected', translate: undefined} : {type}
  return writer.inline('mrk', table.write({...node, ...own}, writer), node, () =>
    writeContent(node.content, writer, data),
  )
}

function native(
  node: Code & {isolated?: boolean},
  key: string,
  writer: XmlWriter,
  data: ReadonlyMap<string, OriginalData>,
  extra?: Record<string, string>,
): string {
  const code = node.dataRef === undefined ? undefined : data.get(node.dataRef)
  return writer.inline(
    key,
    codes.write(node, writer, extra),
    node,
    code && (() => writeData(code, writer, data)),
  )
}

function writeData(code: OriginalData, writer: XmlWriter, data: ReadonlyMap<string, OriginalData>): string {
  return nativeParts(code)
    .map((part) => {
      if (typeof part === 'string') return escapeText(part)
      if ('kind' in part) return nodeText(part)
      return writer.inline('sub', sub.write(part, writer), part, () =>
        writeContent(part.content, writer, data),
      )
    })
    .join('')
}
