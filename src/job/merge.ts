import {type BlockTranslation, fill} from '../documents/index.js'
import {textOf} from '../formats/index.js'
import type {Content, DocumentFormat, Xliff, XliffFile, XliffUnit} from '../types.js'
import {formatOf, readDocument} from './extract.js'
import {unitsOf} from './units.js'

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
  /** Segments that had no translation and stand in the source language: `unit/segment`. */
  untranslated: string[]
}

/**
 * Puts the translations of an XLIFF document into the documents that they were extracted from.
 *
 * @throws {TypeError} When there is no skeleton and no `text`, or the format is not known.
 */
export function merge(xliff: Xliff, options: MergeOptions = {}): MergedDocument[] {
  return xliff.files.map((file) => {
    const text = options.text ?? skeletonOf(file)
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
    const untranslated: string[] = []
    const translations = new Map<string, BlockTranslation>()
    for (const unit of unitsOf(file)) {
      const {originalData} = unit
      translations.set(unit.id, {content: targetOf(unit, untranslated), originalData})
    }
    return {original: file.original, text: fill(readDocument(text, format), translations), untranslated}
  })
}

function skeletonOf({skeleton}: XliffFile): string | undefined {
  return skeleton?.content?.filter((node) => typeof node === 'string').join('')
}

/** The target of a unit: its segments in the order of the target, white space between them as in the source. */
function targetOf(unit: XliffUnit, untranslated: string[]): Content {
  const parts = unit.segments.map((part, index) => {
    if (part.kind === 'segment' && !part.target?.length && textOf(part.source).trim()) {
      untranslated.push(`${unit.id}/${part.id ?? index + 1}`)
    }
    const content = part.target?.length ? part.target : part.source
    return {content, order: part.order ?? index + 1}
  })
  return parts.sort((a, b) => a.order - b.order).flatMap(({content}) => content)
}
