/** Between TMX files of any size and memories of any kind. */

import {textOf} from '../content/index.js'
import type {Chunks} from '../formats/chunks.js'
import type {StreamOptions} from '../formats/stream.js'
import {streamTmx, toTmx} from '../formats/tmx/index.js'
import {expectMemory} from '../misuse.js'
import type {Progress, Skipped, TmxUnit, TranslationUnit} from '../types/index.js'
import type {Report} from '../xml/schema.js'
import {fromTmxUnit, toTmxDocument} from './tmx.js'
import {type TranslationMemory, unitsOf} from './translation-memory.js'
import {sameText} from './unit.js'

/**
 * How many units are added in one transaction: what finds a unit that is there already is scattered over the whole of an
 * index, so that a hundred transactions write that index a hundred times.
 */
const addedAtOnce = 50_000
/** How many units are written in one piece. */
const writtenAtOnce = 5000

/** How units are read into a memory. */
export interface ImportOptions extends StreamOptions {
  /** Where the units come from, for those that don't say it: the name of the file. */
  origin?: string
  /**
   * Whether units keep their ids, so that they replace what has the same id: for a file that was exported from this memory.
   * By default two files may use the same ids for different units: the old id goes to `properties.tuid`.
   */
  keepIds?: boolean
  /** Told what breaks TMX's rules; without it the first breach ends the import. */
  report?: Report
}

/** What an import did. */
export interface ImportReport {
  /** Units of the file. */
  read: number
  /** Units of the memory that are new; the others were there already, or replaced those with their id. */
  added: number
  /** Units of the file that are not in both languages. */
  skipped: Skipped[]
}

/**
 * Adds the units of a TMX file to a memory, in bounded memory. What was added before an error stays.
 *
 * @param chunks The file in pieces, as `createReadStream(path)` gives them.
 * @throws VFileMessage where the file isn't TMX.
 *
 * @example
 * ```js
 * import {english, importTmx, indonesian, Memory, toTmx, toTmxDocument} from 'padanan'
 *
 * const memory = new Memory({source: indonesian, target: english})
 * const xml = toTmx(toTmxDocument([{source: 'Ya.', target: 'Yes.'}], {source: 'id', target: 'en'}))
 * await importTmx(memory, [xml])
 * memory.size
 * // 1
 * ```
 */
export async function importTmx(
  memory: TranslationMemory,
  chunks: Chunks,
  {origin, keepIds = false, ...options}: ImportOptions = {},
): Promise<ImportReport> {
  expectMemory(memory)
  const before = await memory.size
  const skipped: Skipped[] = []
  let read = 0
  let batch: TranslationUnit[] = []
  for await (const {unit, line} of streamTmx(chunks, options)) {
    read++
    const units = fromTmxUnit(unit, memory)
    if (units.length === 0) skipped.push({line, text: excerpt(unit), reason: missing(unit, memory)})
    for (const one of units) {
      if (origin !== undefined) one.origin ??= origin
      if (one.id !== undefined && !keepIds) {
        one.properties = {...one.properties, tuid: one.id}
        one.id = undefined
      }
      if (keepIds && before > 0) one.id = await idThere(memory, one)
      batch.push(one)
    }
    if (batch.length >= addedAtOnce) {
      await memory.add(batch)
      batch = []
    }
  }
  await memory.add(batch)
  return {read, added: (await memory.size) - before, skipped}
}

/** The id under which a unit is there already: its own, or that of the same text, which an import without ids has added. */
async function idThere(memory: TranslationMemory, unit: TranslationUnit): Promise<string | undefined> {
  if (unit.id === undefined || (await memory.get(unit.id))) return unit.id
  const options = {cutoff: 100, limit: Number.POSITIVE_INFINITY, adapt: false}
  const same = (await memory.match(unit.source, options)).find((match) => sameText(match.unit, unit))
  return same ? same.unit.id : unit.id
}

function excerpt({variants}: TmxUnit): string {
  return variants
    .map(({lang, content}) => `${lang}: ${textOf(content)}`)
    .join(' | ')
    .slice(0, 100)
}

function missing({variants}: TmxUnit, {source, target}: TranslationMemory): string {
  const languages = variants.map(({lang, content}) =>
    textOf(content).trim() ? lang : `${lang} without text`,
  )
  return `expected text in ${source.code} and ${target.code}; found ${languages.join(', ') || 'none'}`
}

/**
 * The units of a memory as a TMX document, piece by piece. `onSkip` is told what TMX has no place for in their codes.
 *
 * @throws TypeError where something has no place and `onSkip` is missing.
 *
 * @example
 * ```js
 * import {english, exportTmx, indonesian, Memory} from 'padanan'
 *
 * const memory = new Memory({source: indonesian, target: english})
 * memory.add([{source: 'Ya.', target: 'Yes.'}])
 * const chunks = []
 * for await (const chunk of exportTmx(memory)) chunks.push(chunk)
 * chunks.join('').includes('<seg>Yes.</seg>')
 * // true
 * ```
 */
export async function* exportTmx(
  memory: TranslationMemory,
  {onProgress, onSkip}: {onProgress?: (progress: Progress) => void; onSkip?: (what: string) => void} = {},
): AsyncGenerator<string> {
  expectMemory(memory)
  const total = await memory.size
  const [head, tail] = toTmx(toTmxDocument([], memory)).split('<body/>') as [string, string]
  yield `${head}<body>`
  let done = 0
  let batch: TranslationUnit[] = []
  const write = () => {
    const text = toTmx(toTmxDocument(batch, memory), {onSkip})
    done += batch.length
    batch = []
    onProgress?.({stage: 'export', done, total})
    return text.slice(text.indexOf('<body>') + 6, text.lastIndexOf('</tu>') + 5)
  }
  for await (const unit of unitsOf(memory)) {
    batch.push(unit)
    if (batch.length === writtenAtOnce) yield write()
  }
  if (batch.length > 0) yield write()
  yield `\n  </body>${tail}`
}
