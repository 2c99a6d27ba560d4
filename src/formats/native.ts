/** Native code: the text of an element, with what stands in it, in order. */
import type {OriginalData, XmlField, XmlNode} from '../types/index.js'
import {type Element, plain} from '../xml/index.js'

type Sub = NonNullable<OriginalData['subs']>[number]
type Other = Exclude<XmlNode, string>

/** Where text to be translated stood among other nodes. */
const SUB: XmlField = {kind: 'field', name: 'subs'}

/** `readSub` makes text to be translated of the elements that hold it. */
export function readNative(
  children: readonly XmlNode[],
  readSub: (element: Element) => Omit<Sub, 'at'> | undefined,
): Omit<OriginalData, 'id'> {
  const data: Omit<OriginalData, 'id'> = {content: ''}
  const order: (XmlField | XmlNode)[] = []
  for (const child of children) {
    const sub = typeof child !== 'string' && child.kind === 'element' ? readSub(child as Element) : undefined
    if (typeof child === 'string') data.content += child
    if (sub) {
      data.subs ??= []
      data.subs.push({at: data.content.length, ...sub})
    }
    const isOther = typeof child !== 'string' && child.kind === 'element'
    order.push(sub ? SUB : isOther ? plain(child) : child)
  }
  const isSimple = order.every((child) => typeof child === 'string' || child === SUB)
  return isSimple ? data : {...data, children: order}
}

/** What to write for it, in order. Where the code has changed, what else stood in it follows. */
export function nativeParts({content, subs = [], children = []}: OriginalData): (string | Sub | Other)[] {
  const texts = children.filter((child) => typeof child === 'string')
  const places = children.filter((child) => typeof child !== 'string' && child.kind === 'field')
  if (children.length > 0 && places.length === subs.length && texts.join('') === content) {
    let next = 0
    return children.map((child) =>
      typeof child !== 'string' && child.kind === 'field' ? subs[next++]! : child,
    )
  }
  const parts: (string | Sub | Other)[] = []
  let from = 0
  for (const sub of subs) {
    parts.push(content.slice(from, sub.at), sub)
    from = sub.at
  }
  const others = children.filter(
    (child): child is Other => typeof child !== 'string' && child.kind !== 'field',
  )
  return [...parts, content.slice(from), ...others]
}
