/** Front matter of Markdown: what readers see of it. */
import {visit} from 'jsonc-parser'
import {isMap, isScalar, isSeq, parseDocument} from 'yaml'
import type {Span} from '../types/index.js'
import type {Skip} from './document.js'
import {hasWords, type RawBlock} from './pieces.js'

/** Keys of text that readers see, by the names that site generators and newsrooms give them, without case and joints. */
const translatable = new Set(
  (
    'abstract alt caption deck description dek excerpt headline imagealt imagecaption keywords kicker lead linktitle ' +
    'metadescription metatitle seodescription seotitle standfirst subtitle subheading summary tagline teaser title'
  ).split(' '),
)
const languages = new Set(['lang', 'language'])

/** Titles and the like, and the language, from YAML or TOML between fences. */
export function frontMatter(notation: 'yaml' | 'toml', text: string, span: Span, skip: Skip): RawBlock[] {
  const [, open, inside] =
    /^([^\r\n]*(?:\r\n|[\r\n]))([\s\S]*[\r\n])/.exec(text.slice(span.start, span.end)) ?? []
  if (open === undefined || inside === undefined) return []
  const start = span.start + open.length
  const entries = notation === 'yaml' ? yamlEntries(inside) : tomlEntries(inside)
  if (!entries) {
    skip(span, 'expected front matter in YAML')
    return []
  }
  return blocksOf(entries, start)
}

/** The front matter of a document that begins with an object of JSON, and the document with blanks in its place. */
export function jsonFrontMatter(text: string): {blocks: RawBlock[]; masked: string} | undefined {
  const end = /^\{[ \t]*[\r\n]/.test(text) ? (/[\r\n]\}[ \t]*(?=[\r\n]|$)/.exec(text)?.index ?? -2) + 2 : 0
  const object = text.slice(0, end)
  if (end === 0 || fromJson(object) === undefined) return undefined
  const entries: Entry[] = []
  visit(object, {
    onLiteralValue(value, offset, length, _line, _column, path) {
      const keys = path().filter((part) => typeof part === 'string')
      if (typeof value !== 'string') return
      entries.push({
        key: keys.at(-1)!,
        value,
        at: {start: offset, end: offset + length},
        depth: keys.length - 1,
      })
    },
  })
  return {blocks: blocksOf(entries, 0), masked: object.replace(/[^\r\n]/g, ' ') + text.slice(end)}
}

function blocksOf(entries: readonly Entry[], start: number): RawBlock[] {
  const blocks: RawBlock[] = []
  for (const {key, value, at, depth} of entries) {
    const isLanguage = depth === 0 && languages.has(key) && !blocks.some(({kind}) => kind === 'language')
    const isText = translatable.has(key.toLowerCase().replace(/[-_]/g, ''))
    if (!hasWords(value) || !(isText || isLanguage)) continue
    blocks.push({
      kind: isLanguage ? 'language' : 'frontMatter',
      span: {start: start + at.start, end: start + at.end},
      // An empty line ends a paragraph, other line ends are those of the source.
      pieces: [{type: 'text', value: value.trim().replace(/\s*\n\s*/g, lineEnd)}],
    })
  }
  return blocks
}

const lineEnd = (found: string) => (found.split('\n').length > 2 ? '\n\n' : ' ')

interface Entry {
  key: string
  value: string
  at: Span
  /** How many maps and lists it stands in. */
  depth: number
}

/** The strings of maps at any depth, and of lists under their key; nothing where it is no YAML. */
function yamlEntries(inside: string): Entry[] | undefined {
  // The parser compares each key with all before it: we do so at once.
  const {contents, errors} = parseDocument(inside, {uniqueKeys: false})
  if (errors.length) return undefined
  let isUnique = true
  const walk = (node: unknown, key: string, depth: number): Entry[] => {
    if (isMap(node)) {
      const keys = node.items.map(({key}) => (isScalar(key) ? key.value : key))
      if (new Set(keys).size < keys.length) isUnique = false
      return node.items.flatMap(({key, value}) =>
        isScalar(key) ? walk(value, String(key.value), depth + 1) : [],
      )
    }
    if (isSeq(node)) return node.items.flatMap((item) => walk(item, key, depth + 1))
    if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return []
    // What others refer to, or has a type of its own, is no text alone.
    if (node.anchor !== undefined || node.tag !== undefined) return []
    const [start, end] = node.range
    const length = inside.slice(start, end).trimEnd().length
    return [{key, value: node.value, at: {start, end: start + length}, depth}]
  }
  const entries = walk(contents, '', -1)
  return isUnique ? entries : undefined
}

/** The strings of one line that stand before the first table (TOML 1.0). */
function tomlEntries(inside: string): Entry[] {
  const [top] = inside.split(/^\s*\[/m)
  const entries = top!.matchAll(/^[ \t]*(\w+)[ \t]*=[ \t]*("(?!"")(?:[^"\\\n]|\\.)*"|'(?!'')[^'\n]*')/gm)
  return [...entries].flatMap(({index, 0: whole, 1: key, 2: quoted}): Entry[] => {
    const start = index + whole.length - quoted!.length
    const value = quoted!.startsWith("'") ? quoted!.slice(1, -1) : fromJson(quoted!)
    return value === undefined ? [] : [{key: key!, value, at: {start, end: index + whole.length}, depth: 0}]
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
