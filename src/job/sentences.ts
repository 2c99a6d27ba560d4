/** The sentences of content, and those of a segment and its translation as pairs. */
import {alignSentences} from '../align/index.js'
import {codesOf, cut, steps, textOf, visibleText, withoutCodes} from '../content/index.js'
import type {Content, Language, Lexicon, Span} from '../types/index.js'

export interface Languages {
  /** The language of the sources. */
  source: Language
  /** The language of the targets. */
  target: Language
  /** Word pairs known beforehand, in either direction. */
  lexicon?: Lexicon
}

/**
 * Where the sentences of content stand. A code alone between two of them, or before the first, belongs to the next
 * (*Pulang. `git` pergi.*), one after the last to that (*Metode `git`*), unless a line break parts them: who translates
 * may put it elsewhere in the sentence. Lines of a list, tabs between columns and
 * two line breaks in a row end a sentence whatever its last sign.
 */
export function sentencesOf(content: Content, language: Language): Span[] {
  const places: number[] = []
  const breaks: number[] = []
  const tabs = new Set<number>()
  let at = 0
  for (const step of steps(content)) {
    const width = visibleText(step).length
    if (step.type === 'alone' && step.node.kind === 'ph') {
      if (step.node.equiv === '\t') tabs.add(at)
      ;(width ? breaks : places).push(at)
    }
    at += width
  }
  const text = textOf(content)
  const spans = partedBy(gapsOf(text, breaks, tabs), language.sentences(text))
  let [next, passed] = [0, 0]
  /** The first break that is not before the place; places come in order. */
  const breakAt = (place: number) => {
    while (passed < breaks.length && breaks[passed]! < place) passed++
    return breaks[passed] ?? Number.POSITIVE_INFINITY
  }
  for (const place of places) {
    while (next < spans.length && spans[next]!.start <= place) next++
    const [before, after] = [spans[next - 1], spans[next]]
    if (before && place <= before.end) continue
    if (after && breakAt(place) >= after.start) after.start = place
    else if (before && !after) {
      const end = breaks.find((place) => before.end <= place) ?? at
      if (end >= place) before.end = end
    }
  }
  return spans
}
/**
 * Where breaks part what is before them from what is after: two or more in a row, a tab right between letters, and each of
 * several line breaks after which no line goes on in small letters.
 */
function gapsOf(text: string, breaks: readonly number[], tabs: ReadonlySet<number>): Span[] {
  const gaps: Span[] = []
  const lines = breaks.filter((at) => !tabs.has(at))
  const goesOn = (at: number) => /^\s*\p{Ll}/u.test(text.slice(at, at + 9))
  const isList = lines.length > 1 && !lines.some(goesOn)
  const isWord = (at: number) => /[\p{L}\p{N}]/u.test(text[at] ?? '')
  for (let at = 0; at < breaks.length; ) {
    const start = breaks[at]!
    let end = start + 1
    let count = 1
    for (at++; at < breaks.length && !text.slice(end, breaks[at]!).trim(); at++) {
      end = breaks[at]! + 1
      count++
    }
    const isParted = tabs.has(start) ? isWord(start - 1) && isWord(end) : isList
    if (count > 1 || isParted) gaps.push({start, end})
  }
  return gaps
}

/** Sentences cut where there is a gap in them, both in order. */
function partedBy(gaps: readonly Span[], sentences: readonly Span[]): Span[] {
  let next = 0
  return sentences.flatMap(({start, end}) => {
    const parts: Span[] = []
    while (next < gaps.length && gaps[next]!.end <= start) next++
    for (; next < gaps.length && gaps[next]!.start < end; next++) {
      if (gaps[next]!.start > start) parts.push({start, end: gaps[next]!.start})
      start = gaps[next]!.end
    }
    return start < end ? [...parts, {start, end}] : parts
  })
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
