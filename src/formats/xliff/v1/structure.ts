/**
 * The structure of XLIFF 1.2 (OASIS 2008), and of 1.1 and 1.0 before it, read as XLIFF 2:
 * `trans-unit` is a unit, `alt-trans` a match, `resname` a name. The header's own children, phases and tools among
 * them, stay as they are.
 */
import type {XliffFile, XliffGroup, XliffSkeleton, XliffUnit, XmlNode} from '../../../types/index.js'
import {yesNo} from '../../../xml/attributes.js'
import {around} from '../../../xml/document.js'
import {type Element, plain} from '../../../xml/index.js'
import {append, appendMade, Shape, type Slot} from '../../../xml/shape.js'
import {attributeText, nodeText} from '../../../xml/writer.js'
import {metadata} from '../v2/structure.js'
import {before, named, notes, own, readUnit, space, writeUnit} from './unit.js'

const units: Slot = {
  field: 'units',
  elements: ['trans-unit', 'group'],
  many: true,
  read(element, node, reading) {
    appendMade(node, 'units', element, () =>
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

const group: Shape = new Shape(named, [notes, metadata, units], (key) =>
  key === 'bin-unit' ? 'units' : before('notes', 'units')(key),
)

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
    if ((child as Element).local === 'external-file' && child.children.length > 0) return false
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

const file = new Shape(
  {
    original: 'original',
    'source-language': 'srcLang',
    'target-language': 'trgLang',
    'xlf2:id': 'id',
    'xlf2:translate': ['translate', yesNo],
    ...own,
    ...space,
  },
  [
    around(
      'header',
      [skeleton, notes, metadata],
      (node) => node.skeleton === undefined && !node.notes?.length && !node.metadata?.length,
      before('notes', undefined),
    ),
    around('body', [units], () => false),
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
        append(node, 'files', file.read(element, {id: `f${node.files.length + 1}`, units: []}, reading))
        return undefined
      },
      write(value, writer, _place, node) {
        const own = value as XliffFile
        const {srcLang, trgLang} = node
        const number = Number(/^f(\d+)$/.exec(own.id)?.[1])
        const id = own.id === `f${number}` && node.files[number - 1] === own ? undefined : own.id
        const attributes = {datatype: 'plaintext', ...own.attributes}
        file.write(
          'file',
          {
            ...own,
            srcLang: own.srcLang ?? srcLang,
            trgLang: own.trgLang ?? trgLang,
            id,
            original: own.original ?? own.id,
            attributes,
          },
          writer,
        )
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
