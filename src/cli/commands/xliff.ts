/** `padanan xliff`. */
import {Command, Option} from 'commander'
import {toXliff} from '../../formats/index.js'
import {addToXliff, analyse, enrich, toKit, toPlain} from '../../job/index.js'
import {InputError, isXliffName, telling} from '../../store/input.js'
import type {Language, Xliff, XliffVersion} from '../../types/index.js'
import {
  type Article,
  type ArticleOptions,
  encode,
  formatOption,
  furnitureOption,
  hiddenOption,
  readArticle,
} from '../article.js'
import {glossaryHelp, readGlossary} from '../glossary.js'
import {numberIn} from '../input.js'
import {type Job, readJob} from '../job.js'
import {fromOption, otherLanguage, toOption} from '../languages.js'
import {readMemory} from '../memory.js'
import {force, writeFolder, writeOutput} from '../output.js'
import {several} from '../paths.js'
import {print, printJson, withProgress} from '../terminal.js'
import {reportAnalysis} from './analyse.js'

export const xliffCommand = new Command('xliff')
  .description('make an XLIFF file of an article, filled from a memory and the glossary')
  .argument(
    '<file...>',
    'the articles (.txt, .md, .html, .docx), or an XLIFF file of any tool to be filled (.xlf, .sdlxliff, .mqxliff, .mxliff); - for standard input',
  )
  .option('-o, --output <file>', 'the XLIFF file to write; one for all articles', '-')
  .option(...force)
  .addOption(fromOption('language of the article'))
  .addOption(toOption)
  .option(
    '--memory <file>',
    'a translation memory (.tmx, or a file of padanan tm), may be given several times; without one, the corpus that ships',
    several,
  )
  .option('--glossary <file>', glossaryHelp, several)
  .addOption(
    new Option('--xliff-version <version>', 'XLIFF version')
      .choices(['1.2', '2.0', '2.1', '2.2'])
      .default('2.0'),
  )
  .option('--cutoff <similarity>', 'least similarity of a match, 50 to 100', numberIn(50, 100), 70)
  .option(
    '--kit <folder>',
    'write a kit for tools that ignore matches and glossary: XLIFF 1.2, TMX, glossary.txt, term sheet',
  )
  .addOption(formatOption)
  .addOption(furnitureOption)
  .addOption(hiddenOption)
  .option('--json', 'print the analysis as JSON (with --output)')
  .addHelpText(
    'after',
    `
Examples:
  $ padanan xliff artikel.txt -o artikel.xlf
  $ padanan xliff artikel.md --memory kerja.tmx --glossary istilah.csv --xliff-version 1.2 -o artikel.xlf
  $ padanan xliff --from en - < wire.txt > wire.xlf
  $ padanan xliff artikel.md --kit untuk-omegat

With --output it prints how many words the memory knows already. XLIFF 1.2 has what is not translated yet as its target
and terms as notes, which OmegaT, Qt and other tools open whole; tools for Angular open 1.2 and 2.0, Symfony opens 2.0
and the XLIFF of a kit.`,
  )
  .action(
    async (
      paths: string[],
      options: ArticleOptions & {
        output: string
        force?: true
        memory?: string[]
        glossary?: string[]
        xliffVersion: XliffVersion
        cutoff: number
        kit?: string
        json?: true
      },
      command: Command,
    ) => {
      const job = await readJob(paths, options, command)
      const {document: extracted, source} = joined(job)
      const target = otherLanguage(source)
      const glossary = await readGlossary(options.glossary)
      const memory = await readMemory(options.memory, source, target)
      const {xliff, analysis} = await withProgress(async (onProgress) => ({
        xliff: await enrich(extracted, {memory, glossary, cutoff: options.cutoff, onProgress}),
        analysis: await analyse(extracted, {memory, source, onProgress}),
      }))
      if (options.kit !== undefined) {
        await writeFolder(options.kit, toKit(xliff, {source, target}), options)
        if (options.output === '-') return
      }
      const isArticle = !job.paths.some(isXliffName)
      // What has come from another tool stays in its version and in its own words.
      const version =
        isArticle || command.getOptionValueSource('xliffVersion') === 'cli'
          ? options.xliffVersion
          : extracted.version
      await writeOutput(
        options.output,
        !isArticle && extracted.version === version && /^1\.[12]$/.test(version)
          ? await filledFile(job.paths[0]!, extracted, xliff)
          : toXliff(isArticle && version === '1.2' ? toPlain(xliff) : xliff, {
              version,
              ...(!isArticle && {report: () => {}}),
            }),
        options,
      )
      if (options.output === '-') return
      if (options.json) return printJson(analysis)
      print(`${options.output}: XLIFF ${version}\n${reportAnalysis(analysis)}`)
    },
  )

/** Articles as the files of one document; an XLIFF file is a document by itself. */
function joined({documents, paths, source}: Job): {document: Xliff; source: Language} {
  const [first] = documents
  if (documents.length === 1) return {document: first!, source}
  const own = paths.find(isXliffName)
  if (own !== undefined)
    throw new InputError(
      `${own}: expected an XLIFF file alone, found ${paths.length} files; fill one after the other`,
    )
  const files = documents
    .flatMap((document) => document.files)
    .map((file, at) => ({...file, id: `f${at + 1}`}))
  return {document: {...first!, files}, source}
}

/** A file of another tool with what is known added, in its own bytes. */
async function filledFile(path: string, document: Xliff, enriched: Xliff): Promise<string | Uint8Array> {
  const article = await readArticle(path, 'html')
  const [mark, text] = article.text!.startsWith('\uFEFF')
    ? ['\uFEFF', article.text!.slice(1)]
    : ['', article.text!]
  return encode({
    ...article,
    text: mark + telling(path, () => addToXliff(text, document, enriched)),
  } as Article)
}
