/** Files as the command line names them. */
import {readFileSync, writeFileSync} from 'node:fs'
import {basename, extname} from 'node:path'
import {text} from 'node:stream/consumers'
import {InvalidArgumentError} from 'commander'
import {VFileMessage} from 'vfile-message'
import {texts, toUnits} from '../../corpus/index.js'
import {concepts as shipped} from '../../glossary/index.js'
import {fromTmx} from '../formats/index.js'
import {english, indonesian} from '../language/index.js'
import {fromTmxUnit, Memory} from '../memory/index.js'
import {Glossary} from '../terms/index.js'
import type {Concept, DocumentFormat, Language, Skipped} from '../types.js'
import {
  type GlossaryFormat,
  type GlossaryFormatName,
  glossaryFormatOf,
  glossaryFormats,
} from './glossary-files.js'

export const languages: readonly Language[] = [indonesian, english]

/** A fault of the input: told in one line, exit code 2. */
export class InputError extends Error {}

/** The text of a file; `-` is standard input. */
export async function readInput(path: string): Promise<string> {
  try {
    return path === '-' ? await text(process.stdin) : readFileSync(path, 'utf8')
  } catch (error) {
    throw new InputError(
      `${path}: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such file' : (error as Error).message}`,
    )
  }
}

/** Runs a reader on a file's text; its errors name the file. */
export async function readAs<T>(path: string, read: (text: string) => T): Promise<T> {
  const content = await readInput(path)
  try {
    return read(content)
  } catch (error) {
    // A message with a place says it when it is made a string: `line:column: reason`.
    const reason = error instanceof VFileMessage ? String(error) : (error as Error).message
    throw new InputError(`${path === '-' ? 'standard input' : path}: ${reason}`)
  }
}

/** Writes to a file, or to standard output for `-`. */
export function writeOutput(path: string, text: string): void {
  if (path === '-') process.stdout.write(text)
  else writeFileSync(path, text)
}

/** The concepts of a glossary file, or those that ship. What was left out is told on standard error. */
export async function readConcepts(
  path: string | undefined,
  pair: {source: string; target: string} = {source: 'id', target: 'en'},
  format?: GlossaryFormatName,
): Promise<{concepts: readonly Concept[]; skipped: readonly Skipped[]}> {
  if (path === undefined) return {concepts: shipped, skipped: []}
  const name = format ?? glossaryFormatOf(path)
  const reader: GlossaryFormat | undefined = name && glossaryFormats[name]
  if (!reader?.read)
    throw new InputError(
      `${path}: expected a glossary: ${readable.join(', ')}; name its format by its extension`,
    )
  const {read} = reader
  const {concepts, skipped} = await readAs(path, (text) => read(text, pair))
  for (const {line, reason} of skipped) process.stderr.write(`${path}:${line}: left out: ${reason}\n`)
  return {concepts, skipped}
}

const readable = Object.entries<GlossaryFormat>(glossaryFormats).flatMap(([name, {read}]) =>
  read ? [name] : [],
)

/** The glossary of a file, or the one that ships. */
export async function readGlossary(path?: string): Promise<Glossary> {
  return new Glossary((await readConcepts(path)).concepts, languages)
}

/** The memory of TMX files, or of the corpus that ships. Units without both languages are counted on standard error. */
export async function readMemory(
  paths: readonly string[] | undefined,
  source: Language,
  target: Language,
): Promise<Memory> {
  const pair = {source, target}
  const memory = new Memory(pair)
  if (paths === undefined) {
    const units = texts.flatMap(toUnits)
    const turned = units.map(({source, target, origin}) => ({source: target, target: source, origin}))
    memory.add(source === indonesian ? units : turned)
  }
  for (const path of paths ?? []) {
    const {units} = await readAs(path, fromTmx)
    const read = units.map((unit) => fromTmxUnit(unit, pair))
    // Ids are those of one file: two files may use the same.
    memory.add(read.flat().map(({id: _, ...unit}) => ({origin: basename(path), ...unit})))
    const left = read.filter((found) => !found.length).length
    if (left)
      process.stderr.write(
        `${path}: ${left} of ${units.length} units left out: no text in ${source.name} and ${target.name}\n`,
      )
  }
  return memory
}

/** Commander's parser for a language code. */
export function languageOf(code: string): Language {
  const language = languages.find((language) => language.code === code)
  if (!language)
    throw new InvalidArgumentError(`Expected one of ${languages.map(({code}) => code).join(', ')}.`)
  return language
}

export function otherLanguage(language: Language): Language {
  return languages.find((other) => other !== language)!
}

/** The kind of document that a file name says. */
export function documentFormatOf(path: string): DocumentFormat {
  const extension = extname(path).toLowerCase()
  if (/^\.(md|markdown)$/.test(extension)) return 'markdown'
  return /^\.(html?|xhtml)$/.test(extension) ? 'html' : 'text'
}
