/** Files of two languages as XLIFF: XLIFF of any tool, PO, TMX. */
import {basename, extname} from 'node:path'
import {documentExtensions} from '../documents/index.js'
import {fromTmx, fromXliff} from '../formats/index.js'
import {tmxAsXliff} from '../job/tmx.js'
import {InputError, nameOf, xliffExtensions} from '../store/input.js'
import {isSameLanguage} from '../tag.js'
import type {Language, Xliff} from '../types/index.js'
import {type ArticleOptions, extractArticle} from './article.js'
import {readAs} from './input.js'
import {languages, languagesOf, otherLanguage} from './languages.js'
import {remark} from './terminal.js'

/** The extensions of those files. */
export const bilingualExtensions = [...xliffExtensions, ...documentExtensions.po, 'tmx'] as const

const extensionOf = (path: string) => extname(path).slice(1).toLowerCase()

/** Whether a file is in two languages, by its name. */
export function isBilingualName(path: string): boolean {
  return (bilingualExtensions as readonly string[]).includes(extensionOf(path))
}

/**
 * Reads a file of two languages; one of another name is XLIFF.
 *
 * @param asked The language that --from names, where it was given.
 * @throws {InputError} Where the file's languages aren't ours, or aren't what was asked for.
 */
export async function readBilingual(
  path: string,
  asked: Language | undefined,
  options: Partial<ArticleOptions> = {},
): Promise<{xliff: Xliff; source: Language}> {
  const xliff = await readerOf(path)(path, asked, options)
  return {xliff, source: languagesOf(path, xliff, asked).source}
}

type Reader = (path: string, asked: Language | undefined, options: Partial<ArticleOptions>) => Promise<Xliff>

function readerOf(path: string): Reader {
  const extension = extensionOf(path)
  if (extension === 'tmx') return readTmx
  if ((documentExtensions.po as readonly string[]).includes(extension))
    return (path, asked, options) =>
      extractArticle(path, {...options, from: asked ?? options.from ?? languages[0]!, format: 'po'})
  return (path) => readAs(path, fromXliff)
}

async function readTmx(path: string, asked: Language | undefined): Promise<Xliff> {
  const tmx = await readAs(path, fromTmx)
  const said = languages.find(({code}) => isSameLanguage(code, tmx.header.srclang))
  const source = asked ?? said ?? languages[0]!
  const target = otherLanguage(source)
  const {xliff, skipped} = tmxAsXliff(tmx, {source, target}, basename(path))
  if (!xliff.files[0]!.units.length) {
    const names = [source, target].map(({code, name}) => `${name} (${code})`).join(' and ')
    throw new InputError(`${nameOf(path)}: expected units in ${names}`)
  }
  for (const {reason} of skipped) remark(`${nameOf(path)}: left out: ${reason}`)
  return xliff
}
