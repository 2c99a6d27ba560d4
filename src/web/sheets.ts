/** Sheets over the page: the keys, what is remembered, and look-up of the words that are selected. */
import {counted, type Html, html, languageNames, type Said, say} from '../report/index.js'
import {ask} from './client.js'
import {keepMemory, ownMemory} from './desk.js'
import {download} from './files.js'
import {button, draw, tell} from './page.js'
import {forgetAll, recall, recallAll, remember} from './remembered.js'

function open(id: string, title: Said, body: Html): void {
  const sheet = document.querySelector<HTMLDialogElement>('#sheet')!
  sheet.innerHTML =
    html`<div class="row spread"><h2>${say(...title)}</h2>${button('close-sheet', html`${say('Tutup', 'Close')} <kbd>Esc</kbd>`, {look: 'quiet'})}</div><div id="${id}">${body}</div>`.toString()
  if (!sheet.open) sheet.showModal()
}

export function closeSheet(): void {
  document.querySelector<HTMLDialogElement>('#sheet')!.close()
}

const keys: readonly [string, Said][] = [
  ['/', ['ke kotak cari atau tempel', 'to the search or paste field']],
  ['1 – 5', ['kegiatan', 'activity']],
  ['Ctrl K', ['cari kata yang disorot', 'look up the selection']],
  ['J K ↓ ↑', ['baris berikut, sebelumnya', 'next, previous row']],
  ['N P', ['berikut, sebelumnya yang perlu dilihat', 'next, previous that needs a look']],
  ['A X U', ['terima, lewati, urungkan', 'accept, skip, undo']],
  ['Y M S', ['benar, gabung ke atas, lepaskan', 'correct, merge up, unlink']],
  ['. C', ['abaikan, salin', 'dismiss, copy']],
  ['D F', ['unduh, saringan pertama', 'download, first filter']],
  ['Esc', ['hentikan, tutup', 'stop, close']],
]

export function showKeys(): void {
  const isOn = recall('keys')
  open(
    'keys-sheet',
    ['Tombol pintas', 'Keyboard shortcuts'],
    html`<dl class="kv">${keys.map(([key, words]) => html`<dt>${key.split(' ').map((one) => html`<kbd>${one}</kbd> `)}</dt><dd>${say(...words)}</dd>`)}</dl><p>${button('switch-keys', isOn ? say('Matikan tombol tunggal', 'Turn single keys off') : say('Nyalakan tombol tunggal', 'Turn single keys on'))}</p>`,
  )
}

export function switchKeys(): void {
  remember('keys', !recall('keys'))
  showKeys()
}

const names: Readonly<Record<string, Said>> = {
  language: ['bahasa', 'language'],
  theme: ['terang atau gelap', 'light or dark'],
  keys: ['tombol tunggal', 'single keys'],
  activity: ['kegiatan terakhir', 'last activity'],
  glossary: ['glosarium saya', 'my glossary'],
  queries: ['pencarian terakhir', 'last queries'],
  alignments: ['keputusan penyejajaran', 'decisions on alignments'],
  dismissed: ['pesan yang diabaikan', 'dismissed messages'],
  format: ['format unduhan', 'download format'],
}

const shown = (value: unknown) =>
  typeof value !== 'object' || value === null ? String(value) : String(Object.keys(value).length)

/** Everything that is remembered, with the ways to take it along and to be rid of it. */
export function showRemembered(): void {
  const all = Object.entries(recallAll())
  const {own, isKept} = ownMemory()
  const memory =
    own > 0 &&
    html`<h3>${say('Memori saya', 'My memory')}: ${counted(own, 'unit', ['unit', 'units'])}</h3><p class="sm">${
      isKept
        ? say('Disimpan di peramban ini.', 'Kept in this browser.')
        : say('Hilang bila laman ditutup.', 'Gone when the page is closed.')
    }</p><p class="row">${button(isKept ? 'forget-memory' : 'keep-memory', isKept ? say('Jangan simpan lagi', 'Keep it no longer') : say('Simpan di peramban ini', 'Keep it here'))}${button('write-memory', say('Unduh TMX', 'Download TMX'))}</p>`
  open(
    'remembered-sheet',
    ['Yang diingat di peramban ini', 'Remembered in this browser'],
    html`<dl class="kv">${all.map(([name, value]) => html`<dt>${say(...names[name]!)}</dt><dd>${shown(value)}</dd>`)}</dl>${!all.length && html`<p>${say('Belum ada.', 'Nothing yet.')}</p>`}${memory}<p class="sm">${say('Teks Anda tidak disimpan.', 'Your texts are not kept.')}</p><p class="row">${button('export-all', say('Ekspor semua', 'Export all'))}${button('delete-all', say('Hapus semua', 'Delete all'))}</p>`,
  )
}

/** Keeps my memory in this browser, or no longer. */
export async function switchMemory(isKept: boolean): Promise<void> {
  await keepMemory(isKept)
  if (document.querySelector<HTMLDialogElement>('#sheet')!.open) showRemembered()
  tell(
    isKept
      ? say('Memori disimpan di peramban ini.', 'The memory is kept in this browser.')
      : say('Memori tidak disimpan lagi.', 'The memory is kept no longer.'),
  )
}

export function exportAll(): void {
  download('padanan.json', JSON.stringify(recallAll(), null, 2))
}

export async function deleteAll(): Promise<void> {
  forgetAll()
  await keepMemory(false)
  location.reload()
}

/** Look-up over any activity. */
export function showPanel(query: string): void {
  open(
    'panel',
    ['Cari', 'Look up'],
    html`<label class="vh" for="panel-q">${say('Istilah Indonesia atau Inggris', 'Indonesian or English term')}</label><input id="panel-q" type="search" class="field r" value="${query}" data-input="panel" autocomplete="off" autocapitalize="none" spellcheck="false"><ul id="panel-hits" class="list"></ul>`,
  )
  document.querySelector<HTMLInputElement>('#panel-q')!.focus()
  if (query) void panelLookUp(query)
}

let turn = 0

export async function panelLookUp(query: string): Promise<void> {
  const own = ++turn
  const {hits, source, target} = await ask('look', {query})
  if (own !== turn) return
  draw(
    'panel-hits',
    html`${hits
      .slice(0, 6)
      .map(
        ({term, equivalents: [first]}) =>
          html`<li><span lang="${source}">${term.term}</span> = <strong lang="${target}">${first?.term ?? '–'}</strong> ${first && button('copy-words', say('Salin', 'Copy'), {of: first.term, look: 'quiet', about: first.term})}</li>`,
      )}${!hits.length && query.trim() && html`<li class="sm">${say('Tidak ditemukan', 'Not found')} (${say(...languageNames[source]!)})</li>`}`,
  )
}
