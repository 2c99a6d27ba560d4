import {mkdirSync} from 'node:fs'
import {basename, join} from 'node:path'
import {Command, Option} from 'commander'
import {toXliff} from '../../formats/index.js'
import {analyse, bands, enrich, extract, toKit, toPlain} from '../../job/index.js'
import type {Language, XliffVersion} from '../../types.js'
import {
  documentFormatOf,
  languageOf,
  languages,
  otherLanguage,
  readAs,
  readGlossary,
  readMemory,
  writeOutput,
} from '../input.js'
import {columns, printJson, withProgress} from '../terminal.js'

export const xliffCommand = new Command('xliff')
  .description('make an XLIFF file of an article, filled from a memory and the glossary')
  .argument('<article>', 'the article (.txt, .md, .html); - for standard input')
  .option('-o, --output <file>', 'the XLIFF file to write', '-')
  .option('--from <language>', 'language of the article: id or en', languageOf, languages[0])
  .option('--memory <file...>', 'translation memories (.tmx); without one, the corpus that ships')
  .option('--glossary <file>', 'a glossary (.csv, .tsv, .tbx, .utx) instead of the one that ships')
  .addOption(
    new Option('--xliff-version <version>', 'XLIFF version')
      .choices(['1.2', '2.0', '2.1', '2.2'])
      .default('2.1'),
  )
  .option('--cutoff <similarity>', 'least similarity of a match, 60 to 100', Number, 70)
  .option(
    '--kit <folder>',
    'write a kit for tools that ignore matches and glossary: XLIFF 1.2, TMX, glossary.txt, term sheet',
  )
  .option('--furniture', 'take page furniture too: "Baca Juga:", bylines, share buttons')
  .option('--json', 'print the analysis as JSON (with --output)')
  .addHelpText(
    'after',
    `
Examples:
  $ padanan xliff artikel.txt -o artikel.xlf
  $ padanan xliff artikel.md --memory kerja.tmx --glossary istilah.csv --xliff-version 1.2 -o artikel.xlf
  $ padanan xliff --from en - < wire.txt > wire.xlf
  $ padanan xliff artikel.md --kit untuk-omegat

With --output it prints how many words the memory knows already.`,
  )
  .action(
    async (
      path: string,
      options: {
        output: string
        from: Language
        memory?: string[]
        glossary?: string
        xliffVersion: XliffVersion
        cutoff: number
        kit?: string
        furniture?: true
        json?: true
      },
    ) => {
      const source = options.from
      const target = otherLanguage(source)
      const glossary = await readGlossary(options.glossary)
      const memory = await readMemory(options.memory, source, target)
      const original = path === '-' ? 'stdin.txt' : basename(path)
      const extracted = await readAs(path, (text) =>
        extract(text, {
          source,
          target,
          original,
          format: documentFormatOf(path),
          furniture: options.furniture,
        }),
      )
      const {xliff, analysis} = await withProgress(async (onProgress) => ({
        xliff: await enrich(extracted, {memory, glossary, cutoff: options.cutoff, onProgress}),
        analysis: await analyse(extracted, {memory, source, onProgress}),
      }))
      if (options.kit !== undefined) {
        mkdirSync(options.kit, {recursive: true})
        for (const [name, text] of Object.entries(toKit(xliff, {source, target}))) {
          writeOutput(join(options.kit, name), text)
        }
        if (options.output === '-') return
      }
      const version = options.xliffVersion
      writeOutput(options.output, toXliff(version === '1.2' ? toPlain(xliff) : xliff, {version}))
      if (options.output === '-') return
      if (options.json) return printJson(analysis)
      const rows = bands.map((band) => [
        band,
        String(analysis.bands[band].segments),
        String(analysis.bands[band].words),
      ])
      const table = [
        ['match', 'segments', 'words'],
        ...rows,
        ['all', String(analysis.segments), String(analysis.words)],
      ]
      process.stdout.write(`${options.output}: XLIFF ${options.xliffVersion}\n${columns(table)}\n`)
    },
  )
