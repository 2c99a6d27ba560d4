/** How well a memory knows what is to be translated, in words and segments. */

import {textOf} from '../content/index.js'
import {turns} from '../long-work.js'
import {expectMemory, expectOptions, expectXliff, optionsOf} from '../misuse.js'
import {languageOf} from '../tag.js'
import type {Language, Match, Progress, Xliff, XliffFile} from '../types/index.js'
import type {Matcher} from './enrich.js'
import {segmentsOf, unitsOf} from './units.js'

/** The bands in which translators count words, dearest last. */
export const bands = [
  'repetition',
  'cross-file repetition',
  'in context',
  '100',
  '95-99',
  '85-94',
  '75-84',
  '50-74',
  'new',
] as const

/** A class of matches, as translators are paid by. */
export type Band = (typeof bands)[number]

/** Segments and words, in all and by band. */
export interface AnalysisCounts {
  /** Segments to translate. */
  segments: number
  /** Words of their sources. */
  words: number
  /** The same by how well the memory knows them. */
  bands: Record<Band, {segments: number; words: number}>
}

/** The counts of all files, and of each in order. */
export interface Analysis extends AnalysisCounts {
  /** The counts of each file. */
  files: ({original: string} & AnalysisCounts)[]
}

/** What texts are counted against. */
export interface AnalyseOptions {
  /** Where matches come from. */
  memory?: Matcher
  /** Counts the words of the source. */
  source: Language
  /** Is told how far the work has come. */
  onProgress?: (progress: Progress) => void
  /** Ends the work: the promise is rejected with the signal's reason. */
  signal?: AbortSignal
}

const analyseOptions = optionsOf<AnalyseOptions>({memory: true, source: true, onProgress: true, signal: true})

/**
 * Counts segments and words by the quality of the best match that the memory has for them. A segment said before in the
 * same file is a repetition; one said in an earlier file is a cross-file repetition, however well the memory knows it.
 * Numbers count as words. What is not to be translated is not counted; what is translated already is.
 *
 * @param documents One document, or several that are one job, in order.
 *
 * @example
 * ```js
 * import {analyse, english, extract, indonesian, Memory} from 'padanan'
 *
 * const memory = new Memory({source: indonesian, target: english})
 * const job = extract('Satu kata lagi.', {source: indonesian, target: english, format: 'text', original: 'a.txt'})
 * const {words, bands} = await analyse(job, {memory, source: indonesian})
 * ;[words, bands.new.segments]
 * // [3, 1]
 * ```
 */
export async function analyse(
  documents: Xliff | readonly Xliff[],
  options: AnalyseOptions,
): Promise<Analysis> {
  expectOptions(options, analyseOptions, '{memory, source}')
  const {memory, source, onProgress, signal} = options
  languageOf(source, 'source')
  if (memory) expectMemory(memory)
  for (const document of [documents].flat()) expectXliff('the document', document)
  const files = [documents].flat().flatMap((xliff) => xliff.files)
  const rest = turns(signal)
  const texts = files.map(textsOf)
  const total = texts.flat().length
  const all = noCounts()
  const seen = new Set<string>()
  let done = 0
  const counted: Analysis['files'] = []
  for (const [place, file] of files.entries()) {
    const counts = noCounts()
    const own = new Set<string>()
    for (const [index, text] of texts[place]!.entries()) {
      await rest()
      const context = {previous: texts[place]![index - 1] ?? '', next: texts[place]![index + 1] ?? ''}
      const band = own.has(text)
        ? 'repetition'
        : seen.has(text)
          ? 'cross-file repetition'
          : bandOf((await memory?.match(text, {cutoff: 50, limit: 1, ...context}))?.[0])
      own.add(text)
      const words = source.tokens(text).filter(({kind}) => kind === 'word' || kind === 'number').length
      for (const sum of [counts, all]) add(sum, band, words)
      onProgress?.({stage: 'analyse', done: ++done, total})
    }
    for (const text of own) seen.add(text)
    counted.push({original: file.original ?? file.id, ...counts})
  }
  return {...all, files: counted}
}

/** The segments of a file that are to be translated. */
function textsOf(file: XliffFile): string[] {
  return unitsOf(file)
    .filter(({translate}) => translate !== false)
    .flatMap(segmentsOf)
    .map((segment) => textOf(segment.source).trim())
    .filter(Boolean)
}

function noCounts(): AnalysisCounts {
  const none = Object.fromEntries(bands.map((band) => [band, {segments: 0, words: 0}]))
  return {segments: 0, words: 0, bands: none as AnalysisCounts['bands']}
}

function add(counts: AnalysisCounts, band: Band, words: number): void {
  for (const sum of [counts, counts.bands[band]]) {
    sum.segments++
    sum.words += words
  }
}

function bandOf(best: Match | undefined): Band {
  if (best?.type === 'icm') return 'in context'
  const quality = best?.matchQuality ?? 0
  if (quality >= 100) return '100'
  if (quality >= 95) return '95-99'
  if (quality >= 85) return '85-94'
  if (quality >= 75) return '75-84'
  return quality >= 50 ? '50-74' : 'new'
}
