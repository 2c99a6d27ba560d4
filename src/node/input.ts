/** Files that the command line reads. */
import {readFileSync} from 'node:fs'
import {extname} from 'node:path'
import {buffer} from 'node:stream/consumers'
import {InvalidArgumentError} from 'commander'
import {VFileMessage} from 'vfile-message'
import {decode, type Report} from '../formats/index.js'
import type {DocumentFormat, Skipped} from '../types.js'

/** A fault of the input, or of where the output should go: told in one line, exit code 2. */
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

/**
 * Runs a reader on a file's text; its errors name the file. A reader that can go on where the file breaks its format's
 * rules is given a place to report it to: a line on standard error.
 */
export async function readAs<T>(
  path: string,
  read: (text: string, options: {report: Report}) => T,
): Promise<T> {
  // Here the bytes are forgotten already: a large file would be in memory twice.
  const text = await readInput(path)
  const warnings = new Warnings(path)
  const value = telling(path, () => read(text, {report: warnings.report}))
  warnings.end()
  return value
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
  const reason = error instanceof VFileMessage && error.place ? String(error) : reasonOf(error)
  return /^\d+:\d+/.test(reason) ? reason : ` ${reason}`
}

/** How many warnings on a file are told one by one. */
const mostWarnings = 10

/** What is wrong in a file that could be read all the same: the first places on standard error, and how many more. */
export class Warnings {
  #count = 0

  constructor(private readonly path: string) {}

  readonly report: Report = (message) => {
    if (++this.#count <= mostWarnings) this.#tell(placedReason(message))
  }

  /** To be called when the file is read. */
  end(): void {
    if (this.#count > mostWarnings) this.#tell(` ${this.#count - mostWarnings} more of this kind`)
  }

  #tell(text: string): void {
    process.stderr.write(`${nameOf(this.path)}:${text}\n`)
  }
}

/** Names on standard error what of a file was left out. */
export function tellSkipped(path: string, skipped: readonly Skipped[]): void {
  for (const {line, reason} of skipped) process.stderr.write(`${path}:${line}: left out: ${reason}\n`)
}

/** Commander's parser for a number in a range. */
export function numberIn(least: number, most = Number.POSITIVE_INFINITY): (text: string) => number {
  return (text) => {
    const number = Number(text)
    if (text.trim() && number >= least && number <= most) return number
    const range = most === Number.POSITIVE_INFINITY ? `of ${least} or more` : `from ${least} to ${most}`
    throw new InvalidArgumentError(`Expected a number ${range}.`)
  }
}

/** The kind of document that a file name says. */
export function documentFormatOf(path: string): DocumentFormat {
  const extension = extname(path).toLowerCase()
  if (/^\.(md|markdown)$/.test(extension)) return 'markdown'
  return /^\.(html?|xhtml)$/.test(extension) ? 'html' : 'text'
}
