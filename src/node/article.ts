/** Documents to translate. */
import {basename} from 'node:path'
import {Option} from 'commander'
import {decode} from '../formats/index.js'
import {extract, furnitureReason} from '../job/index.js'
import type {DocumentFormat, Language, Skipped, Xliff} from '../types.js'
import {documentFormatOf, nameOf, otherLanguage, readBytes, telling} from './input.js'

/** What commands that read articles are told of them. */
export interface ArticleOptions {
  from: Language
  format?: DocumentFormat
  furniture?: true
}

/** The options of those commands. */
export const formatOption = new Option(
  '--format <format>',
  'format of the article, where its name does not say it',
).choices(['text', 'markdown', 'html'])
export const furnitureOption = new Option(
  '--furniture',
  'take page furniture too: "Baca Juga:", bylines, share buttons',
)

/**
 * The text of a document to translate. Its byte order mark belongs to it: merged, it shall have it again. (Written as
 * UTF-8, whatever it was.)
 */
export async function readArticle(path: string): Promise<string> {
  const bytes = await readBytes(path)
  const isMarked = /^(\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/.test(bytes.subarray(0, 3).toString('latin1'))
  return (isMarked ? '\uFEFF' : '') + telling(path, () => decode(bytes))
}

/** Reads an article and makes an XLIFF document of it. */
export async function extractArticle(path: string, options: ArticleOptions): Promise<Xliff> {
  const {from: source, format = documentFormatOf(path), furniture} = options
  const text = await readArticle(path)
  const original = path === '-' ? `stdin.${extensions[format]}` : basename(path)
  const target = otherLanguage(source)
  const skipped: Skipped[] = []
  const onSkip = (one: Skipped) => skipped.push(one)
  const xliff = telling(path, () => extract(text, {source, target, original, format, furniture, onSkip}))
  tellLeft(path, skipped)
  return xliff
}

/** What stays as it is, on standard error: page furniture by its number, the rest one by one. */
function tellLeft(path: string, skipped: readonly Skipped[]): void {
  const name = nameOf(path)
  const rest = skipped.filter(({reason}) => reason !== furnitureReason)
  for (const {line, reason} of rest) process.stderr.write(`${name}:${line}: stays as it is: ${reason}\n`)
  const count = skipped.length - rest.length
  if (count) {
    const passages = count === 1 ? '1 passage' : `${count} passages`
    process.stderr.write(`${name}: page furniture stays as it is: ${passages}; take it with --furniture\n`)
  }
}

const extensions: Record<DocumentFormat, string> = {text: 'txt', markdown: 'md', html: 'html'}
