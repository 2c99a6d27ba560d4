/** Term pairs out of sentences and their translations, with the sentences that prove them. */
import type {Posterior} from '../align/posterior.js'
import {WordModel} from '../align/words.js'
import {inTurns} from '../long-work.js'
import {expectOptions, expectPairs, optionsOf} from '../misuse.js'
import type {Evidence, Language, Lexicon, Progress, SentencePair, TermPair} from '../types/index.js'
import {candidates, type Occurrence, occurrences} from './extract-candidates.js'
import {formsInOrder} from './extract-forms.js'
import {LinkedPair} from './extract-links.js'
import {isShortName, Names} from './extract-names.js'
import {chanceOf, type Features} from './extract-score.js'
import {readSentence, type Sentence} from './extract-sentence.js'
import {PartsOfSpeech} from './parts-of-speech.js'

/** How term pairs are taken out of sentence pairs. */
export interface ExtractTermsOptions {
  /** The language of the source. */
  source: Language
  /** The language of the target. */
  target: Language
  /** Word pairs known beforehand, in either direction. Default: those of the model. */
  lexicon?: Lexicon
  /** A model to link the words with. Default: one trained on the pairs. */
  model?: WordModel
  /** How often a pair must be met. Default: 1. */
  minimum?: number
  /** The score that a pair must reach, 0 to 100. Default: 45. */
  score?: number
  /** How many pairs are given at most, the best. Default: all. */
  most?: number
  /** How many evidence sentences each pair keeps. Default: 3. */
  evidence?: number
  /** Is told how far the work has come. */
  onProgress?: (progress: Progress) => void
}

export interface ExtractTermsAsyncOptions extends ExtractTermsOptions {
  /** Ends the work: the promise is rejected with the signal's reason. */
  signal?: AbortSignal
}

const defaultScore = 45

const extractOptions = optionsOf<ExtractTermsAsyncOptions>({
  ...{
    source: true,
    target: true,
    lexicon: true,
    model: true,
    minimum: true,
    score: true,
    most: true,
    evidence: true,
  },
  ...{onProgress: true, signal: true},
})

/**
 * Finds term pairs: noun phrases of up to five words, names of up to nine, whose words translate each other. Forms of a
 * term, and acronyms and their full forms where the texts or the language know both, make one entry. Occurrences add up
 * over all pairs that are passed.
 *
 * The score estimates how likely it is, in 100, that a terminologist would note the pair, or a longer or a shorter one at
 * the same place. A pair of sentences with a `score` lends no more than that: terms of a bead scored 30 score 30 at most.
 *
 * @returns pairs, best first; single words that are met within a longer pair alone come last.
 * @throws TypeError when an option is out of its range, a language is no value, or the model or lexicon is of others.
 *
 * @example
 * ```js
 * import {english, extractTerms, indonesian} from 'padanan'
 *
 * const pairs = [
 *   {source: 'Rusia meminta jaminan keamanan.', target: 'Russia asks for security guarantees.'},
 *   {source: 'Jaminan keamanan itu ditolak.', target: 'The security guarantees were rejected.'},
 *   {source: 'Tidak ada jaminan keamanan.', target: 'There are no security guarantees.'},
 * ]
 * const [best] = extractTerms(pairs, {source: indonesian, target: english})
 * ;[best.source, best.target, best.count]
 * // ['jaminan keamanan', 'security guarantees', 3]
 * ```
 */
export function extractTerms(pairs: readonly SentencePair[], options: ExtractTermsOptions): TermPair[] {
  const steps = extraction(pairs, options)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/**
 * The same for long input: lets other work go on in between.
 *
 * @example
 * ```js
 * import {english, extractTermsAsync, indonesian} from 'padanan'
 *
 * const pairs = Array.from({length: 3}, () => ({source: 'Ada garis merah.', target: 'There is a red line.'}))
 * const [best] = await extractTermsAsync(pairs, {source: indonesian, target: english})
 * ;[best.source, best.target]
 * // ['garis merah', 'red line']
 * ```
 */
export async function extractTermsAsync(
  pairs: readonly SentencePair[],
  options: ExtractTermsAsyncOptions,
): Promise<TermPair[]> {
  return inTurns(extraction(pairs, options), options?.signal)
}

function* extraction(
  pairs: readonly SentencePair[],
  options: ExtractTermsOptions,
): Generator<void, TermPair[]> {
  expectPairs(pairs)
  expectOptions(options, extractOptions, '{source, target}')
  const {minimum = 1, score = defaultScore, most = Number.POSITIVE_INFINITY, evidence = 3} = options
  expectNumber('minimum', minimum, 1)
  expectNumber('score', score, 0, 100)
  expectNumber('most', most, 0)
  expectNumber('evidence', evidence, 0)
  const {entries, sides} = yield* gather(pairs, options)
  const found = entries
    .filter((entry) => entry.count >= minimum)
    .map((entry) => termPair(entry, sides))
    .filter((pair) => pair.score >= score && !isSharedName(pair))
  return piecesLast(withoutHalfAcronyms(found).sort(bestFirst)).slice(0, most)
}

function expectNumber(name: string, value: number, least: number, most = Number.POSITIVE_INFINITY): void {
  if (typeof value === 'number' && value >= least && value <= most) return
  const range = most < Number.POSITIVE_INFINITY ? `${least} to ${most}` : `${least} or more`
  throw new TypeError(
    `padanan: extractTerms: ${name} is ${typeof value === 'string' ? JSON.stringify(value) : value}; pass a number, ${range}`,
  )
}

function expectModel(model: WordModel, source: Language, target: Language): void {
  const names = (of: {source: Language; target: Language}) => `${of.source.code}-${of.target.code}`
  if (names(model) === names({source, target})) return
  throw new TypeError(
    `padanan: extractTerms: the model is one of ${names(model)}; pass one of ${names({source, target})}, or none`,
  )
}

/** A pair while it is counted. */
export interface Entry {
  names: readonly [source: string, target: string]
  forms: readonly [source: Map<string, number>, target: Map<string, number>]
  count: number
  /** Sums over the occurrences. */
  features: Features
  /** Chance that no sentence pair which it stands in is right, as far as their scores say. */
  doubt: number
  evidence: Evidence[]
}

/** Counts all pairs of all sentences. @internal */
export function* gather(
  pairs: readonly SentencePair[],
  options: ExtractTermsOptions,
): Generator<void, {entries: Entry[]; sides: readonly [Side, Side]}> {
  const {source, target, evidence = 3, onProgress} = options
  if (options.model) expectModel(options.model, source, target)
  const model = options.model ?? new WordModel(options)
  const classes = new PartsOfSpeech([source, target], options.lexicon ?? model.lexicon)
  const entries = new Map<string, Entry>()
  const texts = (side: 'source' | 'target') => pairs.map((pair) => pair[side])
  const sides = [new Side(source, texts('source')), new Side(target, texts('target'))] as const
  const each = (posterior: Posterior, n: number) => {
    const pair = pairs[n]!
    const sentences = [readSentence(pair.source, source), readSentence(pair.target, target)] as const
    sides[0].count(sentences[0])
    sides[1].count(sentences[1])
    for (const occurrence of occurrences(new LinkedPair(...sentences, posterior, classes))) {
      const entry = enter(entries, sides, sentences, occurrence, pair)
      const {sourceSpan, targetSpan} = occurrence
      if (entry.evidence.length < evidence) {
        entry.evidence.push({source: pair.source, target: pair.target, pair: n, sourceSpan, targetSpan})
      }
    }
    onProgress?.({stage: 'extract terms', done: n + 1, total: pairs.length})
  }
  yield* model.eachPosterior(pairs, each, {learns: !options.model, onProgress})
  return {entries: [...entries.values()], sides}
}

/** What is counted of one language. */
export class Side {
  /** How often each candidate is met. */
  readonly all = new Map<string, number>()
  private readonly names: Names

  constructor(language: Language, texts: readonly string[]) {
    this.names = new Names(language, texts)
  }

  name(sentence: Sentence, a: number, b: number): string {
    return this.names.of(sentence, a, b)
  }

  count(sentence: Sentence): void {
    for (const [a, b] of candidates(sentence)) add(this.all, this.name(sentence, a, b))
  }
}

function enter(
  entries: Map<string, Entry>,
  sides: readonly [Side, Side],
  sentences: readonly [Sentence, Sentence],
  {a, b, c, d, features, sourceSpan, targetSpan}: Occurrence,
  pair: SentencePair,
): Entry {
  const names = [sides[0].name(sentences[0], a, b), sides[1].name(sentences[1], c, d)] as const
  const id = names.join('\t')
  let entry = entries.get(id)
  if (!entry) {
    const none = Object.fromEntries(Object.keys(features).map((name) => [name, 0])) as unknown as Features
    entry = {names, forms: [new Map(), new Map()], count: 0, features: none, doubt: 1, evidence: []}
    entries.set(id, entry)
  }
  entry.count++
  entry.doubt *= 1 - (pair.score ?? 100) / 100
  for (const name of Object.keys(features) as (keyof Features)[]) entry.features[name] += features[name]
  const formOf = (text: string, {start, end}: {start: number; end: number}) =>
    text.slice(start, end).replace(/\s+/g, ' ')
  add(entry.forms[0], formOf(pair.source, sourceSpan))
  add(entry.forms[1], formOf(pair.target, targetSpan))
  return entry
}

/** A pair's features as they are weighed: averages, its count, and how much of both sides it is. @internal */
export function weighed(
  {names, count, features}: Entry,
  sides: readonly [Side, Side],
): [features: Features, count: number, exclusive: number] {
  const means = Object.fromEntries(
    Object.entries(features).map(([name, sum]) => [name, (sum as number) / count]),
  ) as unknown as Features
  const rate = (k: 0 | 1) => Math.min(1, count / (sides[k].all.get(names[k]) ?? count))
  return [means, count, (rate(0) + rate(1)) / 2]
}

function termPair(entry: Entry, sides: readonly [Side, Side]): TermPair {
  const {names, count, doubt, evidence} = entry
  const [[source, ...sourceVariants], [target, ...targetVariants]] = formsInOrder(entry)
  return {
    source: source!,
    target: target!,
    sourceVariants,
    targetVariants,
    count,
    sourceCount: sides[0].all.get(names[0]) ?? count,
    targetCount: sides[1].all.get(names[1]) ?? count,
    score: Math.round(100 * chanceOf(...weighed(entry, sides)) * (1 - doubt)),
    evidence,
  }
}

/** Names that are the same in both languages say nothing: *Blinken, NATO*. */
function isSharedName({source, target}: TermPair): boolean {
  return (
    source.toLowerCase() === target.toLowerCase() &&
    [source, target].every((term) => term.split(' ').every((word) => /^\p{Lu}/u.test(word)))
  )
}

/** Leaves out an acronym as the pair of a full name that has its own: *Pakta Pertahanan Atlantik Utara = NATO*. */
function withoutHalfAcronyms(pairs: readonly TermPair[]): TermPair[] {
  const spelt = {source: new Set<string>(), target: new Set<string>()}
  for (const {source, target} of pairs) {
    if (isShortName(source) || isShortName(target)) continue
    spelt.source.add(source)
    spelt.target.add(target)
  }
  return pairs.filter(
    ({source, target}) =>
      !(isShortName(target) && spelt.source.has(source)) &&
      !(isShortName(source) && spelt.target.has(target)),
  )
}

/** Puts single words that are met within a longer pair alone last: *garis = line* after *garis merah = red line*. */
function piecesLast(pairs: readonly TermPair[]): TermPair[] {
  const wordsOf = (term: string) => term.toLowerCase().split(/[\s-]+/)
  const wholes = new Map<string, TermPair[]>()
  for (const pair of pairs) {
    const words = new Set(wordsOf(pair.source))
    if (words.size < 2) continue
    for (const word of words) {
      const known = wholes.get(word)
      if (known) known.push(pair)
      else wholes.set(word, [pair])
    }
  }
  const isPiece = ({source, target, count}: TermPair) =>
    !/\s/.test(source) &&
    !/\s/.test(target) &&
    (wholes.get(source.toLowerCase()) ?? []).some(
      (whole) => whole.count >= count && wordsOf(whole.target).includes(target.toLowerCase()),
    )
  const pieces = new Set(pairs.filter(isPiece))
  return [...pairs.filter((pair) => !pieces.has(pair)), ...pieces]
}

function bestFirst(a: TermPair, b: TermPair): number {
  return b.score - a.score || b.count - a.count || compare(a.source, b.source) || compare(a.target, b.target)
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
