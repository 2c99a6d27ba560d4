/** In which form a command tells messages. */
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {Option} from 'commander'
import type {VFile} from 'vfile'
import manifest from '../../package.json' with {type: 'json'}
import {githubReporter, jsonReporter, sarifReporter} from '../report/reporters.js'
import {InputError} from '../store/input.js'

/** A reporter of vfile. */
export type Reporter = (files: readonly VFile[]) => string | Promise<string>

export const formatOption = new Option(
  '--format <format>',
  'form of the messages: text, json, github (annotations), sarif, or the name of a vfile reporter that is installed',
).default('text')

const own: Readonly<Record<string, Reporter>> = {
  json: jsonReporter,
  github: githubReporter,
  sarif: (files) => sarifReporter(files, {version: manifest.version}),
}

/**
 * The reporter of a format.
 *
 * @throws {InputError} For one that there isn't.
 */
export async function reporterOf(format: string): Promise<Reporter> {
  if (Object.hasOwn(own, format)) return own[format]!
  // What the user has installed, not what we have.
  const require = createRequire(join(process.cwd(), 'package.json'))
  for (const name of [`vfile-reporter-${format}`, format]) {
    let path: string
    try {
      path = require.resolve(name)
    } catch {
      continue
    }
    const loaded: Record<string, unknown> = await import(pathToFileURL(path).href)
    const found = [loaded.default, loaded.reporter, ...Object.values(loaded)].find(
      (one) => typeof one === 'function',
    )
    if (found) return found as Reporter
  }
  throw new InputError(
    `--format ${format}: expected text, ${Object.keys(own).join(', ')}, or a vfile reporter installed here`,
  )
}
