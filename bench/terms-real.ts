/**
 * How good term extraction is on real stories: news pages beside the wire text that they go back to, with the terms that a
 * person marked. Printed when the evaluation data is there (`PADANAN_SHARED`): gold terms found, pairs given that are, hold
 * or lie in one, and of pairs scored so much how many are right.
 */
import {existsSync, readFileSync} from 'node:fs'
import {lexicon} from '../glossary/lexicon.js'
import {alignSentences} from '../src/align/index.js'
import {english, indonesian} from '../src/language/index.js'
import {extractTerms} from '../src/terms/index.js'
import type {SentencePair, TermPair} from '../src/types/index.js'

const shared = process.env.PADANAN_SHARED ?? new URL('../../shared', import.meta.url).pathname
const folder = `${shared}/eval/real/`

interface Story {
  name: string
  beads: {id: number[]; en: number[]; label: 'full' | 'part' | 'also'}[]
  terms: {term: string; answers: string[]}[]
}

/** A term as lists of words, so that articles, plurals, possessives and *-nya* don't count. */
type Words = string[]
const wordsOf = {
  id: (term: string): Words =>
    term
      .toLowerCase()
      .split(/\s+/)
      .map((word) => word.replace(/(?<=\w{4})nya$/, '')),
  en: (term: string): Words =>
    term
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/^(?:the|an?) /, '')
      .split(/\s+/)
      .map((word) => word.replace(/'s?$/, '').replace(/(?<=\w\w[^s])s$/, '')),
}

const isSame = (one: Words, other: Words) => one.join(' ') === other.join(' ')
const isWithin = (one: Words, other: Words) =>
  ` ${one.join(' ')} `.includes(` ${other.join(' ')} `) ||
  ` ${other.join(' ')} `.includes(` ${one.join(' ')} `)

const forms = ({source, sourceVariants}: TermPair) => [source, ...sourceVariants].map(wordsOf.id)
const equivalents = ({target, targetVariants}: TermPair) => [target, ...targetVariants].map(wordsOf.en)

/** Whether a pair is a term of the gold. */
function isTerm(pair: TermPair, {term, answers}: Story['terms'][number]): boolean {
  return (
    forms(pair).some((form) => isSame(form, wordsOf.id(term))) &&
    equivalents(pair).some((form) => answers.some((answer) => isSame(form, wordsOf.en(answer))))
  )
}

/** Whether a pair is, holds or lies in a term of the gold. */
function isRight(pair: TermPair, terms: Story['terms']): boolean {
  return terms.some(
    (term) =>
      isTerm(pair, term) ||
      (isWithin(forms(pair)[0]!, wordsOf.id(term.term)) &&
        term.answers.some((answer) => isWithin(equivalents(pair)[0]!, wordsOf.en(answer)))),
  )
}

/** Sentences as the gold numbers them: a line break ends one, and an end mark before a capital. */
function sentencesOf(text: string): string[] {
  const abbreviations = new Set(
    (
      'mr mrs ms dr prof gen col lt capt sgt gov sen rep rev st jr sr no vol dec jan feb mar apr jun jul aug sep sept oct nov ' +
      'u.s u.n u.k a.s e.g i.e a.m p.m h hj ir drs dll dsb dkk tgl hlm kab jl pt tbk'
    ).split(' '),
  )
  const found: string[] = []
  for (const line of text.replace(/^ date \d{4}\S* /, '').split(/\r?\n/)) {
    let start = 0
    for (const match of line.matchAll(/[.!?…]["”’)\]]*\s+(?=["“‘([]?[A-Z0-9À-Þ]|["“‘(])/g)) {
      const word = (line.slice(start, match.index).trim().split(/\s+/).at(-1) ?? '')
        .replace(/^[("“‘[]+/, '')
        .toLowerCase()
      if (line[match.index] === '.' && (abbreviations.has(word) || /^[a-z]$/.test(word))) continue
      found.push(line.slice(start, match.index + match[0].length).trim())
      start = match.index + match[0].length
    }
    found.push(line.slice(start).trim())
  }
  return found.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
}

interface Judged {
  story: Story
  found: TermPair[]
}

function rowOf(name: string, judged: readonly Judged[], least: number): string[] {
  const pairs = judged.flatMap(({story, found}) =>
    found.filter(({score}) => score >= least).map((pair) => isRight(pair, story.terms)),
  )
  const gold = judged.flatMap(({story, found}) =>
    story.terms.map((term) => found.some((pair) => pair.score >= least && isTerm(pair, term))),
  )
  const share = (answers: boolean[]) =>
    answers.length ? (answers.filter(Boolean).length / answers.length).toFixed(3) : '-'
  return [name, String(least), share(gold), share(pairs), String(pairs.length)]
}

/** Tables: what is found and how much of it is right; and of pairs scored so much, how many are right. */
export function realTerms(): [title: string, rows: string[][]][] {
  if (!existsSync(`${folder}gold.json`)) return []
  const stories = JSON.parse(readFileSync(`${folder}gold.json`, 'utf8')) as Story[]
  const options = {source: indonesian, target: english, lexicon}
  const onGold: Judged[] = []
  const onOwn: Judged[] = []
  for (const story of stories) {
    const [id, en] = (['id', 'en'] as const).map((language) =>
      sentencesOf(readFileSync(`${folder}t/${story.name}.${language}.txt`, 'utf8')),
    ) as [string[], string[]]
    const pairOf = (source: number[], target: number[], score?: number): SentencePair => ({
      source: source.map((n) => id[n]).join(' '),
      target: target.map((n) => en[n]).join(' '),
      score,
    })
    const gold = story.beads.filter(({label}) => label !== 'also')
    const numbers = (list: number[]) => list.map((n) => n - 1)
    const goldPairs = gold.map((bead) => pairOf(numbers(bead.id), numbers(bead.en)))
    onGold.push({story, found: extractTerms(goldPairs, {...options, score: 0})})
    const own = alignSentences(id, en, options).filter(({source, target}) => source.length && target.length)
    const ownPairs = own.map(({source, target, score}) => pairOf(source, target, score))
    onOwn.push({story, found: extractTerms(ownPairs, {...options, score: 0})})
  }
  const figures = (
    [
      ['the gold’s beads', onGold],
      ['our beads', onOwn],
    ] as const
  ).flatMap(([name, judged]) => [0, 45, 70, 90].map((least) => rowOf(name, judged, least)))
  return [
    [
      'Terms of real stories',
      [['on', 'score from', 'gold terms found', 'pairs that are, hold or lie in one', 'pairs'], ...figures],
    ],
    ['Of pairs scored so much, so many are right', reliability(onOwn)],
  ]
}

/** Counts by tens of the score, and how far score and truth are apart on average. */
function reliability(judged: readonly Judged[]): string[][] {
  const pairs = judged.flatMap(({story, found}) =>
    found.map((pair) => ({score: pair.score, isRight: isRight(pair, story.terms)})),
  )
  let apart = 0
  const rows = Array.from({length: 10}, (_, ten) => {
    const bin = pairs.filter(({score}) => Math.min(9, Math.floor(score / 10)) === ten)
    const mean = bin.reduce((sum, {score}) => sum + score, 0) / (bin.length || 1)
    const right = (100 * bin.filter(({isRight}) => isRight).length) / (bin.length || 1)
    apart += (Math.abs(mean - right) * bin.length) / pairs.length
    return [
      `${10 * ten}-${ten === 9 ? 100 : 10 * ten + 9}`,
      mean.toFixed(0),
      right.toFixed(0),
      String(bin.length),
    ]
  })
  return [
    ['score', 'mean', 'right in 100', 'pairs'],
    ...rows,
    ['expected calibration error', '', (apart / 100).toFixed(3), String(pairs.length)],
  ]
}
