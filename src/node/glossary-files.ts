/** Glossaries as files: each format that is read or written, under the name that the command line gives it. */
import {extname} from 'node:path'
import {
  fromDeeplGlossary,
  fromGlossaryCsv,
  fromGoogleGlossary,
  fromOmegatGlossary,
  fromTbx,
  fromUtx,
  type Languages,
  toDeeplGlossary,
  toGlossaryCsv,
  toGoogleGlossary,
  toOmegatGlossary,
  toPromptList,
  toTbx,
  toUtx,
} from '../formats/index.js'
import type {Concept, GlossaryExport, GlossaryImport} from '../types.js'

export interface GlossaryFormat {
  /** What it is, for the help. */
  title: string
  read?: (text: string, languages: Languages) => GlossaryImport
  write?: (concepts: readonly Concept[], languages: Languages) => Pick<GlossaryExport, 'text' | 'skipped'>
}

/** A writer that has a place for everything. */
const whole = (write: (concepts: readonly Concept[], languages: Languages) => string) => {
  return (concepts: readonly Concept[], languages: Languages) => ({
    text: write(concepts, languages),
    skipped: [],
  })
}

export const glossaryFormats = {
  csv: {
    title: 'our spreadsheet, comma-separated',
    read: fromGlossaryCsv,
    write: whole((concepts) => toGlossaryCsv(concepts)),
  },
  tsv: {
    title: 'our spreadsheet, tab-separated',
    read: fromGlossaryCsv,
    write: whole((concepts) => toGlossaryCsv(concepts, '\t')),
  },
  tbx: {
    title: 'TBX 3 (Basic, DCA); reads DCT and TBX 2 too',
    read: fromTbx,
    write: whole((concepts) => toTbx(concepts)),
  },
  'tbx-dct': {
    title: 'TBX 3 (Basic, DCT)',
    read: fromTbx,
    write: whole((concepts) => toTbx(concepts, {style: 'dct'})),
  },
  'tbx-2': {
    title: 'TBX 2 (martif)',
    read: fromTbx,
    write: whole((concepts) => toTbx(concepts, {version: 2})),
  },
  utx: {title: 'UTX 1.11', read: fromUtx, write: toUtx},
  omegat: {title: 'OmegaT glossary.txt', read: fromOmegatGlossary, write: toOmegatGlossary},
  deepl: {title: 'DeepL, also Google one way', read: fromDeeplGlossary, write: toDeeplGlossary},
  google: {title: 'Google, sets of equivalent terms', read: fromGoogleGlossary, write: toGoogleGlossary},
  prompt: {title: 'a list for a language model', write: whole(toPromptList)},
} satisfies Record<string, GlossaryFormat>

export type GlossaryFormatName = keyof typeof glossaryFormats

/** The format that a file's name says: its extension is a format's name. Nothing where it says none. */
export function glossaryFormatOf(path: string): GlossaryFormatName | undefined {
  const extension = extname(path).slice(1).toLowerCase()
  return Object.hasOwn(glossaryFormats, extension) ? (extension as GlossaryFormatName) : undefined
}
