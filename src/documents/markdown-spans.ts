/** Codes within a line that Markdown itself doesn't know: formulas, templates, links of wikis, attributes, notes. */
import type {Span} from '../types/index.js'
import type {RawBlock} from './pieces.js'

/** A stretch that remark doesn't see. */
export interface Hidden extends Span {
  /** What a translator sees of it. */
  equiv: string
  /** Whether it is a paragraph by itself where it stands alone on its lines. */
  isBlock?: true
  /** Whether it is the second of two around text. */
  isEnd?: true
}

/** What is longer than this is no code in a line. */
const longest = 2000

/** The codes of a stretch without empty lines, in order. Code spans, comments and addresses hide what is in them. */
export function inlineCodes(
  text: string,
  {start, end, isHtml}: Span & {isHtml?: true},
  isMdx: boolean,
): Hidden[] {
  const codes: Hidden[] = []
  // In HTML there are templates alone.
  const signs = isHtml ? '<{' : '\\`<{$[!^:'
  for (let at = start; at < end; ) {
    const sign = text[at]!
    if (!signs.includes(sign)) {
      at++
      continue
    }
    const limit = Math.min(end, at + longest)
    const step = readers[sign]!(text, at, limit, start, isMdx)
    if (typeof step === 'number') at = step
    else {
      if (!isHtml || step[0]!.equiv) codes.push(...step)
      // What stands between two codes of a pair may hold codes itself.
      at = step[0]!.end
    }
  }
  // The second code of a pair was found before what stands between.
  codes.sort((a, b) => a.start - b.start)
  return codes.filter((code, index) => index === 0 || code.start >= codes[index - 1]!.end)
}

/** Codes that begin at a place, or the place to go on from. */
type Reader = (text: string, at: number, limit: number, start: number, isMdx: boolean) => Hidden[] | number

const code = (text: string, start: number, end: number, isBlock?: true): Hidden[] => [
  {start, end, equiv: text.slice(start, end), ...(isBlock && {isBlock})},
]

/** The end of what begins at `at` and is closed by a string; nothing where that is too far. */
function closed(text: string, at: number, close: string, limit: number): number | undefined {
  const found = text.slice(at, limit).indexOf(close)
  return found < 0 ? undefined : at + found + close.length
}

/** The place of the bracket that closes one before `at`. */
export function bracket(
  text: string,
  at: number,
  limit: number,
  open: string,
  close: string,
): number | undefined {
  let depth = 1
  for (let place = at; place < limit; place++) {
    if (text[place] === '\\') place++
    else if (text[place] === open) depth++
    else if (text[place] === close && --depth === 0) return place
  }
  return undefined
}

const readers: Readonly<Record<string, Reader>> = {
  '\\': (text, at, limit) => {
    // An escaped square bracket is one, far more often than a formula.
    const end = text[at + 1] === '(' ? closed(text, at + 2, '\\)', limit) : undefined
    return end !== undefined && mathematics.test(text.slice(at + 2, end - 2)) ? code(text, at, end) : at + 2
  },
  '`': (text, at, limit) => {
    const [run] = /^`+/.exec(text.slice(at, limit))!
    const rest = text.slice(at + run.length, limit)
    const end = [...rest.matchAll(/`+/g)].find(([found]) => found.length === run.length)
    return at + run.length + (end ? end.index + run.length : 0)
  },
  '<': (text, at, limit, _, isMdx) => {
    const rest = text.slice(at, limit)
    if (rest.startsWith('<%')) {
      const end = closed(text, at, '%>', limit)
      return end === undefined ? at + 2 : code(text, at, end, true)
    }
    if (rest.startsWith('<!--')) return closed(text, at, '-->', limit) ?? at + 4
    const [address] = /^<[a-z][a-z0-9+.-]*:[^<>\s]*>/i.exec(rest) ?? []
    if (address !== undefined) return at + address.length
    const [tag] = /^<\/?[a-z](?:[^<>"'{]|"[^"<>{]*"|'[^'<>{]*')*>/i.exec(rest) ?? []
    if (tag !== undefined && !(isMdx && /^<\/?[\w$]+\./.test(tag))) return at + tag.length
    // Fragments and members of modules are no elements of HTML.
    if (!isMdx || !/^<\/?(?:>|[\w$]+\.[\w$.]+[\s/>])/.test(rest)) return at + 1
    const end = tagEnd(text, at, limit)
    return end === undefined ? at + 1 : code(text, at, end, true)
  },
  '{': (text, at, limit, _, isMdx) => {
    const rest = text.slice(at, limit)
    const close = rest.startsWith('{{{')
      ? '}}}'
      : rest.startsWith('{{')
        ? '}}'
        : rest.startsWith('{%')
          ? '%}'
          : /^\{#[\s-]/.test(rest)
            ? '#}'
            : undefined
    const end = close && closed(text, at + 2, close, limit)
    if (end !== undefined) return code(text, at, end, true)
    const [attributes] = attributeList.exec(rest) ?? []
    if (attributes !== undefined) return [{start: at, end: at + attributes.length, equiv: '', isBlock: true}]
    const inside = isMdx ? bracket(text, at + 1, limit, '{', '}') : undefined
    return inside === undefined ? at + 1 : code(text, at, inside + 1, true)
  },
  $: (text, at, limit, start) => {
    if (text.startsWith('$$', at)) {
      const end = closed(text, at + 2, '$$', limit)
      return end === undefined ? at + 2 : code(text, at, end, true)
    }
    const end = formulaEnd(text, at, limit, start)
    return end === undefined ? at + 1 : code(text, at, end)
  },
  '[': (text, at, limit, start) => {
    if (text.startsWith('[[', at)) return wikiLink(text, at, limit)
    const close = bracket(text, at + 1, limit, '[', ']')
    if (close === undefined) return at + 1
    // An abbreviation that is said is one to Markdown where it begins a line; elsewhere its name stays too.
    if (text[at - 1] === '*' && text[close + 1] === ':') return code(text, at - 1, close + 2)
    const [attributes] = attributeList.exec(text.slice(close + 1, limit)) ?? []
    if (attributes !== undefined && text[at - 1] !== '!')
      return around(at, at + 1, close, close + 1 + attributes.length)
    const inside = text.slice(at + 1, close)
    const isCited = /(?:^|[\s;(-])@[\p{L}\p{N}_{]/u.test(inside) && !/[([]/.test(text[close + 1] ?? '')
    return isCited && text[at - 1] !== '!' && at >= start ? code(text, at, close + 1) : at + 1
  },
  '!': (text, at, limit) => {
    const end = text.startsWith('![[', at) ? closed(text, at, ']]', limit) : undefined
    return end === undefined ? at + 1 : code(text, at, end)
  },
  '^': (text, at, limit) => {
    const close = text[at + 1] === '[' ? bracket(text, at + 2, limit, '[', ']') : undefined
    return close === undefined ? at + 1 : around(at, at + 2, close, close + 1)
  },
  ':': (text, at, limit, start) => {
    if (at > start && /[\p{L}\p{N}:]/u.test(text[at - 1]!)) return at + 1
    const rest = text.slice(at, limit)
    const [emoji] = /^:[a-z0-9_+-]*[a-z_+-][a-z0-9_+-]*:(?![\p{L}\p{N}:])/u.exec(rest) ?? []
    if (emoji !== undefined) return code(text, at, at + emoji.length)
    const [open] = /^:[a-z][\w-]*\[/i.exec(rest) ?? []
    const close = open === undefined ? undefined : bracket(text, at + open.length, limit, '[', ']')
    if (close === undefined) return at + 1
    const [attributes = ''] = /^\{[^{}\r\n]*\}/.exec(text.slice(close + 1, limit)) ?? []
    return around(at, at + open!.length, close, close + 1 + attributes.length)
  },
}

/** Two codes around text. */
function around(start: number, inner: number, innerEnd: number, end: number): Hidden[] {
  return [
    {start, end: inner, equiv: ''},
    {start: innerEnd, end, equiv: '', isEnd: true},
  ]
}

/** `[[Halaman|teks]]` says its text; without one it shows the name of a page, which stays. */
function wikiLink(text: string, at: number, limit: number): Hidden[] | number {
  const end = closed(text, at, ']]', limit)
  if (end === undefined || /[\r\n]/.test(text.slice(at, end))) return at + 2
  const bar = text.slice(at, end).lastIndexOf('|')
  if (bar < 0) return [{start: at, end, equiv: text.slice(at + 2, end - 2)}]
  return around(at, at + bar + 1, end - 2, end)
}

/** Attributes of what stands before: `{#id .kelas kunci=nilai}`, kramdown's `{: …}`. */
const attributeList =
  /^\{(?::[^{}\r\n]*|[ \t]*(?:[#.][\w:-]+|[\w-]+=(?:"[^"\r\n]*"|'[^'\r\n]*'|[^\s"'{}]*))(?:[ \t]+[^{}\r\n]*)?)\}/

/** Where a formula in dollars ends (as pandoc has them): sums of money are none. */
function formulaEnd(text: string, at: number, limit: number, start: number): number | undefined {
  if ((at > start && /[\p{L}\p{N}\\]/u.test(text[at - 1]!)) || /\s/.test(text[at + 1] ?? ' '))
    return undefined
  for (let place = at + 1; place < limit; place++) {
    if (text[place] === '\\') place++
    else if (text[place] === '$') {
      const inside = text.slice(at + 1, place)
      const isEnd = !/\s$/.test(inside) && !/[\p{L}\p{N}]/u.test(text[place + 1] ?? '')
      return isEnd && isFormula(inside) ? place + 1 : undefined
    }
  }
  return undefined
}

/** Whether a text between marks of formulas is one: a sign of mathematics, or one word that is no sum. */
function isFormula(inside: string): boolean {
  return mathematics.test(inside) || /^[^\s\d.,]\S*$/.test(inside)
}

const mathematics = /[\\^_={}+*/|<>]/

/** Where a tag of JSX ends; strings and expressions in it may hold `>`. */
function tagEnd(text: string, at: number, limit: number): number | undefined {
  for (let place = at; place < limit; place++) {
    const sign = text[place]!
    if (sign === '>') return place + 1
    const skipped =
      sign === '{'
        ? bracket(text, place + 1, limit, '{', '}')
        : sign === '"' || sign === "'"
          ? closed(text, place + 1, sign, limit)
          : place
    if (skipped === undefined) return undefined
    place = sign === '"' || sign === "'" ? skipped - 1 : skipped
  }
  return undefined
}

/** What readers see of a template or directive by its attributes: `title="Awas"`. */
export function attributeTexts(text: string, {start, end}: Span): RawBlock[] {
  const found = text
    .slice(start, end)
    .matchAll(/\s(?:title|caption|alt|label|summary|heading)\s*=\s*("[^"\\\r\n]*")/g)
  return [...found].flatMap(({index, 0: whole, 1: quoted}): RawBlock[] => {
    const to = start + index + whole.length
    const value = quoted!.slice(1, -1)
    if (!/\p{L}/u.test(value) || /\{\{|<%/.test(value)) return []
    const span = {start: to - quoted!.length, end: to}
    return [{kind: 'frontMatter', span, pieces: [{type: 'text', value}]}]
  })
}
