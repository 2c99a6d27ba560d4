/** The order of matches: context, quality, penalties, age. */
import type {Language, Match, Penalty, TranslationUnit} from '../types/index.js'
import {adapt} from './adapt.js'
import {edits} from './edits.js'

/** Points off a match, 0 to 100, by reason. */
export type PenaltyPoints = Record<Penalty['reason'], number>

/** What is taken off when the caller says nothing else. */
export const usualPenalties: PenaltyPoints = {machine: 5, unapproved: 2, domain: 1, ambiguous: 1}

/** What is asked of a memory beside the text. */
export interface MatchOptions {
  /** The least similarity, 1 to 100. Default 70. */
  cutoff?: number
  /** The most matches. Default 5. */
  limit?: number
  /** The segments before and after, '' where there is none: an exact match with the same neighbours is an in-context match. */
  previous?: string
  /** The segment after, for in-context matches. */
  next?: string
  /** The id of the segment: an exact match with the same id is an in-context match too. */
  id?: string
  /** The domain of the text. Units whose `properties.domain` is another one are less trusted. */
  domain?: string
  /**
   * Points off. Default: `machine` 5 (`properties.type` is `mt`), `unapproved` 2 (`properties.state` is `initial`),
   * `domain` 1, `ambiguous` 1 (the same source stands in the memory with another target).
   */
  penalties?: Partial<PenaltyPoints>
  /** Which units to consider at all. */
  where?: (unit: TranslationUnit) => boolean
  /** Whether to adapt targets where only figures and names differ. Default true. */
  adapt?: boolean
}

const optionNames: ReadonlySet<string> = new Set<keyof MatchOptions>([
  'cutoff',
  'limit',
  'previous',
  'next',
  'id',
  'domain',
  'penalties',
  'where',
  'adapt',
])

interface Candidate {
  match: Match
  /** The higher, the later added. */
  order: number
}

/**
 * Puts candidates in order: in-context matches first, then the highest quality, then what was added last.
 * It tells how similar a candidate has to be to count yet, so that a search can end early.
 */
export class Ranking {
  readonly cutoff: number
  readonly #limit: number
  readonly #points: PenaltyPoints
  readonly #candidates: Candidate[] = []
  /** The best qualities that are certain by now, lowest first; at most as many as the limit. */
  readonly #certain: number[] = []
  /** The same of units that were only foreseen. */
  readonly #foreseen: number[] = []

  constructor(
    readonly text: string,
    readonly options: MatchOptions,
    readonly source: Language,
    readonly target: Language,
  ) {
    for (const name of Object.keys(options)) {
      if (!optionNames.has(name)) {
        throw new TypeError(`padanan: option ${name}: unknown; expected ${[...optionNames].join(', ')}`)
      }
    }
    const {cutoff = 70, limit = 5, penalties} = options
    if (!(cutoff >= 1 && cutoff <= 100)) {
      throw new TypeError(`padanan: cutoff ${cutoff}: give a similarity from 1 to 100, as in cutoff: 70`)
    }
    if (!(limit >= 1)) throw new TypeError(`padanan: limit ${limit}: give a number of matches, 1 or more`)
    this.cutoff = cutoff
    this.#limit = limit
    this.#points = {...usualPenalties, ...penalties}
  }

  /**
   * Takes a candidate in.
   * @param order The higher, the later it was added to the memory.
   * @returns the similarity that the next has to reach.
   */
  consider(unit: TranslationUnit, similarity: number, order: number): number {
    if (this.options.where?.(unit) ?? true) {
      const penalties = this.#penalties(unit)
      const inContext = similarity === 100 && this.#inContext(unit)
      const {source, target} = unit
      const matchQuality = Math.max(
        0,
        penalties.reduce((quality, {points}) => quality - points, similarity),
      )
      const match: Match = {
        type: inContext ? 'icm' : 'tm',
        similarity,
        matchQuality,
        source,
        target,
        unit,
        edits: [],
        penalties,
        adapted: [],
      }
      this.#candidates.push({match, order})
      // What follows must be in context too, thus exact, to stand before a match in context.
      this.#note(this.#certain, inContext ? 100 : matchQuality - this.#points.ambiguous)
    }
    return this.least
  }

  /** As `consider`, of a unit that isn't here yet: it is taken to have all penalties. */
  foresee(similarity: number): number {
    if (!this.options.where) {
      const penalties = Object.values(this.#points).reduce((sum, points) => sum + Math.max(0, points), 0)
      this.#note(this.#foreseen, similarity - penalties)
    }
    return this.#leastOf(this.#foreseen)
  }

  /** The similarity that the next candidate has to reach. */
  get least(): number {
    return this.#leastOf(this.#certain)
  }

  #leastOf(certain: readonly number[]): number {
    return certain.length < this.#limit ? this.cutoff : Math.max(this.cutoff, certain[0]!)
  }

  #note(certain: number[], quality: number): void {
    if (certain.length === this.#limit && quality <= certain[0]!) return
    if (certain.length === this.#limit) certain.shift()
    const place = certain.findIndex((other) => other > quality)
    certain.splice(place < 0 ? certain.length : place, 0, quality)
  }

  /** The matches, best first. */
  matches(): Match[] {
    this.#penaliseAmbiguous()
    return this.#candidates
      .sort(
        (a, b) =>
          Number(b.match.type === 'icm') - Number(a.match.type === 'icm') ||
          b.match.matchQuality - a.match.matchQuality ||
          b.match.similarity - a.match.similarity ||
          b.order - a.order,
      )
      .slice(0, this.#limit)
      .map(({match}) => this.#complete(match))
  }

  #complete(match: Match): Match {
    match.edits = edits(match.source, this.text, this.source)
    if (match.edits.length > 0 && this.options.adapt !== false) {
      Object.assign(match, adapt(match.unit, this.text, this.source, this.target))
    }
    return match
  }

  #inContext(unit: TranslationUnit): boolean {
    const {previous, next, id} = this.options
    if (id !== undefined && unit.id === id) return true
    return Boolean(previous || next) && unit.previous === previous && unit.next === next
  }

  #penalties({properties}: TranslationUnit): Penalty[] {
    const {domain} = this.options
    const reasons: Penalty['reason'][] = []
    if (properties?.type === 'mt') reasons.push('machine')
    if (properties?.state === 'initial') reasons.push('unapproved')
    if (domain && properties?.domain && properties.domain !== domain) reasons.push('domain')
    return this.#worth(reasons)
  }

  #penaliseAmbiguous(): void {
    const targets = new Map<string, Set<string>>()
    for (const {match} of this.#candidates) {
      const known = targets.get(match.source)
      if (known) known.add(match.target)
      else targets.set(match.source, new Set([match.target]))
    }
    for (const {match} of this.#candidates) {
      if (match.type === 'icm' || targets.get(match.source)!.size === 1) continue
      const penalties = this.#worth(['ambiguous'])
      match.penalties.push(...penalties)
      for (const {points} of penalties) match.matchQuality = Math.max(0, match.matchQuality - points)
    }
  }

  #worth(reasons: readonly Penalty['reason'][]): Penalty[] {
    return reasons.map((reason) => ({reason, points: this.#points[reason]})).filter(({points}) => points > 0)
  }
}
