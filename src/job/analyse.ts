import {textOf} from '../formats/index.js'
import type {Language, Match, Progress, Xliff} from '../types.js'
import type {Matcher} from './enrich.js'
import {segmentsOf, unitsOf} from './units.js'

/** The bands in which translators count words, dearest last. */
export const bands = ['repetition', 'in context', '100', '95-99', '85-94', '75-84', '50-74', 'new'] as const

export type Band = (typeof bands)[number]

export interface Analysis {
  segments: number
  words: number
  bands: Record<Band, {segments: number; words: number}>
}

export interface AnalyseOptions {
  memory?: Matcher
  /** Counts the words of the source. */
  source: Language
  onProgress?: (progress: Progress) => void
}

/** Counts segments and words by the best match that the memory has for them. A sentence said before in the document is a repetition. */
export async function analyse(xliff: Xliff, {memory, source, onProgress}: AnalyseOptions): Promise<Analysis> {
  const texts = xliff.files
    .flatMap(unitsOf)
    .filter(({translate}) => translate !== false)
    .flatMap(segmentsOf)
    .map((segment) => textOf(segment.source).trim())
    .filter(Boolean)
  const counts = Object.fromEntries(bands.map((band) => [band, {segments: 0, words: 0}])) as Analysis['bands']
  const seen = new Set<string>()
  let total = 0
  for (const [index, text] of texts.entries()) {
    const words = source.tokens(text).filter(({kind}) => kind === 'word' || kind === 'number').length
    const context = {previous: texts[index - 1] ?? '', next: texts[index + 1] ?? ''}
    const isRepeated = seen.has(text)
    const [best] = (!isRepeated && (await memory?.match(text, {cutoff: 50, limit: 1, ...context}))) || []
    const band = isRepeated ? 'repetition' : bandOf(best)
    seen.add(text)
    counts[band].segments++
    counts[band].words += words
    total += words
    onProgress?.({stage: 'analyse', done: index + 1, total: texts.length})
  }
  return {segments: texts.length, words: total, bands: counts}
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
