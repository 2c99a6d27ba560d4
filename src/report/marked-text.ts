/** A text with stretches that are marked. */
import type {Span} from '../types/index.js'
import {type Html, html, type Part} from './html.js'

/** A stretch of a text, and what is drawn around it. Spans are UTF-16 code units of the text. */
export interface TextMark extends Span {
  draw: (text: string) => Html
}

/**
 * The text with its marks. Where two overlap, the one that starts first stands, the longer of two that start together; an
 * empty one is left out.
 *
 * @throws TypeError for a mark outside of the text.
 */
export function markedText(text: string, marks: readonly TextMark[]): Html {
  const parts: Part[] = []
  let place = 0
  for (const {start, end, draw} of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < 0 || end > text.length || end < start)
      throw new TypeError(`padanan: a mark from ${start} to ${end} is outside of a text of ${text.length}`)
    if (start < place || start === end) continue
    parts.push(text.slice(place, start), draw(text.slice(start, end)))
    place = end
  }
  return html`${parts}${text.slice(place)}`
}

/** Draws the spans in one way. */
export function marks(spans: readonly Span[], draw: TextMark['draw']): TextMark[] {
  return spans.map(({start, end}) => ({start, end, draw}))
}

export const highlighted = (text: string): Html => html`<mark class="hl">${text}</mark>`
export const faulty = (text: string): Html => html`<mark class="t a">${text}</mark>`
export const inserted = (text: string): Html => html`<ins>${text}</ins>`
export const deleted = (text: string): Html => html`<del>${text}</del>`
/** Target words that are likely to change. */
export const likelyToChange = (text: string): Html => html`<mark class="todo">${text}</mark>`
