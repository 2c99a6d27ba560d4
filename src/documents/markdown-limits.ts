/** How much of Markdown is read of what takes remark more time, or more memory, than its length says. */
import {VFileMessage} from 'vfile-message'

/** The most marks of quotations and items before the text of a line; so many items lie in one another when each is set in by two. */
const mostContainers = 100
/** The most runs of `*`, `_` and `~` in a paragraph: their time goes with the square. */
const mostRuns = 5000
/** The most brackets that are open at once in a paragraph. */
const mostOpen = 500
/** The most opening brackets in a document: a link takes some 40 kB while it is read. */
const mostBrackets = 40_000

const containers = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/
const item = /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]/
const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/

/** @throws {VFileMessage} At the first line that goes beyond a limit. */
export function checkLimits(text: string): void {
  let brackets = 0
  let open = 0
  let runs = 0
  let fenced: string | undefined
  for (const [at, line] of text.split(/\r\n|[\n\r]/).entries()) {
    const refuse = (limit: string): never => {
      const place = {line: at + 1, column: 1}
      throw new VFileMessage(`expected ${limit}`, {place, ruleId: 'markdown', source: 'padanan'})
    }
    const mark = fence.exec(line)?.[1]
    if (fenced !== undefined) {
      if (mark?.startsWith(fenced) && line.trim() === mark) fenced = undefined
      continue
    }
    fenced = mark
    const before = containers.exec(line)?.[0] ?? ''
    const isItem = item.test(line)
    if (countOf(before) > mostContainers || (isItem && line.search(/\S/) > 2 * mostContainers))
      refuse(`at most ${mostContainers} quotations and lists in one another`)
    if (line.trim() === '' || isItem || line.trimStart().startsWith('|')) open = runs = 0
    let last = ''
    for (const sign of line) {
      if (sign === '[') {
        brackets++
        open++
      } else if (sign === ']') open = Math.max(0, open - 1)
      else if ((sign === '*' || sign === '_' || sign === '~') && sign !== last) runs++
      last = sign
      if (open > mostOpen) refuse(`at most ${mostOpen} open brackets in a paragraph`)
    }
    if (runs > mostRuns) refuse(`at most ${mostRuns} marks of emphasis in a paragraph`)
    if (brackets > mostBrackets) refuse(`at most ${mostBrackets} links and images in a document; part it`)
  }
}

/** How many marks of quotations and items there are. */
function countOf(marks: string): number {
  return marks.match(/>|[-+*]|\d+[.)]/g)?.length ?? 0
}
