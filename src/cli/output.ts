/** Files that the command line writes. */
import {once} from 'node:events'
import {existsSync, lstatSync, statSync} from 'node:fs'
import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import {InputError, reasonOf} from '../store/input.js'
import {type Content, replaceFile} from '../store/replace-file.js'
import {shown} from './terminal.js'

/** Whether a file that is there already may be replaced. */
export interface OutputOptions {
  force?: boolean
}

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
  await replaceFile(path, text)
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
  const {stdout} = process
  for await (const piece of typeof text === 'string' || text instanceof Uint8Array ? [text] : text) {
    if (stdout.isTTY && typeof piece !== 'string') {
      throw new InputError('a terminal can not show such a file; name one with --output')
    }
    if (!stdout.write(stdout.isTTY ? shown(piece as string) : piece)) await once(stdout, 'drain')
  }
}
