/** Attributes of elements as fields, by a table. */
import type {XmlRest} from '../types/index.js'
import {attributeText, oneAttribute, type XmlWriter} from './writer.js'

// biome-ignore lint/suspicious/noExplicitAny: the fields of a node are known to its shape, not to the compiler
export type Node = XmlRest & Record<string, any>

/** Between the text of an attribute and the value of a field. */
export interface Codec {
  read(text: string): unknown
  write(value: unknown): string
}

const string: Codec = {read: (text) => text, write: String}
export const yesNo: Codec = {
  read: (text) => (text === 'yes' ? true : text === 'no' ? false : undefined),
  write: (value) => (value ? 'yes' : 'no'),
}
export const decimal: Codec = {
  read: (text) => (/^\s*[+-]?(\d+(\.\d*)?|\.\d+)\s*$/.test(text) ? Number(text) : undefined),
  write: String,
}

/** Attribute names and the fields that hold them. */
export type AttributeTable = Record<string, string | [field: string, codec: Codec]>

export class Attributes {
  readonly #table = new Map<string, [string, Codec]>()

  constructor(table: AttributeTable) {
    for (const [name, entry] of Object.entries(table)) {
      this.#table.set(name, typeof entry === 'string' ? [entry, string] : entry)
    }
  }

  read(attributes: Record<string, string>, node: Node): void {
    for (const name in attributes) {
      const text = attributes[name]!
      const entry = this.#table.get(name)
      if (entry) {
        const value = entry[1].read(text)
        if (value !== undefined) {
          node[entry[0]] = value
          if (entry[1] === string || entry[1].write(value) === text) continue
        }
      }
      // Unknown, or written otherwise than we would (`80.0`): the text stays as well.
      node.attributes ??= Object.create(null) as Record<string, string>
      node.attributes[name] = text
    }
  }

  /** The attributes as text; `extra` ones come first. A name such as `mtc:id` gets the prefix in force. */
  write(node: Node, writer: XmlWriter, extra?: Record<string, string | undefined>): string {
    if (!extra && !node.attributes) {
      let out = ''
      for (const [name, [field, codec]] of this.#table) {
        const value = node[field]
        if (value !== undefined) out += oneAttribute(writer.attribute(name), codec.write(value))
      }
      return out
    }
    const all: Record<string, string | undefined> = Object.assign(Object.create(null), extra)
    for (const [name, [field, codec]] of this.#table) {
      const value = node[field]
      if (value === undefined) continue
      const text = node.attributes?.[name]
      const shown = text !== undefined && codec.read(text) === value ? text : codec.write(value)
      all[writer.attribute(name)] = shown
    }
    for (const name in node.attributes) {
      const entry = this.#table.get(name)
      // A text that no longer says what the field says is stale, unless it never said anything to us.
      if (!entry || (node[entry[0]] === undefined && entry[1].read(node.attributes[name]!) === undefined)) {
        all[name] = node.attributes[name]!
      }
    }
    return attributeText(all)
  }
}
