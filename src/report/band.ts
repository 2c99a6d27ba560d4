/** How well a memory knows a text, as a bar and its key. */
import {type AnalysisCounts, type Band, bands} from '../job/index.js'
import {type Html, html} from './html.js'
import {bandNames, counted, say} from './words.js'

const steps: Readonly<Record<Band, string>> = {
  repetition: 's6',
  'cross-file repetition': 's6',
  'in context': 's6',
  '100': 's6',
  '95-99': 's5',
  '85-94': 's4',
  '75-84': 's3',
  '50-74': 's2',
  new: 'new',
}

/** Bands that hold nothing are left out of the bar, and out of the key where they are rare ones. */
export function band(counts: AnalysisCounts): Html {
  const rare = new Set<Band>(['repetition', 'cross-file repetition', 'in context'])
  const shown = bands.filter((name) => counts.bands[name].segments || !rare.has(name))
  const filled = shown.filter((name) => counts.bands[name].words)
  return html`<div class="band" aria-hidden="true">${filled.map((name) => html`<span class="${steps[name]}" style="--w:${counts.bands[name].words}"></span>`)}</div>
<ul class="key">${shown.map((name) => keyOf(name, counts))}</ul>`
}

function keyOf(name: Band, counts: AnalysisCounts): Html {
  const {words, segments} = counts.bands[name]
  const share = counts.words ? Math.round((100 * words) / counts.words) : 0
  return html`<li class="${steps[name]}"><span class="sm"><i></i>${say(...bandNames[name])}</span><b>${counted(words, 'kata', ['word', 'words'])}</b><span class="sm">${share}% · ${counted(segments, 'segmen', ['segment', 'segments'])}</span></li>`
}
