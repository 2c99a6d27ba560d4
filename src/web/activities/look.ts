/** Look up: a term in either language, its concept, and sentences that show it at work. */
import {
  concept as conceptCard,
  conceptDetails,
  concordanceLine,
  counted,
  type Html,
  html,
  languageNames,
  phrases,
  relationNames,
  type Said,
  say,
  score,
  sectionOf,
  similarity,
  tierNames,
} from '../../report/index.js'
import type {Concept} from '../../types/index.js'
import {ask} from '../client.js'
import type {Answer} from '../engine/index.js'
import {type Activity, button, draw, tell} from '../page.js'
import {recall, remember} from '../remembered.js'

type Found = Answer<'look'>
type Hit = Found['hits'][number]
type Evidence = Answer<'evidence'>
type Related = NonNullable<Answer<'whole'>>['related'][number]

let query = ''
let direction: 'id' | 'en' | undefined
let found: Found | undefined
let chosen = 0
let evidence: Evidence | undefined
let related: Related[] = []
let turn = 0
let pausing: ReturnType<typeof setTimeout> | undefined

/** So long after the last key a query is taken for whole, in milliseconds. */
const pause = 150

/** Looks up what is in the field. A later key overtakes an earlier one. */
export async function lookUp(text: string, typing = false): Promise<void> {
  clearTimeout(pausing)
  query = text
  const own = ++turn
  const answer = await ask('look', {query, source: direction, typing})
  if (own !== turn) return
  if (typing) pausing = setTimeout(() => lookUp(text), pause)
  // What is being typed may yet become something: what was found before stands until typing rests.
  if (answer.hits.length || answer.isWhole) show(answer)
  else draw('look-status', say('mencari …', 'looking …'))
  if (!typing) await settle(own)
}

function show(answer: Found): void {
  const isSame = JSON.stringify(answer) === JSON.stringify(found)
  found = answer
  if (isSame) return
  chosen = 0
  evidence = undefined
  related = []
  drawResults()
}

/** What comes when a query is whole: it is remembered, counted aloud, and shown at work. */
async function settle(own: number): Promise<void> {
  const {hits} = found!
  draw('look-status', counted(hits.length, 'konsep', ['concept', 'concepts']))
  if (hits.length)
    remember('queries', [query, ...recall('queries').filter((one) => one !== query)].slice(0, 20))
  await showMore(own)
}

async function showMore(own: number): Promise<void> {
  const {hits, source} = found!
  const [hit, number] = [hits[chosen], chosen]
  const isLate = () => own !== turn || number !== chosen
  if (hit) {
    const full = await ask('whole', hit.concept.id)
    if (isLate()) return
    if (full) {
      hits[number] = {...hit, concept: full.concept}
      related = full.related
      draw('look-concept', details(hits[number]))
    }
  }
  const term = hit?.term.term ?? query
  if (!term.trim()) return
  const lines = await ask('evidence', {term, source})
  if (isLate()) return
  evidence = lines
  draw('look-evidence', evidenceCard())
}

function drawResults(): void {
  draw('look-results', results())
  draw('look-direction', directionWords())
}

function directionWords(): Html {
  const source = direction ?? found?.source ?? 'id'
  const target = source === 'id' ? 'en' : 'id'
  return html`${say(...languageNames[source]!)} → ${say(...languageNames[target]!)} ${!direction && html`<span class="sm">${say('otomatis', 'automatic')}</span>`}`
}

function results(): Html {
  if (!found?.query.trim()) return opening()
  const {hits, containing, source} = found
  const hit = hits[chosen]
  const list = html`<section aria-labelledby="hits-h" class="card stick"><header><h2 id="hits-h">${say('Hasil', 'Results')}</h2><p class="sm" id="look-status" role="status"></p></header>
<ul class="hits">${hits.map(hitRow)}</ul>${
    containing.length > 0 &&
    html`<div class="pad"><h3>${say('Istilah lain yang memuatnya', 'Other terms that contain it')}</h3><ul class="alt sm">${containing.map((one) => html`<li>${linkTo(one, source)}</li>`)}</ul></div>`
  }</section>`
  const evidencePlace = html`<div id="look-evidence">${evidenceCard()}</div>`
  if (!hit) {
    return html`<div class="two">${list}<div class="gap"><div class="card pad"><strong>“<span lang="${source}">${found.query}</span>” ${say('tidak ada di glosarium.', 'is not in the glossary.')}</strong><p class="sm">${say(
      'Coba kata dasarnya, atau lihat istilah lain di samping.',
      'Try its root, or look at the other terms beside.',
    )}</p></div>${evidencePlace}</div></div>`
  }
  return html`<div class="two">${list}<article class="gap"><div id="look-concept" class="gap">${details(hit)}</div>${evidencePlace}</article></div>`
}

function opening(): Html {
  const queries = recall('queries').slice(0, 8)
  const tries = ['jaminan keamanan', 'de-eskalasi', 'ceasefire', 'PBB']
  const shown = queries.length ? queries : tries
  return html`<div class="card pad"><h2>${queries.length ? say('Terakhir dicari', 'Looked up lately') : say('Coba', 'Try')}</h2><p class="row">${shown.map((one) => button('again', one, {of: one, look: 'chip'}))}</p></div>`
}

/** How a term was found, in words. */
const howFound = ({tier, rule}: Hit): Said => tierNames[rule === 'contains' ? 'contains' : tier]

function hitRow(hit: Hit, index: number): Html {
  const {source, target} = found!
  const equivalent = hit.equivalents[0]?.term ?? '–'
  return html`<li><button type="button" class="hit" data-do="choose-hit" data-of="${index}" data-row="${index}" ${index === chosen && html`aria-current="true"`}><strong lang="${target}">${equivalent}</strong>${score(hit.score, similarity)}<span class="sm"><span lang="${source}">${hit.term.term}</span> · ${say(...howFound(hit))}</span></button></li>`
}

/** A concept as a way to look it up. */
function linkTo(concept: Concept, source: 'id' | 'en'): Html {
  const target = source === 'id' ? 'en' : 'id'
  const [term, equivalent] = [source, target].map((tag) => sectionOf(concept, tag)?.terms[0]?.term ?? '–')
  return html`${button('again', html`<span lang="${source}">${term}</span>`, {of: term!, look: 'link'})} = <span lang="${target}">${equivalent}</span>`
}

function details(hit: Hit): Html {
  const {source, target, hits} = found!
  const copy = button('copy', html`${say('Salin padanan', 'Copy equivalent')} <kbd>Enter</kbd>`, {
    look: 'quiet',
    key: 'C',
    id: 'copy',
  })
  const others = hits.flatMap((other, index) =>
    index !== chosen && other.term.term === hit.term.term ? [{other, index}] : [],
  )
  const more = conceptDetails(hit.concept, [source, target], related.map(relation))
  const how = html`<dt>${say('Cara ditemukan', 'How it was found')}</dt><dd><span lang="${source}">${found!.query}</span> → <strong lang="${source}">${hit.term.term}</strong>, ${say(...howFound(hit))}</dd>`
  return html`${conceptCard(hit.concept, [source, target], copy)}${
    others.length > 0 &&
    html`<div class="note"><strong>${say('Satu kata, beberapa konsep.', 'One word, several concepts.')}</strong> ${say(
      html`<em lang="${source}">${hit.term.term}</em> juga berarti`,
      html`<em lang="${source}">${hit.term.term}</em> also means`,
    )} ${others.map(({other, index}, place) => html`${place > 0 && ', '}${button('choose-hit', html`<em lang="${target}">${other.equivalents[0]?.term}</em>`, {of: index, look: 'link'})}`)}.</div>`
  }<section class="card pad"><dl class="kv">${how}${more}</dl></section>`
}

function relation({type, concept}: Related): Html {
  return html`<dt>${say(...relationNames[type])}</dt><dd>${linkTo(concept, found!.source)}</dd>`
}

function evidenceCard(): Html {
  if (!evidence?.lines.length) return html``
  const {lines, total, isAll} = evidence
  return html`<section class="card"><header><h2>${say(...phrases.evidence)}</h2><p class="sm">${say(
    `${lines.length} dari ${total}${isAll ? '' : '+'}`,
    `${lines.length} of ${total}${isAll ? '' : '+'}`,
  )}</p></header><ul class="evidence">${lines.map((line) => concordanceLine(line, {source: 'id', target: 'en'}))}</ul></section>`
}

async function copyEquivalent(): Promise<void> {
  const text = found?.hits[chosen]?.equivalents[0]?.term
  if (text === undefined) return
  await navigator.clipboard.writeText(text)
  tell(say(`“${text}” disalin.`, `“${text}” copied.`))
}

export const look: Activity = {
  name: 'look',
  title: ['Cari', 'Look up'],
  draw: () => html`<h1 class="vh">${say('Cari istilah', 'Look up a term')}</h1>
<form class="find" role="search" data-submit="copy"><label class="vh" for="q">${say('Istilah Indonesia atau Inggris', 'Indonesian or English term')}</label>
<input id="q" type="search" value="${query}" data-input="query" autocomplete="off" autocapitalize="none" spellcheck="false">
<button type="button" class="btn" data-do="turn"><span id="look-direction">${directionWords()}</span></button></form>
<div id="look-results">${results()}</div>`,
  shown: () => {
    const field = document.querySelector<HTMLInputElement>('#q')!
    if (matchMedia('(hover: hover)').matches) field.focus()
  },
  inputs: {query: ({value}) => lookUp(value, true)},
  actions: {
    copy: copyEquivalent,
    turn: () => {
      const order = [undefined, 'id', 'en'] as const
      direction = order[(order.indexOf(direction) + 1) % order.length]
      return query ? lookUp(query) : drawResults()
    },
    again: ({dataset}) => {
      const field = document.querySelector<HTMLInputElement>('#q')!
      field.value = dataset.of!
      return lookUp(dataset.of!)
    },
    'choose-hit': ({dataset}) => {
      chosen = Number(dataset.of)
      evidence = undefined
      related = []
      drawResults()
      return showMore(turn)
    },
  },
}
