/**
 * How good alignment is, and how fast: sentences, words and terms, beside what other aligners reach on the same data.
 * With the evaluation data at hand (`PADANAN_SHARED`) it is measured there, otherwise on the beads of the corpus and the
 * terms of the glossary. `tsx bench/quality-align.ts` prints all tables; `sentences`, `real`, `words` or `terms` behind it
 * prints one, `top` the best hundred term pairs for a person to judge, `--ablate` what each ingredient gives.
 */
import {lexicon} from '../glossary/lexicon.js'
import {alignSentences, type SymmetrisationMethod, WordModel} from '../src/align/index.js'
import {extractTerms} from '../src/terms/index.js'
import type {SentencePair} from '../src/types/index.js'
import {sentenceAblation, wordAblation} from './align-ablation.js'
import {
  answered,
  articles,
  beadScore,
  errorRate,
  germanFrench,
  isThere,
  judgedBeads,
  linkedPairs,
  news,
  ownArticles,
  ownPairs,
  ownQueries,
  pair,
  queries,
} from './align-gold.js'
import {scoreStories, stories, storiesAreThere} from './align-real.js'
import {realTerms} from './terms-real.js'

const seconds = (from: NodeJS.CpuUsage) => `${(process.cpuUsage(from).user / 1e6).toFixed(1)} s`
const share = (value: number) => value.toFixed(3)

function print(title: string, rows: readonly (readonly string[])[]): void {
  const widths = rows[0]!.map((_, k) => Math.max(...rows.map((row) => row[k]!.length)))
  console.log(`\n${title}`)
  for (const row of rows)
    console.log(`  ${row.map((cell, k) => cell.padEnd(widths[k]!)).join('  ')}`.trimEnd())
}

function sentences(): void {
  const time = process.cpuUsage()
  const easy = articles('sentences-dev-easy', 'id', 'en')
  const hard = articles('sentences-dev-hard', 'id', 'en')
  const textberg = articles('textberg-dev', 'de', 'fr')
  const rows = [
    [
      'padanan',
      share(beadScore(easy, pair, lexicon)),
      share(beadScore(hard, pair, lexicon)),
      share(beadScore(textberg, germanFrench)),
    ],
    ['padanan, no lexicon', share(beadScore(easy, pair)), share(beadScore(hard, pair)), ''],
  ]
  print(`Sentences, strict F1 (${seconds(time)} CPU)`, [
    ['', 'id-en', 'id-en, moved', 'de-fr, no lexicon'],
    ...rows,
    ['hunalign, dictionary of 19,415', '.83', '.77', ''],
    ['hunalign, no dictionary', '.78', '.71', '.71'],
    ['Gale-Church', '.57', '.53', '.60'],
    ['Bleualign, machine translation', '', '', '.78'],
    ['Vecalign with LASER, on the test half', '', '', '.902'],
    ['Bertalign with LaBSE, on the test half', '', '', '.936'],
  ])
}

/** Real stories beside the wire stories they go back to, with their furniture. */
function real(): void {
  if (!storiesAreThere) return
  const texts = stories()
  const found = texts.map(({source, target}) => alignSentences(source, target, {...pair, lexicon}))
  const rows = [0, 50, 70, 90].map((least) => {
    const {judged, strict, lax, laxPrecision, laxRecall, furniture, unrelated} = scoreStories(
      texts,
      found,
      least,
    )
    return [
      `${least}`,
      `${judged.length}`,
      ...[strict, lax, laxPrecision, laxRecall].map(share),
      `${furniture + unrelated}`,
    ]
  })
  print('Beads of real stories, by least score', [
    ['score', 'beads', 'strict F1', 'lax F1', 'precision', 'recall', 'on furniture or unrelated'],
    ...rows,
  ])
  const right = scoreStories(texts, found).judged.map(
    ({score, kind}) => [score, kind === 'strict' || kind === 'neutral' || kind === 'lax'] as const,
  )
  reliability('real stories', right)
  for (const name of ['easy', 'hard']) {
    reliability(
      `parallel news, ${name}`,
      judgedBeads(articles(`sentences-dev-${name}`, 'id', 'en'), pair, lexicon),
    )
  }
  for (const [title, table] of realTerms()) print(title, table)
}

/** Of beads scored about so much, how many are right, or share sentences on both sides with one that is. */
function reliability(name: string, judged: readonly (readonly [score: number, right: boolean])[]): void {
  let error = 0
  const rows = Array.from({length: 10}, (_, k) => {
    const bin = judged.filter(([score]) => Math.min(9, Math.floor(score / 10)) === k)
    const mean = bin.reduce((sum, [score]) => sum + score, 0) / bin.length / 100
    const right = bin.filter(([, right]) => right).length / bin.length
    if (bin.length > 0) error += (Math.abs(mean - right) * bin.length) / judged.length
    return [
      `${10 * k}-${10 * k + 9}`,
      `${bin.length}`,
      ...(bin.length ? [share(mean), share(right)] : ['', '']),
    ]
  })
  print(`Beads of ${name}: expected calibration error ${share(error)}`, [
    ['score', 'beads', 'said', 'right'],
    ...rows,
  ])
}

function ownSentences(): void {
  const own = ownArticles()
  print('Sentences of the corpus, strict F1', [
    ['with the lexicon', share(beadScore(own, pair, lexicon))],
    ['without', share(beadScore(own, pair))],
  ])
}

function words(): void {
  const pairs = linkedPairs()
  const rows = (['grow-diag-final-and', 'intersection'] as SymmetrisationMethod[]).map((method) => {
    const time = process.cpuUsage()
    return [`padanan, ${method}`, share(errorRate(pairs, method)), seconds(time)]
  })
  print('Word links of 447 English-French pairs alone, alignment error rate', [
    ['', 'AER', 'CPU'],
    ...rows,
    ['eflomal, best', '.170', ''],
    ['fast_align, best', '.251', ''],
  ])
}

function terms(): void {
  const pairs = isThere ? news('int') : ownPairs()
  const asked = isThere ? queries(pairs) : ownQueries(pairs)
  const own = [...new Set(asked.map((query) => query.pair))]
  const row = (
    name: string,
    pairs: readonly SentencePair[],
    known: typeof lexicon | undefined,
    peer = '',
  ) => {
    const time = process.cpuUsage()
    const model = new WordModel({...pair, lexicon: known})
    model.learn(pairs)
    const spent = seconds(time)
    return [name, share(answered(asked, model)), spent, peer]
  }
  const peers = 'on 220 such pairs: eflomal .60, fast_align .51'
  const rows = [
    ['trained on', 'exact', 'CPU', 'peers'],
    row('nothing: one pair at a time', [], lexicon),
    row(`the ${own.length} pairs asked about`, own, lexicon, isThere ? peers : ''),
    row('the same, no lexicon', own, undefined),
  ]
  if (isThere) {
    const all = ['int', 'eco', 'sci', 'spo'].flatMap(news)
    rows.push(
      row(`int, ${pairs.length} pairs`, pairs, lexicon, 'eflomal .867 (29-37 s), fast_align .752 (7-8 s)'),
      row('the same, no lexicon', pairs, undefined),
      row(`all four, ${all.length} pairs`, all, lexicon, 'on 54,570 pairs: eflomal .884, fast_align .796'),
    )
  }
  print(`Terms found in their translation, of ${asked.length}, exact`, rows)
}

function top(): void {
  const found = extractTerms(isThere ? news('int') : ownPairs(), {...pair, lexicon}).slice(0, 100)
  print(
    `The best hundred term pairs of ${isThere ? 'int' : 'the corpus'}`,
    found.map(({source, target, score, count}, n) => [`${n + 1}`, `${score}`, `${count} x`, source, target]),
  )
}

function ablate(): void {
  print('Sentences, strict F1, with one ingredient left out', sentenceAblation())
  print('Terms found in their translation, exact, with one ingredient left out', wordAblation())
}

const tables: Record<string, () => void> = isThere
  ? {sentences, real, words, terms, top}
  : {sentences: ownSentences, terms, top}
const [wanted] = process.argv.slice(2)
if (wanted === '--ablate') ablate()
else for (const name of wanted ? [wanted] : ['sentences', 'real', 'words', 'terms']) tables[name]?.()
