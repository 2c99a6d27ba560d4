import type {Language, Lexicon, Link, Progress, SentencePair} from '../types.js'
import {type Bitext, readBitext} from './bitext.js'
import {farthest, forwardBackward} from './hmm.js'
import {Prior} from './prior.js'
import {type SymmetrisationMethod, symmetrise} from './symmetrise.js'
import {Units} from './units.js'

export interface AlignWordsOptions {
  source: Language
  target: Language
  /** Word pairs known beforehand, in either direction. */
  lexicon?: Lexicon
  /** How the two directions become one. Default: `grow-diag-final-and`. */
  method?: SymmetrisationMethod
  onProgress?: (progress: Progress) => void
}

/** How surely each token of a pair is linked to each: `source[i * J + j]`, both directions together, 0 to 1. */
export interface Posterior {
  I: number
  J: number
  /** Chance that target token j comes from source token i. */
  forward: Float64Array
  /** Chance that source token i comes from target token j. */
  backward: Float64Array
}

/** A trained model as plain data, for JSON. */
export interface SavedWordModel {
  version: 1
  /** BCP 47. */
  source: string
  target: string
  sourceUnits: string[]
  targetUnits: string[]
  /** Expected number of times that a source unit and a target unit were linked: [source, target, count, ...]. */
  counts: number[]
  forwardJumps: number[]
  backwardJumps: number[]
}

/** Found by trial on held-out texts. */
export const settings = {scarce: 0.002, belief: 2, alone: 4, ordered: 5, power: 0.5, soft: 4}

/**
 * Links words that translate each other: two hidden Markov models (Vogel et al. 1996), one for each direction, that
 * learn from what both agree on (Liang, Taskar & Klein 2006), with variational Bayes (Riley & Gildea 2012) over a
 * prior of lexicon, spelling and numbers.
 */
export function alignWords(
  pairs: readonly SentencePair[],
  options: AlignWordsOptions,
): {links: Link[][]; model: WordModel} {
  const model = new WordModel(options)
  return {links: model.learn(pairs, options), model}
}

export class WordModel {
  readonly source: Language
  readonly target: Language
  private readonly sourceUnits: Units
  private readonly targetUnits: Units
  private readonly prior: Prior
  private counts = new Map<number, number>()
  private forwardJumps = startingJumps()
  private backwardJumps = startingJumps()

  constructor(options: {source: Language; target: Language; lexicon?: Lexicon}) {
    this.source = options.source
    this.target = options.target
    this.sourceUnits = new Units(options.source)
    this.targetUnits = new Units(options.target)
    this.prior = new Prior(this.sourceUnits, this.targetUnits, options.lexicon)
  }

  /** Links of new pairs. The model stays as it is. */
  align(pairs: readonly SentencePair[], method?: SymmetrisationMethod): Link[][] {
    return this.posteriors(pairs).map((posterior) => linksOf(posterior, method))
  }

  /** How surely each token of each pair is linked to each. */
  posteriors(pairs: readonly SentencePair[]): Posterior[] {
    return this.train(readBitext(pairs, this.sourceUnits, this.targetUnits), 0, false)
  }

  /** Learns from pairs, and links them. */
  learn(
    pairs: readonly SentencePair[],
    options: {method?: SymmetrisationMethod; onProgress?: (progress: Progress) => void} = {},
  ): Link[][] {
    const bitext = readBitext(pairs, this.sourceUnits, this.targetUnits)
    return this.train(bitext, settings.alone + settings.ordered, true, options.onProgress).map((posterior) =>
      linksOf(posterior, options.method),
    )
  }

  private train(
    bitext: Bitext,
    iterations: number,
    keep: boolean,
    onProgress?: (progress: Progress) => void,
  ): Posterior[] {
    const size = bitext.columns.length
    const alpha = new Float64Array(size)
    const rowOf = new Int32Array(size)
    for (let s = 0; s + 1 < bitext.rows.length; s++) {
      for (let c = bitext.rows[s]!; c < bitext.rows[s + 1]!; c++) {
        const t = bitext.columns[c]!
        rowOf[c] = s
        alpha[c] =
          settings.scarce +
          settings.belief * this.prior.weight(s, t) +
          (this.counts.get(s * 2 ** 24 + t) ?? 0)
      }
    }
    const counts = new Float64Array(size)
    const forward = new Float64Array(size)
    const backward = new Float64Array(size)
    const estimate = (expDigamma: (x: number) => number) => {
      const sourceTotal = new Float64Array(this.sourceUnits.size).fill(
        settings.scarce * this.targetUnits.size,
      )
      const targetTotal = new Float64Array(this.targetUnits.size).fill(
        settings.scarce * this.sourceUnits.size,
      )
      for (let c = 0; c < size; c++) {
        const count = counts[c]! + alpha[c]!
        sourceTotal[rowOf[c]!]! += count
        targetTotal[bitext.columns[c]!]! += count
      }
      for (let c = 0; c < size; c++) {
        const count = expDigamma(counts[c]! + alpha[c]!)
        forward[c] = count / expDigamma(sourceTotal[rowOf[c]!]!)
        backward[c] = count / expDigamma(targetTotal[bitext.columns[c]!]!)
      }
    }
    const sourceShare = shares(bitext.source, this.sourceUnits.size)
    const targetShare = shares(bitext.target, this.targetUnits.size)
    let result: Posterior[] = []
    for (let round = 0; round <= iterations; round++) {
      const ordered = round >= settings.alone || iterations === 0
      const last = round === iterations
      estimate(round <= settings.soft ? (x) => x : expDigamma)
      counts.fill(0)
      const forwardJumps = new Float64Array(2 * farthest + 1).fill(0.1)
      const backwardJumps = new Float64Array(2 * farthest + 1).fill(0.1)
      result = []
      for (let n = 0; n < bitext.size; n++) {
        const I = bitext.source[n]!.length
        const J = bitext.target[n]!.length
        const cells = bitext.cells[n]!
        const a = new Float64Array(I * J)
        const b = new Float64Array(I * J)
        if (I > 0 && J > 0) {
          const there = new Float64Array(I * J)
          const back = new Float64Array(I * J)
          for (let i = 0; i < I; i++) {
            for (let j = 0; j < J; j++) {
              const c = cells[i * J + j]!
              there[j * I + i] = forward[c]!
              back[i * J + j] = backward[c]!
            }
          }
          const aloneThere = Float64Array.from(bitext.target[n]!, (t) => targetShare[t]!)
          const aloneBack = Float64Array.from(bitext.source[n]!, (s) => sourceShare[s]!)
          if (ordered) {
            forwardBackward(I, J, there, aloneThere, this.forwardJumps, a, forwardJumps)
            forwardBackward(J, I, back, aloneBack, this.backwardJumps, b, backwardJumps)
          } else {
            unordered(I, J, there, aloneThere, a)
            unordered(J, I, back, aloneBack, b)
          }
          for (let i = 0; i < I; i++) {
            for (let j = 0; j < J; j++) counts[cells[i * J + j]!]! += together(a[j * I + i]!, b[i * J + j]!)
          }
        }
        if (last) result.push({I, J, forward: turn(a, J, I), backward: b})
      }
      if (ordered && iterations > 0) {
        this.forwardJumps = normalise(forwardJumps)
        this.backwardJumps = normalise(backwardJumps)
      }
      onProgress?.({stage: 'align words', done: round + 1, total: iterations + 1})
    }
    if (keep) {
      for (let c = 0; c < size; c++) {
        if (counts[c]! < 0.01) continue
        const key = rowOf[c]! * 2 ** 24 + bitext.columns[c]!
        this.counts.set(key, (this.counts.get(key) ?? 0) + counts[c]!)
      }
    }
    return result
  }

  /** The model as plain data, for JSON. */
  toJSON(): SavedWordModel {
    return {
      version: 1,
      source: this.source.code,
      target: this.target.code,
      sourceUnits: this.sourceUnits.names,
      targetUnits: this.targetUnits.names,
      counts: [...this.counts].flatMap(([key, count]) => [
        Math.floor(key / 2 ** 24),
        key % 2 ** 24,
        Math.round(count * 1000) / 1000,
      ]),
      forwardJumps: [...this.forwardJumps],
      backwardJumps: [...this.backwardJumps],
    }
  }

  /** Reads what `toJSON` wrote. Languages and lexicon are passed in again. */
  static fromJSON(
    saved: SavedWordModel,
    options: {source: Language; target: Language; lexicon?: Lexicon},
  ): WordModel {
    if (saved.version !== 1 || saved.source !== options.source.code || saved.target !== options.target.code) {
      throw new TypeError(
        `padanan: a word model of version ${saved.version}, ${saved.source}-${saved.target}, was loaded for ` +
          `${options.source.code}-${options.target.code}; load it with the languages that it was trained on`,
      )
    }
    const model = new WordModel(options)
    for (const name of saved.sourceUnits) model.sourceUnits.add(name)
    for (const name of saved.targetUnits) model.targetUnits.add(name)
    for (let at = 0; at < saved.counts.length; at += 3) {
      model.counts.set(saved.counts[at]! * 2 ** 24 + saved.counts[at + 1]!, saved.counts[at + 2]!)
    }
    model.forwardJumps = Float64Array.from(saved.forwardJumps)
    model.backwardJumps = Float64Array.from(saved.backwardJumps)
    return model
  }
}

function linksOf(posterior: Posterior, method?: SymmetrisationMethod): Link[] {
  const {I, J} = posterior
  const forward: Link[] = []
  const backward: Link[] = []
  for (let j = 0; j < J; j++) {
    let best = 0.3
    let at = -1
    for (let i = 0; i < I; i++) {
      if (posterior.forward[i * J + j]! > best) {
        best = posterior.forward[i * J + j]!
        at = i
      }
    }
    if (at >= 0) forward.push({source: at, target: j})
  }
  for (let i = 0; i < I; i++) {
    let best = 0.3
    let at = -1
    for (let j = 0; j < J; j++) {
      if (posterior.backward[i * J + j]! > best) {
        best = posterior.backward[i * J + j]!
        at = j
      }
    }
    if (at >= 0) backward.push({source: i, target: at})
  }
  return symmetrise(forward, backward, method)
}

/** IBM model 1 (Brown et al. 1993). */
function unordered(
  I: number,
  J: number,
  emission: Float64Array,
  alone: Float64Array,
  posterior: Float64Array,
) {
  for (let j = 0; j < J; j++) {
    let total = 0.12 * alone[j]!
    for (let i = 0; i < I; i++) total += (0.88 / I) * emission[j * I + i]!
    for (let i = 0; i < I; i++) posterior[j * I + i] = ((0.88 / I) * emission[j * I + i]!) / total
  }
}

function turn(matrix: Float64Array, rows: number, columns: number): Float64Array {
  const turned = new Float64Array(matrix.length)
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) turned[c * rows + r] = matrix[r * columns + c]!
  }
  return turned
}

function shares(texts: Int32Array[], size: number): Float64Array {
  const counts = new Float64Array(size).fill(0.5)
  let total = 0.5 * size
  for (const text of texts) {
    for (const unit of text) counts[unit]! += 1
    total += text.length
  }
  return counts.map((count) => count / total)
}

function normalise(counts: Float64Array): Float64Array {
  const total = counts.reduce((sum, count) => sum + count, 0)
  return counts.map((count) => count / total)
}

function startingJumps(): Float64Array {
  const jumps = new Float64Array(2 * farthest + 1)
  for (let d = -farthest; d <= farthest; d++) jumps[d + farthest] = Math.exp(-Math.abs(d - 1) / 2) + 0.01
  return normalise(jumps)
}

/** exp(ψ(x)), where ψ is the digamma function. */
function expDigamma(x: number): number {
  let shift = 0
  let y = x
  while (y < 4) {
    shift += 1 / y
    y += 1
  }
  const r = 1 / (y * y)
  return Math.exp(Math.log(y) - 0.5 / y - r * (1 / 12 - r * (1 / 120 - r / 252)) - shift)
}

/** What both directions together hold of a link. */
function together(a: number, b: number): number {
  return (a * b) ** settings.power
}
