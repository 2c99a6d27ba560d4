/** Glossaries as files: each format that is read or written, under the name that the command line gives it, and what is read. */
import {extname} from 'node:path'
import {
  decode,
  fromDeeplGlossary,
  fromGlossaryCsv,
  fromGlossaryRows,
  fromGoogleGlossary,
  fromMultiTerm,
  fromOmegatGlossary,
  fromTbx,
  fromUtx,
  fromXlsx,
  type Report,
  type TbxOptions,
  toDeeplGlossary,
  toGlossaryCsv,
  toGoogleGlossary,
  toOmegatGlossary,
  toPromptList,
  toTbx,
  toUtx,
} from '../formats/index.js'
import {english, indonesian} from '../language/index.js'
import type {LanguageNames} from '../tag.js'
import {Glossary} from '../terms/index.js'
import type {
  Concept,
  GlossaryExport,
  GlossaryImport,
  GlossaryReadOptions,
  Skipped,
  TbxFrame,
} from '../types/index.js'
import {InputError, readBytes, telling} from './input.js'

export interface GlossaryFormat {
  /** What it is, for the help. */
  title: string
  read?: (text: string, options: LanguageNames & GlossaryReadOptions) => GlossaryImport
  /** The same, of a format that is no text. */
  readBytes?: (bytes: Uint8Array, options: LanguageNames & GlossaryReadOptions) => GlossaryImport
  write?: (
    concepts: readonly Concept[],
    languages: LanguageNames,
    frame?: TbxFrame,
  ) => Pick<GlossaryExport, 'text' | 'skipped'>
  /** Whether the format has a place for what a TBX file says beside its entries. */
  hasFrame?: true
}

/** A writer that has a place for everything. */
const whole = (
  write: (concepts: readonly Concept[], languages: LanguageNames, frame?: TbxFrame) => string,
) => {
  return (concepts: readonly Concept[], languages: LanguageNames, frame?: TbxFrame) => ({
    text: write(concepts, languages, frame),
    skipped: [],
  })
}

/** A kind of TBX. */
const tbx = (title: string, options: TbxOptions = {}) => ({
  title,
  read: fromTbx,
  write: whole((concepts, _, frame) => toTbx(concepts, {...options, ...(frame && {frame})})),
  hasFrame: true as const,
})

export const glossaryFormats = {
  csv: {
    title: 'a spreadsheet: a column for each language, or our own',
    read: fromGlossaryCsv,
    write: whole((concepts) => toGlossaryCsv(concepts)),
  },
  tsv: {
    title: 'our spreadsheet, tab-separated',
    read: fromGlossaryCsv,
    write: whole((concepts) => toGlossaryCsv(concepts, '\t')),
  },
  xlsx: {
    title: 'a spreadsheet of Excel: reads the first sheet',
    readBytes: (bytes: Uint8Array, options: LanguageNames & GlossaryReadOptions) =>
      fromGlossaryRows(fromXlsx(bytes), options),
  },
  tbx: tbx('TBX 3 (Basic, DCA); reads DCT and TBX 2 too'),
  'tbx-dct': tbx('TBX 3 (Basic, DCT)', {style: 'dct'}),
  'tbx-2': tbx('TBX 2 (martif)', {version: 2}),
  multiterm: {title: 'a termbase of MultiTerm (.xml): read', read: fromMultiTerm},
  utx: {title: 'UTX 1.11', read: fromUtx, write: toUtx},
  omegat: {title: 'OmegaT glossary.txt', read: fromOmegatGlossary, write: toOmegatGlossary},
  deepl: {title: 'DeepL, also Google one way', read: fromDeeplGlossary, write: toDeeplGlossary},
  google: {title: 'Google, sets of equivalent terms', read: fromGoogleGlossary, write: toGoogleGlossary},
  prompt: {
    title: 'a list for a language model',
    write: whole((concepts, languages) => toPromptList(concepts, languages)),
  },
} satisfies Record<string, GlossaryFormat>

export type GlossaryFormatName = keyof typeof glossaryFormats

/** The names of the formats that can be read. */
export const readable = Object.entries<GlossaryFormat>(glossaryFormats).flatMap(
  ([name, {read, readBytes}]) => (read || readBytes ? [name] : []),
)

/** The format that a file's name says: its extension is a format's name. Nothing where it says none. */
export function glossaryFormatOf(path: string): GlossaryFormatName | undefined {
  const extension = extname(path).slice(1).toLowerCase()
  // OmegaT names its glossaries so.
  if (extension === 'txt' || extension === 'utf8' || extension === 'tab') return 'omegat'
  if (extension === 'xml') return 'multiterm'
  return Object.hasOwn(glossaryFormats, extension) ? (extension as GlossaryFormatName) : undefined
}

/** What of a file is told while it is read. */
export interface ReadingReport extends GlossaryReadOptions {
  /** Told what of the file breaks the rules of its format, though it could be read. */
  report?: Report
  /** Told which rows or entries were left out, and why. */
  onSkip?: (skipped: Skipped) => void
}

/**
 * The concepts of a glossary file, or those that ship.
 *
 * @throws {InputError} For a file that can't be read, or is none of the formats.
 */
export async function readConcepts(
  path: string | undefined,
  pair: LanguageNames = {source: 'id', target: 'en'},
  format?: GlossaryFormatName,
  {onProgress, report, onSkip}: ReadingReport = {},
): Promise<{concepts: readonly Concept[]; skipped: readonly Skipped[]; frame?: TbxFrame}> {
  if (path === undefined) {
    const {loadConcepts} = await import('../../glossary/index.js')
    return {concepts: await loadConcepts(), skipped: []}
  }
  const name = format ?? glossaryFormatOf(path)
  const reader: GlossaryFormat | undefined = name && glossaryFormats[name]
  if (!reader?.read && !reader?.readBytes)
    throw new InputError(
      `${path}: expected a glossary: ${readable.join(', ')}; name its format by its extension`,
    )
  const {read, readBytes: readBinary} = reader
  const options = {...pair, ...(onProgress && {onProgress})}
  const bytes = await readBytes(path)
  const found = telling(path, () => (readBinary ? readBinary(bytes, options) : read!(decode(bytes), options)))
  if (report) found.messages?.forEach(report)
  if (onSkip) found.skipped.forEach(onSkip)
  return found
}

/**
 * The glossary of a file, or of several, or the one that ships. Of several the earlier goes before the later (see
 * `Glossary#before`); `shipped` stands for the one that ships.
 *
 * @example
 * ```js
 * import {readGlossary} from 'padanan/node'
 *
 * const glossary = await readGlossary(['istilah.xlsx', 'klien.tbx'])
 * console.log(glossary.lookup('jaminan keamanan', {source: 'id', target: 'en'}))
 * ```
 */
export async function readGlossary(
  paths: string | readonly string[] = [],
  options: ReadingReport = {},
): Promise<Glossary> {
  const {lexicon} = await import('../../glossary/lexicon.js')
  const list = typeof paths === 'string' ? [paths] : paths
  const glossaries: Glossary[] = []
  for (const path of list.length === 0 ? [SHIPPED] : list) {
    const {concepts} = await readConcepts(path === SHIPPED ? undefined : path, undefined, undefined, options)
    glossaries.push(new Glossary(concepts, [indonesian, english], {lexicon}))
  }
  return glossaries.reduce((first, next) => first.before(next))
}

/** The name by which the glossary that ships is asked for beside files. */
const SHIPPED = 'shipped'
