/** Which sentences of two texts translate each other. */

import {inSteps, type StepOptions, toEnd} from '../long-work.js'
import {expectOneOf, expectOptions, expectSentences} from '../misuse.js'
import type {Bead, Language, Lexicon, Progress} from '../types/index.js'
import {bandOf} from './band.js'
import {type Band, type BeadSpans, bestBeads, maxBeadSize, wholeBand} from './beads.js'
import {chanceOfBead, withoutDoubtful} from './calibration.js'
import {findMoved, splitCrossing} from './crossing.js'
import {Evidence} from './evidence.js'
import {Scorer} from './scorer.js'
import {trim} from './trim.js'
import {WordModel} from './words.js'

export interface AlignSentencesOptions {
  /** The language of the source. */
  source: Language
  /** The language of the target. */
  target: Language
  /** Word pairs known beforehand, in either direction. */
  lexicon?: Lexicon
  /**
   * Aligns the furniture of news pages too: *Baca Juga:*, bylines, share buttons. By default its sentences stay without a
   * counterpart.
   */
  furniture?: boolean
  /** @deprecated Whether texts run in parallel or only tell of the same events is found out for each stretch. */
  mode?: 'parallel' | 'comparable'
  /** Is told how far the work has come. */
  onProgress?: (progress: Progress) => void
}

export interface AlignSentencesAsyncOptions extends AlignSentencesOptions, StepOptions {}

/** Later passes learn from earlier ones. */
const passes = 4
/** Prior belief from which on two words are held to be partners. */
const minPrior = 0.65
/** How often two words must have been linked. */
const minLinks = 1
/** Words are learnt from this many beads at most. */
const maxTrainingBeads = 4000

/**
 * Finds which sentences translate each other. Dynamic programming over length (Gale & Church 1993) and over how many
 * words find a counterpart: by the lexicon, by spelling, by numbers, and, from the second pass on, by what the first beads
 * taught. What it costs to leave a sentence out goes by how many around it have a counterpart, so texts may run in
 * parallel here and only tell of the same events there. Sentences that changed places are found afterwards.
 *
 * @returns beads of up to four sentences to one, or three to three, in order of the source; together they hold every
 *   sentence once. A bead with an empty side is a sentence that was left out or put in. The score is an estimate: of beads
 *   scored 80, 80 in 100 are right, or hold sentences of which some translate each other.
 * @throws TypeError for anything but strings, languages as values, a lexicon of these languages and options there are.
 *
 * @example
 * ```js
 * import {alignSentences, english, indonesian} from 'padanan'
 *
 * const source = ['Rusia menolak tuduhan itu.', 'NATO berunding di Brussel pada hari Rabu.']
 * const target = ['Russia rejects the accusation.', 'NATO met in Brussels on Wednesday.']
 * alignSentences(source, target, {source: indonesian, target: english}).map(({source, target}) => [source, target])
 * // [[[0], [0]], [[1], [1]]]
 * ```
 */
export function alignSentences(
  source: readonly string[],
  target: readonly string[],
  options: AlignSentencesOptions,
): Bead[] {
  return toEnd(steps(source, target, options), options?.onProgress)
}

/**
 * The same, step by step: lets other work run in between.
 *
 * @throws what `signal` was aborted with.
 *
 * @example
 * ```js
 * import {alignSentencesAsync, english, indonesian} from 'padanan'
 *
 * const options = {source: indonesian, target: english, signal: AbortSignal.timeout(10_000)}
 * const beads = await alignSentencesAsync(['Rusia menolak.'], ['Russia refuses.'], options)
 * beads.map(({source, target}) => [source, target])
 * // [[[0], [0]]]
 * ```
 */
export async function alignSentencesAsync(
  source: readonly string[],
  target: readonly string[],
  options: AlignSentencesAsyncOptions,
): Promise<Bead[]> {
  return inSteps(steps(source, target, options), options)
}

function* steps(
  source: readonly string[],
  target: readonly string[],
  options: AlignSentencesOptions,
): Generator<Progress, Bead[]> {
  expectSentences('source', source)
  expectSentences('target', target)
  expectOptions(options, ['source', 'target', 'lexicon', 'furniture', 'mode', 'onProgress', 'signal'])
  const model = new WordModel({source: options.source, target: options.target, lexicon: options.lexicon})
  if (options.mode !== undefined) expectOneOf('mode', options.mode, ['parallel', 'comparable'])
  const here = article(source, options.source, options.furniture)
  const there = article(target, options.target, options.furniture)
  const beads = yield* align(
    here.kept.map((i) => source[i]!),
    there.kept.map((j) => target[j]!),
    model,
    options,
  )
  return withFurniture(beads, here, there)
}

/** A bead among the sentences of the articles, and its score. */
interface PlacedBead {
  place: BeadSpans
  score: number
}

/** Beads by the numbers of all sentences, with those of furniture where it stands. */
function withFurniture(beads: readonly PlacedBead[], here: Article, there: Article): Bead[] {
  // After c target sentences of the article, where its source stands.
  const sourceAt = new Float64Array(there.kept.length + 1)
  for (const {place} of beads) sourceAt.fill(place[1], place[2] + 1, place[3] + 1)
  const placed = [
    ...beads.map(({place: [a, b, c, d], score}) => ({
      at: [a, b, c],
      bead: {source: here.kept.slice(a, b), target: there.kept.slice(c, d), score},
    })),
    ...here.furniture.map(([i, before]) => ({
      at: [before, before, -1],
      bead: {source: [i], target: [], score: 0},
    })),
    ...there.furniture.map(([j, before]) => ({
      at: [sourceAt[before]!, sourceAt[before]!, before - 0.5],
      bead: {source: [], target: [j], score: 0},
    })),
  ]
  return placed
    .sort((x, y) => x.at[0]! - y.at[0]! || x.at[1]! - y.at[1]! || x.at[2]! - y.at[2]!)
    .map(({bead}) => bead)
}

interface Article {
  /** Sentences of the article. */
  kept: number[]
  /** Sentences of furniture, each with the number of the article's before it. */
  furniture: [index: number, before: number][]
}

/** Which sentences are the article's. A text of nothing but furniture is taken as it is. */
function article(texts: readonly string[], language: Language, furniture = false): Article {
  const isFurniture = furniture ? undefined : language.furniture?.(texts)
  if (!isFurniture || isFurniture.every(Boolean)) return {kept: [...texts.keys()], furniture: []}
  const found: Article = {kept: [], furniture: []}
  isFurniture.forEach((is, n) => {
    if (is) found.furniture.push([n, found.kept.length])
    else found.kept.push(n)
  })
  return found
}

function* align(
  source: readonly string[],
  target: readonly string[],
  model: WordModel,
  options: AlignSentencesOptions,
): Generator<Progress, PlacedBead[]> {
  let band: Band = wholeBand(source.length, target.length)
  const evidence = new Evidence(
    [source, target],
    [model.sourceClasses, model.targetClasses],
    (i) => [band.from[i]!, band.to[Math.min(source.length, i + maxBeadSize)]!],
    (side) => model.translated(side),
  )
  model.believed(minPrior, (s, t) => evidence.join(s, t))
  const scorer = new Scorer(source, target, evidence)
  let places: BeadSpans[] = []
  for (let pass = 0; pass < passes; pass++) {
    if (pass > 0) {
      scorer.measure(places)
      learn(model, source, target, places, options).learnt((s, t, count) => {
        if (count > minLinks) evidence.join(s, t)
      })
    }
    evidence.weigh()
    band = bandOf(source.length, target.length, evidence, places)
    places = bestBeads(
      source.length,
      band,
      (a, b, c, d, k) => scorer.shape(k, a, c) + scorer.odds(a, b, c, d),
    )
    places = places.flatMap((place) => trim(place, scorer))
    yield {stage: 'align sentences', done: pass + 1, total: passes}
  }
  places = findMoved(withoutDoubtful(splitCrossing(places, scorer), scorer), scorer)
  places = withoutDoubtful(places, scorer)
  return places.map((place) => ({place, score: Math.round(100 * chanceOfBead(place, scorer))}))
}

/** A model of the words of the beads found so far. */
function learn(
  model: WordModel,
  source: readonly string[],
  target: readonly string[],
  places: readonly BeadSpans[],
  options: AlignSentencesOptions,
): WordModel {
  // Marks alone teach no words.
  const speaks = (text: string) => /[\p{L}\p{N}]/u.test(text)
  const full = places.filter(
    ([a, b, c, d]) => source.slice(a, b).some(speaks) && target.slice(c, d).some(speaks),
  )
  const step = Math.ceil(full.length / maxTrainingBeads)
  const pairs = full
    .filter((_, n) => n % step === 0)
    .map(([a, b, c, d]) => ({source: source.slice(a, b).join(' '), target: target.slice(c, d).join(' ')}))
  const learner = new WordModel(options, model)
  // Which words belong together shows without their order, and sooner.
  learner.learn(pairs, {}, 0)
  return learner
}
