/** Translation memories read from files. */
import {closeSync, createReadStream, existsSync, openSync, readSync, statSync} from 'node:fs'
import {basename} from 'node:path'
import type {VFileMessage} from 'vfile-message'
import {fromWordfast} from '../formats/wordfast.js'
import {
  type ImportOptions,
  type ImportReport,
  importTmx,
  Memory,
  type TranslationMemory,
} from '../memory/index.js'
import type {Language, Skipped, TranslationUnit} from '../types/index.js'
import {InputError, nameOf, placedReason, readInput} from './input.js'
import type {SqliteMemory} from './memory-sqlite.js'

/** What of the files is told while they are read. */
export interface MemoryReport {
  /** Told what of a file breaks the rules of its format, though it could be read. */
  report?: (path: string, message: VFileMessage) => void
  /** Told which units were left out, those without both languages among them. */
  onSkip?: (path: string, skipped: Skipped) => void
}

/**
 * The memory of TMX files and memory files, or of the corpus that ships. One memory file alone is opened where it is.
 *
 * @throws {InputError} For a file that can't be read.
 *
 * @example
 * ```js
 * import {english, indonesian} from 'padanan'
 * import {readMemory} from 'padanan/node'
 *
 * const memory = await readMemory(['berita.tmx', 'arsip.tmx'], indonesian, english)
 * console.log(await memory.size)
 * ```
 */
export async function readMemory(
  paths: readonly string[] | undefined,
  source: Language,
  target: Language,
  {report, onSkip}: MemoryReport = {},
): Promise<TranslationMemory> {
  const pair = {source, target}
  const isOwn = (path: string) => isMemoryFile(path) && !/\.sdltm$/i.test(path)
  if (paths?.length === 1 && isOwn(paths[0]!)) return await openMemoryFile(paths[0]!, pair)
  const memory = new Memory(pair)
  if (paths === undefined) {
    const {texts, toUnits} = await import('../../corpus/index.js')
    const units = texts.flatMap(toUnits)
    const turned = units.map(({source, target, origin}) => ({source: target, target: source, origin}))
    memory.add(source.code === 'id' ? units : turned)
  }
  for (const path of paths ?? []) {
    // Ids are those of one file: two files may use the same.
    if (isOwn(path)) {
      for (const {id: _, ...unit} of await openMemoryFile(path, pair)) memory.add(unit)
    } else {
      const {skipped} = await readTmx(path, memory, report && {report: (message) => report(path, message)})
      for (const one of skipped) onSkip?.(path, one)
    }
  }
  return memory
}

/** Adds the units of a file to a memory: of TMX, of Wordfast (`.txt`) or of Trados (`.sdltm`). */
export async function readTmx(
  path: string,
  memory: TranslationMemory,
  options: ImportOptions = {},
): Promise<ImportReport> {
  try {
    if (path === '-') return await importTmx(memory, process.stdin, options)
    const file = {origin: basename(path), total: statSync(path).size}
    if (isMemoryFile(path)) return await addAll(memory, await sdltm(path, memory), file.origin)
    if (/\.txt$/i.test(path)) {
      const text = await readInput(path)
      return await addAll(
        memory,
        fromWordfast(text, {source: memory.source.code, target: memory.target.code}),
        file.origin,
      )
    }
    return await importTmx(memory, createReadStream(path), {...file, ...options})
  } catch (error) {
    throw new InputError(`${nameOf(path)}:${placedReason(error)}`)
  }
}

async function sdltm(path: string, memory: TranslationMemory) {
  const {readSdltm} = await import('./sdltm.js')
  return readSdltm(path, memory)
}

async function addAll(
  memory: TranslationMemory,
  {units, skipped}: {units: readonly TranslationUnit[]; skipped: Skipped[]},
  origin: string,
): Promise<ImportReport> {
  const before = await memory.size
  await memory.add(units.map((unit) => ({origin, ...unit})))
  return {read: units.length + skipped.length, added: (await memory.size) - before, skipped}
}

/** Whether a file is one of SQLite, as a memory that `tm import` has made is: how these begin. */
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
async function openMemoryFile(
  path: string,
  pair: {source: Language; target: Language},
): Promise<SqliteMemory> {
  const {openMemory} = await import('./memory-sqlite.js')
  try {
    const memory = openMemory(path, pair)
    process.once('exit', () => memory.close())
    return memory
  } catch (error) {
    throw new InputError((error as Error).message)
  }
}
