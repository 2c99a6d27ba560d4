import {alignWords, type WordModel} from '../align/index.js'
import {findAcronyms} from '../language/index.js'
import type {Evidence, Language, Lexicon, Progress, SentencePair, TermPair} from '../types.js'
import {
  candidates,
  nameOf,
  type Occurrence,
  occurrences,
  readSentence,
  type Sentence,
} from './extract-candidates.js'

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
 * The score tells how exclusively the two belong together (the lower bounds of both rates; an occurrence without any
 * equivalent counts half), how often their heads are linked, and how far the pair stands on its own: *Perdana* and *Prime*,
 * met in *Perdana Menteri* and *Prime Minister* alone, score nothing (after the C-value of Frantzi, Ananiadou & Mima 2000).
 *
 * @returns pairs, best first.
 */
export function extractTerms(pairs: readonly SentencePair[], options: ExtractTermsOptions): TermPair[] {
  const {source, target, minimum = 2, evidence = 3, onProgress} = options
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
    .filter((pair) => pair.score > 0 && !(pair.source === pair.target && /\p{Lu}/u.test(pair.source)))
    .sort(
      (a, b) =>
        b.score - a.score || b.count - a.count || compare(a.source, b.source) || compare(a.target, b.target),
    )
}

/** A pair while it is counted. */
interface Entry {
  names: readonly [source: string, target: string]
  forms: readonly [source: Map<string, number>, target: Map<string, number>]
  count: number
  /** How often the heads were linked to each other. */
  heads: number
  /** How often it was part of each longer pair. */
  parents: Map<Entry, number>
  evidence: Evidence[]
}

type Met = Occurrence & {entry: Entry}

/** What is counted of one language. */
class Side {
  /** How often each candidate is met, and how often with an equivalent. */
  readonly all = new Map<string, number>()
  readonly paired = new Map<string, number>()
  /** Names of acronyms that the texts explain, to those of their full forms. */
  private readonly fullForms = new Map<string, string>()

  constructor(language: Language, texts: readonly string[]) {
    for (const text of texts) {
      for (const {acronym, fullForm} of findAcronyms(text, language)) {
        const names = [acronym, fullForm].map((form) => {
          const sentence = readSentence(form, language)
          return nameOf(sentence, 0, sentence.tokens.length - 1)
        })
        if (!this.fullForms.has(names[0]!)) this.fullForms.set(names[0]!, names[1]!)
      }
    }
  }

  name(sentence: Sentence, a: number, b: number): string {
    const name = nameOf(sentence, a, b)
    return this.fullForms.get(name) ?? name
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
  const {a, b, c, d} = occurrence
  const names = [sides[0].name(sentences[0], a, b), sides[1].name(sentences[1], c, d)] as const
  const id = names.join('\t')
  let entry = entries.get(id)
  if (!entry) {
    entry = {names, forms: [new Map(), new Map()], count: 0, heads: 0, parents: new Map(), evidence: []}
    entries.set(id, entry)
  }
  entry.count++
  if (occurrence.heads) entry.heads++
  const spans = [occurrence.sourceSpan, occurrence.targetSpan]
  sides.forEach((side, k) => {
    add(side.paired, names[k]!)
    add(entry.forms[k]!, sentences[k]!.text.slice(spans[k]!.start, spans[k]!.end))
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
  const {names, forms, count, evidence} = entry
  const [source, ...sourceVariants] = inOrder(forms[0], names[0])
  const [target, ...targetVariants] = inOrder(forms[1], names[1])
  const association = Math.sqrt(sides[0].rate(names[0], count) * sides[1].rate(names[1], count))
  const within = Math.max(0, ...entry.parents.values()) / count
  const ownership = Math.min(1, 2 * (1 - within))
  const isName = [source!, target!].every((term) => term.split(' ').every((word) => /^\p{Lu}/u.test(word)))
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
    score: Math.round(100 * association * ownership * heads * words),
    evidence,
  }
}

/**
 * Most frequent first, but full forms before acronyms, and before all the plain form if it isn't rare. On a tie lower case
 * goes before capitals.
 */
function inOrder(forms: ReadonlyMap<string, number>, name: string): string[] {
  const total = [...forms.values()].reduce((sum, count) => sum + count, 0)
  const rank = ([form, count]: readonly [string, number]) => {
    if (/^\p{Lu}{2,}$/u.test(form)) return count - total
    return form.toLowerCase() === name.toLowerCase() && count >= total / 10 ? count + total : count
  }
  return [...forms].sort((a, b) => rank(b) - rank(a) || compare(b[0], a[0])).map(([form]) => form)
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
