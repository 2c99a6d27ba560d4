import {type Place, shapes} from './beads.js'
import type {Evidence} from './evidence.js'
import {LengthModel} from './length.js'

/** Chances of the shapes of beads, before they are measured. */
const usualShapes = [0.8, 0.02, 0.02, 0.05, 0.05, 0.01, 0.008, 0.008, 0.004, 0.004, 0.002, 0.002, 0.002]
/** How many beads that is worth. */
const trust = 30

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
  private length: LengthModel

  constructor(
    source: readonly string[],
    target: readonly string[],
    readonly evidence: Evidence,
  ) {
    this.sourceEnds = ends(source)
    this.targetEnds = ends(target)
    this.length = new LengthModel((this.targetEnds.at(-1)! + besides) / (this.sourceEnds.at(-1)! + besides))
  }

  /** Chance of shape k. */
  shape(k: number): number {
    return shapeWeight * Math.log(this.shapeChances[k]!)
  }

  /** Odds that these sentences translate each other; nothing is said of an empty side. */
  odds(a: number, b: number, c: number, d: number): number {
    if (a === b || c === d) return 0
    const lengths = this.length.score(
      this.sourceEnds[b]! - this.sourceEnds[a]!,
      this.targetEnds[d]! - this.targetEnds[c]!,
    )
    return lengthWeight * lengths + this.evidence.score(a, b, c, d)
  }

  /** Odds and shape together. */
  bead([a, b, c, d]: Place): number {
    return this.odds(a, b, c, d) + this.shape(shapes.findIndex(([m, n]) => m === b - a && n === d - c))
  }

  /** Measures shapes, lengths and words on beads. */
  measure(places: readonly Place[]): void {
    this.shapeChances = usualShapes.map((chance, k) => {
      const [m, n] = shapes[k]!
      const count = places.filter(([a, b, c, d]) => b - a === m && d - c === n).length
      return (count + trust * chance) / (places.length + trust)
    })
    const single = places.filter(([a, b, c, d]) => b - a === 1 && d - c === 1)
    this.length = this.length.fit(
      single.map(([a, b, c, d]) => [
        this.sourceEnds[b]! - this.sourceEnds[a]!,
        this.targetEnds[d]! - this.targetEnds[c]!,
      ]),
    )
    this.evidence.measure(places.filter(([a, b, c, d]) => a < b && c < d))
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
