/** A translation memory in the process. */
import {expectText} from '../misuse.js'
import type {ConcordanceLine, Language, Match, TranslationUnit} from '../types/index.js'
import {Concordance, type ConcordanceOptions, expectConcordance} from './concordance.js'
import {type MatchOptions, Ranking} from './ranking.js'
import {Segments} from './segments.js'
import {
  changedUnit,
  checkLanguages,
  checkUnit,
  type KeptUnit,
  keptUnit,
  sameText,
  sameUnit,
  unitsIn,
} from './unit.js'

/**
 * A translation memory: what was said before, and how.
 *
 * @example
 * ```js
 * import {english, indonesian, Memory} from 'padanan'
 *
 * const memory = new Memory({source: indonesian, target: english})
 * memory.add([{source: 'Perundingan dimulai pada 10 Januari.', target: 'Talks begin on January 10.'}])
 * memory.match('Perundingan dimulai pada 12 Januari.').map(({target}) => target)
 * // ['Talks begin on January 12.']
 * ```
 */
export class Memory implements Iterable<TranslationUnit> {
  /** The language of the sources. */
  readonly source: Language
  /** The language of the targets. */
  readonly target: Language
  /** Each version of a unit is a segment; the target side is indexed when a concordance first asks for it. */
  #sources: Segments
  #targets: Segments | undefined
  #concordances: {source?: Concordance; target?: Concordance} = {}
  /** By segment number; a hole where a unit was changed or deleted. */
  #units: (KeptUnit | undefined)[] = []
  /** Segment numbers by id, in the order of the segments, and by source. */
  #byId = new Map<string, number>()
  #bySource = new Map<string, number | number[]>()
  /** How many versions of units there have been. */
  #versions = 0

  /** @throws TypeError without two languages. */
  constructor(languages: {
    /** The language of the sources. */ source: Language /** The language of the targets. */
    target: Language
  }) {
    checkLanguages(languages)
    const {source, target} = languages
    this.source = source
    this.target = target
    this.#sources = new Segments(source)
  }

  /** How many units there are. */
  get size(): number {
    return this.#byId.size
  }

  /**
   * Adds units and returns their ids. A unit without id is given one; a unit whose id is there replaces the one that has it;
   * a unit without id that is the same in source, target and context as one that is there stays that one.
   *
   * @throws TypeError when a source or target has no text.
   */
  add(units: TranslationUnit | Iterable<TranslationUnit>): string[] {
    const ids: string[] = []
    for (const unit of unitsIn(units)) {
      checkUnit(unit)
      const id = unit.id ?? this.#same(unit)?.id ?? this.#newId()
      const known = this.get(id)
      if (!known || (unit.id !== undefined && !sameUnit(known, unit))) this.#put(keptUnit(unit, id))
      ids.push(id)
    }
    return ids
  }

  /** The unit of that id. */
  get(id: string): TranslationUnit | undefined {
    const segment = this.#byId.get(id)
    return segment === undefined ? undefined : {...this.#units[segment]!}
  }

  /** Changes the unit of that id; false when there is none. */
  change(id: string, changes: Partial<TranslationUnit>): boolean {
    const segment = this.#byId.get(id)
    if (segment === undefined) return false
    this.#put(changedUnit(this.#units[segment]!, changes))
    return true
  }

  /** Deletes the unit of that id; false when there is none. */
  delete(id: string): boolean {
    const segment = this.#byId.get(id)
    if (segment === undefined) return false
    this.#takeOut(segment)
    this.#byId.delete(id)
    this.#compact()
    return true
  }

  /** The units, in the order in which they were added or last changed. */
  *[Symbol.iterator](): Iterator<TranslationUnit> {
    for (const segment of this.#byId.values()) yield {...this.#units[segment]!}
  }

  /**
   * The units whose source is similar to the text: in-context matches first, then the highest quality, then the newest.
   * Every unit whose similarity reaches the cutoff is considered.
   *
   * @throws TypeError for a cutoff or limit out of range.
   */
  match(text: string, options: MatchOptions = {}): Match[] {
    expectText('the text', text)
    const ranking = new Ranking(text, options, this.source, this.target)
    this.#sources.search(text, ranking.cutoff, (segment, similarity) =>
      ranking.consider(this.#units[segment]!, similarity, segment),
    )
    return ranking.matches().map((match) => ({...match, unit: {...match.unit}}))
  }

  /** Units that hold words or a phrase, inflected too, the newest first, with the counterparts in the other language. */
  concordance(query: string, options: ConcordanceOptions = {}): ConcordanceLine[] {
    expectConcordance(query, options)
    const unitOf = (segment: number) => ({...this.#units[segment]!})
    return this.#concordanceOf(options.side ?? 'source').lines(query, options, this, unitOf)
  }

  #concordanceOf(side: 'source' | 'target'): Concordance {
    if (side === 'target' && !this.#targets) {
      this.#targets = new Segments(this.target)
      for (const [segment, unit] of this.#units.entries()) {
        this.#targets.add(unit?.target ?? '')
        if (!unit) this.#targets.delete(segment)
      }
    }
    this.#concordances[side] ??= new Concordance(side === 'source' ? this.#sources : this.#targets!)
    return this.#concordances[side]
  }

  #put(unit: KeptUnit): void {
    const before = this.#byId.get(unit.id)
    if (before !== undefined) this.#takeOut(before)
    this.#versions++
    const segment = this.#sources.add(unit.source)
    this.#targets?.add(unit.target)
    this.#units[segment] = unit
    this.#byId.delete(unit.id)
    this.#byId.set(unit.id, segment)
    const others = this.#bySource.get(unit.source)
    this.#bySource.set(unit.source, others === undefined ? segment : [others, segment].flat())
    if (before !== undefined) this.#compact()
  }

  #takeOut(segment: number): void {
    const {source} = this.#units[segment]!
    this.#sources.delete(segment)
    this.#targets?.delete(segment)
    this.#units[segment] = undefined
    const others = this.#withSource(source).filter((other) => other !== segment)
    if (others.length > 0) this.#bySource.set(source, others)
    else this.#bySource.delete(source)
  }

  /** Begins anew when most segments are gone, so that changes without end don't fill the memory. */
  #compact(): void {
    if (this.#units.length < 1000 || this.#units.length < 2 * this.size) return
    const units = [...this]
    this.#sources = new Segments(this.source)
    this.#targets = undefined
    this.#concordances = {}
    this.#units = []
    this.#byId = new Map()
    this.#bySource = new Map()
    for (const unit of units) this.#put(unit as KeptUnit)
  }

  #withSource(source: string): number[] {
    return [this.#bySource.get(source) ?? []].flat()
  }

  #same(unit: TranslationUnit): KeptUnit | undefined {
    return this.#withSource(unit.source)
      .map((segment) => this.#units[segment]!)
      .find((other) => sameText(other, unit))
  }

  /** The number of the next version, as text; the next free one after it where a unit came with that id. */
  #newId(): string {
    let id = this.#versions + 1
    while (this.#byId.has(String(id))) id++
    return String(id)
  }
}
