/** A finished XLIFF document put back into its source document. */

import {textOf} from '../content/index.js'
import {type BlockTranslation, fill, fromDocx, type WordDocument} from '../documents/index.js'
import {expectOptions, expectXliff} from '../misuse.js'
import {isSameLanguage} from '../tag.js'
import type {
  Content,
  DocumentFormat,
  SourceDocument,
  TextFormat,
  Xliff,
  XliffFile,
  XliffSegment,
  XliffUnit,
} from '../types/index.js'
import {readDocument} from './extract.js'
import {datatypes, fingerprintOf, formatOf} from './format.js'
import {
  docxFingerprint,
  encodingOf,
  fromBinarySkeleton,
  fromSkeleton,
  leftOutOf,
  optionsOf,
} from './skeleton.js'
import {isTranslated, returnedUnitsOf, segmentsOf} from './units.js'

/** What a translation is merged into. */
export interface MergeOptions {
  /** The source document, for a file that has come back without its skeleton. */
  text?: string
  /** The source Word document, for a file whose skeleton is elsewhere or lost. */
  bytes?: Uint8Array
  /** The source document's format, for a file that doesn't say it. */
  format?: DocumentFormat
}

/** A document in the target language: `text`, or `bytes` of a Word document. */
export type MergedDocument = MergedText | MergedWord

export interface MergedText extends Merged {
  text: string
  bytes?: undefined
  /** The encoding that its file had, where `extract` was told one: `utf-16le`. */
  encoding?: string
}

export interface MergedWord extends Merged {
  bytes: Uint8Array
  text?: undefined
  encoding?: undefined
  /** Whether it had a digital signature that is broken now. */
  isSignatureBroken: boolean
}

interface Merged {
  original?: string
  /** Segments that had no translation and stand in the source language: `unit/segment`. */
  untranslated: string[]
  /** Segments whose translation stands though their state, or the tool they come from, says that it is not finished. */
  unfinished: string[]
  /** Ids of units that were extracted and have not come back: their text stands in the source language too. */
  missing: string[]
}

/**
 * Puts the translations of an XLIFF document into the documents that they were extracted from. Where a document names
 * the source's language (`<html lang="id">`), it names the target's as soon as anything in it is translated
 * into other words.
 *
 * @throws {TypeError} When there is no skeleton and no `text` or `bytes`, the document isn't the one that was extracted,
 *   the format is not known, or a unit has an id that the document has no block for.
 *
 * @example
 * ```js
 * import {english, extract, indonesian, merge} from 'padanan'
 *
 * const job = extract('# Judul\n', {source: indonesian, target: english, format: 'markdown', original: 'a.md'})
 * Object.assign(job.files[0].units[0].segments[0], {target: ['Title'], state: 'translated'})
 * merge(job)[0].text
 * // '# Title\n'
 * ```
 */
export function merge(xliff: Xliff, options: MergeOptions = {}): MergedDocument[] {
  expectXliff('the document', xliff)
  expectOptions(options, ['text', 'bytes', 'format', 'encoding'])
  return xliff.files.map((file) => {
    const format = options.format ?? formatOf(file)
    if (!format) {
      throw new TypeError(
        `padanan: file \`${file.id}\` doesn't say its document's format; pass \`format\`: ${Object.keys(datatypes).join(', ')}`,
      )
    }
    const languages: Languages = {from: file.srcLang ?? xliff.srcLang, to: file.trgLang ?? xliff.trgLang}
    return format === 'docx'
      ? mergeWord(file, options, languages)
      : mergeText(file, format, options, languages)
  })
}

interface Languages {
  from: string
  to: string | undefined
}

function mergeText(
  file: XliffFile,
  format: TextFormat,
  options: MergeOptions,
  languages: Languages,
): MergedText {
  const text = options.text ?? fromSkeleton(file.skeleton)
  if (text === undefined) {
    throw new TypeError(`padanan: file \`${file.id}\` has no skeleton; pass the source document as \`text\``)
  }
  const document = readDocument(text, format)
  const {translations, report} = translationsOf(file, document, languages)
  const encoding = encodingOf(file.skeleton)
  return {
    original: file.original,
    text: fill(document, translations),
    ...(encoding !== undefined && {encoding}),
    ...report,
  }
}

function mergeWord(file: XliffFile, options: MergeOptions, languages: Languages): MergedWord {
  const bytes = options.bytes ?? fromBinarySkeleton(file.skeleton)
  if (!bytes) {
    const href = file.skeleton?.href
    const place = href === undefined ? 'has no skeleton' : `has its skeleton at \`${href}\``
    throw new TypeError(`padanan: file \`${file.id}\` ${place}; pass the source document as \`bytes\``)
  }
  const fingerprint = fingerprintOf(file)
  const taken = optionsOf(fingerprint)
  if (fingerprint !== undefined && fingerprint !== docxFingerprint(bytes, taken))
    throw new TypeError(
      `padanan: the document is not the one that file \`${file.id}\` was extracted from: its bytes are others`,
    )
  const document = fromDocx(bytes, taken)
  const {translations, language, report} = translationsOf(file, document, languages)
  const merged = document.fill(translations, language)
  return {
    ...{original: file.original, bytes: merged},
    isSignatureBroken: document.isSigned && merged !== bytes,
    ...report,
  }
}

/** The translations by the ids of blocks, the language that they are in, and what has none. */
function translationsOf(file: XliffFile, document: SourceDocument | WordDocument, {from, to}: Languages) {
  const untranslated: string[] = []
  const unfinished: string[] = []
  const translations = new Map<string, BlockTranslation>()
  const returned = new Set<string>()
  let isInTarget = false
  for (const unit of returnedUnitsOf(file)) {
    const {id, originalData} = unit
    returned.add(id)
    const content = targetOf(unit, untranslated, unfinished)
    // The source stands beside its translation in a bilingual document: nothing of it takes a translation's place.
    const isLeft = document.format === 'po' && !segmentsOf(unit).every(isTranslated)
    const isUnfinished = segmentsOf(unit).some(({state}) => state === 'initial')
    if (!isLeft) translations.set(id, {content, originalData, ...(isUnfinished && {isUnfinished})})
    isInTarget ||= segmentsOf(unit).some((segment) => isTranslated(segment) && !isCopy(segment))
  }
  const language = isInTarget ? to : undefined
  if (language !== undefined) {
    for (const {id, content} of document.languages)
      if (isSameLanguage(textOf(content), from)) translations.set(id, {content: [language]})
  }
  const missing = file.skeleton ? lost(document, leftOutOf(file.skeleton), returned) : []
  return {translations, language, report: {untranslated, unfinished, missing}}
}

/** The ids of blocks that a unit was made of and that have none now. */
function lost(
  {blocks}: SourceDocument | WordDocument,
  leftOut: readonly string[],
  returned: ReadonlySet<string>,
): string[] {
  const accounted = new Set([...leftOut, ...returned])
  return blocks.filter(({id}) => !accounted.has(id)).map(({id}) => id)
}

/** Whether the words are the same. */
function isCopy({source, target = []}: XliffSegment): boolean {
  const [said, again] = [source, target].map((content) =>
    textOf(content)
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join(' '),
  )
  return said === again
}

/** The target of a unit: its segments in the order of the target, white space between them as in the source. */
function targetOf(unit: XliffUnit, untranslated: string[], unfinished: string[]): Content {
  const parts = unit.segments.map((part, index) => {
    const {source, target} = part
    if (part.kind === 'segment' && textOf(source).trim()) {
      if (!isTranslated(part)) untranslated.push(`${unit.id}/${part.id ?? index + 1}`)
      else if (part.state === 'initial') unfinished.push(`${unit.id}/${part.id ?? index + 1}`)
    }
    const isEmpty = !target?.length || (part.kind === 'segment' && !textOf(target).trim())
    return {content: isEmpty ? source : target, order: part.order ?? index + 1}
  })
  return parts.sort((a, b) => a.order - b.order).flatMap(({content}) => content)
}
