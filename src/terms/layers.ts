/** The concepts of a glossary in layers, so that an edit need not index again what it leaves as it is. */
import type {Concept, Language} from '../types/index.js'
import {TermIndex} from './term-index.js'
import {TypoIndex} from './typo.js'

/** Concepts that were indexed together. A layer never changes: an edit hides its concepts in a copy. */
export class Layer {
  readonly concepts: ReadonlyMap<string, Concept>
  /** Ids that a later layer says anew, or that were removed. */
  readonly hidden: ReadonlySet<string>
  /** Of two glossaries the first has 0, the next 1: where both answer as well, the lower comes first. */
  readonly rank: number
  readonly #terms: Map<string, TermIndex>
  readonly #typos: Map<string, TypoIndex>

  constructor(
    concepts: ReadonlyMap<string, Concept>,
    hidden: ReadonlySet<string> = new Set(),
    rank = 0,
    same?: Layer,
  ) {
    this.concepts = concepts
    this.hidden = hidden
    this.rank = rank
    this.#terms = same ? same.#terms : new Map()
    this.#typos = same ? same.#typos : new Map()
  }

  /** How many concepts are seen. */
  get size(): number {
    return this.concepts.size - this.hidden.size
  }

  get(id: string): Concept | undefined {
    return this.hidden.has(id) ? undefined : this.concepts.get(id)
  }

  *seen(): Generator<Concept> {
    for (const concept of this.concepts.values()) if (!this.hidden.has(concept.id)) yield concept
  }

  /** The layer with more ids hidden. */
  hiding(ids: ReadonlySet<string>): Layer {
    const more = [...ids].filter((id) => this.get(id))
    return more.length === 0
      ? this
      : new Layer(this.concepts, new Set([...this.hidden, ...more]), this.rank, this)
  }

  /** The layer so much further back. */
  behind(ranks: number): Layer {
    return new Layer(this.concepts, this.hidden, this.rank + ranks, this)
  }

  /** The index of a language, made when it is first asked for. */
  terms(language: Language): TermIndex {
    let index = this.#terms.get(language.code)
    if (!index) {
      index = new TermIndex(this.concepts.values(), language)
      this.#terms.set(language.code, index)
    }
    return index
  }

  /** The index of misspelt terms of a language, made when it is first asked for. */
  typos(language: Language): TypoIndex {
    let index = this.#typos.get(language.code)
    if (!index) {
      index = new TypoIndex(this.terms(language).entries, language)
      this.#typos.set(language.code, index)
    }
    return index
  }
}

/**
 * Joins small layers and drops what is hidden, so that there are never more than about log n layers
 * and every concept is indexed again about log n times, however many edits there are (O'Neil et al. 1996,
 * The log-structured merge-tree).
 */
export function compact(layers: readonly Layer[]): Layer[] {
  const kept: Layer[] = []
  for (const layer of layers) {
    if (layer.size === 0) continue
    let next = 8 * layer.hidden.size > layer.concepts.size ? join([layer]) : layer
    const isSmall = (last: Layer) => last.rank === next.rank && last.size <= 2 * next.size
    while (kept.length > 0 && isSmall(kept.at(-1)!)) next = join([kept.pop()!, next])
    kept.push(next)
  }
  return kept
}

function join(layers: readonly Layer[]): Layer {
  return new Layer(
    new Map(layers.flatMap((layer) => [...layer.seen()]).map((concept) => [concept.id, concept])),
    undefined,
    layers[0]!.rank,
  )
}
