import type {Language, Match, TranslationUnit} from '../types.js'
import {Segments} from './segments.js'

/** A unit as it is kept: always with an id. */
type Kept = TranslationUnit & {id: string}

export interface MatchOptions {
  /** The least similarity, 0 to 100. Default 70. */
  cutoff?: number
  /** The most matches. Default 5. */
  limit?: number
  /** The segments before and after, for in-context matches. */
  previous?: string
  next?: string
}

/** A translation memory: what was said before, and how. */
export class Memory implements Iterable<TranslationUnit> {
  readonly source: Language
  readonly target: Language
  #segments: Segments
  /** By segment number; a hole where a unit was deleted. */
  #units: (Kept | undefined)[] = []
  /** Segment numbers by id, in the order in which the units were added, and by source. */
  readonly #byId = new Map<string, number>()
  #bySource = new Map<string, number | number[]>()
  #nextId = 1

  constructor({source, target}: {source: Language; target: Language}) {
    this.source = source
    this.target = target
    this.#segments = new Segments(source)
  }

  /** How many units there are. */
  get size(): number {
    return this.#byId.size
  }

  /**
   * Adds units and returns their ids. A unit without id is given one; a unit whose id is there replaces the one that has it;
   * a unit without id that is the same in source, target and context as one that is there stays that one.
   */
  add(units: TranslationUnit | Iterable<TranslationUnit>): string[] {
    const ids: string[] = []
    for (const unit of Symbol.iterator in units ? units : [units]) {
      const id = unit.id ?? this.#same(unit)?.id ?? this.#newId()
      if (unit.id !== undefined || !this.#byId.has(id)) this.#put({...unit, id})
      ids.push(id)
    }
    return ids
  }

  /** The unit of that id. */
  get(id: string): TranslationUnit | undefined {
    const segment = this.#byId.get(id)
    return segment === undefined ? undefined : this.#units[segment]
  }

  /** Changes the unit of that id; false when there is none. */
  change(id: string, changes: Partial<TranslationUnit>): boolean {
    const unit = this.get(id)
    if (!unit) return false
    this.#put({...unit, ...changes, id})
    return true
  }

  /** Deletes the unit of that id; false when there is none. */
  delete(id: string): boolean {
    const segment = this.#byId.get(id)
    if (segment === undefined) return false
    this.#takeOut(segment)
    this.#byId.delete(id)
    return true
  }

  /** The units, in the order in which they were added. */
  *[Symbol.iterator](): Iterator<TranslationUnit> {
    for (const segment of this.#byId.values()) yield this.#units[segment]!
  }

  /** The units whose source is near the text, nearest first, in-context matches before all. */
  match(text: string, options: MatchOptions = {}): Match[] {
    const {cutoff = 70, limit = 5, previous, next} = options
    const matches: Match[] = []
    this.#segments.search(text, cutoff, (segment, similarity) => {
      const unit = this.#units[segment]!
      const inContext =
        similarity === 100 &&
        previous !== undefined &&
        next !== undefined &&
        unit.previous === previous &&
        unit.next === next
      const {source, target} = unit
      matches.push({
        type: inContext ? 'ice' : 'tm',
        similarity,
        matchQuality: similarity,
        source,
        target,
        unit,
      })
      return cutoff
    })
    return matches
      .sort((a, b) => Number(b.type === 'ice') - Number(a.type === 'ice') || b.matchQuality - a.matchQuality)
      .slice(0, limit)
  }

  #put(unit: Kept): void {
    const before = this.#byId.get(unit.id)
    if (before !== undefined && this.#units[before]!.source === unit.source) {
      this.#units[before] = unit
      return
    }
    if (before !== undefined) this.#takeOut(before)
    const segment = this.#segments.add(unit.source)
    this.#units[segment] = unit
    this.#byId.set(unit.id, segment)
    const others = this.#bySource.get(unit.source)
    this.#bySource.set(unit.source, others === undefined ? segment : [others, segment].flat())
  }

  #takeOut(segment: number): void {
    const {source} = this.#units[segment]!
    this.#segments.delete(segment)
    this.#units[segment] = undefined
    const others = this.#withSource(source).filter((other) => other !== segment)
    if (others.length > 0) this.#bySource.set(source, others)
    else this.#bySource.delete(source)
  }

  #withSource(source: string): number[] {
    return [this.#bySource.get(source) ?? []].flat()
  }

  #same({source, target, previous, next}: TranslationUnit): Kept | undefined {
    return this.#withSource(source)
      .map((segment) => this.#units[segment]!)
      .find((unit) => unit.target === target && unit.previous === previous && unit.next === next)
  }

  #newId(): string {
    while (this.#byId.has(String(this.#nextId))) this.#nextId++
    return String(this.#nextId++)
  }
}
