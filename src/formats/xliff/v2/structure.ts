/** The structure of XLIFF 2.0 (OASIS 2014), 2.1 (2018) and 2.2, with the modules matches, glossary and metadata. */
import type {Content, XliffSkeleton, XliffUnit} from '../../../types/index.js'
import {type AttributeTable, decimal, type Node, yesNo} from '../../../xml/attributes.js'
import {type Element, plain} from '../../../xml/index.js'
import {append, appendMade, list, type Reading, Shape, type Slot, TextShape} from '../../../xml/shape.js'
import {attributeText, nodeText, type XmlWriter} from '../../../xml/writer.js'
import {originalData, readContent, writeContent} from './content.js'

/** Namespaces of the modules, by the prefix that they usually have. */
export const MODULES = {
  mtc: 'urn:oasis:names:tc:xliff:matches:2.0',
  gls: 'urn:oasis:names:tc:xliff:glossary:2.0',
  mda: 'urn:oasis:names:tc:xliff:metadata:2.0',
}

/** A field that is one element with content in it: `<source>`, `<target>`. */
function content(field: 'source' | 'target'): Slot {
  return {
    field,
    elements: [field],
    read(element, node, reading) {
      node[field] = readContent(element.children, reading)
      let rest: Record<string, string> | undefined
      for (const name in element.attributes) {
        const value = element.attributes[name]!
        if (name === 'order' && /^[1-9]\d{0,9}$/.test(value)) node.order = Number(value)
        else {
          rest ??= Object.create(null) as Record<string, string>
          rest[name] = value
        }
      }
      return rest && {kind: 'field', name: field, attributes: rest}
    },
    write(value, writer, place, node) {
      const order = field === 'target' && node.order !== undefined ? String(node.order) : undefined
      writer.leaf(field, attributeText({order, ...place?.attributes}), place, () =>
        writeContent(value as Content, writer),
      )
    },
  }
}

/** Elements that lie side by side and tell by `kind` which they are. */
function kinds(field: string, prefix: string, shapes: Record<string, () => Shaped>): Slot {
  return {
    field,
    elements: Object.keys(shapes).map((kind) => prefix + kind),
    many: true,
    read(element, node, reading) {
      const kind = element.local
      appendMade(node, field, element, () => {
        // V8 keeps some room for fields in an object that begins empty.
        const empty: Node = {}
        empty.kind = kind
        return shapes[kind]!().read(element, Object.assign(empty, EMPTY[kind]?.()), reading)
      })
      return undefined
    },
    write(value, writer) {
      const node = value as Node
      shapes[node.kind as string]!().write(prefix + node.kind, node as never, writer)
    },
  }
}

interface Shaped {
  read(element: Element, node: object, reading: Reading): unknown
  write(key: string, node: never, writer: XmlWriter): void
}

/** Fields that are never missing. */
const EMPTY: Record<string, () => object> = {
  unit: () => ({segments: []}),
  group: () => ({units: []}),
  metaGroup: () => ({entries: []}),
}

const space: AttributeTable = {'xml:space': 'space'}
const directions: AttributeTable = {srcDir: 'srcDir', trgDir: 'trgDir', translate: ['translate', yesNo]}
const resegment: AttributeTable = {canResegment: ['canResegment', yesNo]}

const note = new TextShape({
  id: 'id',
  category: 'category',
  priority: ['priority', decimal],
  appliesTo: 'appliesTo',
})
const meta = new TextShape({type: 'type'})
const metaGroup: Shape = new Shape({id: 'id', category: 'category', appliesTo: 'appliesTo'}, [
  kinds('entries', 'mda:', {metaGroup: () => metaGroup, meta: () => meta}),
])

const notes = list('notes', 'notes', 'note', note)
export const metadata = list('metadata', 'mda:metadata', 'mda:metaGroup', {
  read: (element, node, reading) =>
    metaGroup.read(element, {kind: 'metaGroup', entries: [], ...node}, reading),
  write: (key, node, writer) => metaGroup.write(key, node, writer),
})
const data = list('originalData', 'originalData', 'data', originalData)

const match = new Shape(
  {
    ref: 'ref',
    id: 'id',
    type: 'type',
    subType: 'subType',
    matchQuality: ['matchQuality', decimal],
    matchSuitability: ['matchSuitability', decimal],
    similarity: ['similarity', decimal],
    origin: 'origin',
    reference: ['reference', yesNo],
  },
  [metadata, data, content('source'), content('target')],
)

const term = new TextShape({source: 'source', id: 'id', ref: 'ref'})
function termSlot(field: string, local: string, many: boolean): Slot {
  return {
    field,
    elements: [`gls:${local}`],
    many,
    read(element, node) {
      const value = term.read(element, {})
      if (many) append(node, field, value)
      else node[field] = value
      return undefined
    },
    write: (value, writer) => term.write(`gls:${local}`, value as never, writer),
  }
}
const glossEntry = new Shape({id: 'id', ref: 'ref'}, [
  termSlot('term', 'term', false),
  termSlot('translations', 'translation', true),
  termSlot('definition', 'definition', false),
])
export const glossary = list('glossary', 'gls:glossary', 'gls:glossEntry', {
  read: (element, node, reading) => glossEntry.read(element, {translations: [], ...node}, reading),
  write: (key, node, writer) => glossEntry.write(key, node, writer),
})

const bilingual = [content('source'), content('target')]
const segment = new Shape({id: 'id', state: 'state', subState: 'subState', ...resegment}, bilingual)
const ignorable = new Shape({id: 'id'}, bilingual)

const unit = new Shape(
  {id: 'id', name: 'name', type: 'type', ...directions, ...space, ...resegment},
  [
    list('matches', 'mtc:matches', 'mtc:match', match),
    glossary,
    metadata,
    notes,
    data,
    kinds('segments', '', {segment: () => segment, ignorable: () => ignorable}),
  ],
  () => 'notes',
)

const group: Shape = new Shape(
  {id: 'id', name: 'name', type: 'type', ...directions, ...space, ...resegment},
  [metadata, notes, kinds('units', '', {unit: () => unit, group: () => group})],
  () => 'notes',
)

const skeleton: Slot = {
  field: 'skeleton',
  elements: ['skeleton'],
  read(element, node) {
    const {href, ...rest} = element.attributes
    const value: XliffSkeleton = {}
    if (href !== undefined) value.href = href
    if (Object.keys(rest).length > 0) value.attributes = rest
    if (element.children.length > 0) value.content = plain(element).children
    node.skeleton = value
    return undefined
  },
  write(value, writer) {
    const {href, content, attributes} = value as XliffSkeleton
    const text = () => (content ?? []).map(nodeText).join('')
    writer.leaf('skeleton', attributeText({href, ...attributes}), {attributes}, text)
  },
}

const file = new Shape(
  {id: 'id', original: 'original', ...directions, ...space, ...resegment},
  [skeleton, metadata, notes, kinds('units', '', {unit: () => unit, group: () => group})],
  () => 'notes',
)

const root = new Shape({version: 'version', srcLang: 'srcLang', trgLang: 'trgLang', ...space}, [
  notes,
  metadata,
  {
    field: 'files',
    elements: ['file'],
    many: true,
    read(element, node, reading) {
      append(node, 'files', file.read(element, {units: []}, reading))
      return undefined
    },
    write: (value, writer) => file.write('file', value as never, writer),
  },
])

function readUnit(element: Element, reading: Reading): XliffUnit {
  return unit.read<XliffUnit>(element, {kind: 'unit', id: '', segments: []}, reading)
}

export const xliff2 = {root, file, group, readUnit}
