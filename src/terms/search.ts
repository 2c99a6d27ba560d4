/** Walks the words of a text through the tries of term indexes, over every reading that the words have. */
import type {Language, TermTier, Token} from '../types.js'
import type {Entry, Reading, TermIndex} from './term-index.js'
import {worse} from './tiers.js'

/** A term found: tokens `from` to `to` (half-open). */
export interface Found {
  from: number
  to: number
  entry: Entry
  tier: TermTier
  rule: string
  /** How many tokens stand for the term; one in a gap does not count. */
  tokens: number
}

export interface SearchOptions {
  /** Lets one word stand inside a term. */
  gapped: boolean
  /** Lets a word stand for another that is derived from it. */
  related: boolean
}

/** Tokens `from` on, up to `to`, may stand for another name of a concept (*PBB*, *Perserikatan Bangsa-Bangsa*). */
interface Expansion {
  to: number
  term: string
}

/** A way through the tokens so far. */
interface Way {
  node: number
  to: number
  tier: TermTier
  rule: string
  surface: string
  tokens: number
  gapped: boolean
}

/** Finds the terms that start at each token, in one pass from the last token to the first. */
export class Search {
  readonly #text: string
  readonly #tokens: readonly Token[]
  readonly #language: Language
  readonly #options: SearchOptions
  readonly #expansions: Expansion[][] = []

  constructor(text: string, tokens: readonly Token[], language: Language, options: SearchOptions) {
    this.#text = text
    this.#tokens = tokens
    this.#language = language
    this.#options = options
  }

  /** Every term in every index, grouped by nothing, last place first. */
  all(indexes: readonly TermIndex[]): Found[] {
    const found: Found[] = []
    for (let from = this.#tokens.length - 1; from >= 0; from--) this.#at(from, indexes, found)
    return found
  }

  #at(from: number, indexes: readonly TermIndex[], found: Found[]): void {
    if (this.#isNegated(from)) return
    const first = found.length
    const start: Way = {
      node: 0,
      to: from,
      tier: 'exact',
      rule: 'exact',
      surface: '',
      tokens: 0,
      gapped: false,
    }
    for (const index of indexes) this.#step(index, from, start, found)
    // What starts here may be another name of a concept, and with it the start of a longer term.
    for (let place = first; place < found.length; place++) this.#expand(found[place]!)
    const expansions = this.#expansions[from]
    if (expansions) for (const index of indexes) this.#stepOver(index, from, start, found, expansions)
  }

  /** Goes on from a way by the next token. */
  #step(index: TermIndex, from: number, way: Way, found: Found[]): void {
    const token = this.#tokens[way.to]
    if (token === undefined || (way.tokens > 0 && this.#isBroken(way.to))) return
    const word = index.word(token)
    const readings = this.#options.related ? word.related : word.readings
    for (const reading of readings) this.#take(index, from, way, found, reading, way.to + 1)
    const next = this.#tokens[way.to + 1]
    if (word.opens && next && !this.#isBroken(way.to + 1)) {
      const reading = index.joined(token, next)
      if (reading) this.#take(index, from, way, found, reading, way.to + 2)
    }
    if (way.tokens === 0) return
    const expansions = this.#expansions[way.to]
    if (expansions) this.#stepOver(index, from, way, found, expansions)
    if (this.#options.gapped && !way.gapped && token.kind === 'word' && word.content) {
      this.#step(index, from, {...way, to: way.to + 1, gapped: true}, found)
    }
  }

  #stepOver(index: TermIndex, from: number, way: Way, found: Found[], expansions: Expansion[]): void {
    for (const {to, term} of expansions) {
      const atoms = index.path(term)
      if (!atoms) continue
      const reading: Reading = {atoms, level: 'variant', rule: 'expansion', surface: term.toLowerCase()}
      this.#take(index, from, way, found, reading, to)
    }
  }

  #take(index: TermIndex, from: number, way: Way, found: Found[], reading: Reading, to: number): void {
    // Voice is a matter of the head: the first word of a phrase.
    if (reading.level === 'voice' && way.tokens > 0) return
    const node = index.trie.find(reading.atoms, way.node)
    if (node < 0) return
    const tier = worse(way.tier, reading.level)
    const next: Way = {
      node,
      to,
      tier,
      rule: tier === way.tier ? way.rule : reading.rule,
      surface: way.tokens === 0 ? reading.surface : `${way.surface} ${reading.surface}`,
      tokens: way.tokens + to - way.to,
      gapped: way.gapped,
    }
    for (const entry of index.endsAt(node)) {
      const spelt = next.surface === entry.surface
      const own = next.tier === 'exact' && !spelt ? 'variant' : next.tier
      const rule = own === next.tier ? next.rule : 'spelling'
      const gapped = next.gapped && own !== 'related'
      found.push({
        from,
        to,
        entry,
        tier: gapped ? 'gapped' : own,
        rule: gapped ? 'gap' : rule,
        tokens: next.tokens,
      })
    }
    this.#step(index, from, next, found)
  }

  /** Notes the other names of a concept that was found, short for long and long for short. */
  #expand({from, to, entry, tier}: Found): void {
    if (entry.expansions.length === 0 || (tier !== 'exact' && tier !== 'variant' && tier !== 'inflected'))
      return
    this.#expansions[from] ??= []
    const noted = this.#expansions[from]!
    for (const term of entry.expansions) {
      if (!noted.some((other) => other.to === to && other.term === term)) noted.push({to, term})
    }
  }

  /** Whether a blank line stands before a token. */
  #isBroken(index: number): boolean {
    const before = this.#tokens[index - 1]
    const after = this.#tokens[index]
    if (!before || !after || after.start - before.end < 2) return false
    return /\n\s*\n/.test(this.#text.slice(before.end, after.start))
  }

  /** Whether a prefix that means the opposite stands just before (*non NATO*). */
  #isNegated(index: number): boolean {
    const before = this.#tokens[index - 1]
    return (
      before !== undefined &&
      before.kind === 'word' &&
      this.#language.antonymPrefixes.has(before.text.toLowerCase())
    )
  }
}
