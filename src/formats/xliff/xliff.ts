import type {Xliff, XliffVersion, XmlNode} from '../../types.js'
import type {Node, Reading, Shape} from '../shape.js'
import {type Element, readXml, unreadable} from '../xml.js'
import {nodeText, XmlWriter} from '../xml-writer.js'
import {isOld, type Skip} from './bridge.js'
import {toNew} from './to-new.js'
import {toOld} from './to-old.js'
import {MODULES, xliff2} from './xliff2.js'
import {liftLanguages, xliff12} from './xliff12.js'

const NAMESPACES: Record<XliffVersion, string> = {
  '1.0': '',
  '1.1': 'urn:oasis:names:tc:xliff:document:1.1',
  '1.2': 'urn:oasis:names:tc:xliff:document:1.2',
  '2.0': 'urn:oasis:names:tc:xliff:document:2.0',
  '2.1': 'urn:oasis:names:tc:xliff:document:2.0',
  '2.2': 'urn:oasis:names:tc:xliff:document:2.2',
}
/** In XLIFF 1.x, words of XLIFF 2 have a prefix. */
const OLD_MODULES = {...MODULES, xlf2: NAMESPACES['2.0']}

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
  const modules = Object.entries(isOld(version) ? OLD_MODULES : MODULES)
  const reading: Reading = {core: root.uri, modules: new Map(modules.map(([prefix, uri]) => [uri, prefix]))}
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

/**
 * Writes an XLIFF document, as UTF-8 says it is. `version` may be another than the document's: 1.2, 2.0, 2.1 or 2.2.
 *
 * @param options.onSkip is told what that version has no place for.
 * @throws TypeError where something has no place and `onSkip` is missing, and where XML can't hold a character.
 */
export function toXliff(
  document: Xliff,
  {
    version = document.version,
    onSkip = refuse,
  }: {version?: XliffVersion; onSkip?: (what: string) => void} = {},
): string {
  if (!Object.hasOwn(NAMESPACES, version) || (version < '1.2' && version !== document.version)) {
    throw new TypeError(
      `padanan: toXliff writes versions 1.2, 2.0, 2.1 and 2.2, not ${JSON.stringify(version)}`,
    )
  }
  const converted = convert(document, version, onSkip)
  const core = NAMESPACES[version]
  const attributes: Record<string, string> = Object.assign(Object.create(null), converted.attributes)
  const declarations = Object.keys(attributes).filter((name) => name.startsWith('xmlns'))
  for (const name of declarations)
    if (attributes[name] === NAMESPACES[document.version]) attributes[name] = core
  if (core && !declarations.some((name) => attributes[name] === core)) attributes.xmlns = core
  const shape = isOld(version) ? xliff12.root : xliff2.root
  return writeRoot(
    {...converted, attributes},
    shape,
    'xliff',
    new XmlWriter(core, isOld(version) ? OLD_MODULES : MODULES),
  )
}

function refuse(what: string): never {
  throw new TypeError(
    `padanan: that version of XLIFF has no place for ${what}; pass onSkip to write without it`,
  )
}

function convert(document: Xliff, version: XliffVersion, skip: Skip): Xliff {
  const from = document.version
  if (isOld(from) && !isOld(version)) return {...toNew(document, skip), version}
  const converted = !isOld(from) && isOld(version) ? toOld(document, skip) : document
  const {notes, metadata, ...rest} = converted
  if (version === '2.2' || !(notes || metadata)) return {...converted, version}
  skip('the notes and metadata of the whole document')
  return {...rest, version}
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
