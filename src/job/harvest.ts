import {textOf} from '../formats/index.js'
import type {TranslationUnit, Xliff, XliffState} from '../types.js'
import {segmentsOf, unitsOf} from './units.js'

export interface HarvestOptions {
  /** The least state that is good enough for a memory. Default `translated`. */
  state?: XliffState
}

const states: XliffState[] = ['initial', 'translated', 'reviewed', 'final']

/**
 * Takes the finished segments of an XLIFF document as units for a memory, with their neighbours as context.
 * Many tools write no state: a target without one counts as translated.
 */
export function harvest(xliff: Xliff, {state = 'translated'}: HarvestOptions = {}): TranslationUnit[] {
  return xliff.files.flatMap((file) => {
    const segments = unitsOf(file).flatMap((unit) => segmentsOf(unit).map((segment) => ({unit, segment})))
    const sources = segments.map(({segment}) => textOf(segment.source).trim())
    return segments.flatMap(({unit, segment}, index): TranslationUnit[] => {
      const target = textOf(segment.target ?? []).trim()
      const rank = states.indexOf(segment.state ?? 'translated')
      if (!target || !sources[index] || rank < states.indexOf(state)) return []
      return [
        {
          source: sources[index]!,
          target,
          previous: sources[index - 1] ?? '',
          next: sources[index + 1] ?? '',
          ...(file.original !== undefined && {origin: file.original}),
          properties: {unit: unit.id, ...(segment.id && {segment: segment.id}), state: states[rank]!},
        },
      ]
    })
  })
}
