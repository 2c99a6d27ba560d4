/** `padanan terms`. */
import {Command} from 'commander'
import {texts, toUnits} from '../../../corpus/index.js'
import {lexicon} from '../../../glossary/lexicon.js'
import {toGlossaryCsv} from '../../formats/index.js'
import {termReport} from '../../report/index.js'
import {extractTermsAsync, proposeConcepts} from '../../terms/index.js'
import type {Language, SentencePair, TermPair} from '../../types/index.js'
import {furnitureOption} from '../article.js'
import {numberIn} from '../input.js'
import {fromOption, otherLanguage} from '../languages.js'
import {force, writeOutput} from '../output.js'
import {listOption, pairsOf, readStory, storiesOf, storyHelp, tellAlone} from '../stories.js'
import {paint, print, printJson, withProgress} from '../terminal.js'

export const termsCommand = new Command('terms')
  .description('find term pairs in texts and their translations, with the sentences that prove them')
  .argument(
    '[files...]',
    'texts and translations (.txt, .md, .html, .docx, …); without any, the corpus that ships',
  )
  .addOption(fromOption('language of the sources'))
  .addOption(listOption)
  .addOption(furnitureOption)
  .option('--most <number>', 'print so many pairs', numberIn(1), 50)
  .option('--minimum <number>', 'how often a pair must be met', numberIn(1), 1)
  .option('--score <number>', 'print pairs that score so much or more, 0 to 100', numberIn(0, 100), 45)
  .option('--review <file>', 'write the pairs as a glossary spreadsheet (.csv) for a person to review')
  .option('--report <file>', 'write a page to read and print (.html)')
  .option(...force)
  .option('--json', 'print JSON')
  .addHelpText(
    'after',
    `
Examples:
  $ padanan terms artikel.id.txt artikel.en.txt
  $ padanan terms --most 20
  $ padanan terms artikel.id.txt artikel.en.txt --score 70 --review calon.csv
  $ padanan terms artikel.id.txt artikel.en.txt --report istilah.html
  $ padanan terms berita/ --minimum 2 --review calon.csv
  $ padanan terms kerja.tmx
${storyHelp}

Counts add up over all texts. Exit code 1 when no pair is found.`,
  )
  .action(
    async (
      given: string[],
      options: {
        from: Language
        list?: string
        furniture?: true
        most: number
        minimum: number
        score: number
        review?: string
        report?: string
        force?: true
        json?: true
      },
    ) => {
      const source = options.from
      const target = otherLanguage(source)
      const pairs = await pairsIn(given, options)
      const {minimum, score} = options
      const found = await withProgress((onProgress) =>
        extractTermsAsync(pairs, {source, target, lexicon, minimum, score, onProgress}),
      )
      const best = found.slice(0, options.most)
      if (options.review !== undefined)
        await writeOutput(options.review, toGlossaryCsv(proposeConcepts(best, {source, target})), options)
      if (options.report !== undefined) {
        const subject = given.length ? given.join(' · ') : (options.list ?? 'padanan')
        const page = termReport(best, {subject, source: source.code, target: target.code})
        await writeOutput(options.report, page, options)
      }
      if (options.json) printJson(best)
      else if (options.review === undefined && options.report === undefined)
        for (const pair of best) print(reportPair(pair))
      if (!found.length) process.exitCode = 1
    },
  )

/** The pairs of sentences of all stories, or of the corpus that ships. */
async function pairsIn(
  given: readonly string[],
  {from: source, list, furniture}: {from: Language; list?: string; furniture?: true},
): Promise<SentencePair[]> {
  if (!given.length && list === undefined) {
    const pairs = texts.flatMap(toUnits)
    return source.code === 'id' ? pairs : pairs.map(({source, target}) => ({source: target, target: source}))
  }
  const pairs: SentencePair[] = []
  for (const files of await storiesOf(given, source, {list, onAlone: tellAlone})) {
    const story = await withProgress((onProgress) => readStory(files, source, {furniture, onProgress}))
    for (const pair of pairsOf(story)) pairs.push(pair)
  }
  return pairs
}

/** A pair and its first evidence, the terms in brackets where there is no colour. */
export function reportPair({source, target, score, count, evidence: [first]}: TermPair): string {
  const head = `${paint('bold', source)} = ${paint('green', target)}  ${paint('dim', `[${Math.round(score)}, ${count === 1 ? 'once' : `${count} times`}]`)}`
  if (!first) return head
  const show = (text: string, {start, end}: {start: number; end: number}) =>
    `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`
  return `${head}\n  ${show(first.source, first.sourceSpan)}\n  ${show(first.target, first.targetSpan)}`
}
