/** A segment of several sentences, cut into pairs of them. */
import {alignSentences} from '../align/index.js'
import {textOf} from '../formats/index.js'
import type {Content, Language, Lexicon, Span} from '../types.js'
import {codesOf, cut, withoutCodes} from './content.js'

export interface Languages {
  source: Language
  target: Language
  /** Word pairs known beforehand, in either direction. */
  lexicon?: Lexicon
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
  const whole = {source, target}
  const pairs = spans(textOf(source), textOf(target), languages)
  if (pairs.length < 2) return [whole]
  const lost = new Set<string>()
  const kept = new Set<string>()
  const cutPairs = pairs.map((pair) => {
    const parts = {source: pieceOf(source, pair.source), target: pieceOf(target, pair.target)}
    const parted = partedCodes(parts, whole)
    for (const id of parted) lost.add(id)
    const own = {source: withoutCodes(parts.source, parted), target: withoutCodes(parts.target, parted)}
    for (const {id} of [...codesOf(own.source), ...codesOf(own.target)]) kept.add(id)
    return own
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

/** The codes that both sides of a segment have, and these parts of the two not in the same way. */
function partedCodes(parts: Pair, whole: Pair): Set<string> {
  const [inSource, inTarget] = [endsOf(whole.source), endsOf(whole.target)]
  const [source, target] = [endsOf(parts.source), endsOf(parts.target)]
  const ids = [...source.keys(), ...target.keys()]
  return new Set(
    ids.filter((id) => inSource.has(id) && inTarget.has(id) && source.get(id) !== target.get(id)),
  )
}

/** The ends of each code that stand in content. */
function endsOf(content: Content): Map<string, string> {
  const ends = new Map<string, string>()
  for (const {id, name} of codesOf(content)) ends.set(id, `${ends.get(id) ?? ''} ${name}`)
  return ends
}

function pieceOf(content: Content, {start, end}: Span): Content {
  const {length} = textOf(content)
  // What stands before the first sentence and after the last belongs to them.
  const offsets = [start, end].filter((offset) => offset > 0 && offset < length)
  return cut(content, offsets)[start > 0 ? 1 : 0]!
}

/** Where the sentences stand that translate each other; nothing where one has no counterpart. */
function spans(source: string, target: string, languages: Languages): {source: Span; target: Span}[] {
  const sources = languages.source.sentences(source)
  const targets = languages.target.sentences(target)
  if (sources.length === targets.length)
    return sources.map((span, at) => ({source: span, target: targets[at]!}))
  const texts = (text: string, spans: readonly Span[]) => spans.map(({start, end}) => text.slice(start, end))
  const beads = alignSentences(texts(source, sources), texts(target, targets), languages)
  if (beads.some((bead) => !bead.source.length || !bead.target.length)) return []
  const around = (places: readonly number[], spans: readonly Span[]) => ({
    start: spans[places[0]!]!.start,
    end: spans[places.at(-1)!]!.end,
  })
  return beads.map((bead) => ({source: around(bead.source, sources), target: around(bead.target, targets)}))
}
