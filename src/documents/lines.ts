/** The lines of plain text, and whether they are wrapped. */

export interface Line {
  text: string
  start: number
  indentation: number
}

/** Up to this share of the width a line that is followed by another may be short of it. */
export const full = 0.6

/**
 * Whether the lines of a text are wrapped: few are longer than a page is wide, most that others follow fill it, and many
 * of those go on in the middle of a sentence.
 */
export function isWrapped(text: string): boolean {
  const lines = linesOf(text)
  const width = lineWidth(text)
  if (width < 40 || width > 120) return false
  const pairs = lines.flatMap((line, at) =>
    line.text && lines[at + 1]?.text ? [[line, lines[at + 1]!]] : [],
  )
  const filled = pairs.filter(([line]) => lengthOf(line!) >= full * width)
  const within = filled.filter(
    ([line, next]) => !/[.!?:;]["”’')\]]*$/.test(line!.text) && /^\p{Ll}/u.test(next!.text),
  )
  return within.length >= 2 && filled.length >= 0.6 * pairs.length && within.length >= 0.35 * pairs.length
}

/** The longest line of a text, without the white space at its end. */
export function lineWidth(text: string): number {
  let width = 0
  for (const line of text.split(/\r\n|[\r\n]/)) width = Math.max(width, line.trimEnd().length)
  return width
}

export const lengthOf = ({text, indentation}: Line) => text.length + indentation

export function linesOf(text: string): Line[] {
  return [...text.matchAll(/([^\r\n]*)(?:\r\n|[\r\n]|$)/g)].map(({index, 1: whole = ''}) => {
    const trimmed = whole.trim()
    const indentation = whole.length - whole.trimStart().length
    return {text: trimmed, start: index + (trimmed ? indentation : 0), indentation}
  })
}
