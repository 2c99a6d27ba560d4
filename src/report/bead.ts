/** A bead of an alignment: source sentences, score, target sentences. */
import type {Span} from '../types/index.js'
import {type Html, html, type Part} from './html.js'
import {highlighted, markedText, marks} from './marked-text.js'
import {score, stepOf} from './score.js'
import {phrases, say} from './words.js'

/** A bead with its sentences; `spans` of a side are places to show in its sentences, by sentence. */
export interface DrawnBead {
  score: number
  source: readonly string[]
  target: readonly string[]
  sourceSpans?: readonly (readonly Span[])[]
  targetSpans?: readonly (readonly Span[])[]
}

export interface BeadOptions {
  /** Tags of the two languages. */
  source: string
  target: string
  /** More attributes for the row, and what stands under it. */
  attributes?: Part
  actions?: Part
}

export function bead(drawn: DrawnBead, {source, target, attributes, actions}: BeadOptions): Html {
  const sizes = `${drawn.source.length} : ${drawn.target.length}`
  return html`<li class="bead ${stepOf(drawn.score)}" ${attributes}>${side(drawn.source, source, drawn.sourceSpans)}<div class="mid">${score(drawn.score)}${sizes !== '1 : 1' && html`<span class="sm">${sizes}</span>`}</div>${side(drawn.target, target, drawn.targetSpans)}${actions}</li>`
}

function side(sentences: readonly string[], language: string, spans: DrawnBead['sourceSpans']): Html {
  if (!sentences.length) return html`<p class="r"><span class="none">${say(...phrases.none)}</span></p>`
  return html`<p class="r" lang="${language}">${sentences.map((text, index) => html`<span>${markedText(text, marks(spans?.[index] ?? [], highlighted))}</span> `)}</p>`
}
