/** Check: messages on a translated file, each with what to write; and the finished document. */
import {
  checkedSegment,
  checkReport,
  type DrawnMessage,
  type Html,
  html,
  joinFigures,
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
import {type Activity, button, chip, tell, working} from '../page.js'
import {recall, remember} from '../remembered.js'

type Finished = Answer<'finish'>
type Severity = ReturnType<typeof severityOf>

let finished: Finished | undefined
let severity: Severity | undefined
let kind: MessageKind | undefined
let withClean = false

const severities: readonly [Severity, Said][] = [
  ['warning', ['Peringatan', 'Warnings']],
  ['info', ['Info', 'Info']],
  ['waiting', ['Belum diterjemahkan', 'Not translated']],
]

export async function checkFile(file: GivenFile): Promise<void> {
  const answer = await working(['Memeriksa', 'Checking'], file.name, (watch) => ask('finish', file, watch))
  if (answer)
    finished = {
      ...answer,
      segments: answer.segments.map((one) => ({...one, messages: joinFigures(one.messages)})),
    }
  dispatchEvent(new Event('redraw'))
}

/** What a dismissal is kept under: the same words in another file are dismissed too. */
const keyOf = (source: string, target: string, {ruleId, actual}: DrawnMessage) =>
  [ruleId, actual ?? '', source, target].join('\n')

interface Row {
  number: number
  source: string
  target: string
  messages: DrawnMessage[]
}

/** Segments with the messages that were not dismissed. */
function openRows(): Row[] {
  const dismissed = new Set(recall('dismissed'))
  return finished!.segments.map(({source, target, messages}, index) => ({
    ...{number: index + 1, source, target},
    messages: messages.filter((one) => !dismissed.has(keyOf(source, target, one))),
  }))
}

const lets = (one: DrawnMessage) =>
  (!severity || severityOf(one) === severity) && (!kind || kindOf(one) === kind)

function body(): Html {
  if (!finished) {
    return html`<div class="gap"><div class="drop" data-drop="check"><strong>${say('Terjemahan', 'Translation')}</strong><p class="sm">${say('Jatuhkan XLIFF yang sudah diterjemahkan, atau', 'Drop a translated XLIFF file, or')}</p>${button('choose', say('Pilih berkas', 'Choose a file'), {of: 'check', about: 'XLIFF'})}</div></div>`
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
  return html`<div class="gap">${documents(finished)}${chips}<section class="card"><h2 class="vh">${say('Segmen dengan pesan', 'Segments with messages')}</h2>${
    rows.length
      ? html`<ol>${rows.map(rowOf)}</ol>`
      : html`<p class="pad">${say('Tidak ada pesan.', 'No messages.')}</p>`
  }<div class="bar"><p class="sm" role="status">${say(`${clean} segmen tanpa pesan`, `${clean} segments without messages`)} <span class="wide"><kbd>N</kbd> ${say('berikutnya', 'next')} <kbd>.</kbd> ${say('abaikan', 'dismiss')} <kbd>C</kbd> ${say('salin', 'copy')}</span></p>${clean > 0 && button('clean', withClean ? say('Sembunyikan', 'Hide them') : say('Tampilkan', 'Show them'), {look: 'quiet'})}</div></section></div>`
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
    return html`<div class="note">${say('Dokumen tidak dapat disusun kembali: ', 'The document cannot be put together again: ')}${reason}</div>`
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

const redraw = () => dispatchEvent(new Event('redraw'))

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
