import {alignSentences} from '../align/index.js'
import {textOf} from '../formats/index.js'
import {extractTerms, type Glossary} from '../terms/index.js'
import type {
  Language,
  Lexicon,
  Progress,
  SentencePair,
  TermPair,
  TranslationUnit,
  Xliff,
  XliffFile,
  XliffSegment,
  XliffState,
} from '../types.js'
import {codesOfPair} from './codes.js'
import {isTranslated, rankOf, returnedUnitsOf, segmentsOf} from './units.js'

export interface HarvestOptions {
  /** The least state that is good enough for a memory. Default `translated`. */
  state?: XliffState
  /** Cuts segments of several sentences, as tools that don't segment leave them, into pairs of sentences. */
  languages?: Languages
}

interface Languages {
  source: Language
  target: Language
  /** Word pairs known beforehand, in either direction. */
  lexicon?: Lexicon
}

/** What a finished document gives to a memory, and what it doesn't. */
export interface Harvest {
  units: TranslationUnit[]
  skipped: SkippedSegment[]
}

/** A segment that is not good enough for a memory, and why. */
export interface SkippedSegment {
  /** The source document's name. */
  file: string
  unit: string
  segment: string
  reason: string
}

/**
 * Takes the finished segments of an XLIFF document as units for a memory, with their neighbours as context.
 * Many tools write no state: a target without one counts as translated, unless it is a copy of the source.
 */
export function harvest(xliff: Xliff, options: HarvestOptions = {}): Harvest {
  const harvests = xliff.files.map((file) => harvestFile(file, options))
  return {
    units: harvests.flatMap(({units}) => units),
    skipped: harvests.flatMap(({skipped}) => skipped),
  }
}

function harvestFile(file: XliffFile, {state = 'translated', languages}: HarvestOptions): Harvest {
  const skipped: SkippedSegment[] = []
  const found = returnedUnitsOf(file).flatMap((unit) =>
    segmentsOf(unit).flatMap((segment, index) => {
      const source = textOf(segment.source).trim()
      const target = textOf(segment.target ?? []).trim()
      if (!source) return []
      const reason = unit.translate === false ? undefined : faultOf(segment, state)
      const isGood = unit.translate !== false && reason === undefined
      if (reason !== undefined) {
        const name = {file: file.original ?? file.id, unit: unit.id, segment: segment.id ?? String(index + 1)}
        skipped.push({...name, reason})
      }
      const pairs = isGood && languages ? sentencePairs(source, target, languages) : [{source, target}]
      return pairs.map((pair) => {
        const isWhole = pair.source === source && pair.target === target
        return {...pair, unit, segment, isGood, isWhole}
      })
    }),
  )
  const units = found.flatMap(
    ({unit, segment, isGood, isWhole, source, target}, index): TranslationUnit[] => {
      // A sentence of a segment may have been left as it was.
      if (!isGood || !isTranslated({...segment, source: [source], target: [target]})) return []
      const codes = isWhole ? codesOfPair(segment.source, segment.target!, unit.originalData) : undefined
      return [
        {
          source,
          target,
          ...(codes && {codes}),
          previous: found[index - 1]?.source ?? '',
          next: found[index + 1]?.source ?? '',
          ...(file.original !== undefined && {origin: file.original}),
          properties: {
            unit: unit.id,
            ...(segment.id && {segment: segment.id}),
            ...(segment.state && {state: segment.state}),
          },
        },
      ]
    },
  )
  return {units, skipped}
}

/** Why a segment is not good enough; nothing where it is. */
function faultOf(segment: XliffSegment, state: XliffState): string | undefined {
  if (!textOf(segment.target ?? []).trim()) return 'no translation'
  if (!isTranslated(segment)) return 'the translation is a copy of the source'
  if (rankOf(segment.state) >= rankOf(state)) return undefined
  return `expected state \`${state}\` or a later one, found \`${segment.state ?? 'translated'}\``
}

/** The sentences of a text and its translation, where every sentence finds its counterpart; else the two whole. */
function sentencePairs(source: string, target: string, languages: Languages): SentencePair[] {
  const sentences = (text: string, language: Language) =>
    language.sentences(text).map(({start, end}) => text.slice(start, end))
  const sources = sentences(source, languages.source)
  const targets = sentences(target, languages.target)
  if (sources.length === targets.length) return sources.map((source, at) => ({source, target: targets[at]!}))
  const beads = alignSentences(sources, targets, languages)
  if (beads.some((bead) => !bead.source.length || !bead.target.length)) return [{source, target}]
  const join = (places: readonly number[], texts: readonly string[]) =>
    places.map((at) => texts[at]).join(' ')
  return beads.map((bead) => ({source: join(bead.source, sources), target: join(bead.target, targets)}))
}

export interface HarvestTermsOptions extends Languages {
  /** Pairs that it knows are left out. */
  glossary?: Glossary
  /** How often a pair must be met. Default 2. */
  minimum?: number
  onProgress?: (progress: Progress) => void
}

/**
 * Finds the term pairs of a harvest that the glossary doesn't know, for a person to review: see `proposeConcepts`.
 *
 * @returns pairs, best first.
 */
export function harvestTerms(units: readonly SentencePair[], options: HarvestTermsOptions): TermPair[] {
  const {glossary, source, target, ...rest} = options
  const pairs = extractTerms(units, {source, target, ...rest})
  if (!glossary) return pairs
  const named = (text: string, language: Language) =>
    glossary
      .recognise(text, {language: language.code, gapped: false})
      .filter(({start, end}) => start === 0 && end === text.length)
      .flatMap(({hits}) => hits.map(({concept}) => concept))
  return pairs.filter((pair) => {
    const concepts = new Set(named(pair.source, source))
    return !named(pair.target, target).some((concept) => concepts.has(concept))
  })
}
