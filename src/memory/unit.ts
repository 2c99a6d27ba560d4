import type {TranslationUnit} from '../types.js'

/** The fields of a unit that hold text, all but its id. */
export const unitFields = [
  'source',
  'target',
  'previous',
  'next',
  'created',
  'changed',
  'author',
  'origin',
] as const

/** A unit as it is kept: with an id, and without fields that hold nothing. */
export type KeptUnit = TranslationUnit & {id: string}

export function keptUnit(unit: TranslationUnit, id: string): KeptUnit {
  const kept: KeptUnit = {id, source: unit.source, target: unit.target}
  for (const field of unitFields) if (unit[field] != null) kept[field] = unit[field]
  if (unit.properties !== undefined && Object.keys(unit.properties).length > 0) {
    kept.properties = {...unit.properties}
  }
  return kept
}

/** @throws TypeError when a source or target has no text. */
export function checkUnit(unit: TranslationUnit): void {
  for (const side of ['source', 'target'] as const) {
    if (typeof unit[side] !== 'string' || unit[side].trim() === '') {
      throw new TypeError(
        `padanan: ${side} ${JSON.stringify(unit[side])}: a unit needs text on both sides; leave it out`,
      )
    }
  }
}

/** Whether two units say the same in the same place. */
export function sameText(a: TranslationUnit, b: TranslationUnit): boolean {
  return a.source === b.source && a.target === b.target && a.previous === b.previous && a.next === b.next
}

/** Whether two units are the same, ids aside. */
export function sameUnit(a: TranslationUnit, b: TranslationUnit): boolean {
  return (
    unitFields.every((field) => a[field] === b[field]) &&
    propertyText(a.properties) === propertyText(b.properties)
  )
}

/** Properties as text that is the same for the same properties; nothing for none. */
export function propertyText(properties: TranslationUnit['properties']): string | undefined {
  if (properties === undefined) return undefined
  const names = Object.keys(properties)
  if (names.length === 0) return undefined
  if (names.length === 1) return JSON.stringify(properties)
  const entries = Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify(Object.fromEntries(entries))
}
