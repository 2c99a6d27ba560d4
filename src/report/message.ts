/** A message of a check, in words made from its rule and what it found. */
import type {Span} from '../types/index.js'
import {type Html, html, type Part} from './html.js'
import {type Said, say} from './words.js'

/** What is drawn of a message: the fields of a `TermMessage`, and the same as plain data. */
export interface DrawnMessage {
  ruleId?: string | undefined
  reason: string
  /** Missing or `null`: an info. */
  fatal?: boolean | null | undefined
  actual?: string | null | undefined
  expected?: readonly string[] | null | undefined
  sourceSpan?: Span
  targetSpan?: Span
}

/** Groups of rules that a reader filters by. */
export const kinds = {
  terms: ['Istilah', 'Terms'],
  figures: ['Angka dan tanggal', 'Figures and dates'],
  quotations: ['Kutipan', 'Quotations'],
  names: ['Nama', 'Names'],
  codes: ['Kode dan spasi', 'Codes and spaces'],
  translation: ['Terjemahan', 'Translation'],
} as const satisfies Record<string, Said>
export type MessageKind = keyof typeof kinds

export function kindOf({ruleId = ''}: DrawnMessage): MessageKind {
  const [subject] = ruleId.split('-')
  const bySubject: Partial<Record<string, MessageKind>> = {
    term: 'terms',
    figure: 'figures',
    quotation: 'quotations',
    name: 'names',
    code: 'codes',
    space: 'codes',
  }
  return bySubject[subject!] ?? 'translation'
}

/** A warning, an info, or a segment that waits for its translation. */
export function severityOf({ruleId, fatal}: DrawnMessage): 'warning' | 'info' | 'waiting' {
  if (ruleId === 'target-missing') return 'waiting'
  return fatal === false || fatal === true ? 'warning' : 'info'
}

/**
 * A figure that is missing and one that was added in the same segment are one that differs: the two as one message, the
 * rest as they are.
 */
export function joinFigures<T extends DrawnMessage>(messages: readonly T[]): T[] {
  const missing = messages.filter(({ruleId}) => ruleId === 'figure-missing')
  const added = messages.filter(({ruleId}) => ruleId === 'figure-added')
  if (missing.length !== 1 || added.length !== 1) return [...messages]
  const [one, other] = [missing[0]!, added[0]!]
  const joined = {
    ...fieldsOf(one),
    ruleId: 'figure-differs',
    targetSpan: other.targetSpan,
    actual: `${one.actual ?? ''}\n${other.actual ?? ''}`,
  }
  return messages.flatMap((message) => (message === one ? [joined as T] : message === other ? [] : [message]))
}

/** A message may be an `Error`, whose fields a spread doesn't all copy. */
function fieldsOf<T extends DrawnMessage>(message: T): T {
  const {reason, ruleId, fatal, actual, expected, sourceSpan, targetSpan} = message
  return {...message, reason, ruleId, fatal, actual, expected, sourceSpan, targetSpan}
}

/** The headline of a message, and its sentence. */
export function wordsOf(message: DrawnMessage): {title: Said; detail: Said} {
  const {ruleId = '', reason} = message
  const words = rules[ruleId]
  return words
    ? {title: words.title, detail: words.detail(message)}
    : {title: [ruleId, ruleId], detail: [reason, reason]}
}

const em = (text: string | null | undefined) => html`<em>${text}</em>`

const rules: Readonly<Partial<Record<string, {title: Said; detail: (message: DrawnMessage) => Said}>>> = {
  'term-missing': {
    title: ['Istilah tidak ada', 'Missing term'],
    detail: ({actual}) => [
      html`Padanan ${em(actual)} tidak ditemukan.`,
      html`No equivalent of ${em(actual)} was found.`,
    ],
  },
  'term-deprecated': {
    title: ['Tidak dianjurkan', 'Deprecated'],
    detail: ({actual}) => [
      html`Glosarium tidak menganjurkan ${em(actual)}.`,
      html`The glossary advises against ${em(actual)}.`,
    ],
  },
  'term-spelling': {
    title: ['Ejaan lain', 'Other spelling'],
    detail: ({actual}) => [
      html`Glosarium mengeja ${em(actual)} dengan cara lain.`,
      html`The glossary spells ${em(actual)} otherwise.`,
    ],
  },
  'term-inconsistent': {
    title: ['Tidak seragam', 'Inconsistent'],
    detail: ({actual}) => [
      html`${em(actual)}: konsep ini sudah disebut dengan nama lain.`,
      html`${em(actual)}: this concept has another name above.`,
    ],
  },
  'term-first-mention': {
    title: ['Singkatan belum dijelaskan', 'Acronym not introduced'],
    detail: ({actual}) => [
      html`${em(actual)} muncul sebelum nama lengkapnya.`,
      html`${em(actual)} comes before the name that it is short for.`,
    ],
  },
  'name-spelling': {
    title: ['Ejaan nama berbeda', 'Name spelt in two ways'],
    detail: ({actual}) => [
      html`${em(actual)} ditulis lain di atas.`,
      html`${em(actual)} is spelt otherwise above.`,
    ],
  },
  'figure-missing': {
    title: ['Angka hilang', 'Missing figure'],
    detail: ({actual}) => [
      html`Sumber menyebut ${em(actual)}; terjemahan tidak.`,
      html`The source says ${em(actual)}; the translation does not.`,
    ],
  },
  'figure-added': {
    title: ['Angka tambahan', 'Added figure'],
    detail: ({actual}) => [
      html`${em(actual)} tidak ada dalam sumber.`,
      html`${em(actual)} is not in the source.`,
    ],
  },
  'figure-differs': {
    title: ['Angka berbeda', 'Figures differ'],
    detail: ({actual}) => {
      const [source, target] = (actual ?? '').split('\n')
      return [
        html`Sumber ${em(source)}, terjemahan ${em(target)}.`,
        html`Source ${em(source)}, translation ${em(target)}.`,
      ]
    },
  },
  'figure-weekday': {
    title: ['Hari salah', 'Wrong weekday'],
    detail: ({actual}) => [
      html`Tanggal itu tidak jatuh pada hari yang tertulis: ${em(actual)}.`,
      html`That date was another day of the week: ${em(actual)}.`,
    ],
  },
  'quotation-missing': {
    title: ['Kutipan hilang', 'Missing quotation'],
    detail: () => ['Sumber mengutip; terjemahan tidak.', 'The source quotes; the translation does not.'],
  },
  'quotation-added': {
    title: ['Kutipan tambahan', 'Added quotation'],
    detail: () => ['Terjemahan mengutip; sumber tidak.', 'The translation quotes; the source does not.'],
  },
  'target-missing': {
    title: ['Belum diterjemahkan', 'Not translated'],
    detail: () => ['Segmen ini belum ada terjemahannya.', 'This segment has no translation yet.'],
  },
  'state-early': {
    title: ['Status belum diubah', 'State not changed'],
    detail: () => [
      'Ada terjemahan, tetapi statusnya masih awal.',
      'There is a translation, but its state is still initial.',
    ],
  },
  'code-missing': {
    title: ['Kode hilang', 'Missing code'],
    detail: ({actual, expected}) => [
      html`Kode ${em(expected?.[0] ?? actual)} dari sumber tidak ada.`,
      html`Code ${em(expected?.[0] ?? actual)} of the source is not there.`,
    ],
  },
  'code-added': {
    title: ['Kode tambahan', 'Added code'],
    detail: ({actual}) => [
      html`Kode ${em(actual)} tidak ada dalam sumber.`,
      html`Code ${em(actual)} is not in the source.`,
    ],
  },
  'code-order': {
    title: ['Urutan kode', 'Order of codes'],
    detail: () => [
      'Kode tidak berurutan seperti dalam sumber.',
      'The codes are not in the order of the source.',
    ],
  },
  'space-missing': {
    title: ['Spasi hilang', 'Missing space'],
    detail: () => [
      'Sumber berspasi di ujung; terjemahan tidak.',
      'The source has a space at its end; the translation has not.',
    ],
  },
  'space-added': {
    title: ['Spasi berlebih', 'Added space'],
    detail: () => [
      'Terjemahan berspasi di ujung; sumber tidak.',
      'The translation has a space at its end; the source has not.',
    ],
  },
}

const signs = {
  warning: html`<path d="M9 1.5 17 16H1z" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linejoin="round"/><path d="M9 7v4.2M9 13.2v.6" stroke="currentColor" stroke-width="1.8" stroke-linecap="round"/>`,
  info: html`<circle cx="9" cy="9" r="7.6" fill="none" stroke="currentColor" stroke-width="1.8"/><path d="M9 8.2v4.6M9 5.2v.6" stroke="currentColor" stroke-width="1.8" stroke-linecap="round"/>`,
  waiting: html`<rect x="1.9" y="3.4" width="14.2" height="11.2" rx="2" fill="none" stroke="currentColor" stroke-width="1.8" stroke-dasharray="3 2"/>`,
}
const severityNames: Readonly<Record<ReturnType<typeof severityOf>, Said>> = {
  warning: ['Peringatan', 'Warning'],
  info: ['Info', 'Info'],
  waiting: ['Pekerjaan', 'To do'],
}

/** A message; `actions` take the place of the plain list of what to write instead. */
export function message(drawn: DrawnMessage, actions?: Part): Html {
  const severity = severityOf(drawn)
  const {title, detail} = wordsOf(drawn)
  const expected =
    drawn.ruleId?.startsWith('space') || drawn.ruleId === 'state-early' ? [] : (drawn.expected ?? [])
  return html`<li class="msg ${severity}"><svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">${signs[severity]}</svg><div><strong><span class="vh">${say(...severityNames[severity])}: </span>${say(...title)}.</strong> ${say(...detail)}</div>${
    actions ??
    (expected.length > 0 &&
      html`<p class="sm">${say('Tulis', 'Write')} ${expected.slice(0, 3).map((text, index) => html`${index > 0 && ' · '}<strong>${text}</strong>`)}</p>`)
  }</li>`
}
