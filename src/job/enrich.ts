/** What memory and glossary know, added to an XLIFF document. */

import {type CodeEnd, codesOf, idsIn, isolate, replaceText, textOf} from '../content/index.js'
import {turns} from '../long-work.js'
import {expectGlossary, expectMemory, expectNumber, expectOptions, expectXliff} from '../misuse.js'
import type {Glossary} from '../terms/index.js'
import type {
  Language,
  Match,
  OriginalData,
  Progress,
  Xliff,
  XliffFile,
  XliffMatch,
  XliffSegment,
  XliffUnit,
} from '../types/index.js'
import {type AdoptedCodes, adoptCodes, codesOfMatch, dataOf} from './codes.js'
import {TermMarks} from './term-marks.js'
import {expectLanguages, isTranslated, mapUnits, segmentsOf, unitsOf} from './units.js'

/** Any memory: `Memory`, or one that answers later. */
export interface Matcher {
  /** Its languages, where it says them: a document must be in them. */
  readonly source?: Language
  /** The language of the answers. */
  readonly target?: Language
  /** The matches of a segment, best first; not more than `limit`. */
  match(
    text: string,
    options: {cutoff: number; limit: number; previous: string; next: string},
  ): Match[] | Promise<Match[]>
}

/** What a job is filled from. */
export interface EnrichOptions {
  /** Where its matches come from. */
  memory?: Matcher
  /** Where its terms come from. */
  glossary?: Glossary
  /** The least similarity of a match, 0 to 100. Default 70. */
  cutoff?: number
  /** The most matches for a segment. Default 3. */
  limit?: number
  /** Is told how far the work has come. */
  onProgress?: (progress: Progress) => void
  /** Ends the work: the promise is rejected with the signal's reason. */
  signal?: AbortSignal
}

/**
 * Adds what is known to an XLIFF document and isn't there yet: matches from the memory, marks on the glossary's terms
 * with their equivalents, and notes on where translators err. A segment without translation whose best match is exact is
 * translated by it (state `translated`), unless a machine made it, it is of another domain or others translate otherwise,
 * unless codes stand within the text that it hasn't, and unless it has one end of a code alone.
 *
 * A match has the codes of the segment in the places that its unit gives them. It has none where the unit's are others,
 * and where one of them stands within a figure or name that was adapted (sub-type `padanan:adapted`).
 *
 * @throws {TypeError} Where the document says that it is in other languages than the memory.
 *
 * @example
 * ```js
 * import {english, enrich, extract, indonesian, Memory} from 'padanan'
 *
 * const memory = new Memory({source: indonesian, target: english})
 * memory.add([{source: 'Rusia menolak.', target: 'Russia refuses.'}])
 * const job = extract('Rusia menolak.', {source: indonesian, target: english, format: 'text', original: 'a.txt'})
 * const [unit] = (await enrich(job, {memory})).files[0].units
 * unit.matches.map(({matchQuality, target}) => [matchQuality, target])
 * // [[100, ['Russia refuses.']]]
 * ```
 */
export async function enrich(xliff: Xliff, options: EnrichOptions): Promise<Xliff> {
  expectXliff('the document', xliff)
  expectOptions(
    options,
    ['memory', 'glossary', 'cutoff', 'limit', 'onProgress', 'signal'],
    '{memory, glossary}',
  )
  const {memory, glossary, cutoff = 70, limit = 3, onProgress, signal} = options
  expectNumber('cutoff', cutoff, 1, 100)
  expectNumber('limit', limit, 1)
  if (memory) expectMemory(memory)
  if (glossary) expectGlossary(glossary)
  const rest = turns(signal)
  if (memory?.source && memory.target) expectLanguages(xliff, {source: memory.source, target: memory.target})
  const contexts = new Map(xliff.files.flatMap(contextsOf))
  const offersFor = async (segment: XliffSegment): Promise<Offer[]> => {
    const {text, ...context} = contexts.get(segment)!
    const found = memory && text ? await memory.match(text, {cutoff, limit, ...context}) : []
    return found.map((match) => ({...match, coded: codedFor(match, segment)}))
  }
  let done = 0
  return mapUnits(xliff, async (unit, file) => {
    if (unit.translate === false) return unit
    const matches = [...(unit.matches ?? [])]
    const segments: XliffUnit['segments'] = []
    const terms =
      glossary && new TermMarks(unit, glossary, file.srcLang ?? xliff.srcLang, file.trgLang ?? xliff.trgLang)
    for (const part of unit.segments) {
      if (part.kind !== 'segment') {
        segments.push(part)
        continue
      }
      await rest()
      const offers = await offersFor(part)
      // A match of XLIFF 2 names its segment.
      const needsId = offers.length > 0 && part.id === undefined && xliff.version >= '2'
      const id = needsId ? freeId([...segments, ...unit.segments]) : part.id
      for (const offer of offers) addMatch(matches, offer, id, unit.originalData)
      const filled = fillFrom(id === undefined ? part : {...part, id}, offers)
      segments.push(terms ? {...filled, source: terms.mark(filled.source)} : filled)
      onProgress?.({stage: 'enrich', done: ++done, total: contexts.size})
    }
    return {
      ...unit,
      segments: withoutHalves(segments, unit.segments),
      ...(matches.length && {matches}),
      ...(terms?.entries.length && {glossary: terms.entries}),
      ...(terms?.notes.length && {notes: terms.notes}),
    }
  })
}

/** An id that neither the segments nor what stands in them have. */
function freeId(segments: XliffUnit['segments']): string {
  const ids = idsIn(segments)
  let count = 1
  while (ids.has(`s${count}`)) count++
  return `s${count}`
}

/**
 * Takes back what was filled in with one end of a code, where the other is in a segment that has no translation yet: the
 * targets of a unit have both or none (XLIFF 2.1, section 4.3.1.6).
 */
function withoutHalves(
  filled: XliffUnit['segments'],
  segments: XliffUnit['segments'],
): XliffUnit['segments'] {
  const names = new Set(filled.flatMap(({target = []}) => codesOf(target).map(({name}) => name)))
  const isHalf = ({id, name, isIsolated}: CodeEnd) =>
    name !== id && !isIsolated && !(names.has(`<${id}`) && names.has(`${id}>`))
  const kept = filled.map((part, at) => {
    const before = segments[at]!
    if (part.kind === 'ignorable' || part.target === before.target) return part
    if (!codesOf(part.target ?? []).some(isHalf)) return part
    const {target, state} = before as XliffSegment
    return {...part, target, state}
  })
  return kept.some((part, at) => part !== filled[at]) ? withoutHalves(kept, segments) : kept
}

/** A match, with the codes of the segment that it is offered for, where those of the unit are like them. */
interface Offer extends Match {
  coded: AdoptedCodes | undefined
}

function codedFor(match: Match, segment: XliffSegment): AdoptedCodes | undefined {
  const codes = codesOfMatch(match)
  return codes && adoptCodes(codes, segment.source)
}

interface Context {
  text: string
  previous: string
  next: string
}

/** The text of each segment of a file, and of its neighbours. */
function contextsOf(file: XliffFile): [XliffSegment, Context][] {
  const segments = unitsOf(file).flatMap(segmentsOf)
  const texts = segments.map(({source}) => textOf(source).trim())
  return segments.map((segment, at) => [
    segment,
    {text: texts[at]!, previous: texts[at - 1] ?? '', next: texts[at + 1] ?? ''},
  ])
}

/** Adds a match of a segment, unless it is there already. */
function addMatch(
  matches: XliffMatch[],
  {type, similarity, matchQuality, source, target, unit, adapted, coded}: Offer,
  segment: string | undefined,
  originalData: OriginalData[] | undefined,
): void {
  const ref = segment === undefined ? undefined : `#${segment}`
  if (matches.some((other) => other.ref === ref && textOf(other.target) === target)) return
  const ids = new Set(matches.map(({id}) => id))
  let count = matches.length + 1
  while (ids.has(`m${count}`)) count++
  matches.push({
    id: `m${count}`,
    ref,
    type,
    ...(adapted.length && {subType: 'padanan:adapted'}),
    similarity,
    matchQuality,
    ...(unit.origin !== undefined && {origin: unit.origin}),
    // The other half of a code may be in another segment: a match stands alone.
    source: coded ? isolate(coded.source) : [source],
    target: coded ? isolate(coded.target) : [target],
    ...(coded && dataOf([coded.source, coded.target], originalData)),
  })
}

/** That nobody has approved a translation is no reason to keep it back: the state says no more than `translated`. */
function fillFrom(segment: XliffSegment, [best]: readonly Offer[]): XliffSegment {
  const isExact = best?.similarity === 100 && best.penalties.every(({reason}) => reason === 'unapproved')
  if (isTranslated(segment) || !isExact) return segment
  const {coded} = best
  const target = coded?.isWhole ? coded.target : replaceText(segment.source, best.target)
  return target ? {...segment, target, state: 'translated'} : segment
}
