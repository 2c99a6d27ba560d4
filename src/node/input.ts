/** Files that the command line reads. */
import {closeSync, createReadStream, existsSync, openSync, readFileSync, readSync, statSync} from 'node:fs'
import {basename, extname} from 'node:path'
import {buffer} from 'node:stream/consumers'
import {InvalidArgumentError, Option} from 'commander'
import {VFileMessage} from 'vfile-message'
import {texts, toUnits} from '../../corpus/index.js'
import {concepts as shipped} from '../../glossary/index.js'
import {decode, type Report} from '../formats/index.js'
import {english, indonesian} from '../language/index.js'
import {
  type ImportOptions,
  type ImportReport,
  importTmx,
  Memory,
  type TranslationMemory,
} from '../memory/index.js'
import {Glossary} from '../terms/index.js'
import type {Concept, DocumentFormat, Language, Skipped, TbxFrame} from '../types.js'
import {
  type GlossaryFormat,
  type GlossaryFormatName,
  glossaryFormatOf,
  glossaryFormats,
} from './glossary-files.js'
import {openMemory, type SqliteMemory} from './memory-sqlite.js'
import {withProgress} from './terminal.js'

export const languages: readonly Language[] = [indonesian, english]
const codes = languages.map(({code}) => code)

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
export function readInput(path: string): Promise<string> {
  return readAs(path, (text) => text)
}

/**
 * Runs a reader on a file's text; its errors name the file. A reader that can go on where the file breaks its format's
 * rules is given a place to report it to: a line on standard error.
 */
export async function readAs<T>(
  path: string,
  read: (text: string, options: {report: Report}) => T,
): Promise<T> {
  const bytes = await readBytes(path)
  const warnings = new Warnings(path)
  const value = telling(path, () => read(decode(bytes), {report: warnings.report}))
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
function placedReason(error: unknown): string {
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

/** The concepts of a glossary file, or those that ship. What was left out is told on standard error. */
export async function readConcepts(
  path: string | undefined,
  pair: {source: string; target: string} = {source: 'id', target: 'en'},
  format?: GlossaryFormatName,
): Promise<{concepts: readonly Concept[]; skipped: readonly Skipped[]; frame?: TbxFrame}> {
  if (path === undefined) return {concepts: shipped, skipped: []}
  const name = format ?? glossaryFormatOf(path)
  const reader: GlossaryFormat | undefined = name && glossaryFormats[name]
  if (!reader?.read)
    throw new InputError(
      `${path}: expected a glossary: ${readable.join(', ')}; name its format by its extension`,
    )
  const {read} = reader
  const found = await withProgress((onProgress) =>
    readAs(path, (text, {report}) => {
      const found = read(text, {...pair, onProgress})
      found.messages?.forEach(report)
      return found
    }),
  )
  tellSkipped(path, found.skipped)
  return found
}

/** Names on standard error what of a file was left out. */
export function tellSkipped(path: string, skipped: readonly Skipped[]): void {
  for (const {line, reason} of skipped) process.stderr.write(`${path}:${line}: left out: ${reason}\n`)
}

const readable = Object.entries<GlossaryFormat>(glossaryFormats).flatMap(([name, {read}]) =>
  read ? [name] : [],
)

/** The glossary of a file, or the one that ships. */
export async function readGlossary(path?: string): Promise<Glossary> {
  return new Glossary((await readConcepts(path)).concepts, languages)
}

/**
 * The memory of TMX files and memory files, or of the corpus that ships. One memory file alone is opened where it is.
 * Units without both languages are named on standard error.
 */
export async function readMemory(
  paths: readonly string[] | undefined,
  source: Language,
  target: Language,
): Promise<TranslationMemory> {
  const pair = {source, target}
  if (paths?.length === 1 && isMemoryFile(paths[0]!)) return openMemoryFile(paths[0]!, pair)
  const memory = new Memory(pair)
  if (paths === undefined) {
    const units = texts.flatMap(toUnits)
    const turned = units.map(({source, target, origin}) => ({source: target, target: source, origin}))
    memory.add(source === indonesian ? units : turned)
  }
  for (const path of paths ?? []) {
    // Ids are those of one file: two files may use the same.
    if (isMemoryFile(path)) for (const {id: _, ...unit} of openMemoryFile(path, pair)) memory.add(unit)
    else tellSkipped(path, (await readTmx(path, memory)).skipped)
  }
  return memory
}

/** Adds the units of a TMX file to a memory. */
export async function readTmx(
  path: string,
  memory: TranslationMemory,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const warnings = new Warnings(path)
  try {
    const chunks = path === '-' ? process.stdin : createReadStream(path)
    return await importTmx(memory, chunks, {origin: basename(path), report: warnings.report, ...options})
  } catch (error) {
    throw new InputError(`${nameOf(path)}:${placedReason(error)}`)
  } finally {
    warnings.end()
  }
}

/** Whether a file is a memory that `tm import` has made: how files of SQLite begin. */
function isMemoryFile(path: string): boolean {
  if (path === '-' || !existsSync(path) || !statSync(path).isFile()) return false
  const file = openSync(path, 'r')
  try {
    const head = Buffer.alloc(16)
    readSync(file, head)
    return head.toString('latin1') === 'SQLite format 3\0'
  } finally {
    closeSync(file)
  }
}

/** Opens a memory in a file until the process ends. */
export function openMemoryFile(path: string, pair: {source: Language; target: Language}): SqliteMemory {
  try {
    const memory = openMemory(path, pair)
    process.once('exit', () => memory.close())
    return memory
  } catch (error) {
    throw new InputError((error as Error).message)
  }
}

/** The option that names a language of the two; Indonesian where it is not given. */
export function fromOption(description: string): Option {
  return new Option('--from <language>', `${description}: ${codes.join(' or ')}`)
    .argParser((code) => {
      const language = languages.find((language) => language.code === code)
      if (!language) throw new InvalidArgumentError(`Expected one of ${codes.join(', ')}.`)
      return language
    })
    .default(languages[0], codes[0])
}

export function otherLanguage(language: Language): Language {
  return languages.find((other) => other !== language)!
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
