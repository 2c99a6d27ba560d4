/** Translate: an article prepared for a CAT tool, with what the memory proposes; and the way back. */
import {
  band,
  counted,
  type Html,
  html,
  type ProposedSegment,
  phrases,
  type Said,
  say,
  segment,
} from '../../report/index.js'
import {ask} from '../client.js'
import {deskSummary, unitCount} from '../desk.js'
import type {Answer} from '../engine/index.js'
import type {GivenFile} from '../engine/names.js'
import type {XliffFormat} from '../engine/translate.js'
import {download, dropZone, pasted, pastedText} from '../files.js'
import {type Activity, button, chip, draw, more, shownRows, working} from '../page.js'
import {recall, remember} from '../remembered.js'

type Prepared = Answer<'prepare'>
type Filter = 'all' | 'fuzzy' | 'new'

let file: GivenFile | undefined
let prepared: Prepared | undefined
let filter: Filter = 'all'
let shown = shownRows

const filters: Readonly<Record<Filter, {name: Said; lets: (segment: ProposedSegment) => boolean}>> = {
  all: {name: ['Semua', 'All'], lets: () => true},
  fuzzy: {name: ['Mirip', 'Fuzzy'], lets: ({match}) => match !== undefined && match.matchQuality < 100},
  new: {name: ['Baru', 'New'], lets: ({match}) => match === undefined},
}
const formats: readonly XliffFormat[] = ['2.0', '2.1', '2.2', '1.2', 'kit']

export async function prepareFile(given: GivenFile, source?: 'id' | 'en'): Promise<void> {
  file = given
  const answer = await working(['Menyiapkan artikel', 'Preparing the article'], given.name, (watch) =>
    ask('prepare', {file: given, ...(source && {source})}, watch),
  )
  if (answer) prepared = answer
  shown = shownRows
  dispatchEvent(new Event('redraw'))
}

function body(): Html {
  if (!prepared) {
    return html`<div class="gap">${dropZone('translate', ['Artikel', 'Article'])}<div class="row">${button('prepare-pasted', say('Siapkan', 'Prepare'), {look: 'primary'})} ${button('try', say('Coba dengan berita contoh', 'Try it with a sample story'), {look: 'quiet'})}</div>${back()}</div>`
  }
  const {name, segments, analysis, source} = prepared
  const from =
    source === 'id'
      ? say('Indonesia → Inggris', 'Indonesian → English')
      : say('Inggris → Indonesia', 'English → Indonesian')
  const slots = html`<section class="slots"><div class="card"><div class="row spread"><h2 class="label">${say('Artikel', 'Article')}</h2>${button('other', say('Ganti', 'Change'), {look: 'quiet', about: say('Artikel', 'Article')})}</div><strong>${name}</strong><p class="sm">${counted(analysis.segments, 'segmen', ['segment', 'segments'])} · ${counted(analysis.words, 'kata', ['word', 'words'])}</p>${button('turn', from, {look: 'quiet'})}</div><div class="card"><div class="row spread"><h2 class="label">${say('Memori', 'Memory')}</h2>${button('choose', say('Tambah', 'Add'), {of: 'desk', look: 'quiet', about: 'TMX'})}</div><strong>${counted(unitCount(), 'unit', ['unit', 'units'])}</strong></div><div class="card"><div class="row spread"><h2 class="label">${say('Glosarium', 'Glossary')}</h2>${button('choose', say('Tambah', 'Add'), {of: 'desk', look: 'quiet', about: say('Glosarium', 'Glossary')})}</div><strong>${deskSummary()}</strong><p class="sm">${say('bawaan + milik saya', 'built in + mine')}</p></div></section>`
  const fresh = analysis.words ? Math.round((100 * analysis.bands.new.words) / analysis.words) : 0
  const bar = html`<section class="card pad"><div class="row spread"><h2>${say(...phrases.analysis)}</h2><p class="sm" role="status">${say(`${analysis.words} kata; ${fresh}% baru`, `${analysis.words} words; ${fresh}% new`)}</p></div><div class="plot">${band(analysis)}</div></section>`
  const rows = rowsOf(prepared)
  const chips = Object.entries(filters).map(([key, {name: said, lets}]) =>
    chip('filter', said, {
      of: key,
      count: segments.filter(lets).length,
      pressed: filter === key,
      ...(key === 'all' && {key: 'F'}),
    }),
  )
  return html`<div class="gap">${slots}${bar}<section class="card"><header><h2>${say(...phrases.segments)}</h2><div class="row strip" role="group">${chips}</div></header><ol id="segments">${rows.slice(0, shown)}</ol>${more(rows.length - shown)}${downloads()}</section>${back(name)}</div>`
}

function rowsOf({segments, source, target}: Prepared): Html[] {
  return segments.flatMap((one, index) => {
    if (!filters[filter].lets(one)) return []
    const isOpen = !one.match || one.match.matchQuality < 75
    return [
      segment(
        index + 1,
        one,
        {source, target},
        html`data-row="${index}" tabindex="${index === 0 ? 0 : -1}" ${isOpen && html`data-look`}`,
      ),
    ]
  })
}

const formatName = (format: XliffFormat) =>
  format === 'kit' ? say('Kit OmegaT', 'OmegaT kit') : html`XLIFF ${format}`

function downloads(): Html {
  const format = recall('format') as XliffFormat
  const others = formats.filter((other) => other !== format)
  return html`<div class="bar bottom"><p class="sm"><ins>${say('biru bergaris bawah', 'blue, underlined')}</ins> ${say('baru dalam artikel', 'new in the article')} · <span class="todo">${say('titik-titik', 'dotted')}</span> ${say('mungkin perlu diganti', 'likely to change')}</p><div class="row">${button('write', html`${say('Unduh', 'Download')} ${formatName(format)}`, {of: format, look: 'primary', key: 'D'})}<details class="more"><summary class="btn">${say('Format lain', 'Other formats')}</summary><div class="row">${others.map((other) => button('write', formatName(other), {of: other}))}</div></details></div></div>`
}

/** Where the finished file is dropped. */
function back(name?: string): Html {
  return html`<section class="drop" data-drop="check"><h2>${say('Sudah selesai menerjemahkan?', 'Finished translating?')}</h2><p class="sm">${say(
    html`Jatuhkan XLIFF yang sudah diterjemahkan di sini untuk memeriksanya dan mengambil ${name ?? 'dokumen'} jadi.`,
    html`Drop the translated XLIFF here to check it and to take the finished ${name ?? 'document'}.`,
  )}</p>${button('choose', say('Pilih berkas', 'Choose a file'), {of: 'check', about: 'XLIFF'})}</section>`
}

export const translate: Activity = {
  name: 'translate',
  title: ['Terjemahkan', 'Translate'],
  draw: () =>
    html`<div class="head"><div><h1>${say('Terjemahkan', 'Translate')}</h1><p class="sm">${say('Siapkan artikel untuk alat CAT Anda, lalu ambil kembali dokumen jadi.', 'Prepare an article for your CAT tool, then get the finished document back.')}</p></div></div>${body()}`,
  actions: {
    'prepare-pasted': async () => {
      const text = pastedText('translate')
      if (text) await prepareFile(pasted(text, 'artikel.txt'))
    },
    try: async () => prepareFile(pasted((await ask('sample')).article, 'artikel.md')),
    other: () => {
      prepared = undefined
      dispatchEvent(new Event('redraw'))
    },
    turn: () => prepareFile(file!, prepared!.target),
    more: () => {
      shown += shownRows
      dispatchEvent(new Event('redraw'))
    },
    filter: ({dataset}) => {
      filter = dataset.of as Filter
      shown = shownRows
      dispatchEvent(new Event('redraw'))
    },
    write: async ({dataset}) => {
      const version = dataset.of as XliffFormat
      remember('format', version)
      const files = await ask('writeXliff', {version})
      for (const [name, text] of Object.entries(files)) download(name, text)
      draw('told', html``)
    },
  },
}
