/** How likely beads are. */
import {type BeadSpans, shapes} from './beads.js'
import type {Evidence} from './evidence.js'
import {LengthModel} from './length.js'

/** Chances of the shapes of beads with two sides, before they are measured. */
const usualShapes = [0.84, 0, 0, 0.055, 0.055, 0.01, 0.008, 0.008, 0.004, 0.004, 0.002, 0.002, 0.002]
/** How many beads that is worth. */
const shapeTrust = 30

/** Share of sentences held to have no counterpart, before any is known. */
const usuallyAlone = 0.04
/** So many sentences before and after tell how many of a stretch have no counterpart, the near ones more. */
const reach = 8
/** How many sentences the share in the whole text is worth in a stretch, and the usual share in the whole. */
const stretchTrust = 4
const textTrust = 4
/** Log odds at which a bead is as likely wrong as right, and how slowly that changes. */
const evenOdds = -3
const slope = 3
/** No share is held to be less or more. */
const minAlone = 0.02
const maxAlone = 0.9

/** Characters that either side is held to have besides: of a short text the ratio of lengths says little. */
const besides = 500

/** Weights of length and shape beside the words', found by trial. */
const lengthWeight = 0.7
const shapeWeight = 1.2

/** How likely beads are: by their shape, by length and by words. All values are logarithms. */
export class Scorer {
  private readonly sourceEnds: Float64Array
  private readonly targetEnds: Float64Array
  private shapeChances = usualShapes
  /** Chance that each sentence has no counterpart. */
  private readonly sourceAlone: Float64Array
  private readonly targetAlone: Float64Array
  private length: LengthModel
  /** Share of beads in which no word has a counterpart. */
  silent = 0.5

  constructor(
    source: readonly string[],
    target: readonly string[],
    readonly evidence: Evidence,
  ) {
    this.sourceEnds = ends(source)
    this.targetEnds = ends(target)
    this.sourceAlone = new Float64Array(source.length).fill(usuallyAlone)
    this.targetAlone = new Float64Array(target.length).fill(usuallyAlone)
    this.length = new LengthModel((this.targetEnds.at(-1)! + besides) / (this.sourceEnds.at(-1)! + besides))
  }

  /** How likely a bead of shape k is that begins at sentences a and c. */
  shape(k: number, a: number, c: number): number {
    const [m, n] = shapes[k]!
    if (n === 0) return shapeWeight * Math.log(this.sourceAlone[a]! / 2)
    if (m === 0) return shapeWeight * Math.log(this.targetAlone[c]! / 2)
    return shapeWeight * Math.log(this.shapeChances[k]! * (1 - this.aloneAround([a, a, c, c])))
  }

  /** Odds that these sentences translate each other; nothing is said of an empty side. */
  odds(a: number, b: number, c: number, d: number): number {
    if (a === b || c === d) return 0
    return lengthWeight * this.lengths(a, b, c, d) + this.evidence.score(a, b, c, d)
  }

  /** How much better a bead is with its first or last sentence of a side than with that sentence left out. */
  gain(place: BeadSpans, k: 0 | 1, sentence: number): number {
    const [a, b, c, d] = place
    const stretch = (from: number, to: number) => Array.from({length: to - from}, (_, n) => from + n)
    const sides = [stretch(a, b), stretch(c, d)] as const
    const rest = sides[k]!.filter((n) => n !== sentence)
    const without: BeadSpans =
      k === 0 ? [rest[0]!, rest.at(-1)! + 1, c, d] : [a, b, rest[0]!, rest.at(-1)! + 1]
    const alone: BeadSpans = k === 0 ? [sentence, sentence + 1, d, d] : [b, b, sentence, sentence + 1]
    const lengths = lengthWeight * (this.lengths(...place) - this.lengths(...without))
    const shapes = this.shapeOf(place) - this.shapeOf(without) - this.shapeOf(alone)
    return this.evidence.gain(k, sentence, rest, sides[1 - k]!) + lengths + shapes
  }

  private lengths(a: number, b: number, c: number, d: number): number {
    return this.length.score(
      this.sourceEnds[b]! - this.sourceEnds[a]!,
      this.targetEnds[d]! - this.targetEnds[c]!,
    )
  }

  shapeOf([a, b, c, d]: BeadSpans): number {
    return this.shape(
      shapes.findIndex(([m, n]) => m === b - a && n === d - c),
      a,
      c,
    )
  }

  /** Share of the sentences around that are held to have no counterpart. */
  aloneAround([a, , c]: BeadSpans): number {
    return (this.sourceAlone[a]! + this.targetAlone[c]!) / 2
  }

  /** Odds and shape together. */
  bead(place: BeadSpans): number {
    return this.odds(...place) + this.shapeOf(place)
  }

  /** Measures shapes, lengths and words on beads. */
  measure(places: readonly BeadSpans[]): void {
    const full = places.filter(([a, b, c, d]) => a < b && c < d)
    this.shapeChances = usualShapes.map((chance, k) => {
      const [m, n] = shapes[k]!
      const count = full.filter(([a, b, c, d]) => b - a === m && d - c === n).length
      return (count + shapeTrust * chance) / (full.length + shapeTrust)
    })
    this.measureAlone(places)
    const silent = full.filter((place) => this.evidence.answers(...place)[0] === 0).length
    this.silent = (silent + 1) / (full.length + 2)
    const single = places.filter(([a, b, c, d]) => b - a === 1 && d - c === 1)
    this.length = this.length.fit(
      single.map(([a, b, c, d]) => [
        this.sourceEnds[b]! - this.sourceEnds[a]!,
        this.targetEnds[d]! - this.targetEnds[c]!,
      ]),
    )
    this.evidence.measure(full)
  }

  /** Measures which share of the sentences around has no counterpart: those left out, and those whose bead is in doubt. */
  private measureAlone(places: readonly BeadSpans[]): void {
    const sides = [this.sourceAlone, this.targetAlone] as const
    const doubts = sides.map((side) => new Float64Array(side.length))
    for (const place of places) {
      const [a, b, c, d] = place
      const doubt = a === b || c === d ? 1 : 1 / (1 + Math.exp((this.odds(...place) - evenOdds) / slope))
      doubts[0]!.fill(doubt, a, b)
      doubts[1]!.fill(doubt, c, d)
    }
    sides.forEach((side, k) => {
      const doubt = doubts[k]!
      const total = doubt.reduce((sum, value) => sum + value, 0)
      const overall = (total + textTrust * usuallyAlone) / (doubt.length + textTrust)
      for (let i = 0; i < side.length; i++) {
        let sum = stretchTrust * overall
        let weights = stretchTrust
        for (let j = Math.max(0, i - reach); j <= i + reach && j < doubt.length; j++) {
          const weight = 1 - Math.abs(i - j) / (reach + 1)
          sum += weight * doubt[j]!
          weights += weight
        }
        side[i] = Math.min(maxAlone, Math.max(minAlone, sum / weights))
      }
    })
  }
}

/** Characters before each sentence, and after the last. */
function ends(texts: readonly string[]): Float64Array {
  const ends = new Float64Array(texts.length + 1)
  texts.forEach((text, i) => {
    ends[i + 1] = ends[i]! + text.trim().length + 1
  })
  return ends
}
