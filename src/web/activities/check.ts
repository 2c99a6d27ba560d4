/** Check: messages on a translated file, each with what to write; and the finished document. */
import {
  type CheckedSegment,
  checkedSegment,
  checkReport,
  type DrawnMessage,
  type Html,
  html,
  kindOf,
  kinds,
  type MessageKind,
  message,
  type Said,
  say,
  severityOf,
  wordsOf,
} from '../../report/index.js'
import {ask} from '../client.js'
import type {Answer} from '../engine/index.js'
import type {GivenFile} from '../engine/names.js'
import {download} from '../files.js'
import {type Activity, button, chip, more, shownRows, tell, working} from '../page.js'
import {recall, remember} from '../remembered.js'

type Finished = Answer<'finish'>
type Severity = ReturnType<typeof severityOf>

let finished: Finished | undefined
let severity: Severity | undefined
let kind: MessageKind | undefined
let withClean = false
let shown = shownRows
let last: GivenFile | undefined

const severities: readonly [Severity, Said][] = [
  ['warning', ['Peringatan', 'Warnings']],
  ['info', ['Info', 'Info']],
  ['waiting', ['Belum diterjemahkan', 'Not translated']],
]

/** Checks a file; `original` is the document that it was made of, where the file lacks it. */
export async function checkFile(file: GivenFile, original?: GivenFile): Promise<void> {
  const answer = await working(['Memeriksa', 'Checking'], file.name, (watch) =>
    ask('finish', {file, ...(original && {original})}, watch),
  )
  if (answer) take(answer, file)
  redraw()
}

/** Takes the document that the file which is being looked at was made of. */
export async function takeOriginal(original: GivenFile): Promise<void> {
  if (last) await checkFile(last, original)
}

/** Takes up the messages of a report. The report has no document. */
export function reopen({
  subject,
  ...left
}: {
  subject: string
  source: string
  target: string
  segments: readonly CheckedSegment[]
}): void {
  const segments = left.segments.map(({source, target, messages}) => ({
    source,
    target,
    messages: [...messages],
  }))
  take({...left, segments, name: subject, documents: []})
  redraw()
}

function take(answer: Finished, file?: GivenFile): void {
  finished = answer
  last = file
  severity = kind = undefined
  shown = shownRows
}

const redraw = () => dispatchEvent(new Event('redraw'))

/** What a dismissal is kept under: the same words in another file are dismissed too. */
const keyOf = (source: string, target: string, {ruleId, actual}: DrawnMessage) =>
  [ruleId, actual ?? '', source, target].join('\n')

interface Row {
  number: number
  source: string
  target: string
  messages: DrawnMessage[]
}

/** Keys of the messages of this file that were dismissed. */
function dismissedHere(): string[] {
  const dismissed = new Set(recall('dismissed'))
  return finished!.segments
    .flatMap(({source, target, messages}) => messages.map((one) => keyOf(source, target, one)))
    .filter((key) => dismissed.has(key))
}

/** Segments with the messages that were not dismissed. */
function openRows(): Row[] {
  const dismissed = new Set(dismissedHere())
  return finished!.segments.map(({source, target, messages}, index) => ({
    ...{number: index + 1, source, target},
    messages: messages.filter((one) => !dismissed.has(keyOf(source, target, one))),
  }))
}

const lets = (one: DrawnMessage) =>
  (!severity || severityOf(one) === severity) && (!kind || kindOf(one) === kind)

function body(): Html {
  if (!finished) {
    return html`<div class="gap"><div class="drop" data-drop="check"><strong>${say('Terjemahan', 'Translation')}</strong><p class="sm">${say('Jatuhkan XLIFF yang sudah diterjemahkan, atau laporan periksa; atau', 'Drop a translated XLIFF file, or the report of a check, or')}</p>${button('choose', say('Pilih berkas', 'Choose a file'), {of: 'check', about: 'XLIFF'})}</div><div class="row">${button('try', say('Coba dengan terjemahan contoh', 'Try it with a sample translation'), {look: 'quiet'})}</div></div>`
  }
  const all = openRows()
  const messages = all.flatMap((row) => row.messages)
  const chips = html`<div class="row strip" role="group">${chip('severity', ['Semua', 'All'], {of: '', count: messages.length, pressed: !severity && !kind, key: 'F'})}${severities.map(
    ([name, said]) => {
      const count = messages.filter((one) => severityOf(one) === name).length
      return count > 0 && chip('severity', said, {of: name, count, pressed: severity === name})
    },
  )}${(Object.keys(kinds) as MessageKind[]).map((name) => {
    const count = messages.filter((one) => kindOf(one) === name).length
    return count > 0 && chip('kind', kinds[name], {of: name, count, pressed: kind === name})
  })}</div>`
  const rows = all
    .map((row) => ({...row, messages: row.messages.filter(lets)}))
    .filter((row) => withClean || row.messages.length)
  const clean = all.filter((row) => !row.messages.length).length
  const dismissed = dismissedHere().length
  return html`<div class="gap">${documents(finished)}${chips}<section class="card"><h2 class="vh">${say('Segmen dengan pesan', 'Segments with messages')}</h2>${
    rows.length
      ? html`<ol>${rows.slice(0, shown).map(rowOf)}</ol>${more(rows.length - shown)}`
      : html`<p class="pad">${say('Tidak ada pesan.', 'No messages.')}</p>`
  }<div class="bar"><p class="sm" role="status">${say(`${clean} segmen tanpa pesan`, `${clean} segments without messages`)} <span class="wide"><kbd>N</kbd> ${say('berikutnya', 'next')} <kbd>.</kbd> ${say('abaikan', 'dismiss')} <kbd>C</kbd> ${say('salin', 'copy')}</span></p>${clean > 0 && button('clean', withClean ? say('Sembunyikan', 'Hide them') : say('Tampilkan', 'Show them'), {look: 'quiet'})}${dismissed > 0 && button('restore', say(`Kembalikan ${dismissed} pesan yang diabaikan`, `Bring back ${dismissed} dismissed`), {look: 'quiet'})}</div></section></div>`
}

function rowOf({number, source, target, messages}: Row): Html {
  return checkedSegment(
    number,
    {source, target, messages},
    {source: finished!.source, target: finished!.target},
    {
      attributes: html`data-row="${number}" tabindex="${number === 1 ? 0 : -1}" ${messages.length > 0 && html`data-look`}`,
      draw: (one) => {
        const key = keyOf(source, target, one)
        const write =
          one.ruleId?.startsWith('space') || one.ruleId === 'state-early'
            ? []
            : (one.expected ?? []).slice(0, 2)
        const isTodo = severityOf(one) === 'waiting'
        return message(
          one,
          !isTodo &&
            html`<div class="row">${write.map((text, index) => button('copy', html`<strong lang="${finished!.target}">${text}</strong>`, {of: text, look: 'quiet', about: say('Salin', 'Copy'), ...(index === 0 && {key: 'C'})}))}${button('dismiss', say('Abaikan', 'Dismiss'), {of: key, look: 'quiet', about: say(...wordsOf(one).title), key: '.'})}</div>`,
        )
      },
    },
  )
}

function documents({documents, reason}: Finished): Html {
  if (reason !== undefined)
    return html`<div class="note" data-drop="original"><strong>${say('Dokumen belum dapat disusun kembali.', 'The document cannot be put together yet.')}</strong> ${say(
      'Jatuhkan juga dokumen aslinya di sini.',
      'Drop the original document here too.',
    )}<p class="sm">${reason}</p><div class="row">${button('choose', say('Pilih dokumen asli', 'Choose the original document'), {of: 'original'})}</div></div>`
  return html`${documents.map(
    ({name, untranslated, missing}, index) =>
      html`<div class="card pad row spread"><div><strong>${name}</strong><p class="sm">${
        untranslated + missing
          ? say(
              `${untranslated + missing} bagian masih dalam bahasa sumber`,
              `${untranslated + missing} parts are still in the source language`,
            )
          : say('Seluruhnya diterjemahkan', 'All of it is translated')
      }</p></div>${button('take', say('Ambil dokumen', 'Take the document'), {of: index, look: 'primary', key: 'D'})}</div>`,
  )}`
}

export const check: Activity = {
  name: 'check',
  title: ['Periksa', 'Check'],
  draw: () => {
    const count = finished ? openRows().filter((row) => row.messages.length).length : 0
    return html`<div class="head"><div><h1>${say('Periksa', 'Check')}</h1>${
      finished &&
      html`<p class="sm">${finished.name} · ${say(`${finished.segments.length} segmen, ${count} dengan pesan`, `${finished.segments.length} segments, ${count} with messages`)}</p>`
    }</div>${finished && html`<div class="row">${button('other', say('Ganti berkas', 'Change file'))}${button('report', say('Unduh laporan', 'Download report'))}</div>`}</div><div id="check">${body()}</div>`
  },
  actions: {
    other: () => {
      finished = undefined
      redraw()
    },
    severity: ({dataset}) => {
      severity = (dataset.of || undefined) as Severity | undefined
      kind = undefined
      redraw()
    },
    kind: ({dataset}) => {
      kind = kind === dataset.of ? undefined : (dataset.of as MessageKind)
      redraw()
    },
    try: async () => checkFile(await ask('sampleFinished')),
    more: () => {
      shown += shownRows
      redraw()
    },
    restore: () => {
      const here = new Set(dismissedHere())
      remember(
        'dismissed',
        recall('dismissed').filter((key) => !here.has(key)),
      )
      redraw()
    },
    clean: () => {
      withClean = !withClean
      redraw()
    },
    copy: async ({dataset}) => {
      await navigator.clipboard.writeText(dataset.of!)
      tell(say(`“${dataset.of}” disalin.`, `“${dataset.of}” copied.`))
    },
    dismiss: ({dataset}) => {
      const before = recall('dismissed')
      remember('dismissed', [...before, dataset.of!])
      redraw()
      tell(say('Pesan diabaikan.', 'Message dismissed.'), () => {
        remember('dismissed', before)
        redraw()
      })
    },
    report: () => {
      const {name, source, target} = finished!
      download(`${name}.html`, checkReport(openRows(), {subject: name, source, target}))
    },
    take: ({dataset}) => {
      const {name, text, bytes} = finished!.documents[Number(dataset.of)]!
      download(name.replace(/(\.[^.]*)?$/, `.${finished!.target}$1`), text ?? bytes!)
    },
  },
}
