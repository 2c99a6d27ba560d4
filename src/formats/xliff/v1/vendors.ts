/**
 * What translation tools say of a unit of XLIFF 1.2 in words of their own, read into XLIFF's: how far each segment is, and
 * what tracked changes leave of it. Writing needs none of this: their words stay where they stood. Each tool writes one
 * prefix for its namespace, by which we know it.
 */
import type {
  Content,
  XliffSegment,
  XliffState,
  XliffUnit,
  XmlElement,
  XmlField,
  XmlNode,
} from '../../../types/index.js'
import {placeOf} from '../../../xml/shape.js'

/** Trados: `conf` of `sdl:seg`. A segment that has none has not been touched. */
const trados: Readonly<Record<string, XliffState>> = {
  Translated: 'translated',
  ApprovedTranslation: 'reviewed',
  ApprovedSignOff: 'final',
}
const memoq: Readonly<Record<string, XliffState>> = {
  ManuallyConfirmed: 'translated',
  Reviewer1Confirmed: 'reviewed',
  Proofread: 'final',
}

/** `state-qualifier` (XLIFF 1.2, section 2.3) of what a memory or a machine has put there, or a reviewer has refused. */
const unconfirmed = /^(fuzzy-match|leveraged-mt|mt-suggestion|tm-suggestion|leveraged-glossary)$/
const rejected = /^rejected-/

/**
 * The unit as its tool means it: states from Trados (`conf`), memoQ (`mq:status`), Phrase (`m:confirmed`), `approved` and
 * `state-qualifier`, and tracked changes accepted: what was deleted is gone.
 */
export function asVendorMeans(unit: XliffUnit): XliffUnit {
  const stateOf = vendorState(unit)
  let isChanged = false
  const segments = unit.segments.map((part) => {
    const source = accepted(part.source)
    const target = part.target && accepted(part.target)
    const state = part.kind === 'segment' ? stateOf(part) : undefined
    if (source === part.source && target === part.target && state === undefined) return part
    isChanged = true
    return {...part, source, ...(target && {target}), ...(state !== undefined && {state})}
  })
  return isChanged ? {...unit, segments} : unit
}

/** The state that a tool gives a segment beside `state`; nothing where it says none. */
function vendorState(unit: XliffUnit): (segment: XliffSegment) => XliffState | undefined {
  const {attributes = {}, children} = unit
  const defined = segmentDefinitions(children)
  if (defined) {
    return ({id}) => {
      const conf = defined.get(id ?? '')?.conf ?? ''
      return trados[conf] ?? 'initial'
    }
  }
  const status = attributes['mq:status']
  if (status !== undefined) return () => memoq[status] ?? 'initial'
  const confirmed = attributes['m:confirmed']
  if (confirmed !== undefined) return () => (confirmed === '1' ? 'translated' : 'initial')
  const qualifier = placeOf(children, 'target')?.attributes?.['state-qualifier'] ?? ''
  const {approved} = attributes
  return ({state}) => {
    if (rejected.test(qualifier)) return 'initial'
    if (approved === 'yes') return 'final'
    const isConfirmed = state === 'reviewed' || state === 'final'
    if (unconfirmed.test(qualifier) && !isConfirmed) return 'initial'
    return approved === 'no' && state === undefined ? 'initial' : undefined
  }
}

/** What `sdl:seg-defs` says of segments, by their ids. */
function segmentDefinitions(
  children: readonly (XmlField | XmlNode)[] = [],
): Map<string, Record<string, string>> | undefined {
  const isNamed = (node: XmlField | XmlNode, name: string): node is XmlElement =>
    typeof node !== 'string' && node.kind === 'element' && node.name === name
  const list = children.find((node): node is XmlElement => isNamed(node, 'sdl:seg-defs'))
  return (
    list &&
    new Map(
      list.children.flatMap((node) =>
        isNamed(node, 'sdl:seg') ? [[node.attributes.id ?? '', node.attributes] as const] : [],
      ),
    )
  )
}

/** Content with tracked changes accepted; the same list where there are none. */
function accepted(content: Content): Content {
  let isChanged = false
  const kept: Content = []
  for (const node of content) {
    if (typeof node !== 'string' && node.kind === 'mrk' && /^x-sdl-(added|deleted)$/.test(node.type ?? '')) {
      isChanged = true
      if (node.type === 'x-sdl-added') kept.push(...accepted(node.content))
    } else if (typeof node !== 'string' && (node.kind === 'mrk' || node.kind === 'pc')) {
      const inside = accepted(node.content)
      isChanged ||= inside !== node.content
      kept.push(inside === node.content ? node : {...node, content: inside})
    } else kept.push(node)
  }
  return isChanged ? withSingleSpaces(kept) : content
}

/** Where a deletion left the space before it and the one behind it, one stays. */
function withSingleSpaces(content: Content): Content {
  const joined: Content = []
  for (const node of content) {
    const last = joined.at(-1)
    if (typeof node === 'string' && typeof last === 'string')
      joined[joined.length - 1] = last.endsWith(' ') ? last + node.replace(/^ /, '') : last + node
    else joined.push(node)
  }
  return joined
}
