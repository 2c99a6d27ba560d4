/** A message of a check, in words made from its rule and what it found. */
import type {Span} from '../types/index.js'
import {type Html, html, type Part} from './html.js'
import {ruleWords} from './rule-words.js'
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
    ...{
      code: 'codes',
      space: 'codes',
      placeholder: 'codes',
      message: 'codes',
      markup: 'codes',
      address: 'codes',
    },
    ...{size: 'codes', line: 'codes', reading: 'codes'},
  }
  return bySubject[subject!] ?? 'translation'
}

/** A warning, an info, or a segment that waits for its translation. */
export function severityOf({ruleId, fatal}: DrawnMessage): 'warning' | 'info' | 'waiting' {
  if (ruleId === 'target-missing') return 'waiting'
  return fatal === false || fatal === true ? 'warning' : 'info'
}

/** The headline of a message, and its sentence. A rule of somebody else's speaks for itself. */
export function wordsOf(message: DrawnMessage): {title: Said; detail: Said} {
  const {ruleId = '', reason} = message
  const words = Object.hasOwn(ruleWords, ruleId) ? ruleWords[ruleId as keyof typeof ruleWords] : undefined
  return words ? words(message) : {title: [ruleId, ruleId], detail: [reason, reason]}
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
