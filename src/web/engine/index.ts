/**
 * What the page can ask of the engine: each is given one value and what watches over long work. Look-up is there at
 * once; what the other activities need is loaded when it is asked for.
 */
import type {Concept, Progress, SentencePair, TermPair, TranslationUnit} from '../../types/index.js'
import type {AlignmentFormat} from './align.js'
import * as desk from './desk.js'
import {evidence, look, whole} from './look.js'
import * as memory from './memory.js'
import type {GivenFile, Tag} from './names.js'
import type {XliffFormat} from './translate.js'

export interface Watch {
  onProgress: (progress: Progress) => void
  signal: AbortSignal
}

const files = () => import('./files.js')
const align = () => import('./align.js')
const translate = () => import('./translate.js')
const finish = () => import('./finish.js')

export const calls = {
  look,
  whole,
  evidence,
  mark: async (asked: {file: GivenFile; language?: Tag}) => (await import('./mark.js')).mark(asked),
  align: async (texts: {id: GivenFile; en: GivenFile}, watch: Watch) => (await align()).align(texts, watch),
  pairs: async (sentences: SentencePair[], watch: Watch) => (await align()).pairs(sentences, watch),
  judge: async (found: TermPair[]) => (await align()).judge(found),
  writePairs: async (asked: {pairs: SentencePair[]; format: AlignmentFormat}) =>
    (await align()).writePairs(asked),
  writeGlossary: async (concepts: Concept[]) => (await align()).writeGlossary(concepts),
  prepare: async (asked: {file: GivenFile; source?: Tag}, watch: Watch) =>
    (await translate()).prepare(asked, watch),
  writeXliff: async (asked: {version: XliffFormat}) => (await translate()).writeXliff(asked),
  isUntranslated: async (file: GivenFile) => (await translate()).isUntranslated(file),
  sampleFinished: async () => (await finish()).sampleFinished(),
  finish: async (asked: {file: GivenFile; original?: GivenFile}, watch: Watch) =>
    (await finish()).finish(asked, watch),
  isEnglish: async (file: GivenFile) => {
    const {blocksOf, languageOfText} = await files()
    return languageOfText(blocksOf(file).join('\n')) === 'en'
  },
  setMine: (concepts: Concept[]) => desk.setMine(concepts),
  addMemory: async (file: GivenFile) => memory.addMemory(file.name, (await files()).textOfFile(file)),
  addUnits: (units: TranslationUnit[]) => memory.addUnits(units),
  takeFromMemory: (ids: string[]) => memory.takeFromMemory(ids),
  addGlossary: async (file: GivenFile) => desk.addGlossary(file.name, (await files()).conceptsOf(file)),
  takeGlossary: (name: string) => desk.takeGlossary(name),
  keepMemory: (isKept: boolean) => memory.keepMemory(isKept),
  writeMemory: () => memory.writeMemory(),
  deskCounts: async () => ({...(await desk.glossaryCounts()), ...(await memory.memoryCounts())}),
  sample: () => desk.sample(),
  /** Makes the first look-up as fast as those after it. */
  warm: async () => {
    const found = await look({query: 'jaminan keamanan', source: 'id'})
    await look({query: 'security guarantee', source: 'en'})
    // What isn't there is guessed at, by ways that a word of the glossary doesn't go.
    for (const query of ['gencatn snjata', 'jaminan-jam']) await look({query, source: 'id'})
    for (const query of ['ceasefir agreemnt', 'ceasefire a']) await look({query, source: 'en'})
    return found.hits.length
  },
}

export type Calls = typeof calls
export type Asked<Name extends keyof Calls> = Parameters<Calls[Name]>[0]
export type Answer<Name extends keyof Calls> = Awaited<ReturnType<Calls[Name]>>
