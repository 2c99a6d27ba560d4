/** A segment of an article: with what the memory proposes, or with the messages on its translation. */
import type {Match, Span} from '../types/index.js'
import {type Html, html, type Part} from './html.js'
import {
  deleted,
  faulty,
  highlighted,
  inserted,
  likelyToChange,
  markedText,
  marks,
  type TextMark,
} from './marked-text.js'
import {type DrawnMessage, message} from './message.js'
import {score, similarity} from './score.js'
import {phrases, say} from './words.js'

export interface Languages {
  /** Tags of the two languages. */
  source: string
  target: string
}

/** A segment, the best match that the memory has for it, and terms of it with what to write for them. */
export interface ProposedSegment {
  text: string
  match?: Pick<Match, 'source' | 'target' | 'matchQuality' | 'edits' | 'adapted'>
  /** Places of the match's target that hang on what was edited. */
  changes?: readonly Span[]
  terms?: readonly {source: string; target: string}[]
}

/** What is new is shown in the text, what the memory had under it, and in the proposal what is likely to change. */
export function segment(
  number: number,
  drawn: ProposedSegment,
  {source, target}: Languages,
  attributes: Part = [],
): Html {
  const {text, match, terms = []} = drawn
  const edits = match?.edits ?? []
  const isSame = edits.length === 0
  const proposal = match
    ? html`<div class="row nw">${score(match.matchQuality, similarity)}<p class="r" lang="${target}">${markedText(match.target, proposalMarks(drawn))}</p></div>${match.adapted.length > 0 && html`<p class="sm">${say('Disesuaikan', 'Adapted')}: ${match.adapted.map(({from, to}, index) => html`${index > 0 && '; '}${from} → ${to}`)}</p>`}`
    : html`<p class="none">${say(...phrases.untranslated)}</p>`
  return html`<li class="seg" ${attributes}><span class="n">${number}</span><div><p class="r" lang="${source}">${markedText(
    text,
    marks(
      edits.map((edit) => edit.text),
      inserted,
    ),
  )}</p>${
    match &&
    !isSame &&
    html`<p class="r from" lang="${source}"><span class="vh">${say(...phrases.inMemory)}</span>${markedText(
      match.source,
      marks(
        edits.map((edit) => edit.source),
        deleted,
      ),
    )}</p>`
  }</div><div>${proposal}${terms.length > 0 && html`<p class="tags">${terms.map((term) => html`<span class="tag"><span lang="${source}">${term.source}</span> = <span lang="${target}">${term.target}</span></span> `)}</p>`}</div></li>`
}

function proposalMarks({match, changes = []}: ProposedSegment): TextMark[] {
  return [
    ...marks(
      (match?.adapted ?? []).map(({target}) => target),
      inserted,
    ),
    ...marks(changes, likelyToChange),
  ]
}

/** A translated segment, and the messages on it. */
export interface CheckedSegment {
  source: string
  target: string
  messages: readonly DrawnMessage[]
}

/** A checked segment; `draw` draws its messages, where they have more than words. */
export function checkedSegment(
  number: number,
  {source, target, messages}: CheckedSegment,
  languages: Languages,
  {
    attributes,
    draw = message,
  }: {attributes?: Part; draw?: (message: DrawnMessage, index: number) => Html} = {},
): Html {
  const isFaulty = messages.some((one) => one.targetSpan)
  const sourceSpans = messages.flatMap(({sourceSpan}) => (sourceSpan ? [sourceSpan] : []))
  const targetSpans = messages.flatMap(({targetSpan}) => (targetSpan ? [targetSpan] : []))
  return html`<li class="seg c" ${attributes}><span class="n">${number}</span><p class="r" lang="${languages.source}">${markedText(source, marks(within(sourceSpans, source), isFaulty ? highlighted : faulty))}</p><p class="r" lang="${languages.target}">${
    target
      ? markedText(target, marks(within(targetSpans, target), faulty))
      : html`<span class="none">${say(...phrases.empty)}</span>`
  }</p><ul class="msgs">${messages.map((one, index) => (draw === message ? message(one) : draw(one, index)))}</ul></li>`
}

/** A message on two texts shows what it can of each. */
function within(spans: readonly Span[], {length}: string): Span[] {
  return spans.filter(({start, end}) => start >= 0 && end <= length)
}
