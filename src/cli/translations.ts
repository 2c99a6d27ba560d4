/** Translations that commands are given, of whatever kind: each as an XLIFF document, and where its segments stand. */
import {extname} from 'node:path'
import {lexicon} from '../../glossary/lexicon.js'
import {alignSentences} from '../align/index.js'
import {documentExtensions} from '../documents/index.js'
import {decode, fromTmx, fromXliff, fromXlsx} from '../formats/index.js'
import {type Row, readRows} from '../formats/table.js'
import {type SegmentPlace, segmentPlaces, tmxUnitPlaces} from '../formats/xliff/places.js'
import {tmxAsXliff} from '../job/tmx.js'
import {InputError, isXliffName, nameOf, readBytes, readInput, telling} from '../store/input.js'
import {isSameLanguage} from '../tag.js'
import type {Content, Language, Progress, Span, Tmx, Xliff, XliffUnit} from '../types/index.js'
import {bilingualExtensions, isBilingualName, readBilingual} from './bilingual.js'
import {documentOf, sentencesIn} from './document.js'
import {readAs} from './input.js'
import {languageNamed, languages, otherLanguage} from './languages.js'
import {filesOf} from './paths.js'
import {remark} from './terminal.js'

/** A translation, read. */
export interface Translation {
  /** The file that messages are on: of two texts the translation. */
  path: string
  xliff: Xliff
  /** The text of that file, where it is one. */
  text?: string
  /** Where the segments stand in it, by `unit/segment`. */
  places: ReadonlyMap<string, SegmentPlace>
}

/** Extensions of the files that hold both sides; two documents are a text and its translation. */
const translationExtensions = [...bilingualExtensions, 'csv', 'tsv', 'xlsx']

/** How files are read that don't say it themselves. */
export interface TranslationOptions {
  /** Language of the source; of two texts and of two columns, what their names say goes before it. */
  from: Language
  onProgress?: (progress: Progress) => void
}

/**
 * Reads the translations that names, folders and patterns stand for.
 *
 * @throws {InputError} For what is none, and for a text without its translation.
 */
export async function readTranslations(
  given: readonly string[],
  options: TranslationOptions,
): Promise<Translation[]> {
  const paths = await filesOf(given, translationExtensions)
  const isDocument = (path: string) =>
    !isBilingualName(path) && Object.values(documentExtensions).flat().includes(extensionOf(path))
  const documents = paths.filter(isDocument)
  if (documents.length === 2 && paths.length === 2)
    return [await alignedTexts(documents[0]!, documents[1]!, options)]
  if (documents.length)
    throw new InputError(`${documents[0]}: expected a text and its translation, two files and no more`)
  const read: Translation[] = []
  for (const path of paths) read.push(await readOne(path, options))
  return read
}

const extensionOf = (path: string) => extname(path).slice(1).toLowerCase()

async function readOne(path: string, {from}: TranslationOptions): Promise<Translation> {
  const extension = extensionOf(path)
  if (extension === 'tmx') return readTmx(path, from)
  if (extension === 'csv' || extension === 'tsv' || extension === 'xlsx') return readTable(path, from)
  if (isBilingualName(path) && !isXliffName(path))
    return {path, xliff: (await readBilingual(path, undefined, {from})).xliff, places: new Map()}
  if (path !== '-' && !isXliffName(path)) {
    const known = translationExtensions.map((name) => `.${name}`).join(', ')
    throw new InputError(`${path}: expected a translation (${known}), or a text and its translation`)
  }
  const text = await readInput(path)
  return {path, text, xliff: await readAs(path, fromXliff, text), places: segmentPlaces(text)}
}

interface Pair {
  source: Content
  target?: Content
  place?: Span
}

/** Pairs as the units of a document, by their numbers; those without a target are still to be translated. */
function documentOfPairs(
  path: string,
  pairs: readonly Pair[],
  source: Language,
): Pick<Translation, 'xliff' | 'places'> {
  const places = new Map<string, SegmentPlace>()
  const units = pairs.map(({source, target, place}, index): XliffUnit => {
    const id = String(index + 1)
    if (place) places.set(`${id}/1`, {target: place})
    const state = target ? 'translated' : 'initial'
    return {kind: 'unit', id, segments: [{kind: 'segment', state, source, ...(target && {target})}]}
  })
  const files = [{id: 'f1', original: path, units}]
  return {xliff: {version: '2.0', srcLang: source.code, trgLang: otherLanguage(source).code, files}, places}
}

async function readTmx(path: string, from: Language): Promise<Translation> {
  const text = await readInput(path)
  const tmx = await readAs(path, fromTmx, text)
  const source = languages.find(({code}) => isSameLanguage(code, tmx.header.srclang)) ?? from
  const target = otherLanguage(source)
  const places = tmxUnitPlaces(text)
  const sideOf = (unit: Tmx['units'][number], {code}: Language) =>
    unit.variants.find(({lang}) => isSameLanguage(lang, code))?.content
  const pairs = tmx.units.flatMap((unit, index): Pair[] => {
    const [own, other] = [sideOf(unit, source), sideOf(unit, target)]
    return own && other ? [{source: own, target: other, place: places[index]!}] : []
  })
  const {skipped} = tmxAsXliff(tmx, {source, target}, nameOf(path))
  for (const {reason} of skipped) remark(`${nameOf(path)}: left out: ${reason}`)
  return {path, text, ...documentOfPairs(path, pairs, source)}
}

/** What the columns of a table may be called beside their languages. */
const sides = {source: /^(?:source|sumber|asal)$/i, target: /^(?:target|sasaran|terjemahan|translation)$/i}

async function readTable(path: string, from: Language): Promise<Translation> {
  const bytes = await readBytes(path)
  const isText = extensionOf(path) !== 'xlsx'
  const text = isText ? telling(path, () => decode(bytes)) : undefined
  const rows = telling(path, () => (text === undefined ? fromXlsx(bytes) : readRows(text)))
  const narrow = rows.find(({cells}) => cells.length < 2)
  if (narrow || !rows.length)
    throw new InputError(`${path}:${narrow?.line ?? 1}:1: expected two columns: a text and its translation`)
  const {source, columns} = columnsOf(rows[0]!, from)
  const pairs = (columns ? rows.slice(1) : rows).map(({line, cells}): Pair => {
    const [own, other] = columns ?? [0, 1]
    const target = cells[other] ?? ''
    const place = text === undefined ? undefined : lineSpan(text, line)
    return {source: [cells[own] ?? ''], ...(target.trim() && {target: [target]}), ...(place && {place})}
  })
  return {path, ...(text !== undefined && {text}), ...documentOfPairs(path, pairs, source)}
}

/** The columns that the first row names, source first; the first two where it names none. */
function columnsOf({cells}: Row, from: Language): {source: Language; columns?: [number, number]} {
  const named = cells.map((cell) => languageNamed(cell.trim()))
  const first = named.findIndex((language) => language !== undefined)
  const second = named.findIndex((language) => language !== undefined && language !== named[first])
  if (first >= 0 && second >= 0) return {source: named[first]!, columns: [first, second]}
  const own = cells.findIndex((cell) => sides.source.test(cell.trim()))
  const other = cells.findIndex((cell) => sides.target.test(cell.trim()))
  return own >= 0 && other >= 0 ? {source: from, columns: [own, other]} : {source: from}
}

function lineSpan(text: string, line: number): Span {
  let start = 0
  for (let at = 1; at < line; at++) start = text.indexOf('\n', start) + 1
  const end = text.indexOf('\n', start)
  return {start, end: end < 0 ? text.length : end}
}

/** A text and its translation, aligned. Sentences of the source without a counterpart are still to be translated. */
async function alignedTexts(
  first: string,
  second: string,
  {from, onProgress}: TranslationOptions,
): Promise<Translation> {
  const said = [first, second].map((path) => languageNamed(/\.([A-Za-z_-]+)\.[^.]+$/.exec(path)?.[1] ?? ''))
  if (said[0] && said[0] === said[1])
    throw new InputError(`${second}: is in the language of ${first} by its name; expected its translation`)
  const source = said[0] ?? (said[1] ? otherLanguage(said[1]) : from)
  const target = otherLanguage(source)
  const sources = sentencesIn(await documentOf(first), source)
  const targets = sentencesIn(await documentOf(second), target)
  const beads = alignSentences(sources, targets, {source, target, lexicon, ...(onProgress && {onProgress})})
  const text = /^(?:txt|text|md|markdown|html?)$/.test(extensionOf(second))
    ? await readInput(second)
    : undefined
  let at = 0
  const pairs = beads.flatMap((bead): Pair[] => {
    const own = bead.source.map((index) => sources[index]!)
    const other = bead.target.map((index) => targets[index]!)
    if (!own.length) remark(`${nameOf(second)}: has no counterpart: ${other.join(' ')}`)
    const start = other.length && text !== undefined ? text.indexOf(other[0]!, at) : -1
    if (start >= 0) at = start
    const place = start >= 0 ? {start, end: start + other[0]!.length} : undefined
    return own.length
      ? [{source: [own.join(' ')], ...(other.length && {target: [other.join(' ')]}), ...(place && {place})}]
      : []
  })
  return {path: second, ...(text !== undefined && {text}), ...documentOfPairs(second, pairs, source)}
}
