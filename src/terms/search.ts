/** Walks the words of a text through the tries of term indexes, over every reading that the words have. */
import type {TermSection, TermTier, Token} from '../types/index.js'
import {haveCapital, haveCapitalsOf, isCaseSensitive, isProperName} from './capitals.js'
import {type Gap, Surroundings} from './surroundings.js'
import {
  type Entry,
  HEAD,
  isJoint,
  marks,
  type Readings,
  SEVERAL,
  type TermIndex,
  type Word,
} from './term-index.js'
import {rankOf} from './tiers.js'
import type {Reading} from './vocabulary.js'

/** Terms found: tokens `from` to `to` (half-open) are spelt, or may be read, as they are. */
export interface Found {
  from: number
  to: number
  entries: readonly Entry[]
  /** Of the index that they are in. */
  rank: number
  /** Whether any of the terms has another name, longer or shorter. */
  isExpanding: boolean
  tier: TermTier
  rule: string
  /** How many tokens stand for the term; one in a gap does not count. */
  tokens: number
  /** Whether a word was read as a form that only verbs have. */
  isVerbal: boolean
  /** The words as they were read, in small letters; undefined when they are spelt as all the terms are. */
  surface: string | undefined
}

/** An index, and the ids of concepts in it that are not to be found. */
export interface Searchable {
  index: TermIndex
  hidden: ReadonlySet<string>
  /** Where glossaries answer as well, the lower comes first. */
  rank: number
}

export interface SearchOptions {
  /** Lets one word stand inside a term. */
  gapped: boolean
  /** Takes loose readings and gaps too: for a query, where somebody asks for a term. */
  loose: boolean
}

/** Tokens from a place up to `to` may stand for another name of a concept (*PBB*, *Perserikatan Bangsa-Bangsa*). */
interface Expansion {
  to: number
  term: string
  /** How far the tokens stand from the name that they were found to be. */
  level: Reading['level']
}

/**
 * Every term that every index has at any place of a text, inside others too. The last place comes first:
 * so what a longer term contains is known when the longer term is read.
 */
export function search(
  text: string,
  tokens: readonly Token[],
  indexes: readonly Searchable[],
  options: SearchOptions,
): Found[] {
  const expansions: Expansion[][] = []
  const walks = indexes.map((each) => new Walk(text, tokens, each, options, expansions))
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

/** Notes the other names of a concept that was found, short for long and long for short. */
function expand({from, to, entries, isExpanding, tier}: Found, expansions: Expansion[][]): void {
  if (!isExpanding) return
  if (tier !== 'exact' && tier !== 'variant' && tier !== 'inflected') return
  const level = tier === 'exact' ? 'variant' : tier
  expansions[from] ??= []
  const noted = expansions[from]
  for (const term of entries.flatMap((entry) => entry.expansions)) {
    if (!noted.some((other) => other.to === to && other.term === term)) noted.push({to, term, level})
  }
}

/** One index's way through a text. */
class Walk {
  readonly #tokens: readonly Token[]
  readonly #words: readonly Word[]
  readonly #around: Surroundings
  readonly #searchable: Searchable
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
    searchable: Searchable,
    options: SearchOptions,
    expansions: readonly (readonly Expansion[])[],
  ) {
    this.#tokens = tokens
    this.#words = tokens.map((token) => searchable.index.word(token))
    this.#around = new Surroundings(text, tokens, this.#words)
    this.#searchable = searchable
    this.#index = searchable.index
    this.#options = options
    this.#expansions = expansions
  }

  /** Finds the terms that start at a token. */
  start(from: number, found: Found[]): void {
    const word = this.#words[from]!
    const {all, roots} = this.#readingsOf(word)
    if ((roots.length === 0 && !word.halves) || this.#around.isNegated(from)) return
    this.#from = from
    this.#found = found
    for (let place = 0; place < roots.length; place++) {
      const root = roots[place]!
      if (root >= 0) this.#take(all[place]!, root, from + 1, 0, 'none')
    }
    if (word.halves) this.#join(word.halves, 0, from, 0, 'none')
  }

  /** Finds the terms whose first words stand under another name. */
  startWithExpansions(from: number, found: Found[]): void {
    if (this.#around.isNegated(from)) return
    this.#from = from
    this.#found = found
    this.#expand(0, from, 0, 'none')
  }

  /** Goes on from a node by the token at `at`. */
  #step(node: number, at: number, tokens: number, gap: Gap): void {
    if (at >= this.#tokens.length || this.#around.isBroken(at)) return
    // The hyphen between two names is none of the term's words: *Asia-Afrika*.
    if (isJoint(this.#tokens, at)) {
      this.#step(node, at + 1, tokens, gap)
      return
    }
    const word = this.#words[at]!
    const {trie} = this.#index
    const {all, atoms} = this.#readingsOf(word)
    for (let place = 0; place < atoms.length; place++) {
      const atom = atoms[place]!
      if (atom === HEAD) continue
      const next = atom === SEVERAL ? trie.find(all[place]!.atoms, node) : trie.child(node, atom)
      if (next >= 0) this.#take(all[place]!, next, at + 1, tokens, gap)
    }
    if (word.halves) this.#join(word.halves, node, at, tokens, gap)
    if (this.#expansions[at]) this.#expand(node, at, tokens, gap)
    if (gap !== 'none' || !this.#options.gapped) return
    const left = this.#around.gapAt(at, tokens, this.#options.loose)
    if (left !== 'none') this.#step(node, at + 1, tokens, left)
  }

  /** Takes two tokens as one word. */
  #join(halves: ReadonlyMap<string, number>, node: number, at: number, tokens: number, gap: Gap): void {
    if (at + 1 === this.#tokens.length) return
    const atom = halves.get(this.#words[at + 1]!.folded)
    if (atom === undefined || this.#around.isBroken(at + 1)) return
    const next = this.#index.trie.child(node, atom)
    if (next < 0) return
    const surface = `${this.#words[at]!.folded} ${this.#words[at + 1]!.folded}`
    this.#take(this.#index.reading([atom], 'variant', 'spacing', surface), next, at + 2, tokens + 1, gap)
  }

  /** Takes several tokens as another name of what they name. */
  #expand(node: number, at: number, tokens: number, gap: Gap): void {
    for (const {to, term, level} of this.#expansions[at]!) {
      const atoms = this.#index.path(term)
      const next = atoms ? this.#index.trie.find(atoms, node) : -1
      if (next < 0) continue
      const reading = this.#index.reading(atoms!, level, 'expansion', term.toLowerCase())
      this.#path.push(reading)
      // By itself another name says nothing that the name itself did not.
      const count = tokens + to - at
      if (node !== 0) this.#arrive(next, to, count, gap)
      else if (this.#index.trie.isInner(next)) this.#step(next, to, count, gap)
      this.#path.pop()
    }
  }

  /** Takes a reading that leads to a node; `tokens` is how many stood for the term before. */
  #take(reading: Reading, node: number, to: number, tokens: number, gap: Gap): void {
    this.#path.push(reading)
    this.#arrive(node, to, tokens + 1, gap)
    this.#path.pop()
  }

  /** Reads what ends at a node, and goes on from it. */
  #arrive(node: number, to: number, tokens: number, gap: Gap): void {
    if (this.#index.is(node, marks.end)) this.#accept(node, to, tokens, gap)
    if (this.#index.trie.isInner(node)) this.#step(node, to, tokens, gap)
  }

  #accept(node: number, to: number, tokens: number, gap: Gap): void {
    const entries = this.#entriesAt(node)
    if (entries.length === 0) return
    let worst = this.#path[0]!
    let isPlain = this.#index.is(node, marks.plain)
    let isVerbal = false
    for (const reading of this.#path) {
      if (rankOf(reading.level) > rankOf(worst.level)) worst = reading
      isPlain &&= reading.isPlain
      isVerbal ||= reading.isVerbal
    }
    if (!this.#options.loose && !this.#isMeant(node, to, gap, isVerbal)) return
    const isGap = gap !== 'none' && worst.level !== 'related'
    const found: Found = {
      from: this.#from,
      to,
      entries,
      rank: this.#searchable.rank,
      isExpanding: this.#index.is(node, marks.expanding),
      tier: isGap ? 'gapped' : worst.level,
      rule: isGap ? 'gap' : worst.rule,
      tokens,
      isVerbal,
      surface: isPlain ? undefined : this.#path.map(({surface}) => surface).join(' '),
    }
    if (this.#index.is(node, marks.cased)) this.#acceptCased(found, gap)
    else this.#found.push(found)
  }

  /** Takes of what was found the terms whose capitals the words have. */
  #acceptCased(found: Found, gap: Gap): void {
    const {entries, to, tier} = found
    const fitting = entries.filter(({term}) => this.#hasItsCapitals(term, to, gap))
    if (fitting.length > 0) this.#found.push({...found, entries: fitting})
    if (!this.#options.loose || fitting.length === entries.length) return
    // Somebody who asks for a term may leave its capitals out.
    const others = entries.filter((entry) => !fitting.includes(entry))
    const isCase = rankOf(tier) < rankOf('variant')
    this.#found.push({...found, entries: others, ...(isCase && {tier: 'variant', rule: 'case'})})
  }

  /** The entries at a node that may be found. */
  #entriesAt(node: number): readonly Entry[] {
    const {index, hidden} = this.#searchable
    const entries = index.endsAt(node)
    return hidden.size === 0 ? entries : entries.filter(({concept}) => !hidden.has(concept.id))
  }

  /** Whether running text means the terms of a node with the words from the start up to `to`. */
  #isMeant(node: number, to: number, gap: Gap, isVerbal: boolean): boolean {
    const index = this.#index
    // A verb made from a noun is related to it.
    if (index.is(node, marks.nouns)) {
      if (isVerbal) return false
      if (to === this.#from + 1 && this.#around.isVerb(this.#from, to, index.language)) return false
    }
    if (gap === 'verb' && !index.is(node, marks.verbs)) return false
    if (!index.is(node, marks.names)) return true
    // A word inside a name makes it another, and in small letters it is another word.
    if (gap !== 'none' || !haveCapital(this.#tokens.slice(this.#from, to))) return false
    return (
      to > this.#from + 1 || !index.is(node, marks.surnames) || !this.#around.isAfterFirstName(this.#from)
    )
  }

  /** Whether the words from the start up to `to` have the capitals that a term has. */
  #hasItsCapitals(term: TermSection, to: number, gap: Gap): boolean {
    const words = this.#tokens.slice(this.#from, to)
    if (!isCaseSensitive(term)) return !isProperName(term) || (gap === 'none' && haveCapital(words))
    return (
      haveCapitalsOf(term, words, this.#around.isFirst(this.#from)) &&
      !this.#around.isInLongerName(this.#from, to, this.#index.language.head)
    )
  }

  #readingsOf(word: Word): Readings {
    return this.#options.loose ? word.loose : word.strict
  }
}
