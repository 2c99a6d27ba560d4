/** What of a unit TMX has no place for, told and left out. */
import {foldMarks, type Skip} from '../../content/index.js'
import type {Content, Inline, OriginalData, Tmx, TmxUnit, TmxVariant} from '../../types/index.js'
import {elementOf} from './content.js'

/** What the elements of TMX hold of a code or mark of ours: its fields, and the attributes beside them. */
const HELD: Record<string, {fields: string; attributes: string}> = {
  bpt: {fields: 'id type dataRef', attributes: 'x'},
  ept: {fields: 'startRef dataRef', attributes: ''},
  it: {fields: 'id type dataRef isolated', attributes: ''},
  ph: {fields: 'id type dataRef', attributes: 'assoc'},
  ut: {fields: 'id type dataRef subType', attributes: ''},
  hi: {fields: 'id type content', attributes: ''},
  'bpt and ept': {fields: 'id type content dataRefStart dataRefEnd', attributes: 'x'},
}
const held = new Map(
  Object.entries(HELD).map(([element, {fields, attributes}]) => [
    element,
    {
      fields: new Set(['kind', 'attributes', ...fields.split(' ')]),
      attributes: new Set(attributes.split(' ')),
    },
  ]),
)

/** The document with content that TMX can hold. `skip` is told what of codes and marks it can't. */
export function fitTmx(document: Tmx, skip: Skip): Tmx {
  return {...document, units: document.units.map((unit, index) => fitUnit(unit, index, skip))}
}

function fitUnit(unit: TmxUnit, index: number, skip: Skip): TmxUnit {
  const isPlain = ({content, originalData}: TmxVariant) =>
    !originalData && content.every((node) => typeof node === 'string')
  if (unit.variants.every(isPlain)) return unit
  const where = unit.id === undefined ? `unit ${index + 1}` : `unit "${unit.id}"`
  const used = new Set<string | undefined>()
  const variants = unit.variants.map((variant) => fitVariant(variant, used, where, skip))
  const unused = variants.flatMap(({originalData = []}) => originalData.filter(({id}) => !used.has(id)))
  for (const id of new Set(unused.map(({id}) => id)))
    skip(`data "${id}", which no code refers to, in ${where}`)
  return {...unit, variants}
}

/** `used` collects the ids of the native code that is referred to. */
function fitVariant(
  variant: TmxVariant,
  used: Set<string | undefined>,
  unit: string,
  skip: Skip,
): TmxVariant {
  const where = `${unit} (${variant.lang})`
  const lose = (what: string) => skip(`${what} in ${where}`)
  const fitted = (nodes: Content): Content =>
    foldMarks(nodes, where, skip).map((node) => {
      if (typeof node === 'string') return node
      const own = fitNode(node, lose)
      if (own.kind === 'pc') used.add(own.dataRefStart).add(own.dataRefEnd)
      else if ('dataRef' in own) used.add(own.dataRef)
      return 'content' in own ? {...own, content: fitted(own.content)} : own
    })
  const content = fitted(variant.content)
  const originalData = variant.originalData?.map((code): OriginalData => {
    const {dir, attributes, subs, ...rest} = code
    if (dir !== undefined) lose(`dir of data "${code.id}"`)
    // That white space counts in it is what XLIFF says of all data.
    for (const name in attributes) if (name !== 'xml:space') lose(`attribute ${name} of data "${code.id}"`)
    return subs ? {...rest, subs: subs.map((part) => ({...part, content: fitted(part.content)}))} : rest
  })
  return {...variant, content, ...(originalData && {originalData})}
}

function fitNode<T extends Inline>(node: T, lose: Skip): T {
  const element = elementOf(node)
  const known = element === undefined ? undefined : held.get(element)
  if (!known) return node
  const id = 'startRef' in node ? node.startRef : 'id' in node ? node.id : undefined
  const name = `${node.kind === 'mrk' ? 'the mark' : 'code'}${id === undefined ? '' : ` "${id}"`}`
  const own: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(node)) {
    if (known.fields.has(field)) own[field] = value
    else if (value !== undefined && !(field === 'isolated' && value === false)) lose(`${field} of ${name}`)
  }
  const {attributes} = node as {attributes?: Record<string, string>}
  if (attributes) {
    const stay = Object.entries(attributes).filter(([key]) => {
      const stays = known.attributes.has(key)
      if (!stays && !key.startsWith('xmlns')) lose(`attribute ${key} of ${name}`)
      return stays
    })
    own.attributes = Object.fromEntries(stay)
  }
  return own as unknown as T
}
