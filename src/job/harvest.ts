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
  XliffState,
} from '../types.js'
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

/**
 * Takes the finished segments of an XLIFF document as units for a memory, with their neighbours as context.
 * Many tools write no state: a target without one counts as translated, unless it is a copy of the source.
 */
export function harvest(
  xliff: Xliff,
  {state = 'translated', languages}: HarvestOptions = {},
): TranslationUnit[] {
  return xliff.files.flatMap((file) => {
    const found = returnedUnitsOf(file).flatMap((unit) =>
      segmentsOf(unit).flatMap((segment) => {
        const source = textOf(segment.source).trim()
        const target = textOf(segment.target ?? []).trim()
        const isGood = isTranslated(segment) && rankOf(segment.state) >= rankOf(state)
        const pairs = isGood && languages ? sentencePairs(source, target, languages) : [{source, target}]
        return pairs.map((pair) => ({unit, segment, isGood, ...pair}))
      }),
    )
    return found.flatMap(({unit, segment, isGood, source, target}, index): TranslationUnit[] => {
      const isCopy = !isTranslated({...segment, source: [source], target: [target]})
      if (!isGood || isCopy || !source) return []
      return [
        {
          source,
          target,
          previous: found[index - 1]?.source ?? '',
          next: found[index + 1]?.source ?? '',
          ...(file.original !== undefined && {origin: file.original}),
          properties: {
            unit: unit.id,
            ...(segment.id && {segment: segment.id}),
            state: segment.state ?? 'translated',
          },
        },
      ]
    })
  })
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
