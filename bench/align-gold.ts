/**
 * Gold alignments, and how well `src/align` and `src/terms` reach them. The evaluation data is read from
 * `PADANAN_SHARED`; without it there is what the corpus and the glossary say.
 */
import {existsSync, readFileSync} from 'node:fs'
import {texts, toUnits} from '../corpus/index.js'
import {concepts} from '../glossary/index.js'
import {alignSentences, type SymmetrisationMethod, WordModel} from '../src/align/index.js'
import {english, indonesian, latin} from '../src/language/index.js'
import {Glossary, projectTerm} from '../src/terms/index.js'
import type {Language, Lexicon, Link, SentencePair, Token} from '../src/types/index.js'

const shared = process.env.PADANAN_SHARED ?? new URL('../../shared', import.meta.url).pathname
export const folder = `${shared}/eval/`
export const isThere = existsSync(folder)

const read = (path: string) => readFileSync(folder + path, 'utf8').trimEnd()

export interface Languages {
  source: Language
  target: Language
}
export const pair: Languages = {source: indonesian, target: english}
export const germanFrench: Languages = {source: latin('de'), target: latin('fr')}

// ---------------------------------------------------------------- sentences

export interface Article {
  source: string[]
  target: string[]
  beads: [number[], number[]][]
}

/** Gold of a file: `sentences-dev-easy`, for example. */
export function articles(file: string, source: string, target: string): Article[] {
  const data = JSON.parse(read(`gold/${file}.json`)) as Record<string, unknown>[]
  return data.map((article) => ({
    source: article[source] as string[],
    target: article[target] as string[],
    beads: article.beads as [number[], number[]][],
  }))
}

/** The texts of the corpus, with the beads that a person drew. */
export const ownArticles = (): Article[] =>
  texts.map((text) => ({
    source: text.id.flat(),
    target: text.en.flat(),
    beads: text.beads.map(({source, target}) => [source, target]),
  }))

/** Strict F1 of beads with both sides. */
export function beadScore(articles: readonly Article[], languages: Languages, lexicon?: Lexicon): number {
  let found = 0
  let expected = 0
  let hits = 0
  const name = (bead: readonly [number[], number[]]) => JSON.stringify(bead)
  const full = ([a, b]: readonly [number[], number[]]) => a.length > 0 && b.length > 0
  for (const {source, target, beads} of articles) {
    const gold = new Set(beads.filter(full).map(name))
    const own = alignSentences(source, target, {...languages, lexicon})
      .map((bead): [number[], number[]] => [bead.source, bead.target])
      .filter(full)
    found += own.length
    expected += gold.size
    hits += own.filter((bead) => gold.has(name(bead))).length
  }
  return (2 * hits) / (found + expected)
}

/** The score of each bead with both sides, and whether it shares sentences on both with a bead of the gold. */
export function judgedBeads(
  articles: readonly Article[],
  languages: Languages,
  lexicon?: Lexicon,
): [score: number, right: boolean][] {
  const meet = (a: readonly number[], b: readonly number[]) => a.some((n) => b.includes(n))
  return articles.flatMap(({source, target, beads}) =>
    alignSentences(source, target, {...languages, lexicon})
      .filter((bead) => bead.source.length > 0 && bead.target.length > 0)
      .map((bead): [number, boolean] => [
        bead.score,
        beads.some(([a, b]) => meet(a, bead.source) && meet(b, bead.target)),
      ]),
  )
}

// ---------------------------------------------------------------- words

export interface LinkedPair extends SentencePair {
  /** `i-j`, 0-based. */
  sure: Set<string>
  possible: Set<string>
}

/** English-French pairs with links by hand, whose words are parted by white space. */
export function linkedPairs(): LinkedPair[] {
  const gold = read('gold/enfr/enfr.gold').split('\n')
  return read('gold/enfr/enfr.src-tgt')
    .split('\n')
    .map((line, n) => {
      const [source, target] = line.split('|||') as [string, string]
      const links = [...gold[n]!.matchAll(/(\d+)([-p])(\d+)/g)].map(
        ([, i, kind, j]) => [`${Number(i) - 1}-${Number(j) - 1}`, kind === '-'] as const,
      )
      return {
        source: source.trim(),
        target: target.trim(),
        possible: new Set(links.map(([link]) => link)),
        sure: new Set(links.filter(([, sure]) => sure).map(([link]) => link)),
      }
    })
}

/** A language whose words are parted by white space already. */
function parted(code: string): Language {
  const language = latin(code)
  const tokens = (text: string): Token[] =>
    [...text.matchAll(/\S+/g)].map((match) => ({
      ...language.tokens(match[0])[0]!,
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
    }))
  return {...language, tokens}
}

/** Alignment error rate (Och & Ney 2003, section 6.1) of a model that has seen these pairs alone. */
export function errorRate(pairs: readonly LinkedPair[], method?: SymmetrisationMethod): number {
  const links = new WordModel({source: parted('en'), target: parted('fr')}).learn(pairs, {method})
  let agreed = 0
  let total = 0
  pairs.forEach(({sure, possible}, n) => {
    const names = links[n]!.map(({source, target}: Link) => `${source}-${target}`)
    total += names.length + sure.size
    for (const name of names) agreed += Number(sure.has(name)) + Number(possible.has(name))
  })
  return 1 - agreed / total
}

// ---------------------------------------------------------------- terms

/** A term, the pair it stands in, and what may be answered; an empty answer means that nothing is there. */
export interface Query {
  term: string
  pair: SentencePair
  answers: string[]
}

/** Line-aligned news: `int`, `eco`, `sci` or `spo`. */
export function news(name: string): SentencePair[] {
  const targets = read(`data/bppt-${name}.en`).split('\n')
  return read(`data/bppt-${name}.id`)
    .split('\n')
    .map((source, n) => ({source, target: targets[n]!}))
}

/** Hand-read queries over lines of `int`. */
export function queries(pairs: readonly SentencePair[]): Query[] {
  return read('gold/terms-dev.tsv')
    .split('\n')
    .map((line) => {
      const [number, term, answers] = line.split('\t') as [string, string, string]
      return {
        term,
        pair: pairs[Number(number) - 1]!,
        answers: answers.split('|').map((answer) => (answer.trim() === 'NONE' ? '' : bare(answer))),
      }
    })
}

export const ownPairs = (): SentencePair[] => texts.flatMap(toUnits)

/** Terms of the glossary that stand in both sentences of a bead of the corpus: the one is the answer to the other. */
export function ownQueries(pairs: readonly SentencePair[]): Query[] {
  const glossary = new Glossary(concepts, [indonesian, english])
  const terms = (text: string, language: string) =>
    glossary.recognise(text, {language}).map((match) => ({
      text: match.text,
      concept: match.hits[0]!.concept.id,
      sure: match.hits.length === 1 && match.hits[0]!.tier !== 'related',
    }))
  return pairs.flatMap((pair) => {
    const answers = terms(pair.target, 'en')
    return terms(pair.source, 'id')
      .filter(({sure}) => sure)
      .map(({text, concept}) => ({
        term: text,
        pair,
        answers: answers.filter((answer) => answer.concept === concept).map((answer) => bare(answer.text)),
      }))
      .filter((query) => query.answers.length > 0)
  })
}

/** Share of the queries that a model answers exactly. */
export function answered(queries: readonly Query[], model: WordModel): number {
  const right = queries.filter(({term, pair, answers}) =>
    answers.includes(bare(projectTerm(term, pair, model)?.text ?? '')),
  )
  return right.length / queries.length
}

/** Case, edge marks and leading articles don't count. */
function bare(text: string): string {
  const folded = text.replace(/\s+/g, ' ').toLowerCase().replace(/[’‘]/g, "'")
  const cut = folded.replace(/^[^\p{L}\p{N}$€£&%]+|[^\p{L}\p{N}$€£&%]+$/gu, '').replace(/^(?:the|an|a) /, '')
  return cut === text ? cut : bare(cut)
}
