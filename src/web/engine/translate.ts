/** Translate: an article as XLIFF with what memory and glossary know. */
import {WordModel} from '../../align/index.js'
import {textOf} from '../../content/index.js'
import {decode, fromXliff, toXliff} from '../../formats/index.js'
import {type Analysis, analyse, enrich, extract, toKit, toPlain} from '../../job/index.js'
import {segmentsOf, unitsOf} from '../../job/units.js'
import type {ProposedSegment} from '../../report/index.js'
import {isSameLanguage} from '../../tag.js'
import {projectTerm} from '../../terms/index.js'
import type {Match, Span, Xliff, XliffVersion} from '../../types/index.js'
import {glossary, lexicon} from './desk.js'
import {blocksOf, formatOf, isXliffName, languageOfText} from './files.js'
import type {Watch} from './index.js'
import {memory} from './memory.js'
import {type GivenFile, languages, otherTag, type Tag} from './names.js'

export interface Prepared {
  name: string
  source: Tag
  target: Tag
  segments: ProposedSegment[]
  analysis: Analysis
}

/** The last article that was prepared, from which files are written. */
let prepared: {xliff: Xliff; source: Tag} | undefined

export async function prepare(
  {file, source}: {file: GivenFile; source?: Tag},
  {onProgress, signal}: Watch,
): Promise<Prepared> {
  const {xliff: extracted, from} = isXliffName(file.name) ? opened(file) : extractedFrom(file, source)
  const [language, to] = [languages[from], otherTag(from)]
  const [known, terms] = [await memory(from), await glossary()]
  const segments = await propose(extracted, from, {onProgress, signal})
  prepared = {xliff: await enrich(extracted, {memory: known, glossary: terms}), source: from}
  const analysis = await analyse(extracted, {memory: known, source: language})
  return {name: file.name, source: from, target: to, segments, analysis}
}

/** An article as XLIFF. */
function extractedFrom(file: GivenFile, source?: Tag): {xliff: Xliff; from: Tag} {
  const format = formatOf(file)
  const from = source ?? languageOfText(blocksOf(file).join('\n'))
  const document = format === 'docx' ? file.bytes : decode(file.bytes)
  const options = {source: languages[from], target: otherTag(from), format, original: file.name}
  return {xliff: extract(document, options), from}
}

/**
 * An XLIFF file that another tool made of an article.
 *
 * @throws TypeError for one from another language than these.
 */
function opened(file: GivenFile): {xliff: Xliff; from: Tag} {
  const xliff = fromXliff(decode(file.bytes), {report: () => {}})
  const from = (['id', 'en'] as const).find((tag) => isSameLanguage(xliff.srcLang, tag))
  if (!from) throw new TypeError(`padanan: from ${xliff.srcLang}; expected Indonesian (id) or English (en)`)
  return {xliff: {...xliff, trgLang: xliff.trgLang ?? otherTag(from)}, from}
}

async function propose(xliff: Xliff, from: Tag, {onProgress, signal}: Watch): Promise<ProposedSegment[]> {
  const [known, terms] = [await memory(from), await glossary()]
  const [source, target] = [languages[from], languages[otherTag(from)]]
  const model = new WordModel({source, target, lexicon: await lexicon()})
  const texts = xliff.files
    .flatMap(unitsOf)
    .flatMap(segmentsOf)
    .map((segment) => textOf(segment.source).trim())
    .filter(Boolean)
  const segments: ProposedSegment[] = []
  for (const [index, text] of texts.entries()) {
    const context = {previous: texts[index - 1] ?? '', next: texts[index + 1] ?? ''}
    const [match] = known.match(text, {cutoff: 50, limit: 1, ...context})
    segments.push({
      text,
      ...(match ? {match, changes: changesOf(match, model)} : {}),
      terms: match && match.matchQuality >= 75 ? [] : termsOf(text, from, terms),
    })
    onProgress({stage: 'enrich', done: index + 1, total: texts.length})
    await new Promise((resolve) => setTimeout(resolve))
    signal.throwIfAborted()
  }
  return segments
}

/** Where the match's target says what its source has and the text has not. */
function changesOf(match: Match, model: WordModel): Span[] {
  return match.edits
    .filter(
      ({kind, source}) =>
        kind !== 'insert' && /[\p{L}\p{N}]/u.test(match.source.slice(source.start, source.end)),
    )
    .flatMap((edit) => {
      const {source, target} = match.unit
      const found = projectTerm(edit.source, {source, target}, model)
      return found && match.adapted.length === 0 ? [found.targetSpan] : []
    })
}

function termsOf(text: string, from: Tag, terms: Awaited<ReturnType<typeof glossary>>) {
  const matches = terms.recognise(text, {language: from, target: otherTag(from)})
  const found = new Map<string, string>()
  for (const {text, hits} of matches) {
    const [equivalent] = hits[0]?.equivalents ?? []
    if (equivalent && equivalent.term !== text) found.set(text, equivalent.term)
  }
  return [...found].map(([source, target]) => ({source, target}))
}

export type XliffFormat = XliffVersion | 'kit'

/** The article that was prepared last, as files by their names. */
export function writeXliff({version}: {version: XliffFormat}): Record<string, string> {
  if (!prepared) throw new TypeError('padanan: no article was prepared')
  const {xliff, source} = prepared
  const pair = {source: languages[source], target: languages[otherTag(source)]}
  if (version === 'kit') return toKit(xliff, pair)
  const name = `${(xliff.files[0]!.original ?? 'artikel').replace(/^.*[\\/]/, '')}.xlf`
  return {[name]: toXliff(version === '1.2' ? toPlain(xliff) : xliff, {version})}
}

/** Whether nothing is translated in an XLIFF file yet. */
export function isUntranslated(file: GivenFile): boolean {
  const xliff = fromXliff(decode(file.bytes))
  return !xliff.files
    .flatMap(unitsOf)
    .flatMap(segmentsOf)
    .some(({target}) => target?.length)
}
