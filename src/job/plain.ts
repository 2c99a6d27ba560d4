/** XLIFF without modules, for tools that stumble over them. */
import type {Xliff, XliffFile, XliffNote, XliffSegment, XliffUnit} from '../types.js'
import {bare} from './content.js'
import {datatypes, formatOf} from './format.js'
import {isTranslated, unitsOf} from './units.js'

/**
 * An enriched document in a form that tools of XLIFF 1.2 read whole, to be written as that version. Matches, notes,
 * segments and marks stay; further
 *
 * - a segment without translation has its source as target, without a state: OmegaT offers nothing else for translation;
 * - the glossary is one note for each unit, `jaminan keamanan = security guarantee` a line: elements of other
 *   namespaces stop Qt, and OmegaT takes their text for the document's;
 * - the document's format is told by `datatype` instead of metadata.
 */
export function toPlain(xliff: Xliff): Xliff {
  const files = xliff.files.map((file) => plainFile(file, plainUnit))
  return {version: '2.1', srcLang: xliff.srcLang, trgLang: xliff.trgLang, files}
}

/** A file without metadata and groups, its units put through `change`. */
export function plainFile(file: XliffFile, change: (unit: XliffUnit) => XliffUnit): XliffFile {
  const {metadata, children, ...rest} = file
  const format = formatOf(file)
  return {
    ...rest,
    ...(format && {attributes: {datatype: datatypes[format]}}),
    units: unitsOf(file).map(change),
  }
}

function plainUnit({glossary, metadata, children, ...unit}: XliffUnit): XliffUnit {
  const notes = [...(unit.notes ?? []), ...termNote({...unit, glossary})]
  const segments = unit.segments.map((part) => (part.kind === 'segment' ? plainSegment(part) : part))
  return {...unit, segments, ...(notes.length && {notes})}
}

function plainSegment(segment: XliffSegment): XliffSegment {
  if (isTranslated(segment)) return segment
  const {state, subState, ...rest} = segment
  return {...rest, target: bare(segment.source)}
}

function termNote({glossary = []}: XliffUnit): XliffNote[] {
  const lines = glossary.map(
    ({term, translations}) => `${term.content} = ${translations.map(({content}) => content).join('; ')}`,
  )
  if (!lines.length) return []
  return [{category: 'glossary', appliesTo: 'source', content: [...new Set(lines)].join('\n')}]
}
