/** Both directions of a sentence pair: which token explains which, and how surely. */
import {forwardBackward, type Jumps, nothing} from './hmm.js'
import type {Block} from './prior.js'
import type {Table} from './table.js'

/** What a phrase of the lexicon adds to the chance that its words are explained by each other. */
const phrase = 0.3
/** What words of a phrase that nothing is known of are held to be worth to each other. */
const unknown = 0.001

/** How far the first step brings the two directions together; later ones go less far, so that they don't overshoot. */
const step = 3

/**
 * Both directions of one sentence pair: how surely each of J target tokens comes from each of I source tokens, and the
 * other way round. The matrices are used again for the next pair.
 */
export class Directions {
  I = 0
  J = 0
  /** At `j * I + i`: chance that target token j comes from source token i. */
  forward = new Float64Array(0)
  /** At `i * J + j`: chance that source token i comes from target token j. */
  backward = new Float64Array(0)
  private there = new Float64Array(0)
  private back = new Float64Array(0)
  private targetAlone = new Float64Array(0)
  private sourceAlone = new Float64Array(0)

  /** Takes up a pair: units, cells and phrases. */
  read(
    source: Int32Array,
    target: Int32Array,
    cells: Int32Array,
    table: Table,
    blocks: readonly Block[],
  ): void {
    const I = source.length
    const J = target.length
    this.I = I
    this.J = J
    if (cells.length > this.there.length) {
      for (const name of ['forward', 'backward', 'there', 'back'] as const) {
        this[name] = new Float64Array(2 * cells.length)
      }
    }
    for (let i = 0, k = 0; i < I; i++) {
      for (let j = 0; j < J; j++, k++) {
        const c = cells[k]!
        this.there[j * I + i] = table.forward[c]!
        this.back[k] = table.backward[c]!
      }
    }
    this.targetAlone = Float64Array.from(target, (unit) => table.targetAlone[unit]!)
    this.sourceAlone = Float64Array.from(source, (unit) => table.sourceAlone[unit]!)
    for (const block of blocks) {
      strengthen(this.there, I, block.target, block.source)
      strengthen(this.back, J, block.source, block.target)
    }
  }

  /** IBM model 1 (Brown et al. 1993): every order of words is as likely as any. */
  unordered(): void {
    independent(this.I, this.J, this.there, this.targetAlone, this.forward)
    independent(this.J, this.I, this.back, this.sourceAlone, this.backward)
  }

  /** Hidden Markov models of word order; jumps are counted where `counts` is given. */
  ordered(jumps: readonly [Jumps, Jumps], counts?: readonly [Float64Array, Float64Array]): void {
    const {I, J} = this
    forwardBackward(I, J, this.there, this.targetAlone, jumps[0], this.forward, counts?.[0])
    forwardBackward(J, I, this.back, this.sourceAlone, jumps[1], this.backward, counts?.[1])
  }

  /**
   * Brings the directions together: emissions are weighed so that the chances of each link come out alike in both
   * (the symmetry constraint of Ganchev, Graça & Taskar 2008, by gradient steps).
   */
  agree(jumps: readonly [Jumps, Jumps], times: number): void {
    const {I, J} = this
    for (let time = 0; time < times; time++) {
      const size = step / Math.sqrt(1 + time)
      for (let i = 0, k = 0; i < I; i++) {
        for (let j = 0; j < J; j++, k++) {
          const turned = j * I + i
          const gap = this.backward[k]! - this.forward[turned]!
          if (Math.abs(gap) < 1e-4) continue
          const weight = Math.exp(size * gap)
          this.there[turned]! *= weight
          this.back[k]! /= weight
        }
      }
      this.ordered(jumps)
    }
  }

  /** Adds what both directions hold of each link to the counts of its cell. */
  count(cells: Int32Array, counts: Float64Array): void {
    const {I, J, forward, backward} = this
    for (let i = 0, k = 0; i < I; i++) {
      for (let j = 0; j < J; j++, k++) {
        const both = forward[j * I + i]! * backward[k]!
        if (both > 1e-8) counts[cells[k]!]! += both ** 0.7
      }
    }
  }
}

/** Lets the words of a phrase be explained by the words of its translation, the likelier ones more. */
function strengthen(
  emission: Float64Array,
  I: number,
  explained: readonly [number, number],
  by: readonly [number, number],
): void {
  for (let j = explained[0]; j < explained[1]; j++) {
    let sum = 0
    for (let i = by[0]; i < by[1]; i++) sum += emission[j * I + i]! + unknown
    for (let i = by[0]; i < by[1]; i++) {
      const k = j * I + i
      emission[k]! += (phrase * (emission[k]! + unknown)) / sum
    }
  }
}

function independent(
  I: number,
  J: number,
  emission: Float64Array,
  alone: Float64Array,
  posterior: Float64Array,
): void {
  const place = (1 - nothing) / I
  for (let j = 0; j < J; j++) {
    let total = nothing * alone[j]!
    for (let i = 0; i < I; i++) total += place * emission[j * I + i]!
    for (let i = 0; i < I; i++) posterior[j * I + i] = (place * emission[j * I + i]!) / total
  }
}
