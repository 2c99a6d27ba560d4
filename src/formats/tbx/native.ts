/** What a version of TBX has a place for. */
import type {XmlElement} from '../../types/index.js'
import {type Canonical, textOfElement} from './canonical.js'
import {categories, type Level} from './categories.js'
import {isInline} from './inline.js'

export interface Target {
  version: 2 | 3
  /** Ids that the document has, of entries and of what they refer to. */
  ids: ReadonlySet<string>
}

/** What may stand beside the first of a group. */
const groups: Readonly<Record<string, {first: string; others: readonly string[]}>> = {
  adminGrp: {first: 'admin', others: ['note', 'ref', 'xref']},
  descripGrp: {first: 'descrip', others: ['admin', 'adminGrp', 'transacGrp', 'note', 'ref', 'xref']},
  termNoteGrp: {first: 'termNote', others: ['admin', 'adminGrp', 'transacGrp', 'note', 'ref', 'xref']},
  transacGrp: {first: 'transac', others: ['transacNote', 'date', 'note', 'ref', 'xref']},
}

/** Elements that may stand by themselves; the others need a group. */
const alone: readonly string[] = [
  'admin',
  'descrip',
  'note',
  'ref',
  'termNote',
  'xref',
  ...Object.keys(groups),
]

/** Whether a term with markup in it is valid as it is. */
export const isNativeTerm = ({attributes, children}: XmlElement, {version}: Target): boolean =>
  Object.keys(attributes).length === 0 &&
  children.every(
    (child) =>
      typeof child === 'string' ||
      (child.kind === 'element' && child.name === 'hi' && isInline(child, version)),
  )

/** Whether an element is valid at a level as it is: the Basic dialect in version 3, any type in version 2. */
export function isNative(element: XmlElement, level: Level, target: Target): boolean {
  if (!alone.includes(element.name)) return false
  if (element.name.startsWith('termNote') && level !== 'term') return false
  // A term of version 2 has no such group, unless the term itself is put in one.
  if (element.name === 'termNoteGrp' && target.version === 2) return false
  return isSound(element, level, target)
}

function isSound(element: XmlElement, level: Level, target: Target): boolean {
  const {name, attributes, children} = element
  const group = groups[name]
  if (group) {
    const [first, ...others] = children as XmlElement[]
    return (
      Object.keys(attributes).length === 0 &&
      children.every((child) => typeof child !== 'string') &&
      first?.name === group.first &&
      others.every((child) => group.others.includes(child.name)) &&
      (children as XmlElement[]).every((child) => isSound(child, level, target))
    )
  }
  const takesMarkup = ['admin', 'descrip', 'note', 'termNote'].includes(name)
  if (
    !children.every((child) => typeof child === 'string' || (takesMarkup && isInline(child, target.version)))
  )
    return false
  const text = textOfElement(element as Canonical)
  if (name === 'note' || name === 'date') {
    return Object.keys(attributes).length === 0 && (name === 'note' || isDate(text))
  }
  return isCategory(element, level, target, text)
}

function isCategory(element: XmlElement, level: Level, {version, ids}: Target, text: string): boolean {
  const {name, attributes} = element
  const {type, target, ...others} = attributes
  if (type === undefined || Object.keys(others).length > 0) return false
  const isKnown = target !== undefined && ids.has(target)
  if (name === 'transacNote' && isKnown)
    return isCategory({...element, attributes: {type}}, level, {version, ids}, text)
  const isLink = target !== undefined && /^https?:\/\/\S+$/.test(target)
  if (version === 2) return target === undefined ? name !== 'xref' : isLink && name === 'xref'
  const known = Object.hasOwn(categories, type) ? categories[type]! : undefined
  if (known?.element !== name || !known.levels.includes(level)) return false
  if (known.values && !known.values.includes(text)) return false
  if (name === 'xref') return isLink
  if (name === 'ref') return isKnown
  return target === undefined
}

const isDate = (text: string) => /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text)
