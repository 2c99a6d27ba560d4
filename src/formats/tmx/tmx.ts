/** TMX documents, read and written whole. */

import type {VFileMessage} from 'vfile-message'
import {expectThat} from '../../misuse.js'
import type {Content, Tmx, TmxHeader, TmxUnit, TmxVariant} from '../../types/index.js'
import {Attributes, type Node} from '../../xml/attributes.js'
import {around, conforming, keepAround, writeDocument} from '../../xml/document.js'
import {type Element, NONE, readXml, replaceBy, unreadable, type XmlVisitor} from '../../xml/index.js'
import {bySchema, type Report, strict, whenComplete} from '../../xml/schema.js'
import {append, appendMade, type Reading, Shape, type Slot, TextShape} from '../../xml/shape.js'
import {XmlWriter} from '../../xml/writer.js'
import {ContentReader, writeContent} from './content.js'
import {fitTmx} from './fit.js'
import {grammarOf} from './schema.js'

/** TMX 1.1 to 1.4b (LISA/OSCAR 2005), both levels. */

const VERSIONS = ['1.1', '1.2', '1.3', '1.4', '1.4b']

const note = new TextShape({})
const property = new TextShape({type: 'type'})
function texts(field: string, key: string, shape: TextShape): Slot {
  return {
    field,
    elements: [key],
    many: true,
    read(element, node) {
      append(node, field, shape.read(element, {}))
      return undefined
    },
    write: (value, writer) => shape.write(key, value as never, writer),
  }
}
const remarks = [texts('notes', 'note', note), texts('properties', 'prop', property)]

const segAttributes = new Attributes({})
const seg: Slot = {
  field: 'content',
  elements: ['seg'],
  read(element, node, reading) {
    const {children, attributes} = element
    const [only] = children
    node.content =
      children.length === 1 && typeof only === 'string'
        ? // Nobody else has this list.
          children
        : new ContentReader(node).read(children, reading)
    return attributes !== NONE ? {kind: 'field', name: 'content', attributes} : undefined
  },
  write(value, writer, place, node) {
    const text = () => writeContent(value as Content, node.originalData ?? [], writer)
    writer.leaf('seg', segAttributes.write(place ?? {}, writer), place, text)
  },
}

const variant = new Shape({'xml:lang': 'lang'}, [...remarks, seg])
/** Before 1.3 the language was in `lang`. */
const oldVariant = new Shape({lang: 'lang'}, [...remarks, seg])

function readVariant(element: Element, reading: Reading): TmxVariant {
  const {lang, 'xml:lang': xmlLang} = element.attributes
  if (xmlLang === undefined && lang === undefined) {
    throw unreadable('expected attribute "xml:lang" on <tuv>', element, 'schema')
  }
  // An object that begins with its fields takes less room than one that gets them.
  const begun = {lang: lang ?? '', content: undefined as unknown as Content}
  const value = variant.read<TmxVariant>(element, begun, reading)
  value.content ??= []
  if (lang !== undefined && xmlLang !== undefined) value.attributes!['xml:lang'] = xmlLang
  return value
}

function writeVariant(value: TmxVariant, writer: XmlWriter): void {
  const {lang, ...attributes} = value.attributes ?? {}
  const isOld = lang !== undefined && attributes['xml:lang'] === undefined
  if (isOld) oldVariant.write('tuv', {...value, attributes}, writer)
  else variant.write('tuv', value, writer)
}

const unit = new Shape({tuid: 'id', srclang: 'srclang'}, [
  ...remarks,
  {
    field: 'variants',
    elements: ['tuv'],
    many: true,
    read(element, node, reading) {
      append(node, 'variants', readVariant(element, reading))
      return undefined
    },
    write: (value, writer) => writeVariant(value as TmxVariant, writer),
  },
])

const header = new Shape({srclang: 'srclang'}, remarks)

const root = new Shape({version: 'version'}, [
  {
    field: 'header',
    elements: ['header'],
    read(element, node, reading) {
      node.header = readHeader(element, reading)
      return undefined
    },
    write: (value, writer) => header.write('header', value as TmxHeader, writer),
  },
  around(
    'body',
    [
      {
        field: 'units',
        elements: ['tu'],
        many: true,
        read(element, node, reading) {
          appendMade(node, 'units', element, () => readUnit(element, reading))
          return undefined
        },
        write: (value, writer) => unit.write('tu', value as TmxUnit, writer),
      },
    ],
    () => false,
  ),
])

export function readHeader(element: Element, reading: Reading): TmxHeader {
  return header.read<TmxHeader>(element, {srclang: ''}, reading)
}

export function readUnit(element: Element, reading: Reading): TmxUnit {
  const {tuid} = element.attributes
  return unit.read<TmxUnit>(element, tuid === undefined ? {variants: []} : {id: tuid, variants: []}, reading)
}

/**
 * Reads a TMX document, version 1.1 to 1.4b. A document type is kept, never opened.
 *
 * @param options.report is told what breaks TMX's rules, and reading goes on; without it the first such message is thrown.
 * @throws VFileMessage where the text is not well-formed XML or not TMX; `String(error)` is `line:column: reason`.
 *
 * @example
 * ```js
 * import {fromTmx, toTmx, toTmxDocument} from 'padanan'
 *
 * const xml = toTmx(toTmxDocument([{source: 'Ada garis merah.', target: 'There is a red line.'}], {source: 'id', target: 'en'}))
 * fromTmx(xml).units[0].variants.map(({lang, content}) => [lang, content])
 * // [['id', ['Ada garis merah.']], ['en', ['There is a red line.']]]
 * ```
 */
export function fromTmx(text: string, {report = strict}: {report?: Report} = {}): Tmx {
  let reading = newReading()
  let messages: VFileMessage[] = []
  const {root: element, ...rest} = readXml(text, () => {
    reading = newReading()
    messages = []
    const visitor = checked(reading, report === strict ? strict : (message) => messages.push(message))
    // A unit is made as soon as it is complete, so that its XML need not wait for the end.
    return whenComplete(visitor, (child, ancestors) => {
      if (isUnit(child, ancestors, reading)) {
        replaceBy(ancestors.at(-1)!, child, readUnit(child, reading))
      }
    })
  })
  messages.forEach(report)
  const node: Node = {version: '', units: []}
  root.read(element, node, reading)
  if (!node.header) throw unreadable('expected <header> in <tmx>', element, 'schema')
  keepAround(node, rest)
  return node as unknown as Tmx
}

export function newReading(): Reading {
  return {core: '', modules: new Map()}
}

export function isUnit(element: Element, ancestors: readonly Element[], {core}: Reading): boolean {
  return (
    element.local === 'tu' && element.uri === core && ancestors.length === 2 && ancestors[1]!.local === 'body'
  )
}

/** Checks that it is TMX, then that it keeps TMX's rules. */
export function checked(reading: Reading, report: Report): XmlVisitor {
  return bySchema((root) => {
    const {local, attributes, name, uri} = root
    if (local !== 'tmx') throw unreadable(`expected <tmx>, found <${name}>`, root, 'tmx')
    const {version = 'none'} = attributes
    if (!VERSIONS.includes(version)) {
      throw unreadable(`expected TMX of version ${VERSIONS.join(', ')}, found ${version}`, root, 'tmx')
    }
    reading.core = uri
    return {grammar: grammarOf(version), reading}
  }, report)
}

/**
 * Writes a TMX document, as UTF-8 says it is.
 *
 * @param options.onSkip is told what TMX has no place for: of codes and marks it holds the native code, `type` and what
 *   pairs and matches them.
 * @param options.report is told what of the result breaks TMX's rules, as `fromTmx` would tell it.
 * @throws TypeError where something has no place and `onSkip` is missing, where the result breaks TMX's rules and
 *   `report` is missing, and where XML can't hold a character: TMX has no other way to write it.
 *
 * @example
 * ```js
 * import {toTmx, toTmxDocument} from 'padanan'
 *
 * const document = toTmxDocument([{source: 'Ya.', target: 'Yes.'}], {source: 'id', target: 'en'})
 * toTmx(document).includes('<seg>Yes.</seg>')
 * // true
 * ```
 */
export function toTmx(
  document: Tmx,
  {onSkip = refuse, report}: {onSkip?: (what: string) => void; report?: Report} = {},
): string {
  const isMemory = typeof document === 'object' && 'match' in document
  const instead = isMemory
    ? 'a document: `toTmxDocument(memory, {source, target})`'
    : 'a document of `fromTmx` or `toTmxDocument`'
  expectThat(Array.isArray(document?.units), 'the document', isMemory ? 'a memory' : document, instead)
  const writer = new XmlWriter(document.attributes?.xmlns ?? '')
  const text = writeDocument(fitTmx(document, onSkip), root, 'tmx', writer)
  const reading = newReading()
  return conforming(
    text,
    `TMX ${document.version}`,
    (told) => checked(reading, told),
    // A unit is read too: that its variants have a language is seen only then.
    (element, ancestors) => isUnit(element, ancestors, reading) && readUnit(element, reading) !== undefined,
    report,
  )
}

function refuse(what: string): never {
  throw new TypeError(`padanan: TMX has no place for ${what}; pass onSkip to write without it`)
}
