/** The files of one job: articles and files of two languages, in one direction. */
import type {Command} from 'commander'
import {documentExtensions} from '../documents/index.js'
import {InputError} from '../store/input.js'
import type {Language, Xliff} from '../types/index.js'
import {type ArticleOptions, extractArticle} from './article.js'
import {bilingualExtensions, isBilingualName, readBilingual} from './bilingual.js'
import {askedLanguage} from './languages.js'
import {filesOf} from './paths.js'

export interface Job {
  documents: Xliff[]
  /** Where each is from. */
  paths: string[]
  source: Language
}

/**
 * Reads the files. XLIFF, PO and TMX say their languages themselves; an article is in the language of --from, and of those
 * files beside it where that is not given.
 *
 * @throws {InputError} For files in several directions.
 */
export async function readJob(
  given: readonly string[],
  options: ArticleOptions,
  command: Command,
): Promise<Job> {
  const paths = await filesOf(given, [...Object.values(documentExtensions).flat(), ...bilingualExtensions])
  const asked = askedLanguage(command)
  let source = asked
  const bilingual = new Map<string, Xliff>()
  for (const path of paths.filter(isBilingualName)) {
    const {xliff, source: own} = await readBilingual(path, asked, options)
    if (source && source !== own)
      throw new InputError(
        `${path}: is from ${own.code}, others are from ${source.code}; expected one direction`,
      )
    source = own
    bilingual.set(path, xliff)
  }
  source ??= options.from
  const documents: Xliff[] = []
  for (const path of paths) {
    documents.push(bilingual.get(path) ?? (await extractArticle(path, {...options, from: source})))
  }
  return {documents, paths, source}
}
