/** Documents to translate. */
import {basename, dirname, relative, sep} from 'node:path'
import {Option} from 'commander'
import {textOf} from '../content/index.js'
import {documentExtensions, poLanguage} from '../documents/index.js'
import {decode, encodingOf} from '../formats/index.js'
import {extract, furnitureReason} from '../job/index.js'
import {segmentsOf, unitsOf} from '../job/units.js'
import {documentFormatOf, InputError, nameOf, readBytes, telling} from '../store/input.js'
import {canonicalTag, isSameLanguage} from '../tag.js'
import type {DocumentFormat, Language, Skipped, Xliff} from '../types/index.js'
import {isPlainlyIn, languages, otherLanguage, targetTag} from './languages.js'
import {remark} from './terminal.js'

/** What commands that read articles are told of them. */
export interface ArticleOptions {
  from: Language
  /** Tag of the target language. */
  to?: string
  format?: DocumentFormat
  furniture?: true
  hidden?: true
  /** The file or the folder that is written. */
  output?: string
  kit?: string
}

/** The options of those commands. */
export const formatOption = new Option(
  '--format <format>',
  'format of the article, where its name does not say it',
).choices(Object.keys(documentExtensions))
export const furnitureOption = new Option(
  '--furniture',
  'take page furniture too: "Baca Juga:", bylines, share buttons',
)

export const hiddenOption = new Option('--hidden', 'take hidden text of Word documents too')

/**
 * A document as a file has it: its text, the byte order mark too, and its encoding where that isn't UTF-8; of a Word
 * document the bytes.
 */
export type Article =
  | {text: string; encoding?: string; bytes?: undefined}
  | {bytes: Uint8Array; text?: undefined; encoding?: undefined}

/**
 * Reads a document to translate. Merged, it shall have its byte order mark and its encoding again: UTF-8 and UTF-16. What
 * is in another encoding, as XML may be, becomes UTF-8; that is told on standard error.
 */
export async function readArticle(path: string, format: DocumentFormat): Promise<Article> {
  const bytes = await readBytes(path)
  if (format === 'docx') return {bytes}
  const isMarked = /^(\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/.test(bytes.subarray(0, 3).toString('latin1'))
  const text = (isMarked ? '\uFEFF' : '') + telling(path, () => decode(bytes))
  const encoding = encodingOf(bytes)
  if (encoding.startsWith('utf-16')) return {text, encoding}
  if (!/^utf-?8$/.test(encoding)) {
    const fault = `expected UTF-8 or UTF-16, found ${encoding}: the translation is written as UTF-8`
    remark(`${nameOf(path)}:1:1: ${fault}`)
    return {text: naming(text, 'utf-8')}
  }
  return {text}
}

/** HTML, PO and XML name the encoding that they will be in. */
function naming(text: string, encoding: string): string {
  return text
    .replace(/(<meta\s[^>]*?charset\s*=\s*["']?\s*)[^"'\s/>;]+/i, `$1${encoding}`)
    .replace(/("Content-Type:[^"\r\n]*?charset=)[^"\\\s;]+/i, `$1${encoding}`)
    .replace(/^(\uFEFF?<\?xml\s[^>]*?\sencoding\s*=\s*["'])[^"']*/, `$1${encoding}`)
}

/** The bytes of a document in its encoding. */
export function encode({text, encoding, bytes: binary}: Article): string | Uint8Array {
  if (binary) return binary
  if (!encoding?.startsWith('utf-16')) return text
  const bytes = Buffer.from(text, 'utf16le')
  return encoding === 'utf-16be' ? bytes.swap16() : bytes
}

/** Reads an article and makes an XLIFF document of it. */
export async function extractArticle(path: string, options: ArticleOptions): Promise<Xliff> {
  const {furniture} = options
  const said = options.format ?? documentFormatOf(path)
  const {text, encoding, bytes} = await readArticle(path, said)
  const format = options.format ?? documentFormatOf(path, text)
  if (format !== said)
    remark(`${nameOf(path)}: lines are wrapped: paragraphs are taken; --format text takes lines`)
  const original = path === '-' ? `stdin.${documentExtensions[said][0] ?? 'txt'}` : basename(path)
  const {source, target} = format === 'po' ? poLanguages(path, text!, options) : directionOf(options)
  const skipped: Skipped[] = []
  const onSkip = (one: Skipped) => skipped.push(one)
  const href = path !== '-' && bytes && bytes.length > mostEmbedded ? hrefOf(path, options) : undefined
  const docx = {...(options.hidden && {hidden: true})}
  const xliff = telling(path, () =>
    extract(bytes ?? text, {source, target, original, format, encoding, furniture, docx, href, onSkip}),
  )
  tellLeft(path, skipped)
  tellLanguage(path, xliff, source)
  return xliff
}

function directionOf({from: source, to}: ArticleOptions) {
  return {source, target: targetTag(source, to)}
}

/** A PO file says what language its translations are in; what they are translated from is the other. */
function poLanguages(path: string, text: string, options: ArticleOptions) {
  const said = poLanguage(text)
  const target = said === undefined ? undefined : canonicalTag(said)
  if (target === undefined) return directionOf(options)
  const own = languages.find(({code}) => isSameLanguage(code, target))
  if (!own)
    throw new InputError(
      `${nameOf(path)}: is in ${said}; expected ${languages.map(({name}) => name).join(' or ')}`,
    )
  if (options.to !== undefined && !isSameLanguage(options.to, target))
    throw new InputError(`${nameOf(path)}: is in ${said}; --to ${options.to} says otherwise`)
  return {source: otherLanguage(own), target: options.to ?? target}
}

/** The bytes of a Word document up to which it travels in the XLIFF file. */
const mostEmbedded = 1 << 20

/** Where a document is, seen from the file that is written. */
function hrefOf(path: string, {output = '-', kit}: ArticleOptions): string {
  const folder = kit ?? (output === '-' ? '.' : dirname(output))
  return encodeURI(relative(folder, path).split(sep).join('/'))
}

/** A text that is plainly in the other language, on standard error. */
function tellLanguage(path: string, xliff: Xliff, source: Language): void {
  const other = otherLanguage(source)
  const text = xliff.files
    .flatMap(unitsOf)
    .flatMap(segmentsOf)
    .map((segment) => textOf(segment.source))
    .join(' ')
  if (!isPlainlyIn(other, text, source)) return
  remark(`${nameOf(path)}: reads like ${other.name}, not ${source.name}; --from ${other.code} says so`)
  process.exitCode = 1
}

/** What stays as it is, on standard error: page furniture by its number, the rest one by one. */
function tellLeft(path: string, skipped: readonly Skipped[]): void {
  const name = nameOf(path)
  const rest = skipped.filter(({reason}) => reason !== furnitureReason)
  for (const {line, reason} of rest) remark(`${name}:${line}: stays as it is: ${reason}`)
  const count = skipped.length - rest.length
  if (count) {
    const passages = count === 1 ? '1 passage' : `${count} passages`
    remark(`${name}: page furniture stays as it is: ${passages}; take it with --furniture`)
  }
}
