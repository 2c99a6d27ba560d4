/** News furniture: what a page carries besides the article's text. */

import {expectSentences} from '../misuse.js'
import {languageOf} from '../tag.js'
import type {Language, Span} from '../types/index.js'
import type {DefinedLanguage} from './define.js'

export interface FurnitureRules {
  /** Lines begin so that point to other articles: *Baca Juga:*. */
  related: string
  /** Words before a writer's name: *Penulis*. */
  byline: string
  /** Words before a colon and an editor, a source, a photographer: *Editor:*. */
  credit: string
  /** Words in a photo credit: *Foto/AFP*. */
  photo: string
  /** Words that may stand beside a date and a time: *Diperbarui*. */
  timestamp: string
  /** Lines begin so that belong to the page: *Tulis komentar*. A line with an end mark `.` is meant in full. */
  boilerplate: string
}

/**
 * What a block of a news page is:
 * - `text`: the article, its headline too;
 * - `repeated`: the headline or a caption once more;
 * - `timestamp`, `byline`, `caption` (with its credit), `credit` (*Editor:*, *Sumber:*);
 * - `related`: a link to another article (*Baca Juga:*);
 * - `editorMark`: the editor's initials, *(ian)*;
 * - `boilerplate`: sharing, comments, tags, lists, copyright.
 */
export type BlockRole =
  | 'text'
  | 'repeated'
  | 'timestamp'
  | 'byline'
  | 'caption'
  | 'credit'
  | 'related'
  | 'editorMark'
  | 'boilerplate'

/** A block of a news page, and what it is there for. */
export interface NewsBlock {
  /** What it is there for. */
  role: BlockRole
  /** Place and outlet before the first sentence: *MOSKOW, KABARDESA.com – *. */
  dateline?: Span
  /** The editor's initials or the closing asterisks at the end of a paragraph. */
  editorMark?: Span
}

/** What pages carry in English whatever their language. */
const WEB = `
  share | share: | tweet | follow. | follow us | subscribe | sign up | log in | login | comments. | comment. | tags. | tags: | tag: | topics. | more. |
  loading | advertisement | advertising. | close. | next up | now playing | listen. | upgrade. | open app | you are here | reset password | forgot password | create account | associated press. | the associated press. |
  advertise | sponsored | copyright © | copyright (c) | © | all rights reserved | powered by | terms of | privacy policy |
  cookie | read/ rendering | comscore | a a a. | facebook. | twitter. | whatsapp. | telegram. | line. | instagram. | google news |
  scroll to | click here | copy link | print. | email. | home. | menu. | search. | skip to | back to top | video. | photos.
`

const EDITOR_MARK =
  /\s*(?:\((?:[a-zA-Z]{2,4}|[A-Z]{2,3}-\d{1,3})(?:[/\-;, ]{1,2}[a-zA-Z]{2,4})*\)|\*{2,3}|\[[a-z]{2,4}\])$/u
/** No caption is longer, in UTF-16 code units: its pattern tries every stroke. */
const LONGEST_CAPTION = 1000
/** No editor's mark is longer, in UTF-16 code units. */
const LONGEST_MARK = 60
const PLACE_WORD = String.raw`\p{Lu}[\p{L}.'’]+`
const PLACE = `(?:${PLACE_WORD}(?: (?:${PLACE_WORD}|de|el|al))?(?: ${PLACE_WORD})?)`
const HOST = String.raw`(?:[\p{L}\p{N}-]+\.(?:com|co|id|net|org|news|tv|CO|COM|ID|NET)(?:\.id)?)`
const OUTLET = String.raw`(?:\([\p{L}\p{N}. ]{2,30}\)|\p{Lu}{2,}(?: \p{Lu}[\p{L}]+){0,3}|${HOST})`
const DATE = String.raw`(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,9}\.?|\d{1,2}/\d{1,2}(?:/\d{2,4})?)`
const CAPITALS = String.raw`(?:\p{Lu}{2,}[\p{Lu}.'’]*(?:[ -]\p{Lu}{2,}[\p{Lu}.'’]*){0,3})`
/** Between two parts there is a comma, a space or a bracket: a word is never two parts, or the tries would multiply. */
const DATELINE = new RegExp(
  `^(?:(?:${HOST}|${CAPITALS}|${PLACE})(?:(?:, ?| |(?=\\())(?:${OUTLET}|${DATE}|${PLACE}|${HOST})){0,3}) ?(?:--|[-–—]) ?(?=[\\p{Lu}\\p{N}"'“‘])`,
  'u',
)
/** No dateline is longer, in UTF-16 code units. */
const LONGEST_DATELINE = 120
const COLON_DATELINE = new RegExp(`^(?:${CAPITALS}|${PLACE}): ?(?=\\p{Lu})`, 'u')

/** A text with at least so many words is a paragraph of prose. */
const PROSE = 12
/** A label of a menu has so many words at most. */
const LABEL = 3
const SENTENCE_END = /[.?!…]["”’'»)\]]*$|["”’»]$/u

const words = (text: string) => text.split(/\s+/).filter(Boolean).length
const phrases = (list: string) =>
  list
    .split('|')
    .map((phrase) => phrase.trim().toLowerCase())
    .filter(Boolean)
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
/** Phrases in small letters, as a sentence begins, as a title and in capitals. */
const anyOf = (list: string) =>
  phrases(list)
    .flatMap((phrase) => [
      phrase,
      phrase[0]!.toUpperCase() + phrase.slice(1),
      phrase.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()),
      phrase.toUpperCase(),
    ])
    .map(escaped)
    .join('|') || '(?!)'

interface Patterns {
  related: RegExp
  byline: RegExp
  credit: RegExp
  photo: RegExp
  /** *AP/Joe Klamar*. */
  agency: RegExp
  timestamp: RegExp
  starts: string[]
  whole: Set<string>
}

/** Tells what each block of a page is, in the order of the page. */
export type FurnitureReader = (blocks: readonly string[], language: Language) => NewsBlock[]

/** A reader of pages by what a folder knows of their furniture. */
export function furnitureReader(rules: FurnitureRules): FurnitureReader {
  let patterns: Patterns | undefined
  return (blocks, language) => {
    patterns ??= patternsOf(rules)
    return rolesOf(blocks, patterns, language)
  }
}

function patternsOf(rules: FurnitureRules): Patterns {
  const boilerplate = phrases(`${WEB}|${rules.boilerplate}`)
  const photo = anyOf(rules.photo)
  return {
    related: new RegExp(`^[\\s>*•-]*(?:${anyOf(rules.related)})(?:\\s*[:>»]|\\s*$|\\s+(?=\\p{Lu}))`, 'u'),
    byline: new RegExp(
      `^(?:${anyOf(rules.byline)})(?:\\s*:\\s*|\\s+)\\p{Lu}[\\p{L}.'’]*(?:[ ,/|-]+\\p{Lu}[\\p{L}.'’]*){0,6}$`,
      'u',
    ),
    credit: new RegExp(`^\\(?(?:${anyOf(rules.credit)})\\s*[:/|]\\s*\\S`, 'u'),
    photo: new RegExp(
      `(?:^|[\\s.,(\\[|])(?:(?:${photo})\\s*[:/|]|(?:${photo})\\)?$|©)|[\\s.]/\\p{Lu}[\\p{L}\\p{N}.& -]*(?:/\\p{Lu}[\\p{L}\\p{N}.& -]*)*\\)?$`,
      'u',
    ),
    agency: new RegExp(`^(?:${photo}|AP)/\\p{Lu}[\\p{L}\\p{N}.’' -]*$`, 'u'),
    timestamp: new RegExp(`(?<!\\p{L})(?:${anyOf(rules.timestamp)})(?!\\p{L})`, 'gu'),
    starts: boilerplate.filter((phrase) => !phrase.endsWith('.')),
    whole: new Set(boilerplate.filter((phrase) => phrase.endsWith('.')).map((phrase) => phrase.slice(0, -1))),
  }
}

/**
 * Tells the text of a news article from the furniture of its page.
 *
 * @param blocks The text of each block or line, in the order of the page.
 * @param language A language that knows its furniture; of any other, all blocks are `text`.
 * @returns The role of each block, in the same order.
 *
 * @example
 * ```js
 * import {indonesian, newsBlocks} from 'padanan'
 *
 * newsBlocks(['Rusia menolak tuduhan itu.', 'Baca Juga: NATO Berunding'], indonesian).map(({role}) => role)
 * // ['text', 'related']
 * ```
 */
export function newsBlocks(blocks: readonly string[], language: Language | DefinedLanguage): NewsBlock[] {
  expectSentences('blocks', blocks)
  languageOf(language, 'language')
  const read = 'rules' in language ? language.rules.furniture : undefined
  return read ? read(blocks, language) : blocks.map(() => ({role: 'text'}))
}

function rolesOf(blocks: readonly string[], patterns: Patterns, language: Language): NewsBlock[] {
  const texts = blocks.map((block) => block.trim().replace(/\s+/g, ' '))
  const headline = texts.find(
    (text) => words(text) > 2 && !SENTENCE_END.test(text) && roleOf(text, patterns, language) === 'text',
  )
  const roles = texts.map((text) => roleOf(text, patterns, language))
  const lastSentence = texts.findLastIndex(
    (text, index) => roles[index] === 'text' && words(text) > LABEL && SENTENCE_END.test(text),
  )
  const labels = lastSentence < 0 ? new Set<number>() : navigation(texts, roles)
  const found: NewsBlock[] = []
  let afterEnd = false
  let prose = false
  for (const [index, text] of texts.entries()) {
    let role = roles[index]!
    if (role === 'text' && isRepeated(index, texts, headline)) role = 'repeated'
    if (role === 'text' && !prose && labels.has(index)) role = 'boilerplate'
    if (role === 'text' && afterEnd && !SENTENCE_END.test(text)) role = 'boilerplate'
    // After the editor's name or initials there is little more to come.
    if (
      prose &&
      index > lastSentence &&
      (role === 'credit' || role === 'editorMark' || role === 'boilerplate')
    )
      afterEnd = true
    const block: NewsBlock = {role}
    if (role === 'text' && words(text) >= PROSE) {
      const start = datelineOf(blocks[index]!, !prose)
      if (start) block.dateline = start
      const mark = editorMarkOf(blocks[index]!)
      if (mark) {
        block.editorMark = mark
        if (index >= lastSentence) afterEnd = true
      }
      prose = true
    }
    found.push(block)
  }
  return found
}

/** Lines of a menu: two or more in a row of a few words that end as no sentence does. */
function navigation(texts: readonly string[], roles: readonly BlockRole[]): Set<number> {
  const isLabel = (text: string | undefined) =>
    text !== undefined && text !== '' && words(text) <= LABEL && !SENTENCE_END.test(text)
  const found = new Set<number>()
  const lines = texts.flatMap((text, index) => (text === '' ? [] : [index]))
  lines.forEach((index, n) => {
    if (!isLabel(texts[index])) return
    const beside = [lines[n - 1], lines[n + 1]]
    if (
      beside.some((other) => other !== undefined && (isLabel(texts[other]) || roles[other] === 'boilerplate'))
    )
      found.add(index)
  })
  return found
}

function roleOf(text: string, patterns: Patterns, language: Language): BlockRole {
  if (text === '') return 'text'
  // Rules, arrows of a share price, the time of a player.
  if (!/\p{L}.|\p{N}{2}/u.test(text) || /[▲▼►▶]/u.test(text) || /^\d+:\d\d$/.test(text)) return 'boilerplate'
  const lower = text.toLowerCase()
  if (patterns.related.test(text)) return 'related'
  if (/^\((?:[a-zA-Z]{2,4})(?:[/\-;, ]{1,2}[a-zA-Z]{2,4})*\)$/.test(text)) return 'editorMark'
  if (patterns.whole.has(withoutEnd(lower)) || starts(lower, patterns.starts)) return 'boilerplate'
  if (patterns.byline.test(text)) return 'byline'
  if (patterns.credit.test(text) && words(text) < 2 * PROSE) return 'credit'
  const mayBeCaption = text.length < LONGEST_CAPTION && words(text) < 5 * PROSE
  if (mayBeCaption && (patterns.photo.test(text) || patterns.agency.test(text))) return 'caption'
  return dateLine(text, patterns, language) ?? 'text'
}

/** Without the dots, colons and spaces at the end, of which there may be a long row. */
function withoutEnd(text: string): string {
  let end = text.length
  while (end > 0 && ' :.…'.includes(text[end - 1]!)) end--
  return text.slice(0, end)
}

/** A single word tells little: it must stand alone or nearly so (*Share prices fell* is news). */
function starts(lower: string, list: readonly string[]): boolean {
  return list.some((phrase) => {
    if (!lower.startsWith(phrase) || (!phrase.includes(' ') && words(lower) > 2)) return false
    const next = lower[phrase.length]
    return next === undefined || !/[\p{L}\p{N}]/u.test(next) || !/[\p{L}\p{N}]/u.test(phrase.at(-1)!)
  })
}

/** A line that is nothing but a date and a time, perhaps with the writer's name. */
function dateLine(text: string, patterns: Patterns, language: Language): BlockRole | undefined {
  if (words(text) > PROSE) return undefined
  const figures = language.figures(text).filter(({kind}) => kind === 'date' || kind === 'time')
  if (!figures.some((figure) => figure.kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(figure.value)))
    return undefined
  let rest = text
  for (const {start, end} of figures.reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`
  rest = rest
    .replace(patterns.timestamp, ' ')
    .replace(/[^\p{L}\s.'’]/gu, ' ')
    .trim()
  if (rest === '') return 'timestamp'
  return /^\p{Lu}[\p{L}.'’]+(?: \p{Lu}[\p{L}.'’]*){0,4}$/u.test(rest.replace(/\s+/g, ' '))
    ? 'byline'
    : undefined
}

/** The headline again, also cut off (*Kremlin Beri Isyarat...*), or a line that the next one goes on from. */
function isRepeated(index: number, texts: readonly string[], headline: string | undefined): boolean {
  const text = texts[index]!
  if (text === '' || headline === undefined) return false
  const first = texts.indexOf(headline)
  const stem = text.replace(/\s*(?:\.{3}|…)$/, '')
  if (index !== first && (text === headline || (stem !== text && headline.startsWith(stem)))) return true
  const next = texts[index + 1] ?? ''
  return words(text) > 5 && !SENTENCE_END.test(text) && next.length > text.length && next.startsWith(text)
}

function datelineOf(text: string, isFirst: boolean): Span | undefined {
  const start = text.length - text.trimStart().length
  const beginning = text.slice(start, start + LONGEST_DATELINE)
  const match = DATELINE.exec(beginning) ?? (isFirst ? COLON_DATELINE.exec(beginning) : null)
  return match ? {start, end: start + match[0].length} : undefined
}

function editorMarkOf(text: string): Span | undefined {
  const end = text.trimEnd().length
  const from = Math.max(0, end - LONGEST_MARK)
  const match = EDITOR_MARK.exec(text.slice(from, end))
  // "(PBB)" ends a sentence that goes on with a full stop; initials come after it.
  if (!match || !/[.?!…"”’]$/.test(text.slice(from, from + match.index))) return undefined
  return {start: from + match.index + (match[0].length - match[0].trimStart().length), end}
}
