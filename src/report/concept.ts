/** A concept and what it is called in each language. */
import type {Concept, LanguageSection, TermSection} from '../types/index.js'
import {type Html, html, type Part} from './html.js'
import {fieldName, languageNames, say, statusNames} from './words.js'

const isAdvised = ({status}: TermSection) => status === 'preferred' || status === 'admitted'

/**
 * The card of a concept, two languages side by side; `actions` stand at its head.
 *
 * @param languages tags of the two, in the order in which they stand.
 */
export function concept(shown: Concept, languages: readonly [string, string], actions: Part = []): Html {
  const sections = languages.map((language) => sectionOf(shown, language))
  return html`<section class="card"><header><h2 class="sm">${shown.subjectField ? say(...fieldName(shown.subjectField)) : ''}</h2><div class="row">${actions}</div></header>
<div class="pair">${sections.map((section, index) => side(section, languages[index]!))}</div></section>`
}

/** What a concept says beside its terms, as rows of a `dl`: meaning, notes, what to avoid, and `more` after them. */
export function conceptDetails(
  shown: Concept,
  languages: readonly [string, string],
  more: readonly Part[] = [],
): Html {
  const terms = languages.flatMap((language) =>
    (sectionOf(shown, language)?.terms ?? []).map((term) => ({...term, language})),
  )
  const notes = terms.flatMap(({note, language}) =>
    note ? [html`<span lang="${language}">${note}</span>`] : [],
  )
  const avoid = terms.filter((term) => !isAdvised(term))
  const rows: Part[] = [
    shown.definition && html`<dt>${say('Arti', 'Meaning')}</dt><dd>${shown.definition}</dd>`,
    (shown.note || notes.length > 0) &&
      html`<dt>${say('Catatan', 'Note')}</dt><dd>${shown.note} ${notes.map((note) => html`${note} `)}</dd>`,
    avoid.length > 0 &&
      html`<dt>${say('Hindari', 'Avoid')}</dt><dd>${avoid.map(({term, language, why}) => html`<span class="tag no" lang="${language}">${term}</span> ${why} `)}</dd>`,
  ]
  return html`${rows}${more}`
}

/** The section of a language, whatever region it names. */
export function sectionOf({languages}: Concept, language: string): LanguageSection | undefined {
  return languages.find(({lang}) => lang === language || lang.startsWith(`${language}-`))
}

function side(section: LanguageSection | undefined, language: string): Html {
  const [first, ...others] = (section?.terms ?? []).filter(isAdvised)
  return html`<section><h3>${say(...(languageNames[language] ?? [language, language]))}</h3>${
    first
      ? html`<span class="term" lang="${language}">${first.term}</span>${status(first)}`
      : html`<span class="none">${say('belum ada', 'none yet')}</span>`
  }${others.length > 0 && html`<ul class="alt">${others.map((term) => html`<li><span lang="${language}">${term.term}</span> ${status(term)}</li>`)}</ul>`}${
    section?.definition && html`<p class="def" lang="${language}">${section.definition}</p>`
  }</section>`
}

/** The tag that says whether a term is advised. */
export function status({status}: TermSection): Html {
  const kind = {preferred: 'ok', admitted: '', deprecated: 'no', superseded: 'no'}[status]
  return html`<span class="tag ${kind}">${say(...statusNames[status])}</span>`
}
