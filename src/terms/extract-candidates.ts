import type {Language, Link, Span, Token} from '../types.js'

/** A term has at most this many tokens, the name of a body more. */
const longest = 5
const longestName = 9

/** A sentence of one side, as far as terms are concerned. */
export interface Sentence {
  text: string
  tokens: readonly Token[]
  language: Language
  /** What each token is called whatever its inflection, so that the forms of a term count as one. */
  lemmas: readonly string[]
  /** Whether a term may begin or end with the token. */
  edge: readonly boolean[]
  /** Whether a term may hold the token. */
  inner: readonly boolean[]
  /** Whether the token is a verb by its form, so that no term is about it. */
  verb: readonly boolean[]
}

export function readSentence(text: string, language: Language): Sentence {
  const tokens = language.tokens(text)
  const figures = language.figures(text)
  const inner = tokens.map(
    (token, i) =>
      (token.kind === 'word' || isJoint(tokens, i)) &&
      !figures.some((figure) => figure.start < token.end && token.start < figure.end),
  )
  return {
    text,
    tokens,
    language,
    lemmas: tokens.map((token) => wordOf(token.text, language).lemma),
    verb: tokens.map((token) => wordOf(token.text, language).verb),
    inner,
    edge: tokens.map(
      (token, i) =>
        inner[i]! && token.kind === 'word' && !language.functionWords.has(language.fold(token.text)),
    ),
  }
}

/** A hyphen between two names: *Arab-Israel*. */
function isJoint(tokens: readonly Token[], i: number): boolean {
  return (
    /^[-–]$/.test(tokens[i]!.text) &&
    tokens[i - 1]?.end === tokens[i]!.start &&
    tokens[i + 1]?.start === tokens[i]!.end
  )
}

interface Word {
  lemma: string
  verb: boolean
}

const words = new WeakMap<Language, Map<string, Word>>()

function wordOf(text: string, language: Language): Word {
  const known = words.get(language) ?? new Map<string, Word>()
  words.set(language, known)
  let word = known.get(text)
  if (word === undefined) {
    const forms = language.forms(text)
    const lemma = forms.findLast(({level}) => level === 'variant' || level === 'inflected')?.lemma ?? text
    word = {lemma: language.fold(lemma), verb: forms[0]?.level === 'voice'}
    known.set(text, word)
  }
  return word
}

/** Whether tokens a to b, both included, may be a term. */
export function isCandidate(sentence: Sentence, a: number, b: number): boolean {
  const {edge, inner, verb, tokens} = sentence
  if (b - a >= longestName || !edge[a] || !edge[b]) return false
  for (let i = a; i <= b; i++) {
    if (!inner[i] || (b - a >= longest && edge[i] && !isCapital(tokens[i]!))) return false
  }
  return !verb[head(sentence, a, b)]
}

/** All stretches that may be a term, first and last token. */
export function candidates(sentence: Sentence): [a: number, b: number][] {
  const found: [number, number][] = []
  for (let a = 0; a < sentence.tokens.length; a++) {
    for (let b = a; b < Math.min(sentence.tokens.length, a + longestName); b++) {
      if (!sentence.inner[b]) break
      if (isCandidate(sentence, a, b)) found.push([a, b])
    }
  }
  return found
}

/** What a stretch is called whatever its inflection. */
export function nameOf({lemmas}: Sentence, a: number, b: number): string {
  return lemmas.slice(a, b + 1).join(' ')
}

function spanOf({tokens}: Sentence, a: number, b: number): Span {
  return {start: tokens[a]!.start, end: tokens[b]!.end}
}

/** A candidate and its equivalent: tokens a to b and c to d, ends included. */
export interface Occurrence {
  a: number
  b: number
  c: number
  d: number
  sourceSpan: Span
  targetSpan: Span
  /** Whether the heads of the two phrases are linked to each other. */
  heads: boolean
}

/**
 * Candidates of both sides whose links stay within each other (Och & Ney 2004), edges linked, grammar words inside only
 * where they stand in a name or have no counterpart of their own.
 */
export function occurrences(source: Sentence, target: Sentence, links: readonly Link[]): Occurrence[] {
  const bySource: number[][] = source.tokens.map(() => [])
  const byTarget: number[][] = target.tokens.map(() => [])
  for (const link of links) {
    bySource[link.source]!.push(link.target)
    byTarget[link.target]!.push(link.source)
  }
  const found: Occurrence[] = []
  for (const [a, b] of candidates(source)) {
    if (bySource[a]!.length === 0 || bySource[b]!.length === 0) continue
    const reached = bySource.slice(a, b + 1).flat()
    const c = Math.min(...reached)
    const d = Math.max(...reached)
    if (!isCandidate(target, c, d)) continue
    if (byTarget.slice(c, d + 1).some((sources) => sources.some((i) => i < a || i > b))) continue
    if (joinsPhrases(source, target, bySource, a, b)) continue
    if (byTarget[headEnd(target, c, d)]!.some((i) => source.verb[i])) continue
    if (bySource[headEnd(source, a, b)]!.some((j) => target.verb[j])) continue
    found.push({
      a,
      b,
      c,
      d,
      sourceSpan: spanOf(source, a, b),
      targetSpan: spanOf(target, c, d),
      heads: bySource[head(source, a, b)]!.includes(head(target, c, d)),
    })
  }
  return found
}

function isCapital({text}: Token): boolean {
  return /^\p{Lu}/u.test(text)
}

/** Whether a grammar word inside has a counterpart: *serangan di Baghdad*, *attack in Baghdad*, unless names stand around. */
function joinsPhrases(
  source: Sentence,
  target: Sentence,
  bySource: readonly number[][],
  a: number,
  b: number,
): boolean {
  for (let i = a + 1; i < b; i++) {
    if (source.edge[i] || bySource[i]!.every((j) => target.edge[j])) continue
    const names = [i - 1, i + 1].every((k) => isCapital(source.tokens[k]!))
    if (!names) return true
  }
  return false
}

/** Where the head of a bare phrase stands. A verb there makes a sentence of it: *Jepang menolak*, *Japan has refused*. */
function headEnd({language}: Sentence, a: number, b: number): number {
  return language.head === 'first' ? a : b
}

/** The word that a phrase is about: the first or last, by language, of those before a grammar word. */
function head({language, edge}: Sentence, a: number, b: number): number {
  if (language.head === 'first') return a
  for (let i = a; i < b; i++) if (!edge[i + 1]) return i
  return b
}
