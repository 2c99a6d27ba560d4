/** Stories that commands are given: texts beside their translations, and files that hold both languages already. */
import {existsSync, statSync} from 'node:fs'
import {dirname, extname, isAbsolute, join, relative} from 'node:path'
import {Option} from 'commander'
import {isDynamicPattern} from 'tinyglobby'
import {lexicon} from '../../glossary/lexicon.js'
import {alignSentencesAsync} from '../align/index.js'
import {documentExtensions} from '../documents/index.js'
import {fromXliff} from '../formats/index.js'
import {harvest} from '../job/index.js'
import {unitsOf} from '../memory/index.js'
import {InputError, isXliffName, nameOf, readInput, xliffExtensions} from '../store/input.js'
import type {Language, Progress, SentencePair} from '../types/index.js'
import {documentOf, sentencesIn} from './document.js'
import {readAs} from './input.js'
import {isPlainlyIn, languagesOf, otherLanguage} from './languages.js'
import {readMemory} from './memory.js'
import {filesOf} from './paths.js'

/** Sentences that translate each other, and the score of their bead. */
export interface AlignedSentences {
  score: number
  source: string[]
  target: string[]
}

/** A text and its translation, sentence by sentence. */
export interface Story {
  /** The name of the source's file, or of the file that holds both. */
  name: string
  beads: AlignedSentences[]
}

/** What is said of the files in the help of commands that read stories. */
export const storyHelp = `
Takes two files; or two folders, one of each language; or any number of files, folders and patterns, where a name says the
language (berita.id.txt beside berita.en.txt, id/berita.txt beside en/berita.txt); or what --list names. Memories (.tmx, .db)
and XLIFF files hold both languages: their pairs are taken as they are.`

/** The option that names files in a list. */
export const listOption = new Option(
  '--list <file>',
  'read names of files from a list: a text, a tab and its translation in each line',
)

/** A text beside its translation, or a file that holds both languages (`target` missing). */
export interface StoryFiles {
  source: string
  target?: string
}

const bilingual = ['tmx', 'db', ...xliffExtensions]
const known = [...Object.values(documentExtensions).flat(), ...bilingual]
const isBilingual = (path: string) => bilingual.includes(extname(path).slice(1).toLowerCase())
const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory()

/**
 * The stories that files, folders and patterns stand for. Files without a counterpart are told.
 *
 * @throws {InputError} When there is no story among them.
 */
export async function storiesOf(
  given: readonly string[],
  source: Language,
  {list, onAlone}: {list?: string; onAlone: (path: string, reason: string) => void},
): Promise<StoryFiles[]> {
  const languages = [source, otherLanguage(source)] as const
  const listed = list === undefined ? [] : fromList(await readInput(list), list)
  if (given.length === 0 && listed.length > 0) return listed
  if (given.length === 2 && given.every(isDocument))
    return [...listed, {source: given[0]!, target: given[1]!}]
  const paths = await filesOf(given, known)
  const inTwoFolders = given.length === 2 && given.every(isFolder)
  const stories = new Map<string, {source?: string; target?: string}>()
  for (const path of paths) {
    if (isBilingual(path)) {
      stories.set(path, {source: path, target: path})
      continue
    }
    const folder = inTwoFolders ? given.find((folder) => !relative(folder, path).startsWith('..'))! : '.'
    const marked = languageInName(relative(folder, path), languages)
    const side = inTwoFolders ? given.indexOf(folder) : marked && languages.indexOf(marked.language)
    if (side === undefined) {
      onAlone(path, `the name says no language; expected ${examples(path, languages)}`)
      continue
    }
    const key = marked?.name ?? withoutExtension(relative(folder, path))
    const story = stories.get(key) ?? {}
    const name = side === 0 ? 'source' : 'target'
    if (story[name] === undefined) story[name] = path
    else onAlone(path, `${story[name]} is the ${languages[side]!.name} text of that name already`)
    stories.set(key, story)
  }
  const found = [...listed]
  for (const {source, target} of stories.values()) {
    if (source !== undefined && target !== undefined)
      found.push(source === target ? {source} : {source, target})
    else {
      const missing = languages[source === undefined ? 0 : 1]!
      onAlone((source ?? target)!, `no ${missing.name} text of that name`)
    }
  }
  if (!found.length) {
    const where = [...given, ...(list === undefined ? [] : [list])].map((name) => `${nameOf(name)}: `)
    throw new InputError(`${where.join('')}expected a text and its translation`)
  }
  return found
}

/** Whether a name is that of one text, there or not. */
const isDocument = (path: string) =>
  !isBilingual(path) && !isFolder(path) && (existsSync(path) || !isDynamicPattern(path))
const withoutExtension = (path: string) => path.slice(0, path.length - extname(path).length)

/** Where a name has a language by itself: the last such part, and the name without it. */
function languageInName(
  path: string,
  languages: readonly [Language, Language],
): {language: Language; name: string} | undefined {
  const name = withoutExtension(path)
  const codes = languages.map(({code}) => code).join('|')
  const [last] = [
    ...name.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${codes})(?![\\p{L}\\p{N}])`, 'giu')),
  ].slice(-1)
  if (!last) return undefined
  const language = languages.find(({code}) => code === last[0].toLowerCase())!
  return {language, name: `${name.slice(0, last.index)}*${name.slice(last.index + last[0].length)}`}
}

function examples(path: string, languages: readonly Language[]): string {
  return languages.map(({code}) => `${withoutExtension(path)}.${code}${extname(path)}`).join(' and ')
}

/** A list: a text, a tab and its translation in each line, or one file with both languages; `#` begins a remark. */
function fromList(text: string, path: string): StoryFiles[] {
  const folder = path === '-' ? '.' : dirname(path)
  return text.split(/\r\n|[\n\r]/).flatMap((line, n): StoryFiles[] => {
    if (!line.trim() || line.startsWith('#')) return []
    const names = line.split('\t').map((name) => name.trim())
    const [source, target] = names.map((name) => (isAbsolute(name) ? name : join(folder, name)))
    if (names.length === 1 && isBilingual(source!)) return [{source: source!}]
    if (names.length !== 2 || names.includes(''))
      throw new InputError(`${nameOf(path)}:${n + 1}:1: expected a text, a tab and its translation`)
    return [{source: source!, target: target!}]
  })
}

export interface ReadStoryOptions {
  furniture?: true
  onProgress?: (progress: Progress) => void
}

/** Reads a story and aligns it, or takes its pairs where a file holds both languages. */
export async function readStory(
  {source: path, target: other}: StoryFiles,
  source: Language,
  {furniture, onProgress}: ReadStoryOptions = {},
): Promise<Story> {
  const target = otherLanguage(source)
  if (other === undefined) return {name: path, beads: (await pairsIn(path, source, target)).map(toBead)}
  const sources = await sentencesOf(path, source)
  const targets = await sentencesOf(other, target)
  const options = {source, target, lexicon, furniture, onProgress}
  const beads = await alignSentencesAsync(sources, targets, options)
  return {
    name: path,
    beads: beads.map(({source, target, score}) => ({
      score,
      source: source.map((i) => sources[i]!),
      target: target.map((j) => targets[j]!),
    })),
  }
}

const toBead = ({source, target, score = 100}: SentencePair): AlignedSentences => ({
  score,
  source: [source],
  target: [target],
})

/** The pairs of a memory, or those of an XLIFF file that are translated. */
async function pairsIn(path: string, source: Language, target: Language): Promise<SentencePair[]> {
  if (!isXliffName(path)) {
    const pairs: SentencePair[] = []
    for await (const unit of unitsOf(await readMemory([path], source, target))) pairs.push(unit)
    return pairs
  }
  const xliff = await readAs(path, fromXliff)
  const {source: own} = languagesOf(path, xliff, source)
  const {units, skipped} = harvest(xliff, {languages: {source: own, target, lexicon}})
  const reasons = new Map<string, number>()
  for (const {reason} of skipped) reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
  for (const [reason, count] of reasons)
    process.stderr.write(`${path}: left out: ${count === 1 ? '1 segment' : `${count} segments`}: ${reason}\n`)
  return units
}

/** The sentences of a document. A text that is plainly in the other language is told. */
async function sentencesOf(path: string, language: Language): Promise<string[]> {
  const sentences = sentencesIn(await documentOf(path), language)
  const other = otherLanguage(language)
  if (isPlainlyIn(other, sentences.join(' '), language)) {
    process.stderr.write(`${nameOf(path)}: reads like ${other.name}, not ${language.name}\n`)
    process.exitCode = 1
  }
  return sentences
}

/** A bead with both sides as a pair of sentences. */
export function pairsOf({beads}: Story): SentencePair[] {
  return beads
    .filter(({source, target}) => source.length && target.length)
    .map(({source, target, score}) => ({source: source.join(' '), target: target.join(' '), score}))
}

/** Tells of files that no story came of. */
export function tellAlone(path: string, reason: string): void {
  process.stderr.write(`${path}: left out: ${reason}\n`)
  process.exitCode = 1
}
