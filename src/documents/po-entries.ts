/** The entries of a PO file (GNU gettext, "The Format of PO Files"), each with its place. */
import {VFileMessage} from 'vfile-message'
import type {Span} from '../types/index.js'

/** A string as it is written: the literals of its lines, from the first quote to the last. */
export interface PoString extends Span {
  /** The insides of the literals. */
  lines: Span[]
}

export interface PoEntry {
  /** Where its flags are, or would be. */
  start: number
  /** Translators' and programmers' remarks, each with its sign: ` ` or `.`. */
  remarks: {sign: string; text: string}[]
  isFuzzy: boolean
  context?: PoString
  id: PoString
  plural?: PoString
  /** One, or one for each form. */
  translations: PoString[]
}

const keyword = /^(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)[ \t]*(?=")/
const literal = /^"((?:[^"\\]|\\.)*)"[ \t]*$/

/**
 * Reads the entries in order, the header first where there is one. Obsolete ones are left out.
 *
 * @throws {VFileMessage} For a line that is none of PO's.
 */
export function poEntries(text: string): PoEntry[] {
  const entries: PoEntry[] = []
  let entry: Partial<PoEntry> & Pick<PoEntry, 'remarks' | 'isFuzzy' | 'translations'> = fresh()
  let current: PoString | undefined
  let line = 0
  const refuse = (column: number, reason: string): never => {
    throw new VFileMessage(reason, {place: {line, column}, ruleId: 'po', source: 'padanan'})
  }
  const end = () => {
    if (entry.translations.length > 0) {
      if (!entry.id) refuse(1, 'expected msgid before msgstr')
      entries.push(entry as PoEntry)
    } else if (entry.id) refuse(1, 'expected msgstr after msgid')
    entry = fresh()
    current = undefined
  }
  for (const {index, 1: raw = ''} of text.matchAll(/([^\r\n]*)(?:\r\n|[\r\n]|$)/g)) {
    line++
    const rest = raw.trimStart()
    const start = index + raw.length - rest.length
    if (!rest || rest.startsWith('#~')) {
      if (rest || entry.translations.length > 0) end()
      continue
    }
    if (rest.startsWith('#')) {
      if (entry.translations.length > 0) end()
      if (/^#[,|]/.test(rest)) entry.start ??= start
      if (/^#,.*\bfuzzy\b/.test(rest)) entry.isFuzzy = true
      const [, sign = ' ', remark = ''] = /^#([.:|,]?)\s?(.*)$/.exec(rest)!
      if ((sign === '' || sign === '.') && remark.trim())
        entry.remarks.push({sign: sign || ' ', text: remark.trim()})
      continue
    }
    const [opening = '', name] = keyword.exec(rest) ?? []
    const [, inside] = literal.exec(rest.slice(opening.length)) ?? []
    if (inside === undefined || (name === undefined && !current))
      refuse(raw.length - rest.length + 1, 'expected msgid, msgstr or a string in quotes')
    const from = start + opening.length
    const span = {start: from + 1, end: from + 1 + inside!.length}
    if (name === undefined) {
      current!.lines.push(span)
      current!.end = span.end + 1
      continue
    }
    if (
      entry.translations.length > 0
        ? name.startsWith('msgctxt') || name === 'msgid'
        : name === 'msgid' && entry.id
    )
      end()
    entry.start ??= start
    current = {start: from, end: span.end + 1, lines: [span]}
    if (name === 'msgctxt') entry.context = current
    else if (name === 'msgid') entry.id = current
    else if (name === 'msgid_plural') entry.plural = current
    else entry.translations.push(current)
  }
  end()
  return entries
}

const fresh = () => ({remarks: [], isFuzzy: false, translations: []})

/** What a string says. */
export function poText(text: string, {lines}: PoString): string {
  return lines.map(({start, end}) => poUnescaped(text.slice(start, end))).join('')
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  f: '\f',
  v: '\v',
  b: '\b',
  a: '\x07',
}

/** The text of a literal: escapes as in C. */
export function poUnescaped(raw: string): string {
  return raw.replace(/\\(?:x([0-9a-fA-F]{1,2})|([0-7]{1,3})|([\s\S]))/g, (_, hex, octal, sign = '') => {
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16))
    return octal === undefined ? (escapes[sign] ?? sign) : String.fromCharCode(Number.parseInt(octal, 8))
  })
}

/** A field of the header: `Language: id`. */
export function poHeader(text: string, name: string): string | undefined {
  const [first] = poEntries(text)
  if (!first || first.context || poText(text, first.id)) return undefined
  const header = poText(text, first.translations[0]!)
  return new RegExp(`^${name}:[ \\t]*(\\S.*)$`, 'im').exec(header)?.[1]?.trim()
}
