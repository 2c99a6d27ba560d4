/**
 * How good alignment is, and how fast: sentences, words and terms, beside what other aligners reach on the same data.
 * With the evaluation data at hand (`PADANAN_SHARED`) it is measured there, otherwise on the beads of the corpus.
 * `tsx bench/quality-align.ts` prints all tables; `sentences`, `words` or `terms` behind it prints one, `top` the best
 * hundred term pairs for a person to judge.
 */
import {existsSync, readFileSync} from 'node:fs'
import {texts} from '../corpus/index.js'
import {lexicon} from '../glossary/index.js'
import {alignSentences, type SymmetrisationMethod, WordModel} from '../src/align/index.js'
import {english, indonesian, latin} from '../src/language/index.js'
import {extractTerms, projectTerm} from '../src/terms/index.js'
import type {Language, Lexicon, SentencePair, Token} from '../src/types.js'

const shared = process.env.PADANAN_SHARED ?? new URL('../../shared', import.meta.url).pathname
const folder = `${shared}/eval/`
const [wanted] = process.argv.slice(2)
const pair = {source: indonesian, target: english}

const read = (path: string) => readFileSync(folder + path, 'utf8').trimEnd()
const seconds = (from: NodeJS.CpuUsage) => `${(process.cpuUsage(from).user / 1e6).toFixed(1)} s`

function print(title: string, rows: readonly (readonly string[])[]): void {
  const widths = rows[0]!.map((_, k) => Math.max(...rows.map((row) => row[k]!.length)))
  console.log(`\n${title}`)
  for (const row of rows)
    console.log(`  ${row.map((cell, k) => cell.padEnd(widths[k]!)).join('  ')}`.trimEnd())
}

// ---------------------------------------------------------------- sentences

interface Article {
  source: string[]
  target: string[]
  beads: [number[], number[]][]
}

/** Strict F1 of beads with both sides. */
function beadScore(
  articles: readonly Article[],
  source: Language,
  target: Language,
  known?: Lexicon,
): string {
  let found = 0
  let true_ = 0
  let hits = 0
  for (const article of articles) {
    const name = (bead: readonly [number[], number[]]) => JSON.stringify(bead)
    const full = ([a, b]: readonly [number[], number[]]) => a.length > 0 && b.length > 0
    const gold = new Set(article.beads.filter(full).map(name))
    const beads = alignSentences(article.source, article.target, {source, target, lexicon: known})
      .map((bead): [number[], number[]] => [bead.source, bead.target])
      .filter(full)
    found += beads.length
    true_ += gold.size
    hits += beads.filter((bead) => gold.has(name(bead))).length
  }
  return ((2 * hits) / (found + true_)).toFixed(3)
}

function articles(path: string, source: string, target: string): Article[] {
  const data = JSON.parse(read(path)) as Record<string, unknown>[]
  return data.map((article) => ({
    source: article[source] as string[],
    target: article[target] as string[],
    beads: article.beads as [number[], number[]][],
  }))
}

function sentences(): void {
  const easy = articles('gold/sentences-dev-easy.json', 'id', 'en')
  const hard = articles('gold/sentences-dev-hard.json', 'id', 'en')
  const textberg = articles('gold/textberg-dev.json', 'de', 'fr')
  const time = process.cpuUsage()
  const rows = [
    [
      'padanan',
      beadScore(easy, ...[indonesian, english], lexicon),
      beadScore(hard, indonesian, english, lexicon),
      beadScore(textberg, latin('de'), latin('fr')),
    ],
    ['padanan, no lexicon', beadScore(easy, indonesian, english), beadScore(hard, indonesian, english), ''],
  ]
  print(`Sentences, strict F1 (${seconds(time)} CPU)`, [
    ['', 'id-en', 'id-en, moved', 'de-fr, no lexicon'],
    ...rows,
    ['hunalign, dictionary of 19,415', '.83', '.77', ''],
    ['hunalign, no dictionary', '.78', '.71', '.71'],
    ['Gale-Church', '.57', '.53', '.60'],
    ['Bleualign, machine translation', '', '', '.78'],
  ])
}

function corpusSentences(): void {
  const own = texts.map(
    (text): Article => ({
      source: text.id.flat(),
      target: text.en.flat(),
      beads: text.beads.map(({source, target}) => [source, target]),
    }),
  )
  print('Sentences of the corpus, strict F1', [
    ['with the lexicon', beadScore(own, indonesian, english, lexicon)],
    ['without', beadScore(own, indonesian, english)],
  ])
}

// ---------------------------------------------------------------- words

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

/** Alignment error rate (Och & Ney 2003). */
function words(): void {
  const pairs = read('gold/enfr/enfr.src-tgt')
    .split('\n')
    .map((line) => {
      const [source, target] = line.split('|||') as [string, string]
      return {source: source.trim(), target: target.trim()}
    })
  const gold = read('gold/enfr/enfr.gold')
    .split('\n')
    .map((line) => {
      const links = [...line.matchAll(/(\d+)([-p])(\d+)/g)].map(
        ([, i, kind, j]) => [`${Number(i) - 1}-${Number(j) - 1}`, kind === '-'] as const,
      )
      return {
        possible: new Set(links.map(([link]) => link)),
        sure: new Set(links.filter(([, sure]) => sure).map(([link]) => link)),
      }
    })
  const rows = (['grow-diag-final-and', 'intersection'] as SymmetrisationMethod[]).map((method) => {
    const time = process.cpuUsage()
    const links = new WordModel({source: parted('en'), target: parted('fr')}).learn(pairs, {method})
    let agreed = 0
    let total = 0
    links.forEach((found, n) => {
      const {sure, possible} = gold[n]!
      total += found.length + sure.size
      for (const {source, target} of found) {
        agreed += Number(sure.has(`${source}-${target}`)) + Number(possible.has(`${source}-${target}`))
      }
    })
    return [`padanan, ${method}`, (1 - agreed / total).toFixed(3), seconds(time)]
  })
  print('Word links of 447 English-French pairs alone, alignment error rate', [
    ['', 'AER', 'CPU'],
    ...rows,
    ['eflomal, best', '.170', ''],
    ['fast_align, best', '.251', ''],
  ])
}

// ---------------------------------------------------------------- terms

const corpus = (name: string): SentencePair[] => {
  const targets = read(`data/bppt-${name}.en`).split('\n')
  return read(`data/bppt-${name}.id`)
    .split('\n')
    .map((source, n) => ({source, target: targets[n]!}))
}

/** As the scorer does: case, edge marks and leading articles don't count. */
function bare(text: string): string {
  const folded = text.replace(/\s+/g, ' ').toLowerCase().replace(/[’‘]/g, "'")
  const cut = folded.replace(/^[^\p{L}\p{N}$€£&%]+|[^\p{L}\p{N}$€£&%]+$/gu, '').replace(/^(?:the|an|a) /, '')
  return cut === text ? cut : bare(cut)
}

function terms(): void {
  const international = corpus('int')
  const queries = read('gold/terms-dev.tsv')
    .split('\n')
    .map((line) => line.split('\t') as [string, string, string])
    .map(([line, term, answers]) => ({
      term,
      pair: international[Number(line) - 1]!,
      answers: answers.split('|').map((answer) => (answer.trim() === 'NONE' ? '' : bare(answer))),
    }))
  const own = [...new Set(queries.map((query) => query.pair))]
  const measure = (
    name: string,
    pairs: readonly SentencePair[],
    known: Lexicon | undefined,
    peer: string,
  ) => {
    const time = process.cpuUsage()
    const model = new WordModel({...pair, lexicon: known})
    model.learn(pairs)
    const spent = seconds(time)
    const right = queries.filter(({term, pair, answers}) =>
      answers.includes(bare(projectTerm(term, pair, model)?.text ?? '')),
    ).length
    return [name, (right / queries.length).toFixed(3), spent, peer]
  }
  const all = ['int', 'eco', 'sci', 'spo'].flatMap(corpus)
  print(`Terms found in their translation, of ${queries.length}, exact`, [
    ['trained on', 'exact', 'CPU', 'peers'],
    measure('nothing: one pair at a time', [], lexicon, ''),
    measure(
      `the ${own.length} pairs asked about`,
      own,
      lexicon,
      'on 220 such pairs: eflomal .60, fast_align .51',
    ),
    measure('the same, no lexicon', own, undefined, ''),
    measure(
      `int, ${international.length} pairs`,
      international,
      lexicon,
      'eflomal .867 (29-37 s), fast_align .752 (7-8 s)',
    ),
    measure('the same, no lexicon', international, undefined, ''),
    measure(
      `int, eco, sci, spo, ${all.length} pairs`,
      all,
      lexicon,
      'on 54,570 pairs: eflomal .884, fast_align .796',
    ),
  ])
}

function top(): void {
  const found = extractTerms(corpus('int'), {...pair, lexicon}).slice(0, 100)
  print(
    'The best hundred term pairs of int',
    found.map(({source, target, score, count}, n) => [`${n + 1}`, `${score}`, `${count} x`, source, target]),
  )
}

if (existsSync(folder)) {
  const tables: Record<string, () => void> = {sentences, words, terms, top}
  for (const name of wanted ? [wanted] : ['sentences', 'words', 'terms']) tables[name]?.()
} else corpusSentences()
