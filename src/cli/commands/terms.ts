/** `padanan terms`. */
import {Command} from 'commander'
import {texts, toUnits} from '../../../corpus/index.js'
import {lexicon} from '../../../glossary/lexicon.js'
import {alignSentences} from '../../align/index.js'
import {toGlossaryCsv} from '../../formats/index.js'
import {termReport} from '../../report/index.js'
import {InputError, nameOf} from '../../store/input.js'
import {extractTermsAsync, proposeConcepts} from '../../terms/index.js'
import type {Language, SentencePair, TermPair} from '../../types/index.js'
import {documentOf, sentencesIn} from '../document.js'
import {numberIn} from '../input.js'
import {fromOption, otherLanguage} from '../languages.js'
import {force, writeOutput} from '../output.js'
import {paint, print, printJson, withProgress} from '../terminal.js'

export const termsCommand = new Command('terms')
  .description('find term pairs in a text and its translation, with the sentences that prove them')
  .argument('[source]', 'a text (.txt, .md, .html); without texts, the corpus that ships')
  .argument('[target]', 'its translation')
  .addOption(fromOption('language of the source'))
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

Exit code 1 when no pair is found.`,
  )
  .action(
    async (
      sourcePath: string | undefined,
      targetPath: string | undefined,
      options: {
        from: Language
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
      if (sourcePath !== undefined && targetPath === undefined)
        throw new InputError('terms needs a text and its translation')
      const found = await withProgress(async (onProgress) => {
        let pairs: SentencePair[] = texts.flatMap(toUnits)
        if (source.code !== 'id') pairs = pairs.map(({source, target}) => ({source: target, target: source}))
        if (sourcePath !== undefined) {
          const sources = sentencesIn(await documentOf(sourcePath), source)
          const targets = sentencesIn(await documentOf(targetPath!), target)
          pairs = alignSentences(sources, targets, {source, target, lexicon, onProgress})
            .filter((bead) => bead.source.length && bead.target.length)
            .map((bead) => ({
              source: bead.source.map((index) => sources[index]!).join(' '),
              target: bead.target.map((index) => targets[index]!).join(' '),
              score: bead.score,
            }))
        }
        const {minimum, score} = options
        return extractTermsAsync(pairs, {source, target, lexicon, minimum, score, onProgress})
      })
      const best = found.slice(0, options.most)
      if (options.review !== undefined)
        await writeOutput(options.review, toGlossaryCsv(proposeConcepts(best, {source, target})), options)
      if (options.report !== undefined) {
        const subject =
          sourcePath === undefined ? 'padanan' : `${nameOf(sourcePath)} · ${nameOf(targetPath!)}`
        const page = termReport(best, {subject, source: source.code, target: target.code})
        await writeOutput(options.report, page, options)
      }
      if (options.json) printJson(best)
      else if (options.review === undefined && options.report === undefined)
        for (const pair of best) print(reportPair(pair))
      if (!found.length) process.exitCode = 1
    },
  )

/** A pair and its first evidence, the terms in brackets where there is no colour. */
export function reportPair({source, target, score, count, evidence: [first]}: TermPair): string {
  const head = `${paint('bold', source)} = ${paint('green', target)}  ${paint('dim', `[${Math.round(score)}, ${count} times]`)}`
  if (!first) return head
  const show = (text: string, {start, end}: {start: number; end: number}) =>
    `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`
  return `${head}\n  ${show(first.source, first.sourceSpan)}\n  ${show(first.target, first.targetSpan)}`
}
