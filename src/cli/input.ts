/** Files that commands read, and what is told of them on standard error. */
import {InvalidArgumentError} from 'commander'
import type {Report} from '../formats/index.js'
import {nameOf, placedReason, readInput, telling} from '../store/input.js'
import type {Skipped} from '../types/index.js'
import {remark} from './terminal.js'

/**
 * Runs a reader on a file's text; its errors name the file. A reader that can go on where the file breaks its format's
 * rules is given a place to report it to: a line on standard error.
 *
 * @param given The file's text, where it has been read already.
 */
export async function readAs<T>(
  path: string,
  read: (text: string, options: {report: Report}) => T,
  given?: string,
): Promise<T> {
  // Here the bytes are forgotten already: a large file would be in memory twice.
  const text = given ?? (await readInput(path))
  const warnings = new Warnings(path)
  const value = telling(path, () => read(text, {report: warnings.report}))
  warnings.end()
  return value
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
    remark(`${nameOf(this.path)}:${text}`)
  }
}

/** Names on standard error what of a file was left out. */
export function tellSkipped(path: string, skipped: readonly Skipped[]): void {
  for (const {line, reason} of skipped) remark(`${path}:${line}: left out: ${reason}`)
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
