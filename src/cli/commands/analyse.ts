/** `padanan analyse`. */
import {Command} from 'commander'
import {type Analysis, type AnalysisCounts, analyse, bands} from '../../job/index.js'
import {analysisReport} from '../../report/index.js'
import {nameOf} from '../../store/input.js'
import {type ArticleOptions, formatOption, furnitureOption, hiddenOption} from '../article.js'
import {readJob} from '../job.js'
import {fromOption, otherLanguage} from '../languages.js'
import {readMemory} from '../memory.js'
import {force, writeOutput} from '../output.js'
import {several} from '../paths.js'
import {columns, paint, print, printJson, withProgress} from '../terminal.js'

export const analyseCommand = new Command('analyse')
  .description('count the words of articles or XLIFF files by how well a memory knows them')
  .argument(
    '<file...>',
    'articles (.txt, .md, .html, .docx) and XLIFF files (.xlf, .sdlxliff, .mqxliff, .mxliff) of one job; - for standard input',
  )
  .addOption(fromOption('language of the articles'))
  .option(
    '--memory <file>',
    'a translation memory (.tmx, or a file of padanan tm), may be given several times; without one, the corpus that ships',
    several,
  )
  .addOption(formatOption)
  .addOption(furnitureOption)
  .addOption(hiddenOption)
  .option('--report <file>', 'write a page to read and print (.html)')
  .option(...force)
  .option('--json', 'print JSON')
  .addHelpText(
    'after',
    `
Examples:
  $ padanan analyse artikel.md
  $ padanan analyse satu.md dua.md kiriman.xlf --memory kerja.tmx
  $ padanan analyse artikel.md --memory kerja.db --json

A table for each file and one for all. "repetition" was said before in the same file, "cross-file repetition" in an
earlier one; "in context" is an exact match with the same neighbours (101 %).`,
  )
  .action(
    async (
      paths: string[],
      options: ArticleOptions & {memory?: string[]; json?: true; report?: string; force?: true},
      command: Command,
    ) => {
      const {documents, source} = await readJob(paths, options, command)
      const memory = await readMemory(options.memory, source, otherLanguage(source))
      const analysis = await withProgress((onProgress) => analyse(documents, {memory, source, onProgress}))
      if (options.report !== undefined) {
        const subject = paths.map(nameOf).join(' · ')
        const languages = {source: source.code, target: otherLanguage(source).code}
        await writeOutput(options.report, analysisReport(analysis, {subject, ...languages}), options)
      } else if (options.json) printJson(analysis)
      else print(reportAnalysis(analysis))
    },
  )

/** The counts as tables: one for each file where there are several, and one for all. */
export function reportAnalysis(analysis: Analysis): string {
  const {files} = analysis
  const all = table(analysis)
  if (files.length === 1) return all
  const own = files.map((file) => `${paint('bold', file.original)}\n${table(file)}`)
  return [...own, `${paint('bold', `all ${files.length} files`)}\n${all}`].join('\n\n')
}

function table(counts: AnalysisCounts): string {
  const row = (name: string, {segments, words}: {segments: number; words: number}) => {
    const share = counts.words ? Math.round((100 * words) / counts.words) : 0
    return [name, String(segments), String(words), `${share}`]
  }
  return columns([
    ['match', 'segments', 'words', '% of words'],
    ...bands.map((band) => row(band, counts.bands[band])),
    row('all', counts),
  ])
}
