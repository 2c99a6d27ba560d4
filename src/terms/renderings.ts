/**
 * What words may stand for each other in two languages: by a lexicon, and by the terms of a glossary read as bags of words
 * (*Wakil Ketua*, *deputy chair*: *ketua* and *chair*). Loose on purpose: it says that a word is accounted for, never that
 * a translation is right.
 */
import {isSameLanguage} from '../tag.js'
import type {Language, Lexicon} from '../types/index.js'
import type {Glossary} from './glossary.js'
import {namesOf} from './hits.js'
import {isAcronym} from './vocabulary.js'

/** The longest entry that is read as a bag of words. */
const LONGEST = 4

/** A translation that itself has more translations than these says little of what a word means. */
const VAGUE = 40
const CLEAR = 12

type Table = Map<string, Set<string>>

export class Renderings {
  /** Source lemma -> target lemmas, and back. */
  readonly #tables: readonly [Table, Table] = [new Map(), new Map()]
  /** The same of entries with one word on one side and two at most on the other. */
  readonly #words: readonly [Table, Table] = [new Map(), new Map()]
  /** Lemmas that the lexicon, not only the glossary, has. */
  readonly #listed: readonly [Set<string>, Set<string>] = [new Set(), new Set()]
  readonly #lemmas: readonly [Map<string, readonly string[]>, Map<string, readonly string[]>] = [
    new Map(),
    new Map(),
  ]
  /** What has been asked: texts say the same words again and again. */
  readonly #synonyms = [new Map<string, Set<string>>(), new Map<string, Set<string>>()] as const
  readonly #near = [new Map<string, Set<string>>(), new Map<string, Set<string>>()] as const
  readonly #languages: readonly [Language, Language]

  constructor(glossary: Glossary, languages: readonly [Language, Language], lexicon: Lexicon | undefined) {
    this.#languages = languages
    if (lexicon) this.#learnLexicon(lexicon)
    const [source, target] = languages
    for (const concept of glossary.concepts()) {
      const [ours, theirs] = [source, target].map(({code}, side) => {
        const {allowed, avoided} = namesOf(concept, code)
        const bags = [...allowed, ...avoided].map(({term}) => this.#bag(term, side as 0 | 1))
        return bags.filter(({length}) => length <= LONGEST)
      })
      this.#join(this.#tables, new Set(ours!.flat()), new Set(theirs!.flat()))
      for (const one of ours!)
        for (const other of theirs!) if (isClose(one, other)) this.#join(this.#words, one, other)
    }
  }

  #learnLexicon({source, target, pairs}: Lexicon): void {
    const [ours, theirs] = this.#languages
    const isForward = isSameLanguage(source, ours.code) && isSameLanguage(target, theirs.code)
    if (!isForward && !(isSameLanguage(source, theirs.code) && isSameLanguage(target, ours.code))) return
    for (const [one, other] of pairs) {
      const [a, b] = isForward ? [one, other] : [other, one]
      this.#learn(a, b)
      this.#listed[0].add(ours.fold(a))
      this.#listed[1].add(theirs.fold(b))
    }
  }

  #learn(source: string, target: string): void {
    const [ours, theirs] = [this.#bag(source, 0), this.#bag(target, 1)]
    if (ours.length <= LONGEST && theirs.length <= LONGEST) this.#join(this.#tables, ours, theirs)
    if (isClose(ours, theirs)) this.#join(this.#words, ours, theirs)
  }

  #join([forth, back]: readonly [Table, Table], ours: Iterable<string>, theirs: Iterable<string>): void {
    for (const one of ours)
      for (const other of theirs) {
        put(forth, one, other)
        put(back, other, one)
      }
  }

  #bag(term: string, side: 0 | 1): string[] {
    const {fold, functionWords} = this.#languages[side]
    const words = term
      .split(/[\s-]+/)
      .map((word) => (isAcronym(word) ? word.replaceAll('.', '') : fold(word)))
    const content = words.filter((word) => word !== '' && !functionWords.has(word))
    return content.length > 0 ? content : words
  }

  /** A word and all that it may be a form of, folded; an acronym as it stands. */
  lemmas(word: string, side: 0 | 1): readonly string[] {
    const known = this.#lemmas[side].get(word)
    if (known) return known
    const {fold, analyses} = this.#languages[side]
    const ways = new Set([isAcronym(word) ? word.replaceAll('.', '') : fold(word), fold(word)])
    for (const {lemma} of analyses(word).flat()) for (const part of fold(lemma).split(' ')) ways.add(part)
    for (const part of fold(word).split('-')) if (part.length > 2) ways.add(part)
    const lemmas = [...ways]
    this.#lemmas[side].set(word, lemmas)
    return lemmas
  }

  /** Whether nothing is known but the glossary. */
  get isBare(): boolean {
    return this.#listed[0].size === 0
  }

  /** Whether the lexicon has a word or a word that it is a form of. */
  isListed(word: string, side: 0 | 1): boolean {
    return this.lemmas(word, side).some((lemma) => this.#listed[side].has(lemma))
  }

  /** What a word may be on the other side, as lemmas. */
  of(word: string, side: 0 | 1): Set<string> {
    const all = new Set<string>()
    for (const lemma of this.lemmas(word, side))
      for (const other of this.#words[side].get(lemma) ?? []) all.add(other)
    return all
  }

  /** What a word may be on the other side, and what means the same there as far as entries of single words tell. */
  synonyms(word: string, side: 0 | 1): ReadonlySet<string> {
    return this.#around(word, side, this.#words, CLEAR, this.#synonyms)
  }

  /** The same by all entries, which may join what has little to do with each other. */
  near(word: string, side: 0 | 1): ReadonlySet<string> {
    return this.#around(word, side, this.#tables, VAGUE, this.#near)
  }

  #around(
    word: string,
    side: 0 | 1,
    tables: readonly [Table, Table],
    most: number,
    seen: readonly [Map<string, Set<string>>, Map<string, Set<string>>],
  ): ReadonlySet<string> {
    const known = seen[side].get(word)
    if (known) return known
    const all = this.of(word, side)
    seen[side].set(word, all)
    const [forth, back] = side === 0 ? tables : ([tables[1], tables[0]] as const)
    for (const lemma of this.lemmas(word, side))
      for (const rendering of forth.get(lemma) ?? []) {
        all.add(rendering)
        const synonyms = back.get(rendering)
        if (!synonyms || synonyms.size > most) continue
        for (const synonym of synonyms) for (const other of forth.get(synonym) ?? []) all.add(other)
      }
    return all
  }
}

/** Whether two bags are so small that each word of one translates the other. */
const isClose = (ours: readonly string[], theirs: readonly string[]) => ours.length * theirs.length <= 2

const put = (table: Table, key: string, value: string) => {
  const set = table.get(key)
  if (set) set.add(value)
  else table.set(key, new Set([value]))
}

const known = new WeakMap<Glossary, Map<string, Renderings>>()

/** The renderings of a glossary in one direction, made when they are first asked for. */
export function renderingsOf(
  glossary: Glossary,
  languages: readonly [Language, Language],
  lexicon: Lexicon | undefined,
): Renderings {
  const own = known.get(glossary) ?? new Map<string, Renderings>()
  known.set(glossary, own)
  const key = `${languages[0].code} ${languages[1].code} ${lexicon ? lexicon.pairs.length : 0}`
  const renderings = own.get(key) ?? new Renderings(glossary, languages, lexicon)
  own.set(key, renderings)
  return renderings
}
