/** Files that are read: bytes, text, and errors that name the file. */
import {readFileSync} from 'node:fs'
import {extname} from 'node:path'
import {buffer} from 'node:stream/consumers'
import {VFileMessage} from 'vfile-message'
import {documentExtensionList, documentFormatOf as formatOf} from '../documents/extensions.js'
import {decode} from '../formats/decode.js'
import type {DocumentFormat} from '../types/index.js'

/**
 * A fault of the input, or of where the output should go: told in one line, exit code 2.
 *
 * @example
 * ```js
 * import {InputError, readGlossary} from 'padanan/node'
 *
 * try {
 *   await readGlossary('istilah.csv')
 * } catch (error) {
 *   if (error instanceof InputError) console.error(error.message)
 * }
 * ```
 */
export class InputError extends Error {}

/** What the system says of a file that it can't read or write, in words. */
export function reasonOf(error: unknown): string {
  const {code, message} = error as NodeJS.ErrnoException
  return (code !== undefined && reasons[code]) || message
}

const reasons: Record<string, string | undefined> = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder',
  ENOTDIR: 'no such folder',
  EACCES: 'no permission',
  EROFS: 'can not be written to',
  ENOSPC: 'no room left',
}

let standardInputIsRead = false

/** The bytes of a file; `-` is standard input. */
export async function readBytes(path: string): Promise<Buffer> {
  try {
    if (path !== '-') return readFileSync(path)
    if (standardInputIsRead) throw new InputError('can be read once')
    standardInputIsRead = true
    return await buffer(process.stdin)
  } catch (error) {
    throw new InputError(`${nameOf(path)}: ${reasonOf(error)}`)
  }
}

/** What messages call a file. */
export function nameOf(path: string): string {
  return path === '-' ? 'standard input' : path
}

/** The text of a file, UTF-8 or UTF-16, without byte order mark; `-` is standard input. */
export async function readInput(path: string): Promise<string> {
  const bytes = await readBytes(path)
  return telling(path, () => decode(bytes))
}

/** What `read` throws is a fault of the file. */
export function telling<T>(path: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw new InputError(`${nameOf(path)}:${placedReason(error)}`)
  }
}

/** `line:column: reason` where there is a place, else ` reason`. */
export function placedReason(error: unknown): string {
  const said = error instanceof VFileMessage && error.place ? String(error) : reasonOf(error)
  const reason = said.replace(/^padanan: /, '')
  return /^\d+:\d+/.test(reason) ? reason : ` ${reason}`
}

/**
 * The kind of document that a file's name says; standard input is text.
 *
 * @param text What is in the file: lines of a text may be wrapped.
 * @throws {InputError} For a name that says none: what isn't known isn't guessed.
 *
 * @example
 * ```js
 * import {documentFormatOf} from 'padanan/node'
 *
 * documentFormatOf('berita.md')
 * // 'markdown'
 * ```
 */
export function documentFormatOf(path: string, text?: string): DocumentFormat {
  const format = formatOf(path === '-' ? '.txt' : path, text)
  if (format) return format
  throw new InputError(
    `${path}: expected a document (${documentExtensionList}); name its format with --format`,
  )
}

/** The extensions of XLIFF documents, ours or a translation tool's. */
export const xliffExtensions = ['xlf', 'xliff', 'sdlxliff', 'mqxliff', 'mxliff'] as const

export function isXliffName(path: string): boolean {
  return (xliffExtensions as readonly string[]).includes(extname(path).slice(1).toLowerCase())
}
