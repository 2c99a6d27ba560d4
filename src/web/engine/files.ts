/** Files that a person drops or chooses: what they are, and what is in them. */
import {textOf} from '../../content/index.js'
import {documentExtensionList, documentFormatOf, fromDocx} from '../../documents/index.js'
import {decode, fromGlossaryCsv, fromTbx, fromUtx} from '../../formats/index.js'
import {readDocument} from '../../job/index.js'
import type {Concept, DocumentFormat, Language} from '../../types/index.js'
import {type GivenFile, languages, type Tag} from './names.js'

/** @throws TypeError for a name that says none: what isn't known isn't guessed. A name without an extension is text. */
export function formatOf({name, bytes}: GivenFile): DocumentFormat {
  const known = /\.[^.]*$/.test(name) ? name : `${name}.txt`
  const said = documentFormatOf(known)
  const format = said === 'text' ? documentFormatOf(known, decode(bytes)) : said
  if (format) return format
  throw new TypeError(`padanan: expected ${documentExtensionList}, or XLIFF, TMX or a glossary`)
}

export const isXliffName = (name: string): boolean => /\.(xlf|(sdl|mq|m)?xliff)$/i.test(name)

/** The texts of a document's blocks, in order. */
export function blocksOf(file: GivenFile): string[] {
  const {bytes} = file
  const format = formatOf(file)
  const {blocks} = format === 'docx' ? fromDocx(bytes) : readDocument(decode(bytes), format)
  return blocks.map(({content}) => textOf(content))
}

/** The sentences of a document. */
export function sentencesOf(file: GivenFile, language: Language): string[] {
  return blocksOf(file).flatMap((text) =>
    language.sentences(text).map(({start, end}) => text.slice(start, end)),
  )
}

/** The language whose function words a text has more of; Indonesian where there are none. */
export function languageOfText(text: string): Tag {
  const start = text.slice(0, 5000)
  const counts = (['id', 'en'] as const).map((tag) => {
    const language = languages[tag]
    return language.tokens(start).filter(({text}) => language.functionWords.has(language.fold(text))).length
  })
  return counts[1]! > counts[0]! ? 'en' : 'id'
}

/** @throws VFileMessage where the file is not what its name says. */
export function conceptsOf({name, bytes}: GivenFile): Concept[] {
  const text = decode(bytes)
  if (/\.tbx$/i.test(name)) return fromTbx(text).concepts
  if (/\.utx$/i.test(name)) return fromUtx(text).concepts
  return fromGlossaryCsv(text).concepts
}

export function textOfFile({bytes}: GivenFile): string {
  return decode(bytes)
}
