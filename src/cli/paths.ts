/** Names of files that commands are given: folders and patterns too, since not every shell expands them. */
import {existsSync, statSync} from 'node:fs'
import {isAbsolute} from 'node:path'
import {InvalidArgumentError} from 'commander'
import {glob, isDynamicPattern} from 'tinyglobby'
import {InputError} from '../store/input.js'

/**
 * The files that names stand for, each once, in order: a pattern for those that it fits, a folder for those in it (and in
 * the folders in it) with one of the extensions.
 *
 * @throws {InputError} For a pattern or a folder that stands for none.
 */
export async function filesOf(paths: readonly string[], extensions: readonly string[]): Promise<string[]> {
  const found = new Set<string>()
  for (const path of paths) {
    if (path === '-' || isFile(path)) found.add(path)
    else if (existsSync(path)) {
      for (const file of await inFolder(path, extensions)) found.add(file)
    } else if (isDynamicPattern(path)) {
      const files = await glob(path.replaceAll('\\', '/'), {
        absolute: isAbsolute(path),
        caseSensitiveMatch: false,
        expandDirectories: false,
      })
      if (!files.length) throw new InputError(`${path}: no file is named so`)
      for (const file of files.sort()) found.add(file)
    } else found.add(path)
  }
  return [...found]
}

async function inFolder(folder: string, extensions: readonly string[]): Promise<string[]> {
  const names = extensions.map((name) => `**/*.${name}`)
  const files = await glob(names, {cwd: folder, caseSensitiveMatch: false})
  if (!files.length)
    throw new InputError(
      `${folder}: no such file in the folder: ${extensions.map((name) => `.${name}`).join(', ')}`,
    )
  return files.sort().map((file) => `${folder.replace(/[\\/]+$/, '')}/${file}`)
}

function isFile(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isFile() ?? false
}

/** Commander's parser for an option that may be given several times: one value each, so that arguments may follow it. */
export function several(value: string, before: readonly string[] | undefined): string[] {
  if (value === '') throw new InvalidArgumentError('Expected the name of a file.')
  return [...(before ?? []), value]
}
