/** A file that is written whole or not at all. */
import {existsSync, realpathSync, statSync} from 'node:fs'
import {rename, rm, writeFile} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {InputError, reasonOf} from './input.js'

/** What a file is to hold. Text is written as UTF-8. */
export type Content = string | Uint8Array | AsyncIterable<string>

/**
 * Puts content in the place of a file's, or makes the file. Whoever reads meanwhile has the old content or the new; what a link
 * names is replaced, not the link; a device is no file that could be replaced, and is written to.
 *
 * @throws {InputError} Where that can't be done.
 */
export async function replaceFile(path: string, content: Content): Promise<void> {
  try {
    const target = existsSync(path) ? realpathSync(path) : path
    if (existsSync(target) && !statSync(target).isFile()) return await writeFile(target, content)
    const partial = join(dirname(target), `.${basename(target)}.${process.pid}.partial`)
    try {
      await writeFile(partial, content)
      await rename(partial, target)
    } finally {
      await rm(partial, {force: true})
    }
  } catch (error) {
    throw new InputError(`${path}: ${existsSync(dirname(path)) ? reasonOf(error) : 'no such folder'}`)
  }
}
