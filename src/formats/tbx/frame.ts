/** What a TBX file says beside its entries: the header, and the objects that entries refer to. */
import type {TbxFrame, XmlElement, XmlNode} from '../../types/index.js'
import {NAME} from '../../xml/element.js'
import {readXml} from '../../xml/index.js'
import {nodeText} from '../../xml/writer.js'
import {type Canonical, canonical, childrenOf, element, textOfElement} from './canonical.js'
import {HEADER} from './categories.js'
import {isInline} from './inline.js'
import {ownText, readOwnText} from './own.js'

type Version = 2 | 3

/** What elements hold, as the names of their children with a space after each. */
const contents: Readonly<Record<string, RegExp>> = {
  tbxHeader: /^fileDesc (encodingDesc )?(revisionDesc )?$/,
  titleStmt: /^title (note )*$/,
  publicationStmt: /^(p )+$/,
  sourceDesc: /^(p )+$/,
  encodingDesc: /^(p )+$/,
  revisionDesc: /^(change )+$/,
  change: /^(p )+$/,
  back: /^(refObjectSec )*$/,
  refObjectSec: /^(refObject )+$/,
  refObject: /^(item )+$/,
}
/** Version 3 has one source, and a publication before a title; those who write both are better kept apart. */
const fileDesc = {
  2: /^(titleStmt )?(publicationStmt )?(sourceDesc )+$/,
  3: /^(titleStmt |publicationStmt )?sourceDesc $/,
}
/** Elements of text in a frame. */
const framed: readonly string[] = ['title', 'p', 'note', 'item']

/** Names that version 2 has for what version 3 renamed. */
const names2: Readonly<Record<string, string>> = {tbxHeader: 'martifHeader', refObjectSec: 'refObjectList'}

/** The frame of a document, under the names of version 3; undefined when there is nothing but what `toTbx` writes. */
export function readFrame(root: Canonical, before: XmlNode[]): TbxFrame | undefined {
  const lang = root.attributes['xml:lang']
  const [header] = childrenOf(root, 'tbxHeader', 'martifHeader')
  const [back] = childrenOf(root, 'text').flatMap((text) => childrenOf(text, 'back'))
  const [first, ...said] = header ? paragraphs(header) : []
  const frame: TbxFrame = {}
  if (lang && lang !== 'en') frame.lang = lang
  if (before.length > 0) frame.before = {kind: kindOf(root), nodes: before}
  if (first === HEADER) {
    for (const paragraph of said) {
      const {name, value} = readOwnText(paragraph) ?? {}
      if ((name === 'header' || name === 'back') && value !== undefined) {
        frame[name] = renamed(canonical(readXml(value).root), 3)
      }
    }
  } else if (header && header.children.length > 0) frame.header = renamed(header, 3)
  if (back) frame.back ??= renamed(back, 3)
  return Object.keys(frame).length > 0 ? frame : undefined
}

/** Dialect and style that the root says: `TBX-Basic dct`. */
export const kindOf = ({attributes: {type, style}}: XmlElement): string =>
  [type, style].filter((part) => part !== undefined).join(' ')

const paragraphs = (header: Canonical): string[] =>
  childrenOf(header, 'fileDesc')
    .flatMap((description) => childrenOf(description, 'sourceDesc'))
    .flatMap((source) => childrenOf(source, 'p'))
    .map(textOfElement)

/** The header and the back matter as they are written; what the version has no place for is said in the header. */
export function writeFrame(
  {header, back}: TbxFrame,
  version: Version,
  ids: ReadonlySet<string>,
): {header: XmlElement; back?: XmlElement; ids: string[]} {
  const own = back ? idsIn(back) : []
  const isFree =
    own.every((id) => NAME.test(id) && !id.includes(':') && !ids.has(id)) && new Set(own).size === own.length
  const keepsBack = back !== undefined && isFree && isSound(back, version)
  const keepsHeader = header !== undefined && isSound(header, version) && (!back || keepsBack)
  const said = [
    ...(header && !keepsHeader ? [ownText('header', nodeText(header))] : []),
    ...(back && !keepsBack ? [ownText('back', nodeText(back))] : []),
  ]
  const paragraphs = [HEADER, ...said].map((text) => element('p', {}, [text]))
  const ours = element('tbxHeader', {}, [element('fileDesc', {}, [element('sourceDesc', {}, paragraphs)])])
  return {
    header: renamed(keepsHeader ? header : ours, version),
    ...(keepsBack && {back: renamed(back, version)}),
    ids: keepsBack ? own : [],
  }
}

function isSound({name, attributes, children}: XmlElement, version: Version): boolean {
  if (!Object.entries(attributes).every(([key, value]) => isSoundAttribute(name, key, value, version)))
    return false
  if (name === 'refObjectSec' && attributes.type === undefined) return false
  if (framed.includes(name)) {
    return children.every(
      (child) => typeof child === 'string' || (name !== 'title' && isInline(child, version)),
    )
  }
  const content =
    name === 'fileDesc' ? fileDesc[version] : Object.hasOwn(contents, name) ? contents[name] : undefined
  const elements = children.filter(
    (child): child is XmlElement => typeof child !== 'string' && child.kind === 'element',
  )
  return (
    elements.length === children.length &&
    content?.test(elements.map((child) => `${child.name} `).join('')) === true &&
    elements.every((child) => isSound(child, version))
  )
}

function isSoundAttribute(name: string, key: string, value: string, version: Version): boolean {
  if (name === 'p' && key === 'type') return version === 3 || /^(DCSName|XCSURI|XCSContent)$/.test(value)
  if (name === 'refObjectSec' || name === 'item') return key === 'type'
  return name === 'refObject' && key === 'id'
}

const idsIn = ({attributes, children}: XmlElement): string[] => [
  ...(attributes.id === undefined ? [] : [attributes.id]),
  ...children.flatMap((child) => (typeof child !== 'string' && child.kind === 'element' ? idsIn(child) : [])),
]

/** A copy under the names of a version. */
function renamed(node: XmlElement, version: Version): XmlElement {
  const pairs = Object.entries(names2)
  const found = pairs.find(([three, two]) => node.name === (version === 2 ? three : two))
  const name = found ? found[version === 2 ? 1 : 0] : node.name
  const children = node.children.map((child: XmlNode) =>
    typeof child !== 'string' && child.kind === 'element' ? renamed(child, version) : child,
  )
  return element(name, node.attributes, children)
}
