/** Mark: the terms of a text where they stand, and what to write for them. */
import {
  type Html,
  html,
  markedText,
  type Said,
  say,
  score,
  similarity,
  status,
  tierNames,
} from '../../report/index.js'
import type {TermMatch} from '../../types/index.js'
import {ask} from '../client.js'
import type {Answer} from '../engine/index.js'
import type {GivenFile} from '../engine/names.js'
import {download, dropZone, pasted, pastedText} from '../files.js'
import {type Activity, button, chip, draw, go, more, tell, working} from '../page.js'
import {lookUp} from './look.js'

type Marked = Answer<'mark'>
type Filter = 'all' | 'avoid' | 'forms'

let marked: Marked | undefined
let filter: Filter = 'all'
let withNames = true
let current: number | undefined
/** How many lines are drawn; each has many marks. */
const shownLines = 80
let shown = shownLines

const roles: Readonly<Record<string, Said>> = {
  text: ['', ''],
  repeated: ['judul lagi', 'headline again'],
  timestamp: ['waktu', 'timestamp'],
  byline: ['penulis', 'byline'],
  caption: ['keterangan foto', 'caption'],
  credit: ['penyunting', 'credit'],
  related: ['tautan', 'related'],
  editorMark: ['inisial', 'initials'],
  boilerplate: ['unsur laman', 'page furniture'],
}

const isArticle = (role: string) => role === 'text' || role === 'caption'
const isAvoided = ({hits: [hit]}: TermMatch) =>
  hit!.term.status === 'deprecated' || hit!.term.status === 'superseded'
const isForm = ({hits: [hit]}: TermMatch) => hit!.tier !== 'exact' && hit!.tier !== 'variant'
const isNameMatch = ({hits: [hit]}: TermMatch) =>
  ['geography', 'people'].includes(hit!.concept.subjectField ?? '')

/** The terms of the article, furniture left out, in order. */
function matchesOf({lines}: Marked): {match: TermMatch; line: number}[] {
  return lines.flatMap(({role, matches}, line) =>
    isArticle(role) ? matches.map((match) => ({match, line})) : [],
  )
}

function isShown(match: TermMatch): boolean {
  if (!withNames && isNameMatch(match) && !isAvoided(match)) return false
  if (filter === 'avoid') return isAvoided(match)
  return filter === 'all' || isForm(match)
}

export async function markFile(file: GivenFile, language?: 'id' | 'en'): Promise<void> {
  const answer = await working(['Menandai istilah', 'Marking terms'], file.name, () =>
    ask('mark', {file, ...(language && {language})}),
  )
  if (!answer) return
  marked = answer
  shown = shownLines
  current = undefined
  redraw()
}

function redraw(): void {
  draw('mark', body())
}

function body(): Html {
  if (!marked) {
    return html`<div class="gap">${dropZone('mark', ['Teks', 'Text'])}<div class="row">${button('mark-pasted', say('Tandai', 'Mark'), {look: 'primary'})} ${button('try', say('Coba dengan berita contoh', 'Try it with a sample story'), {look: 'quiet'})}</div></div>`
  }
  const found = matchesOf(marked)
  const avoided = found.filter(({match}) => isAvoided(match))
  const chips = html`<div class="row strip" role="group" aria-label="Filter">${chip('filter', ['Semua', 'All'], {of: 'all', count: found.length, pressed: filter === 'all', key: 'F'})}${chip('filter', ['Hindari', 'Avoid'], {of: 'avoid', count: avoided.length, pressed: filter === 'avoid'})}${chip('filter', ['Berimbuhan atau bersisipan', 'Inflected or gapped'], {of: 'forms', count: found.filter(({match}) => isForm(match)).length, pressed: filter === 'forms'})}${chip('names', ['Tanpa nama dan negara', 'Leave out names and countries'], {pressed: !withNames})}</div>`
  return html`<p class="sm" role="status">${marked.name} · ${say(
    `${marked.lines.length} baris, ${found.length} istilah, ${avoided.length} perlu diganti`,
    `${marked.lines.length} lines, ${found.length} terms, ${avoided.length} to change`,
  )}</p>${chips}
<div class="two right"><article class="card text r" lang="${marked.language}">${lines(marked).slice(0, shown)}${marked.lines.length > shown && html`<div><span></span>${more(marked.lines.length - shown)}</div>`}</article>
<aside class="gap stick"><div id="mark-card">${card()}</div>${toChange(
    avoided.map(({match}) => match),
    marked.language,
  )}<p class="sm pad">${say('Keterangan', 'Legend')}: <span class="t">${say('istilah', 'term')}</span> · <span class="t f">${say('bentuk lain', 'other form')}</span> · <span class="t a">${say('hindari', 'avoid')}</span></p></aside></div>`
}

function lines({lines}: Marked): Html[] {
  let count = -1
  let isFirst = true
  return lines.map(({role, text, matches}) => {
    if (!isArticle(role))
      return html`<div class="furniture"><span>${say(...(roles[role] ?? [role, role]))}</span><p>${text}</p></div>`
    const marks = matches.flatMap((match) => {
      const number = ++count
      return isShown(match)
        ? [{start: match.start, end: match.end, draw: (part: string) => term(part, match, number)}]
        : []
    })
    const isHeadline = isFirst && role === 'text' && !/[.!?”"]$/.test(text)
    isFirst = false
    const shown = markedText(text, marks)
    return html`<div><span>${isHeadline ? say('judul', 'headline') : say(...(roles[role] ?? ['', '']))}</span>${isHeadline ? html`<h2>${shown}</h2>` : html`<p>${shown}</p>`}</div>`
  })
}

function term(text: string, match: TermMatch, number: number): Html {
  const kind = isAvoided(match) ? 't a' : isForm(match) ? 't f' : 't'
  return html`<a class="${kind}" href="#/mark" data-do="term" data-of="${number}" data-row="${number}" ${isAvoided(match) && html`data-look`} ${number === current && html`aria-current="true"`}>${text}</a>`
}

function card(): Html {
  const match = current === undefined ? undefined : matchesOf(marked!)[current]?.match
  if (!match) return html``
  const [hit] = match.hits
  const {language, target} = marked!
  const wrong = isAvoided(match)
  const write = wrong ? hit!.preferred.term : (hit!.equivalents[0]?.term ?? '–')
  const others = wrong
    ? []
    : match.hits
        .flatMap(({equivalents}) => equivalents)
        .map((one) => one.term)
        .filter((one) => one !== write)
  return html`<section class="card sheet"><header><h2 lang="${language}">${match.text}</h2>${score(hit!.score, similarity)}</header><div class="pad"><h3>${say('Tulis', 'Write')}</h3><span class="term" lang="${wrong ? language : target}">${write}</span>${others.length > 0 && html`<p class="sm" lang="${target}">${[...new Set(others)].slice(0, 4).join(' · ')}</p>`}<p class="sm found"><span lang="${language}">${hit!.term.term}</span> ${status(hit!.term)} · ${say(...tierNames[hit!.tier])}</p></div><div class="bar">${button('copy', say('Salin', 'Copy'), {of: write, look: 'primary', key: 'C'})}${button('look-up', say('Buka di Cari', 'Open in Look up'), {of: hit!.term.term, look: 'quiet'})}</div></section>`
}

function toChange(avoided: readonly TermMatch[], language: string): Html | false {
  if (!avoided.length) return false
  const byText = new Map<string, {write: string; count: number}>()
  for (const {text, hits} of avoided)
    byText.set(text, {write: hits[0]!.preferred.term, count: (byText.get(text)?.count ?? 0) + 1})
  return html`<section class="card"><header><h2>${say('Perlu diganti', 'To change')}</h2><span class="tag no">${avoided.length}</span></header><ul class="list">${[...byText].map(([text, {write, count}]) => html`<li><del lang="${language}">${text}</del> → <strong lang="${language}">${write}</strong> ${count > 1 && html`<span class="sm">${count}×</span>`}</li>`)}</ul></section>`
}

function select(number: number): void {
  current = number
  for (const link of document.querySelectorAll('.text .t')) link.removeAttribute('aria-current')
  document.querySelector(`.text [data-of="${number}"]`)?.setAttribute('aria-current', 'true')
  draw('mark-card', card())
}

export const mark: Activity = {
  name: 'mark',
  title: ['Tandai', 'Mark'],
  draw: () =>
    html`<div class="head"><h1>${say('Tandai istilah', 'Mark terms')}</h1>${marked && html`<div class="row">${button('other', say('Ganti teks', 'Change text'))}${button('download', html`${say('Unduh', 'Download')} HTML`, {key: 'D'})}</div>`}</div><div id="mark">${body()}</div>`,
  entered: ({dataset}) => select(Number(dataset.of)),
  actions: {
    'mark-pasted': async () => {
      const text = pastedText('mark')
      if (!text) return
      await markFile(pasted(text, 'teks.txt'))
      dispatchEvent(new Event('redraw'))
    },
    try: async () => {
      const {article} = await ask('sample')
      await markFile(pasted(article, 'artikel.md'))
      dispatchEvent(new Event('redraw'))
    },
    other: () => {
      marked = undefined
      dispatchEvent(new Event('redraw'))
    },
    filter: ({dataset}) => {
      filter = dataset.of as Filter
      redraw()
    },
    names: () => {
      withNames = !withNames
      redraw()
    },
    term: ({dataset}) => select(Number(dataset.of)),
    copy: async ({dataset}) => {
      await navigator.clipboard.writeText(dataset.of!)
      tell(say(`“${dataset.of}” disalin.`, `“${dataset.of}” copied.`))
    },
    'look-up': async ({dataset}) => {
      go('look')
      await lookUp(dataset.of!)
    },
    more: () => {
      shown += shownLines
      redraw()
    },
    download: () => {
      // What is handed on is whole.
      shown = marked!.lines.length
      redraw()
      const article = document.querySelector('.text')!.cloneNode(true) as HTMLElement
      for (const link of article.querySelectorAll('a'))
        link.replaceWith(
          Object.assign(document.createElement('mark'), {
            textContent: link.textContent,
            className: link.className,
          }),
        )
      download(
        `${marked!.name}.html`,
        `<!doctype html>\n<meta charset="utf-8">\n<title>${html`${marked!.name}`}</title>\n<style>.t{text-decoration:underline}mark{background:none}.a{background:#fdeeda}</style>\n${article.innerHTML}`,
      )
    },
  },
}
