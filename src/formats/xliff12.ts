import type {
  Content,
  OriginalData,
  XliffFile,
  XliffGroup,
  XliffSkeleton,
  XliffState,
  XliffUnit,
  XmlElement,
  XmlField,
  XmlNode,
} from '../types.js'
import {
  type AttributeTable,
  type Codec,
  decimal,
  type Node,
  placeOf,
  type Reading,
  Shape,
  type Slot,
  TextShape,
  yesNo,
} from './shape.js'
import {glossary, metadata} from './xliff2.js'
import {DataPool, pairCodes, readContent, writeContent} from './xliff12-content.js'
import {join, nest, type Part, split} from './xliff12-segments.js'
import {type Element, plain} from './xml.js'
import {attributeText, nodeText, type XmlWriter} from './xml-writer.js'

/**
 * The structure of XLIFF 1.2 (OASIS 2008), and of 1.1 and 1.0 before it, read as XLIFF 2:
 * `trans-unit` is a unit, `alt-trans` a match, `resname` a name. The header's own children, phases and tools among
 * them, stay as they are.
 */

/** Elements of XLIFF come before those of other namespaces. */
const before = (own: string, foreign: string | undefined) => (element: XmlElement) =>
  element.name.includes(':') ? foreign : own

const STATES: Record<string, XliffState> = {
  new: 'initial',
  'needs-translation': 'initial',
  'needs-adaptation': 'initial',
  'needs-l10n': 'initial',
  'needs-review-translation': 'translated',
  'needs-review-adaptation': 'translated',
  'needs-review-l10n': 'translated',
  translated: 'translated',
  'signed-off': 'reviewed',
  final: 'final',
}
const WORDS: Record<XliffState, string> = {
  initial: 'needs-translation',
  translated: 'translated',
  reviewed: 'signed-off',
  final: 'final',
}
const ADVANCE = Object.keys(WORDS)
const OWN = 'xliff12:'

/** The state that a word of 1.2 stands for; the word itself stays in `subState` where it says more. */
function readState(word: string): {state: XliffState; subState?: string} {
  const state = Object.hasOwn(STATES, word) ? STATES[word]! : 'initial'
  return WORDS[state] === word ? {state} : {state, subState: OWN + word}
}

/** The state of a whole target is that of its least finished segment. */
function writeState(parts: readonly Part[]): string | undefined {
  let least: {state?: XliffState; subState?: string} | undefined
  for (const part of parts) {
    if (part.kind !== 'segment' || !part.target || !part.state) continue
    if (!least || ADVANCE.indexOf(part.state) < ADVANCE.indexOf(least.state!)) least = part
  }
  if (!least) return undefined
  const word = least.subState?.startsWith(OWN) ? least.subState.slice(OWN.length) : ''
  return word && readState(word).state === least.state ? word : WORDS[least.state!]
}

const space: AttributeTable = {'xml:space': 'space'}
const named: AttributeTable = {id: 'id', resname: 'name', translate: ['translate', yesNo], ...space}

const annotates: Codec = {
  read: (text) => (text === 'source' || text === 'target' ? text : undefined),
  write: String,
}
const note = new TextShape({priority: ['priority', decimal], annotates: ['appliesTo', annotates]})
const notes: Slot = {
  field: 'notes',
  elements: ['note'],
  many: true,
  read(element, node) {
    node.notes ??= []
    node.notes.push(note.read(element, {}))
    return undefined
  },
  write: (value, writer) => note.write('note', value as never, writer),
}

const pools = new WeakMap<Node, DataPool>()
function pool(node: Node): DataPool {
  const own = pools.get(node) ?? new DataPool(node)
  pools.set(node, own)
  return own
}

/** An element with content. While a unit is read and written it has the fields `source`, `segSource` and `target`. */
function content(field: string, key: string): Slot {
  return {
    field,
    elements: [key],
    read(element, node, reading) {
      if (reading.kept?.includes(field)) return false
      node[field] = pairCodes(readContent(element, reading, pool(node)))
      const {state, ...rest} = element.attributes
      const own = field === 'target' && state !== undefined && node.kind === 'unit'
      if (own) node.state = state
      const attributes = own ? rest : element.attributes
      // A target without marks is told from none at all.
      const bare = field === 'target' && node.segSource !== undefined && element.children.length === 0
      if (Object.keys(attributes).length > 0) return {kind: 'field', name: field, attributes}
      return bare ? {kind: 'field', name: field} : undefined
    },
    write(value, writer, place, node) {
      const data = new Map<string, OriginalData>()
      for (const code of (node.originalData ?? []) as OriginalData[]) data.set(code.id, code)
      const attributes = {...place?.attributes}
      if (field === 'target' && node.state !== undefined) attributes.state = node.state
      writer.leaf(key, attributeText(attributes), place, () =>
        writeContent(nest(value as Content), writer, data),
      )
    },
  }
}

const percent: Codec = {
  read: (text) => decimal.read(text.replace(/%\s*$/, '')),
  write: decimal.write,
}
const REF = /^#(.+)$/s
const mid: Codec = {
  read: (text) => `#${text}`,
  write: (value) => REF.exec(String(value))?.[1] ?? String(value),
}

const altTrans = new Shape(
  {mid: ['ref', mid], 'match-quality': ['matchQuality', percent], origin: 'origin'},
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
    node.matches ??= []
    node.matches.push(altTrans.read(element, {}, reading))
    return undefined
  },
  write: (value, writer) => altTrans.write('alt-trans', value as never, writer),
}

const transUnit = new Shape(
  named,
  [
    content('source', 'source'),
    content('segSource', 'seg-source'),
    content('target', 'target'),
    notes,
    matches,
    glossary,
    metadata,
  ],
  before('glossary', undefined),
)

function readUnit(element: Element, reading: Reading, kept: readonly string[] = []): XliffUnit {
  const node: Node = {kind: 'unit', id: ''}
  transUnit.read(element, node, {...reading, kept})
  const {source = [], segSource, target, state, ...unit} = node
  const parts: Part[] | undefined = segSource && split(segSource, target)
  if (segSource && !parts) return readUnit(element, reading, ['segSource'])
  if (
    parts &&
    !kept.includes('source') &&
    JSON.stringify(join(parts, 'source', false)) !== JSON.stringify(source)
  ) {
    return readUnit(element, reading, ['source'])
  }
  const segments = parts ?? [{kind: 'segment', source, ...(target && {target})}]
  if (state !== undefined) {
    const translated = segments.filter((part) => part.kind === 'segment' && part.target)
    for (const part of translated) Object.assign(part, readState(state))
    const place = placeOf(unit.children, 'target')
    if (translated.length === 0 && place) place.attributes = {...place.attributes, state}
  }
  return {...unit, segments} as unknown as XliffUnit
}

function writeUnit(unit: XliffUnit, writer: XmlWriter): void {
  const {segments, ...rest} = unit
  const kept = (key: string) =>
    unit.children?.some(
      (child) =>
        typeof child !== 'string' && child.kind === 'element' && child.name.replace(/^.*:/, '') === key,
    )
  const [only] = segments
  const marked = segments.length !== 1 || only!.kind !== 'segment' || only!.id !== undefined
  const translated = segments.some((part) => part.target)
  const hasPlace = placeOf(unit.children, 'target')
  const node = {
    ...rest,
    source: kept('source') ? undefined : join(segments, 'source', false),
    segSource: marked ? join(segments, 'source', true) : undefined,
    target: translated || hasPlace ? join(segments, 'target', marked) : undefined,
    state: writeState(segments),
  }
  transUnit.write('trans-unit', node, writer)
}

const units: Slot = {
  field: 'units',
  elements: ['trans-unit', 'group'],
  many: true,
  read(element, node, reading) {
    node.units.push(
      element.local === 'group'
        ? group.read(element, {kind: 'group', units: []}, reading)
        : readUnit(element, reading),
    )
    return undefined
  },
  write(value, writer) {
    const node = value as XliffUnit | XliffGroup
    if (node.kind === 'group') group.write('group', node, writer)
    else writeUnit(node, writer)
  },
}

const group: Shape = new Shape(named, [notes, metadata, units], before('notes', 'units'))

/** `<skl>` holds the skeleton or says where it is (section 2.2). */
const skeleton: Slot = {
  field: 'skeleton',
  elements: ['skl'],
  read(element, node) {
    const children = element.children.filter((child) => typeof child !== 'string') as Exclude<
      XmlNode,
      string
    >[]
    const [child] = children
    if (children.length !== 1 || child?.kind !== 'element') return false
    const {href, ...attributes} = child.attributes
    const value: XliffSkeleton =
      (child as Element).local === 'external-file' ? {href: href ?? ''} : {content: plain(child).children}
    if (Object.keys(attributes).length > 0) value.attributes = attributes
    node.skeleton = value
    return undefined
  },
  write(value, writer) {
    const {href, content = [], attributes} = value as XliffSkeleton
    writer.open('skl', '')
    if (href !== undefined)
      writer.leaf('external-file', attributeText({href, ...attributes}), {attributes}, () => '')
    else
      writer.leaf('internal-file', attributeText({...attributes}), {attributes}, () =>
        content.map(nodeText).join(''),
      )
    writer.close()
  },
}

/** An element that has no field itself: its children's fields are those of the element around it. */
function around(key: string, inside: Shape, isEmpty: (node: Node) => boolean): Slot {
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
      writer.open(key, inside.attributes.write(place ?? {}), place)
      inside.writeChildren(node, writer, place?.children)
      writer.close()
    },
  }
}

const header = new Shape({}, [skeleton, notes], before('notes', undefined))
const body = new Shape({}, [units])

const file = new Shape(
  {original: 'original', 'source-language': 'srcLang', 'target-language': 'trgLang', ...space},
  [
    around('header', header, (node) => node.skeleton === undefined && !node.notes?.length),
    around('body', body, () => false),
  ],
)

const root = new Shape(
  {version: 'version', ...space},
  [
    {
      field: 'files',
      elements: ['file'],
      many: true,
      read(element, node, reading) {
        node.files.push(file.read(element, {id: `f${node.files.length + 1}`, units: []}, reading))
        return undefined
      },
      write(value, writer, _place, node) {
        const {id, ...own} = value as XliffFile
        const {srcLang, trgLang} = node
        const attributes = {datatype: 'plaintext', ...own.attributes}
        file.write('file', {srcLang, trgLang, ...own, original: own.original ?? id, attributes}, writer)
      },
    },
  ],
  before('files', 'files'),
)

/** Languages are told file by file here; where all files agree they are the document's. */
export function liftLanguages(files: XliffFile[]): {srcLang: string; trgLang?: string} {
  const [first] = files
  const {srcLang = '', trgLang} = first ?? {}
  if (files.every((file) => file.srcLang === srcLang && file.trgLang === trgLang)) {
    for (const file of files) {
      delete file.srcLang
      delete file.trgLang
    }
    return trgLang === undefined ? {srcLang} : {srcLang, trgLang}
  }
  return {srcLang}
}

export const xliff12 = {root, file, group, readUnit}
