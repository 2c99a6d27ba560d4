/** Markdown in pieces that can be read one by one: after a key only one of them is another. */

/** What may reach over blank lines, or be said far from where it counts: then a document is one piece. */
const reaching =
  /^ {0,3}\[[^\]\n]+\]:|^ {0,3}<(?:[!?]|\/?(?:pre|script|style|textarea)\b)|^\s*(?:[-+*>]|\d{1,9}[.)])\s.*(?:```|~~~)|^(?: {4,}|\s*\t)\s*(?:```|~~~)/im

const fence = /^ {0,3}(`{3,}|~{3,})(.*)$/

/**
 * The pieces of a document, which make it up one after the other. A piece starts at a line that isn't indented and comes after a
 * blank one, outside of fenced code and of front matter; so that each says by itself what it says in the whole.
 */
export function chunksOf(source: string): string[] {
  if (reaching.test(source)) return [source]
  const chunks: string[] = []
  let start = 0
  let open = /^(---|\+\+\+)[ \t]*$/.exec(source.slice(0, source.search(/\r?\n|$/)))?.[1]
  let isFrontMatter = open !== undefined
  let isAfterBlank = false
  for (const {0: line, index} of source.matchAll(/^.*$/gm)) {
    if (isAfterBlank && open === undefined && /^\S/.test(line) && index > start) {
      chunks.push(source.slice(start, index))
      start = index
    }
    isAfterBlank = !line.trim()
    if (index === 0 && isFrontMatter) continue
    if (isFrontMatter) {
      if (line.trimEnd() === open) {
        open = undefined
        isFrontMatter = false
      }
      continue
    }
    const [, marks, rest = ''] = fence.exec(line.trimEnd()) ?? []
    if (!marks) continue
    if (open === undefined) {
      if (marks[0] === '~' || !rest.includes('`')) open = marks
    } else if (marks.startsWith(open) && !rest.trim()) open = undefined
  }
  chunks.push(source.slice(start))
  return chunks
}
