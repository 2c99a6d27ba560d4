/** XLIFF without modules, for tools that stumble over them. */

import {bare, isolate, marksOf} from '../content/index.js'
import {expectXliff} from '../misuse.js'
import type {
  Xliff,
  XliffFile,
  XliffGlossaryEntry,
  XliffIgnorable,
  XliffNote,
  XliffSegment,
  XliffUnit,
} from '../types/index.js'
import {datatypes, fingerprintOf, formatOf} from './format.js'
import {isTranslated, segmentsOf, unitsOf} from './units.js'

/**
 * An enriched document in a form that tools of XLIFF 1.2 read whole, to be written as that version. Matches, notes,
 * segments and marks stay; further
 *
 * - a segment without translation has its source as target, and no state: OmegaT offers nothing else for translation;
 * - the glossary is one note for each unit, `jaminan keamanan = security guarantee` a line: elements of other
 *   namespaces stop Qt, and OmegaT takes their text for the document's;
 * - a code that begins in one segment and ends in another is isolated at both ends (`it`);
 * - the document's format is told by `datatype` instead of metadata.
 *
 * @example
 * ```js
 * import {english, extract, indonesian, toPlain} from 'padanan'
 *
 * const job = extract('Ini **penting**.', {source: indonesian, target: english, format: 'markdown', original: 'a.md'})
 * toPlain(job).files[0].units.length
 * // 1
 * ```
 */
export function toPlain(xliff: Xliff): Xliff {
  expectXliff('the document', xliff)
  return plainDocument(xliff, plainUnit)
}

/**
 * A document without metadata, groups of units and modules, its units put through `change`. Attributes of other tools that
 * are left in it keep their namespaces, and a file of XLIFF 1.2 its header and what it says of units in elements of its own.
 */
export function plainDocument(
  {version, srcLang, trgLang, files, attributes = {}}: Xliff,
  change: (unit: XliffUnit) => XliffUnit,
): Xliff {
  const namespaces = Object.entries(attributes).filter(([name]) => name.startsWith('xmlns:'))
  return {
    version,
    srcLang,
    trgLang,
    ...(namespaces.length > 0 && {attributes: Object.fromEntries(namespaces)}),
    files: files.map((file) => plainFile(file, change, version < '2')),
  }
}

function plainFile(file: XliffFile, change: (unit: XliffUnit) => XliffUnit, isOld: boolean): XliffFile {
  const {metadata, children = [], ...rest} = file
  const format = formatOf(file)
  const crc = fingerprintOf(file)
  const header = children.filter(
    (child) => typeof child !== 'string' && child.kind === 'field' && child.name === 'header',
  )
  return {
    ...rest,
    ...(format && {attributes: {...file.attributes, datatype: datatypes[format]}}),
    ...(isOld && header.length > 0 && {children: header}),
    ...(crc !== undefined && {skeleton: {...file.skeleton, attributes: {...file.skeleton?.attributes, crc}}}),
    units: unitsOf(file).map((unit) => ({...change(unit), ...groupsOf(unit)})),
  }
}

/** What XLIFF 1.2 says of a unit in elements of its own: where it stands in a program, how long it is, its properties. */
function groupsOf({children = []}: XliffUnit): Pick<XliffUnit, 'children'> {
  const groups = children.filter(
    (child) =>
      typeof child !== 'string' &&
      child.kind === 'element' &&
      /^(context|count|prop)-group$/.test(child.name),
  )
  return groups.length > 0 ? {children: groups} : {}
}

function plainUnit({glossary, metadata, children, ...unit}: XliffUnit): XliffUnit {
  const isDone = segmentsOf(unit).every(isTranslated)
  const filled = isDone ? unit.segments : unit.segments.map(withTarget)
  const segments = filled.length > 1 ? filled.map(withOwnCodes) : filled
  const notes = [...(unit.notes ?? []), ...termNote(unit, glossary)]
  return {...unit, segments, ...(notes.length && {notes})}
}

/** A segment of a unit that is to be translated. States are the whole target's in such tools: none is true of it. */
function withTarget(part: XliffSegment | XliffIgnorable): XliffSegment | XliffIgnorable {
  if (part.kind === 'ignorable') return {...part, target: part.target ?? part.source}
  const {state, subState, ...rest} = part
  return {...rest, target: isTranslated(part) ? part.target : bare(part.source)}
}

/** A segment whose codes end where it ends: OmegaT opens no file in which the end of a code misses its start. */
function withOwnCodes(part: XliffSegment | XliffIgnorable): XliffSegment | XliffIgnorable {
  return {
    ...part,
    source: isolate(part.source),
    ...(part.target && {target: isolate(part.target)}),
  }
}

/** A line for each term: as it stands in the text, with the glossary's own form where that is another. */
export function termNote(unit: XliffUnit, glossary: readonly XliffGlossaryEntry[] = []): XliffNote[] {
  const forms = new Map(segmentsOf(unit).flatMap(({source}) => marksOf(source)))
  const lines = glossary.map(({ref, term, translations}) => {
    const form = forms.get(ref?.slice(1) ?? '') ?? term.content
    const isOther = form.toLowerCase() !== term.content.toLowerCase()
    const name = isOther ? `${form} (${term.content})` : term.content
    return `${name} = ${translations.map(({content}) => content).join('; ')}`
  })
  if (!lines.length) return []
  return [{category: 'glossary', appliesTo: 'source', content: [...new Set(lines)].join('\n')}]
}
