/** What a text is cut into, and how far work has come. */

/** A half-open stretch of a text, in UTF-16 code units. */
export interface Span {
  /** Offset of its first code unit. */
  start: number
  /** Offset behind its last code unit. */
  end: number
}

/** A word, number, mark of punctuation or symbol. White space is not a token: it is what lies between. */
export interface Token extends Span {
  /** What it says. */
  text: string
  /** What it is. */
  kind: 'word' | 'number' | 'punctuation' | 'symbol'
}

/** How far long work has come. `total` is missing while it is unknown. */
export interface Progress {
  /** What is being done, in a word or two. */
  stage: string
  /** How much of it is done. */
  done: number
  /** How much there is in all. */
  total?: number
}
