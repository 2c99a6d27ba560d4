/** The segments of a translated XLIFF document with the messages on each. */
import {textOf} from '../content/index.js'
import type {SegmentMessage} from '../job/index.js'
import {returnedUnitsOf, segmentsOf} from '../job/units.js'
import type {Xliff} from '../types/index.js'
import type {CheckedSegment} from './segment.js'

/**
 * All segments that are to be translated, in order, whether there is a message on them or not.
 *
 * @param messages what `check` says of the document.
 */
export function checkedSegments(
  xliff: Xliff,
  messages: readonly SegmentMessage[],
): (CheckedSegment & {messages: SegmentMessage[]})[] {
  const keyOf = (...place: (string | undefined)[]) => JSON.stringify(place)
  const byPlace = new Map<string, SegmentMessage[]>()
  for (const message of messages) {
    const key = keyOf(message.file, message.unit, message.segment)
    byPlace.set(key, [...(byPlace.get(key) ?? []), message])
  }
  return xliff.files.flatMap((file) =>
    returnedUnitsOf(file)
      .filter(({translate}) => translate !== false)
      .flatMap((unit) =>
        segmentsOf(unit).map((segment, index) => ({
          source: textOf(segment.source).trim(),
          target: textOf(segment.target ?? []),
          messages:
            byPlace.get(keyOf(file.original ?? file.id, unit.id, segment.id ?? String(index + 1))) ?? [],
        })),
      )
      .filter(({source}) => source),
  )
}
