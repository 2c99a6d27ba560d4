/** Units of a memory: as they are kept, whether they may be, and whether two are the same. */
import {textOf} from '../content/index.js'
import {expectText, expectThat} from '../misuse.js'
import type {Language, TranslationUnit} from '../types/index.js'

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

/** A copy of a unit as it is kept, under that id. */
export function keptUnit(unit: TranslationUnit, id: string): KeptUnit {
  const kept: KeptUnit = {id, source: unit.source, target: unit.target}
  for (const field of unitFields) if (unit[field] != null) kept[field] = unit[field]
  if (unit.properties !== undefined && Object.keys(unit.properties).length > 0) {
    kept.properties = {...unit.properties}
  }
  if (unit.codes !== undefined) kept.codes = unit.codes
  return kept
}

/** A unit with changes. Codes go when the text that they stand in is changed without them. */
export function changedUnit(unit: KeptUnit, changes: Partial<TranslationUnit>): KeptUnit {
  expectThat(
    typeof changes === 'object' && changes !== null,
    'changes',
    changes,
    'fields of a unit: {target}',
  )
  const changed = {...unit, ...changes, id: unit.id}
  expectText('source', changed.source)
  expectText('target', changed.target)
  const isOther = changed.source !== unit.source || changed.target !== unit.target
  if (isOther && changes.codes === undefined) delete changed.codes
  checkUnit(changed)
  return keptUnit(changed, unit.id)
}

/** Whether a text has what neither XML nor a database can hold: U+0000 and halves of surrogate pairs. */
function isUnstorable(text: string): boolean {
  // Most texts have no code unit from the first surrogate on: that is found out at once.
  return text.includes('\0') || (/[\ud800-\udfff]/.test(text) && /\p{Surrogate}/u.test(text))
}

/** @throws TypeError when two languages aren't given. */
export function checkLanguages(languages: {source: Language; target: Language}): void {
  for (const side of ['source', 'target'] as const) {
    const language: unknown = languages?.[side]
    if (typeof (language as Language | undefined)?.tokens !== 'function') {
      throw new TypeError(
        `padanan: ${side} ${JSON.stringify(language)}: give a language, as in {source: indonesian, target: english}`,
      )
    }
  }
}

/**
 * The units that `add` is given, one or many.
 *
 * @throws TypeError for anything else.
 */
export function unitsIn(units: TranslationUnit | Iterable<TranslationUnit>): Iterable<TranslationUnit> {
  if (typeof units !== 'object' || units === null) {
    throw new TypeError(
      `padanan: ${JSON.stringify(units)}: give a unit {source, target}, or several in a list`,
    )
  }
  return Symbol.iterator in units ? units : [units]
}

/** @throws TypeError when a source or target has no text, codes that stand in another text, or characters that can't be kept. */
export function checkUnit(unit: TranslationUnit): void {
  if (typeof unit !== 'object' || unit === null) unitsIn(unit)
  for (const field of ['id', ...unitFields] as const) {
    if (unit[field] != null && isUnstorable(unit[field])) {
      throw new TypeError(
        `padanan: ${field} ${JSON.stringify(unit[field])}: U+0000 and halves of characters can't be kept; take them out`,
      )
    }
  }
  for (const side of ['source', 'target'] as const) {
    if (typeof unit[side] !== 'string' || unit[side].trim() === '') {
      throw new TypeError(
        `padanan: ${side} ${JSON.stringify(unit[side])}: a unit needs text on both sides; leave it out`,
      )
    }
    const coded = unit.codes && textOf(unit.codes[side].content).trim()
    if (coded !== undefined && coded !== unit[side].trim()) {
      throw new TypeError(
        `padanan: codes.${side} ${JSON.stringify(coded)}: expected codes in the text ${JSON.stringify(unit[side])}`,
      )
    }
  }
}

/** Whether two units say the same in the same place, with the same codes. */
export function sameText(a: TranslationUnit, b: TranslationUnit): boolean {
  return (
    a.source === b.source &&
    a.target === b.target &&
    a.previous === b.previous &&
    a.next === b.next &&
    codesText(a.codes) === codesText(b.codes)
  )
}

/** Whether two units are the same, ids aside. */
export function sameUnit(a: TranslationUnit, b: TranslationUnit): boolean {
  return (
    unitFields.every((field) => a[field] === b[field]) &&
    propertyText(a.properties) === propertyText(b.properties) &&
    codesText(a.codes) === codesText(b.codes)
  )
}

/** Codes as text that is the same for the same codes; nothing for none. */
export function codesText(codes: TranslationUnit['codes']): string | undefined {
  return codes && JSON.stringify(codes)
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
