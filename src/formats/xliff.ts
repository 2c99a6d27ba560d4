import type {Xliff, XliffVersion, XmlNode} from '../types.js'
import type {Node, Reading, Shape} from './shape.js'
import {MODULES, xliff2} from './xliff2.js'
import {liftLanguages, xliff12} from './xliff12.js'
import {type Element, readXml, unreadable} from './xml.js'
import {nodeText, XmlWriter} from './xml-writer.js'

const NAMESPACES: Record<XliffVersion, string> = {
  '1.0': '',
  '1.1': 'urn:oasis:names:tc:xliff:document:1.1',
  '1.2': 'urn:oasis:names:tc:xliff:document:1.2',
  '2.0': 'urn:oasis:names:tc:xliff:document:2.0',
  '2.1': 'urn:oasis:names:tc:xliff:document:2.0',
  '2.2': 'urn:oasis:names:tc:xliff:document:2.2',
}
const CORES: ReadonlySet<string> = new Set(Object.values(NAMESPACES).filter(Boolean))
const PREFIXES: ReadonlyMap<string, string> = new Map(
  Object.entries(MODULES).map(([prefix, uri]) => [uri, prefix]),
)

const isOld = (version: XliffVersion) => version.startsWith('1.')

/**
 * Reads an XLIFF document, version 1.0 to 2.2.
 *
 * @throws VFileMessage where the text is not well-formed XML or not XLIFF; `String(error)` is `line:column: reason`.
 */
export function fromXliff(text: string): Xliff {
  let version: XliffVersion | undefined
  const {root, before, after, doctype} = readXml(text, {
    open(element, ancestors) {
      if (ancestors.length === 0) version = versionOf(element)
    },
  })
  return readRoot(root, version!, {before, after, doctype})
}

function versionOf(root: Element): XliffVersion {
  const fail = (reason: string) => unreadable(reason, root, 'xliff')
  if (root.local !== 'xliff') throw fail(`expected <xliff>, found <${root.name}>`)
  const version = root.attributes.version ?? '1.0'
  if (!Object.hasOwn(NAMESPACES, version)) {
    throw fail(`expected XLIFF of version ${Object.keys(NAMESPACES).join(', ')}, found "${version}"`)
  }
  const uri = NAMESPACES[version as XliffVersion]
  if (root.uri !== uri) throw fail(`expected namespace "${uri}" for version ${version}, found "${root.uri}"`)
  return version as XliffVersion
}

function readRoot(
  root: Element,
  version: XliffVersion,
  around: {before: XmlNode[]; after: XmlNode[]; doctype?: string},
): Xliff {
  const reading: Reading = {core: root.uri, modules: PREFIXES}
  const shape = isOld(version) ? xliff12.root : xliff2.root
  const node: Node = {version, srcLang: '', files: []}
  shape.read(root, node, reading)
  const {attributes} = node
  if (attributes?.xmlns === root.uri) delete attributes.xmlns
  if (attributes && Object.keys(attributes).length === 0) delete node.attributes
  if (isOld(version)) Object.assign(node, liftLanguages(node.files))
  if (around.doctype !== undefined) node.doctype = around.doctype
  if (around.before.length > 0) node.before = around.before
  if (around.after.length > 0) node.after = around.after
  return node as unknown as Xliff
}

/** Writes an XLIFF document, as UTF-8 says it is. */
export function toXliff(
  document: Xliff,
  {version = document.version}: {version?: XliffVersion} = {},
): string {
  if (!Object.hasOwn(NAMESPACES, version)) {
    throw new TypeError(
      `padanan: toXliff writes versions ${Object.keys(NAMESPACES).join(', ')}, not ${JSON.stringify(version)}`,
    )
  }
  const core = NAMESPACES[version]
  const attributes: Record<string, string> = Object.assign(Object.create(null), document.attributes)
  for (const name in attributes)
    if (name.startsWith('xmlns') && CORES.has(attributes[name]!)) attributes[name] = core
  const declared = Object.keys(attributes).some(
    (name) => name.startsWith('xmlns') && attributes[name] === core,
  )
  if (!declared && core) attributes.xmlns = core
  return writeRoot(
    {...document, version, attributes},
    isOld(version) ? xliff12.root : xliff2.root,
    'xliff',
    new XmlWriter(core, MODULES),
  )
}

/** The whole document: the namespaces that its elements turned out to need are declared on the root. */
export function writeRoot(document: Node, shape: Shape, key: string, writer: XmlWriter): string {
  const {doctype, before = [], after = []} = document
  writer.enter(document)
  shape.writeChildren(document, writer, document.children)
  const name = writer.name(key)
  const extra: Record<string, string> = {}
  for (const [prefix, uri] of writer.missing) extra[`xmlns:${prefix}`] = uri
  const inside = String(writer)
  const tag = `${name}${shape.attributes.write(document, extra)}`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    ...before.map(nodeText),
    ...(doctype === undefined ? [] : [`<!DOCTYPE${doctype}>`]),
    inside ? `<${tag}>${inside}\n</${name}>` : `<${tag}/>`,
    ...after.map(nodeText),
    '',
  ].join('\n')
}
