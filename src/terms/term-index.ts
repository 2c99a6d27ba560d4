/**
 * The terms of one language, found by their words in whatever form the words stand.
 *
 * A word is cut to atoms: what is left of it when case, hyphens, spaces and known spellings are folded
 * (*de-eskalasi* and *deeskalasi* have the same). An acronym is an atom in capitals, so that *AS* is never *as*.
 * A term is a path of atoms in a trie. A word of a text has readings: paths of atoms that it may stand for.
 */
import type {Concept, FormLevel, Language, LanguageSection, TermSection, Token} from '../types.js'
import {rankOf} from './tiers.js'
import {Trie} from './trie.js'

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

/** What a word may stand for. */
export interface Reading {
  atoms: readonly number[]
  level: 'exact' | FormLevel
  rule: string
  /** The word in small letters, without what the rule took off. */
  surface: string
  /** Whether the surface is the atoms, nothing folded away. */
  isPlain: boolean
  /** Where the reading leads from the root of the trie; -1 when no term starts so. */
  root: number
}

/** What is known of a word of a text, computed once for each spelling. */
export interface Word {
  folded: string
  /** Readings without and with nominal derivation. */
  readings: readonly Reading[]
  related: readonly Reading[]
  /** Second halves that make a term's word with this one (*cease fire*), with its atom; undefined when there is none. */
  halves: ReadonlyMap<string, number> | undefined
  /** Carries meaning of its own: no other word may stand in a gap. */
  content: boolean
  /** Turns the next word into its opposite. */
  negates: boolean
}

const END = 1
const PLAIN = 2
const EXPANDS = 4

/** Distinct words remembered; a text rarely has more. */
const WORDS = 200_000

type Level = Reading['level']

/** Whether a word is an acronym by its looks: capitals only, at least two, with or without stops. */
export const isAcronym = (word: string) => /^(?:\p{Lu}\.?){2,}$/u.test(word)

/** Whether a language section is of a language: `en-GB` is of `en`. */
export const isOf = (lang: string, code: string) => lang === code || lang.startsWith(`${code}-`)

const small = (text: string) => text.normalize('NFKC').toLowerCase()

export class TermIndex {
  readonly entries: Entry[] = []
  readonly trie = new Trie()
  readonly #language: Language
  readonly #atoms = new Map<string, number>()
  readonly #spellings: string[] = []
  /** Entries that end at a node, and what is to be known of them before they are looked at. */
  readonly #ends: Entry[][] = []
  readonly #marks: Uint8Array
  /** Lemma, folded -> words of terms that are forms of it. */
  readonly #kin = new Map<string, Pick<Reading, 'atoms' | 'level' | 'rule'>[]>()
  readonly #words = new Map<string, Word>()
  readonly #paths = new Map<string, number[] | undefined>()
  #sorted: string[] | undefined

  constructor(concepts: Iterable<Concept>, language: Language) {
    this.#language = language
    for (const concept of concepts) {
      for (const section of concept.languages) {
        if (isOf(section.lang, language.code))
          for (const term of section.terms) this.#add(concept, section, term)
      }
    }
    this.#marks = new Uint8Array(this.trie.size)
    this.#ends.forEach((entries, node) => {
      const isPlain = entries.every((entry) => entry.isPlain)
      const expands = entries.some(({expansions}) => expansions.length > 0)
      this.#marks[node] = END | (isPlain ? PLAIN : 0) | (expands ? EXPANDS : 0)
    })
  }

  /** Whether a term ends at a node of the trie. */
  isEnd(node: number): boolean {
    return (this.#marks[node]! & END) !== 0
  }

  /** Whether the terms that end at a node are spelt as their atoms. */
  isPlain(node: number): boolean {
    return (this.#marks[node]! & PLAIN) !== 0
  }

  /** Whether a term that ends at a node has another name, longer or shorter. */
  expandsAt(node: number): boolean {
    return (this.#marks[node]! & EXPANDS) !== 0
  }

  /** Entries whose term ends at a node of the trie. */
  endsAt(node: number): readonly Entry[] {
    return this.#ends[node] ?? []
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
    return isAcronym(capitals) && this.#atoms.has(capitals)
  }

  /** A reading of atoms that this index knows. */
  reading(atoms: readonly number[], level: Level, rule: string, surface: string): Reading {
    const isPlain = surface === this.#spell(atoms)
    return {atoms, level, rule, surface, isPlain, root: this.trie.find(atoms)}
  }

  /** The path of a term, where this index knows all its atoms. */
  path(term: string): readonly number[] | undefined {
    if (!this.#paths.has(term)) {
      const atoms = this.#language.tokens(term).flatMap((token) => this.#cut(token.text))
      this.#paths.set(term, this.#known(atoms))
    }
    return this.#paths.get(term)
  }

  /** Atoms in small letters, one space between. */
  #spell(atoms: readonly number[]): string {
    return atoms.map((atom) => small(this.#spellings[atom]!)).join(' ')
  }

  #add(concept: Concept, section: LanguageSection, term: TermSection): void {
    const tokens = this.#language.tokens(term.term)
    const path: number[] = []
    for (const token of tokens) {
      const atoms = this.#cut(token.text, term.caseSensitive).map((atom) => this.#learn(atom))
      path.push(...atoms)
      if (token.kind === 'word') this.#addKin(token.text, atoms)
    }
    if (path.length === 0) return
    const surface = tokens.map((token) => small(token.text)).join(' ')
    const preferred = section.terms.find(({status}) => status === 'preferred') ?? term
    const expansions = expansionsOf(term, section)
    const entry = {concept, term, surface, isPlain: surface === this.#spell(path), preferred, expansions}
    const node = this.trie.add(path)
    const ends = this.#ends[node]
    if (ends) ends.push(entry)
    else this.#ends[node] = [entry]
    this.entries.push(entry)
  }

  #learn(atom: string): number {
    let id = this.#atoms.get(atom)
    if (id === undefined) {
      id = this.#atoms.size
      this.#atoms.set(atom, id)
      this.#spellings.push(atom)
    }
    return id
  }

  #addKin(word: string, atoms: number[]): void {
    for (const {lemma, level, rule} of this.#language.forms(word)) {
      const key = this.#language.fold(lemma)
      const kin = this.#kin.get(key) ?? []
      if (kin.some((other) => same(other.atoms, atoms) && other.level === level)) continue
      kin.push({atoms, level, rule})
      this.#kin.set(key, kin)
    }
  }

  /** The atoms of a word. */
  #cut(word: string, caseSensitive?: boolean): string[] {
    if (caseSensitive ?? isAcronym(word)) return [word.normalize('NFKC').replaceAll('.', '')]
    return this.#language
      .fold(word)
      .split(/[\s-]+/)
      .filter((atom) => atom !== '')
  }

  #known(atoms: readonly string[]): number[] | undefined {
    const ids: number[] = []
    for (const atom of atoms) {
      const id = this.#atoms.get(atom)
      if (id === undefined) return undefined
      ids.push(id)
    }
    return ids.length === 0 ? undefined : ids
  }

  #read({text, kind}: Token): Word {
    const {fold, forms, functionWords, antonymPrefixes} = this.#language
    const surface = small(text)
    const folded = fold(text)
    const found: Reading[] = []
    const add = (atoms: readonly number[] | undefined, level: Level, rule: string, as = surface) => {
      if (!atoms) return
      const known = found.findIndex((reading) => same(reading.atoms, atoms))
      if (known >= 0 && rankOf(found[known]!.level) <= rankOf(level)) return
      found[known < 0 ? found.length : known] = this.reading(atoms, level, rule, as)
    }
    const exactly = this.#known([text.normalize('NFKC').replaceAll('.', '')])
    // An acronym that the glossary knows is that acronym and no other word.
    if (exactly && isAcronym(text)) add(exactly, 'exact', 'exact')
    else {
      add(exactly, 'exact', 'exact')
      add(this.#known(this.#cut(text, false)), 'exact', 'exact')
      if (kind === 'word') {
        for (const halves of this.#halves(folded)) add(halves, 'variant', 'spacing')
        for (const kin of this.#kin.get(folded) ?? []) add(kin.atoms, kin.level, kin.rule)
        for (const {lemma, level, rule} of forms(text)) {
          const capitals = lemma.toUpperCase()
          const acronym = text.includes(capitals) && isAcronym(capitals) ? this.#known([capitals]) : undefined
          add(acronym ?? this.#known(this.#cut(lemma, false)), level, rule, small(lemma))
          const key = fold(lemma)
          for (const halves of this.#halves(key)) add(halves, level, rule, small(lemma))
          for (const kin of this.#kin.get(key) ?? [])
            add(kin.atoms, farther(level, kin.level), kin.rule, small(lemma))
        }
      }
    }
    return {
      folded,
      readings: found.filter(({level}) => level !== 'related'),
      related: found,
      halves: kind === 'word' ? this.#secondHalves(folded) : undefined,
      content: kind === 'word' && !functionWords.has(folded),
      negates: kind === 'word' && antonymPrefixes.has(folded),
    }
  }

  /** The ways to cut a word in two known atoms (*kerjasama*: *kerja*, *sama*). */
  #halves(word: string): number[][] {
    const ways: number[][] = []
    for (let cut = 2; cut <= word.length - 3; cut++) {
      const first = this.#atoms.get(word.slice(0, cut))
      if (first === undefined) continue
      const second = this.#atoms.get(word.slice(cut))
      if (second !== undefined) ways.push([first, second])
    }
    return ways
  }

  /** What follows the word in atoms that start with it. */
  #secondHalves(word: string): Map<string, number> | undefined {
    if (word.length < 2) return undefined
    this.#sorted ??= [...this.#atoms.keys()].sort()
    const sorted = this.#sorted
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (sorted[middle]! <= word) low = middle + 1
      else high = middle
    }
    const halves = new Map<string, number>()
    for (; sorted[low]?.startsWith(word); low++) {
      const half = sorted[low]!.slice(word.length)
      if (half.length > 2) halves.set(half, this.#atoms.get(sorted[low]!)!)
    }
    return halves.size > 0 ? halves : undefined
  }
}

const isShort = ({type}: TermSection) => type === 'acronym' || type === 'abbreviation'
const isLong = ({type, status}: TermSection) => type === 'fullForm' || (!type && status === 'preferred')
const NONE: readonly string[] = []

function expansionsOf(term: TermSection, {terms}: LanguageSection): readonly string[] {
  const isOther = isShort(term) ? isLong : isLong(term) ? isShort : undefined
  const others = isOther ? terms.filter((other) => other !== term && isOther(other)) : []
  return others.length === 0 ? NONE : others.map((other) => other.term)
}

const same = (a: readonly number[], b: readonly number[]) =>
  a.length === b.length && a.every((atom, index) => atom === b[index])

const farther = (a: Level, b: Level): Level => (rankOf(a) < rankOf(b) ? b : a)
