/** What a text is cut into, and how far work has come. */

/** A half-open stretch of a text, in UTF-16 code units. */
export interface Span {
  start: number
  end: number
}

/** A word, number, mark of punctuation or symbol. White space is not a token: it is what lies between. */
export interface Token extends Span {
  text: string
  kind: 'word' | 'number' | 'punctuation' | 'symbol'
}

/** How far long work has come. `total` is missing while it is unknown. */
export interface Progress {
  stage: string
  done: number
  total?: number
}
