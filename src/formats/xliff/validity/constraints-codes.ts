/** Constraints of XLIFF 2 on codes and marks that no schema can say. */
import {isHoldable} from '../../../xml/characters.js'
import {type Element, elementsOf, type Place} from '../../../xml/element.js'

/** Constraints on inline elements of XLIFF 2 (section 4.7). */

export type Fail = (reason: string, place: Place) => void

const CODES = new Set(['ph', 'pc', 'sc', 'ec'])
const SUB_TYPES: Record<string, string> = {
  'xlf:b': 'fmt',
  'xlf:i': 'fmt',
  'xlf:u': 'fmt',
  'xlf:lb': 'fmt',
  'xlf:pb': 'fmt',
  'xlf:var': 'ui',
}
/** How a reference inside the document is written (section 4.2). */
const REF =
  /^#\/?(f=[^/=]+(\/|$))?(g=[^/=]+(\/|$))?(u=[^/=]+(\/|$))?(((n|d|t|gls|mtc|res|slr|val|ctr|mda|fs|its|itsm|tbx)=)?[^/=]+)?$/

/** What an inline element may refer to. */
interface Known {
  data: ReadonlySet<string>
  /** References to notes. */
  notes: ReadonlySet<string> | undefined
  /** Whether it stands in a segment: in a match, less is asked for. */
  inSegment: boolean
}

/** What an inline element says of itself. */
export function ruleOfCode(code: Element, {data, notes, inSegment}: Known, fail: Fail): void {
  const {local, attributes} = code
  const {type, subType, canReorder, canDelete, canCopy, ref, value} = attributes
  const refuse = (reason: string) => fail(reason, code)
  for (const name of ['dataRef', 'dataRefStart', 'dataRefEnd']) {
    const id = attributes[name]
    if (id !== undefined && !data.has(id)) refuse(`expected data "${id}", which <${local}> refers to`)
  }
  for (const name of ['dataRef', 'equiv', 'subFlows']) {
    if (name === 'subFlows' && !inSegment) continue
    if ((attributes[`${name}Start`] === undefined) !== (attributes[`${name}End`] === undefined))
      refuse(`expected both ${name}Start and ${name}End on <${local}>, or none`)
  }
  if (local === 'cp' && !isUnholdable(attributes.hex ?? ''))
    refuse(`expected <cp> for a character that XML can't hold, found "${attributes.hex}"`)
  if (!inSegment) return
  if (subType !== undefined) {
    if (type === undefined) refuse(`expected a type beside subType "${subType}"`)
    if (subType.startsWith('xlf:') && (type === undefined || SUB_TYPES[subType] !== type))
      refuse(`expected a subType of its own or one of type "${type}", found "${subType}"`)
  }
  if ((canReorder === 'no' || canReorder === 'firstNo') && !(canDelete === 'no' && canCopy === 'no'))
    refuse(`expected canDelete and canCopy "no" beside canReorder "${canReorder}"`)
  if (local !== 'mrk' && local !== 'sm') return
  if ((type === undefined || type === 'generic') && attributes.translate === undefined)
    refuse('expected translate on a generic mark')
  if (type === 'comment') {
    if ((value === undefined) === (ref === undefined)) refuse('expected either value or ref on a comment')
    if (ref !== undefined && !notes?.has(ref))
      refuse(`expected a note of the unit, which the comment refers to, found "${ref}"`)
  }
  if (type === 'mtc:match' && ref !== undefined) refuse('expected no ref on the mark of a match')
  if (ref?.startsWith('#') && !REF.test(ref)) refuse(`expected a reference such as #n=id, found "${ref}"`)
}

/** Characters that XML can't hold, and control characters that it can. */
function isUnholdable(hex: string): boolean {
  const code = /^[\da-f]{4}$/i.test(hex) ? Number.parseInt(hex, 16) : -1
  if (code < 0) return false
  return !isHoldable(String.fromCharCode(code)) || (code >= 0x7f && code < 0xa0 && code !== 0x85)
}

/** Starts and ends of codes and marks on one side, in order. A match asks only that each start has an end. */
export function pairsOfCodes(inline: readonly Element[], fail: Fail, inMatch: boolean): void {
  // Only these have a counterpart.
  if (!inline.some(({local}) => local === 'sc' || local === 'ec' || local === 'sm' || local === 'em')) return
  const place = new Map(inline.map((element, at) => [element, at]))
  const isAfter = (a: Element | undefined, b: Element) => a !== undefined && place.get(a)! > place.get(b)!
  const isBefore = (a: Element | undefined, b: Element) => a !== undefined && place.get(a)! < place.get(b)!
  // In order of place, so that the first or last of them tells for all: an id may stand on many. What is isolated starts nothing.
  const found = new Map<string, Element[]>()
  for (const element of inline) {
    if (element.local === 'sc' && element.attributes.isolated === 'yes') continue
    for (const attribute of ['id', 'startRef']) {
      const key = `${element.local} ${attribute} ${element.attributes[attribute]}`
      const same = found.get(key)
      if (same) same.push(element)
      else found.set(key, [element])
    }
  }
  for (const code of inline) {
    const {id, startRef, isolated, dir} = code.attributes
    const isIsolated = isolated === 'yes'
    const partners = (local: string, attribute: 'id' | 'startRef', value: string | undefined) =>
      found.get(`${local} ${attribute} ${value}`) ?? []
    switch (code.local) {
      case 'sc': {
        const ends = partners('ec', 'startRef', id)
        if (isIsolated && !inMatch && ends.length > 0)
          fail(`expected no end of code "${id}", which is isolated`, code)
        if (isIsolated) break
        if (inMatch ? ends.length === 0 : !isAfter(ends.at(-1), code) || isAfter(ends.at(-2), code))
          fail(`expected one end of code "${id}" after it, or isolated`, code)
        else if (!inMatch) agree(code, ends.at(-1)!, fail)
        break
      }
      case 'ec':
        if (inMatch) break
        if (
          isIsolated ? id === undefined || startRef !== undefined : startRef === undefined || id !== undefined
        )
          fail('expected startRef on the end of a code, or an id and isolated', code)
        if (!isIsolated && dir !== undefined)
          fail('expected dir on no end of a code, unless it is isolated', code)
        if (!isIsolated) {
          const [first, second] = partners('sc', 'id', startRef)
          if (!isBefore(first, code) || isBefore(second, code))
            fail(`expected the start "${startRef}" before the end of a code`, code)
        }
        break
      case 'sm':
        if (!isAfter(partners('em', 'startRef', id).at(-1), code))
          fail(`expected the end of mark "${id}" after it`, code)
        break
      case 'em':
        if (!isBefore(partners('sm', 'id', startRef)[0], code))
          fail(`expected the start "${startRef}" before the end of a mark`, code)
        break
    }
  }
}

/** Both ends of a code may be dealt with alike. */
function agree(start: Element, end: Element, fail: Fail): void {
  for (const name of ['canCopy', 'canDelete', 'canReorder', 'canOverlap']) {
    const own = start.attributes[name] ?? 'yes'
    const other = end.attributes[name] ?? 'yes'
    if (other !== (own === 'firstNo' ? 'no' : own))
      fail(`expected the same ${name} on both ends of code "${start.attributes.id}"`, end)
  }
}

/** Codes that keep their order: the first is told, and none that may move stands among them. */
export function orderOfCodes(inline: readonly Element[], fail: Fail): void {
  let hasFirst = false
  inline.forEach((code, at) => {
    const {canReorder} = code.attributes
    hasFirst ||= canReorder === 'firstNo'
    if (canReorder !== 'no') return
    if (!hasFirst) fail('expected a code with canReorder "firstNo" before one with "no"', code)
    const last = inline[at - 1]
    const moves = last && CODES.has(last.local) && (last.attributes.canReorder ?? 'yes') === 'yes'
    if (moves) fail('expected no code that may move before one with canReorder "no"', code)
  })
}

/** A copy is of a code of the unit, and neither has original data. */
export function checkCopies(codes: readonly Element[], fail: Fail): void {
  const isFree = ({attributes}: Element) =>
    !attributes.dataRef && !attributes.dataRefStart && !attributes.dataRefEnd
  const free = new Set(codes.filter(isFree).map(({attributes}) => attributes.id))
  const bound = new Set(
    codes.filter((code) => code.attributes.canCopy === 'no').map(({attributes}) => attributes.id),
  )
  for (const code of codes) {
    const {copyOf} = code.attributes
    if (copyOf === undefined) continue
    if (!free.has(copyOf) || !isFree(code))
      fail(`expected copyOf "${copyOf}" to name a code of the unit, both without original data`, code)
    if (bound.has(copyOf)) fail(`expected copyOf "${copyOf}" to name a code that may be copied`, code)
  }
}

/** `order` says where a target stands: each place once, and one stands where this one would have stood. */
export function checkOrder(sides: {target: Element | undefined}[], fail: Fail): void {
  const orders = sides.map(({target}) => Number(target?.attributes.order ?? 0))
  const places = new Set(orders)
  const seen = new Set<number>()
  orders.forEach((order, at) => {
    const {target} = sides[at]!
    if (!target || order === 0) return
    if (seen.has(order)) fail(`expected order ${order} once in a unit`, target)
    seen.add(order)
    if (order > sides.length || !places.has(at + 1))
      fail(`expected order ${order} to change places with those of other targets of the unit`, target)
  })
}

/**
 * What may not be deleted stands in the target too; in a final one, it may stand in another of the unit. `isOpen` says
 * that a segment of the unit has no target yet.
 */
export function checkKept(
  sides: {part: Element; target: Element | undefined; inSource: Element[]; inTarget: Element[]}[],
  isOpen: boolean,
  fail: Fail,
): void {
  const name = ({local, attributes: {id, startRef}}: Element) =>
    `${local} ${startRef === undefined ? id : `of ${startRef}`}`
  const anywhere = new Set(sides.flatMap(({inTarget}) => inTarget.map(name)))
  for (const {part, target, inSource, inTarget} of sides) {
    if (!target) continue
    const isFinal = part.attributes.state === 'final'
    if (isFinal && isOpen) continue
    const kept = isFinal ? anywhere : new Set(inTarget.map(name))
    for (const code of inSource) {
      const {canDelete, id, startRef} = code.attributes
      if (canDelete !== 'no') continue
      if (!kept.has(name(code)))
        fail(`expected <${code.local}> "${id ?? startRef}", which can't be deleted, in the target`, target)
    }
  }
}

/** The elements beside an inline element, and the code around them. */
interface Row {
  elements: Element[]
  around: Element | undefined
}

function rowsOf(side: Element, around?: Element): Row[] {
  const elements = elementsOf(side.children)
  return [{elements, around}, ...elements.flatMap((inner) => rowsOf(inner, inner))]
}

/** Codes that keep their order stand in the target as they do in the source: each after the same, or first in the same. */
export function checkSequence(source: Element, target: Element, fail: Fail): void {
  const isCode = ({local}: Element) => CODES.has(local)
  const name = ({attributes: {id, startRef}}: Element) =>
    startRef === undefined ? `"${id}"` : `of "${startRef}"`
  const places = new Map<string, {row: Row; at: number; isFirst: boolean}>()
  for (const row of rowsOf(target)) {
    let isFirst = true
    row.elements.forEach((element, at) => {
      places.set(name(element), {row, at, isFirst})
      isFirst &&= !isCode(element)
    })
  }
  for (const {elements, around} of rowsOf(source)) {
    let isFirst = true
    elements.forEach((code, at) => {
      const isBound = code.attributes.canReorder === 'no' && !(isFirst && around?.local !== 'pc')
      const own = places.get(name(code))
      const last = isFirst ? undefined : places.get(name(elements[at - 1]!))
      const isKept = isFirst
        ? own?.isFirst && own.row.around && around && name(own.row.around) === name(around)
        : own && last && last.row === own.row && last.at < own.at
      if (isBound && !isKept)
        fail(`expected <${code.local}> ${name(code)} after the same in the target`, target)
      isFirst &&= !isCode(code)
    })
  }
}
