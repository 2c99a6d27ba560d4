/** A file that is written whole or not at all. */
import {realpathSync} from 'node:fs'
import {rename, rm, writeFile} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {InputError, reasonOf} from './input.js'

/**
 * Puts other text in the place of a file's. Whoever reads meanwhile has the old text or the new; what a link names is
 * replaced, not the link.
 *
 * @throws {InputError} Where that can't be done.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  try {
    const target = realpathSync(path)
    const partial = join(dirname(target), `.${basename(target)}.${process.pid}.partial`)
    try {
      await writeFile(partial, text)
      await rename(partial, target)
    } finally {
      await rm(partial, {force: true})
    }
  } catch (error) {
    throw new InputError(`${path}: ${reasonOf(error)}`)
  }
}
