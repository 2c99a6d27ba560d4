/** The translation table: how likely each word is a translation of each. */
import type {Bitext} from './bitext.js'
import type {WordClasses} from './classes.js'

/** Number of words that a language is held to have at least, however few are met. */
const vocabulary = 20_000

/** Pseudo-count of any two units as a translation, before anything is known. */
const dirichletPrior = 0.0005

/** The same for a word that carries meaning and one that doesn't. */
const mixedPrior = 0.03 * dirichletPrior

/** How often a unit is held to be met besides: a word that carries meaning, and one that doesn't. */
const contentPseudoCount = 0.1
const functionPseudoCount = 2

/**
 * Chances of translation in both directions, by variational Bayes (Riley & Gildea 2012): a Dirichlet prior over what
 * each word translates to, so that rare words don't explain everything.
 */
export class Table {
  /** Chance of the target unit of each cell, given the source unit. */
  readonly forward: Float64Array
  /** Chance of the source unit of each cell, given the target unit. */
  readonly backward: Float64Array
  /** Expected links of each cell, of the round that runs. */
  readonly counts: Float64Array
  /** Chances of units that translate no word. */
  readonly sourceAlone: Float64Array
  readonly targetAlone: Float64Array
  private readonly prior: Float64Array
  private readonly sourceTotals: Float64Array
  private readonly targetTotals: Float64Array

  /** @param known pseudo-counts of each cell, from what is known beforehand. */
  constructor(
    private readonly bitext: Bitext,
    known: Float64Array,
    source: WordClasses,
    target: WordClasses,
  ) {
    const {rows, columns} = bitext
    this.prior = known
    for (let s = 0; s + 1 < rows.length; s++) {
      for (let c = rows[s]!; c < rows[s + 1]!; c++) {
        known[c]! += source.content[s] === target.content[columns[c]!] ? dirichletPrior : mixedPrior
      }
    }
    this.forward = new Float64Array(columns.length)
    this.backward = new Float64Array(columns.length)
    this.counts = new Float64Array(columns.length)
    this.sourceTotals = new Float64Array(source.size)
    this.targetTotals = new Float64Array(target.size)
    this.sourceAlone = shares(bitext.source, source)
    this.targetAlone = shares(bitext.target, target)
  }

  /** Sets the chances from prior and counts, then clears the counts. `sharp`: by expected logarithms, not means. */
  estimate(sharp: boolean): void {
    const {rows, columns} = this.bitext
    const {sourceTotals, targetTotals, prior, counts, forward, backward} = this
    sourceTotals.fill(dirichletPrior * Math.max(vocabulary, targetTotals.length))
    targetTotals.fill(dirichletPrior * Math.max(vocabulary, sourceTotals.length))
    for (let s = 0; s + 1 < rows.length; s++) {
      for (let c = rows[s]!; c < rows[s + 1]!; c++) {
        const count = prior[c]! + counts[c]!
        sourceTotals[s]! += count
        targetTotals[columns[c]!]! += count
      }
    }
    const weigh = sharp ? expDigamma : (count: number) => count
    for (const totals of [sourceTotals, targetTotals]) {
      for (let unit = 0; unit < totals.length; unit++) totals[unit] = 1 / weigh(totals[unit]!)
    }
    for (let s = 0; s + 1 < rows.length; s++) {
      const sourceTotal = sourceTotals[s]!
      for (let c = rows[s]!; c < rows[s + 1]!; c++) {
        const count = weigh(prior[c]! + counts[c]!)
        forward[c] = count * sourceTotal
        backward[c] = count * targetTotals[columns[c]!]!
      }
    }
    counts.fill(0)
  }
}

/** How often each unit is met, all in all. */
function shares(texts: Int32Array[], units: WordClasses): Float64Array {
  const counts = Float64Array.from(units.content, (content) =>
    content ? contentPseudoCount : functionPseudoCount,
  )
  let total = contentPseudoCount * Math.max(units.size, vocabulary)
  for (const text of texts) {
    for (const unit of text) counts[unit]! += 1
    total += text.length
  }
  return counts.map((count) => count / total)
}

/** exp(ψ(x)), where ψ is the digamma function (Abramowitz & Stegun 1964, 6.3.5 and 6.3.18); 0 below 0.01. */
export function expDigamma(x: number): number {
  if (x < 0.01) return 0
  let shift = 0
  let y = x
  for (; y < 4; y++) shift += 1 / y
  const r = 1 / (y * y)
  return y * Math.exp(-0.5 / y - r * (1 / 12 - r * (1 / 120 - r / 252)) - shift)
}
