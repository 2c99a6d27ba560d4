/** XLIFF documents of any version, read and written whole. */

import type {VFileMessage} from 'vfile-message'
import type {Skip} from '../../content/index.js'
import {expectOptions, expectXliff} from '../../misuse.js'
import type {Xliff, XliffVersion} from '../../types/index.js'
import type {Node} from '../../xml/attributes.js'
import {conforming, keepAround, writeDocument} from '../../xml/document.js'
import {XML_NAMESPACE} from '../../xml/element.js'
import {
  type Element,
  readXml,
  replaceBy,
  unreadable,
  type XmlDocument,
  type XmlVisitor,
} from '../../xml/index.js'
import {bySchema, type Grammar, type Report, strict, whenComplete} from '../../xml/schema.js'
import type {Reading} from '../../xml/shape.js'
import {XmlWriter} from '../../xml/writer.js'
import {toV1} from './conversion/to-v1.js'
import {toV21} from './conversion/to-v2.1.js'
import {toV2} from './conversion/to-v2.js'
import {isOld} from './conversion/versions.js'
import {liftLanguages, xliff12} from './v1/structure.js'
import {MODULES, xliff2} from './v2/structure.js'
import {constraints} from './validity/constraints.js'
import {keysV1} from './validity/keys-v1.js'
import {grammar11, grammar12} from './validity/schema-v1.js'
import {grammar20, grammar21, grammar22} from './validity/schema-v2.js'

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
/** What we check but have no fields for: modules, and the attributes of XML itself. */
const CHECKED = {
  xml: XML_NAMESPACE,
  res: 'urn:oasis:names:tc:xliff:resourcedata:2.0',
  slr: 'urn:oasis:names:tc:xliff:sizerestriction:2.0',
  val: 'urn:oasis:names:tc:xliff:validation:2.0',
  ctr: 'urn:oasis:names:tc:xliff:changetracking:2.0',
  fs: 'urn:oasis:names:tc:xliff:fs:2.0',
  itsm: 'urn:oasis:names:tc:xliff:itsm:2.1',
  its: 'http://www.w3.org/2005/11/its',
}
const byUri = (modules: Record<string, string>): ReadonlyMap<string, string> =>
  new Map(Object.entries(modules).map(([prefix, uri]) => [uri, prefix]))
/** What the versions from 2.0 have in common, and those before. */
const NEW = {modules: byUri({...MODULES, ...CHECKED}), shapes: xliff2, unit: 'unit'} as const
const OLD = {
  modules: byUri({...OLD_MODULES, xml: CHECKED.xml}),
  shapes: xliff12,
  unit: 'trans-unit',
} as const

/** XLIFF 1.0 had no schema but a DTD; what it allows is not checked. */
const GRAMMARS: Partial<Record<XliffVersion, Grammar>> = {
  '1.1': grammar11,
  '1.2': grammar12,
  '2.0': grammar20,
  '2.1': grammar21,
  '2.2': grammar22,
}

/**
 * Reads an XLIFF document, version 1.0 to 2.2.
 *
 * @param options.report is told what breaks the schema, and reading goes on; without it the first such message is thrown.
 * @throws VFileMessage where the text is not well-formed XML or not XLIFF; `String(error)` is `line:column: reason`.
 *
 * @example
 * ```js
 * import {english, extract, fromXliff, indonesian, toXliff} from 'padanan'
 *
 * const xml = toXliff(extract('Rusia menolak.', {source: indonesian, target: english, format: 'text', original: 'kawat.txt'}))
 * fromXliff(xml).files[0].units[0].segments[0].source
 * // ['Rusia menolak.']
 * ```
 */
export function fromXliff(text: string, {report = strict}: {report?: Report} = {}): Xliff {
  let reading = newReading()
  let messages: VFileMessage[] = []
  const {root, ...around} = readXml(text, () => {
    reading = newReading()
    messages = []
    const visitor = checked(reading, report === strict ? strict : (message) => messages.push(message), 'file')
    // A unit is made as soon as it is complete, so that its XML need not wait for the end.
    return whenComplete(visitor, (element, ancestors) => {
      if (isUnit(element, ancestors, reading)) {
        replaceBy(ancestors.at(-1)!, element, reading.shapes.readUnit(element, reading))
      }
    })
  })
  messages.forEach(report)
  return readRoot(root, reading, around)
}

/** What reading a document needs to know of it, learnt at its root. */
export interface XliffReading extends Reading {
  version: XliffVersion
  shapes: typeof xliff2
  /** What units are called. */
  unit: 'unit' | 'trans-unit'
}

export function newReading(): XliffReading {
  return {version: '2.1', core: '', ...NEW}
}

/**
 * Checks that it is XLIFF, then that it keeps the rules of its version, and what is to be there once in a file or unit.
 * What we have written ourselves has to keep the constraints too that no schema can say.
 */
export function checked(
  reading: XliffReading,
  report: Report,
  within: 'file' | 'unit' | 'written',
): XmlVisitor {
  return bySchema((root) => {
    const version = versionOf(root)
    Object.assign(reading, {version, core: root.uri}, isOld(version) ? OLD : NEW)
    const also =
      version === '1.2'
        ? keysV1(root.uri, report, within === 'unit' ? within : 'file')
        : within === 'written' && !isOld(version)
          ? constraints(reading, report)
          : undefined
    return {grammar: GRAMMARS[version], reading, also}
  }, report)
}

function versionOf(root: Element): XliffVersion {
  const fail = (reason: string) => unreadable(reason, root, 'xliff')
  if (root.local !== 'xliff') throw fail(`expected <xliff>, found <${root.name}>`)
  const version = root.attributes.version ?? '1.0'
  if (!Object.hasOwn(NAMESPACES, version)) {
    throw fail(`expected XLIFF of version ${Object.keys(NAMESPACES).join(', ')}, found "${version}"`)
  }
  // The schema of 1.1 lets a document say that it is 1.0.
  if (version === '1.0' && root.uri === NAMESPACES['1.1']) return '1.1'
  const uri = NAMESPACES[version as XliffVersion]
  if (root.uri !== uri) throw fail(`expected namespace "${uri}" for version ${version}, found "${root.uri}"`)
  return version as XliffVersion
}

export function readRoot(root: Element, reading: XliffReading, around: Omit<XmlDocument, 'root'>): Xliff {
  const {version, shapes} = reading
  const node: Node = {version, srcLang: '', files: []}
  shapes.root.read(root, node, reading)
  node.version = version
  const {attributes} = node
  // Elements that are kept as they are may need it where the namespace has a prefix too.
  const isOnly = !Object.keys(attributes ?? {}).some(
    (name) => name.startsWith('xmlns:') && attributes![name] === root.uri,
  )
  if (isOnly && attributes?.xmlns === root.uri) delete attributes.xmlns
  if (attributes && Object.keys(attributes).length === 0) delete node.attributes
  if (isOld(version)) Object.assign(node, liftLanguages(node.files))
  keepAround(node, around)
  return node as unknown as Xliff
}

/** Whether the element is a unit, in its place: not what an extension holds. */
export function isUnit(element: Element, ancestors: readonly Element[], reading: XliffReading): boolean {
  const {local, uri} = element
  if (local !== reading.unit || uri !== reading.core) return false
  const parent = ancestors.at(-1)
  if (parent?.uri !== uri) return false
  const isPlaced = parent.local === 'file' || parent.local === 'group' || parent.local === 'body'
  return isPlaced && ancestors.every((above) => above.uri === uri)
}

/**
 * Writes an XLIFF document, as UTF-8 says it is. `version` may be another than the document's: 1.2, 2.0, 2.1 or 2.2.
 *
 * @param options.onSkip is told what that version has no place for.
 * @param options.report is told what of the result breaks the schema, as `fromXliff` would tell it.
 * @throws TypeError where something has no place and `onSkip` is missing, where the result breaks the schema or another
 *   constraint of XLIFF 2 (rule `constraint`) and `report` is missing, and where XML can't hold a character.
 *
 * @example
 * ```js
 * import {english, extract, indonesian, toXliff} from 'padanan'
 *
 * const job = extract('Rusia menolak.', {source: indonesian, target: english, format: 'text', original: 'kawat.txt'})
 * toXliff(job, {version: '1.2'}).includes('<trans-unit id="u1"')
 * // true
 * ```
 */
export function toXliff(
  document: Xliff,
  options: {version?: XliffVersion; onSkip?: (what: string) => void; report?: Report} = {},
): string {
  expectXliff('the document', document)
  expectOptions(options, ['version', 'onSkip', 'report'], '{version}')
  const {version = document.version, onSkip = refuse, report} = options
  if (!Object.hasOwn(NAMESPACES, version) || (version < '1.2' && version !== document.version)) {
    throw new TypeError(
      `padanan: toXliff writes versions 1.2, 2.0, 2.1 and 2.2, not ${JSON.stringify(version)}`,
    )
  }
  const converted = convert(document, version, onSkip)
  const core = NAMESPACES[version]
  const attributes: Record<string, string> = Object.assign(Object.create(null), converted.attributes)
  const declarations = Object.keys(attributes).filter((name) => name.startsWith('xmlns'))
  // What the other family of versions has left in the document keeps its own namespace.
  if (isOld(version) === isOld(document.version)) {
    for (const name of declarations) {
      if (attributes[name] === NAMESPACES[document.version]) attributes[name] = core
    }
  }
  if (core && !declarations.some((name) => attributes[name] === core)) attributes.xmlns = core
  const shape = isOld(version) ? xliff12.root : xliff2.root
  const text = writeDocument(
    {...converted, attributes},
    shape,
    'xliff',
    new XmlWriter(core, isOld(version) ? OLD_MODULES : MODULES),
  )
  const reading = newReading()
  return conforming(
    text,
    `XLIFF ${version}`,
    (told) => checked(reading, told, 'written'),
    (element, ancestors) => isUnit(element, ancestors, reading),
    report,
  )
}

function refuse(what: string): never {
  throw new TypeError(
    `padanan: that version of XLIFF has no place for ${what}; pass onSkip to write without it`,
  )
}

function convert(document: Xliff, version: XliffVersion, skip: Skip): Xliff {
  const from = document.version
  if (isOld(from) && !isOld(version)) return {...toV2(document, skip), version}
  const converted = from === '2.2' && version !== '2.2' ? toV21(document, skip) : document
  return {...(!isOld(from) && isOld(version) ? toV1(converted, skip) : converted), version}
}
