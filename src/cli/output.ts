/** Files that the command line writes. */
import {once} from 'node:events'
import {existsSync, lstatSync, realpathSync, statSync} from 'node:fs'
import {mkdir, rename, rm, writeFile} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {InputError, reasonOf} from '../store/input.js'

/** Whether a file that is there already may be replaced. */
export interface OutputOptions {
  force?: boolean
}

/** Text is written as UTF-8. */
type Content = string | Uint8Array | AsyncIterable<string>

/** The flag and its help, the same for every command that writes a file. */
export const force = ['-f, --force', 'replace files that are there already'] as const

/**
 * Writes to a file, or to standard output for `-`. A file has its name as soon as it is whole, and none is replaced
 * without `force`.
 *
 * @throws {InputError} Where that can't be done.
 */
export async function writeOutput(path: string, text: Content, options: OutputOptions = {}): Promise<void> {
  if (path === '-') return writeStandardOutput(text)
  refuse([path], options)
  try {
    // What a link names is replaced, not the link; a device is no file that could be replaced.
    const target = existsSync(path) ? realpathSync(path) : path
    if (existsSync(target) && !statSync(target).isFile()) return await writeFile(target, text)
    const partial = join(dirname(target), `.${basename(target)}.${process.pid}.partial`)
    try {
      await writeFile(partial, text)
      await rename(partial, target)
    } finally {
      await rm(partial, {force: true})
    }
  } catch (error) {
    throw new InputError(`${path}: ${existsSync(dirname(path)) ? reasonOf(error) : 'no such folder'}`)
  }
}

/** Writes files into a folder, which is made where it isn't there. Nothing is written when one of them may not be. */
export async function writeFolder(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  options: OutputOptions = {},
): Promise<void> {
  const paths = Object.entries(files).map(([name, text]) => [join(folder, name), text] as const)
  refuse(
    paths.map(([path]) => path),
    options,
  )
  await mkdir(folder, {recursive: true}).catch((error) => {
    throw new InputError(`${folder}: ${reasonOf(error)}`)
  })
  for (const [path, text] of paths) await writeOutput(path, text, options)
}

function refuse(paths: readonly string[], {force = false}: OutputOptions): void {
  // A link is there too, wherever it leads.
  const isThere = (path: string) =>
    existsSync(path) ? statSync(path).isFile() : lstatSync(path, {throwIfNoEntry: false}) !== undefined
  const there = paths.find(isThere)
  if (there !== undefined && !force) throw new InputError(`${there}: is there already; --force replaces it`)
}

async function writeStandardOutput(text: Content): Promise<void> {
  for await (const piece of typeof text === 'string' || text instanceof Uint8Array ? [text] : text) {
    if (!process.stdout.write(piece)) await once(process.stdout, 'drain')
  }
}
