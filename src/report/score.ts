/** A score: a number, a length and a colour, so that none of them says anything alone. */
import {type Html, html} from './html.js'
import {type Said, say, sureness} from './words.js'

/** The step of the colour scale, `s1` (below 50) to `s6` (100). */
export function stepOf(score: number): string {
  const steps = [50, 75, 85, 95, 100]
  return `s${1 + steps.filter((least) => score >= least).length}`
}

/** @param value 0 to 100; the number shown never rounds up to 100. */
export function score(value: number, name: Said = ['skor', 'score']): Html {
  const shown = value < 100 ? Math.min(99, Math.round(value)) : 100
  return html`<span class="sc ${stepOf(shown)}" style="--v:${shown}%"><span class="vh">${say(...name)} </span>${shown}<span class="vh">, ${say(...sureness(shown))}</span></span>`
}

/** The name of a score that compares texts. */
export const similarity: Said = ['kemiripan', 'similarity']
