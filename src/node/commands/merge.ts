import {Command} from 'commander'
import {fromXliff} from '../../formats/index.js'
import {merge} from '../../job/index.js'
import {documentFormatOf, InputError, readAs, readInput, writeOutput} from '../input.js'

export const mergeCommand = new Command('merge')
  .description('put a translated XLIFF file into the article it was made from')
  .argument('<xliff>', 'the translated file; - for standard input')
  .option('-o, --output <file>', 'the article to write', '-')
  .option('--article <file>', 'the source article, for a file that has lost its skeleton')
  .addHelpText(
    'after',
    `
Examples:
  $ padanan merge artikel.xlf -o article.md
  $ padanan merge artikel.xlf --article artikel.md -o article.md

Segments without a translation stay in the source language and are named on standard error: exit code 1.`,
  )
  .action(async (path: string, options: {output: string; article?: string}) => {
    const xliff = await readAs(path, fromXliff)
    if (xliff.files.length !== 1) {
      throw new InputError(`${path}: expected one file in the XLIFF document, found ${xliff.files.length}`)
    }
    const {article} = options
    const [document] = merge(
      xliff,
      article === undefined ? {} : {text: await readInput(article), format: documentFormatOf(article)},
    )
    writeOutput(options.output, document!.text)
    for (const segment of document!.untranslated)
      process.stderr.write(`${path}: ${segment} has no translation\n`)
    if (document!.untranslated.length) process.exitCode = 1
  })
