/** Elements as fields of values, and back: which child is which field. */
import type {XmlField, XmlNode, XmlRest} from '../types/index.js'
import {Attributes, type AttributeTable, type Node} from './attributes.js'
import {type Element, plain} from './element.js'
import {nodeText, type XmlWriter} from './writer.js'

/**
 * Elements as fields and back. A shape says which attribute and which child element belongs to which field of the
 * model; what belongs to none is kept in `attributes` and `children`, so that nothing is lost.
 */

/** Adds to a list. A short list is kept to its size, where `push` makes room for more: documents are made of them. */
export function append(node: Node, field: string, value: unknown): void {
  const list = node[field] as unknown[] | undefined
  if (!list?.length) node[field] = [value]
  else if (list.length === 1) node[field] = [list[0], value]
  else list.push(value)
}

/** Adds what has been made already of elements, or what `read` makes of one. */
export function appendMade(node: Node, field: string, element: Element, read: () => unknown): void {
  const {made} = element
  if (!made) append(node, field, read())
  else if (node[field]?.length) for (const value of made) node[field].push(value)
  else node[field] = made.slice()
}

const NO_VALUES: readonly unknown[] = []

/** A child element, or several, that belong to a field. */
export interface Slot {
  field: string
  /** Names of the elements: `notes`, `mtc:matches`. */
  elements: string[]
  /** Several elements in a row; otherwise a second one is kept as it is. */
  many?: boolean
  /** Where the elements to write don't come from the field alone. */
  values?(node: Node): readonly unknown[]
  /** Puts what the element says into the field. Returns what it has beside that; `false` keeps the element as it is. */
  read(element: Element, node: Node, reading: Reading): XmlField | false | undefined
  /** `value` is the field's, or one of its values where there are many. */
  write(value: unknown, writer: XmlWriter, place: XmlField | undefined, node: Node): void
}

/** What reading an element needs to know of the document around it. */
export interface Reading {
  /** The namespace of elements without a prefix. */
  core: string
  /** Prefixes of the modules by namespace. */
  modules: ReadonlyMap<string, string>
}

/** How slots call an element: `notes`, `mtc:matches`; `''` for one of a namespace that we don't know. */
export function keyOf(element: Element, reading: Reading): string {
  const {type} = element
  if (type.key !== undefined) return type.key
  const prefix = type.uri === reading.core ? undefined : reading.modules.get(type.uri)
  type.key = type.uri === reading.core ? type.local : prefix ? `${prefix}:${type.local}` : ''
  return type.key
}

/** The place of an element, or of each of those that it stands for. */
function repeat(place: XmlField, {made}: Element): XmlField[] {
  return made ? made.map(() => place) : [place]
}

/** An element whose children belong to fields. */
export class Shape {
  readonly attributes: Attributes
  readonly #slots: Slot[]
  readonly #byKey = new Map<string, number>()
  readonly #places: XmlField[]
  readonly #before: (key: string) => string | undefined

  /**
   * `slots` in the order of the standard. `before` says which field an element that belongs to none stands before: it is
   * given the element's name, or `''` where the element is of another namespace.
   */
  constructor(
    attributes: AttributeTable,
    slots: Slot[],
    before: (key: string) => string | undefined = () => undefined,
  ) {
    this.attributes = new Attributes(attributes)
    this.#slots = slots
    this.#places = slots.map((slot) => ({kind: 'field', name: slot.field}))
    slots.forEach((slot, rank) => {
      for (const key of slot.elements) this.#byKey.set(key, rank)
    })
    this.#before = before
  }

  read<T>(element: Element, node: T & object, reading: Reading): T {
    this.attributes.read(element.attributes, node)
    const children = this.readChildren(element.children, node, reading)
    if (children) (node as Node).children = children
    return node
  }

  /** Fills the fields; returns the order of the children where the fields don't tell it. */
  readChildren(children: readonly XmlNode[], node: Node, reading: Reading): XmlRest['children'] {
    let order: (XmlField | XmlNode)[] | undefined
    let last = 0
    for (let index = 0; index < children.length; index++) {
      const child = children[index]!
      if (typeof child === 'string') {
        if (/[^ \t\r\n]/.test(child)) {
          order ??= this.#orderOf(children.slice(0, index), reading)
          order.push(child)
        }
        continue
      }
      const rank = child.kind === 'element' ? this.#byKey.get(keyOf(child as Element, reading)) : undefined
      const slot = rank === undefined ? undefined : this.#slots[rank]!
      const repeated = slot && !slot.many && node[slot.field] !== undefined
      const place = slot && !repeated ? slot.read(child as Element, node, reading) : false
      if (place || rank! < last || place === false) order ??= this.#orderOf(children.slice(0, index), reading)
      if (place === false) order!.push(child.kind === 'element' ? plain(child) : child)
      else {
        if (order) for (const one of repeat(place ?? this.#places[rank!]!, child as Element)) order.push(one)
        last = rank!
      }
    }
    return order
  }

  /** The places of children that have been ordinary so far. */
  #orderOf(children: readonly XmlNode[], reading: Reading): (XmlField | XmlNode)[] {
    return children
      .filter((child) => typeof child !== 'string')
      .flatMap((child) =>
        repeat(this.#places[this.#byKey.get(keyOf(child as Element, reading))!]!, child as Element),
      )
  }

  write(key: string, node: Node, writer: XmlWriter, extra?: Record<string, string | undefined>): void {
    writer.open(key, this.attributes.write(node, writer, extra), node)
    this.writeChildren(node, writer, node.children)
    writer.close()
  }

  writeChildren(node: Node, writer: XmlWriter, children: XmlRest['children']): void {
    if (!children) {
      for (const slot of this.#slots) {
        for (const value of this.#values(slot, node)) slot.write(value, writer, undefined, node)
      }
      return
    }
    const waiting = this.#slots.map((slot) => this.#values(slot, node))
    const places = this.#slots.map(() => 0)
    for (const child of children) {
      const rank = this.#rank(child)
      if (rank !== undefined && rank < places.length) places[rank]!++
    }
    const next = this.#slots.map(() => 0)
    const flush = (before: number) => {
      for (let rank = 0; rank < before && rank < waiting.length; rank++) {
        if (places[rank]! > 0) continue
        const values = waiting[rank]!
        for (; next[rank]! < values.length; next[rank]!++) {
          this.#slots[rank]!.write(values[next[rank]!], writer, undefined, node)
        }
      }
    }
    for (const child of children) {
      const rank = this.#rank(child)
      if (rank === undefined) {
        // The place of a field that only another version has says nothing here.
        if (typeof child !== 'string' && child.kind === 'field') continue
        if (typeof child === 'string' || child.kind !== 'element') writer.node(child)
        else {
          flush(this.#rankOf(this.#before(writer.coreName(child))) ?? waiting.length)
          writer.node(child)
        }
        continue
      }
      flush(rank)
      places[rank]!--
      const values = waiting[rank]!
      // The last place of a field takes all that is left of it.
      do {
        if (next[rank]! >= values.length) break
        this.#slots[rank]!.write(values[next[rank]!++], writer, child as XmlField, node)
      } while (places[rank] === 0)
    }
    flush(waiting.length)
  }

  #rank(child: XmlField | XmlNode): number | undefined {
    return typeof child !== 'string' && child.kind === 'field' ? this.#rankOf(child.name) : undefined
  }

  #rankOf(field: string | undefined): number | undefined {
    const rank = this.#slots.findIndex((slot) => slot.field === field)
    return rank < 0 ? undefined : rank
  }

  #values(slot: Slot, node: Node): readonly unknown[] {
    if (slot.values) return slot.values(node)
    const value = node[slot.field]
    if (value === undefined) return NO_VALUES
    return slot.many ? value : [value]
  }
}

/** The place of a field among the children. */
export function placeOf(children: XmlRest['children'], field: string): XmlField | undefined {
  return children?.find(
    (child): child is XmlField => typeof child !== 'string' && child.kind === 'field' && child.name === field,
  )
}

/** An element that holds text alone. The text goes into the field `content`. */
export class TextShape {
  readonly attributes: Attributes

  constructor(attributes: AttributeTable) {
    this.attributes = new Attributes(attributes)
  }

  read<T>(element: Element, node: T & object): T {
    this.attributes.read(element.attributes, node)
    const {children} = element
    const [first] = children
    const target = node as Node
    if (children.length === 0) target.content = ''
    else if (children.length === 1 && typeof first === 'string') target.content = first
    else {
      target.content = children.filter((child) => typeof child === 'string').join('')
      target.children = children.map((child) =>
        typeof child !== 'string' && child.kind === 'element' ? plain(child) : child,
      )
    }
    return node
  }

  write(
    key: string,
    node: XmlRest & {content: string},
    writer: XmlWriter,
    extra?: Record<string, string | undefined>,
  ): void {
    writer.leaf(key, this.attributes.write(node, writer, extra), node, () => textOf(node))
  }
}

/** The text with the comments that stood in it; where it has changed they follow it. */
function textOf(node: XmlRest & {content: string}): string {
  const {children = [], content} = node
  const nodes = children.filter(
    (child): child is XmlNode => typeof child === 'string' || child.kind !== 'field',
  )
  if (nodes.filter((child) => typeof child === 'string').join('') === content)
    return nodes.map(nodeText).join('')
  return [content, ...nodes.filter((child) => typeof child !== 'string')].map(nodeText).join('')
}

/** An element around others that are one field together: `<notes>` around each `<note>`. */
export function list(
  field: string,
  key: string,
  child: string,
  shape: {
    read(element: Element, node: object, reading: Reading): unknown
    write(key: string, node: never, writer: XmlWriter): void
  },
): Slot {
  const inside = new Shape({}, [
    {
      field,
      elements: [child],
      many: true,
      read(element, node, reading) {
        append(node, field, shape.read(element, {}, reading))
        return undefined
      },
      write: (value, writer) => shape.write(child, value as never, writer),
    },
  ])
  return {
    field,
    elements: [key],
    read(element, node, reading) {
      node[field] = []
      const place: XmlField = {kind: 'field', name: field}
      inside.attributes.read(element.attributes, place)
      const children = inside.readChildren(element.children, node, reading)
      if (children) place.children = children
      return place.attributes || children ? place : undefined
    },
    write(value, writer, place, node) {
      if ((value as unknown[]).length === 0 && !place) return
      writer.open(key, inside.attributes.write(place ?? {}, writer), place)
      inside.writeChildren(node, writer, place?.children)
      writer.close()
    },
  }
}
