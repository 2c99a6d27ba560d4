/** Translations written into entries of PO files. */
import type {Written} from './written.js'

/** How wide gettext's own tools make a line, its quotes with it. */
const width = 79

/**
 * A block as it stands, with another translation: its flags say whether that is finished, and what a fuzzy one was made
 * from is gone once it is.
 *
 * @param raw The block: flags, context, text and translation; or the translation of a further plural form alone.
 */
export function writePo(nodes: readonly Written[], raw: string, isUnfinished: boolean): string {
  const lineEnd = /\r\n|[\r\n]/.exec(raw)?.[0] ?? '\n'
  const [, before = ''] = /^([\s\S]*[\r\n][ \t]*msgstr(?:\[\d+\])?[ \t]*)"/.exec(raw) ?? []
  const head = before && withFlag(before, isUnfinished, lineEnd)
  const isWrapped = /"[ \t]*(?:\r\n|[\r\n])[ \t]*"/.test(raw)
  return head + toLiterals(write(nodes), isWrapped, lineEnd)
}

function withFlag(head: string, isFuzzy: boolean, lineEnd: string): string {
  const lines = head.split(/\r\n|[\r\n]/)
  const flags = lines
    .filter((line) => line.startsWith('#,'))
    .flatMap((line) => line.slice(2).split(','))
    .map((flag) => flag.trim())
  const others = flags.filter((flag) => flag && flag !== 'fuzzy')
  if (isFuzzy === flags.includes('fuzzy')) return head
  const wanted = isFuzzy ? ['fuzzy', ...others] : others
  const rest = lines.filter((line) => !line.startsWith('#,') && (isFuzzy || !line.startsWith('#|')))
  return [...(wanted.length > 0 ? [`#, ${wanted.join(', ')}`] : []), ...rest].join(lineEnd)
}

function write(nodes: readonly Written[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return escaped(node)
      // A code that stood across two lines of literals is one again.
      return 'raw' in node ? node.raw : node.open + write(node.children) + node.close
    })
    .join('')
}

const names: Readonly<Record<string, string>> = {
  '\n': 'n',
  '\t': 't',
  '\r': 'r',
  '\f': 'f',
  '\v': 'v',
  '"': '"',
  '\\': '\\',
}

function escaped(text: string): string {
  return text.replace(/[\n\t\r\f\v"\\]/g, (sign) => `\\${names[sign]}`)
}

/** A string as literals: a line of its own for each line of the text, and for what is wider than a line. */
function toLiterals(text: string, isWrapped: boolean, lineEnd: string): string {
  const lines = (text.match(/(?:\\n|(?:(?!\\n)(?:\\.|[^\\]))+(?:\\n)?)/g) ?? []).flatMap((line) =>
    isWrapped ? folded(line) : [line],
  )
  if (lines.length < 2) return `"${text}"`
  return ['', ...lines].map((line) => `"${line}"`).join(lineEnd)
}

/** A line cut behind blanks where it is too wide. */
function folded(line: string): string[] {
  const lines: string[] = []
  for (const word of line.match(/[^ ]* *|$/g) ?? []) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.trimEnd().length <= width - 2)
      lines[lines.length - 1] = last + word
    else if (word) lines.push(word)
  }
  return lines
}
