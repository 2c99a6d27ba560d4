import {textOf} from '../content/index.js'
import {type BlockTranslation, fill} from '../documents/index.js'
import {isSameLanguage} from '../tag.js'
import type {Content, DocumentFormat, SourceDocument, Xliff, XliffSegment, XliffUnit} from '../types/index.js'
import {readDocument} from './extract.js'
import {formatOf} from './format.js'
import {encodingOf, fromSkeleton, leftOutOf} from './skeleton.js'
import {isTranslated, returnedUnitsOf, segmentsOf} from './units.js'

export interface MergeOptions {
  /** The source document, for a file that has come back without its skeleton. */
  text?: string
  /** The source document's format, for a file that doesn't say it. */
  format?: DocumentFormat
}

/** A document in the target language. */
export interface MergedDocument {
  original?: string
  text: string
  /** The encoding that its file had, where `extract` was told one: `utf-16le`. */
  encoding?: string
  /** Segments that had no translation and stand in the source language: `unit/segment`. */
  untranslated: string[]
  /** Ids of units that were extracted and have not come back: their text stands in the source language too. */
  missing: string[]
}

/**
 * Puts the translations of an XLIFF document into the documents that they were extracted from. Where a document names
 * the source's language (`<html lang="id">`), it names the target's as soon as anything in it is translated
 * into other words.
 *
 * @throws {TypeError} When there is no skeleton and no `text`, the format is not known, or a unit has an id that the
 *   document has no block for.
 */
export function merge(xliff: Xliff, options: MergeOptions = {}): MergedDocument[] {
  return xliff.files.map((file) => {
    const text = options.text ?? fromSkeleton(file.skeleton)
    const format = options.format ?? formatOf(file)
    if (text === undefined) {
      throw new TypeError(
        `padanan: file \`${file.id}\` has no skeleton; pass the source document as \`text\``,
      )
    }
    if (!format) {
      throw new TypeError(
        `padanan: file \`${file.id}\` doesn't say its document's format; pass \`format\`: text, markdown or html`,
      )
    }
    const document = readDocument(text, format)
    const untranslated: string[] = []
    const translations = new Map<string, BlockTranslation>()
    let isInTarget = false
    for (const unit of returnedUnitsOf(file)) {
      const {id, originalData} = unit
      translations.set(id, {content: targetOf(unit, untranslated), originalData})
      isInTarget ||= segmentsOf(unit).some((segment) => isTranslated(segment) && !isCopy(segment))
    }
    const [from, to] = [file.srcLang ?? xliff.srcLang, file.trgLang ?? xliff.trgLang]
    if (to !== undefined && isInTarget) {
      for (const {id, content} of document.languages)
        if (isSameLanguage(textOf(content), from)) translations.set(id, {content: [to]})
    }
    const missing = file.skeleton ? lost(document, leftOutOf(file.skeleton), translations) : []
    const encoding = encodingOf(file.skeleton)
    return {
      original: file.original,
      text: fill(document, translations),
      ...(encoding !== undefined && {encoding}),
      untranslated,
      missing,
    }
  })
}

/** The ids of blocks that a unit was made of and that have none now. */
function lost(
  {blocks}: SourceDocument,
  leftOut: readonly string[],
  translations: ReadonlyMap<string, unknown>,
): string[] {
  const accounted = new Set([...leftOut, ...translations.keys()])
  return blocks.filter(({id}) => !accounted.has(id)).map(({id}) => id)
}

function isCopy({source, target = []}: XliffSegment): boolean {
  return textOf(target).trim() === textOf(source).trim()
}

/** The target of a unit: its segments in the order of the target, white space between them as in the source. */
function targetOf(unit: XliffUnit, untranslated: string[]): Content {
  const parts = unit.segments.map((part, index) => {
    const {source, target} = part
    if (part.kind === 'segment' && !isTranslated(part) && textOf(source).trim()) {
      untranslated.push(`${unit.id}/${part.id ?? index + 1}`)
    }
    const isEmpty = !target?.length || (part.kind === 'segment' && !textOf(target).trim())
    return {content: isEmpty ? source : target, order: part.order ?? index + 1}
  })
  return parts.sort((a, b) => a.order - b.order).flatMap(({content}) => content)
}
