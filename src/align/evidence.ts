/**
 * What the words of sentences say for and against their translating each other.
 *
 * Letters: of a unit, `rate` is the chance that a true bead holds a counterpart of it, `once` the share of sentences of the
 * other side that hold one by accident, n the number of sentences across, `chance = 1 - (1 - once)^n`. A bead then scores
 *
 *     discount · Σ log(rate / chance)               over units that find a counterpart
 *   + discount · Σ log((1 - rate) / (1 - chance))   over units that find none
 *
 * over both sides; units that nothing is known of, or that say nothing (`chance >= rate`), are left out.
 */
import {maxBeadSize} from './beads.js'
import type {WordClasses} from './classes.js'

/** Chance that a word of a bead finds a counterpart in the other half, before it is measured. */
const usuallyFound = 0.75
/** No word is held to find one more surely than this. */
const surest = 0.9
/** How many sightings the usual rate is worth. */
const trust = 8
/** Words depend on each other: together they say less than their sum. */
const discount = 0.6
/** Chance below which no counterpart is held to turn up by accident. */
const accident = 0.01
/** So many sentences that hold no counterpart are held to stand beside the text: of a short one little can be counted. */
const unseen = 5

/** One side of the texts. */
class Side {
  /** WordClasses of each sentence, each once. */
  readonly words: Int32Array[]
  /** Sentences that hold each unit, in order. */
  readonly places: number[][]
  /** WordClasses of the other side that may translate each unit. */
  readonly partners: number[][]
  /** By `unit * (maxBeadSize + 1) + n`: what it says that n sentences hold no counterpart, and how much more that they do. */
  readonly missing: Float64Array
  readonly found: Float64Array
  /** Sum of `missing` over each sentence, at `i * (maxBeadSize + 1) + n`. */
  readonly missingAll: Float64Array
  /** Chance that a counterpart is found in a true bead. */
  readonly rate: Float64Array
  /** Scratch: the last union that each unit was counted in. */
  readonly stamp: Int32Array

  constructor(texts: readonly string[], units: WordClasses) {
    this.words = texts.map((text) => Int32Array.from(new Set(units.read(text))))
    const size = units.size
    this.places = Array.from({length: size}, () => [])
    this.partners = Array.from({length: size}, () => [])
    this.missing = new Float64Array(size * (maxBeadSize + 1))
    this.found = new Float64Array(size * (maxBeadSize + 1))
    this.missingAll = new Float64Array(texts.length * (maxBeadSize + 1))
    this.rate = new Float64Array(size).fill(usuallyFound)
    this.stamp = new Int32Array(size)
    this.words.forEach((words, i) => {
      for (const unit of words) this.places[unit]!.push(i)
    })
  }

  /** What it says that n sentences hold a counterpart of a unit, or none. */
  says(unit: number, n: number, found: boolean): number {
    const at = unit * (maxBeadSize + 1) + n
    return this.missing[at]! + (found ? this.found[at]! : 0)
  }

  /** Weighs what it says to find a counterpart or none, from how often that happens and how often by accident. */
  weigh(other: Side): void {
    const sentences = other.words.length
    for (let unit = 0; unit < this.partners.length; unit++) {
      this.missing.fill(0, unit * (maxBeadSize + 1), (unit + 1) * (maxBeadSize + 1))
      this.found.fill(0, unit * (maxBeadSize + 1), (unit + 1) * (maxBeadSize + 1))
      const partners = this.partners[unit]!
      if (partners.length === 0) continue
      const holders =
        partners.length === 1
          ? other.places[partners[0]!]!.length
          : new Set(partners.flatMap((partner) => other.places[partner]!)).size
      const once = Math.max(accident, holders / (sentences + unseen))
      const rate = this.rate[unit]!
      for (let n = 1; n <= maxBeadSize; n++) {
        const chance = 1 - (1 - once) ** n
        if (chance >= rate) continue
        const missing = discount * Math.log((1 - rate) / (1 - chance))
        this.missing[unit * (maxBeadSize + 1) + n] = missing
        this.found[unit * (maxBeadSize + 1) + n] = discount * Math.log(rate / chance) - missing
      }
    }
    this.words.forEach((words, i) => {
      for (let n = 1; n <= maxBeadSize; n++) {
        let sum = 0
        for (const unit of words) sum += this.missing[unit * (maxBeadSize + 1) + n]!
        this.missingAll[i * (maxBeadSize + 1) + n] = sum
      }
    })
  }
}

/** Words of a source sentence and of a target sentence that may translate each other. */
interface Meeting {
  source: number[]
  target: number[]
}

/** Meetings of a source sentence with the target sentences `from` to `to`, the end left out, and what follows from them. */
interface Row {
  sentence: number
  from: number
  to: number
  meetings: (Meeting | undefined)[]
  /** At `(j - from) * maxBeadSize + n - 1`: what its words say of the n target sentences that end with j. NaN: not asked yet. */
  source: Float64Array
  /** At `(j - from) * maxBeadSize + m - 1`: what the words of target sentence j say of the m source sentences that end with it. */
  target: Float64Array
}

const none: Meeting = {source: [], target: []}

/** How strongly words say that stretches of sentences translate each other: log odds. */
export class Evidence {
  private readonly source: Side
  private readonly target: Side
  /** Whether each unit of either side carries meaning, and whether it is known to have translations, here or not. */
  private readonly content: readonly [readonly boolean[], readonly boolean[]]
  private readonly translated: readonly [readonly boolean[], readonly boolean[]]
  /** The rows looked at last, by sentence modulo `maxBeadSize`. */
  private readonly rows: Row[] = []
  private union = 0

  /**
   * @param texts sentences of either side.
   * @param units of either side.
   * @param window where counterparts of source sentence i are looked for, as far as one can say beforehand.
   * @param translated whether each unit of the source (0) or the target (1) is known to have translations, here or not.
   */
  constructor(
    texts: readonly [readonly string[], readonly string[]],
    units: readonly [WordClasses, WordClasses],
    private readonly window: (i: number) => readonly [from: number, to: number],
    translated: (side: 0 | 1) => readonly boolean[] = () => [],
  ) {
    this.source = new Side(texts[0], units[0])
    this.target = new Side(texts[1], units[1])
    this.content = [units[0].content, units[1].content]
    this.translated = [translated(0), translated(1)]
  }

  /** Makes two units partners. */
  join(s: number, t: number): void {
    if (this.source.partners[s]!.includes(t)) return
    this.source.partners[s]!.push(t)
    this.target.partners[t]!.push(s)
  }

  /** Takes partners, and rates when measured, into account. */
  weigh(): void {
    this.source.weigh(this.target)
    this.target.weigh(this.source)
    this.rows.length = 0
  }

  /** Measures how often each word finds a counterpart in true beads. */
  measure(beads: readonly (readonly [a: number, b: number, c: number, d: number])[]): void {
    const sides = [this.source, this.target] as const
    const seen = sides.map((side) => new Float64Array(side.rate.length))
    const found = sides.map((side) => new Float64Array(side.rate.length))
    for (const [a, b, c, d] of beads) {
      const halves = [
        new Set(this.source.words.slice(a, b).flatMap((words) => [...words])),
        new Set(this.target.words.slice(c, d).flatMap((words) => [...words])),
      ] as const
      sides.forEach((side, k) => {
        for (const unit of halves[k]!) {
          if (side.partners[unit]!.length === 0) continue
          seen[k]![unit]!++
          if (side.partners[unit]!.some((partner) => halves[1 - k]!.has(partner))) found[k]![unit]!++
        }
      })
    }
    sides.forEach((side, k) => {
      const all = (sum(found[k]!) + trust * usuallyFound) / (sum(seen[k]!) + trust)
      for (let unit = 0; unit < side.rate.length; unit++) {
        side.rate[unit] = Math.min(surest, (found[k]![unit]! + trust * all) / (seen[k]![unit]! + trust))
      }
    })
  }

  /** Log odds that source sentences a to b translate target sentences c to d: the sum of what the words of each say. */
  score(a: number, b: number, c: number, d: number): number {
    let total = 0
    for (let i = a; i < b; i++) total += this.sourceOdds(this.row(i, c, d), d - 1, d - c)
    for (let j = c; j < d; j++) total += this.targetOdds(b - 1, b - a, j)
    return total
  }

  /**
   * Of the words that carry meaning in source sentences a to b and target sentences c to d: how many have a counterpart
   * across, and how many may have one, because they have partners anywhere or are known to have translations.
   */
  answers(a: number, b: number, c: number, d: number): [found: number, asked: number] {
    const words = [
      new Set(this.source.words.slice(a, b).flatMap((words) => [...words])),
      new Set(this.target.words.slice(c, d).flatMap((words) => [...words])),
    ] as const
    let [found, asked] = [0, 0]
    for (const [k, {partners}] of [this.source, this.target].entries()) {
      const across = words[1 - k]!
      for (const unit of words[k]!) {
        if (!this.content[k]![unit] || !(partners[unit]!.length > 0 || this.translated[k]![unit])) continue
        asked++
        if (partners[unit]!.some((mate) => across.has(mate))) found++
      }
    }
    return [found, asked]
  }

  /** Share of the words of a sentence that have a partner anywhere: of the others nothing can be said. */
  knownShare(k: 0 | 1, sentence: number): number {
    const {words, partners} = k === 0 ? this.source : this.target
    const units = words[sentence]!
    return units.filter((unit) => partners[unit]!.length > 0).length / Math.max(1, units.length)
  }

  /**
   * What a sentence adds to a bead: as `score`, but a word counts only where it explains what the rest leaves open.
   *
   * @param k side of the sentence: 0 source, 1 target.
   * @param rest the other sentences of that side.
   * @param across those of the other side.
   */
  gain(k: 0 | 1, sentence: number, rest: readonly number[], across: readonly number[]): number {
    const [side, other] = k === 0 ? [this.source, this.target] : [this.target, this.source]
    const here = new Set(rest.flatMap((n) => [...side.words[n]!]))
    const there = new Set(across.flatMap((n) => [...other.words[n]!]))
    const added = new Set(side.words[sentence])
    const explained = (unit: number, by: ReadonlySet<number>) =>
      other.partners[unit]!.some((mate) => by.has(mate))
    let total = 0
    for (const unit of added) {
      const mates = side.partners[unit]!.filter((mate) => there.has(mate))
      if (mates.length === 0) total += side.says(unit, across.length, false)
      else if (mates.some((mate) => !explained(mate, here))) total += side.says(unit, across.length, true)
    }
    for (const unit of there) {
      const before = explained(unit, here)
      total += other.says(unit, rest.length + 1, before || explained(unit, added))
      total -= other.says(unit, rest.length, before)
    }
    return total
  }

  /** What the words of a source sentence say of the n target sentences that end with j. */
  private sourceOdds(row: Row, j: number, n: number): number {
    const at = (j - row.from) * maxBeadSize + n - 1
    const known = row.source[at]!
    if (!Number.isNaN(known)) return known
    const {stamp, found, missingAll} = this.source
    let total = missingAll[row.sentence * (maxBeadSize + 1) + n]!
    this.union++
    for (let k = j - n + 1; k <= j; k++) {
      for (const s of (row.meetings[k - row.from] ?? none).source) {
        if (stamp[s] === this.union) continue
        stamp[s] = this.union
        total += found[s * (maxBeadSize + 1) + n]!
      }
    }
    row.source[at] = total
    return total
  }

  /** What the words of target sentence j say of the m source sentences that end with i, whose rows are at hand. */
  private targetOdds(i: number, m: number, j: number): number {
    const last = this.rows[i % maxBeadSize]!
    const at = (j - last.from) * maxBeadSize + m - 1
    const known = last.target[at]!
    if (!Number.isNaN(known)) return known
    const {stamp, found, missingAll} = this.target
    let total = missingAll[j * (maxBeadSize + 1) + m]!
    this.union++
    for (let k = i - m + 1; k <= i; k++) {
      const row = this.rows[k % maxBeadSize]!
      for (const t of (row.meetings[j - row.from] ?? none).target) {
        if (stamp[t] === this.union) continue
        stamp[t] = this.union
        total += found[t * (maxBeadSize + 1) + m]!
      }
    }
    last.target[at] = total
    return total
  }

  /** Calls `each` for target sentences that share a word with source sentence i. */
  meets(i: number, each: (j: number) => void): void {
    const row = this.row(i, 0, this.target.words.length)
    row.meetings.forEach((_, at) => {
      each(row.from + at)
    })
  }

  /** Calls `each` for places where two units meet that stand in few sentences; the fewer, the greater the weight. */
  rare(few: number, each: (i: number, j: number, weight: number) => void): void {
    this.source.partners.forEach((partners, s) => {
      const here = this.source.places[s]!
      if (here.length > few) return
      for (const t of partners) {
        const there = this.target.places[t]!
        if (there.length > few) continue
        const weight = 1 / (here.length * there.length)
        for (const i of here) for (const j of there) each(i, j, weight)
      }
    })
  }

  private row(i: number, c: number, d: number): Row {
    const known = this.rows[i % maxBeadSize]
    if (known?.sentence === i && known.from <= c && known.to >= d) return known
    const window = this.window(i)
    const from = Math.min(c, window[0])
    const to = Math.max(d, window[1])
    const meetings: (Meeting | undefined)[] = new Array(to - from)
    for (const s of this.source.words[i]!) {
      for (const t of this.source.partners[s]!) {
        const places = this.target.places[t]!
        for (let p = firstNotBelow(places, from); p < places.length && places[p]! < to; p++) {
          const at = places[p]! - from
          const meeting = meetings[at]
          if (meeting) {
            meeting.source.push(s)
            meeting.target.push(t)
          } else meetings[at] = {source: [s], target: [t]}
        }
      }
    }
    const row = {
      sentence: i,
      from,
      to,
      meetings,
      source: new Float64Array(meetings.length * maxBeadSize).fill(Number.NaN),
      target: new Float64Array(meetings.length * maxBeadSize).fill(Number.NaN),
    }
    this.rows[i % maxBeadSize] = row
    return row
  }
}

/** First place in an ascending list whose value isn't below `value`. */
function firstNotBelow(list: readonly number[], value: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0)
}
