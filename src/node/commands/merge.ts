import {Command} from 'commander'
import {fromXliff} from '../../formats/index.js'
import {merge} from '../../job/index.js'
import {readArticle} from '../article.js'
import {documentFormatOf, InputError, readAs} from '../input.js'
import {force, writeOutput} from '../output.js'

export const mergeCommand = new Command('merge')
  .description('put a translated XLIFF file into the article it was made from')
  .argument('<xliff>', 'the translated file; - for standard input')
  .option('-o, --output <file>', 'the article to write', '-')
  .option(...force)
  .option('--article <file>', 'the source article, for a file that has lost its skeleton')
  .addHelpText(
    'after',
    `
Examples:
  $ padanan merge artikel.xlf -o article.md
  $ padanan merge artikel.xlf --article artikel.md -o article.md

Segments without a translation, and units that have not come back, stay in the source language and are named on
standard error: exit code 1.`,
  )
  .action(async (path: string, options: {output: string; force?: true; article?: string}) => {
    const {article, output} = options
    const source =
      article === undefined ? {} : {text: await readArticle(article), format: documentFormatOf(article)}
    const document = await readAs(path, (text, reading) => {
      const documents = merge(fromXliff(text, reading), source)
      if (documents.length === 1) return documents[0]!
      throw new InputError(`expected one file in the XLIFF document, found ${documents.length}`)
    })
    await writeOutput(output, document.text, options)
    const faults = [
      ...document.untranslated.map((segment) => `${segment} has no translation`),
      ...document.missing.map((unit) => `${unit} has not come back`),
    ]
    for (const fault of faults) process.stderr.write(`${path}: ${fault}\n`)
    if (faults.length) process.exitCode = 1
  })
