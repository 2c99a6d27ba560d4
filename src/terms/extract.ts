import {alignWords, type WordModel} from '../align/index.js'
import type {Evidence, Language, Lexicon, Progress, SentencePair, TermPair} from '../types/index.js'
import {candidates, type Occurrence, occurrences, readSentence, type Sentence} from './extract-candidates.js'
import {isAcronym, Names} from './extract-names.js'

export interface ExtractTermsOptions {
  source: Language
  target: Language
  /** Word pairs known beforehand, in either direction. */
  lexicon?: Lexicon
  /** A model to link the words with. Default: one trained on the pairs. */
  model?: WordModel
  /** How often a pair must be met. Default: 2. */
  minimum?: number
  /** How many evidence sentences each pair keeps. Default: 3. */
  evidence?: number
  onProgress?: (progress: Progress) => void
}

/**
 * Finds term pairs: phrases of up to five words whose word links stay within each other, without verbs, figures and names
 * that are the same in both languages. Forms of a term, and acronyms and their full forms where the texts give both, make
 * one entry.
 *
 * The score tells how exclusively the two belong together (the lower bounds of both rates, Wilson 1927; an occurrence
 * without any equivalent counts half), how often their heads are linked, and how far the pair stands on its own: *Perdana*
 * and *Prime*, met in *Perdana Menteri* and *Prime Minister* alone, score nothing (after the C-value of Frantzi, Ananiadou
 * & Mima 2000, section 2.1).
 *
 * @returns pairs, best first.
 * @throws TypeError when the model is one of other languages.
 */
export function extractTerms(pairs: readonly SentencePair[], options: ExtractTermsOptions): TermPair[] {
  const {source, target, minimum = 2, evidence = 3, onProgress} = options
  if (options.model) expectModel(options.model, source, target)
  const links = options.model ? options.model.align(pairs) : alignWords(pairs, options).links
  const sides = [
    new Side(
      source,
      pairs.map((pair) => pair.source),
    ),
    new Side(
      target,
      pairs.map((pair) => pair.target),
    ),
  ] as const
  const entries = new Map<string, Entry>()
  const met: Met[][] = pairs.map((pair, n) => {
    const sentences = [readSentence(pair.source, source), readSentence(pair.target, target)] as const
    sides[0].count(sentences[0])
    sides[1].count(sentences[1])
    onProgress?.({stage: 'extract terms', done: n + 1, total: pairs.length})
    return occurrences(...sentences, links[n]!).map((occurrence) => {
      const entry = enter(entries, sides, sentences, occurrence)
      const {sourceSpan, targetSpan} = occurrence
      if (entry.evidence.length < evidence) entry.evidence.push({...pair, pair: n, sourceSpan, targetSpan})
      return {...occurrence, entry}
    })
  })
  for (const occurrences of met) countParents(occurrences)
  return [...entries.values()]
    .filter((entry) => entry.count >= minimum)
    .map((entry) => termPair(entry, sides))
    .filter((pair) => pair.score > 0)
    .sort(
      (a, b) =>
        b.score - a.score || b.count - a.count || compare(a.source, b.source) || compare(a.target, b.target),
    )
}

function expectModel(model: WordModel, source: Language, target: Language): void {
  const names = (of: {source: Language; target: Language}) => `${of.source.code}-${of.target.code}`
  if (names(model) === names({source, target})) return
  throw new TypeError(
    `padanan: extractTerms: the model is one of ${names(model)}; pass one of ${names({source, target})}, or none`,
  )
}

/** A pair while it is counted. */
interface Entry {
  names: readonly [source: string, target: string]
  forms: readonly [source: Map<string, number>, target: Map<string, number>]
  count: number
  /** How often the heads were linked to each other. */
  heads: number
  /** How often the pair lacked the head of the longer name that it stood in, and what stood beside it there. */
  headless: number
  beside: readonly [source: Map<string, number>, target: Map<string, number>]
  /** How often it was part of each longer pair. */
  parents: Map<Entry, number>
  /** Names of the source that the pair joins. */
  joined: readonly string[]
  evidence: Evidence[]
}

type Met = Occurrence & {entry: Entry}

/** What is counted of one language. */
class Side {
  /** How often each candidate is met, and how often with an equivalent. */
  readonly all = new Map<string, number>()
  readonly paired = new Map<string, number>()
  private readonly names: Names

  constructor(language: Language, texts: readonly string[]) {
    this.names = new Names(language, texts)
  }

  name(sentence: Sentence, a: number, b: number): string {
    return this.names.of(sentence, a, b)
  }

  count(sentence: Sentence): void {
    for (const [a, b] of candidates(sentence)) add(this.all, this.name(sentence, a, b))
  }

  /** Lower bound of how often this is translated as that, of so many times. */
  rate(name: string, count: number): number {
    const paired = this.paired.get(name)!
    return lowerBound(count, paired + 0.5 * (this.all.get(name)! - paired))
  }
}

function enter(
  entries: Map<string, Entry>,
  sides: readonly [Side, Side],
  sentences: readonly [Sentence, Sentence],
  occurrence: Occurrence,
): Entry {
  const {a, b, c, d, joint} = occurrence
  const names = [sides[0].name(sentences[0], a, b), sides[1].name(sentences[1], c, d)] as const
  const id = names.join('\t')
  let entry = entries.get(id)
  if (!entry) {
    entry = {
      names,
      forms: [new Map(), new Map()],
      count: 0,
      heads: 0,
      parents: new Map(),
      headless: 0,
      beside: [new Map(), new Map()],
      joined: joint
        ? [sides[0].name(sentences[0], a, joint - 1), sides[0].name(sentences[0], joint + 1, b)]
        : [],
      evidence: [],
    }
    entries.set(id, entry)
  }
  entry.count++
  if (occurrence.heads) entry.heads++
  if (occurrence.headless) entry.headless++
  const spans = [occurrence.sourceSpan, occurrence.targetSpan]
  sides.forEach((side, k) => {
    add(side.paired, names[k]!)
    add(entry.forms[k]!, sentences[k]!.text.slice(spans[k]!.start, spans[k]!.end).replace(/\s+/g, ' '))
    if (occurrence.beside) add(entry.beside[k]!, occurrence.beside[k]!)
  })
  return entry
}

/** Counts for each pair of a sentence the shortest one that holds it and was met again. */
function countParents(occurrences: readonly Met[]): void {
  const size = ({a, b, c, d}: Met) => b - a + d - c
  for (const part of occurrences) {
    let parent: Met | undefined
    for (const whole of occurrences) {
      const holds = whole.a <= part.a && whole.b >= part.b && whole.c <= part.c && whole.d >= part.d
      if (!holds || size(whole) === size(part) || whole.entry.count < 2) continue
      if (!parent || size(whole) < size(parent)) parent = whole
    }
    if (parent) part.entry.parents.set(parent.entry, (part.entry.parents.get(parent.entry) ?? 0) + 1)
  }
}

function termPair(entry: Entry, sides: readonly [Side, Side]): TermPair {
  const {names, count, evidence} = entry
  const [[source, ...sourceVariants], [target, ...targetVariants]] = formsInOrder(entry)
  const association = Math.sqrt(sides[0].rate(names[0], count) * sides[1].rate(names[1], count))
  const isName = [source!, target!].every((term) => term.split(' ').every((word) => /^\p{Lu}/u.test(word)))
  // Names that both languages share say nothing: Blinken, the van of van Nistelrooy.
  const shared =
    source!.toLowerCase() === target!.toLowerCase() && (isName || sum(entry.beside[0]) > count / 2)
  const heads = isName ? 1 : 0.5 + (0.5 * entry.heads) / count
  const words = names.some((name) => name.includes(' ')) ? 1 : 0.85
  return {
    source: source!,
    target: target!,
    sourceVariants,
    targetVariants,
    count,
    sourceCount: sides[0].all.get(names[0])!,
    targetCount: sides[1].all.get(names[1])!,
    score: shared ? 0 : Math.round(100 * association * standing(entry, isName, sides[0]) * heads * words),
    evidence,
  }
}

/**
 * How far a pair stands on its own, 0 to 1: full while no more than half of its occurrences are parts of one longer pair
 * and no more than three quarters parts of any longer name.
 */
function standing(entry: Entry, isName: boolean, source: Side): number {
  const {count, parents, beside, headless, joined} = entry
  const share = (counts: number[]) => Math.max(0, ...counts) / count
  // A part of one longer pair, or of a name that goes on with one and the same word.
  const within = share([parents, ...beside].flatMap((counts) => [...counts.values()]))
  // A name that only lives in longer names, or without its head.
  const parts = isName ? sum(parents) : 0
  const half = share([headless, parts])
  // Two names that are usually met apart: Afghanistan dan Irak.
  const apart = joined.map((name) => (5 * count) / (source.all.get(name) ?? 1))
  return Math.min(1, 2 * (1 - within), 4 * (1 - half), ...(apart.length ? [Math.max(...apart)] : []))
}

/** A form with a capital in front counts as the one without, where that isn't rare: sentences begin with capitals. */
function uncapitalised(forms: ReadonlyMap<string, number>): Map<string, number> {
  const merged = new Map<string, number>()
  for (const [form, count] of forms) {
    const lower = form.charAt(0).toLowerCase() + form.slice(1)
    const kept = (forms.get(lower) ?? 0) >= count / 10 ? lower : form
    merged.set(kept, (merged.get(kept) ?? 0) + count)
  }
  return merged
}

/** Most frequent first; on a tie lower case goes before capitals. */
function inOrder(
  forms: ReadonlyMap<string, number>,
  rank: (form: string, count: number) => number,
): string[] {
  return [...forms].sort((a, b) => rank(...b) - rank(...a) || compare(b[0], a[0])).map(([form]) => form)
}

/** The forms of both sides, the best of each first: full forms before acronyms, and the plain form if it isn't rare. */
function formsInOrder({forms, names, count}: Entry): [source: string[], target: string[]] {
  const merged = forms.map(uncapitalised)
  // An acronym that is never spelt out goes with an acronym.
  const spelt = merged.every((side) => [...side.keys()].some((form) => !isAcronym(form)))
  const [source, target] = merged.map((side, k) =>
    inOrder(side, (form, times) => {
      if (!spelt) return times
      if (isAcronym(form)) return times - count
      return form.toLowerCase() === names[k]!.toLowerCase() && times >= count / 10 ? times + count : times
    }),
  )
  return [source!, target!]
}

function sum(counts: ReadonlyMap<unknown, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0)
}

/** Lower end of the Wilson interval of a rate, one standard deviation wide. */
function lowerBound(count: number, total: number): number {
  const p = Math.min(1, count / total)
  return (p + 0.5 / total - Math.sqrt((p * (1 - p)) / total + 0.25 / total ** 2)) / (1 + 1 / total)
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
