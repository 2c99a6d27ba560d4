/** `padanan align`. */
import {Command} from 'commander'
import {lexicon} from '../../../glossary/lexicon.js'
import {alignSentences} from '../../align/index.js'
import {textOf} from '../../content/index.js'
import {readDocument} from '../../job/index.js'
import {alignmentReport} from '../../report/index.js'
import {documentFormatOf, nameOf, readInput} from '../../store/input.js'
import type {Bead, Language} from '../../types/index.js'
import {furnitureOption} from '../article.js'
import {fromOption, otherLanguage} from '../languages.js'
import {force, writeOutput} from '../output.js'
import {paint, print, printJson, withProgress} from '../terminal.js'

/** The sentences of a document, whatever its format. */
export async function sentencesOf(path: string, language: Language): Promise<string[]> {
  return readDocument(await readInput(path), documentFormatOf(path)).blocks.flatMap((block) => {
    const text = textOf(block.content)
    return language.sentences(text).map(({start, end}) => text.slice(start, end))
  })
}

export const alignCommand = new Command('align')
  .description('align a text and its translation, sentence by sentence')
  .argument('<source>', 'a text (.txt, .md, .html); - for standard input')
  .argument('<target>', 'its translation')
  .addOption(fromOption('language of the source'))
  .addOption(furnitureOption)
  .option('--report <file>', 'write a page to read and print (.html)')
  .option(...force)
  .option('--json', 'print JSON')
  .addHelpText(
    'after',
    `
Examples:
  $ padanan align artikel.id.txt artikel.en.txt
  $ padanan align --from en wire.md terjemahan.md --json
  $ padanan align artikel.id.txt artikel.en.txt --report sejajar.html

Prints a line for each bead: the sentences that translate each other, with a tab between the languages
and a score of 0 to 100 in front. Exit code 1 when a sentence has no counterpart.`,
  )
  .action(
    async (
      sourcePath: string,
      targetPath: string,
      options: {from: Language; json?: true; furniture?: true; report?: string; force?: true},
    ) => {
      const source = options.from
      const target = otherLanguage(source)
      const sources = await sentencesOf(sourcePath, source)
      const targets = await sentencesOf(targetPath, target)
      const beads = await withProgress((onProgress) =>
        alignSentences(sources, targets, {source, target, lexicon, onProgress, furniture: options.furniture}),
      )
      const texts = (bead: Bead) => ({
        score: bead.score,
        source: bead.source.map((index) => sources[index]!),
        target: bead.target.map((index) => targets[index]!),
      })
      if (options.report !== undefined) {
        const subject = `${nameOf(sourcePath)} · ${nameOf(targetPath)}`
        const page = alignmentReport(beads.map(texts), {subject, source: source.code, target: target.code})
        await writeOutput(options.report, page, options)
      } else if (options.json) printJson(beads.map(texts))
      else {
        for (const {score, source, target} of beads.map(texts)) {
          print(`${paint('dim', String(Math.round(score)))}\t${source.join(' ')}\t${target.join(' ')}`)
        }
      }
      if (beads.some((bead) => !bead.source.length || !bead.target.length)) process.exitCode = 1
    },
  )
