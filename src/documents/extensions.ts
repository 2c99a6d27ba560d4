/** What the names of files say of the documents in them. */
import type {DocumentFormat} from '../types/index.js'
import {isWrapped} from './lines.js'

/** The extensions of each format, in lower case; the first is the one that is written. `wrapped` is told by the text alone. */
export const documentExtensions: Readonly<Record<DocumentFormat, readonly string[]>> = {
  text: ['txt', 'text'],
  wrapped: [],
  markdown: ['md', 'markdown'],
  mdx: ['mdx'],
  html: ['html', 'htm', 'xhtml'],
  docx: ['docx', 'docm', 'dotx', 'dotm'],
  srt: ['srt'],
  vtt: ['vtt'],
  json: ['json', 'arb'],
  properties: ['properties'],
  strings: ['strings'],
  android: ['xml'],
  po: ['po', 'pot'],
}

/** The extensions of all formats, with their dots: `.txt, .text, .md, …`. */
export const documentExtensionList = Object.values(documentExtensions)
  .flat()
  .map((name) => `.${name}`)
  .join(', ')

/**
 * The format that a file's name says; nothing for one that says none: what isn't known isn't guessed.
 *
 * @param text What is in the file: lines of a text may be wrapped.
 */
export function documentFormatOf(name: string, text?: string): DocumentFormat | undefined {
  const extension = /\.([^./\\]*)$/.exec(name)?.[1]?.toLowerCase()
  const found = Object.entries(documentExtensions).find(([, names]) => names.includes(extension!))
  const format = found?.[0] as DocumentFormat | undefined
  return format === 'text' && text !== undefined && isWrapped(text) ? 'wrapped' : format
}
