/** Glossaries that commands are given, with a bar while they are read and what was left out on standard error. */
import {
  type ReadingReport,
  readConcepts as readFile,
  readGlossary as readFiles,
} from '../store/glossary-files.js'
import {tellSkipped, Warnings} from './input.js'
import {withProgress} from './terminal.js'

/** The concepts of a glossary file, or those that ship. */
export const readConcepts = (...[path, pair, format]: Parameters<typeof readFile>) =>
  telling(path, (options) => readFile(path, pair, format, options))

/** The help of the option that names glossaries. */
export const glossaryHelp =
  'a glossary (.csv, .tsv, .xlsx, .tbx, .utx, …) instead of the one that ships, which shipped names; may be given several times, the first before the next'

/** The glossary of files, the earlier before the later, or the one that ships. */
export const readGlossary = (paths?: string | readonly string[]) =>
  telling([paths ?? []].flat().join(', '), (options) => readFiles(paths, options))

async function telling<T>(path = '', read: (options: ReadingReport) => Promise<T>): Promise<T> {
  const warnings = new Warnings(path)
  const value = await withProgress((onProgress) =>
    read({onProgress, report: warnings.report, onSkip: (skipped) => tellSkipped(path, [skipped])}),
  )
  warnings.end()
  return value
}
