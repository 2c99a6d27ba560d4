/** The sentences of content, and those of a segment and its translation as pairs. */
import {alignSentences} from '../align/index.js'
import {codesOf, cut, steps, textOf, visibleText, withoutCodes} from '../content/index.js'
import type {Content, Language, Lexicon, Span} from '../types/index.js'

export interface Languages {
  source: Language
  target: Language
  /** Word pairs known beforehand, in either direction. */
  lexicon?: Lexicon
}

/**
 * Where the sentences of content stand. A code alone between two of them, or before the first, belongs to the next
 * (*Pulang. `git` pergi.*), one after the last to that (*Metode `git`*), unless a line break parts them: who translates
 * may put it elsewhere in the sentence.
 */
export function sentencesOf(content: Content, language: Language): Span[] {
  const places: number[] = []
  const breaks: number[] = []
  let at = 0
  for (const step of steps(content)) {
    const width = visibleText(step).length
    if (step.type === 'alone' && step.node.kind === 'ph') (width ? breaks : places).push(at)
    at += width
  }
  const isParted = (from: number, to: number) => breaks.some((place) => from <= place && place < to)
  const spans = language.sentences(textOf(content)).map(({start, end}) => ({start, end}))
  let next = 0
  for (const place of places) {
    while (next < spans.length && spans[next]!.start <= place) next++
    const [before, after] = [spans[next - 1], spans[next]]
    if (before && place <= before.end) continue
    if (after && !isParted(place, after.start)) after.start = place
    else if (before && !after && !isParted(before.end, place)) {
      before.end = breaks.find((place) => before.end <= place) ?? at
    }
  }
  return spans
}

interface Pair {
  source: Content
  target: Content
}

/**
 * The sentences of a segment and its translation, where every sentence finds its counterpart; else the two whole. Each
 * has the codes that stand in it, those that go on in the next sentence as a start and an end. A code that would be
 * whole on one side and half on the other, or on one side only, is left out.
 *
 * @param skip Told which codes are in no sentence, or left out of one.
 */
export function sentencePairs(
  source: Content,
  target: Content,
  languages: Languages,
  skip: (reason: string) => void,
): Pair[] {
  const pairs = spans(source, target, languages)
  if (pairs.length < 2) return [{source, target}]
  const whole = [endsOf(source), endsOf(target)]
  const sources = piecesOf(
    source,
    pairs.map((pair) => pair.source),
  )
  const targets = piecesOf(
    target,
    pairs.map((pair) => pair.target),
  )
  const lost = new Set<string>()
  const kept = new Set<string>()
  const cutPairs = sources.map((source, at) => {
    const sides = [source, targets[at]!]
    const [left, right] = sides.map(endsOf)
    // What one side lacks altogether was so before.
    const parted = [...left!.keys(), ...right!.keys()].filter(
      (id) => left!.get(id) !== right!.get(id) && whole.every((ends) => ends.has(id)),
    )
    for (const id of parted) lost.add(id)
    const own = sides.map((side) => withoutCodes(side, new Set(parted)))
    for (const {id} of own.flatMap(codesOf)) kept.add(id)
    return {source: own[0]!, target: own[1]!}
  })
  // A line break between two sentences is white space.
  for (const {id, isBreak} of [...codesOf(source), ...codesOf(target)])
    if (!isBreak && !kept.has(id)) lost.add(id)
  if (lost.size > 0) {
    const codes = [...lost].map((id) => `\`${id}\``).join(', ')
    skip(`codes that the sentences don't share: ${codes}`)
  }
  return cutPairs
}

/** The ends of each code that stand in content. */
function endsOf(content: Content): Map<string, string> {
  const ends = new Map<string, string>()
  for (const {id, name} of codesOf(content)) ends.set(id, `${ends.get(id) ?? ''} ${name}`)
  return ends
}

function piecesOf(content: Content, spans: readonly Span[]): Content[] {
  const {length} = textOf(content)
  const edges = new Set(spans.flatMap(({start, end}) => [start, end]))
  const offsets = [...edges].filter((offset) => offset > 0 && offset < length).sort((a, b) => a - b)
  const pieces = cut(content, offsets)
  // What stands before the first sentence and after the last belongs to them.
  const from = new Map(offsets.map((offset, at) => [offset, pieces[at + 1]!]))
  return spans.map(({start}) => from.get(start) ?? pieces[0]!)
}

/** Where the sentences stand that translate each other; nothing where one has no counterpart. */
function spans(source: Content, target: Content, languages: Languages): {source: Span; target: Span}[] {
  const sources = sentencesOf(source, languages.source)
  const targets = sentencesOf(target, languages.target)
  if (sources.length === targets.length)
    return sources.map((span, at) => ({source: span, target: targets[at]!}))
  const texts = (content: Content, spans: readonly Span[]) => {
    const text = textOf(content)
    return spans.map(({start, end}) => text.slice(start, end).trim())
  }
  const beads = alignSentences(texts(source, sources), texts(target, targets), languages)
  if (beads.some((bead) => !bead.source.length || !bead.target.length)) return []
  const around = (places: readonly number[], spans: readonly Span[]) => ({
    start: spans[places[0]!]!.start,
    end: spans[places.at(-1)!]!.end,
  })
  return beads.map((bead) => ({source: around(bead.source, sources), target: around(bead.target, targets)}))
}
