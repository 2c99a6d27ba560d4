/** Front matter of Markdown: what readers see of it. */
import {isScalar, parseDocument} from 'yaml'
import type {Span} from '../types.js'
import {hasWords, type RawBlock} from './pieces.js'

const translatable = new Set(['title', 'subtitle', 'description', 'summary', 'excerpt', 'caption'])
const languages = new Set(['lang', 'language'])

/** Titles and the like, and the language, from YAML or TOML between fences. */
export function frontMatter(notation: 'yaml' | 'toml', text: string, span: Span): RawBlock[] {
  const start = text.indexOf('\n', span.start) + 1
  const end = text.lastIndexOf('\n', span.end - 1) + 1
  if (start === 0 || end <= start) return []
  const inside = text.slice(start, end)
  const entries = notation === 'yaml' ? yamlEntries(inside) : tomlEntries(inside)
  const blocks: RawBlock[] = []
  for (const {key, value, at} of entries) {
    const isLanguage = languages.has(key) && !blocks.some(({kind}) => kind === 'language')
    if (!hasWords(value) || !(translatable.has(key) || isLanguage)) continue
    blocks.push({
      kind: isLanguage ? 'language' : 'frontMatter',
      span: {start: start + at.start, end: start + at.end},
      pieces: [{type: 'text', value: value.trim().replace(/\s*\n\s*/g, ' ')}],
    })
  }
  return blocks
}

interface Entry {
  key: string
  value: string
  at: Span
}

function yamlEntries(inside: string): Entry[] {
  const {contents} = parseDocument(inside)
  const items = (contents as {items?: {key: unknown; value: unknown}[]} | null)?.items ?? []
  return items.flatMap(({key, value}): Entry[] => {
    if (!isScalar(key) || !isScalar(value) || typeof value.value !== 'string' || !value.range) return []
    const [start, end] = value.range
    const length = inside.slice(start, end).trimEnd().length
    return [{key: String(key.value), value: value.value, at: {start, end: start + length}}]
  })
}

/** The strings of one line that stand before the first table (TOML 1.0). */
function tomlEntries(inside: string): Entry[] {
  const [top] = inside.split(/^\s*\[/m)
  const entries = top!.matchAll(/^[ \t]*(\w+)[ \t]*=[ \t]*("(?!"")(?:[^"\\\n]|\\.)*"|'(?!'')[^'\n]*')/gm)
  return [...entries].flatMap(({index, 0: whole, 1: key, 2: quoted}): Entry[] => {
    const start = index + whole.length - quoted!.length
    const value = quoted!.startsWith("'") ? quoted!.slice(1, -1) : fromJson(quoted!)
    return value === undefined ? [] : [{key: key!, value, at: {start, end: index + whole.length}}]
  })
}

/** A string of TOML that is one of JSON too; others (`\U0001F600`) stay as they are. */
function fromJson(quoted: string): string | undefined {
  try {
    return JSON.parse(quoted) as string
  } catch {
    return undefined
  }
}
