/** Glossaries that commands are given, with a bar while they are read and what was left out on standard error. */
import {
  type ReadingReport,
  readConcepts as readFile,
  readGlossary as readWhole,
} from '../store/glossary-files.js'
import {tellSkipped, Warnings} from './input.js'
import {withProgress} from './terminal.js'

/** The concepts of a glossary file, or those that ship. */
export const readConcepts = (...[path, pair, format]: Parameters<typeof readFile>) =>
  telling(path, (options) => readFile(path, pair, format, options))

/** The glossary of a file, or the one that ships. */
export const readGlossary = (path?: string) => telling(path, (options) => readWhole(path, options))

async function telling<T>(path = '', read: (options: ReadingReport) => Promise<T>): Promise<T> {
  const warnings = new Warnings(path)
  const value = await withProgress((onProgress) =>
    read({onProgress, report: warnings.report, onSkip: (skipped) => tellSkipped(path, [skipped])}),
  )
  warnings.end()
  return value
}
