/** Ways through an XLIFF document. */
import {textOf} from '../content/index.js'
import {asVendorMeans} from '../formats/index.js'
import {isSameLanguage} from '../tag.js'
import type {
  Content,
  Language,
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
 * The units of a file that has come back from a translator, as the translator's tool means them. A tool that knows no
 * segments of XLIFF 1.2 writes a target without their marks, or before the marks that were there: such a unit is one
 * segment.
 */
export function returnedUnitsOf(file: XliffFile): XliffUnit[] {
  return unitsOf(file).map((returned) => {
    const unit = asVendorMeans(returned)
    const hasTarget = ({target = []}: {target?: Content}) => textOf(target).trim() !== ''
    const isMarked = segmentsOf(unit).some(hasTarget)
    if (isMarked ? !hasTextOutside(unit) : !unit.segments.some(hasTarget)) return unit
    const source = unit.segments.flatMap((part) => part.source)
    // Copies of the source are what stood there before; what is no copy may be one half of the translation or all of it.
    const isOld = (part: XliffUnit['segments'][number]) =>
      isMarked && (part.kind === 'segment' ? !isTranslated(part) : !textOf(part.target ?? []).trim())
    const kept = unit.segments.filter((part) => !isOld(part))
    const target = kept.flatMap((part) => part.target ?? [])
    const isTorn = isMarked && kept.some(({kind}) => kind === 'segment')
    return {...unit, segments: [{kind: 'segment', source, target, ...(isTorn && {state: 'initial'})}]}
  })
}

/** Whether words of the target stand outside its segments, where the source has none. */
function hasTextOutside(unit: XliffUnit): boolean {
  return unit.segments.some(
    ({kind, source, target = []}) =>
      kind === 'ignorable' && /\p{L}/u.test(textOf(target)) && !/\p{L}/u.test(textOf(source)),
  )
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

/**
 * A document's own languages decide.
 *
 * @throws {TypeError} Where they aren't those that are asked for. A document that doesn't say may be in any.
 */
export function expectLanguages(xliff: Xliff, {source, target}: Record<'source' | 'target', Language>): void {
  for (const file of xliff.files) {
    const {srcLang = xliff.srcLang, trgLang = xliff.trgLang} = file
    const fits = (tag: string | undefined, {code}: Language) => !tag || isSameLanguage(tag, code)
    if (fits(srcLang, source) && fits(trgLang, target)) continue
    throw new TypeError(
      `padanan: file \`${file.original ?? file.id}\` is from ${srcLang} to ${trgLang ?? 'no language'}; expected from ${source.code} to ${target.code}`,
    )
  }
}
