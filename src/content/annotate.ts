/** Marks put around spans of the text. */
import type {Content, Mrk, Span} from '../types/index.js'
import {assemble, type Step, split, steps, visibleText} from './steps.js'

/** A span of the text, to be wrapped in a mark. */
export interface Annotation extends Span {
  mark: Omit<Mrk, 'kind' | 'content'>
}

/**
 * Wraps spans of the text in marks. Spans are in order and don't overlap. A mark that would cross a code is left out:
 * XLIFF 1.2 has no way to write it.
 *
 * @returns the content, and the marks that it holds.
 */
export function annotate(
  content: Content,
  annotations: readonly Annotation[],
): {content: Content; marks: Set<Annotation['mark']>} {
  const list = split(
    steps(content),
    annotations.flatMap(({start, end}) => [start, end]),
  )
  const marks = new Set<Annotation['mark']>()
  const opens = new Map<number, Step>()
  const closes = new Map<number, Step>()
  let at = 0
  let index = 0
  let from = -1
  list.forEach((step, place) => {
    const annotation = annotations[index]
    const width = visibleText(step).length
    if (!annotation || !width) return
    if (at === annotation.start) from = place
    at += width
    if (at !== annotation.end) return
    index++
    const range = balance(list, from, place)
    if (!range) return
    const {mark} = annotation
    const node = {kind: 'mrk' as const, ...mark}
    opens.set(range[0], {type: 'open', key: `mrk-${mark.id}`, node})
    closes.set(range[1], {type: 'close', key: `mrk-${mark.id}`, node})
    marks.add(mark)
  })
  const marked = list.flatMap((step, place) =>
    [opens.get(place), step, closes.get(place)].filter((step) => step !== undefined),
  )
  return {content: assemble(marked), marks}
}

/** Widens a range of steps by ends of codes that touch it until both ends of every code are in or out; nothing where text is between. */
function balance(list: readonly Step[], from: number, to: number): [number, number] | undefined {
  for (;;) {
    const ends = new Map<string, Step>()
    for (const step of list.slice(from, to + 1)) {
      if (!('key' in step)) continue
      if (!ends.delete(step.key)) ends.set(step.key, step)
    }
    if (!ends.size) return [from, to]
    const [before, after] = [list[from - 1], list[to + 1]]
    if (before && 'key' in before && ends.has(before.key)) from--
    else if (after && 'key' in after && ends.has(after.key)) to++
    else return undefined
  }
}
