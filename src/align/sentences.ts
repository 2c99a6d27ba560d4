import type {Bead, Language, Lexicon, Progress} from '../types/index.js'
import {bandOf} from './band.js'
import {type Band, bestBeads, most, type Place, wholeBand} from './beads.js'
import {pairComparable} from './comparable.js'
import {findMoved, splitCrossing} from './crossing.js'
import {Evidence} from './evidence.js'
import {expectOneOf, expectSentences} from './misuse.js'
import {Scorer} from './scorer.js'
import {WordModel} from './words.js'

export interface AlignSentencesOptions {
  source: Language
  target: Language
  /** Word pairs known beforehand, in either direction. */
  lexicon?: Lexicon
  /**
   * - `parallel` (default): one text translates the other, mostly in order;
   * - `comparable`: two stories on the same event. Only sentences that share names, numbers or rare words are paired, in
   *   any order.
   */
  mode?: 'parallel' | 'comparable'
  onProgress?: (progress: Progress) => void
}

/** Later passes learn from earlier ones. */
const passes = 3
/** Belief from which on two words are held to be partners. */
const believed = 0.65
/** How often two words must have been linked. */
const learnt = 1.5
/** Words are learnt from this many beads at most. */
const lessons = 4000

/**
 * Finds which sentences translate each other. Dynamic programming over length (Gale & Church 1993) and over how many
 * words find a counterpart: by the lexicon, by spelling, by numbers, and, from the second pass on, by what the first beads
 * taught. Sentences that changed places are found afterwards.
 *
 * @returns beads of up to four sentences to one, or three to three, in order of the source; together they hold every
 *   sentence once. A bead with an empty side is a sentence that was left out or put in.
 * @throws TypeError for anything but strings, languages as values, and a lexicon of these languages.
 */
export function alignSentences(
  source: readonly string[],
  target: readonly string[],
  options: AlignSentencesOptions,
): Bead[] {
  expectSentences('source', source)
  expectSentences('target', target)
  const model = new WordModel(options)
  const {mode = 'parallel'} = options
  expectOneOf('mode', mode, ['parallel', 'comparable'])
  let band: Band = wholeBand(source.length, target.length)
  const evidence = new Evidence([source, target], [model.sourceUnits, model.targetUnits], (i) => [
    band.from[i]!,
    band.to[Math.min(source.length, i + most)]!,
  ])
  model.believed(believed, (s, t) => evidence.join(s, t))
  const scorer = new Scorer(source, target, evidence)
  if (mode === 'comparable') return beadsOf(pairComparable(source.length, target.length, scorer), scorer)
  let places: Place[] = []
  for (let pass = 0; pass < passes; pass++) {
    if (pass > 0) {
      scorer.measure(places)
      learn(model, source, target, places, options).learnt((s, t, count) => {
        if (count > learnt) evidence.join(s, t)
      })
    }
    evidence.weigh()
    band = bandOf(source.length, target.length, evidence, places)
    places = bestBeads(source.length, band, (a, b, c, d, k) => scorer.shape(k) + scorer.odds(a, b, c, d))
    options.onProgress?.({stage: 'align sentences', done: pass + 1, total: passes})
  }
  return beadsOf(findMoved(splitCrossing(places, scorer), scorer), scorer)
}

/** A model of the words of the beads found so far. */
function learn(
  model: WordModel,
  source: readonly string[],
  target: readonly string[],
  places: readonly Place[],
  options: AlignSentencesOptions,
): WordModel {
  const full = places.filter(([a, b, c, d]) => a < b && c < d)
  const step = Math.ceil(full.length / lessons)
  const pairs = full
    .filter((_, n) => n % step === 0)
    .map(([a, b, c, d]) => ({source: source.slice(a, b).join(' '), target: target.slice(c, d).join(' ')}))
  const learner = new WordModel(options, model)
  // Which words belong together shows without their order, and sooner.
  learner.learn(pairs, {}, 0)
  return learner
}

function beadsOf(places: readonly Place[], scorer: Scorer): Bead[] {
  return [...places]
    .sort((x, y) => x[0] - y[0] || x[1] - y[1] || x[2] - y[2])
    .map((place) => {
      const [a, b, c, d] = place
      const odds = scorer.odds(...place)
      return {
        source: range(a, b),
        target: range(c, d),
        score: a < b && c < d ? Math.round(100 / (1 + Math.exp(-odds / 5))) : 0,
      }
    })
}

function range(from: number, to: number): number[] {
  return Array.from({length: to - from}, (_, k) => from + k)
}
