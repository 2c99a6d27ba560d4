/** Where the characters of a text stand in a document that writes some of them otherwise: `&amp;`, `\\*`, `> ` in a quotation. */

/** A stretch of the text, and where the document has it. */
export interface WrittenPiece {
  value: string
  /** Offsets in what the document has. */
  start: number
  end: number
}

/**
 * The stretches of a text that stand in the document as they are, and the characters that it writes as references. From
 * where it can't be found again the rest is one stretch without a place of its own.
 *
 * @param value the text as a reader sees it.
 * @param written what the document has for it.
 */
export function writtenPieces(value: string, written: string): WrittenPiece[] {
  if (written === value) return [{value, start: 0, end: value.length}]
  const pieces: WrittenPiece[] = []
  let at = 0
  let from = 0
  const take = (until: number) => {
    if (until > from) pieces.push({value: value.slice(from, until), start: at - (until - from), end: at})
  }
  for (let place = 0; place < value.length; ) {
    const reference = /^&[^;\s&]{1,32};/.exec(written.slice(at, at + 34))
    if (written[at] === value[place] && !(reference && !value.startsWith(reference[0], place))) {
      at++
      place++
      continue
    }
    take(place)
    if (reference) {
      // One or two characters, however long they are written: up to what comes behind.
      const next = written[at + reference[0].length]
      const found = next === undefined ? value.length : value.indexOf(next, place + 1)
      const until = found < 0 || found > place + 2 ? place + 1 : found
      pieces.push({value: value.slice(place, until), start: at, end: at + reference[0].length})
      place = until
      at += reference[0].length
    } else {
      const found = written.indexOf(value[place]!, at)
      if (found < 0) return [...pieces, {value: value.slice(place), start: at, end: at}]
      at = found
    }
    from = place
  }
  take(value.length)
  return pieces
}
