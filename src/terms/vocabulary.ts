/**
 * The words of the terms of one language, and what a word of a text may stand for among them.
 *
 * A word is cut to atoms: what is left of it when case, hyphens, spaces and known spellings are folded
 * (*de-eskalasi* and *deeskalasi* have the same). An acronym is an atom in capitals, so that *AS* is never *as*.
 */
import type {Form, FormLevel, Language, Token} from '../types/index.js'
import {rankOf} from './tiers.js'
import {areVoices, isVerbal} from './voice.js'

/** What a word may stand for: a sequence of atoms. */
export interface Reading {
  atoms: readonly number[]
  level: 'exact' | FormLevel
  rule: string
  /** The word in small letters, without what the rule took off. */
  surface: string
  /** Whether only a verb has this form. */
  isVerbal: boolean
  /** Whether it takes somebody who asks for the word to think of it: no running text means it so. */
  isLoose: boolean
  /** Whether the surface is the atoms, nothing folded away. */
  isPlain: boolean
}

type Level = Reading['level']

/** Whether a word is an acronym by its looks: capitals only, at least two, with or without stops. */
export const isAcronym = (word: string) => /^(?:\p{Lu}\.?){2,}$/u.test(word)

const ASCII = /^[\0-\x7F]*$/
const composed = (text: string) => (ASCII.test(text) ? text : text.normalize('NFKC'))

export const small = (text: string) => composed(text).toLowerCase()

const withoutStops = (word: string) =>
  word.includes('.') ? composed(word).replaceAll('.', '') : composed(word)

export class TermVocabulary {
  readonly #language: Language
  readonly #atoms = new Map<string, number>()
  /** Atoms in small letters, by number. */
  readonly #spellings: string[] = []
  /** Atoms of the words learnt, as they were spelt. */
  readonly #learnt = new Map<string, number[]>()
  /** Lemma, folded -> words of terms that are forms of it. */
  readonly #kin = new Map<string, {atoms: readonly number[]; form: Form}[]>()
  #sorted: string[] | undefined

  constructor(language: Language) {
    this.#language = language
  }

  /** Learns a word of a term and returns its atoms. */
  learn({text, kind}: Token): readonly number[] {
    const learnt = this.#learnt.get(text)
    if (learnt) return learnt
    const atoms = this.cut(text).map((atom) => this.#learnAtom(atom))
    this.#learnt.set(text, atoms)
    if (kind === 'word') this.#learnForms(text, atoms)
    return atoms
  }

  #learnForms(text: string, atoms: number[]): void {
    let voices = 0
    for (const form of this.#language.analyses(text).flat()) {
      if (form.level === 'voice' && voices++ > 0) continue
      const key = this.#language.fold(form.lemma)
      const kin = this.#kin.get(key) ?? []
      if (kin.some((other) => same(other.atoms, atoms) && other.form.rule === form.rule)) continue
      kin.push({atoms, form})
      this.#kin.set(key, kin)
    }
  }

  /** The atoms of a word. */
  cut(word: string): string[] {
    return isAcronym(word) ? [withoutStops(word)] : split(this.#language.fold(word))
  }

  /** The numbers of atoms, when all are known. */
  known(atoms: readonly string[]): number[] | undefined {
    const ids: number[] = []
    for (const atom of atoms) {
      const id = this.#atoms.get(atom)
      if (id === undefined) return undefined
      ids.push(id)
    }
    return ids.length === 0 ? undefined : ids
  }

  /** Atoms in small letters, one space between. */
  spell(atoms: readonly number[]): string {
    return atoms.length === 1
      ? this.#spellings[atoms[0]!]!
      : atoms.map((atom) => this.#spellings[atom]).join(' ')
  }

  /** A reading of known atoms. */
  reading(atoms: readonly number[], level: Level, rule: string, surface: string, isLoose = false): Reading {
    return {
      atoms,
      level,
      rule,
      surface,
      isVerbal: level === 'voice' || isVerbal(rule),
      isLoose: isLoose || level === 'related',
      isPlain: surface === this.spell(atoms),
    }
  }

  /** All readings of a word of a text, one for each sequence of atoms, the nearest. */
  read({text, kind}: Token): Reading[] {
    const {fold, analyses, functionWords} = this.#language
    const found: Reading[] = []
    const add = (
      atoms: readonly number[] | undefined,
      level: Level,
      rule: string,
      surface = small(text),
      isLoose = false,
    ) => {
      if (!atoms) return
      const known = found.findIndex((reading) => same(reading.atoms, atoms))
      if (known >= 0 && rankOf(found[known]!.level) <= rankOf(level)) return
      found[known < 0 ? found.length : known] = this.reading(atoms, level, rule, surface, isLoose)
    }
    const asItStands = this.known([withoutStops(text)])
    add(asItStands, 'exact', 'exact')
    // An acronym that the glossary knows is that acronym and no other word.
    if (asItStands && isAcronym(text)) return found
    const folded = fold(text)
    add(this.known(split(folded)), 'exact', 'exact')
    // A function word has no forms that a term could be: *aku* is not *mengakui*.
    if (kind !== 'word' || functionWords.has(folded)) return found
    for (const halves of this.#halves(folded)) add(halves, 'variant', 'spacing')
    const own: Form = {lemma: text, level: 'variant', rule: ''}
    for (const {atoms, form} of this.#kin.get(folded) ?? []) {
      // A bare root is more often a noun or an adjective than the verb made of it.
      add(
        atoms,
        meeting(own, form),
        form.rule,
        small(text),
        form.level === 'voice' && !form.rule.includes('…'),
      )
    }
    let voices = 0
    const hasCapitals = /\p{Lu}{2}/u.test(text)
    for (const form of analyses(text).flat()) {
      const {lemma, level, rule} = form
      // Of two verbs that a word may be, it is the likelier one: *berikan* is *beri*, not *ikan*.
      const isLoose = level === 'voice' && voices++ > 0
      const capitals = hasCapitals ? lemma.toUpperCase() : ''
      const acronym =
        capitals && text.includes(capitals) && isAcronym(capitals) ? this.known([capitals]) : undefined
      const distance = level === 'voice' && !areVoices(rule, '') ? 'related' : level
      const key = fold(lemma)
      add(acronym ?? this.known(split(key)), distance, rule, small(lemma), isLoose)
      for (const halves of this.#halves(key)) add(halves, distance, rule, small(lemma), isLoose)
      for (const kin of this.#kin.get(key) ?? []) {
        const nearer = rankOf(level) - rankOf(kin.form.level)
        const isTheirs = nearer < 0 || (nearer === 0 && isVerbal(kin.form.rule))
        add(kin.atoms, meeting(form, kin.form), isTheirs ? kin.form.rule : rule, small(lemma), isLoose)
      }
    }
    return found
  }

  /** What follows a word in atoms that start with it, with the whole atom's number; undefined when nothing does. */
  secondHalves(word: string): Map<string, number> | undefined {
    if (word.length < 2) return undefined
    this.#sorted ??= [...this.#atoms.keys()].sort()
    const sorted = this.#sorted
    let place = firstPlace(sorted.length, (index) => sorted[index]! > word)
    let halves: Map<string, number> | undefined
    for (; sorted[place]?.startsWith(word); place++) {
      const half = sorted[place]!.slice(word.length)
      if (half.length < 3) continue
      halves ??= new Map()
      halves.set(half, this.#atoms.get(sorted[place]!)!)
    }
    return halves
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

  #learnAtom(atom: string): number {
    let id = this.#atoms.get(atom)
    if (id === undefined) {
      id = this.#atoms.size
      this.#atoms.set(atom, id)
      this.#spellings.push(small(atom))
    }
    return id
  }
}

/** The first of `length` places at which a test holds, where it holds from some place on; `length` when nowhere. */
export function firstPlace(length: number, test: (place: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (test(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** What hyphens and spaces part. */
const split = (folded: string): string[] =>
  /[\s-]/.test(folded) ? folded.split(/[\s-]+/).filter((atom) => atom !== '') : [folded]

/** How far two forms of one lemma stand from each other. */
function meeting(a: Form, b: Form): FormLevel {
  const farther = rankOf(a.level) < rankOf(b.level) ? b.level : a.level
  return farther === 'voice' && !areVoices(a.rule, b.rule) ? 'related' : farther
}

const same = (a: readonly number[], b: readonly number[]) =>
  a.length === b.length && a.every((atom, index) => atom === b[index])
