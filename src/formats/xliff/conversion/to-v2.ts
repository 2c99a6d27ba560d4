/** XLIFF 1.x as XLIFF 2 says it. */
import {mapContent, type Skip} from '../../../content/index.js'
import type {
  Xliff,
  XliffFile,
  XliffGroup,
  XliffMatch,
  XliffNote,
  XliffSegment,
  XliffUnit,
  XmlNode,
  XmlRest,
} from '../../../types/index.js'
import {placeOf} from '../../../xml/shape.js'
import {type Around, Codes, Ids, newData, prefixed} from './to-v2-codes.js'
import {apart, NAMESPACE, nodes, PREFIX, toExtension, toMetadata} from './versions.js'

/** A document of XLIFF 1.x for XLIFF 2. What only 1.x knows is kept as metadata and as extensions. */
export function toV2(document: Xliff, skip: Skip): Xliff {
  if (document.files.some(({srcLang, trgLang}) => srcLang !== undefined || trgLang !== undefined)) {
    throw new TypeError(
      'padanan: the files of an XLIFF 2 document have the same languages, those of this one differ; write each in a document of its own',
    )
  }
  const {
    'xmlns:xlf2': _,
    'xsi:schemaLocation': __,
    'xml:lang': lang,
    ...attributes
  } = document.attributes ?? {}
  if (lang !== undefined) skip(`attribute xml:lang of the document, "${lang}"`)
  for (const name in attributes) {
    if (name.includes(':') || name === 'xmlns') continue
    skip(`attribute ${name} of the document`)
    delete attributes[name]
  }
  const trgLang = document.trgLang ?? languageOfTargets(document.files.flatMap(({units}) => units))
  const children = nodes(document.children).filter((node) => {
    if (node.kind === 'element') skip(`element <${node.name}> outside files`)
    return node.kind !== 'element'
  })
  const ids = new Ids()
  const files = document.files.map((file) => newFile(file, ids, document, skip))
  return {
    ...document,
    trgLang,
    attributes: {...attributes, [`xmlns:${PREFIX}`]: NAMESPACE},
    children,
    files,
  }
}

/** The language of the targets where only they tell it; `undefined` where there are none. */
function languageOfTargets(nodes: (XliffGroup | XliffUnit)[]): string | undefined {
  for (const node of nodes) {
    const lang = node.kind === 'group' ? languageOfTargets(node.units) : languageOfTarget(node)
    if (lang !== undefined) return lang
  }
  return undefined
}

function languageOfTarget(unit: XliffUnit): string | undefined {
  const lang = placeOf(unit.children, 'target')?.attributes?.['xml:lang']
  if (lang === undefined && (unit.matches?.length || unit.segments.some(({target}) => target))) {
    throw new TypeError(
      `padanan: XLIFF 2 names the language of its targets, such as that of unit "${unit.id}"; set trgLang`,
    )
  }
  return lang
}

function newFile(file: XliffFile, ids: Ids, document: Xliff, skip: Skip): XliffFile {
  const header = nodes(placeOf(file.children, 'header')?.children)
  const own = [...nodes(file.children), ...nodes(placeOf(file.children, 'body')?.children)].map(toExtension)
  const children: XmlNode[] =
    header.length > 0
      ? [toExtension({kind: 'element', name: 'header', attributes: {}, children: header}), ...own]
      : own
  const unitIds = new Ids()
  const groupIds = new Ids()
  const newIds = new Map<XliffUnit, string>()
  const byOld = new Map<string, string>()
  const name = (all: (XliffGroup | XliffUnit)[]) => {
    for (const node of all) {
      if (node.kind === 'group') name(node.units)
      else {
        const id = unitIds.of(node.id, 'u')
        newIds.set(node, id)
        byOld.set(node.id, id)
      }
    }
  }
  name(file.units)
  const units = (all: (XliffGroup | XliffUnit)[]): (XliffGroup | XliffUnit)[] =>
    all.map((node) => {
      if (node.kind === 'unit') return newUnit(node, newIds.get(node)!, byOld, document, skip)
      return {...put(node, groupIds.of(node.id, 'g'), skip), units: units(node.units)}
    })
  const converted = units(file.units)
  const {attributes: ofSkeleton, ...skeleton} = file.skeleton ?? {}
  const places = ofSkeleton && [{kind: 'field' as const, name: 'skeleton', attributes: ofSkeleton}]
  return {
    ...put({...file, children: places}, ids.of(file.id, 'f'), skip),
    ...(file.skeleton && {skeleton}),
    children: children.length > 0 ? apart(children) : undefined,
    // A file without units must have a group at least.
    units: converted.length > 0 ? converted : [{kind: 'group', id: 'g', units: []}],
  }
}

type Puttable = XmlRest & {id?: string; notes?: XliffNote[]; metadata?: XliffUnit['metadata']}

/** Attributes that only 1.2 knows are put into the metadata. */
function put<T extends Puttable>(node: T, id: string | undefined, skip: Skip): T & {id: string} {
  const away: Record<string, string> = Object.create(null)
  if (node.id !== undefined && id !== node.id) away.id = node.id
  const stay: Record<string, string> = {}
  for (const name in node.attributes) (name.includes(':') ? stay : away)[name] = node.attributes[name]!
  for (const child of node.children ?? []) {
    if (typeof child === 'string' || child.kind !== 'field') continue
    for (const name in child.attributes)
      if (name !== 'xml:lang') away[`${child.name}/${name}`] = child.attributes[name]!
  }
  const metadata = [...(node.metadata ?? []), ...toMetadata(away)]
  const children = apart(nodes(node.children).map(toExtension))
  return {
    ...node,
    ...(id !== undefined && {id}),
    attributes: Object.keys(stay).length > 0 ? stay : undefined,
    children: children.length > 0 ? children : undefined,
    metadata: metadata.length > 0 ? metadata : undefined,
    ...(node.notes && {notes: node.notes.map((note) => newNote(note, skip))}),
  } as T & {id: string}
}

function newNote(note: XliffNote, skip: Skip): XliffNote {
  const attributes: Record<string, string> = {}
  for (const name in note.attributes) {
    if (name.includes(':')) attributes[name] = note.attributes[name]!
    else if (name !== 'annotates') skip(`attribute ${name} of a note`)
  }
  return {...note, attributes}
}

function newUnit(
  unit: XliffUnit,
  id: string,
  unitIds: ReadonlyMap<string, string>,
  document: Xliff,
  skip: Skip,
): XliffUnit {
  const where = `unit "${unit.id}"`
  const node = put(unit, id, skip)
  checkLanguages(unit, document, where, skip)
  const around: Around = {unitIds, records: recordsOf(nodes(unit.children)), where, skip}
  const codes = new Codes(around)
  for (const part of unit.segments) codes.collect(part.source)
  codes.side()
  for (const part of unit.segments) if (part.target) codes.collect(part.target)
  codes.side()
  const sources = unit.segments.map((part) => codes.convert(part.source))
  codes.side()
  const targets = unit.segments.map(
    (part, index) => part.target && codes.convertTarget(part.target, sources[index]!),
  )
  const refs = new Map<string, string>()
  node.segments = unit.segments.map((part, index) => {
    const {children, attributes, ...rest} = part
    for (const name in attributes) skip(`attribute ${name} of a segment in ${where}`)
    for (const name in placeOf(children, 'target')?.attributes)
      skip(`attribute ${name} of a target in ${where}`)
    const id = part.id === undefined ? undefined : codes.ids.of(part.id, 's')
    if (id !== undefined) refs.set(`#${part.id}`, `#${id}`)
    const state =
      part.kind === 'segment' && part.target && !part.state && unit.attributes?.approved === 'yes'
        ? 'final'
        : undefined
    return {
      ...rest,
      ...(id !== undefined && {id}),
      ...(state && {state}),
      source: sources[index],
      ...(part.target && {target: targets[index]}),
    } as XliffSegment
  })
  if (unit.originalData) node.originalData = unit.originalData.map((data) => newData(data, where, skip))
  if (unit.matches?.length) {
    const first = node.segments.find((part) => part.kind === 'segment')!
    if (unit.matches.some(({ref}) => ref === undefined)) first.id ??= codes.ids.of(undefined, 's')
    node.matches = unit.matches.map((match) => {
      const ref = match.ref === undefined ? `#${first.id}` : (refs.get(match.ref) ?? match.ref)
      return newMatch(match, ref, unit, document, around)
    })
  }
  return node
}

function newMatch(
  match: XliffMatch,
  ref: string,
  unit: XliffUnit,
  document: Xliff,
  around: Around,
): XliffMatch {
  const {where, skip} = around
  const {id, ...rest} = put(match, match.id, skip)
  checkLanguages(match, document, where, skip)
  // A match without a source has the unit's, in its own data.
  const data =
    match.source || !unit.originalData
      ? []
      : unit.originalData.map((entry) => ({...entry, id: `u${entry.id}`}))
  const ownSource = () => unit.segments.flatMap((part) => mapContent(part.source, prefixed))
  const codes = new Codes(around)
  const source = match.source ?? ownSource()
  codes.collect(source)
  codes.side()
  codes.collect(match.target)
  codes.side()
  const newSource = codes.convert(source)
  codes.side()
  const all = [...(match.originalData ?? []), ...data].map((entry) => newData(entry, where, skip))
  return {
    ...rest,
    ...(match.id !== undefined && {id: match.id}),
    ref,
    source: newSource,
    target: codes.convertTarget(match.target, newSource),
    ...(all.length > 0 && {originalData: all}),
  }
}

/** XLIFF 2 allows no other languages than the document's. */
function checkLanguages({children}: XmlRest, document: Xliff, where: string, skip: Skip): void {
  for (const [field, lang] of [
    ['source', document.srcLang],
    ['target', document.trgLang],
  ] as const) {
    const own = placeOf(children, field)?.attributes?.['xml:lang']
    if (own !== undefined && own !== lang) skip(`the language ${own} of a ${field} in ${where}`)
  }
}

/** Ids of the records of ITS among the children of a unit. */
function recordsOf(children: Exclude<XmlNode, string>[]): Set<string> {
  const ids = children.map((child) => (child.kind === 'element' ? child.attributes['xml:id'] : undefined))
  return new Set(ids.filter((id) => id !== undefined))
}
