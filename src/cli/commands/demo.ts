/** `padanan demo`: the whole road on the texts that ship. */
import {join} from 'node:path'
import {Command} from 'commander'
import {article, type CorpusText, texts, toUnits} from '../../../corpus/index.js'
import {concepts} from '../../../glossary/index.js'
import {lexicon} from '../../../glossary/lexicon.js'
import {alignSentences} from '../../align/index.js'
import {toXliff} from '../../formats/index.js'
import {analyse, enrich, extract, toPlain} from '../../job/index.js'
import {english, indonesian} from '../../language/index.js'
import {Memory} from '../../memory/index.js'
import {extractTerms, Glossary} from '../../terms/index.js'
import type {Bead, SentencePair, TermPair, XliffUnit} from '../../types/index.js'
import {languages} from '../languages.js'
import {writeFolder} from '../output.js'
import {columns, paint, print, withProgress} from '../terminal.js'
import {reportHit} from './lookup.js'
import {reportPair} from './terms.js'

const pair = {source: indonesian, target: english}
const showcase = ['ekspansi NATO', 'de-eskalasi', 'jaminan keamanan']
const queries = [
  ['as it stands', 'jaminan keamanan'],
  ['inflected', 'jaminan-jaminan keamanannya'],
  ['misspelt', 'jaminan kemanan'],
] as const

export const demoCommand = new Command('demo')
  .description('walk the whole road on the texts that ship: align, find terms, look up, write XLIFF')
  .option(
    '-o, --output <folder>',
    'where the XLIFF files go; those of another demo are replaced',
    'padanan-demo',
  )
  .addHelpText('after', '\nExample:\n  $ padanan demo --output /tmp/padanan')
  .action(async ({output}: {output: string}) => {
    print(
      paint(
        'bold',
        `1. Aligning ${texts.length} texts: our own, written in both languages from the facts of news`,
      ),
    )
    const aligned = await withProgress((onProgress) =>
      texts.map((text, index) => {
        onProgress({stage: 'align', done: index, total: texts.length})
        return alignSentences(text.id.flat(), text.en.flat(), {...pair, lexicon})
      }),
    )
    const pairs = texts.flatMap((text, index) => pairsOf(text, aligned[index]!))
    const {precision, recall} = compare(texts, aligned)
    print(
      `${pairs.length} sentence pairs; against the beads drawn by hand: precision ${precision} %, recall ${recall} %\n`,
    )

    print(paint('bold', '2. The best term pairs, and a sentence that proves each'))
    const found = await withProgress((onProgress) => extractTerms(pairs, {...pair, lexicon, onProgress}))
    const phrases = found.filter(({source}) => source.includes(' ') || source.includes('-'))
    const best = phrases.slice(0, 12)
    const shown = [
      ...best,
      ...found.filter(
        ({source}) => showcase.includes(source) && !best.some((other) => other.source === source),
      ),
    ]
    for (const term of shown) print(`${reportPair(term)}\n`)

    print(paint('bold', '3. Looking up'))
    const glossary = new Glossary(concepts, languages)
    const answers = queries.map(([how, query]) => {
      const [hit] = glossary.lookup(query, {source: 'id', target: 'en'})
      print(`${query} (${how})\n${hit ? reportHit(hit, glossary) : '  not found'}\n`)
      return hit?.tier ?? 'not found'
    })

    print(paint('bold', '4. Writing XLIFF for article.md, filled from the texts and the glossary'))
    const memory = new Memory(pair)
    memory.add(texts.flatMap(toUnits))
    const extracted = extract(article, {...pair, format: 'markdown', original: 'article.md'})
    const xliff = await withProgress((onProgress) =>
      enrich(extracted, {memory, glossary, cutoff: 60, onProgress}),
    )
    const {segments, words, bands: counts} = await analyse(extracted, {memory, source: indonesian})
    const made = {
      'article.md': article,
      'article-2.0.xlf': toXliff(xliff, {version: '2.0'}),
      'article-1.2.xlf': toXliff(toPlain(xliff), {version: '1.2'}),
    }
    await writeFolder(output, made, {force: true})
    const files = Object.keys(made).map((name) => join(output, name))
    for (const path of files) print(path)
    const units = xliff.files.flatMap((file) => file.units as XliffUnit[])
    const matches = units.flatMap((unit) => unit.matches ?? []).length
    const marks = units.flatMap((unit) => unit.glossary ?? []).length

    print(paint('bold', '\nSummary'))
    print(
      columns([
        [
          'corpus',
          `${texts.length} texts, ${pairs.length} sentence pairs aligned (precision ${precision} %, recall ${recall} %)`,
        ],
        ['terms', `${found.length} pairs found; ${showcase.map((term) => equation(term, found)).join('; ')}`],
        ['glossary', `${glossary.size} concepts, ${lexicon.pairs.length} word pairs in the lexicon`],
        ['look-ups', queries.map(([how], index) => `${how}: ${answers[index]}`).join('; ')],
        [
          'XLIFF',
          `${segments} segments of ${words} words: ${counts['100'].segments + counts['in context'].segments} filled, ${matches} matches, ${marks} terms marked`,
        ],
        ['files', files.join(', ')],
      ]),
    )
  })

function equation(term: string, found: readonly TermPair[]): string {
  return `${term} = ${found.find(({source}) => source === term)?.target ?? 'not found'}`
}

function pairsOf(text: CorpusText, beads: readonly Bead[]): SentencePair[] {
  const source = text.id.flat()
  const target = text.en.flat()
  return beads.filter(isPair).map((bead) => ({
    source: bead.source.map((index) => source[index]!).join(' '),
    target: bead.target.map((index) => target[index]!).join(' '),
  }))
}

const isPair = (bead: Pick<Bead, 'source' | 'target'>) => bead.source.length > 0 && bead.target.length > 0

/** Strict precision and recall in percent: a bead counts when it stands in the gold, identical. */
function compare(
  texts: readonly CorpusText[],
  aligned: readonly Bead[][],
): {precision: number; recall: number} {
  const keys = (beads: readonly Pick<Bead, 'source' | 'target'>[], slug: string) =>
    beads.filter(isPair).map(({source, target}) => `${slug} ${source} ${target}`)
  const gold = new Set(texts.flatMap((text) => keys(text.beads, text.slug)))
  const found = texts.flatMap((text, index) => keys(aligned[index]!, text.slug))
  const right = found.filter((key) => gold.has(key)).length
  return {precision: Math.round((100 * right) / found.length), recall: Math.round((100 * right) / gold.size)}
}
