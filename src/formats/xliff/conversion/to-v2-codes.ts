/** Codes of XLIFF 1.2 as XLIFF 2 names them. */
import {mapContent, type Skip} from '../../../content/index.js'
import type {Content, Inline, Mrk, OriginalData} from '../../../types/index.js'
import {NAME_CHARACTER} from '../../../xml/index.js'
import {ITS_TYPE, newType, PREFIX} from './versions.js'

const OTHERS = new RegExp(`[^${NAME_CHARACTER}]`, 'gu')

/** An id as XLIFF 2 allows it (NMTOKEN). */
function toToken(id: string): string {
  return id.trim().replace(OTHERS, (character) => `_${character.codePointAt(0)!.toString(16)}_`)
}

/** Ids, each once. */
export class Ids {
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

/** What the codes of a unit need to know of the document around them. */
export interface Around {
  /** New ids of the file's units, by the old ones. */
  unitIds: ReadonlyMap<string, string>
  /** Ids of records of ITS that stand in the unit. */
  records: ReadonlySet<string>
  where: string
  skip: Skip
}

/**
 * The codes and marks of a unit, in the words of XLIFF 2. First all content is collected, then it is converted, each
 * time source by source, then target by target. Attributes that only 1.2 has stay in its namespace.
 */
export class Codes {
  /** Codes, marks and segments of a unit share one set of ids. */
  readonly ids = new Ids()
  /** New ids by the old one and how often it has come on that side: 1.2 lets an id come again. */
  readonly #known = new Map<string, string>()
  readonly #starts = new Set<string>()
  readonly #ends = new Set<string>()
  #count = new Map<string, number>()
  /** The new id of the start that an end may belong to. */
  #open = new Map<string, string>()

  /** The ids of the source beside the target that is being converted, and those of all sources. */
  #beside: ReadonlySet<string> | undefined
  readonly #sources = new Set<string>()

  constructor(private readonly around: Around) {}

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

  /** A source. */
  convert(content: Content): Content {
    const converted = mapContent(content, (node) => this.#convert(node))
    for (const id of idsOf(converted)) this.#sources.add(id)
    return converted
  }

  /** A target, with the source beside it that has been converted. */
  convertTarget(content: Content, source: Content): Content {
    this.#beside = idsOf(source)
    const converted = mapContent(content, (node) => this.#convert(node))
    this.#beside = undefined
    return converted
  }

  #id(id = ''): string {
    const count = (this.#count.get(id) ?? 0) + 1
    this.#count.set(id, count)
    const key = `${count} ${id}`
    const known = this.#known.get(key) ?? this.ids.of(id, 'c')
    this.#known.set(key, known)
    return known
  }

  /** The id of a code. One that has come from another segment is a code of its own in XLIFF 2. */
  #placed(id: string | undefined): {id: string; copyOf?: string} {
    const known = this.#id(id)
    if (!this.#beside || this.#beside.has(known) || !this.#sources.has(known)) return {id: known}
    return {id: this.ids.of(known, 'c'), copyOf: known}
  }

  #convert(node: Inline): Inline {
    switch (node.kind) {
      case 'ph':
      case 'pc':
        return {...this.#code(node), ...this.#placed(node.id)}
      case 'sc': {
        const placed = this.#placed(node.id)
        this.#open.set(node.id, placed.id)
        return {...this.#code(node), ...placed, ...(!this.#ends.has(node.id) && {isolated: true})}
      }
      case 'ec': {
        const {id, startRef, ...rest} = this.#code(node)
        if (startRef === undefined || !this.#starts.has(startRef))
          return {...rest, id: this.#id(id), isolated: true}
        return {...rest, startRef: this.#open.get(startRef) ?? startRef}
      }
      case 'mrk': {
        const {id, type, attributes, ...rest} = node
        return {...rest, id: this.#mark(id), ...this.#typed(type, attributes)}
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

  /** The type of a mark. One of ITS may have no other than `its:generic`. */
  #typed(type: string | undefined, attributes: Record<string, string> = {}): Partial<Mrk> {
    const own = {...attributes}
    for (const name of ['its:locQualityIssuesRef', 'its:provenanceRecordsRef']) {
      const ref = own[name]
      if (ref === undefined) continue
      if (ref.startsWith('#') && this.around.records.has(ref.slice(1))) own[name] = `#its=${ref.slice(1)}`
      else {
        delete own[name]
        this.around.skip(
          `attribute ${name} of a mark in ${this.around.where}, "${ref}", which is not in the unit`,
        )
      }
    }
    if (Object.keys(own).some((name) => /^its:(?!term)/.test(name)) || type === ITS_TYPE) {
      return {
        type: 'its:generic',
        attributes: keep({...own, ...(type !== ITS_TYPE && type && {mtype: type})}),
      }
    }
    const isNew = type === undefined || /^(generic|comment|term|[^\s:]+:[^\s:]+)$/.test(type)
    return {...(type && {type: isNew ? type : `xliff12:${type}`}), attributes: keep(own)}
  }

  #code<T extends Inline & {kind: 'ph' | 'pc' | 'sc' | 'ec'}>(node: T): T {
    const {attributes, ...rest} = node
    const unit = attributes?.xid === undefined ? undefined : this.around.unitIds.get(attributes.xid)
    return {
      ...rest,
      ...newType(node),
      ...(attributes?.clone === 'no' && {canCopy: false}),
      ...(unit !== undefined &&
        (node.kind === 'pc' ? {subFlowsStart: unit, subFlowsEnd: unit} : {subFlows: unit})),
      attributes: attributes && keep(attributes),
    } as T
  }
}

/** Attributes that may stand on an element of XLIFF 2: those of 1.2 in its namespace. */
function keep(attributes: Record<string, string>): Record<string, string> | undefined {
  const own: Record<string, string> = {}
  for (const name in attributes) own[name.includes(':') ? name : `${PREFIX}:${name}`] = attributes[name]!
  return Object.keys(own).length > 0 ? own : undefined
}

function idsOf(content: Content): Set<string> {
  const ids = new Set<string>()
  mapContent(content, (node) => {
    if ('id' in node && node.id !== undefined) ids.add(node.id)
    return node
  })
  return ids
}

/** A code of a unit, for a match that has the unit's native code under other ids. */
export function prefixed(node: Inline): Inline {
  const renamed: Record<string, string> = {}
  for (const field of ['dataRef', 'dataRefStart', 'dataRefEnd'] as const) {
    const value = (node as unknown as Record<string, string | undefined>)[field]
    if (value !== undefined) renamed[field] = `u${value}`
  }
  return {...node, ...renamed} as Inline
}

/** Native code as XLIFF 2 holds it: text alone. */
export function newData({subs, ...data}: OriginalData, where: string, skip: Skip): OriginalData {
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
