/** Whole XML documents written, and what stands around their root. */
import {VFileMessage} from 'vfile-message'
import type {XmlField} from '../types/index.js'
import type {Node} from './attributes.js'
import type {Element, XmlDocument, XmlVisitor} from './element.js'
import {readXml} from './reader.js'
import type {Report} from './schema.js'
import {Shape, type Slot} from './shape.js'
import {nodeText, type XmlWriter} from './writer.js'

/** What XLIFF and TMX documents have in common beside their elements. */

/** Keeps in the model what stands before and after the root. */
export function keepAround(node: Node, {doctype, before, after}: Omit<XmlDocument, 'root'>): void {
  if (doctype !== undefined) node.doctype = doctype
  if (before.length > 0) node.before = before
  if (after.length > 0) node.after = after
}

/** The whole document: the namespaces that its elements turned out to need are declared on the root. */
export function writeDocument(document: Node, shape: Shape, key: string, writer: XmlWriter): string {
  const {doctype, before = [], after = []} = document
  writer.enter(document)
  shape.writeChildren(document, writer, document.children)
  const name = writer.name(key)
  const extra: Record<string, string> = {}
  if (document.attributes?.xmlns !== undefined) extra.xmlns = document.attributes.xmlns
  for (const [prefix, uri] of [...writer.missing].sort()) extra[`xmlns:${prefix}`] = uri
  for (const name in document.attributes) {
    if (name === 'xmlns' || name.startsWith('xmlns:')) extra[name] = document.attributes[name]!
  }
  const inside = String(writer)
  const tag = `${name}${shape.attributes.write(document, writer, extra)}`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    ...before.map(nodeText),
    ...(doctype === undefined ? [] : [`<!DOCTYPE${doctype}>`]),
    inside ? `<${tag}>${inside}\n</${name}>` : `<${tag}/>`,
    ...after.map(nodeText),
    '',
  ].join('\n')
}

/**
 * The text of a document that has been written, when its own reader has nothing to say against it.
 *
 * @throws TypeError with the first thing that it says; with `report` it is told instead.
 */
export function conforming(
  text: string,
  format: string,
  check: (report: Report) => XmlVisitor,
  isUnit: (element: Element, ancestors: readonly Element[]) => boolean,
  report: Report | undefined,
): string {
  const refuse = (message: VFileMessage): never => {
    throw new TypeError(`padanan: that makes no valid ${format}: ${message.reason}`, {cause: message})
  }
  let messages: VFileMessage[] = []
  try {
    readXml(text, () => {
      messages = []
      const visitor = check(report ? (message) => messages.push(message) : refuse)
      return {
        ...visitor,
        close(element, ancestors) {
          visitor.close?.(element, ancestors)
          return isUnit(element, ancestors)
        },
      }
    })
  } catch (error) {
    throw error instanceof VFileMessage ? refuse(error) : error
  }
  if (report) messages.forEach(report)
  return text
}

/** An element that has no field itself: what it holds are fields of the element around it. */
export function around(
  key: string,
  slots: Slot[],
  isEmpty: (node: Node) => boolean,
  before?: ConstructorParameters<typeof Shape>[2],
): Slot {
  const inside = new Shape({}, slots, before)
  return {
    field: key,
    elements: [key],
    values: (node) => [node],
    read(element, node, reading) {
      const place: XmlField = {kind: 'field', name: key}
      inside.attributes.read(element.attributes, place)
      const children = inside.readChildren(element.children, node, reading)
      if (children) place.children = children
      return place.attributes || children || isEmpty(node) ? place : undefined
    },
    write(_value, writer, place, node) {
      if (!place && isEmpty(node)) return
      writer.open(key, inside.attributes.write(place ?? {}, writer), place)
      inside.writeChildren(node, writer, place?.children)
      writer.close()
    },
  }
}
