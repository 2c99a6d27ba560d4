/** Translation memories that commands are given; what was left out of them is told on standard error. */
import type {ImportOptions, ImportReport, TranslationMemory} from '../memory/index.js'
import {readTmx as readFile, readMemory as readFiles} from '../store/read-memory.js'
import type {Language} from '../types/index.js'
import {tellSkipped, Warnings} from './input.js'

/** The memory of TMX files and memory files, or of the corpus that ships. */
export async function readMemory(
  paths: readonly string[] | undefined,
  source: Language,
  target: Language,
): Promise<TranslationMemory> {
  const warnings = new Map(paths?.map((path) => [path, new Warnings(path)]))
  const onSkip = (path: string, skipped: Parameters<typeof tellSkipped>[1][number]) =>
    tellSkipped(path, [skipped])
  const memory = await readFiles(paths, source, target, {
    report: (path, message) => warnings.get(path)!.report(message),
    onSkip,
  })
  for (const one of warnings.values()) one.end()
  return memory
}

/** Adds the units of a TMX file to a memory. */
export async function readTmx(
  path: string,
  memory: TranslationMemory,
  options: ImportOptions,
): Promise<ImportReport> {
  const warnings = new Warnings(path)
  try {
    return await readFile(path, memory, {report: warnings.report, ...options})
  } finally {
    warnings.end()
  }
}
