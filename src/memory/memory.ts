import type {Language, Match, TranslationUnit} from '../types.js'
import {type Item, items, similarity} from './similarity.js'

export interface MatchOptions {
  /** The least similarity, 0 to 100. Default 70. */
  cutoff?: number
  /** The most matches. Default 5. */
  limit?: number
  /** The segments before and after, for in-context matches. */
  previous?: string
  next?: string
}

interface Entry {
  unit: TranslationUnit & {id: string}
  items: Item[]
}

/** A translation memory: what was said before, and how. */
export class Memory implements Iterable<TranslationUnit> {
  readonly source: Language
  readonly target: Language
  readonly #entries = new Map<string, Entry>()
  #nextId = 1

  constructor({source, target}: {source: Language; target: Language}) {
    this.source = source
    this.target = target
  }

  /** How many units there are. */
  get size(): number {
    return this.#entries.size
  }

  /**
   * Adds units and returns their ids. A unit without id is given one; a unit with an id that is there replaces it;
   * a unit with the same source, target and context as one that is there is the same unit, and stays one.
   */
  add(units: TranslationUnit | Iterable<TranslationUnit>): string[] {
    const ids: string[] = []
    for (const unit of Symbol.iterator in units ? units : [units]) {
      const id = unit.id ?? this.#same(unit) ?? this.#newId()
      if (unit.id !== undefined || !this.#entries.has(id)) {
        this.#entries.set(id, {unit: {...unit, id}, items: items(unit.source, this.source)})
      }
      ids.push(id)
    }
    return ids
  }

  get(id: string): TranslationUnit | undefined {
    return this.#entries.get(id)?.unit
  }

  /** Changes the unit of that id; false when there is none. */
  change(id: string, changes: Partial<TranslationUnit>): boolean {
    const entry = this.#entries.get(id)
    if (!entry) return false
    this.add({...entry.unit, ...changes, id})
    return true
  }

  /** Deletes the unit of that id; false when there is none. */
  delete(id: string): boolean {
    return this.#entries.delete(id)
  }

  /** The units, in the order in which they were added. */
  *[Symbol.iterator](): Iterator<TranslationUnit> {
    for (const {unit} of this.#entries.values()) yield unit
  }

  /** The units whose source is near the text, nearest first, in-context matches before all. */
  match(text: string, options: MatchOptions = {}): Match[] {
    const {cutoff = 70, limit = 5, previous, next} = options
    const wanted = items(text, this.source)
    const matches: Match[] = []
    for (const {unit, items} of this.#entries.values()) {
      const near = similarity(wanted, items)
      if (near < cutoff) continue
      const inContext =
        near === 100 &&
        previous !== undefined &&
        next !== undefined &&
        unit.previous === previous &&
        unit.next === next
      const {source, target} = unit
      matches.push({
        type: inContext ? 'ice' : 'tm',
        similarity: near,
        matchQuality: near,
        source,
        target,
        unit,
      })
    }
    return matches
      .sort((a, b) => Number(b.type === 'ice') - Number(a.type === 'ice') || b.matchQuality - a.matchQuality)
      .slice(0, limit)
  }

  #same({source, target, previous, next}: TranslationUnit): string | undefined {
    for (const [id, {unit}] of this.#entries) {
      if (
        unit.source === source &&
        unit.target === target &&
        unit.previous === previous &&
        unit.next === next
      ) {
        return id
      }
    }
    return undefined
  }

  #newId(): string {
    while (this.#entries.has(String(this.#nextId))) this.#nextId++
    return String(this.#nextId++)
  }
}
