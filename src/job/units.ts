/** Ways through an XLIFF document. */
import {textOf} from '../content/index.js'
import type {
  Content,
  Xliff,
  XliffFile,
  XliffGroup,
  XliffSegment,
  XliffState,
  XliffUnit,
} from '../types/index.js'

/** The units of a file in order, whatever groups they stand in. */
export function unitsOf(parent: XliffFile | XliffGroup): XliffUnit[] {
  return parent.units.flatMap((child) => (child.kind === 'unit' ? [child] : unitsOf(child)))
}

/**
 * The units of a file that has come back from a translator. A tool that knows no segments of XLIFF 1.2 writes a target
 * without their marks: such a unit is one segment.
 */
export function returnedUnitsOf(file: XliffFile): XliffUnit[] {
  return unitsOf(file).map((unit) => {
    const hasTarget = ({target = []}: {target?: Content}) => textOf(target).trim() !== ''
    if (segmentsOf(unit).some(hasTarget) || !unit.segments.some(hasTarget)) return unit
    const source = unit.segments.flatMap((part) => part.source)
    const target = unit.segments.flatMap((part) => part.target ?? [])
    return {...unit, segments: [{kind: 'segment', source, target}]}
  })
}

/** The segments of a unit in order. */
export function segmentsOf(unit: XliffUnit): XliffSegment[] {
  return unit.segments.filter((part) => part.kind === 'segment')
}

const states: readonly XliffState[] = ['initial', 'translated', 'reviewed', 'final']

/** How far a state is from `initial`. Many tools write no state: a target without one counts as translated. */
export function rankOf(state: XliffState = 'translated'): number {
  return states.indexOf(state)
}

/**
 * Whether a segment has a translation. A target that repeats the source and whose state doesn't say that it should is a
 * copy that a tool has made.
 */
export function isTranslated({source, target = [], state = 'initial'}: XliffSegment): boolean {
  const text = textOf(target).trim()
  return text !== '' && (state !== 'initial' || text !== textOf(source).trim())
}

/** The document with every unit put through `change`. */
export async function mapUnits(
  xliff: Xliff,
  change: (unit: XliffUnit, file: XliffFile) => XliffUnit | Promise<XliffUnit>,
): Promise<Xliff> {
  const walk = async (units: XliffFile['units'], file: XliffFile): Promise<XliffFile['units']> => {
    const changed: XliffFile['units'] = []
    for (const child of units) {
      changed.push(
        child.kind === 'unit' ? await change(child, file) : {...child, units: await walk(child.units, file)},
      )
    }
    return changed
  }
  const files: XliffFile[] = []
  for (const file of xliff.files) files.push({...file, units: await walk(file.units, file)})
  return {...xliff, files}
}
