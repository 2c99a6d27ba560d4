/** XLIFF 2 as XLIFF 1.2 says it. */
import {foldMarks, mapContent, type Skip} from '../../../content/index.js'
import type {
  Content,
  Inline,
  OriginalData,
  Xliff,
  XliffFile,
  XliffGroup,
  XliffNote,
  XliffSegment,
  XliffSkeleton,
  XliffUnit,
  XmlElement,
  XmlField,
  XmlNode,
  XmlRest,
} from '../../../types/index.js'
import {hexOf, isHoldable, UNHOLDABLE_ALL} from '../../../xml/characters.js'
import {placeOf} from '../../../xml/shape.js'
import {nodeText} from '../../../xml/writer.js'
import {fromExtension, fromMetadata, ITS_TYPE, nodes, oldType, PREFIX, together} from './versions.js'

/** A document of XLIFF 2 for XLIFF 1.2. What only 2 knows is kept in attributes where 1.2 allows them. */
export function toV1(document: Xliff, skip: Skip): Xliff {
  const {[`xmlns:${PREFIX}`]: _, ...attributes} = document.attributes ?? {}
  return {...document, attributes, files: document.files.map((file) => oldFile(file, document, skip))}
}

function oldFile(file: XliffFile, document: Xliff, skip: Skip): XliffFile {
  const {children, ...rest} = restored(file, skip)
  // 1.2 keeps what it doesn't know of a file in the header; units of its own were in the body.
  const isBinary = (child: XmlNode) =>
    typeof child !== 'string' && child.kind === 'element' && child.name === 'bin-unit'
  const own = nodes(children).flatMap((child) =>
    child.kind === 'element' && child.name === 'header' ? nodes(child.children) : child,
  )
  const places = [
    {kind: 'field' as const, name: 'header', children: own.filter((child) => !isBinary(child))},
    {kind: 'field' as const, name: 'body', children: own.filter(isBinary)},
  ].filter((place) => place.children.length > 0)
  const place: XmlRest = places.length > 0 ? {children: places} : {}
  const units = (all: (XliffGroup | XliffUnit)[]): (XliffGroup | XliffUnit)[] =>
    all.map((node) => {
      if (node.kind === 'unit') return oldUnit(node, document, skip)
      return {...restored(node, skip), units: units(node.units)}
    })
  return {
    ...rest,
    ...place,
    ...(file.skeleton && {
      skeleton: oldSkeleton(file.skeleton, placeOf(children, 'skeleton')?.attributes, skip),
    }),
    units: units(file.units),
  }
}

/** A skeleton of 1.2 is text alone: elements stand in it as they are written. */
function oldSkeleton(
  {content, attributes, ...rest}: XliffSkeleton,
  restored: Record<string, string> | undefined,
  skip: Skip,
): XliffSkeleton {
  if (rest.href !== undefined && content) skip('the content of a skeleton that is elsewhere')
  const isText =
    rest.href !== undefined || !content?.some((node) => typeof node !== 'string' && node.kind === 'element')
  const own = {...attributes, ...restored, ...(!isText && {form: 'text/xml'})}
  return {
    ...rest,
    ...(content && {content: isText ? content : [content.map(nodeText).join('')]}),
    ...(Object.keys(own).length > 0 && {attributes: own}),
  }
}

type Restorable = XmlRest & {notes?: XliffNote[]; metadata?: XliffUnit['metadata']; id?: string}

/** What was put away when the document came from 1.2 is taken out again. */
function restored<T extends Restorable>(node: T, skip: Skip): T {
  const {attributes, metadata} = fromMetadata(node.metadata)
  const own: Record<string, string> = {...node.attributes}
  const places = new Map<string, XmlField>()
  for (const [name, value] of Object.entries(attributes)) {
    const [field, inner] = name.split('/', 2) as [string, string | undefined]
    if (inner === undefined) own[name] = value
    else {
      const place: XmlField = places.get(field) ?? {kind: 'field', name: field, attributes: {}}
      places.set(field, place)
      place.attributes![inner] = value
    }
  }
  const children = [...places.values(), ...nodes(node.children).map(fromExtension).map(together)].sort(
    (a, b) => rank(a) - rank(b),
  )
  const {id, ...others} = own
  return {
    ...node,
    ...(id !== undefined && {id}),
    attributes: Object.keys(others).length > 0 ? others : undefined,
    children: children.length > 0 ? children : undefined,
    metadata,
    ...(node.notes && {notes: node.notes.map((note) => oldNote(note, skip))}),
  }
}

/** What 1.2 wants at the beginning of a unit, in its order. */
const FIRST = ['source', 'seg-source', 'segSource', 'target']

type Child = XmlField | Exclude<XmlNode, string>

function rank(child: Child): number {
  const at = 'name' in child ? FIRST.indexOf(child.name) : -1
  return at < 0 ? FIRST.length : at
}

function oldNote({id, attributes, ...note}: XliffNote, skip: Skip): XliffNote {
  if (id !== undefined) skip(`the id of note "${id}"`)
  const {'xml:lang': lang, ...others} = attributes ?? {}
  for (const name in others) skip(`attribute ${name} of a note`)
  return {...note, ...(lang !== undefined && {attributes: {'xml:lang': lang}})}
}

function oldUnit(unit: XliffUnit, document: Xliff, skip: Skip): XliffUnit {
  const where = `unit "${unit.id}"`
  const old = restored(unit, skip)
  const single = unit.segments.length === 1
  const text = (value: string) => holdableText(value, where, skip)
  const inline = (node: Inline) => (node.kind === 'element' ? oldCharacter(node, text) : oldInline(node))
  const content = (nodes: Content) => mapContent(foldMarks(nodes, where, skip), inline, text)
  let count = 0
  const ids = new Set(unit.segments.map((part) => part.id))
  const newId = () => {
    do count++
    while (ids.has(String(count)))
    return String(count)
  }
  old.segments = unit.segments.map((part) => {
    const {children, order, canResegment, ...rest} = part as XliffSegment
    if (order !== undefined) skip(`the order of a target in ${where}`)
    if (canResegment !== undefined) skip(`canResegment of a segment in ${where}`)
    for (const field of ['source', 'target'] as const) {
      const attributes = placeOf(children, field)?.attributes
      for (const name in attributes) {
        const value = attributes[name]!
        if (name === 'xml:lang' && value === (field === 'source' ? document.srcLang : document.trgLang))
          continue
        if (single)
          old.children = [...(old.children ?? []), {kind: 'field', name: field, attributes: {[name]: value}}]
        else skip(`attribute ${name} of a ${field} in ${where}`)
      }
    }
    if (part.kind === 'ignorable' && part.id !== undefined) skip(`the id of an ignorable in ${where}`)
    const id =
      part.kind === 'segment' && !single
        ? (part.id ?? newId())
        : part.kind === 'segment'
          ? part.id
          : undefined
    return {
      ...rest,
      id,
      source: content(part.source),
      target: part.target && content(part.target),
    } as XliffSegment
  })
  const oldData = (data: OriginalData) => {
    if (data.dir) skip(`the direction of data "${data.id}" in ${where}`)
    return {...data, content: text(data.content)}
  }
  if (unit.originalData) old.originalData = unit.originalData.map(oldData)
  // What has been restored may stand where other elements do; the source and the target come first.
  old.children = old.children && (old.children as Child[]).sort((a, b) => rank(a) - rank(b))
  if (unit.matches) {
    old.matches = unit.matches.map((match) => {
      // How a figure was written is no attribute of 1.2.
      const {matchQuality, matchSuitability, similarity, ...attributes} = match.attributes ?? {}
      return {
        ...restored({...match, attributes}, skip),
        source: match.source && content(match.source),
        target: content(match.target),
        ...(match.originalData && {originalData: match.originalData.map(oldData)}),
      }
    })
  }
  return old
}

/** XLIFF 1.2 has no other way to write a character than the character itself. */
function holdableText(value: string, where: string, skip: Skip): string {
  if (isHoldable(value)) return value
  return value.replace(UNHOLDABLE_ALL, (character) => {
    skip(`the character U+${hexOf(character.charCodeAt(0))} in ${where}`)
    return ''
  })
}

/** An element that is kept as it is; `<cp>` is the one that XLIFF 2 has for characters. */
function oldCharacter(node: XmlElement, text: (value: string) => string): Inline | string {
  if (!/^(.*:)?cp$/.test(node.name)) return node
  const code = Number.parseInt(node.attributes.hex ?? '', 16)
  return code <= 0x10ffff ? text(String.fromCodePoint(code)) : ''
}

function oldInline(old: Inline): Inline {
  const node = together(old)
  switch (node.kind) {
    case 'ph':
    case 'pc':
    case 'sc':
    case 'ec':
      return {...node, ...oldType(node)}
    case 'mrk': {
      const {mtype, ...attributes} = node.attributes ?? {}
      for (const name in attributes) attributes[name] = attributes[name]!.replace(/^#its=/, '#')
      const type = mtype ?? (node.type === 'its:generic' ? ITS_TYPE : node.type?.replace(/^xliff12:/, ''))
      return {...node, ...(type && {type}), ...(node.attributes && {attributes})}
    }
    default:
      return node
  }
}
