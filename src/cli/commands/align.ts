/** `padanan align`. */
import {extname} from 'node:path'
import {Command} from 'commander'
import {lexicon} from '../../../glossary/lexicon.js'
import {alignSentences} from '../../align/index.js'
import {textOf} from '../../content/index.js'
import {fromDocx} from '../../documents/index.js'
import {toTmx, writeRows} from '../../formats/index.js'
import {readDocument} from '../../job/index.js'
import {toTmxDocument} from '../../memory/index.js'
import {alignmentReport} from '../../report/index.js'
import {documentFormatOf, InputError, nameOf, readBytes, readInput, telling} from '../../store/input.js'
import type {Bead, Language} from '../../types/index.js'
import {furnitureOption} from '../article.js'
import {numberIn} from '../input.js'
import {fromOption, otherLanguage} from '../languages.js'
import {force, writeOutput} from '../output.js'
import {paint, print, printJson, withProgress} from '../terminal.js'

async function documentOf(path: string) {
  if (documentFormatOf(path) === 'docx') {
    const bytes = await readBytes(path)
    return telling(path, () => fromDocx(bytes))
  }
  const text = await readInput(path)
  return telling(path, () => readDocument(text, documentFormatOf(path, text)))
}

/** The sentences of a document, whatever its format. */
export async function sentencesOf(path: string, language: Language): Promise<string[]> {
  const {blocks} = await documentOf(path)
  return blocks.flatMap((block) => {
    const text = textOf(block.content)
    return language.sentences(text).map(({start, end}) => text.slice(start, end))
  })
}

/** Sentences that translate each other, and the score of their bead. */
interface AlignedSentences {
  score: number
  source: string[]
  target: string[]
}

type Write = (beads: readonly AlignedSentences[], source: Language, target: Language) => string

/** What beads are written as, by the ending of the file. A memory takes only those with both sides. */
const writers: Record<string, Write> = {
  '.tmx': (beads, source, target) =>
    toTmx(
      toTmxDocument(
        beads
          .filter((bead) => bead.source.length && bead.target.length)
          .map((bead) => ({source: bead.source.join(' '), target: bead.target.join(' ')})),
        {source, target},
      ),
    ),
  '.csv': (beads, source, target) =>
    writeRows([
      [source.code, target.code, 'score'],
      ...beads.map((bead) => [bead.source.join(' '), bead.target.join(' '), `${bead.score}`]),
    ]),
  '.json': (beads) => `${JSON.stringify(beads, null, 2)}\n`,
}

/** @throws {InputError} For an ending that says nothing. */
function writerOf(path: string): Write {
  const write = writers[extname(path).toLowerCase()]
  if (!write)
    throw new InputError(`${path}: expected a name that ends with ${Object.keys(writers).join(', ')}`)
  return write
}

export const alignCommand = new Command('align')
  .description('align a text and its translation, sentence by sentence')
  .argument('<source>', 'a text (.txt, .md, .html); - for standard input')
  .argument('<target>', 'its translation')
  .addOption(fromOption('language of the source'))
  .addOption(furnitureOption)
  .option('--report <file>', 'write a page to read and print (.html)')
  .option('-o, --output <file>', 'write a memory (.tmx), a spreadsheet (.csv) or .json instead of printing')
  .option(...force)
  .option('--score <number>', 'leave out beads that score less, 0 to 100', numberIn(0, 100), 0)
  .option('--json', 'print JSON')
  .addHelpText(
    'after',
    `
Examples:
  $ padanan align artikel.id.txt artikel.en.txt
  $ padanan align --from en wire.md terjemahan.md --json
  $ padanan align artikel.id.txt artikel.en.txt --score 50 -o artikel.tmx
  $ padanan align artikel.id.txt artikel.en.txt --report sejajar.html

Prints a line for each bead: the sentences that translate each other, with a tab between the languages
and a score of 0 to 100 in front. A memory holds the beads with both sides. Exit code 1 when a sentence has no counterpart.`,
  )
  .action(
    async (
      sourcePath: string,
      targetPath: string,
      options: {
        from: Language
        json?: true
        furniture?: true
        output?: string
        report?: string
        force?: true
        score: number
      },
    ) => {
      const write = options.output === undefined ? undefined : writerOf(options.output)
      const source = options.from
      const target = otherLanguage(source)
      const sources = await sentencesOf(sourcePath, source)
      const targets = await sentencesOf(targetPath, target)
      const beads = await withProgress((onProgress) =>
        alignSentences(sources, targets, {source, target, lexicon, onProgress, furniture: options.furniture}),
      )
      const texts = (bead: Bead): AlignedSentences => ({
        score: bead.score,
        source: bead.source.map((index) => sources[index]!),
        target: bead.target.map((index) => targets[index]!),
      })
      const good = beads.filter((bead) => bead.score >= options.score).map(texts)
      if (options.report !== undefined) {
        const subject = `${nameOf(sourcePath)} · ${nameOf(targetPath)}`
        const page = alignmentReport(good, {subject, source: source.code, target: target.code})
        await writeOutput(options.report, page, options)
      }
      if (write) await writeOutput(options.output!, write(good, source, target), options)
      else if (options.json) printJson(good)
      else if (options.report === undefined) {
        for (const {score, source, target} of good) {
          print(`${paint('dim', String(Math.round(score)))}\t${source.join(' ')}\t${target.join(' ')}`)
        }
      }
      if (beads.some((bead) => !bead.source.length || !bead.target.length)) process.exitCode = 1
    },
  )
