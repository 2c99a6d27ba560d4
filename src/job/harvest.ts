/** Translations taken out of a finished XLIFF document. */

import {textOf} from '../content/index.js'
import {expectOptions, expectPairs, expectXliff, optionsOf} from '../misuse.js'
import {isSameLanguage} from '../tag.js'
import {extractTerms, type Glossary} from '../terms/index.js'
import type {
  Language,
  Progress,
  SentencePair,
  TermPair,
  TranslationUnit,
  Xliff,
  XliffFile,
  XliffSegment,
  XliffState,
  XliffUnit,
} from '../types/index.js'
import {codesOfPair} from './codes.js'
import {type Languages, sentencePairs} from './sentences.js'
import {expectLanguages, isTranslated, rankOf, returnedUnitsOf, segmentsOf} from './units.js'

/** What counts as finished. */
export interface HarvestOptions {
  /** The least state that is good enough for a memory. Default `translated`. */
  state?: XliffState
  /**
   * Cuts segments of several sentences, as tools that don't segment leave them, into pairs of sentences. They are the
   * languages that the document must be in.
   */
  languages?: Languages
}

const harvestOptions = optionsOf<HarvestOptions>({state: true, languages: true})

/** What a finished document gives to a memory, and what it doesn't. */
export interface Harvest {
  /** What goes into a memory. */
  units: TranslationUnit[]
  /** What doesn't, and why. */
  skipped: SkippedSegment[]
}

/** A segment that is not good enough for a memory, or what of it is not, and why. */
export interface SkippedSegment {
  /** The source document's name. */
  file: string
  /** Id of the unit. */
  unit: string
  /** Id of the segment. */
  segment: string
  /** Why. */
  reason: string
}

/**
 * Takes the finished segments of an XLIFF document as units for a memory, with their neighbours as context.
 * Many tools write no state: a target without one counts as translated, unless it is a copy of the source. What Trados,
 * memoQ and Phrase say of a segment, `approved` and `state-qualifier` count as states.
 *
 * @throws {TypeError} Where the document says that it is in other languages than `languages`.
 *
 * @example
 * ```js
 * import {english, extract, harvest, indonesian} from 'padanan'
 *
 * const job = extract('Ya.', {source: indonesian, target: english, format: 'text', original: 'a.txt'})
 * Object.assign(job.files[0].units[0].segments[0], {target: ['Yes.'], state: 'final'})
 * harvest(job).units.map(({source, target}) => [source, target])
 * // [['Ya.', 'Yes.']]
 * ```
 */
export function harvest(xliff: Xliff, options: HarvestOptions = {}): Harvest {
  expectXliff('the document', xliff)
  expectOptions(options, harvestOptions, '{state, languages}')
  if (options.languages) expectLanguages(xliff, options.languages)
  const harvests = xliff.files.map((file) => harvestFile({...languagesOf(xliff), ...file}, options))
  return {
    units: harvests.flatMap(({units}) => units),
    skipped: harvests.flatMap(({skipped}) => skipped),
  }
}

function harvestFile(file: XliffFile, {state = 'translated', languages}: HarvestOptions): Harvest {
  const skipped: SkippedSegment[] = []
  const found = returnedUnitsOf(file).flatMap((unit) =>
    segmentsOf(unit).flatMap((segment, index) => {
      const {source, target = []} = segment
      if (!textOf(source).trim()) return []
      const name = {file: file.original ?? file.id, unit: unit.id, segment: segment.id ?? String(index + 1)}
      const skip = (reason: string) => skipped.push({...name, reason})
      const fault =
        unit.translate === false ? undefined : (languageFault(unit, file) ?? faultOf(segment, state))
      if (fault !== undefined) skip(fault)
      const isGood = unit.translate !== false && fault === undefined
      const pairs = isGood && languages ? sentencePairs(source, target, languages, skip) : [{source, target}]
      return pairs.map((pair) => {
        // A sentence of a segment may have been left as it was.
        const isCopy = isGood && !isTranslated({...segment, ...pair})
        const text = textOf(pair.source).trim()
        if (isCopy) skip(`the translation of \`${text}\` is a copy of it`)
        return {...pair, text, unit, segment, isGood: isGood && !isCopy}
      })
    }),
  )
  const units = found.flatMap(({unit, segment, isGood, source, target, text}, index): TranslationUnit[] => {
    if (!isGood) return []
    const codes = codesOfPair(source, target, unit.originalData)
    return [
      {
        source: text,
        target: textOf(target).trim(),
        ...(codes && {codes}),
        previous: found[index - 1]?.text ?? '',
        next: found[index + 1]?.text ?? '',
        ...(file.original !== undefined && {origin: file.original}),
        properties: {
          unit: unit.id,
          ...(segment.id && {segment: segment.id}),
          ...(segment.state && {state: segment.state}),
        },
      },
    ]
  })
  return {units, skipped}
}

const languagesOf = ({srcLang, trgLang}: Xliff) => ({srcLang, ...(trgLang !== undefined && {trgLang})})

/** In which other language than the file's a unit's source or target says to be (`xml:lang` of XLIFF 1.2). */
function languageFault({children = []}: XliffUnit, {srcLang, trgLang}: XliffFile): string | undefined {
  const expected: Record<string, string | undefined> = {source: srcLang, target: trgLang}
  for (const child of children) {
    if (typeof child === 'string' || child.kind !== 'field') continue
    const said = child.attributes?.['xml:lang']
    const tag = expected[child.name]
    if (said && tag && !isSameLanguage(said, tag))
      return `the ${child.name} is in ${said}, the file's in ${tag}`
  }
  return undefined
}

/** Why a segment is not good enough; nothing where it is. */
function faultOf(segment: XliffSegment, state: XliffState): string | undefined {
  if (!textOf(segment.target ?? []).trim()) return 'no translation'
  if (!isTranslated(segment)) return 'the translation is a copy of the source'
  if (rankOf(segment.state) >= rankOf(state)) return undefined
  return `expected state \`${state}\` or a later one, found \`${segment.state ?? 'translated'}\``
}

/** How terms are taken out of finished translations. */
export interface HarvestTermsOptions extends Languages {
  /** Pairs that it knows are left out. */
  glossary?: Glossary
  /** How often a pair must be met. Default 2. */
  minimum?: number
  /** Is told how far the work has come. */
  onProgress?: (progress: Progress) => void
}

const termOptions = optionsOf<HarvestTermsOptions>({
  ...{source: true, target: true, glossary: true, lexicon: true, minimum: true, onProgress: true},
})

/**
 * Finds the term pairs of a harvest that the glossary doesn't know, for a person to review: see `proposeConcepts`.
 *
 * @returns pairs, best first.
 *
 * @example
 * ```js
 * import {english, harvestTerms, indonesian} from 'padanan'
 *
 * const units = Array.from({length: 3}, () => ({source: 'Ada garis merah.', target: 'There is a red line.'}))
 * harvestTerms(units, {source: indonesian, target: english})[0].target
 * // 'red line'
 * ```
 */
export function harvestTerms(units: readonly SentencePair[], options: HarvestTermsOptions): TermPair[] {
  expectPairs(units)
  expectOptions(options, termOptions)
  const {glossary, source, target, minimum = 2, onProgress} = options
  const pairs = extractTerms(units, {source, target, minimum, onProgress})
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
