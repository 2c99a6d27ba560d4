/** Translate: an article as XLIFF with what memory and glossary know, and the finished file back into its article. */
import {WordModel} from '../../align/index.js'
import {textOf} from '../../content/index.js'
import {decode, fromXliff, toXliff} from '../../formats/index.js'
import {type Analysis, analyse, check, enrich, extract, merge, toKit, toPlain} from '../../job/index.js'
import {segmentsOf, unitsOf} from '../../job/units.js'
import {type CheckedSegment, checkedSegments, type ProposedSegment} from '../../report/index.js'
import {isSameLanguage} from '../../tag.js'
import {projectTerm} from '../../terms/index.js'
import type {Match, Span, Xliff, XliffVersion} from '../../types/index.js'
import {glossary, lexicon, memory} from './desk.js'
import {blocksOf, formatOf, languageOfText} from './files.js'
import type {Watch} from './index.js'
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
  const format = formatOf(file)
  const from = source ?? languageOfText(blocksOf(file).join('\n'))
  const [language, to] = [languages[from], otherTag(from)]
  const document = format === 'docx' ? file.bytes : decode(file.bytes)
  const extracted = extract(document, {source: language, target: to, format, original: file.name})
  const [known, terms] = [await memory(from), await glossary()]
  const segments = await propose(extracted, from, {onProgress, signal})
  prepared = {xliff: await enrich(extracted, {memory: known, glossary: terms}), source: from}
  const analysis = await analyse(extracted, {memory: known, source: language})
  return {name: file.name, source: from, target: to, segments, analysis}
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
  const name = `${xliff.files[0]!.original}.xlf`
  return {[name]: toXliff(version === '1.2' ? toPlain(xliff) : xliff, {version})}
}

/** A document in the target language. */
export interface FinishedDocument {
  name: string
  text?: string
  bytes?: Uint8Array
  untranslated: number
  missing: number
}

export interface Finished {
  name: string
  source: string
  target: string
  segments: CheckedSegment[]
  documents: FinishedDocument[]
  /** Why there are no documents: the file has come back without its skeleton. */
  reason?: string
}

/** Whether nothing is translated in an XLIFF file yet. */
export function isUntranslated(file: GivenFile): boolean {
  const xliff = fromXliff(decode(file.bytes))
  return !xliff.files
    .flatMap(unitsOf)
    .flatMap(segmentsOf)
    .some(({target}) => target?.length)
}

/** Checks a translated XLIFF file, and puts its translations into the article. */
export async function finish(file: GivenFile, {onProgress}: Watch): Promise<Finished> {
  const xliff = fromXliff(decode(file.bytes), {report: () => {}})
  const {srcLang: source, trgLang: target = ''} = xliff
  const hasBoth = [source, target].every((tag) =>
    Object.keys(languages).some((known) => isSameLanguage(tag, known)),
  )
  const messages = check(xliff, {...(hasBoth && {glossary: await glossary()}), onProgress})
  const segments = checkedSegments(xliff, messages).map((segment) => ({
    ...segment,
    messages: segment.messages.map(({ruleId, reason, fatal, actual, expected, sourceSpan, targetSpan}) => ({
      ...{ruleId, reason, fatal, actual, expected},
      ...(sourceSpan && {sourceSpan}),
      ...(targetSpan && {targetSpan}),
    })),
  }))
  return {name: file.name, source, target, segments, ...documentsOf(xliff)}
}

function documentsOf(xliff: Xliff): {documents: FinishedDocument[]; reason?: string} {
  try {
    const documents = merge(xliff).map(({original = 'article.txt', text, bytes, untranslated, missing}) => ({
      name: original,
      ...(text !== undefined && {text}),
      ...(bytes && {bytes}),
      untranslated: untranslated.length,
      missing: missing.length,
    }))
    return {documents}
  } catch (error) {
    return {documents: [], reason: (error as Error).message.replace(/^padanan: /, '')}
  }
}
