import type {Form, Language, Link, Span, Token} from '../types/index.js'

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
  /** Where each token ends without a clitic: *keamanan|nya*, *NATO|’s*. */
  ends: readonly number[]
  /** Whether a phrase ends with the token: it belongs to what follows (*Moscow’s proposals*). */
  owner: readonly boolean[]
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
  const words = tokens.map((token) => wordOf(token.text, language))
  const inner = tokens.map(
    (token, i) =>
      ((token.kind === 'word' && !words[i]!.auxiliary) || isJoint(tokens, i)) &&
      !figures.some((figure) => figure.start < token.end && token.start < figure.end),
  )
  return {
    text,
    tokens,
    language,
    lemmas: words.map(({lemma}) => lemma),
    ends: tokens.map(({end}, i) => end - words[i]!.clitic.length),
    owner: words.map(({clitic}) => /^['’]/.test(clitic)),
    verb: words.map(({verb}) => verb),
    inner,
    edge: tokens.map(
      (token, i) =>
        inner[i]! && token.kind === 'word' && !language.functionWords.has(language.fold(token.text)),
    ),
  }
}

/** A hyphen between two names (*Arab-Israel*), or the point of an initial (*George W. Bush*). */
function isJoint(tokens: readonly Token[], i: number): boolean {
  const [before, mark, after] = [tokens[i - 1], tokens[i]!, tokens[i + 1]]
  if (!before || !after || before.end !== mark.start) return false
  if (mark.text === '.') return /^\p{Lu}$/u.test(before.text) && isCapital(after)
  return /^[-–]$/.test(mark.text) && after.start === mark.end
}

interface Word {
  lemma: string
  /** What stands behind the word without being a part of it: *nya*, *’s*. */
  clitic: string
  verb: boolean
  /** A grammar word that has forms: *is*, *were*, *had*. */
  auxiliary: boolean
}

const words = new WeakMap<Language, Map<string, Word>>()

function wordOf(text: string, language: Language): Word {
  const known = words.get(language) ?? new Map<string, Word>()
  words.set(language, known)
  let word = known.get(text)
  if (word === undefined) {
    const forms = language.forms(text)
    const near = forms.filter(({level}) => level === 'variant' || level === 'inflected')
    word = {
      lemma: language.fold(near.at(-1)?.lemma ?? text),
      clitic: cliticOf(text, near[0], language),
      verb: forms[0]?.level === 'voice',
      auxiliary: near.length > 0 && language.functionWords.has(language.fold(text)),
    }
    known.set(text, word)
  }
  return word
}

/** What stands behind a word: an apostrophe and more, or a grammar word that the rule of its form ends with. */
function cliticOf(text: string, form: Form | undefined, language: Language): string {
  if (!form) return ''
  const possessive = /['’]\p{L}*$/u.exec(text)?.[0] ?? ''
  if (text.length - possessive.length === form.lemma.length) return possessive
  const suffix = /-(\p{L}{2,})$/u.exec(form.rule)?.[1]
  if (!suffix || !text.endsWith(suffix) || !language.functionWords.has(suffix)) return ''
  return text.slice(text.slice(0, -suffix.length).replace(/-$/, '').length)
}

/** A text as lemmas, with single spaces. */
export function lemmasOf(text: string, language: Language): string {
  return language
    .tokens(text)
    .map((token) => wordOf(token.text, language).lemma)
    .join(' ')
}

/** Whether tokens a to b, both included, may be a term. */
export function isCandidate(sentence: Sentence, a: number, b: number): boolean {
  const {edge, inner, owner, verb, tokens} = sentence
  if (b - a >= longestName || !edge[a] || !edge[b]) return false
  for (let i = a; i <= b; i++) {
    if (!inner[i] || (b - a >= longest && edge[i] && !isCapital(tokens[i]!))) return false
    // The owner is a determiner, unless the whole is a name: *People’s Republic*.
    if (owner[i] && i < b && !isCapital(tokens[i + 1]!)) return false
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

function spanOf({tokens, ends}: Sentence, a: number, b: number): Span {
  return {start: tokens[a]!.start, end: ends[b]!}
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
  /** Token of the source that joins two names: *Keamanan dan Kerja Sama*. */
  joint: number | undefined
  /** Lemmas of names beside the two that translate each other: the pair is part of a longer name. */
  beside: [source: string, target: string] | undefined
  /** Whether the head of the longer phrase is among what stands beside: *Luar Negeri* of *Menteri Luar Negeri*. */
  headless: boolean
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
    const joint = jointOf(source, target, bySource, a, b)
    if (joint && !(isName(source, joint - 1) && isName(source, joint + 1))) continue
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
      joint,
      ...context(source, target, bySource, a, b, c, d),
    })
  }
  return found
}

/** What stands right beside a pair and is linked right beside it. */
function context(
  source: Sentence,
  target: Sentence,
  bySource: readonly number[][],
  a: number,
  b: number,
  c: number,
  d: number,
): Pick<Occurrence, 'beside' | 'headless'> {
  const isNear = (i: number, j: number) => isName(source, i) && isName(target, j) && bySource[i]!.includes(j)
  const [beforeHead, behindHead] = source.language.head === 'first' ? [a - 1, b + 1] : [b + 1, a - 1]
  const [pastHead, shortOfHead] = target.language.head === 'first' ? [c - 1, d + 1] : [d + 1, c - 1]
  const places = [
    [beforeHead, pastHead],
    [behindHead, shortOfHead],
    [behindHead, pastHead],
  ] as const
  const near = places.find(([i, j]) => isNear(i, j))
  return {
    beside: near && [source.lemmas[near[0]]!, target.lemmas[near[1]]!],
    headless: near === places[0],
  }
}

function isName({tokens, edge}: Sentence, i: number): boolean {
  return edge[i] === true && isCapital(tokens[i]!)
}

function isCapital({text}: Token): boolean {
  return /^\p{Lu}/u.test(text)
}

/** The first grammar word inside that has a counterpart: *serangan di Baghdad*, *attack in Baghdad*. */
function jointOf(
  source: Sentence,
  target: Sentence,
  bySource: readonly number[][],
  a: number,
  b: number,
): number | undefined {
  for (let i = a + 1; i < b; i++) {
    if (!source.edge[i] && bySource[i]!.some((j) => !target.edge[j])) return i
  }
  return undefined
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
