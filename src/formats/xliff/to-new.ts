import type {
  Content,
  Inline,
  OriginalData,
  Xliff,
  XliffFile,
  XliffGroup,
  XliffMatch,
  XliffNote,
  XliffSegment,
  XliffUnit,
  XmlNode,
  XmlRest,
} from '../../types.js'
import {mapContent, type Skip} from '../content.js'
import {NAME_CHARACTER} from '../xml/index.js'
import {placeOf} from '../xml/shape.js'
import {newType, nodes, toExtension, toMetadata} from './bridge.js'

/** A document of XLIFF 1.x for XLIFF 2. What only 1.x knows is kept as metadata and as extensions. */
export function toNew(document: Xliff, skip: Skip): Xliff {
  if (document.files.some(({srcLang, trgLang}) => srcLang !== undefined || trgLang !== undefined)) {
    throw new TypeError(
      'padanan: the files of an XLIFF 2 document have the same languages, those of this one differ; write each in a document of its own',
    )
  }
  const {'xmlns:xlf2': _, 'xsi:schemaLocation': __, ...attributes} = document.attributes ?? {}
  const trgLang = document.trgLang ?? languageOfTargets(document.files.flatMap(({units}) => units))
  const children = nodes(document.children).filter((node) => {
    if (node.kind === 'element') skip(`element <${node.name}> outside files`)
    return node.kind !== 'element'
  })
  const ids = new Ids()
  return {
    ...document,
    trgLang,
    attributes,
    children,
    files: document.files.map((file) => newFile(file, ids, document, skip)),
  }
}

const OTHERS = new RegExp(`[^${NAME_CHARACTER}]`, 'gu')

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

/** An id as XLIFF 2 allows it (NMTOKEN). */
function toToken(id: string): string {
  return id.trim().replace(OTHERS, (character) => `_${character.codePointAt(0)!.toString(16)}_`)
}

/** Ids, each once. */
class Ids {
  readonly #used = new Set<string>()
  #count = 0

  /** The id itself where it can stay. */
  of(id: string | undefined, prefix: string): string {
    const token = id && toToken(id)
    let own = token || `${prefix}${++this.#count}`
    while (this.#used.has(own)) own = token ? `${prefix}${own}` : `${prefix}${++this.#count}`
    this.#used.add(own)
    return own
  }
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
  const units = (all: (XliffGroup | XliffUnit)[]): (XliffGroup | XliffUnit)[] =>
    all.map((node) => {
      if (node.kind === 'unit') return newUnit(node, unitIds, document, skip)
      return {...put(node, groupIds.of(node.id, 'g'), skip), units: units(node.units)}
    })
  const converted = units(file.units)
  return {
    ...put(file, ids.of(file.id, 'f'), skip),
    children: children.length > 0 ? children : undefined,
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
  const children = nodes(node.children).map(toExtension)
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

function newUnit(unit: XliffUnit, unitIds: Ids, document: Xliff, skip: Skip): XliffUnit {
  const where = `unit "${unit.id}"`
  const node = put(unit, unitIds.of(unit.id, 'u'), skip)
  checkLanguages(unit, document, where, skip)
  const codes = new Codes(where, skip)
  for (const part of unit.segments) codes.collect(part.source)
  codes.side()
  for (const part of unit.segments) if (part.target) codes.collect(part.target)
  codes.side()
  const sources = unit.segments.map((part) => codes.convert(part.source))
  codes.side()
  const targets = unit.segments.map((part) => part.target && codes.convert(part.target))
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
      return newMatch(match, ref, unit, document, where, skip)
    })
  }
  return node
}

function newMatch(
  match: XliffMatch,
  ref: string,
  unit: XliffUnit,
  document: Xliff,
  where: string,
  skip: Skip,
): XliffMatch {
  const {id, ...rest} = put(match, match.id, skip)
  checkLanguages(match, document, where, skip)
  // A match without a source has the unit's, in its own data.
  const data =
    match.source || !unit.originalData
      ? []
      : unit.originalData.map((entry) => ({...entry, id: `u${entry.id}`}))
  const ownSource = () => unit.segments.flatMap((part) => mapContent(part.source, prefixed))
  const codes = new Codes(where, skip)
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
    target: codes.convert(match.target),
    ...(all.length > 0 && {originalData: all}),
  }
}

function prefixed(node: Inline): Inline {
  const renamed: Record<string, string> = {}
  for (const field of ['dataRef', 'dataRefStart', 'dataRefEnd'] as const) {
    const value = (node as unknown as Record<string, string | undefined>)[field]
    if (value !== undefined) renamed[field] = `u${value}`
  }
  return {...node, ...renamed} as Inline
}

function newData({subs, ...data}: OriginalData, where: string, skip: Skip): OriginalData {
  if (!subs) return data
  skip(`the text inside native code in ${where} as text: it becomes part of the code`)
  let content = ''
  let from = 0
  for (const sub of subs) {
    content +=
      data.content.slice(from, sub.at) + sub.content.filter((node) => typeof node === 'string').join('')
    from = sub.at
  }
  return {...data, content: content + data.content.slice(from)}
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

/** The codes and marks of a unit, in the words of XLIFF 2. */
class Codes {
  /** Codes, marks and segments of a unit share one set of ids. */
  readonly ids = new Ids()
  /** New ids by the old one and how often it has come on that side: 1.2 lets an id come again. */
  readonly #known = new Map<string, string>()
  readonly #starts = new Set<string>()
  readonly #ends = new Set<string>()
  #count = new Map<string, number>()
  /** The new id of the start that an end may belong to. */
  #open = new Map<string, string>()

  constructor(
    private readonly where: string,
    private readonly skip: Skip,
  ) {}

  /** Another side begins: the source of all segments, then their targets. */
  side(): void {
    this.#count = new Map()
    this.#open = new Map()
  }

  /** Learns the ids of content, first the source's: a target repeats them. */
  collect(content: Content): void {
    mapContent(content, (node) => {
      if (node.kind === 'sc') this.#starts.add(node.id)
      if (node.kind === 'ec' && node.startRef !== undefined) this.#ends.add(node.startRef)
      if (node.kind === 'ph' || node.kind === 'pc' || node.kind === 'sc') this.#id(node.id)
      if (node.kind === 'ec' && node.startRef === undefined) this.#id(node.id)
      return node
    })
  }

  convert(content: Content): Content {
    return mapContent(content, (node) => this.#convert(node))
  }

  #id(id = ''): string {
    const count = (this.#count.get(id) ?? 0) + 1
    this.#count.set(id, count)
    const key = `${count} ${id}`
    const known = this.#known.get(key) ?? this.ids.of(id, 'c')
    this.#known.set(key, known)
    return known
  }

  #convert(node: Inline): Inline {
    switch (node.kind) {
      case 'ph':
      case 'pc':
        return {...this.#code(node), id: this.#id(node.id)}
      case 'sc': {
        const id = this.#id(node.id)
        this.#open.set(node.id, id)
        return {...this.#code(node), id, ...(!this.#ends.has(node.id) && {isolated: true})}
      }
      case 'ec': {
        const {id, startRef, ...rest} = this.#code(node)
        if (startRef === undefined || !this.#starts.has(startRef))
          return {...rest, id: this.#id(id), isolated: true}
        return {...rest, startRef: this.#open.get(startRef) ?? startRef}
      }
      case 'mrk': {
        const {id, type, attributes, ...rest} = node
        const isNew = type === undefined || /^(generic|comment|term|[^\s:]+:[^\s:]+)$/.test(type)
        const foreign = this.#foreign(attributes)
        return {
          ...rest,
          id: this.#mark(id),
          ...(type && {type: isNew ? type : `xliff12:${type}`}),
          ...(foreign && {attributes: foreign}),
        }
      }
      default:
        return node
    }
  }

  /** Marks keep their ids apart from codes; the same one in source and target is one. */
  #mark(id: string | undefined): string {
    const key = `mark ${id}`
    const known = (id === undefined ? undefined : this.#known.get(key)) ?? this.ids.of(id, 'm')
    if (id !== undefined) this.#known.set(key, known)
    return known
  }

  #code<T extends Inline & {kind: 'ph' | 'pc' | 'sc' | 'ec'}>(node: T): T {
    const {attributes, ...rest} = node
    const {clone, rid, xid, ...others} = attributes ?? {}
    const subFlows = xid === undefined ? undefined : toToken(xid)
    const foreign = this.#foreign(others)
    return {
      ...rest,
      ...newType(node),
      ...(clone === 'no' && {canCopy: false}),
      ...(subFlows !== undefined &&
        (node.kind === 'pc' ? {subFlowsStart: subFlows, subFlowsEnd: subFlows} : {subFlows})),
      ...(foreign && {attributes: foreign}),
    } as T
  }

  /** Attributes of other namespaces may stay. */
  #foreign(attributes: Record<string, string> = {}): Record<string, string> | undefined {
    const stay = Object.entries(attributes).filter(([name]) => {
      if (!name.includes(':')) this.skip(`attribute ${name} of a code in ${this.where}`)
      return name.includes(':')
    })
    return stay.length > 0 ? Object.fromEntries(stay) : undefined
  }
}
