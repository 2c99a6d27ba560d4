/** Walks the words of a text through the tries of term indexes, over every reading that the words have. */
import type {TermTier, Token} from '../types.js'
import type {Entry, Reading, TermIndex, Word} from './term-index.js'
import {rankOf} from './tiers.js'

/** Terms found: tokens `from` to `to` (half-open) are spelt, or may be read, as the terms that end at a node. */
export interface Found {
  from: number
  to: number
  place: TermPlace
  tier: TermTier
  rule: string
  /** How many tokens stand for the term; one in a gap does not count. */
  tokens: number
  /** The words as they were read, in small letters; undefined when they are spelt as all the terms are. */
  surface: string | undefined
}

/** A node of an index, where terms end. */
export interface TermPlace {
  shelf: Shelf
  node: number
}

/** An index, and the ids of concepts in it that are not to be found. */
export interface Shelf {
  index: TermIndex
  hidden: ReadonlySet<string>
}

export interface SearchOptions {
  /** Lets one word stand inside a term. */
  gapped: boolean
  /** Lets a word stand for another that is derived from it. */
  related: boolean
}

/** Tokens from a place up to `to` may stand for another name of a concept (*PBB*, *Perserikatan Bangsa-Bangsa*). */
interface Expansion {
  to: number
  term: string
}

/**
 * Every term that every shelf has at any place of a text, inside others too. The last place comes first:
 * so what a longer term contains is known when the longer term is read.
 */
export function search(
  text: string,
  tokens: readonly Token[],
  shelves: readonly Shelf[],
  options: SearchOptions,
): Found[] {
  const expansions: Expansion[][] = []
  const walks = shelves.map((shelf) => new Walk(text, tokens, shelf, options, expansions))
  const found: Found[] = []
  for (let from = tokens.length - 1; from >= 0; from--) {
    const first = found.length
    for (const walk of walks) walk.start(from, found)
    // What starts here may be another name of a concept, and with it the start of a longer term.
    for (let place = first; place < found.length; place++) expand(found[place]!, expansions)
    if (expansions[from]) for (const walk of walks) walk.startWithExpansions(from, found)
  }
  return found
}

/** The entries of a place that may be found. */
export function entriesAt({shelf: {index, hidden}, node}: TermPlace): readonly Entry[] {
  const entries = index.endsAt(node)
  return hidden.size === 0 ? entries : entries.filter(({concept}) => !hidden.has(concept.id))
}

/** Notes the other names of a concept that was found, short for long and long for short. */
function expand({from, to, place, tier}: Found, expansions: Expansion[][]): void {
  if (!place.shelf.index.expandsAt(place.node) || rankOf(tier) > rankOf('inflected')) return
  expansions[from] ??= []
  const noted = expansions[from]
  for (const term of entriesAt(place).flatMap((entry) => entry.expansions)) {
    if (!noted.some((other) => other.to === to && other.term === term)) noted.push({to, term})
  }
}

/** One shelf's way through a text. */
class Walk {
  readonly #text: string
  readonly #tokens: readonly Token[]
  readonly #words: readonly Word[]
  readonly #shelf: Shelf
  readonly #index: TermIndex
  readonly #options: SearchOptions
  readonly #expansions: readonly (readonly Expansion[])[]
  /** The readings taken so far. */
  readonly #path: Reading[] = []
  #from = 0
  #found: Found[] = []

  constructor(
    text: string,
    tokens: readonly Token[],
    shelf: Shelf,
    options: SearchOptions,
    expansions: readonly (readonly Expansion[])[],
  ) {
    this.#text = text
    this.#tokens = tokens
    this.#words = tokens.map((token) => shelf.index.word(token))
    this.#shelf = shelf
    this.#index = shelf.index
    this.#options = options
    this.#expansions = expansions
  }

  /** Finds the terms that start at a token. */
  start(from: number, found: Found[]): void {
    if (this.#isNegated(from)) return
    this.#from = from
    this.#found = found
    const word = this.#words[from]!
    for (const reading of this.#readingsOf(word)) {
      if (reading.root >= 0) this.#take(reading, reading.root, from + 1, 0, false)
    }
    if (word.halves) this.#join(word.halves, 0, from, 0, false)
  }

  /** Finds the terms whose first words stand under another name. */
  startWithExpansions(from: number, found: Found[]): void {
    if (this.#isNegated(from)) return
    this.#from = from
    this.#found = found
    this.#expand(0, from, 0, false)
  }

  /** Goes on from a node by the token at `at`. */
  #step(node: number, at: number, tokens: number, gapped: boolean): void {
    if (at >= this.#tokens.length || this.#isBroken(at)) return
    const word = this.#words[at]!
    for (const reading of this.#readingsOf(word)) {
      // Voice is a matter of the head: the first word of a phrase.
      if (reading.level === 'voice') continue
      const {atoms} = reading
      const {trie} = this.#index
      const next = atoms.length === 1 ? trie.child(node, atoms[0]!) : trie.find(atoms, node)
      if (next >= 0) this.#take(reading, next, at + 1, tokens, gapped)
    }
    if (word.halves) this.#join(word.halves, node, at, tokens, gapped)
    if (this.#expansions[at]) this.#expand(node, at, tokens, gapped)
    if (this.#options.gapped && !gapped && word.content) this.#step(node, at + 1, tokens, true)
  }

  /** Takes two tokens as one word. */
  #join(
    halves: ReadonlyMap<string, number>,
    node: number,
    at: number,
    tokens: number,
    gapped: boolean,
  ): void {
    if (at + 1 === this.#tokens.length) return
    const atom = halves.get(this.#words[at + 1]!.folded)
    if (atom === undefined || this.#isBroken(at + 1)) return
    const next = this.#index.trie.child(node, atom)
    if (next < 0) return
    const surface = `${this.#words[at]!.folded} ${this.#words[at + 1]!.folded}`
    this.#take(this.#index.reading([atom], 'variant', 'spacing', surface), next, at + 2, tokens + 1, gapped)
  }

  /** Takes several tokens as another name of what they name. */
  #expand(node: number, at: number, tokens: number, gapped: boolean): void {
    for (const {to, term} of this.#expansions[at]!) {
      const atoms = this.#index.path(term)
      const next = atoms ? this.#index.trie.find(atoms, node) : -1
      if (next < 0) continue
      const reading = this.#index.reading(atoms!, 'variant', 'expansion', term.toLowerCase())
      this.#take(reading, next, to, tokens + to - at - 1, gapped)
    }
  }

  /** Reads what ends at a node, and goes on from it; `tokens` is how many stood for the term before the last. */
  #take(reading: Reading, node: number, to: number, tokens: number, gapped: boolean): void {
    this.#path.push(reading)
    if (this.#index.isEnd(node)) this.#accept(node, to, tokens + 1, gapped)
    if (this.#index.trie.isInner(node)) this.#step(node, to, tokens + 1, gapped)
    this.#path.pop()
  }

  #accept(node: number, to: number, tokens: number, gapped: boolean): void {
    const place = {shelf: this.#shelf, node}
    if (this.#shelf.hidden.size > 0 && entriesAt(place).length === 0) return
    let worst = this.#path[0]!
    let isPlain = this.#index.isPlain(node)
    for (const reading of this.#path) {
      if (rankOf(reading.level) > rankOf(worst.level)) worst = reading
      isPlain &&= reading.isPlain
    }
    const isGap = gapped && worst.level !== 'related'
    this.#found.push({
      from: this.#from,
      to,
      place,
      tier: isGap ? 'gapped' : worst.level,
      rule: isGap ? 'gap' : worst.rule,
      tokens,
      surface: isPlain ? undefined : this.#path.map(({surface}) => surface).join(' '),
    })
  }

  #readingsOf(word: Word): readonly Reading[] {
    return this.#options.related ? word.related : word.readings
  }

  /** Whether a blank line stands before a token. */
  #isBroken(at: number): boolean {
    const {end} = this.#tokens[at - 1]!
    const {start} = this.#tokens[at]!
    return start - end > 1 && /\n\s*\n/.test(this.#text.slice(end, start))
  }

  /** Whether a prefix that means the opposite stands just before (*non NATO*). */
  #isNegated(at: number): boolean {
    return at > 0 && this.#words[at - 1]!.negates
  }
}
