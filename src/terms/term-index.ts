/**
 * The terms of one language in a trie of atoms, found by their words in whatever form the words stand.
 */
import {tagServes} from '../tag.js'
import type {Concept, Language, LanguageSection, TermSection, Token} from '../types/index.js'
import {isCaseSensitive, isProperName} from './capitals.js'
import {rankOf} from './tiers.js'
import {Trie} from './trie.js'
import {firstPlace, isAcronym, type Reading, small, TermVocabulary} from './vocabulary.js'

/** A term where it stands. */
export interface Entry {
  concept: Concept
  term: TermSection
  /** The words of the term in small letters, one space between. */
  surface: string
  /** Whether the surface is the term's atoms, nothing folded away. */
  isPlain: boolean
  /** What the concept is best called in the language. */
  preferred: TermSection
  /** The concept's names that are long where this one is short, or short where it is long. */
  expansions: readonly string[]
}

/** Readings in columns: most of them lead nowhere, and that must be told without a look at each. */
export interface Readings {
  all: readonly Reading[]
  /** Where each leads from the root of the trie; -1 when no term starts so. */
  roots: readonly number[]
  /** The atom of each that has one; `SEVERAL` for others, `HEAD` for what only the first word of a term may be. */
  atoms: readonly number[]
}

/** Most words of a text are of no term. */
const UNREAD: Readings = {all: [], roots: [], atoms: []}

export const SEVERAL = -1
export const HEAD = -2

/** What is known of a word of a text, computed once for each spelling. */
export interface Word {
  folded: string
  /** Readings without and with the loose ones. */
  strict: Readings
  loose: Readings
  /** Second halves that make a term's word with this one (*cease fire*), with its atom; undefined when there is none. */
  halves: ReadonlyMap<string, number> | undefined
  /** Carries meaning of its own: no other word may stand in a gap. */
  content: boolean
  /** Turns the next word into its opposite. */
  negates: boolean
}

/** Words of a term that is walked word by word; a longer one is a text, and is looked up as it is spelt. */
const LONGEST = 100

/** Distinct words remembered; a text rarely has more. */
const WORDS = 200_000

/** What is to be known of the terms that end at a node before they are looked at: that there are any, or that all are. */
export const marks = {
  end: 1,
  /** Spelt as their atoms. */
  plain: 2,
  /** With another name, longer or shorter; one is enough. */
  expanding: 4,
  /** Known to be no verbs. */
  nouns: 8,
  verbs: 16,
  /** Proper nouns with a capital. */
  names: 32,
  /** Names of one word that stand for longer ones. */
  surnames: 64,
  /** Some of them with capitals that tell them from the others or from other words. */
  cased: 128,
} as const

export class TermIndex {
  readonly entries: Entry[] = []
  readonly trie = new Trie()
  /** That the terms are of. */
  readonly language: Language
  readonly #vocabulary: TermVocabulary
  /** Entries that end at a node. */
  readonly #ends: Entry[][] = []
  readonly #words = new Map<string, Word>()
  readonly #paths = new Map<string, number[] | undefined>()
  /** The atoms of all entries, one after the other, and where those of each begin. */
  readonly #atoms: number[] = []
  readonly #starts: number[] = []
  /** Terms too long to be walked, by surface. */
  readonly #long = new Map<string, Entry[]>()
  #bySurface: Entry[] | undefined
  /** Atom -> places in `entries` of the terms that have it. */
  #byAtom: Map<number, number[]> | undefined

  constructor(concepts: Iterable<Concept>, language: Language) {
    this.language = language
    this.#vocabulary = new TermVocabulary(language)
    for (const concept of concepts) {
      for (const section of concept.languages) {
        if (!tagServes(section.lang, language.code)) continue
        for (const term of section.terms) this.#add(concept, section, term)
      }
    }
    this.#ends.forEach((entries, node) => {
      const terms = entries.map(({term}) => term)
      this.trie.mark(
        node,
        marks.end |
          (entries.every(({isPlain}) => isPlain) ? marks.plain : 0) |
          (entries.some(({expansions}) => expansions.length > 0) ? marks.expanding : 0) |
          (terms.every(isNoun) ? marks.nouns : 0) |
          (terms.every(({partOfSpeech}) => partOfSpeech === 'verb') ? marks.verbs : 0) |
          (terms.every(isProperName) ? marks.names : 0) |
          (terms.every(isSurname) ? marks.surnames : 0) |
          (terms.some(isCaseSensitive) || terms.some(isProperName) !== terms.every(isProperName)
            ? marks.cased
            : 0),
      )
    })
  }

  /** Entries whose term ends at a node of the trie. */
  endsAt(node: number): readonly Entry[] {
    return this.#ends[node] ?? []
  }

  /** Whether a node has one of `marks`. */
  is(node: number, mark: number): boolean {
    return (this.trie.marks(node) & mark) !== 0
  }

  /** What a word of a text may stand for. */
  word(token: Token): Word {
    let word = this.#words.get(token.text)
    if (!word) {
      word = this.#read(token)
      if (this.#words.size >= WORDS) this.#words.clear()
      this.#words.set(token.text, word)
    }
    return word
  }

  /** Whether a term has this acronym in it. */
  hasAcronym(capitals: string): boolean {
    return isAcronym(capitals) && this.#vocabulary.known([capitals]) !== undefined
  }

  /** Terms of more than `LONGEST` words that are spelt as a query is. */
  spelt(query: readonly Token[]): readonly Entry[] {
    return query.length > LONGEST ? (this.#long.get(surfaceOf(query)) ?? []) : []
  }

  /** Terms that start with the letters of a prefix, the shortest first. */
  starting(prefix: string): Entry[] {
    this.#bySurface ??= this.entries.toSorted((a, b) => (a.surface < b.surface ? -1 : 1))
    // A hyphen between capitals parts words, as it does in the terms.
    const parted = small(prefix.replace(/(?<=\p{L})-(?=\p{Lu})/gu, ' '))
    const start = parted.replace(/\s+/g, ' ').trimStart()
    const sorted = this.#bySurface
    const found: Entry[] = []
    const first = firstPlace(sorted.length, (index) => sorted[index]!.surface >= start)
    for (let index = first; sorted[index]?.surface.startsWith(start); index++) found.push(sorted[index]!)
    return found.sort((a, b) => a.surface.length - b.surface.length)
  }

  /** Terms of which a query leaves one word out, neither the first nor the last. */
  omitting(query: readonly Token[]): Entry[] {
    if (query.length < 2) return []
    const [first, ...others] = query.map((token) => {
      const readings = this.word(token).loose.all.filter(({level}) => level !== 'related')
      return new Set([small(token.text), ...readings.map(({atoms}) => this.#vocabulary.spell(atoms))])
    })
    const lacksOne = ({surface}: Entry) => {
      const words = surface.split(' ').slice(1)
      if (words.length !== others.length + 1) return false
      // Up to the gap the words are those of the query, and after it they are one place on.
      const gap = others.findIndex((ways, place) => !ways.has(words[place]!))
      return gap >= 0 && others.slice(gap).every((ways, place) => ways.has(words[gap + place + 1]!))
    }
    return [...first!].flatMap((start) => this.starting(`${start} `).filter(lacksOne))
  }

  /**
   * Terms that have all the words of a query, in whatever form and order, and how many words the query leaves out. Words of
   * grammar don't count.
   */
  containing(query: readonly Token[]): {entry: Entry; left: number}[] {
    const words = query.map((token) => this.word(token)).filter(({content}) => content)
    if (words.length === 0) return []
    this.#byAtom ??= this.#postings()
    const postings = this.#byAtom
    const having = words.map(({loose}) => {
      const near = loose.all.filter(
        ({level, atoms}) => rankOf(level) <= rankOf('voice') && atoms.length === 1,
      )
      return new Set(near.flatMap(({atoms}) => postings.get(atoms[0]!) ?? []))
    })
    const [rarest, ...others] = having.sort((a, b) => a.size - b.size)
    return [...rarest!]
      .filter((place) => others.every((places) => places.has(place)))
      .map((place) => {
        const entry = this.entries[place]!
        return {entry, left: this.#contentOf(entry).length - words.length}
      })
      .filter(({left}) => left >= 0)
  }

  #postings(): Map<number, number[]> {
    const postings = new Map<number, number[]>()
    for (let place = 0; place < this.entries.length; place++) {
      const end = this.#starts[place + 1] ?? this.#atoms.length
      for (let at = this.#starts[place]!; at < end; at++) {
        const places = postings.get(this.#atoms[at]!)
        if (!places) postings.set(this.#atoms[at]!, [place])
        else if (places.at(-1) !== place) places.push(place)
      }
    }
    return postings
  }

  /** The words of a term that are none of grammar. */
  #contentOf({surface}: Entry): string[] {
    return surface.split(' ').filter((word) => !this.language.functionWords.has(this.language.fold(word)))
  }

  /** A reading of several words, as one atom or as another name. */
  reading(atoms: readonly number[], level: Reading['level'], rule: string, surface: string): Reading {
    return this.#vocabulary.reading(atoms, level, rule, surface)
  }

  /** The path of a term, where this index knows all its atoms. */
  path(term: string): readonly number[] | undefined {
    if (!this.#paths.has(term)) {
      const atoms = this.language.tokens(term).flatMap(({text}) => this.#vocabulary.cut(text))
      this.#paths.set(term, this.#vocabulary.known(atoms))
    }
    return this.#paths.get(term)
  }

  #add(concept: Concept, section: LanguageSection, term: TermSection): void {
    const tokens = this.language.tokens(term.term)
    const path = tokens.flatMap((token) => this.#vocabulary.learn(token))
    if (path.length === 0) return
    const surface = surfaceOf(tokens)
    const isPlain = surface === this.#vocabulary.spell(path)
    const preferred = section.terms.find(({status}) => status === 'preferred') ?? term
    const entry = {concept, term, surface, isPlain, preferred, expansions: expansionsOf(term, section)}
    if (path.length > LONGEST) {
      this.#long.set(surface, [...(this.#long.get(surface) ?? []), entry])
      return
    }
    this.entries.push(entry)
    this.#starts.push(this.#atoms.length)
    for (const atom of path) this.#atoms.push(atom)
    this.#end(path, entry)
    if (term.caseSensitive === false && tokens.some(({text}) => isAcronym(text))) {
      const inSmall = tokens.map((token) => ({...token, text: small(token.text)}))
      this.#end(
        inSmall.flatMap((token) => this.#vocabulary.learn(token)),
        entry,
      )
    }
  }

  #end(path: readonly number[], entry: Entry): void {
    const node = this.trie.add(path)
    const ends = this.#ends[node]
    if (!ends) this.#ends[node] = [entry]
    else if (!ends.includes(entry)) ends.push(entry)
  }

  #read(token: Token): Word {
    const {fold, functionWords, antonymPrefixes} = this.language
    const folded = fold(token.text)
    const isWord = token.kind === 'word'
    const isContent = isWord && !functionWords.has(folded)
    const all = this.#vocabulary.read(token)
    const loose = this.#inColumns(all)
    return {
      folded,
      strict: all.some(({isLoose}) => isLoose) ? this.#inColumns(all.filter(({isLoose}) => !isLoose)) : loose,
      loose,
      halves: isWord ? this.#vocabulary.secondHalves(folded) : undefined,
      content: isContent,
      negates: isContent && antonymPrefixes.has(folded),
    }
  }

  #inColumns(all: readonly Reading[]): Readings {
    if (all.length === 0) return UNREAD
    // Voice is a matter of the head: the first word of a phrase.
    const atomOf = ({level, atoms}: Reading) =>
      level === 'voice' ? HEAD : atoms.length === 1 ? atoms[0]! : SEVERAL
    return {all, roots: all.map(({atoms}) => this.trie.find(atoms)), atoms: all.map(atomOf)}
  }
}

/** Whether a token is a hyphen that joins two names: *Asia-Afrika*, *AS–Rusia*. */
export function isJoint(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at]!, tokens[at + 1]]
  return (
    token.kind !== 'word' &&
    /^[-‐‑–]$/.test(token.text) &&
    before?.end === token.start &&
    after?.start === token.end
  )
}

/** The words of a text in small letters, one space between. */
export const surfaceOf = (tokens: readonly Token[]): string =>
  tokens
    .filter((_, at) => !isJoint(tokens, at))
    .map(({text}) => small(text))
    .join(' ')

/** Whether a term is known to be no verb. */
export const isNoun = ({partOfSpeech}: TermSection) => partOfSpeech !== undefined && partOfSpeech !== 'verb'

const isSurname = ({type, partOfSpeech, term}: TermSection) =>
  type === 'shortForm' && partOfSpeech === 'properNoun' && !/\s/.test(term) && !isAcronym(term)

const isShort = ({type}: TermSection) => type === 'acronym' || type === 'abbreviation'
const isLong = ({type, status}: TermSection) => type === 'fullForm' || (!type && status === 'preferred')
const NONE: readonly string[] = []

function expansionsOf(term: TermSection, {terms}: LanguageSection): readonly string[] {
  const isOther = isShort(term) ? isLong : isLong(term) ? isShort : undefined
  const others = isOther ? terms.filter((other) => other !== term && isOther(other)) : []
  return others.length === 0 ? NONE : others.map((other) => other.term)
}
