/** Lines that Markdown itself doesn't know: directives and admonitions, definitions, ids of headings, modules, formulas. */
import type {Span} from '../types/index.js'
import {isInlineName} from './html-elements.js'
import {attributeTexts, bracket} from './markdown-spans.js'
import {hasWords, type RawBlock} from './pieces.js'

/** What remark reads in the place of a stretch; it is as long. */
export interface Edit extends Span {
  with: string
}

export interface LineMasks {
  edits: Edit[]
  /** Texts in what is hidden that remark doesn't read. */
  blocks: RawBlock[]
  stretches: Stretch[]
}

/** What may hold codes in a line: part of a paragraph, a heading, a cell, HTML; no code and no front matter. */
export interface Stretch extends Span {
  isHtml?: true
}

interface Line extends Span {
  /** What the markup of quotations and the indentation leave, and where it begins. */
  rest: string
  inner: number
}

/** Reads the lines of a document. */
export function lineMasks(text: string, isMdx: boolean): LineMasks {
  const masks: LineMasks = {edits: [], blocks: [], stretches: []}
  const lines = linesOf(text)
  let stretch: Stretch | undefined
  // HTML goes on up to an empty line (CommonMark 4.6), and so do tables.
  let isHtml = false
  let isTable = false
  const endStretch = () => {
    if (stretch) masks.stretches.push(stretch)
    stretch = undefined
  }
  const front = frontMatterEnd(lines)
  for (let at = front; at < lines.length; ) {
    const line = lines[at]!
    if (!isHtml && isBlockElement(line.rest)) endStretch()
    if (!line.rest || !stretch)
      isHtml = isBlockElement(line.rest) || /^<(?:[!?]|\/?[a-z][^<>]*>$)/i.test(line.rest)
    if (!isHtml) isTable = line.rest.includes('|') && (isTable || isDelimiter(lines[at + 1]?.rest))
    if (/^(?:[-*+]|\d{1,9}[.)]|#{1,6})(?:[ \t]|$)/.test(line.rest)) endStretch()
    const region =
      isHtml && stretch
        ? undefined
        : (regionAt(lines, at, front) ?? (isMdx ? expressionAt(lines, at, text) : undefined))
    const found = region || isHtml ? undefined : ownLine(lines, at, text)
    if (region || found || !line.rest) endStretch()
    if (region) {
      if (region.isHidden) for (const one of lines.slice(at, region.end)) masks.edits.push(blankLine(one))
      at = region.end
      continue
    }
    if (found) {
      masks.edits.push(...found.edits)
      masks.blocks.push(...(found.blocks ?? []))
      if (found.stretch) stretch = found.stretch
      if (!found.goesOn) endStretch()
    } else if (isTable) masks.stretches.push(...cellsOf(line))
    else if (line.rest)
      stretch = {start: stretch?.start ?? line.inner, end: line.end, ...(isHtml && {isHtml})}
    if (/^#{1,6}[ \t]/.test(line.rest)) endStretch()
    at++
  }
  endStretch()
  return masks
}

function linesOf(text: string): Line[] {
  return [...text.matchAll(/([^\r\n]*)(?:\r\n|[\r\n]|$)/g)].map(({index, 1: whole = ''}) => {
    const [prefix] = /^(?:[ \t]*>)*[ \t]*/.exec(whole)!
    const inner = index + prefix.length
    return {start: index, inner, rest: whole.slice(prefix.length).trimEnd(), end: index + whole.length}
  })
}

/** Whether a line begins with the tag of an element that stands in no line; such a line ends a paragraph. */
function isBlockElement(rest: string): boolean {
  const [, name] = /^<\/?([a-z][a-z\d]*)(?=[\s/>]|$)/.exec(rest) ?? []
  return name !== undefined && !isInlineName(name)
}

/** The row below the heads of a table (GFM 4.10). */
const isDelimiter = (rest = '') => /^[ \t|:-]*-[ \t|:-]*$/.test(rest) && rest.includes('|')

function cellsOf({inner, rest}: Line): Stretch[] {
  const cells = rest.matchAll(/(?:\\.|[^\\|])+/g)
  return [...cells].map(({index, 0: cell}) => ({start: inner + index, end: inner + index + cell.length}))
}

const blankLine = ({inner, end}: Line): Edit => ({start: inner, end, with: ' '.repeat(end - inner)})

/** The number of lines of front matter, which is read by itself. */
function frontMatterEnd(lines: readonly Line[]): number {
  const fence = lines[0]?.rest
  if (fence !== '---' && fence !== '+++') return 0
  const end = lines.findIndex(({rest}, index) => index > 0 && rest === fence)
  return end < 0 ? 0 : end + 1
}

/** Lines that belong together from one on: code, which remark knows, or what is hidden. */
interface Region {
  end: number
  isHidden: boolean
}

const codeFence = /^(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}(?=[^`]*$)|~{3,})/
const rawTemplate =
  /^(?:\{%-?[ \t]*(highlight|raw|comment|verbatim)\b|\{\{[<%][ \t]*(highlight|mermaid|katex|math)\b)/
const moduleLine =
  /^(?:import\s+(?:[\w*{].*\sfrom\s+)?['"]|import\s*\{[^}]*$|export\s+(?:const|let|var|function|default|async|class)\b|export\s*[{*])/

function regionAt(lines: readonly Line[], at: number, front: number): Region | undefined {
  const {rest} = lines[at]!
  /** The line behind the next one that fits; nothing where none does. */
  const behind = (fits: (rest: string) => boolean, from = at + 1) => {
    const found = lines.findIndex(({rest}, index) => index >= from && fits(rest))
    return found < 0 ? undefined : found + 1
  }
  const [, marks] = codeFence.exec(rest) ?? []
  if (marks !== undefined) {
    const isEnd = new RegExp(`^${marks[0]}{${marks.length},}$`)
    return {end: behind((rest) => isEnd.test(rest)) ?? lines.length, isHidden: false}
  }
  const [, element] = /^<(pre|script|style|textarea)\b/i.exec(rest) ?? []
  if (element !== undefined) {
    const tag = `</${element.toLowerCase()}`
    return {end: behind((rest) => rest.toLowerCase().includes(tag), at) ?? lines.length, isHidden: false}
  }
  const hidden = (end: number | undefined) => (end === undefined ? undefined : {end, isHidden: true})
  if (rest.startsWith('$$')) {
    if (/\$\$(?:[ \t]*\{[^{}]*\})?$/.test(rest.slice(2))) return hidden(at + 1)
    return rest.indexOf('$$', 2) > 0 ? undefined : hidden(behind((rest) => rest.includes('$$')))
  }
  if (rest === '\\[') return hidden(behind((rest) => rest === '\\]'))
  const [, tag, shortcode] = rawTemplate.exec(rest) ?? []
  if (tag !== undefined)
    return hidden(behind((rest) => new RegExp(`\\{%-?[ \\t]*end${tag}\\b`).test(rest), at))
  if (shortcode !== undefined)
    return hidden(behind((rest) => new RegExp(`\\{\\{[<%][ \\t]*/${shortcode}\\b`).test(rest), at))
  if (moduleLine.test(rest) && (at === front || !lines[at - 1]!.rest))
    return hidden(behind((rest) => !rest) ?? lines.length)
  return undefined
}

/** An expression of MDX on lines of its own. */
function expressionAt(lines: readonly Line[], at: number, text: string): Region | undefined {
  const {rest, inner} = lines[at]!
  const end = /^\{(?![{%#])/.test(rest) ? bracket(text, inner + 1, text.length, '{', '}') : undefined
  if (end === undefined) return undefined
  let last = at
  while (lines[last]!.end <= end) last++
  return text.slice(end + 1, lines[last]!.end).trim() ? undefined : {end: last + 1, isHidden: true}
}

interface Found {
  edits: Edit[]
  blocks?: RawBlock[]
  /** What may hold codes. */
  stretch?: Stretch
  /** Whether the stretch goes on in the next line. */
  goesOn?: true
}

const single = /^(?:\\[a-zA-Z]+(?:\{[^{}]*\}|\[[^[\]]*\])*|\[TOC\]|\[\[_?TOC_?\]\]|;?-+8<-+.*|\{:toc\})$/i

/** What one line is that remark doesn't know; nothing for a line of Markdown. */
function ownLine(lines: readonly Line[], at: number, text: string): Found | undefined {
  const line = lines[at]!
  const {inner, rest, end} = line
  if (single.test(rest)) return {edits: [blankLine(line)]}

  const [, opening, tail = ''] = /^(:{3,}[ \t]*[\w-]*|::[a-zA-Z][\w-]*(?=[[{]|$))(.*)$/.exec(rest) ?? []
  if (opening !== undefined) {
    const [, label] = /^\[((?:[^[\]]|\[[^[\]]*\])*)\]/.exec(tail) ?? []
    const [title] = label === undefined ? (/^[^{]*/.exec(tail) ?? ['']) : [label]
    const from = inner + opening.length + (label === undefined ? 0 : 1)
    return {
      ...heading(line, from, title.replace(/[:\s]+$/, '')),
      blocks: attributeTexts(text, {start: from + title.length, end}),
    }
  }

  const [, marks, quoted] =
    /^(?:!!!|\?\?\?\+?|(={3}[!+]?))[ \t]+(?:[\w-]+[ \t]*)*("[^"]*")?$/.exec(rest) ?? []
  if (/^(?:!!!|\?\?\?|===)/.test(rest) && (quoted !== undefined || (!marks && isIndentedBelow(lines, at)))) {
    // What is indented below it is a list item's to remark.
    const start = end - (text.slice(inner, end).length - rest.length) - (quoted?.length ?? 0)
    const span = {start, end: start + (quoted?.length ?? 0)}
    const value = quoted?.slice(1, -1) ?? ''
    return {
      edits: [{start: inner, end, with: '- ***'.padEnd(end - inner)}],
      ...(hasWords(value) && {blocks: [{kind: 'title', span, pieces: [{type: 'text', value}]}]}),
    }
  }

  const [alert] =
    inner > line.start && text.slice(line.start, inner).includes('>')
      ? (/^\[![\w-]+\][+-]?/.exec(rest) ?? [])
      : []
  if (alert !== undefined) return heading(line, inner + alert.length, rest.slice(alert.length))

  const [abbreviation] = /^\*\[[^[\]]+\]:/.exec(rest) ?? []
  if (abbreviation !== undefined)
    return heading(line, inner + abbreviation.length, rest.slice(abbreviation.length))

  if (at > 0 && /^:[ \t]+\S/.test(rest))
    return {
      edits: [{start: inner, end: inner + 1, with: '-'}],
      stretch: {start: inner + 1, end},
      goesOn: true,
    }

  const [, before] = /^(#{1,6}[ \t].*?)[ \t]+\{(?:[:#.][^{}]*|[\w-]+=[^{}]*)\}[ \t]*#*$/.exec(rest) ?? []
  if (before === undefined || /\{#[\s-]/.test(rest)) return undefined
  const start = inner + before.length
  return {edits: [{start, end, with: ' '.repeat(end - start)}], stretch: {start: inner, end: start}}
}

/** Whether what comes next is indented as the inside of an admonition. */
function isIndentedBelow(lines: readonly Line[], at: number): boolean {
  let next = at + 1
  while (next < lines.length && !lines[next]!.rest) next++
  const indentation = ({start, inner}: Line) => inner - start
  return next < lines.length && indentation(lines[next]!) >= indentation(lines[at]!) + 4
}

/** A line with a title: to remark it is a heading, of which the title is all. */
function heading({inner, end}: Line, from: number, raw: string): Found {
  const title = raw.trim()
  const start = from + raw.indexOf(title)
  if (!hasWords(title)) return {edits: [{start: inner, end, with: ' '.repeat(end - inner)}]}
  return {
    edits: [
      {start: inner, end: start, with: '#'.padEnd(start - inner)},
      {start: start + title.length, end, with: ' '.repeat(end - start - title.length)},
    ],
    stretch: {start, end: start + title.length},
  }
}
