/** Word alignment: which words of sentence pairs translate each other. */

import {inTurns, type StepOptions} from '../long-work.js'
import {expectLanguages, expectPairs} from '../misuse.js'
import type {Language, Lexicon, Link, Progress, SentencePair} from '../types/index.js'
import {type Bitext, type Origin, readBatches} from './bitext.js'
import {WordClasses} from './classes.js'
import {Directions} from './directions.js'
import {Jumps} from './hmm.js'
import {addPiece, decode, type Posterior} from './posterior.js'
import {Prior} from './prior.js'
import type {SymmetrisationMethod} from './symmetrise.js'
import {Table} from './table.js'

export interface WordModelOptions {
  /** The language of the source. */
  source: Language
  /** The language of the target. */
  target: Language
  /** Word pairs known beforehand, in either direction. */
  lexicon?: Lexicon
}

export interface LearnOptions {
  /** How the two directions become one. Default: `grow-diag-final-and`. */
  method?: SymmetrisationMethod
  /** Is told how far the work has come. */
  onProgress?: (progress: Progress) => void
}

/** What the words are linked with. */
export interface AlignWordsOptions extends WordModelOptions, LearnOptions {}

/** The same, with an end before its end. */
export interface AlignWordsAsyncOptions extends AlignWordsOptions, StepOptions {}

/** A trained model as plain data, for JSON. */
export interface SavedWordModel {
  /** Version of the form; a model of another one is refused. */
  version: 1
  /** BCP 47. */
  source: string
  /** BCP 47 code of the target language. */
  target: string
  /** Words met, in order. */
  sourceWords: string[]
  /** The target words that the numbers stand for. */
  targetWords: string[]
  /** How often the units of the words are held to have been linked: [source, target, count, ...]. */
  counts: number[]
  /** How often the next link jumped so far, from source to target. */
  forwardJumps: number[]
  /** The same from target to source. */
  backwardJumps: number[]
}

/** Rounds in which the order of words doesn't matter, then rounds in which it does. */
const unorderedRounds = 6
const orderedRounds = 3

/** Pseudo-count of a pair of words that is fully believed. */
const lexiconPseudoCount = 0.5

/** Jumps are counted in this many pairs at most. */
const sample = 2000

/** After so many pairs other work may go on. */
const pairsAtOnce = 16

/** Counts below this are forgotten. */
const negligible = 0.01

/** Tokens of one side times tokens of the other, summed over the pairs that are held in memory at once. */
const batchSize = 12_000_000

/** Counts that a model holds at most; the smallest are forgotten first. */
const mostCounts = 4_000_000

/**
 * Links words that translate each other, and learns a model for more pairs.
 *
 * Two hidden Markov models (Vogel, Ney & Tillmann 1996), one for each direction, that learn from what both hold (Liang,
 * Taskar & Klein 2006; Ganchev, Graça & Taskar 2008), with variational Bayes (Riley & Gildea 2012) over a prior of
 * lexicon, spelling and numbers. The same input always gives the same links.
 *
 * @returns links of each pair, as indices of `source.tokens` and `target.tokens`, and the model.
 *
 * @example
 * ```js
 * import {alignWords, english, indonesian, toPharaoh} from 'padanan'
 *
 * const pairs = [
 *   {source: 'garis merah Rusia', target: "Russia's red line"},
 *   {source: 'garis merah', target: 'red line'},
 *   {source: 'Rusia menolak', target: 'Russia refuses'},
 * ]
 * toPharaoh(alignWords(pairs, {source: indonesian, target: english}).links[1])
 * // '0-0 1-1'
 * ```
 */
export function alignWords(
  pairs: readonly SentencePair[],
  options: AlignWordsOptions,
): {links: Link[][]; model: WordModel} {
  const model = new WordModel(options)
  return {links: model.learn(pairs, options), model}
}

/**
 * The same for long input: lets other work run in between.
 *
 * @throws what `signal` was aborted with.
 *
 * @example
 * ```js
 * import {alignWordsAsync, english, indonesian, toPharaoh} from 'padanan'
 *
 * const options = {source: indonesian, target: english, signal: AbortSignal.timeout(10_000)}
 * const {links} = await alignWordsAsync([{source: 'NATO menolak', target: 'NATO refuses'}], options)
 * toPharaoh(links[0])
 * // '0-0 1-1'
 * ```
 */
export async function alignWordsAsync(
  pairs: readonly SentencePair[],
  options: AlignWordsAsyncOptions,
): Promise<{links: Link[][]; model: WordModel}> {
  const model = new WordModel(options)
  return {links: await inTurns(model.learning(pairs, options), options.signal), model}
}

/**
 * What is known of words that translate each other. Untrained, it knows the lexicon and likeness of spelling.
 *
 * @example
 * ```js
 * import {english, indonesian, toPharaoh, WordModel} from 'padanan'
 *
 * const model = new WordModel({source: indonesian, target: english})
 * const pairs = [{source: 'NATO menolak', target: 'NATO refuses'}]
 * model.learn(pairs)
 * const saved = JSON.stringify(model)
 * toPharaoh(WordModel.fromJSON(JSON.parse(saved), {source: indonesian, target: english}).align(pairs)[0])
 * // '0-0 1-1'
 * ```
 */
export class WordModel {
  /** The language of the source. */
  readonly source: Language
  /** The language of the target. */
  readonly target: Language
  /** @internal */
  readonly lexicon: Lexicon | undefined
  /** @internal */
  readonly sourceClasses: WordClasses
  /** @internal */
  readonly targetClasses: WordClasses
  private readonly prior: Prior
  /** By `key`. */
  private readonly counts = new Map<number, number>()
  private jumps: readonly [Jumps, Jumps] = [Jumps.usual(), Jumps.usual()]
  private readonly directions = new Directions()

  /**
   * @param base a model whose units and prior knowledge are taken over. @internal
   * @throws TypeError when a language is missing, or the lexicon is of other languages.
   */
  constructor(options: WordModelOptions, base?: WordModel) {
    expectLanguages(options)
    this.source = options.source
    this.target = options.target
    this.lexicon = options.lexicon
    this.sourceClasses = base?.sourceClasses ?? new WordClasses(options.source)
    this.targetClasses = base?.targetClasses ?? new WordClasses(options.target)
    this.prior = base?.prior ?? new Prior(this.sourceClasses, this.targetClasses, options.lexicon)
  }

  /** @internal Calls `each` for units believed beforehand to translate each other at least so much. */
  believed(least: number, each: (source: number, target: number) => void): void {
    this.prior.believed(least, each)
  }

  /** @internal Whether the lexicon translates each unit of the source (0) or the target (1). */
  translated(side: 0 | 1): boolean[] {
    return this.prior.translated(side)
  }

  /** @internal Calls `each` for units that were linked, and how often. */
  learnt(each: (source: number, target: number, count: number) => void): void {
    for (const [place, count] of this.counts) each(Math.floor(place / keyBase), place % keyBase, count)
  }

  /** Links of new pairs. The model stays as it is. */
  align(pairs: readonly SentencePair[], method?: SymmetrisationMethod): Link[][] {
    const bitexts = this.read(pairs)
    const links = new Links(pairs.length, method)
    for (const bitext of bitexts) finish(this.train(bitext, links.add))
    return links.all
  }

  /** How surely each token of each pair is linked to each. The model stays as it is. */
  posteriors(pairs: readonly SentencePair[]): Posterior[] {
    const posteriors: Posterior[] = []
    finish(this.eachPosterior(pairs, (posterior) => posteriors.push(posterior)))
    return posteriors
  }

  /**
   * @internal Calls `each` with how surely the tokens of a pair are linked, pair by pair, so that none need be kept.
   * Yields every few pairs, so that other work may go on.
   *
   * @param options.learns whether the model learns from the pairs, or stays as it is.
   */
  *eachPosterior(
    pairs: readonly SentencePair[],
    each: (posterior: Posterior, pair: number) => void,
    {learns, onProgress}: {learns?: boolean; onProgress?: (progress: Progress) => void} = {},
  ): Generator<void> {
    let at = -1
    let posterior: Posterior | undefined
    const close = () => {
      if (posterior) each(posterior, at)
    }
    for (const bitext of this.read(pairs)) {
      const report = shareOf(bitext, pairs.length, onProgress)
      const add = (directions: Directions, {pair, source, target}: Origin) => {
        if (pair !== at) {
          close()
          at = pair
          const I = this.source.tokens(pairs[pair]!.source).length
          const J = this.target.tokens(pairs[pair]!.target).length
          posterior = {I, J, forward: new Float64Array(I * J), backward: new Float64Array(I * J)}
        }
        addPiece(posterior!, source, target, directions)
      }
      const {counts, jumps} = yield* this.train(bitext, add, orderedRounds, report)
      if (!learns) continue
      this.keep(bitext, counts)
      this.jumps = jumps
    }
    close()
  }

  /**
   * Learns from pairs, and links them. Long input is taken in batches: each is linked with what is learnt so far.
   *
   * @param ordered rounds in which word order matters, before the last. @internal
   */
  learn(pairs: readonly SentencePair[], options: LearnOptions = {}, ordered = orderedRounds): Link[][] {
    return finish(this.learning(pairs, options, ordered))
  }

  /** @internal The same, step by step: yields every few pairs. */
  *learning(
    pairs: readonly SentencePair[],
    {method, onProgress}: LearnOptions = {},
    ordered = orderedRounds,
  ): Generator<void, Link[][]> {
    const bitexts = this.read(pairs)
    const links = new Links(pairs.length, method)
    for (const bitext of bitexts) {
      const report = shareOf(bitext, pairs.length, onProgress)
      const {counts, jumps} = yield* this.train(bitext, links.add, ordered, report)
      this.keep(bitext, counts)
      this.jumps = jumps
    }
    return links.all
  }

  private read(pairs: readonly SentencePair[]): Iterable<Bitext> {
    expectPairs(pairs)
    return readBatches(pairs, this.sourceClasses, this.targetClasses, batchSize)
  }

  /** Yields every few pairs. @param onProgress is told the share of the work that is done. */
  private *train(
    bitext: Bitext,
    each: (directions: Directions, origin: Origin) => void,
    ordered = orderedRounds,
    onProgress?: (share: number) => void,
  ): Generator<void, {counts: Float64Array; jumps: readonly [Jumps, Jumps]}> {
    const {origins, source, target, cells} = bitext
    const size = source.length
    const table = new Table(bitext, this.beliefs(bitext), this.sourceClasses, this.targetClasses)
    const blocks = source.map((words, n) => this.prior.blocks(words, target[n]!))
    const step = Math.ceil(size / sample)
    const {directions} = this
    let jumps = this.jumps
    const rounds = unorderedRounds + ordered
    for (let round = 0; round <= rounds; round++) {
      const last = round === rounds
      table.estimate(round > unorderedRounds)
      const jumpCounts = [jumps[0].counts(), jumps[1].counts()] as const
      for (let n = 0; n < size; n++) {
        directions.read(source[n]!, target[n]!, cells[n]!, table, blocks[n]!)
        if (cells[n]!.length > 0) {
          if (round < unorderedRounds) directions.unordered()
          else {
            directions.ordered(jumps, n % step === 0 ? jumpCounts : undefined)
            directions.agree(jumps, last ? 3 : 1)
          }
          directions.count(cells[n]!, table.counts)
        }
        if (last) each(directions, origins[n]!)
        if (n % pairsAtOnce === 0) yield
      }
      if (round >= unorderedRounds) jumps = [Jumps.of(jumpCounts[0]), Jumps.of(jumpCounts[1])]
      onProgress?.((round + 1) / (rounds + 1))
    }
    return {counts: table.counts, jumps}
  }

  /** Pseudo-counts of each cell: what is believed, and what was learnt before. */
  private beliefs({rows, columns}: Bitext): Float64Array {
    const beliefs = new Float64Array(columns.length)
    const place = new Int32Array(this.targetClasses.size).fill(-1)
    for (let s = 0; s + 1 < rows.length; s++) {
      const from = rows[s]!
      const to = rows[s + 1]!
      this.prior.row(s, columns.subarray(from, to), beliefs.subarray(from, to), place)
      for (let c = from; c < to; c++) {
        beliefs[c] = lexiconPseudoCount * beliefs[c]! + (this.counts.get(key(s, columns[c]!)) ?? 0)
      }
    }
    return beliefs
  }

  private keep({rows, columns}: Bitext, counts: Float64Array): void {
    for (let s = 0; s + 1 < rows.length; s++) {
      for (let c = rows[s]!; c < rows[s + 1]!; c++) {
        if (counts[c]! < negligible) continue
        const place = key(s, columns[c]!)
        const count = (this.counts.get(place) ?? 0) + counts[c]!
        // Rounded here and not when it is saved, so that a saved model links as this one does.
        this.counts.set(place, Math.round(count * 1000) / 1000)
      }
    }
    for (let least = 0.1; this.counts.size > mostCounts; least *= 2) {
      for (const [place, count] of this.counts) if (count < least) this.counts.delete(place)
    }
  }

  /** The model as plain data, for JSON. */
  toJSON(): SavedWordModel {
    return {
      version: 1,
      source: this.source.code,
      target: this.target.code,
      sourceWords: this.sourceClasses.words,
      targetWords: this.targetClasses.words,
      counts: [...this.counts].flatMap(([place, count]) => [
        Math.floor(place / keyBase),
        place % keyBase,
        count,
      ]),
      forwardJumps: [...this.jumps[0].chances],
      backwardJumps: [...this.jumps[1].chances],
    }
  }

  /**
   * Reads what `toJSON` wrote. Languages and lexicon are passed in again.
   *
   * @throws TypeError when the model was trained on other languages.
   */
  static fromJSON(saved: SavedWordModel, options: WordModelOptions): WordModel {
    if (saved.version !== 1 || saved.source !== options.source.code || saved.target !== options.target.code) {
      throw new TypeError(
        `padanan: a word model of version ${saved.version}, ${saved.source}-${saved.target}, was loaded for ` +
          `${options.source.code}-${options.target.code}; load it with the languages that it was trained on`,
      )
    }
    const model = new WordModel(options)
    model.sourceClasses.restore(saved.sourceWords)
    model.targetClasses.restore(saved.targetWords)
    for (let at = 0; at < saved.counts.length; at += 3) {
      model.counts.set(key(saved.counts[at]!, saved.counts[at + 1]!), saved.counts[at + 2]!)
    }
    model.jumps = [
      new Jumps(Float64Array.from(saved.forwardJumps)),
      new Jumps(Float64Array.from(saved.backwardJumps)),
    ]
    return model
  }
}

/** Links of each pair, put together from those of its pieces. */
class Links {
  readonly all: Link[][]

  constructor(
    pairs: number,
    private readonly method?: SymmetrisationMethod,
  ) {
    this.all = Array.from({length: pairs}, () => [])
  }

  readonly add = (directions: Directions, {pair, source, target}: Origin): void => {
    for (const link of decode(directions, this.method)) {
      this.all[pair]!.push({source: source + link.source, target: target + link.target})
    }
  }
}

/** Does work to its end. */
function finish<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

/** Tells how far the work has come when a share of a batch is done. */
function shareOf(
  {origins}: Bitext,
  total: number,
  onProgress?: (progress: Progress) => void,
): (share: number) => void {
  const first = origins[0]!.pair
  const last = origins.at(-1)!.pair + 1
  return (share) =>
    onProgress?.({stage: 'align words', done: first + Math.floor(share * (last - first)), total})
}

const keyBase = 2 ** 26

function key(source: number, target: number): number {
  return source * keyBase + target
}
