/** Inline elements of XLIFF 2 (section 4.2.3). */
import type {Content, Inline, OriginalData, XmlNode} from '../../../types/index.js'
import {Attributes, type AttributeTable, yesNo} from '../../../xml/attributes.js'
import {hexOf} from '../../../xml/characters.js'
import {type Element, plain} from '../../../xml/index.js'
import {keyOf, type Reading} from '../../../xml/shape.js'
import {escapeWith, nodeText, type XmlWriter} from '../../../xml/writer.js'
import {nativeParts, readNative} from '../../native.js'

const code: AttributeTable = {
  id: 'id',
  type: 'type',
  subType: 'subType',
  canCopy: ['canCopy', yesNo],
  canDelete: ['canDelete', yesNo],
  canReorder: 'canReorder',
  copyOf: 'copyOf',
}
const single: AttributeTable = {
  ...code,
  dataRef: 'dataRef',
  disp: 'disp',
  equiv: 'equiv',
  subFlows: 'subFlows',
}
const open: AttributeTable = {
  ...single,
  canOverlap: ['canOverlap', yesNo],
  dir: 'dir',
  isolated: ['isolated', yesNo],
}
const mark: AttributeTable = {
  id: 'id',
  type: 'type',
  value: 'value',
  ref: 'ref',
  translate: ['translate', yesNo],
}

const inline: Record<string, Attributes> = {
  ph: new Attributes(single),
  pc: new Attributes({
    ...code,
    canOverlap: ['canOverlap', yesNo],
    dir: 'dir',
    dataRefStart: 'dataRefStart',
    dataRefEnd: 'dataRefEnd',
    dispStart: 'dispStart',
    dispEnd: 'dispEnd',
    equivStart: 'equivStart',
    equivEnd: 'equivEnd',
    subFlowsStart: 'subFlowsStart',
    subFlowsEnd: 'subFlowsEnd',
  }),
  sc: new Attributes(open),
  ec: new Attributes({...open, startRef: 'startRef'}),
  mrk: new Attributes(mark),
  sm: new Attributes(mark),
  em: new Attributes({startRef: 'startRef'}),
}

export function readContent(children: readonly XmlNode[], reading: Reading): Content {
  const [only] = children
  // Nobody else has this list.
  if (children.length === 1 && typeof only === 'string') return children as string[]
  const content: Content = []
  const add = (text: string) => {
    const last = content.length - 1
    if (last >= 0 && typeof content[last] === 'string') content[last] += text
    else content.push(text)
  }
  for (const child of children) {
    if (typeof child === 'string') add(child)
    else if (child.kind !== 'element') content.push(child)
    else {
      const element = child as Element
      const key = keyOf(element, reading)
      const character = key === 'cp' ? codePoint(element) : undefined
      const attributes = Object.hasOwn(inline, key) ? inline[key]! : undefined
      if (character !== undefined) add(character)
      else if (!attributes) content.push(plain(element))
      else {
        const node: Record<string, unknown> = {kind: key}
        attributes.read(element.attributes, node)
        if (key === 'pc' || key === 'mrk') node.content = readContent(element.children, reading)
        content.push(node as unknown as Inline)
        // What stands in an empty element follows it: comments.
        if (!node.content && element.children.length > 0)
          for (const inner of readContent(element.children, reading)) content.push(inner)
      }
    }
  }
  return content
}

/** The character that `<cp hex="001A"/>` stands for, where it is one that XML can't hold otherwise. */
function codePoint(element: Element): string | undefined {
  const {hex} = element.attributes
  if (!hex || !/^[0-9A-F]{4}$/.test(hex)) return undefined
  const code = Number.parseInt(hex, 16)
  // These are control characters too, though XML can hold them.
  return code >= 0x7f && code < 0xa0 ? undefined : String.fromCharCode(code)
}

export function writeContent(content: Content, writer: XmlWriter): string {
  let out = ''
  for (const node of content) {
    if (typeof node === 'string') out += writeText(node, writer)
    else if (node.kind === 'element' || node.kind === 'comment' || node.kind === 'instruction')
      out += nodeText(node)
    else {
      const inside = 'content' in node ? () => writeContent(node.content, writer) : undefined
      out += writer.inline(node.kind, inline[node.kind]!.write(node, writer), node, inside)
    }
  }
  return out
}

function writeText(text: string, writer: XmlWriter): string {
  return escapeWith(text, (code) => `<${writer.name('cp')} hex="${hexOf(code)}"/>`)
}

const data = new Attributes({id: 'id', dir: 'dir'})

/** `<data>`: the code of the original document, text and `<cp/>` alone. */
export const originalData = {
  read(element: Element, node: object, reading: Reading): OriginalData {
    data.read(element.attributes, node)
    const content = readContent(element.children, reading) as XmlNode[]
    return Object.assign(
      node as OriginalData,
      readNative(content, () => undefined),
    )
  },
  write(key: string, node: OriginalData, writer: XmlWriter): void {
    writer.leaf(key, data.write(node, writer), node, () =>
      // Text to be translated inside the code is of other formats.
      nativeParts({...node, subs: undefined})
        .map((part) => (typeof part === 'string' ? writeText(part, writer) : nodeText(part as XmlNode)))
        .join(''),
    )
  },
}
