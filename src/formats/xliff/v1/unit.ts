/** Units of XLIFF 1.2, with their alternatives and notes. */
import type {
  Content,
  Inline,
  OriginalData,
  XliffMatch,
  XliffSegment,
  XliffUnit,
  XmlNode,
} from '../../../types/index.js'
import {type AttributeTable, type Codec, decimal, type Node, yesNo} from '../../../xml/attributes.js'
import {type Element, NONE} from '../../../xml/index.js'
import {append, placeOf, type Reading, Shape, type Slot, TextShape} from '../../../xml/shape.js'
import {attributeText, type XmlWriter} from '../../../xml/writer.js'
import {trimmed} from '../../../xml/xsd.js'
import {nodes} from '../conversion/versions.js'
import {glossary, metadata} from '../v2/structure.js'
import {pairCodes, readContent, writeContent, writeTarget} from './content.js'
import {join, marks, nest, split} from './segments.js'
import {readState, writeState} from './states.js'

/** `trans-unit` of XLIFF 1.2 with what stands in it. */

/** Elements of XLIFF come before those of other namespaces. */
export const before = (own: string, foreign: string | undefined) => (key: string) => (key ? own : foreign)

export const space: AttributeTable = {'xml:space': 'space'}
/** What 1.2 has no word for is written as an attribute of XLIFF 2's namespace. */
export const own: AttributeTable = {
  'xlf2:srcDir': 'srcDir',
  'xlf2:trgDir': 'trgDir',
  'xlf2:canResegment': ['canResegment', yesNo],
}
export const named: AttributeTable = {
  id: 'id',
  resname: 'name',
  translate: ['translate', yesNo],
  'xlf2:type': 'type',
  ...own,
  ...space,
}

const annotates: Codec = {
  read: (text) => (text === 'source' || text === 'target' ? text : undefined),
  write: String,
}
const note = new TextShape({
  from: 'category',
  priority: ['priority', decimal],
  annotates: ['appliesTo', annotates],
})
export const notes: Slot = {
  field: 'notes',
  elements: ['note'],
  many: true,
  read(element, node) {
    append(node, 'notes', note.read(element, {}))
    return undefined
  },
  write: (value, writer) => note.write('note', value as never, writer),
}

/** What is read of a unit's content before its segments are known. */
interface Held {
  source?: Content
  segSource?: Content
  target?: Content
  state?: string
  subState?: string
}

interface UnitReading extends Reading {
  held?: Held
  /** Fields whose elements are to be kept as they are. */
  kept: readonly string[]
}

/** An element with content; while a unit is read and written it has three. */
function content(field: 'source' | 'segSource' | 'target', key: string): Slot {
  return {
    field,
    elements: [key],
    read(element, node, reading) {
      const ofUnit = node.kind === 'unit'
      const {held, kept} = reading as UnitReading
      const holder = (ofUnit ? held : node) as Held
      if (ofUnit && (holder[field] || (kept.length > 0 && kept.includes(field)))) return false
      const {children, attributes} = element
      const isText = children.length === 0 || (children.length === 1 && typeof children[0] === 'string')
      holder[field] = isText
        ? // Nobody else has this list.
          ((children.length === 0 ? [] : children) as string[])
        : nest(pairCodes(readContent(element, reading, node)))
      if (attributes === NONE && !held?.segSource) return undefined
      let others = attributes
      if (ofUnit && field === 'target' && attributes.state !== undefined) {
        const {state, 'xlf2:subState': subState, ...rest} = attributes
        Object.assign(holder, {state, subState})
        others = rest
      }
      if (others !== NONE && Object.keys(others).length > 0)
        return {kind: 'field', name: field, attributes: others}
      // One segment may be marked or not; a target without marks is told from none at all.
      const marked = ofUnit && holder.segSource && (field === 'segSource' || children.length === 0)
      return marked ? {kind: 'field', name: field} : undefined
    },
    write(value, writer, place, node) {
      const data = new Map<string, OriginalData>()
      for (const code of (node.originalData ?? []) as OriginalData[]) data.set(code.id, code)
      const attributes = {...place?.attributes}
      if (field === 'target' && node.state !== undefined) {
        attributes.state = node.state
        if (node.subState !== undefined) attributes[writer.attribute('xlf2:subState')] = node.subState
      }
      const marked = node.kind === 'unit' ? node.marked : NO_SEGMENTS
      writer.leaf(key, attributeText(attributes), place, () =>
        field === 'target' && marked
          ? writeTarget(nest(value as Content), writer, data, marked)
          : writeContent(nest(value as Content), writer, data),
      )
    },
  }
}

const NO_SEGMENTS: ReadonlySet<string | undefined> = new Set()

const percent: Codec = {
  read: (text) => decimal.read(text.replace(/%\s*$/, '')),
  write: decimal.write,
}
const REF = /^#(.+)$/s
const mid: Codec = {
  read: (text) => `#${trimmed(text)}`,
  write: (value) => REF.exec(String(value))?.[1] ?? String(value),
}

const altTrans = new Shape(
  {
    mid: ['mid', mid],
    'mtc:ref': 'ref',
    'mtc:id': 'id',
    'mtc:type': 'type',
    'mtc:subType': 'subType',
    'match-quality': ['matchQuality', percent],
    'mtc:matchSuitability': ['matchSuitability', decimal],
    'mtc:similarity': ['similarity', decimal],
    origin: 'origin',
    'mtc:reference': ['reference', yesNo],
  },
  [content('source', 'source'), content('target', 'target'), metadata],
  before('metadata', undefined),
)
const matches: Slot = {
  field: 'matches',
  elements: ['alt-trans'],
  many: true,
  read(element, node, reading) {
    // Earlier versions, rejected ones and sets of targets are no candidates: they stay as they are.
    const {alttranstype: type = 'proposal'} = element.attributes
    const targets = element.children.filter(
      (child) =>
        typeof child !== 'string' && child.kind === 'element' && (child as Element).local === 'target',
    )
    if (type !== 'proposal' || targets.length !== 1) return false
    const {mid: ref, ...match} = altTrans.read<Node>(element, {}, reading)
    append(node, 'matches', ref === undefined ? match : {...match, ref})
    return undefined
  },
  write(value, writer, _place, node) {
    const {ref, ...match} = value as XliffMatch
    const isMid = node.marked ? node.marked.has(ref?.slice(1)) : true
    altTrans.write('alt-trans', {...match, [isMid ? 'mid' : 'ref']: ref}, writer)
  },
}

const transUnit = new Shape(
  {...named, 'xlf2:segment': 'segment'},
  [
    content('source', 'source'),
    content('segSource', 'seg-source'),
    content('target', 'target'),
    notes,
    matches,
    glossary,
    metadata,
  ],
  (key) =>
    key === 'source' ? 'segSource' : key === 'seg-source' ? 'target' : before('glossary', undefined)(key),
)

export function readUnit(element: Element, reading: Reading, kept: readonly string[] = []): XliffUnit {
  const held: Held = {}
  const unit: XliffUnit & {segment?: string} = {kind: 'unit', id: '', segments: []}
  transUnit.read(element, unit, {core: reading.core, modules: reading.modules, kept, held} as UnitReading)
  const {source = [], segSource, target, state, subState} = held
  const parts = segSource && split(segSource, target)
  if (segSource && !parts) return readUnit(element, reading, ['segSource'])
  if (parts && !kept.includes('source') && !isDeepEqual(join(parts, 'source'), source)) {
    return readUnit(element, reading, ['source'])
  }
  if (parts) unit.segments = parts
  else {
    // An object that begins with its fields takes less room than one that gets them.
    const only: XliffSegment = target ? {kind: 'segment', source, target} : {kind: 'segment', source}
    if (unit.segment !== undefined) only.id = unit.segment
    unit.segments = [only]
  }
  if (unit.segment !== undefined) delete unit.segment
  if (state !== undefined) {
    const translated = unit.segments.filter((part) => part.kind === 'segment' && part.target)
    for (const part of translated as XliffSegment[]) {
      if (!part.state) Object.assign(part, readState(state), subState !== undefined && {subState})
    }
    const place = placeOf(unit.children, 'target')
    if (translated.length === 0 && place) place.attributes = {...place.attributes, state}
  }
  return unit
}

function isDeepEqual(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  return keys.every((key) => Object.hasOwn(b, key) && isDeepEqual((a as Node)[key], (b as Node)[key]))
}

/** Of the marks right inside an element that is kept as it is. */
function midsOf(node: XmlNode): (string | undefined)[] {
  if (typeof node === 'string' || node.kind !== 'element') return []
  return node.children.map((child) =>
    typeof child !== 'string' && child.kind === 'element' ? trimmed(child.attributes.mid ?? '') : undefined,
  )
}

function idOfMark(node: string | Inline): string | undefined {
  return typeof node !== 'string' && node.kind === 'mrk' ? node.id : undefined
}

export function writeUnit(unit: XliffUnit, writer: XmlWriter): void {
  const {segments, children, ...rest} = unit
  writer.enter(unit)
  const kept = new Map(
    nodes(children).map((node) => [node.kind === 'element' && writer.coreName(node), node] as const),
  )
  writer.leave()
  const ownMarks = kept.get('seg-source')
  const isMarked = segments.length !== 1 || segments[0]!.kind !== 'segment' || placeOf(children, 'segSource')
  const translated = segments.filter((part) => part.target)
  const state = writeState(segments)
  const whole: Partial<ReturnType<typeof readState>> = state === undefined ? {} : readState(state)
  const [only] = segments
  const segSource = isMarked && !ownMarks ? join(segments, 'source', marks.source) : undefined
  const node = {
    ...rest,
    children,
    source: kept.has('source') ? undefined : join(segments, 'source'),
    segSource,
    target:
      translated.length > 0 || placeOf(children, 'target')
        ? join(segments, 'target', isMarked ? marks.target(whole, writer) : undefined)
        : undefined,
    state,
    subState:
      only?.kind === 'segment' && !isMarked && only.subState !== whole.subState ? only.subState : undefined,
    segment: isMarked ? undefined : only?.id,
    marked: new Set(ownMarks ? midsOf(ownMarks) : segSource?.map((part) => idOfMark(part))),
  }
  transUnit.write('trans-unit', node, writer)
}
