/** `padanan merge`. */
import {existsSync, statSync} from 'node:fs'
import {basename, dirname, extname, join} from 'node:path'
import {Command} from 'commander'
import {fromXliff} from '../../formats/index.js'
import {formatOf, type MergedDocument, merge} from '../../job/index.js'
import {documentFormatOf, InputError, telling, xliffExtensions} from '../../store/input.js'
import type {DocumentFormat} from '../../types/index.js'
import {encode, readArticle} from '../article.js'
import {readAs} from '../input.js'
import {force, writeFolder, writeOutput} from '../output.js'
import {filesOf} from '../paths.js'
import {remark} from '../terminal.js'

export const mergeCommand = new Command('merge')
  .description('put translated XLIFF files into the articles they were made from')
  .argument('<xliff...>', 'translated files; - for standard input')
  .option('-o, --output <file>', 'the article to write; for several, the folder that they go to', '-')
  .option(...force)
  .option('--article <file>', 'the source article, for a file that has lost its skeleton')
  .addHelpText(
    'after',
    `
Examples:
  $ padanan merge artikel.xlf -o article.md
  $ padanan merge artikel.xlf --article artikel.md -o article.md
  $ padanan merge *.xlf -o terjemahan
  $ padanan merge nota.xlf -o note.docx

An article in a folder has the name of its source, and every article its source's encoding (UTF-8 or UTF-16).
Segments without a translation, and units that have not come back, stay in the source language; they are named on
standard error, and so are translations that are not finished (state initial, Draft, Rejected): exit code 1.`,
  )
  .action(async (given: string[], options: {output: string; force?: true; article?: string}) => {
    const {article, output} = options
    const paths = await filesOf(given, xliffExtensions)
    const source = article === undefined ? undefined : await sourceOf(article)
    const found: {path: string; document: MergedDocument}[] = []
    for (const path of paths) {
      const xliff = await readAs(path, fromXliff)
      for (const file of xliff.files) {
        const format = formatOf(file)
        const given = source ?? (await elsewhere(path, file.skeleton?.href, format))
        const options = format && given ? {...given, format} : given
        const [document] = telling(path, () => merge({...xliff, files: [file]}, options))
        const encoding = document!.bytes ? undefined : source?.encoding
        found.push({path, document: {...(encoding && {encoding}), ...document!} as MergedDocument})
      }
    }
    if (article !== undefined && found.length !== 1)
      throw new InputError(`${article}: expected one file in the XLIFF documents, found ${found.length}`)
    const isFolder = existsSync(output) && statSync(output).isDirectory()
    if (found.length === 1 && !isFolder) await writeOutput(output, encode(found[0]!.document), options)
    else if (output !== '-') await writeFolder(output, named(found), options)
    else throw new InputError(`expected --output with a folder, for ${found.length} articles`)
    const faults = found.flatMap(({path, document}) => [
      ...document.untranslated.map((segment) => `${path}: ${segment} has no translation`),
      ...document.unfinished.map(
        (segment) => `${path}: ${segment} is translated, but its state says it is not finished`,
      ),
      ...document.missing.map((unit) => `${path}: ${unit} has not come back`),
      ...(document.bytes && document.isSignatureBroken
        ? [`${path}: the digital signature is broken now`]
        : []),
    ])
    for (const fault of faults) remark(fault)
    if (faults.length) process.exitCode = 1
  })

async function sourceOf(path: string) {
  const article = await readArticle(path, documentFormatOf(path))
  return {...article, format: documentFormatOf(path, article.text)}
}

/** The Word document that an XLIFF file names, seen from there. */
async function elsewhere(path: string, href: string | undefined, format: DocumentFormat | undefined) {
  if (href === undefined || format !== 'docx') return undefined
  const document = join(path === '-' ? '.' : dirname(path), decodeURI(href))
  if (!existsSync(document))
    throw new InputError(`${path}: expected the article at ${document}; name it with --article`)
  return readArticle(document, 'docx')
}

/** The articles by the names of their sources, wherever these were. */
function named(
  found: readonly {path: string; document: MergedDocument}[],
): Record<string, string | Uint8Array> {
  const files: Record<string, string | Uint8Array> = Object.create(null)
  for (const {path, document} of found) {
    const name = document.original?.split(/[\\/]/).findLast(Boolean) ?? basename(path, extname(path))
    if (name in files)
      throw new InputError(`${path}: expected a name of its own for each article, found ${name} twice`)
    files[name] = encode(document)
  }
  return files
}
