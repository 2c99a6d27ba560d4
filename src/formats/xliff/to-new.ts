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
import {placeOf} from '../shape.js'
import {NAME_CHARACTER} from '../xml.js'
import {mapContent, newType, nodes, type Skip, toExtension, toMetadata} from './bridge.js'

/** A document of XLIFF 1.x for XLIFF 2. What only 1.x knows is kept as metadata and as extensions. */
export function toNew(document: Xliff, skip: Skip): Xliff {
  if (document.files.some(({srcLang, trgLang}) => srcLang !== undefined || trgLang !== undefined)) {
    throw new TypeError(
      'padanan: the files of an XLIFF 2 document have the same languages, those of this one differ; write each in a document of its own',
    )
  }
  const {'xmlns:xlf2': _, 'xsi:schemaLocation': __, ...attributes} = document.attributes ?? {}
  const children = nodes(document.children).filter((node) => {
    if (node.kind === 'element') skip(`element <${node.name}> outside files`)
    return node.kind !== 'element'
  })
  const ids = new Ids()
  return {
    ...document,
    attributes,
    children,
    files: document.files.map((file) => newFile(file, ids, document, skip)),
  }
}

const OTHERS = new RegExp(`[^${NAME_CHARACTER}]`, 'gu')

/** Names that XLIFF 2 allows as ids (NMTOKEN), each once. */
class Ids {
  readonly #used = new Set<string>()
  #count = 0

  /** The id itself where it can stay. */
  of(id: string | undefined, prefix: string): string {
    const token = id
      ?.trim()

      .replace(OTHERS, (character) => `_${character.codePointAt(0)!.toString(16)}_`)
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
  return {
    ...put(file, ids.of(file.id, 'f'), skip),
    children: children.length > 0 ? children : undefined,
    units: units(file.units),
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
  for (const part of unit.segments) {
    codes.collect(part.source)
    if (part.target) codes.collect(part.target)
  }
  const refs = new Map<string, string>()
  node.segments = unit.segments.map((part) => {
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
      source: codes.convert(part.source),
      ...(part.target && {target: codes.convert(part.target)}),
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
  codes.collect(match.target)
  const all = [...(match.originalData ?? []), ...data].map((entry) => newData(entry, where, skip))
  return {
    ...rest,
    ...(match.id !== undefined && {id: match.id}),
    ref,
    source: codes.convert(source),
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
  readonly #known = new Map<string, string>()
  readonly #starts = new Set<string>()
  readonly #ends = new Set<string>()

  constructor(
    private readonly where: string,
    private readonly skip: Skip,
  ) {}

  /** Learns the ids of content, first the source's: a target repeats them. */
  collect(content: Content): void {
    mapContent(content, (node) => {
      if (node.kind === 'sc') this.#starts.add(node.id)
      if (node.kind === 'ec' && node.startRef !== undefined) this.#ends.add(node.startRef)
      if (
        node.kind === 'ph' ||
        node.kind === 'pc' ||
        node.kind === 'sc' ||
        (node.kind === 'ec' && node.startRef === undefined)
      ) {
        this.#id(node.id ?? '', 'c')
      }
      return node
    })
  }

  convert(content: Content): Content {
    return mapContent(content, (node) => this.#convert(node))
  }

  #id(id: string, prefix: string): string {
    const key = `${prefix} ${id}`
    const known = this.#known.get(key) ?? this.ids.of(id, prefix)
    this.#known.set(key, known)
    return known
  }

  #convert(node: Inline): Inline {
    switch (node.kind) {
      case 'ph':
      case 'pc':
        return {...this.#code(node), id: this.#id(node.id, 'c')}
      case 'sc':
        return {
          ...this.#code(node),
          id: this.#id(node.id, 'c'),
          ...(!this.#ends.has(node.id) && {isolated: true}),
        }
      case 'ec': {
        const {id, startRef, ...rest} = this.#code(node)
        if (startRef !== undefined && this.#starts.has(startRef))
          return {...rest, startRef: this.#id(startRef, 'c')}
        return {...rest, id: this.#id(id ?? '', 'c'), isolated: true}
      }
      case 'mrk': {
        const {id, type, attributes, ...rest} = node
        const own =
          type === undefined || /^(generic|comment|term|[^\s:]+:[^\s:]+)$/.test(type)
            ? type
            : `xliff12:${type}`
        const foreign = this.#foreign(attributes)
        return {
          ...rest,
          id: id === undefined ? this.ids.of(undefined, 'm') : this.#id(id, 'm'),
          ...(own && {type: own}),
          ...(foreign && {attributes: foreign}),
        }
      }
      default:
        return node
    }
  }

  #code<T extends Inline & {kind: 'ph' | 'pc' | 'sc' | 'ec'}>(node: T): T {
    const {attributes, ...rest} = node
    const {clone, rid, xid, ...others} = attributes ?? {}
    const foreign = this.#foreign(others)
    return {
      ...rest,
      ...newType(node),
      ...(clone === 'no' && {canCopy: false}),
      ...(xid !== undefined && {[node.kind === 'pc' ? 'subFlowsStart' : 'subFlows']: xid}),
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
