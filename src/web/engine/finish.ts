/** Check: a finished XLIFF file with the messages on it, and its translations put into the article. */
import {decode, fromXliff, toXliff} from '../../formats/index.js'
import {check, extract, type MergeOptions, merge} from '../../job/index.js'
import {segmentsOf, unitsOf} from '../../job/units.js'
import {type CheckedSegment, checkedSegments} from '../../report/index.js'
import {isSameLanguage} from '../../tag.js'
import type {Xliff} from '../../types/index.js'
import {glossary} from './desk.js'
import {formatOf} from './files.js'
import type {Watch} from './index.js'
import {type GivenFile, languages} from './names.js'

const pair = {source: languages.id, target: languages.en}

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

/** Checks a translated XLIFF file, and puts its translations into the article. */
export async function finish(
  {file, original}: {file: GivenFile; original?: GivenFile},
  {onProgress}: Watch,
): Promise<Finished> {
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
  return {name: file.name, source, target, segments, ...documentsOf(xliff, original)}
}

function documentsOf(xliff: Xliff, original?: GivenFile): {documents: FinishedDocument[]; reason?: string} {
  try {
    const documents = merge(xliff, original && sourceOf(original)).map(
      ({original = 'article.txt', text, bytes, untranslated, missing}) => ({
        name: original,
        ...(text !== undefined && {text}),
        ...(bytes && {bytes}),
        untranslated: untranslated.length,
        missing: missing.length,
      }),
    )
    return {documents}
  } catch (error) {
    return {documents: [], reason: (error as Error).message.replace(/^padanan: /, '')}
  }
}

/** The document that an XLIFF file was extracted from, where the file has come back without it. */
function sourceOf(file: GivenFile): MergeOptions {
  const format = formatOf(file)
  return format === 'docx' ? {format, bytes: file.bytes} : {format, text: decode(file.bytes)}
}

const article = `# Utusan Eropa tiba di Kyiv

Delegasi Uni Eropa tiba di Kyiv, Selasa (1/2/2022).

Sekitar 130.000 tentara Rusia berada di dekat perbatasan Ukraina. “Kami menginginkan de-eskalasi, bukan ultimatum,” kata seorang diplomat.

Kebijakan pintu terbuka **tidak dapat ditawar**, kata Washington. Indonesia menyerukan agar kedua pihak menahan diri.
`
/** As a translator in haste would have it, sentence by sentence; the last is not translated yet. */
const translations = [
  'European envoys arrive in Kyiv',
  'A European Union delegation arrived in Kiev on Wednesday, Feb. 1, 2022.',
  'About 13,000 Russian troops are near the border of Ukraine.',
  'A diplomat said they wanted de-escalation and not an ultimatum.',
  'The open-door policy is not up for debate, Washington said.',
]

/** A file of ours with faults, to try the activity with. */
export function sampleFinished(): GivenFile {
  const xliff = extract(article, {...pair, format: 'markdown', original: 'artikel.md'})
  const segments = xliff.files.flatMap(unitsOf).flatMap(segmentsOf)
  for (const [index, text] of translations.entries())
    Object.assign(segments[index]!, {target: [text], state: 'translated'})
  return {name: 'artikel.md.xlf', bytes: new TextEncoder().encode(toXliff(xliff))}
}
