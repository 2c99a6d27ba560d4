import type {Bead, Language, Lexicon, Progress} from '../types.js'
import {lengthScore} from './length.js'
import {Prior} from './prior.js'
import {Units} from './units.js'

export interface AlignSentencesOptions {
  source: Language
  target: Language
  /** Word pairs known beforehand, in either direction. */
  lexicon?: Lexicon
  onProgress?: (progress: Progress) => void
}

/** Shapes of beads, and log chances beforehand (after Gale & Church 1993, table 5). */
const shapes = [
  [1, 1, 0.86],
  [1, 0, 0.02],
  [0, 1, 0.02],
  [2, 1, 0.035],
  [1, 2, 0.035],
  [2, 2, 0.01],
  [3, 1, 0.005],
  [1, 3, 0.005],
  [2, 3, 0.003],
  [3, 2, 0.003],
  [3, 3, 0.001],
] as const

/** How much of what could be found in the other half of a true bead is found. */
const found = 0.7
const weight = 0.6

/**
 * Finds which sentences translate each other: beads in order, by dynamic programming over length (Gale & Church
 * 1993) and over how many words find a counterpart (lexicon, like spelling, equal numbers).
 *
 * @returns beads in order; together they hold every sentence once. A bead with an empty side is a sentence that was
 *   left out or put in.
 */
export function alignSentences(
  source: readonly string[],
  target: readonly string[],
  options: AlignSentencesOptions,
): Bead[] {
  const match = new Match(source, target, options)
  const I = source.length
  const J = target.length
  const best = new Float64Array((I + 1) * (J + 1)).fill(Number.NEGATIVE_INFINITY)
  const shape = new Uint8Array((I + 1) * (J + 1))
  best[0] = 0
  for (let i = 0; i <= I; i++) {
    for (let j = 0; j <= J; j++) {
      const at = i * (J + 1) + j
      shapes.forEach(([m, n, chance], k) => {
        if (i < m || j < n) return
        const score = best[(i - m) * (J + 1) + j - n]! + Math.log(chance) + match.score(i - m, i, j - n, j)
        if (score > best[at]!) {
          best[at] = score
          shape[at] = k
        }
      })
    }
    options.onProgress?.({stage: 'align sentences', done: i, total: I})
  }
  const beads: Bead[] = []
  for (let i = I, j = J; i > 0 || j > 0; ) {
    const [m, n] = shapes[shape[i * (J + 1) + j]!]!
    beads.push({
      source: Array.from({length: m}, (_, k) => i - m + k),
      target: Array.from({length: n}, (_, k) => j - n + k),
      score: m && n ? Math.round(100 / (1 + Math.exp(-match.score(i - m, i, j - n, j) / 5))) : 0,
    })
    i -= m
    j -= n
  }
  return beads.reverse()
}

/** How well stretches of sentences match. */
class Match {
  private readonly source: Int32Array[]
  private readonly target: Int32Array[]
  private readonly sourceLengths: number[]
  private readonly targetLengths: number[]
  private readonly ratio: number
  /** Units of the other side that each unit may translate. */
  private readonly partners: Map<number, number[]>[]
  /** Share of the other side's sentences that hold a partner of each unit. */
  private readonly chance: Float64Array[]

  constructor(source: readonly string[], target: readonly string[], options: AlignSentencesOptions) {
    const sourceUnits = new Units(options.source)
    const targetUnits = new Units(options.target)
    this.source = source.map((text) => unique(sourceUnits.read(text)))
    this.target = target.map((text) => unique(targetUnits.read(text)))
    this.sourceLengths = source.map((text) => text.length + 1)
    this.targetLengths = target.map((text) => text.length + 1)
    this.ratio = total(this.targetLengths) / total(this.sourceLengths)
    const prior = new Prior(sourceUnits, targetUnits, options.lexicon)
    const forward = new Map<number, number[]>()
    const backward = new Map<number, number[]>()
    for (let s = 0; s < sourceUnits.size; s++) {
      if (!sourceUnits.content[s]) continue
      for (let t = 0; t < targetUnits.size; t++) {
        if (!targetUnits.content[t] || prior.weight(s, t) < 0.3) continue
        add(forward, s, t)
        add(backward, t, s)
      }
    }
    this.partners = [forward, backward]
    this.chance = [
      chances(forward, this.target, sourceUnits.size, targetUnits.size),
      chances(backward, this.source, targetUnits.size, sourceUnits.size),
    ]
  }

  /** Log odds that source sentences a to b translate target sentences c to d. */
  score(a: number, b: number, c: number, d: number): number {
    if (a === b || c === d) return 0
    return (
      lengthScore(total(this.sourceLengths.slice(a, b)), total(this.targetLengths.slice(c, d)), this.ratio) +
      weight *
        (this.evidence(0, this.source.slice(a, b), this.target.slice(c, d)) +
          this.evidence(1, this.target.slice(c, d), this.source.slice(a, b)))
    )
  }

  private evidence(direction: number, from: Int32Array[], to: Int32Array[]): number {
    const there = new Set(to.flatMap((units) => [...units]))
    let sum = 0
    for (const units of from) {
      for (const unit of units) {
        const partners = this.partners[direction]!.get(unit)
        if (!partners) continue
        const chance = 1 - (1 - this.chance[direction]![unit]!) ** to.length
        if (chance > found) continue
        sum += partners.some((partner) => there.has(partner))
          ? Math.log(found / chance)
          : Math.log((1 - found) / (1 - chance))
      }
    }
    return sum
  }
}

function chances(
  partners: Map<number, number[]>,
  other: Int32Array[],
  size: number,
  otherSize: number,
): Float64Array {
  const holders: Set<number>[] = Array.from({length: otherSize}, () => new Set())
  other.forEach((units, n) => {
    for (const unit of units) holders[unit]!.add(n)
  })
  const chance = new Float64Array(size)
  for (const [unit, list] of partners) {
    const sentences = new Set(list.flatMap((partner) => [...holders[partner]!]))
    chance[unit] = sentences.size / Math.max(1, other.length)
  }
  return chance
}

function add(map: Map<number, number[]>, key: number, value: number): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function unique(units: Int32Array): Int32Array {
  return Int32Array.from(new Set(units))
}

function total(values: readonly number[]): number {
  let sum = 0
  for (const value of values) sum += value
  return sum
}
